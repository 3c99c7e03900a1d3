"""Open-set identification error rates with intervals, in the terms of ISO/IEC 19795-1.

Sources: ISO/IEC 19795-1 (FNIR, FPIR, failure to enrol) and NIST FRTE 1:N (FNIR(N, R, T) with
the threshold set by a target FPIR). Scores are cosine similarities, -1 to 1; a missing score
is minus infinity.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

CONFIDENCE = 0.95

Scores = NDArray[np.float64]


@dataclass(frozen=True)
class Share:
    """``count`` of ``total`` searches, with the bounds of a 95 % interval; all from 0 to 1."""

    count: int
    total: int
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class MatedSearch:
    """What a search whose mate is in the gallery gave.

    ``mate_score`` is the mate's best score and ``rank`` its place among all people, counted
    from 1. A search that could not be made (no face in the probe, or no portrait of the mate
    enrolled) has minus infinity and ``None``, and is a miss at every rank and threshold.
    """

    mate_score: float
    rank: int | None


def share(count: int, total: int) -> Share:
    """A share with its Clopper-Pearson interval at 95 %.

    Exact and never too narrow, which matters where counts are small: at 0 of 100 the upper
    bound is 3.6 %. Wilson's interval is shorter, but covers less than 95 % for some rates near
    0, where the error rates of interest lie. Source: Clopper and Pearson, Biometrika 26 (1934),
    by quantiles of the beta distribution. Without any search the value is NaN between 0 and 1.
    """
    if not 0 <= count <= total:
        raise ValueError("a share counts some of its total")
    if total == 0:
        return Share(0, 0, math.nan, 0.0, 1.0)
    tail = (1.0 - CONFIDENCE) / 2.0
    low = 0.0 if count == 0 else float(special.betaincinv(count, total - count + 1, tail))
    high = 1.0 if count == total else float(special.betaincinv(count + 1, total - count, 1 - tail))
    return Share(count, total, count / total, low, high)


def person_scores(
    probe: NDArray[np.float32], gallery: NDArray[np.float32], owners: NDArray[np.intp], people: int
) -> Scores:
    """Best score of each person for one probe.

    ``probe`` has shape (dimension,), ``gallery`` (images, dimension), both of unit length;
    ``owners`` (images,) numbers each portrait's person from 0 to ``people`` - 1. The result has
    shape (people,).
    """
    best = np.full(people, -np.inf)
    np.maximum.at(best, owners, (gallery @ probe).astype(np.float64))
    return best


def place(scores: Scores, person: int) -> int:
    """Rank of a person, from 1. People with an equal score come before: the careful reading."""
    return int(np.count_nonzero(scores >= scores[person]))


def top_score(scores: Scores, without: int | None = None) -> float:
    """The highest score of anybody, or of anybody but the person ``without``."""
    if without is not None:
        scores = np.delete(scores, without)
    return float(scores.max()) if len(scores) else -math.inf


def threshold_at(top_scores: Sequence[float], target_fpir: float) -> float:
    """The lowest threshold at which FPIR(N, T) does not exceed ``target_fpir``, 0 to 1.

    ``top_scores`` holds the highest score of each non-mated search. With n searches at most
    floor(n * target) may have a candidate at or above the threshold. Infinite where there is
    no non-mated search to learn it from.
    """
    if not top_scores:
        return math.inf
    # Rounding first, so that 0.07 * 100, a hair above 7 or below it, allows 7.
    allowed = math.floor(round(len(top_scores) * target_fpir, 9))
    if allowed >= len(top_scores):
        return -math.inf
    return float(np.nextafter(sorted(top_scores, reverse=True)[allowed], math.inf))


def fpir(top_scores: Sequence[float], threshold: float) -> Share:
    """FPIR(N, T): non-mated searches with at least one candidate at or above the threshold."""
    return share(sum(score >= threshold for score in top_scores), len(top_scores))


def fnir(searches: Sequence[MatedSearch], rank_limit: int, threshold: float) -> Share:
    """FNIR(N, R, T): mated searches without the mate among the first R at or above T."""
    found = sum(
        search.rank is not None and search.rank <= rank_limit and search.mate_score >= threshold
        for search in searches
    )
    return share(len(searches) - found, len(searches))


def within_rank(searches: Sequence[MatedSearch], rank: int) -> Share:
    """Mated searches with the mate among the first ``rank`` people, without a threshold."""
    found = sum(search.rank is not None and search.rank <= rank for search in searches)
    return share(found, len(searches))
