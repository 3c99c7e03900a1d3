"""Which font can draw which character, so that no page ever holds a silent box.

For every run of text the first font of a fixed order that has its glyphs is used: Bitstream
Vera (comes with reportlab), then fonts found on this machine. All are embedded: a font that
the reader's machine would have to supply can turn into boxes there. What none of them has is
written as its code point.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from workstation.reports.reading_order import code_point, joined, shown

_VERA = Path(reportlab.__file__).parent / "fonts"

_WANTED = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "segoeui.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "Nirmala.ttf",
    "leelawui.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "wqy-zenhei.ttc",
    "wqy-microhei.ttc",
    "msyh.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "seguisym.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "Symbola.ttf",
)
"""File names looked for on this machine, in order of use: TrueType only, as reportlab draws."""

_UNCUT = re.compile(r"\[U\+[0-9A-F]{4,6}\]|.", re.DOTALL)
"""What a line break never cuts: a written code point, or one character."""

_SEGMENT = re.compile(r"[^-\u2010]*[-\u2010]+|[^-\u2010]+")


@dataclass(frozen=True)
class Typeface:
    """A font that reportlab knows under ``name`` and Pillow opens at ``path``."""

    name: str
    path: Path
    glyphs: frozenset[int] = field(repr=False)

    def draws(self, character: str) -> bool:
        """Whether the font has a glyph for ``character``."""
        return ord(character) in self.glyphs


@dataclass(frozen=True)
class Run:
    """A piece of text that one font draws."""

    typeface: Typeface
    text: str


def _font_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/Library/Fonts"), Path("/System/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts"]


@cache
def _found() -> dict[str, Path]:
    """Wanted fonts of this machine by lower-case file name."""
    wanted = {name.lower() for name in _WANTED} | {"dejavusans-bold.ttf"}
    found: dict[str, Path] = {}
    for folder in _font_folders():
        for place, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                if name.lower() in wanted:
                    found.setdefault(name.lower(), Path(place) / name)
    return found


@cache
def _embedded(path: Path) -> Typeface | None:
    """The font of a file, registered with reportlab; None where reportlab cannot embed it."""
    name = f"report-{path.stem.replace(' ', '-')}"
    try:
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
    except (TTFError, OSError, ValueError, KeyError, IndexError):
        return None  # A damaged font, or one whose licence bits forbid embedding: use the next.
    glyphs = frozenset(number for number, glyph in font.face.charToGlyph.items() if glyph)
    return Typeface(name, path, glyphs)


def _typefaces(bold: bool) -> Iterator[Typeface]:
    """The fonts in order of use; each is opened only when the ones before it did not do."""
    paths = [_VERA / ("VeraBd.ttf" if bold else "Vera.ttf")]
    if bold and "dejavusans-bold.ttf" in _found():
        paths.append(_found()["dejavusans-bold.ttf"])
    paths += [_found()[name.lower()] for name in _WANTED if name.lower() in _found()]
    for path in paths:
        typeface = _embedded(path)
        if typeface is not None:
            yield typeface


@cache
def typeface_for(character: str, bold: bool = False) -> Typeface | None:
    """The first font that draws ``character``; None where no font does."""
    return next((face for face in _typefaces(bold) if face.draws(character)), None)


def drawable(text: str) -> str:
    """``text`` as it can be drawn, still in reading order; line ends stay.

    Hidden characters and characters without a glyph are written as code points.
    """

    if _plain(text):
        return text

    def draws(character: str) -> bool:
        return character == "\n" or typeface_for(character) is not None

    return "".join(
        character
        if draws(character)
        # A font may have the plain letters and not their joined forms.
        else "".join(part if draws(part) else code_point(part) for part in _spelt(character))
        for character in joined(shown(text))
    )


def _spelt(character: str) -> str:
    """A presentation form names its letters, so that the code point is the one in the record."""
    compatible = unicodedata.decomposition(character).startswith(
        ("<initial>", "<medial>", "<final>", "<isolated>")
    )
    return unicodedata.normalize("NFKC", character) if compatible else character


def _plain(text: str) -> bool:
    """Whether it is plain English on one line, which the first font draws as it stands."""
    return text.isascii() and text.isprintable()


@lru_cache(maxsize=16384)  # the same names and dates are measured, then drawn
def runs(line: str, bold: bool = False) -> Sequence[Run]:
    """``line``, drawable and in visual order, cut where the font changes."""
    plain = typeface_for("x", bold)
    assert plain is not None  # Vera comes with reportlab.
    if _plain(line):
        return (Run(plain, line),) if line else ()
    pieces: list[Run] = []
    for character in line:
        previous = pieces[-1].typeface if pieces else plain
        if previous.draws(character) and (previous is plain or not plain.draws(character)):
            typeface = previous
        else:
            typeface = typeface_for(character, bold) or plain
        if pieces and pieces[-1].typeface is typeface:
            pieces[-1] = Run(typeface, pieces[-1].text + character)
        else:
            pieces.append(Run(typeface, character))
    return tuple(pieces)


@lru_cache(maxsize=16384)
def width(line: str, size: float, bold: bool = False) -> float:
    """Width of a drawable line in points at ``size`` points."""
    return sum(
        float(pdfmetrics.stringWidth(run.text, run.typeface.name, size)) for run in runs(line, bold)
    )


def wrap(text: str, limit: float, size: float, bold: bool = False) -> list[str]:
    """Drawable ``text`` in lines of at most ``limit`` points, in reading order.

    Breaks at blanks, and inside a word only where the word alone is wider than a line. An
    empty text gives one empty line.
    """
    lines: list[str] = []
    for paragraph in drawable(text).split("\n"):
        line = paragraph.lstrip(" ")
        if width(line, size, bold) <= limit:
            lines.append(line)
            continue
        line, used = "", 0.0
        for word in paragraph.split(" "):
            gap = width(" ", size, bold) if line else 0.0
            length = width(word, size, bold)
            if used + gap + length <= limit:
                line, used = (f"{line} {word}" if gap else word), used + gap + length
                continue
            if line:
                lines.append(line)
            *full, line = _cut(word, limit, size, bold) if length > limit else [word]
            lines += full
            used = width(line, size, bold)
        lines.append(line)
    return lines


def _cut(word: str, limit: float, size: float, bold: bool) -> list[str]:
    """A word wider than a line, cut after hyphens, else between letters.

    Never inside a code point, and before no mark.
    """
    pieces = [""]
    segments = _SEGMENT.findall(word)
    if len(segments) > 1:
        for segment in segments:
            if width(pieces[-1] + segment, size, bold) <= limit:
                pieces[-1] += segment
                continue
            fits = width(segment, size, bold) <= limit
            pieces += [segment] if fits else _cut(segment, limit, size, bold)
        return pieces if pieces[0] else pieces[1:]
    used = 0.0
    for part in _UNCUT.findall(word):
        length = width(part, size, bold)
        if pieces[-1] and used + length > limit and not unicodedata.combining(part[0]):
            pieces.append("")
            used = 0.0
        pieces[-1] += part
        used += length
    return pieces
