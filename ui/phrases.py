"""The core's English phrases in the language of the window.

What the core says stays English in the records. Where the window shows it, it passes
``translated``: a phrase is found as it stands, or as a template whose placeholders hold what
was computed, and those are translated in turn where they are phrases themselves. Whatever is
not found stays English; nothing is guessed. Texts that people wrote never come here.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial
from itertools import pairwise
from pathlib import Path

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"

_HOLE = re.compile(r"\{\d+\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.?:;]) (?=[A-Z0-9'\"])")
_QUOTES = "'\"`"

DEEPEST = 6
"""Phrases stand in phrases no deeper than this."""


class Phrasebook:
    """Phrases and templates of one language, found by how they begin."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        """``phrases`` gives each English phrase, with ``{1}``, ``{2}`` ..., its translation."""
        self._exact: dict[str, str] = {}
        self._templates: dict[str, list[_Template]] = defaultdict(list)
        for source, words in phrases.items():
            if not words:
                continue
            if _HOLE.search(source):
                template = _Template(source, words)
                self._templates[template.begins[:1]].append(template)
            else:
                self._exact[source] = words
        for templates in self._templates.values():
            # The one that says most in its own words is the one that is meant.
            templates.sort(key=lambda each: -each.weight)
        self.say = lru_cache(maxsize=4096)(self._say)

    def _say(self, text: str) -> str:
        """The text in the language; sentences that are not known stay as they are."""
        if "\n" in text:
            return "\n".join(self.say(line) for line in text.split("\n"))
        sentences = _BETWEEN_SENTENCES.split(text)
        whole = self._found(text, 0, inside=False, sentences=len(sentences))
        if whole is not None:
            return whole
        # Each by itself: the placeholder at the end of one would take in all that follow.
        each = [self._found(sentence, 0, inside=False) for sentence in sentences]
        known = [words for words in each if words is not None]
        if len(known) == len(sentences):
            return " ".join(known)
        whole = self._found(text, 0, inside=False) or self._listed(text, 0)
        return whole or " ".join(self._longest_first(sentences))

    def _longest_first(self, sentences: list[str]) -> Iterable[str]:
        """A phrase may be several sentences; the longest one that is known is taken."""
        place = 0
        while place < len(sentences):
            for end in range(len(sentences), place, -1):
                found = self._found(" ".join(sentences[place:end]), 0, inside=False)
                if found is not None:
                    yield found
                    place = end
                    break
            else:
                yield sentences[place]
                place += 1

    def _found(self, text: str, depth: int, *, inside: bool, sentences: int = 0) -> str | None:
        """``inside``: the text stood in a placeholder, so that parts of sentences fit as well.

        ``sentences``: only templates of so many.
        """
        exact = self._exact.get(text)
        if exact is not None or depth > DEEPEST:
            return exact
        for template in self._templates.get(text[:1], []) + self._templates.get("", []):
            if not (inside or template.stands_alone):
                continue
            if sentences not in (0, template.sentences):
                continue
            held = template.read(text)
            if held is not None:
                known = [name if quoted else self._inside(name, depth + 1) for name, quoted in held]
                return template.written(known)
        return None if sentences else self._as_it_also_stands(text, depth, inside)

    def _as_it_also_stands(self, text: str, depth: int, inside: bool) -> str | None:
        """A phrase of which the core ended or began a sentence: with a full stop, a capital."""
        if text.endswith("."):
            without = self._found(text[:-1], depth + 1, inside=inside)
            return None if without is None else f"{without}."
        if inside and text[:1].isupper():
            small = self._found(text[:1].lower() + text[1:], depth + 1, inside=True)
            return None if small is None else small[:1].upper() + small[1:]
        return None

    def _inside(self, text: str, depth: int) -> str:
        """What a placeholder holds: a phrase, a list of phrases, or a name, which stays."""
        sentences = _BETWEEN_SENTENCES.split(text)
        if len(sentences) > 1:
            # As in ``_say``: a placeholder at the end of one would take in all that follow.
            each = [self._found(sentence, depth, inside=False) for sentence in sentences]
            known = [words for words in each if words is not None]
            if len(known) == len(sentences):
                return " ".join(known)
        found = self._exact.get(text) or self._listed(text, depth)
        found = found or self._found(text, depth, inside=True)
        if found is not None:
            return found
        for between in ("; ", ", "):
            if between in text:
                return between.join(self._inside(part, depth) for part in text.split(between))
        return " ".join(self._longest_first(sentences)) if len(sentences) > 1 else text

    def _listed(self, text: str, depth: int) -> str | None:
        """A list all of whose parts are phrases."""
        for between in ("; ", ", ", " and ", " or "):
            parts = text.split(between) if between in text else ()
            known = [self._found(part, depth + 1, inside=True) for part in parts]
            words = [each for each in known if each is not None]
            if words and len(words) == len(parts):
                return self._exact.get(between, between).join(words)
        return None


class _Template:
    """A phrase with placeholders; its pattern is made when it is first needed."""

    def __init__(self, source: str, words: str) -> None:
        parts = _HOLE.split(source)
        self.begins = parts[0]
        self.sentences = len(_BETWEEN_SENTENCES.split(source))
        self.weight = sum(len(part) for part in parts)
        self.stands_alone = bool(parts[0].strip()) or source.rstrip("'\")").endswith((".", "?"))
        self._quoted = [
            before[-1:] in _QUOTES and before[-1:] != "" and after[:1] == before[-1:]
            for before, after in pairwise(parts)
        ]
        self._parts = parts
        self._words = words
        self._pattern: re.Pattern[str] | None = None

    def read(self, text: str) -> list[tuple[str, bool]] | None:
        """What the placeholders hold, each with whether it is a quoted name."""
        if not text.startswith(self.begins) or not text.endswith(self._parts[-1]):
            return None
        if self._pattern is None:
            self._pattern = re.compile("(.+?)".join(map(re.escape, self._parts)), re.DOTALL)
        matched = self._pattern.fullmatch(text)
        if matched is None:
            return None
        return list(zip(matched.groups(), self._quoted, strict=True))

    def written(self, held: list[str]) -> str:
        """The translation with what the placeholders hold."""
        return _HOLE.sub(lambda hole: held[int(hole[0][1:-1]) - 1], self._words)


class _Chosen:
    """The phrasebook of the window's language; none for English, which is the core's.

    ``back`` leads from the window's own words to the English that a record keeps of them.
    """

    book: Phrasebook | None = None
    back: Callable[[], Phrasebook] | None = None


def choose(language: str, folder: Path = TRANSLATIONS) -> None:
    """Speak a language from now on, ``es`` say; English where there is no phrasebook for it."""
    path = folder / f"core_{language}.ts"
    known = path.exists()
    _Chosen.book = Phrasebook(read(path)) if known else None
    turned = partial(_turned, folder / f"corroborate_{language}.ts")
    _Chosen.back = lru_cache(1)(turned) if known else None


def _turned(path: Path) -> Phrasebook:
    return Phrasebook({words: source for source, words in read(path).items()})


def read(path: Path) -> dict[str, str]:
    """The phrases of one of Qt's translation source files, with their translations."""
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(path).getroot().iter("message")
    }


def translated(text: str) -> str:
    """A phrase of the core as the window shows it; in English, what was given."""
    return str(text) if _Chosen.book is None else _Chosen.book.say(str(text))


def in_records(words: str) -> str:
    """What the window said, in the one language of the records."""
    return words if _Chosen.back is None else _Chosen.back().say(words)
