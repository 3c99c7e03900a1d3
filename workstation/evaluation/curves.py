"""The curves of an evaluation: DET over all thresholds, CMC over all ranks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workstation.evaluation.metrics import MatedSearch, Share, fpir, share, within_rank

CURVE_RANKS: tuple[int | None, ...] = (1, 20, None)
"""R of the DET curves; None stands for N: every candidate at or above the threshold counts."""

RANKS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 200, 500, 1000)
"""Ranks of the CMC curve, as far as the gallery goes."""

MOST_THRESHOLDS = 400
"""Rows of a DET table; with more non-mated searches than that, those of high FPIR thin out."""


@dataclass(frozen=True)
class DetPoint:
    """FPIR(N, T) and, for each R of ``CURVE_RANKS``, FNIR(N, R, T) at one threshold."""

    threshold: float
    fpir: Share
    fnir: tuple[Share, ...]


@dataclass(frozen=True)
class RankPoint:
    """CMC(N, R): mated searches with the mate among the first ``rank``, without a threshold."""

    rank: int
    within: Share


def det(searches: Sequence[MatedSearch], tops: Sequence[float]) -> tuple[DetPoint, ...]:
    """The DET curve, from FPIR 0 to FPIR 1; empty without a non-mated search.

    ``tops`` holds the highest score of each non-mated search. The thresholds are the ones at
    which FPIR changes, each the lowest that keeps its FPIR, so along the curve FPIR rises and
    FNIR never does. Source: ISO/IEC 19795-1, detection error trade-off.
    """
    distinct = np.unique([top for top in tops if math.isfinite(top)])[::-1]
    if not len(distinct):
        return ()
    thresholds = [*np.nextafter(distinct, math.inf), distinct[-1]]
    if len(thresholds) > MOST_THRESHOLDS:
        chosen = np.geomspace(1, len(thresholds), MOST_THRESHOLDS).round().astype(int) - 1
        thresholds = [thresholds[index] for index in np.unique(chosen)]
    mates = [_ascending_scores(searches, limit) for limit in CURVE_RANKS]
    return tuple(
        DetPoint(
            float(threshold),
            fpir(tops, threshold),
            tuple(
                share(
                    len(searches) - len(scores) + int(np.searchsorted(scores, threshold)),
                    len(searches),
                )
                for scores in mates
            ),
        )
        for threshold in thresholds
    )


def _ascending_scores(searches: Sequence[MatedSearch], limit: int | None) -> np.ndarray:
    return np.sort(
        [
            search.mate_score
            for search in searches
            if search.rank is not None and (limit is None or search.rank <= limit)
        ]
    )


def cmc(searches: Sequence[MatedSearch], people: int) -> tuple[RankPoint, ...]:
    """The CMC curve up to a gallery of ``people``. Source: ISO/IEC 19795-1."""
    return tuple(RankPoint(rank, within_rank(searches, rank)) for rank in RANKS if rank <= people)
