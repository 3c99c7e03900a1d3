"""The curves follow their definitions at every point."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.evaluation.curves import CURVE_RANKS, MOST_THRESHOLDS, cmc, det
from workstation.evaluation.metrics import MatedSearch, fnir, fpir, threshold_at

SCORES = st.floats(-1, 1)
MATED = st.lists(
    st.builds(MatedSearch, SCORES, st.one_of(st.none(), st.integers(1, 60))), max_size=40
)
TOPS = st.lists(SCORES, max_size=60)


def test_det_by_hand() -> None:
    """Two strangers at 0.4 and 0.6; mates at 0.7 (first), 0.5 (second) and none at all."""
    searches = [MatedSearch(0.7, 1), MatedSearch(0.5, 2), MatedSearch(-math.inf, None)]
    found = det(searches, [0.4, 0.6])
    assert [point.fpir.count for point in found] == [0, 1, 2]
    assert [round(point.threshold, 9) for point in found] == [0.6, 0.4, 0.4]
    counts = [[part.count for part in point.fnir] for point in found]
    assert CURVE_RANKS == (1, 20, None)
    assert counts == [[2, 2, 2], [2, 1, 1], [2, 1, 1]]
    assert all(part.total == 3 for point in found for part in point.fnir)


@given(MATED, TOPS)
def test_det_is_monotone_and_counts_as_the_definitions_do(
    searches: list[MatedSearch], tops: list[float]
) -> None:
    found = det(searches, tops)
    assert bool(found) == bool(tops)
    for before, after in pairwise(found):
        assert after.threshold < before.threshold
        assert after.fpir.count >= before.fpir.count
        for first, second in zip(before.fnir, after.fnir, strict=True):
            assert second.count <= first.count
            assert second.low <= first.low
            assert second.high <= first.high
    for point in found:
        assert point.fpir == fpir(tops, point.threshold)
        for rank, part in zip(CURVE_RANKS, point.fnir, strict=True):
            assert part.count == fnir(searches, rank or 10**9, point.threshold).count
            if part.total:
                assert part.low <= part.value <= part.high
    if found:
        assert (found[0].fpir.count, found[-1].fpir.count) == (0, len(tops))


@given(TOPS.filter(bool), st.sampled_from([0.01, 0.1, 0.5]))
def test_the_stated_operating_point_lies_on_the_curve(tops: list[float], target: float) -> None:
    assert threshold_at(tops, target) in {point.threshold for point in det([], tops)}


def test_a_long_curve_is_thinned_from_its_end() -> None:
    tops = [number / 10_000 for number in range(10_000)]
    found = det([MatedSearch(0.5, 1)], tops)
    assert len(found) <= MOST_THRESHOLDS
    assert [point.fpir.count for point in found[:10]] == list(range(10))
    assert found[-1].fpir.value == 1.0


@given(MATED, st.integers(2, 2000))
def test_cmc_never_falls_and_ends_with_the_gallery(
    searches: list[MatedSearch], people: int
) -> None:
    found = cmc(searches, people)
    assert found[0].rank == 1
    assert found[-1].rank <= people
    for before, after in pairwise(found):
        assert after.rank > before.rank
        assert after.within.count >= before.within.count


def test_cmc_by_hand() -> None:
    searches = [MatedSearch(0.9, 1), MatedSearch(0.4, 3), MatedSearch(-math.inf, None)]
    found = {point.rank: point.within for point in cmc(searches, 4)}
    assert sorted(found) == [1, 2, 3, 4]
    assert [found[rank].count for rank in (1, 2, 3, 4)] == [1, 1, 2, 2]
    assert found[4].value == pytest.approx(2 / 3)
