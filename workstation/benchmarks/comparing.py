"""Ways of searching compared in pairs: the same people, each at its own FPIR of 1 %."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from workstation.evaluation.metrics import MatedSearch, fnir, fpir, threshold_at, within_rank

RANK_LIMIT = 10
FPIR = 0.01
RESAMPLES = 1000
_SEED = 20260117

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Searches:
    """What one way gave; minus infinity, and rank infinity, where nothing could be searched.

    ``mate_scores``, ``ranks`` and ``left_out`` (the highest score of anybody but the mate) have
    shape (mated,), ``strangers`` (the highest score of anybody) has shape (non-mated,).
    """

    mate_scores: Values
    ranks: Values
    left_out: Values
    strangers: Values

    def non_mated(self) -> Values:
        """The top scores from which the threshold is taken: of searches that could be made."""
        tops = np.concatenate([self.left_out, self.strangers])
        kept: Values = tops[np.isfinite(tops)]
        return kept

    def missed(self) -> NDArray[np.bool_]:
        """Which mated searches miss at the way's own threshold and rank limit."""
        threshold = threshold_at(self.non_mated().tolist(), FPIR)
        return (self.mate_scores < threshold) | (self.ranks > RANK_LIMIT)

    def drawn(self, mated: NDArray[np.intp], strangers: NDArray[np.intp]) -> Searches:
        """The searches with these numbers."""
        return Searches(
            self.mate_scores[mated], self.ranks[mated], self.left_out[mated],
            self.strangers[strangers],
        )  # fmt: skip


def differences(found: Mapping[str, Searches], reference: str) -> list[dict[str, Any]]:
    """A row for each way: its errors, and how much fewer it misses than ``reference``.

    Ways are compared on the same people. ``gain`` is the reference's FNIR less the way's, from
    ``gain_low`` to ``gain_high`` in 95 % of resamples of the people (percentile bootstrap;
    thresholds are set anew in each). ``mcnemar_p`` is the exact two-sided McNemar test on who is
    missed by one of both only (binomial, McNemar 1947).
    """
    random = np.random.default_rng(_SEED)
    mated, strangers = len(found[reference].ranks), len(found[reference].strangers)
    draws = [
        (random.integers(mated, size=mated), random.integers(strangers, size=strangers))
        for _ in range(RESAMPLES if mated and strangers else 0)
    ]
    resampled = {
        name: np.array([each.drawn(*draw).missed().mean() for draw in draws])
        for name, each in found.items()
    }
    rows = []
    for name, each in found.items():
        gains = resampled[reference] - resampled[name]
        low, high = np.quantile(gains, (0.025, 0.975)) if len(gains) else (math.nan, math.nan)
        rows.append(
            {
                "way": name,
                **_errors(each),
                "gain": _share(found[reference].missed()) - _share(each.missed()),
                "gain_low": float(low),
                "gain_high": float(high),
                "mcnemar_p": _mcnemar(found[reference].missed(), each.missed()),
            }
        )
    return rows


def _errors(searches: Searches) -> dict[str, Any]:
    mated = [
        MatedSearch(float(score), int(rank) if math.isfinite(rank) else None)
        for score, rank in zip(searches.mate_scores, searches.ranks, strict=True)
    ]
    tops: Sequence[float] = searches.non_mated().tolist()
    threshold = threshold_at(tops, FPIR)
    missed = fnir(mated, RANK_LIMIT, threshold)
    return {
        "mated": len(mated),
        "non_mated": len(tops),
        "rank1": within_rank(mated, 1).value,
        "rank10": within_rank(mated, RANK_LIMIT).value,
        "threshold": threshold,
        "fpir": fpir(tops, threshold).value,
        "fnir": missed.value,
        "fnir_low": missed.low,
        "fnir_high": missed.high,
    }


def _share(missed: NDArray[np.bool_]) -> float:
    return float(missed.mean()) if len(missed) else math.nan


def _mcnemar(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    only_one, only_other = int((one & ~other).sum()), int((other & ~one).sum())
    if only_one + only_other == 0:
        return 1.0
    return float(stats.binomtest(only_one, only_one + only_other).pvalue)
