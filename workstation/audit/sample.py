"""Which searches of a month an auditor looks at: drawn so that nobody can choose them.

The seed comes from a checkpoint of the log that was there before the month was over. The order
is that of SHA-256(seed || search id); the first of it are the sample. docs/audit.md repeats this
in a few lines of Python, which the tests run.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Iterable

from workstation.model import SearchId

ALL_UP_TO = 20
"""Of so few searches all are looked at: drawing some would save an auditor little."""
ONE_IN = 10
AT_LEAST = 20
"""20 drawn at random without objection say, with 95 % confidence, that at most 14 % of the
searches deserve one (1 - 0.05 ** (1 / 20))."""
AT_MOST = 60
"""60 say the same of 5 %, however many searches there are (1 - 0.05 ** (1 / 60) = 4.9 %). A tenth
of thousands would not be read by anybody; an addendum draws more."""


def seed_of(note: str) -> bytes:
    """SHA-256 of the checkpoint's note, in UTF-8: 32 bytes."""
    return hashlib.sha256(note.encode()).digest()


def sample_size(searches: int) -> int:
    """How many of so many searches are drawn."""
    if searches <= ALL_UP_TO:
        return searches
    return min(AT_MOST, max(AT_LEAST, math.ceil(searches / ONE_IN)))


def draw(
    population: Iterable[SearchId], seed: bytes | None, earlier: Collection[SearchId] = ()
) -> tuple[SearchId, ...]:
    """The sample, in the order drawn. ``earlier`` were drawn by earlier audits of the month.

    Without a seed every search is in it, by id: nothing is left to be chosen.
    """
    left = sorted(set(population) - set(earlier))
    if seed is None:
        return tuple(left)
    left.sort(key=lambda each: hashlib.sha256(seed + each.encode()).digest())
    return tuple(left[: sample_size(len(left))])


def fingerprint(population: Iterable[SearchId]) -> str:
    """SHA-256 of the ids, sorted, each followed by a newline, in lower-case hexadecimal."""
    lines = "".join(f"{each}\n" for each in sorted(set(population)))
    return hashlib.sha256(lines.encode()).hexdigest()
