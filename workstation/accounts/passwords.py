"""Which passwords are good enough.

Length counts, not kinds of characters: NIST SP 800-63B-4 (2025), section 3.1.1.2, asks for 15
characters where the password is the only factor and 8 where there is a second one, a list of
banned passwords, and no rules of composition. The last ten may not come back (CJIS Security
Policy 5.9.5, IA-5).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection
from functools import cache
from pathlib import Path

from workstation.accounts import names
from workstation.errors import CannotProceed

SHORTEST = 15
SHORTEST_WITH_SECOND_FACTOR = 8
LONGEST = 256
KEPT = 10
"""How many passwords back one may not come again."""
FEWEST_CHARACTERS = 5
"""How many different characters a password has at least."""

BANNED_WORDS = 3
"""A password of so many banned words is refused; more of them are a sentence of one's own."""

BANNED_FILE = Path(__file__).resolve().parents[2] / "resources" / "policy" / "banned-passwords.txt"

_LOOKS_LIKE = str.maketrans(
    {
        "0": "o", "1": "i", "!": "i", "|": "i", "3": "e", "4": "a", "@": "a", "5": "s",
        "$": "s", "7": "t", "+": "t", "8": "b", "9": "g", "6": "g", "2": "z",
    }
)  # fmt: skip
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm")


class PasswordRefused(CannotProceed):
    """A password that is not good enough; the sentence says why, without repeating it."""


def normalised(password: str) -> str | None:
    """The password in NFKC; None where it is too long, or no text, to be anybody's."""
    # Before normalising: that of ten million characters takes seconds.
    if len(password) > 4 * LONGEST:
        return None
    written = unicodedata.normalize("NFKC", password)
    halves = any(unicodedata.category(character) == "Cs" for character in written)
    return written if len(written) <= LONGEST and not halves else None


def check(password: str, name: str, *, second_factor: bool = False) -> str:
    """The password as it is hashed; raises ``PasswordRefused`` where it is not good enough."""
    written = normalised(password)
    if written is None:
        raise PasswordRefused(
            "The password is too long, or holds what cannot be typed.",
            f"Use at most {LONGEST} characters; a sentence is enough.",
        )
    shortest = SHORTEST_WITH_SECOND_FACTOR if second_factor else SHORTEST
    if len(written) < shortest:
        raise PasswordRefused(
            "The password is too short.",
            f"Use at least {shortest} characters: four or five unrelated words are easy to keep.",
        )
    if any(unicodedata.category(character) == "Cc" for character in written):
        raise PasswordRefused(
            "The password holds characters that cannot be typed.", "Leave them out."
        )
    if len(set(written.casefold())) < FEWEST_CHARACTERS or _is_a_run(written.casefold()):
        raise PasswordRefused(
            "The password repeats a few characters.", "Use four or five unrelated words."
        )
    own = _bare(names.key(name))
    # A short name stands in many a word; alone it is no password anyway.
    if len(own) >= 4 and own in _bare(written.casefold()):
        raise PasswordRefused("The password holds the name.", "Choose one without it.")
    if is_banned(written):
        raise PasswordRefused(
            "The password is made of words that are tried first.",
            "Use four or five unrelated words, none about your work.",
        )
    return written


@cache
def banned() -> frozenset[str]:
    """The words of the banned list, folded as passwords are."""
    lines = BANNED_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(
        spelling
        for line in lines
        if (word := line.strip()) and not word.startswith("#")
        for spelling in _spellings(word)
    )


def is_banned(password: str) -> bool:
    """Whether it is one to three banned words with digits and signs, or letters written so."""
    return any(_fewest_words(text, banned()) <= BANNED_WORDS for text in _spellings(password))


def _spellings(text: str) -> set[str]:
    """Letters and digits alone, as typed and with the letters that digits stand for."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    # A sign at an end is more often an ornament than a letter, so both are tried.
    inner = re.sub(r"^\W+|\W+$", "", folded)
    return {_bare(folded)} | {
        _bare(each.replace("1", one).translate(_LOOKS_LIKE))
        for each in (folded, inner)
        for one in "il"
    }


def _bare(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _fewest_words(text: str, words: Collection[str]) -> float:
    """How many of the words, with digits between them, give the text; infinite where none do."""
    longest = max(map(len, words), default=0)
    fewest = [0.0, *[math.inf] * len(text)]
    for end in range(1, len(text) + 1):
        ways = [
            fewest[start] + 1
            for start in range(max(0, end - longest), end)
            if text[start:end] in words
        ]
        if text[end - 1].isdigit():
            ways.append(fewest[end - 1])
        fewest[end] = min(ways, default=math.inf)
    return fewest[-1]


def _is_a_run(text: str) -> bool:
    """Whether it is one piece said again and again, or a row of the keyboard or alphabet."""
    if re.fullmatch(r"(.+?)\1+.{0,4}", text, re.DOTALL):
        return True
    doubled = [run * 2 for run in _RUNS]
    return any(text in run or text in run[::-1] for run in doubled)
