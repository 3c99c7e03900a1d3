"""The bootstrap sets its threshold as the evaluation does, and cares for who was drawn."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.evaluation.made_up import probe, searches
from workstation.evaluation import resampling
from workstation.evaluation.metrics import threshold_at
from workstation.evaluation.rates import learned_points
from workstation.evaluation.resampling import resampled_fnir
from workstation.evaluation.searches import ProbeSearches

SCORES = st.floats(-1, 1)


@given(st.lists(st.tuples(SCORES, st.integers(0, 3)), min_size=1, max_size=30))
def test_a_replicate_sets_the_threshold_of_its_own_searches(
    weighted: list[tuple[float, int]],
) -> None:
    weighted.sort(reverse=True)
    tops = np.array([score for score, _ in weighted])
    times = np.array([[count for _, count in weighted]])
    drawn = [score for score, count in weighted for _ in range(count)]
    for target in (0.01, 0.1, 0.5, 1.0):
        found = resampling._thresholds(tops, times, target)[0]
        assert found == threshold_at(drawn, target)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(SCORES, min_size=1, max_size=20),
    st.lists(SCORES, min_size=1, max_size=20),
    st.sampled_from([0.01, 0.1]),
)
def test_bounds_are_rates_in_order_and_the_same_again(
    mates: list[float], tops: list[float], target: float
) -> None:
    probes = searches(mates, tops)
    low, high = resampled_fnir(probes, 20, target)
    assert 0.0 <= low <= high <= 1.0
    assert resampled_fnir(probes, 20, target) == (low, high)


@settings(max_examples=25, deadline=None)
@given(st.lists(SCORES, min_size=1, max_size=20), st.lists(SCORES, min_size=1, max_size=20))
def test_the_stated_interval_holds_the_value_and_both_others(
    mates: list[float], tops: list[float]
) -> None:
    for point in learned_points(searches(mates, tops)):
        stated = point.stated
        assert point.resampled is not None
        assert stated.low <= min(point.fnir.low, point.resampled[0])
        assert stated.high >= max(point.fnir.high, point.resampled[1])
        assert stated.low <= stated.value <= stated.high


def test_a_certain_rate_has_touching_bounds() -> None:
    assert resampled_fnir(searches([0.9] * 10, [0.1] * 50), 20, 0.1) == (0.0, 0.0)
    assert resampled_fnir(searches([0.0] * 10, [0.1] * 50), 20, 0.1) == (1.0, 1.0)


def test_without_searches_nothing_is_known() -> None:
    assert resampled_fnir(searches([], [0.1]), 20, 0.1) == (0.0, 1.0)
    assert resampled_fnir(searches([0.5], []), 20, 0.1) == (0.0, 1.0)


def test_a_mate_past_the_rank_limit_or_without_a_face_is_missed() -> None:
    late = [probe(n, mate=0.9, rank=21) for n in range(5)]
    lost = [probe(10 + n, mate=None, top=None, role=late[0].probe.role) for n in range(5)]
    strangers = [probe(20 + n, top=0.1) for n in range(20)]
    assert resampled_fnir([*late, *lost, *strangers], 20, 0.1) == (1.0, 1.0)
    assert resampled_fnir([*late, *lost, *strangers], 21, 1.0)[0] > 0.0


def test_several_probes_of_a_person_are_not_several_people() -> None:
    """The same scores from 5 people with 8 probes each are worth less than from 40 people."""
    strangers = [probe(100 + n, top=0.3) for n in range(50)]

    def mated(people: int) -> list[ProbeSearches]:
        return [probe(n, person=f"M{n % people}", mate=0.9 if n % 5 else 0.0) for n in range(40)]

    def width(people: int) -> float:
        low, high = resampled_fnir([*mated(people), *strangers], 20, 0.1)
        return high - low

    assert width(5) > 1.5 * width(40)


def test_an_uncertain_threshold_widens_the_interval() -> None:
    """Mates lie among the highest strangers: where the threshold falls decides who is missed."""
    mates = [0.5 + number / 400 for number in range(200)]
    tops = [0.5 + number / 200 for number in range(100)]
    learned = learned_points(searches(mates, tops))[0]
    assert learned.resampled is not None
    low, high = learned.resampled
    assert high - low > 1.2 * (learned.fnir.high - learned.fnir.low)
    assert math.isfinite(learned.threshold)
