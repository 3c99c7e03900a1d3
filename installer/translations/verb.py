"""The command translations: gather what is said, keep what is translated, compile it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from installer.places import Places
from installer.programs import Programs
from installer.telling import SetupStopped, say
from installer.translations import ts_files
from installer.translations.core_words import core_phrases
from installer.translations.ts_files import Phrase, Translations
from installer.translations.window_words import KEY_NAMES, window_phrases

LANGUAGE = "es"

WINDOW = f"corroborate_{LANGUAGE}"
"""Compiled for Qt, which finds it by the locale's name."""

CORE = f"core_{LANGUAGE}"
"""Read as it is by ``ui.phrases``: a lookup by template is nothing that Qt offers."""


def folder(places: Places) -> Path:
    """Where translations are kept."""
    return places.root / "resources" / "translations"


def gathered(places: Places) -> dict[str, list[Phrase]]:
    """What the sources say now, by the name of the file for it."""
    ui = places.root / "ui"
    core, resources = places.root / "workstation", places.root / "resources"
    banner = resources / "policy" / "sign-in-banner.txt"
    components = resources / "components" / "components.json"
    window = [*window_phrases(ui), *KEY_NAMES]
    return {WINDOW: window, CORE: core_phrases(core, ui, banner, components)}


def run(places: Places, programs: Programs, arguments: Sequence[str]) -> int:
    """Bring the translations up to date; with a file, merge that batch first.

    Returns 1 while phrases have no words in the other language yet. Those stand in
    ``untranslated.json`` then, in the form of a batch: fill it in and hand it over.
    """
    batch = _batch(Path(arguments[0])) if arguments else {}
    missing: list[Phrase] = []
    known: set[str] = set()
    for name, phrases in gathered(places).items():
        path = folder(places) / f"{name}.ts"
        translations: Translations = ts_files.updated(ts_files.read(path), phrases)
        known |= {
            key for each in translations for key in (each.source, f"{each.context}|{each.source}")
        }
        translations = ts_files.merged(translations, batch)
        ts_files.write(path, translations, LANGUAGE)
        left = ts_files.unfinished(translations)
        say(f"{path.name}: {len(translations)} phrases, {len(left)} of them untranslated.")
        missing += left
    for unknown in sorted(batch.keys() - known):
        say(f"Not in the sources, so left out: {unknown!r}")
    compile_window(places, programs, folder(places) / f"{WINDOW}.qm")
    waiting = places.root / "untranslated.json"
    waiting.unlink(missing_ok=True)
    if missing:
        sources = dict.fromkeys((each.source for each in missing), "")
        waiting.write_text(json.dumps(sources, ensure_ascii=False, indent=0), "utf-8")
        say(f"Fill in {waiting.name}, then: python3 -m installer translations {waiting.name}")
    return 1 if missing else 0


def compile_window(places: Places, programs: Programs, to: Path) -> None:
    """What lrelease makes of the window's translations. Raises ``SetupStopped``.

    Words that stay as they are ("Ctrl") stay in: without them Qt's own would be shown.
    """
    said: list[str] = []
    status = programs.lines(
        [
            places.python.with_name("pyside6-lrelease" + places.python.suffix),
            folder(places) / f"{WINDOW}.ts", "-qm", to,
        ],
        said.append,
    )  # fmt: skip
    if status != 0:
        raise SetupStopped(
            f"lrelease did not compile the translations: {' '.join(said[-3:])}",
            "Run: python3 -m installer test, which brings it, and try again.",
        )


def _batch(path: Path) -> dict[str, str]:
    try:
        read = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SetupStopped(f"{path} is no batch of translations: {error}.") from error
    if not isinstance(read, dict) or not all(isinstance(each, str) for each in read.values()):
        raise SetupStopped(f"{path} is no batch of translations: phrases and their words.")
    return {str(key): words for key, words in read.items() if words}
