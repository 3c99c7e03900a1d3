"""Text as a plain left-to-right renderer needs it: hidden characters shown, scripts reordered.

PDF pages are drawn glyph by glyph from left to right and without shaping. Hebrew and Arabic
therefore have to be put into visual order first, and Arabic letters into their joined forms.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_RIGHT_TO_LEFT = {"R", "AL"}
_NUMBERS = {"EN", "AN"}
_NON_JOINER = "\u200c"
_LAM = "\u0644"


def code_point(character: str) -> str:
    """The way to write a character that cannot be shown: ``[U+202E]``."""
    return f"[U+{ord(character):04X}]"


def shown(text: str) -> str:
    """``text`` in NFC with every control, format and private character written as its code point.

    Line ends become ``\\n`` and tabs a blank. A hidden right-to-left override or a zero-width
    blank thus becomes visible: in a name or a description it may have been put there to mislead.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    characters = []
    for index, character in enumerate(text):
        category = unicodedata.category(character)
        if character == "\n":
            characters.append(character)
        elif character == _NON_JOINER and _between_arabic(text, index):
            characters.append(character)  # Persian spelling needs it; joined() takes it out.
        elif category in ("Zs",):
            characters.append(" ")
        elif category[0] == "C":
            characters.append(code_point(character))
        else:
            characters.append(character)
    return unicodedata.normalize("NFC", "".join(characters))


def _between_arabic(text: str, index: int) -> bool:
    around = text[max(index - 1, 0) : index] + text[index + 1 : index + 2]
    return len(around) == 2 and all(unicodedata.bidirectional(c) == "AL" for c in around)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Presentation forms by base text: {"ب": {"initial": ..., "medial": ...}, ...}.

    Read from the decompositions of the Unicode blocks Arabic Presentation Forms A and B.
    """
    forms: dict[str, dict[str, str]] = {}
    for number in (*range(0xFB50, 0xFDC8), *range(0xFE80, 0xFEFD)):
        kind, *base = unicodedata.decomposition(chr(number)).split()[:3] or [""]
        text = "".join(chr(int(part, 16)) for part in base)
        single = len(text) == 1 or (text[:1] == _LAM and number >= 0xFEF5)
        if kind in ("<initial>", "<medial>", "<final>", "<isolated>") and single:
            forms.setdefault(text, {}).setdefault(kind.strip("<>"), chr(number))
    return forms


def joined(text: str) -> str:
    """``text`` with Arabic letters in their joined presentation forms, still in reading order.

    Follows the joining rules of the Unicode Standard, chapter 9.2, with the joining type of a
    letter taken from the forms that exist for it. Lam-alef becomes its required ligature.
    """
    forms = _forms()
    if not any(character in forms for character in text):
        return text
    letters: list[str] = []
    for character in text:
        pair = (letters[-1] if letters else "") + character
        if len(pair) == 2 and pair[0] == _LAM and pair in forms:
            letters[-1] = pair
        else:
            letters.append(character)
    out = []
    for index, letter in enumerate(letters):
        if letter == _NON_JOINER:
            continue
        own = forms.get(letter)
        if own is None:
            out.append(letter)
            continue
        before = _neighbour(letters, index, -1)
        after = _neighbour(letters, index, +1)
        from_right = "initial" in forms.get(before, {}) and "final" in own
        to_left = "initial" in own and "final" in forms.get(after, {})
        kind = {
            (True, True): "medial",
            (True, False): "final",
            (False, True): "initial",
            (False, False): "isolated",
        }[from_right, to_left]
        out.append(own.get(kind, letter))
    return "".join(out)


def _neighbour(letters: Sequence[str], index: int, step: int) -> str:
    """The next letter that is not a mark; marks are transparent to joining."""
    index += step
    while 0 <= index < len(letters):
        if unicodedata.category(letters[index][0]) != "Mn":
            return letters[index]
        index += step
    return ""


def visual(line: str) -> str:
    """One line in visual order, left to right, for a line whose base direction is left to right.

    A reduction of the Unicode Bidirectional Algorithm (UAX #9) to what is left when explicit
    controls have been written out by ``shown``: rules W1-W7 and N1-N2 in outline, L2 and L4.
    """
    if line.isascii():
        return line
    classes = [unicodedata.bidirectional(character) or "L" for character in line]
    if not any(kind in _RIGHT_TO_LEFT or kind == "AN" for kind in classes):
        return line
    levels = _levels(classes)
    clusters: list[tuple[str, int]] = []
    for character, kind, level in zip(line, classes, levels, strict=True):
        if kind == "NSM" and clusters:  # A mark stays after its letter, whatever the direction.
            clusters[-1] = (clusters[-1][0] + character, clusters[-1][1])
        else:
            shape = character.translate(_MIRRORED) if level % 2 else character
            clusters.append((shape, level))
    for level in (2, 1):
        start = 0
        while start < len(clusters):
            end = start
            while end < len(clusters) and clusters[end][1] >= level:
                end += 1
            clusters[start:end] = clusters[start:end][::-1]
            start = max(end, start + 1)
    return "".join(text for text, _ in clusters)


def _levels(classes: Sequence[str]) -> list[int]:
    """Embedding level of each character: 0 left to right, 1 right to left, 2 number inside."""
    resolved: list[str] = []
    strong = "L"
    for index, kind in enumerate(classes):
        if kind in ("L", *_RIGHT_TO_LEFT):
            strong = "L" if kind == "L" else "R"
            resolved.append(strong)
        elif kind in _NUMBERS:
            resolved.append("N" if strong == "R" or kind == "AN" else "L")
        elif kind == "NSM" and resolved:
            resolved.append(resolved[-1])
        elif kind in ("CS", "ES") and _inside_number(classes, index) and resolved[-1] == "N":
            resolved.append("N")
        else:
            resolved.append("?")
    levels = [{"L": 0, "R": 1, "N": 2}.get(kind, -1) for kind in resolved]
    index = 0
    while index < len(levels):
        end = index
        while end < len(levels) and levels[end] < 0:
            end += 1
        if end > index:
            before = levels[index - 1] if index else 0
            after = levels[end] if end < len(levels) else 0
            levels[index:end] = [int(before > 0 and after > 0)] * (end - index)
        index = end + 1
    return levels


def _inside_number(classes: Sequence[str], index: int) -> bool:
    around = classes[index - 1 : index] if index else []
    return [*around, *classes[index + 1 : index + 2]] in (["EN", "EN"], ["AN", "AN"])
