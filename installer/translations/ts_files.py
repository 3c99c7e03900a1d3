"""Qt's translation source files: read, brought up to date, written so that Git shows little."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape


@dataclass(frozen=True, order=True)
class Phrase:
    """A text of the sources in its context, which is a class or a name of the module's choice."""

    context: str
    source: str


Translations = dict[Phrase, str]
"""What each phrase is in the other language; empty where nobody has said it yet."""


def read(path: Path) -> Translations:
    """The translations of a file; empty for a file that does not exist."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[Phrase(name, message.findtext("source", ""))] = message.findtext(
                "translation", ""
            )
    return found


def updated(kept: Translations, phrases: Iterable[Phrase]) -> Translations:
    """The phrases of the sources now, with the translations that are known for them.

    A phrase that is new in one context takes the words of the same phrase in another.
    """
    elsewhere = {phrase.source: words for phrase, words in sorted(kept.items()) if words}
    return {phrase: kept.get(phrase) or elsewhere.get(phrase.source, "") for phrase in set(phrases)}


def merged(translations: Translations, batch: Mapping[str, str]) -> Translations:
    """The translations with a batch: from sources, or ``context|source``, to their words.

    A source alone fills the phrases that have no words yet; with its context it replaces.
    """
    made: Translations = {}
    for phrase, words in translations.items():
        exact = batch.get(f"{phrase.context}|{phrase.source}")
        made[phrase] = exact or words or batch.get(phrase.source, "")
    return made


def unfinished(translations: Translations) -> list[Phrase]:
    """The phrases without words in the other language, in the order of the file."""
    return sorted(phrase for phrase, words in translations.items() if not words)


def write(path: Path, translations: Translations, language: str) -> None:
    """Write a file for lrelease and Qt Linguist, sorted by context and source."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for phrase, words in sorted(translations.items()):
        if phrase.context != context:
            if context is not None:
                lines.append("</context>")
            context = phrase.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        state = "" if words else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(phrase.source)}</source>",
            f"        <translation{state}>{escape(words)}</translation>",
            "    </message>",
        ]
    if context is not None:
        lines.append("</context>")
    lines.append("</TS>\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("\n".join(lines).encode())
