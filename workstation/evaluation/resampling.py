"""Intervals that know that the threshold, too, was learned from the people at hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workstation.evaluation.metrics import CONFIDENCE
from workstation.evaluation.searches import ProbeSearches

_REPLICATES = 2000
_SEED = 19795
_AT_ONCE = 250
_CELLS = 4_000_000
"""Replicates in one block, and replicates times searches: large evaluations stay in memory."""


def resampled_fnir(
    probes: Sequence[ProbeSearches], rank_limit: int, target_fpir: float
) -> tuple[float, float]:
    """Bounds of FNIR(N, R, T) at ``target_fpir`` by a bootstrap over people, at 95 %.

    In each replicate as many people are drawn with replacement as were probed, the mated and
    the others apart, with all their searches; the threshold is set anew on the drawn non-mated
    searches by the rule of ``metrics.threshold_at``, and FNIR counted at it. The bounds, 0 to 1,
    are percentiles of the replicates. Always the same for the same searches. Searches of one
    person stay together, so that several probes of a person do not pass for several people.
    Without a mated or a non-mated search the bounds are 0 and 1.

    Where no search, or every one, is missed, all replicates agree and the bounds touch: look at
    the Clopper-Pearson bounds as well. Source: Efron and Tibshirani, An Introduction to the
    Bootstrap (1993), chapter 13; people as the unit: ISO/IEC 19795-1 and Bolle, Ratha and
    Pankanti, "Error analysis of pattern recognition systems - the subsets bootstrap" (2004).
    """
    mated = [(each, each.mated) for each in probes if each.mated is not None]
    nonmated = [(each, each.top) for each in probes if each.top is not None]
    if not mated or not nonmated:
        return 0.0, 1.0
    nonmated.sort(key=lambda item: -item[1])
    tops = np.array([top for _, top in nonmated])
    listed = np.array([s.rank is not None and s.rank <= rank_limit for _, s in mated])
    scores = np.array([search.mate_score for _, search in mated])
    with_mate = {each.probe.person for each, _ in mated}
    people = sorted(with_mate) + sorted({e.probe.person for e, _ in nonmated} - with_mate)
    number = {person: index for index, person in enumerate(people)}
    mate_owner = np.array([number[each.probe.person] for each, _ in mated], np.intp)
    top_owner = np.array([number[each.probe.person] for each, _ in nonmated], np.intp)

    random = np.random.default_rng(_SEED)
    rates = []
    block = min(_AT_ONCE, max(1, _CELLS // len(probes)))
    for start in range(0, _REPLICATES, block):
        draws = min(block, _REPLICATES - start)
        times = np.hstack(
            [
                _drawn(random, draws, len(with_mate)),
                _drawn(random, draws, len(people) - len(with_mate)),
            ]
        )
        thresholds = _thresholds(tops, times[:, top_owner], target_fpir)
        weights = times[:, mate_owner]
        found = listed & (scores >= thresholds[:, None])
        missed = (weights * ~found).sum(axis=1)
        rates.append(missed / weights.sum(axis=1))
    tail = (1.0 - CONFIDENCE) / 2.0
    low, high = np.quantile(np.concatenate(rates), [tail, 1.0 - tail])
    return float(low), float(high)


def _drawn(random: np.random.Generator, draws: int, people: int) -> NDArray[np.int64]:
    """How often each person is in each draw, shape (draws, people)."""
    if not people:
        return np.zeros((draws, 0), np.int64)
    return random.multinomial(people, np.full(people, 1.0 / people), size=draws)


def _thresholds(
    tops: NDArray[np.float64], weights: NDArray[np.int64], target_fpir: float
) -> NDArray[np.float64]:
    """The threshold of each replicate; ``tops`` descend, ``weights`` (replicates, searches)."""
    reached = weights.cumsum(axis=1)
    total = reached[:, -1]
    allowed = np.floor(np.round(total * target_fpir, 9))
    past = reached > allowed[:, None]
    found = np.nextafter(tops[past.argmax(axis=1)], math.inf)
    # Nobody drawn to learn it from is infinite, as in threshold_at; all allowed is no threshold.
    return np.where(total == 0, math.inf, np.where(past.any(axis=1), found, -math.inf))
