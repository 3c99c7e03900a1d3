"""Who is compared with whom while a calibration learns: people left out in turn, in blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workstation.calibration.level import Floats, Moments, levels

Rows = NDArray[np.intp]
_BLOCK_NUMBERS = 16_000_000
"""Scores held at once: 64 MB."""


@dataclass(frozen=True)
class Crowd:
    """The templates of a gallery, or of those of its people that a filter lets through.

    ``templates`` (n, d), float32, unit length, with ``owners`` (n,), the number of each row's
    person, ascending from 0 to ``people`` - 1. ``moments`` are of the whole gallery. A probe of
    one person is never compared with that person's own rows.
    """

    templates: NDArray[np.float32]
    owners: Rows
    people: int
    moments: Moments

    @property
    def starts(self) -> Rows:
        """The first row of each person, shape (people,)."""
        return np.searchsorted(self.owners, np.arange(self.people)).astype(np.intp)


def crowd_of(templates: NDArray[np.float32], owners: Rows, moments: Moments) -> Crowd:
    """A crowd from rows in any order, whose ``owners`` may be any numbers."""
    order = np.argsort(owners, kind="stable")
    names, numbers = np.unique(owners[order], return_inverse=True)
    rows = templates if np.array_equal(order, np.arange(len(order))) else templates[order]
    return Crowd(rows, numbers.astype(np.intp), len(names), moments)


@dataclass(frozen=True)
class Scored:
    """Standard scores of some left-out people (n,) against everybody, float32.

    ``z`` has shape (n, people); a person's own is -inf. ``persons`` are their numbers. A raw score
    is ``mean`` + z * ``spread``, both (n,).
    """

    persons: Rows
    z: NDArray[np.float32]
    mean: Floats
    spread: Floats


def left_out(crowd: Crowd, persons: Rows, random: np.random.Generator) -> Iterator[Scored]:
    """One portrait of each given person, taken at random, against all other people."""
    starts = crowd.starts
    ends = np.append(starts[1:], len(crowd.owners))
    chosen = random.integers(starts[persons], ends[persons])
    step = max(_BLOCK_NUMBERS // max(len(crowd.owners), 1), 1)
    for start in range(0, len(persons), step):
        block = persons[start : start + step]
        probes = crowd.templates[chosen[start : start + step]]
        scores = probes @ crowd.templates.T
        count, total, squares = np.zeros(len(block)), np.zeros(len(block)), np.zeros(len(block))
        for row, person in enumerate(block):
            own = scores[row, starts[person] : ends[person]]
            count[row], total[row] = len(own), own.sum(dtype=np.float64)
            squares[row] = np.square(own, dtype=np.float64).sum()
            own[:] = -np.inf
        if len(starts) < len(crowd.owners):
            scores = np.maximum.reduceat(scores, starts, axis=1)
        yield _standardised(crowd.moments, block, probes, scores, (count, total, squares))


def strangers(crowd: Crowd, probes: NDArray[np.float32]) -> Iterator[Scored]:
    """Probes (n, d) of people who are not in the crowd against everybody in it."""
    step = max(_BLOCK_NUMBERS // max(len(crowd.owners), 1), 1)
    for start in range(0, len(probes), step):
        block = probes[start : start + step]
        scores = block @ crowd.templates.T
        if crowd.people < len(crowd.owners):
            scores = np.maximum.reduceat(scores, crowd.starts, axis=1)
        none = np.zeros(len(block))
        persons = np.arange(start, start + len(block), dtype=np.intp)
        yield _standardised(crowd.moments, persons, block, scores, (none, none, none))


def _standardised(
    moments: Moments,
    persons: Rows,
    probes: NDArray[np.float32],
    scores: NDArray[np.float32],
    own: tuple[Floats, Floats, Floats],
) -> Scored:
    """Scores (n, people) as standard scores, in place, without ``own`` and each row's best.

    A search cannot know whether its best candidate is the mate, so that one score never
    counts towards the level of its probe, neither here nor in ``level``. ``own`` is the number,
    the sum and the sum of squares of the probe's scores against its own person.
    """
    best = scores.max(axis=1).astype(np.float64)
    count, total, squares = own
    mean, spread = levels(moments, probes, count + 1, total + best, squares + best**2)
    scores -= mean.astype(np.float32)[:, None]
    scores /= spread.astype(np.float32)[:, None]
    return Scored(persons, scores, mean, spread)
