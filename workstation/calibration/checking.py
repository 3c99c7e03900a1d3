"""Tests a gallery's calibration on people that it was not learned from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workstation.calibration import wording
from workstation.calibration.crowd import Rows, crowd_of, strangers
from workstation.calibration.learning import LEAST_PEOPLE, learn
from workstation.calibration.level import moments_of
from workstation.calibration.reliability import Reliability, Trial
from workstation.progress import Progress

FOLDS = 5
LEAST_HELD_OUT = LEAST_PEOPLE * FOLDS // (FOLDS - 1)
"""People of whom enough are left to learn from when one of five parts is held out."""
_MOST_STRANGERS = 2_000
_SEED = 20261127


@dataclass(frozen=True)
class People:
    """The rows of a gallery: ``templates`` (n, d), unit length, and ``owners`` (n,) from 0."""

    templates: NDArray[np.float32]
    owners: Rows


@dataclass(frozen=True)
class GroupCheck:
    """How strangers of one group score against each other; ``name`` like "F" or "1940s".

    ``reliability`` is None where the group is too small, and ``reason`` says so.
    ``times_as_many`` compares the group with the whole gallery: how many times as often two people
    of the group reach the score that about one pair of the gallery in a thousand reaches.
    """

    name: str
    people: int
    reason: str
    reliability: Reliability | None
    times_as_many: float | None


def enough_to_hold_out(people: int) -> bool:
    """Whether enough people are left to learn from when a part is held out."""
    return people >= LEAST_HELD_OUT


def held_out(
    gallery: People,
    members: NDArray[np.bool_] | None = None,
    edges: Sequence[float] = (),
    progress: Progress | None = None,
) -> Reliability:
    """Learn on four fifths of the people, search for the others, five times over.

    ``members`` (n,) limits both sides to some rows, as a filter does; the level of a probe still
    comes from everybody who is not held out. ``edges`` are the scores between bins, chosen
    where none are given. Raises ``ValueError`` below the people that ``enough_to_hold_out``
    wants, and ``Cancelled``.
    """
    progress = progress or Progress()
    member = np.ones(len(gallery.owners), bool) if members is None else members
    persons = np.unique(gallery.owners[member])
    if not enough_to_hold_out(len(persons)):
        raise ValueError("too few people to hold some out")
    random = np.random.default_rng(_SEED)
    folds = np.array_split(random.permutation(persons), FOLDS)
    trial = Trial(np.array(edges, np.float64) if len(edges) else None)
    for number, fold in enumerate(folds):
        progress.step(number, FOLDS, "Checking on people who were left out")
        rest = ~np.isin(gallery.owners, fold)
        kept = rest & member
        crowd = crowd_of(
            gallery.templates[kept], gallery.owners[kept], moments_of(gallery.templates[rest])
        )
        learned = learn(crowd)
        assert learned is not None
        searched = np.flatnonzero(
            np.isin(gallery.owners, fold[: _MOST_STRANGERS // FOLDS]) & member
        )
        # One portrait of each person: several of them would depend on each other.
        first = searched[np.unique(gallery.owners[searched], return_index=True)[1]]
        for block in strangers(crowd, gallery.templates[first]):
            trial.add(learned, block)
    progress.step(FOLDS, FOLDS, "Checking on people who were left out")
    return trial.result()


def probed(gallery: People, probes: NDArray[np.float32]) -> Reliability:
    """Learn on everybody, search for probes (n, d), n >= 1, of people not in the gallery."""
    crowd = crowd_of(gallery.templates, gallery.owners, moments_of(gallery.templates))
    learned = learn(crowd)
    if learned is None:
        raise ValueError("too few people to learn from")
    trial = Trial()
    for block in strangers(crowd, probes):
        trial.add(learned, block)
    return trial.result()


def group(
    name: str,
    gallery: People,
    members: NDArray[np.bool_],
    whole: Reliability,
    progress: Progress | None = None,
) -> GroupCheck:
    """``held_out`` of the rows of one group, beside the whole gallery."""
    people = len(np.unique(gallery.owners[members]))
    if not enough_to_hold_out(people):
        return GroupCheck(name, people, wording.too_few(people, LEAST_HELD_OUT), None, None)
    own = held_out(gallery, members, progress=progress)
    rare = [score for score, share in whole.pair_shares if share >= 1e-3]
    compared = held_out_share(gallery, members, rare[-1]), dict(whole.pair_shares)[rare[-1]]
    return GroupCheck(name, people, "", own, compared[0] / compared[1])


def held_out_share(gallery: People, members: NDArray[np.bool_], score: float) -> float:
    """The share of pairs of different people of a group who score ``score`` or above."""
    rows, owners = gallery.templates[members], gallery.owners[members]
    chosen = np.random.default_rng(_SEED).permutation(len(rows))[:_MOST_STRANGERS]
    reached = total = 0
    for part in np.array_split(chosen, max(len(rows) * len(chosen) // 16_000_000, 1)):
        scores = rows[part] @ rows.T
        others = owners[part][:, None] != owners[None, :]
        reached += int(((scores >= score) & others).sum())
        total += int(others.sum())
    return reached / max(total, 1)
