"""The translations: gathered from the sources, kept, merged, and all in good order."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from installer import places as project_places
from installer.places import Places
from installer.programs import RealPrograms
from installer.telling import SetupStopped
from installer.translations import ts_files, verb
from installer.translations.core_words import core_phrases
from installer.translations.literals import HOLE, numbered, placeholders, texts
from installer.translations.ts_files import Phrase, Translations
from installer.translations.window_words import window_phrases

PLACES = project_places.project()

NEVER = ("coincid", "acierto", "correspondencia", "culpable", "sospechos", "porcentaje")
"""A score is a similarity: nothing that reads like a match, a hit or a verdict."""

TOGETHER = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def kept() -> dict[str, Translations]:
    return {
        name: ts_files.read(verb.folder(PLACES) / f"{name}.ts") for name in (verb.WINDOW, verb.CORE)
    }


def expression(source: str) -> ast.expr:
    return ast.parse(source, mode="eval").body


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("'one'", ["one"]),
        ("f'{a} of {b:,}'", [f"{HOLE} of {HOLE}"]),
        ("f'''{a} {'is' if a == 1 else 'are'} here'''", [f"{HOLE} is here", f"{HOLE} are here"]),
        (
            "'It was locked' + (', late.' if late else '.')",
            ["It was locked, late.", "It was locked."],
        ),
        ("'{} of {}'.format(a, b)", [f"{HOLE} of {HOLE}"]),
        ("a + b", []),
        ("17", []),
    ],
)
def test_an_expression_gives_each_of_its_texts(source: str, said: list[str]) -> None:
    assert texts(expression(source)) == said


def test_placeholders_are_numbered_and_those_side_by_side_are_one() -> None:
    assert numbered(f"{HOLE} of {HOLE}{HOLE}, {{}}.") == "{1} of {2}, {3}."
    assert placeholders("{count:,} of {all[0]} {at!r}") == ["all", "at", "count"]


def test_the_window_is_read_with_the_contexts_that_qt_asks_for(tmp_path: Path) -> None:
    (tmp_path / "panel.py").write_text(
        "def _tr(text):\n    return QCoreApplication.translate('words', text)\n"
        "class Panel(QWidget):\n    def show(self):\n        self.tr('One'); _tr('Two' ' halves')\n"
        "def other(window: 'MainWindow'):\n    window.tr('Three')\n"
        "translate = QCoreApplication.translate\ntranslate('panes', 'Four'); move.translate(1, 2)\n"
    )
    assert set(window_phrases(tmp_path)) == {
        Phrase("Panel", "One"),
        Phrase("words", "Two halves"),
        Phrase("MainWindow", "Three"),
        Phrase("panes", "Four"),
    }


@pytest.mark.parametrize("call", ["self.tr(f'{a}')", "self.tr(words)", "thing.tr('Words')"])
def test_a_string_that_nobody_could_gather_stops(tmp_path: Path, call: str) -> None:
    (tmp_path / "panel.py").write_text(f"class Panel:\n    def show(self):\n        {call}\n")
    with pytest.raises(SetupStopped, match=r"panel\.py, line 3"):
        window_phrases(tmp_path)


def test_the_core_is_read_for_what_reaches_people(tmp_path: Path) -> None:
    core, window = tmp_path / "core", tmp_path / "ui"
    core.mkdir()
    window.mkdir()
    (core / "errors.py").write_text("class Refused(WorkstationError):\n    pass\n")
    (core / "work.py").write_text(
        '"""Not this docstring. Nor this."""\n'
        "class Kind(StrEnum):\n    SMALL = 'small'\n"
        "def work(n):\n"
        "    if n > 9:\n        raise ValueError('Not this programmer.')\n"
        "    if n:\n        raise Refused('too many', f'Take {n} less.')\n"
        "    log('a.name', 'The work was done.')\n"
    )
    (window / "view.py").write_text("raise Refused('The window refused.')\n")
    banner = tmp_path / "banner.txt"
    banner.write_text("For authorised people.\n")
    components = tmp_path / "components.json"
    components.write_text(
        '{"about": "Not this.", "components": [{"key": "skin", "name": "Skin",'
        ' "characteristics": [{"key": "pores", "name": "Pores"}]}]}'
    )
    found = {phrase.source for phrase in core_phrases(core, window, banner, components)}
    assert {
        "small", "too many", "Take {1} less.", "The work was done.", "The window refused.",
        "For authorised people.", "Skin", "Pores",
    } <= found  # fmt: skip
    assert not any("Not this" in source or source == "a.name" for source in found)


def test_what_is_translated_is_kept_and_what_is_gone_goes() -> None:
    kept = {Phrase("a", "One"): "Uno", Phrase("a", "Gone"): "Ido"}
    now = ts_files.updated(kept, [Phrase("a", "One"), Phrase("b", "One"), Phrase("b", "New")])
    assert now == {Phrase("a", "One"): "Uno", Phrase("b", "One"): "Uno", Phrase("b", "New"): ""}
    assert ts_files.unfinished(now) == [Phrase("b", "New")]


def test_a_batch_fills_gaps_and_replaces_only_where_the_context_is_named() -> None:
    kept = {Phrase("a", "Open"): "Abrir", Phrase("b", "Open"): "", Phrase("c", "Open"): "Abrir"}
    made = ts_files.merged(kept, {"Open": "Abierto", "c|Open": "Abierta"})
    assert list(made.values()) == ["Abrir", "Abierto", "Abierta"]


def test_a_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    kept = {Phrase("a", 'A <b> & "c"\nd'): "É", Phrase("a", " days"): " días", Phrase("b", "x"): ""}
    ts_files.write(tmp_path / "x.ts", kept, "es")
    assert ts_files.read(tmp_path / "x.ts") == kept


def test_a_batch_that_is_none_stops(tmp_path: Path) -> None:
    path = tmp_path / "batch.json"
    path.write_text(json.dumps(["One"]))
    with pytest.raises(SetupStopped, match="no batch"):
        verb.run(Places(tmp_path), RealPrograms(), [str(path)])


def test_every_phrase_of_the_sources_has_its_translation(kept: dict[str, Translations]) -> None:
    mend = "run: python3 -m installer translations"
    for name, phrases in verb.gathered(PLACES).items():
        assert set(phrases) - set(kept[name]) == set(), mend
        assert set(kept[name]) - set(phrases) == set(), mend
        assert ts_files.unfinished(kept[name]) == [], mend


def test_a_translation_has_the_placeholders_keys_and_edges_of_its_phrase(
    kept: dict[str, Translations],
) -> None:
    for translations in kept.values():
        for phrase, words in translations.items():
            source = phrase.source
            assert sorted(TOGETHER.findall(words)) == sorted(TOGETHER.findall(source)), phrase
            assert words.count("&") == source.count("&"), phrase
            assert words.count("\n") == source.count("\n"), phrase
            assert words.endswith("...") == source.endswith("..."), phrase
            for edge in (slice(0, 1), slice(-1, None)):
                assert words[edge].isspace() == source[edge].isspace(), phrase
            assert re.findall(r"Ctrl\+[\w+]+", words) == re.findall(r"Ctrl\+[\w+]+", source), phrase


def test_no_translation_reads_like_a_match(kept: dict[str, Translations]) -> None:
    for translations in kept.values():
        for phrase, words in translations.items():
            assert not any(word in words.lower() for word in NEVER), phrase
            assert "%" not in words or "%" in phrase.source, phrase


def test_what_is_said_of_every_lead_is_said_in_spanish_too(kept: dict[str, Translations]) -> None:
    words = [
        translation
        for phrase, translation in kept[verb.WINDOW].items()
        if phrase.source.startswith("Investigative lead only. A facial recognition result alone")
    ]
    assert words
    for each in words:
        assert each.startswith("Solo un indicio para la investigación.")
        for part in ("no es una identificación", "causa probable", "única base de un arresto",
                     "no son probabilidades"):  # fmt: skip
            assert part in each


def test_the_compiled_translations_are_those_of_their_source(tmp_path: Path) -> None:
    verb.compile_window(PLACES, RealPrograms(), tmp_path / "made.qm")
    stored = verb.folder(PLACES) / f"{verb.WINDOW}.qm"
    assert (tmp_path / "made.qm").read_bytes() == stored.read_bytes()
