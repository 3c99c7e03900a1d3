"""Error rates follow their definitions, and intervals cover what they say."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from workstation.evaluation.metrics import (
    MatedSearch,
    fnir,
    fpir,
    person_scores,
    place,
    share,
    threshold_at,
    top_score,
    within_rank,
)

SCORES = st.lists(st.floats(-1, 1), min_size=1, max_size=200)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [  # From the tables of Clopper and Pearson's interval at 95 %.
        (0, 100, 0.0, 0.0362),
        (1, 100, 0.0003, 0.0545),
        (8, 200, 0.0174, 0.0773),
        (50, 100, 0.3983, 0.6017),
        (100, 100, 0.9638, 1.0),
    ],
)
def test_interval_agrees_with_published_values(
    count: int, total: int, low: float, high: float
) -> None:
    found = share(count, total)
    assert found.value == count / total
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)


@given(st.integers(1, 400), st.floats(0.001, 0.999))
def test_interval_covers_its_rate(total: int, rate: float) -> None:
    covered = sum(
        stats.binom.pmf(count, total, rate)
        for count in _likely(total, rate)
        if share(count, total).low <= rate <= share(count, total).high
    )
    assert covered >= 0.95 - 1e-6


def _likely(total: int, rate: float) -> range:
    low, high = stats.binom.ppf([1e-9, 1 - 1e-9], total, rate)
    return range(int(low), int(high) + 1)


def test_no_search_is_no_figure() -> None:
    nothing = share(0, 0)
    assert math.isnan(nothing.value)
    assert (nothing.low, nothing.high) == (0.0, 1.0)
    with pytest.raises(ValueError, match="some of its total"):
        share(3, 2)


@given(SCORES, st.sampled_from([0.0, 0.003, 0.01, 0.07, 0.1, 0.5, 1.0]))
def test_threshold_is_the_lowest_that_keeps_the_target(scores: list[float], target: float) -> None:
    threshold = threshold_at(scores, target)
    assert fpir(scores, threshold).value <= target + 1e-12
    if math.isfinite(threshold):
        below = float(np.nextafter(threshold, -math.inf))
        assert fpir(scores, below).value > target


def test_threshold_counts_exactly() -> None:
    scores = [number / 100 for number in range(100)]
    assert fpir(scores, threshold_at(scores, 0.07)).count == 7
    assert fpir(scores, 0.93).count == 7  # At the threshold counts as above it.
    assert threshold_at([], 0.01) == math.inf


def test_misses_are_counted_by_rank_threshold_and_failure() -> None:
    searches = [
        MatedSearch(0.9, 1),
        MatedSearch(0.5, 1),
        MatedSearch(0.4, 3),
        MatedSearch(0.6, 25),
        MatedSearch(-math.inf, None),
    ]
    assert fnir(searches, 20, 0.5).count == 3
    assert fnir(searches, 20, 0.51).count == 4
    assert fnir(searches, 50, 0.5).count == 2
    assert fnir(searches, 50, -1.0).count == 1
    assert within_rank(searches, 1).count == 2
    assert within_rank(searches, 10).count == 3


def test_a_person_scores_by_the_best_portrait() -> None:
    gallery = np.array([[1, 0], [0, 1], [0.6, 0.8]], np.float32)
    scores = person_scores(np.array([0, 1], np.float32), gallery, np.array([0, 1, 0]), 2)
    assert scores == pytest.approx([0.8, 1.0])
    assert place(scores, 0) == 2
    assert top_score(scores) == pytest.approx(1.0)
    assert top_score(scores, without=1) == pytest.approx(0.8)
    assert top_score(np.array([0.5]), without=0) == -math.inf


def test_ties_stand_before_the_mate() -> None:
    assert place(np.array([0.5, 0.5, 0.4]), 0) == 2
