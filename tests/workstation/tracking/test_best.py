"""The best faces of a track: few, apart in time, the best first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workstation.tracking.best import APART_S, MOST, BestFaces, Kept, worth

OFFERS = st.lists(st.tuples(st.floats(0, 20), st.booleans(), st.floats(0, 1)), max_size=40)


@given(OFFERS)
def test_the_best_is_always_kept(offers: list[tuple[float, bool, float]]) -> None:
    best: BestFaces[int] = BestFaces()
    for number, (time_s, passed, value) in enumerate(offers):
        best.offer(Kept(time_s, value, (passed, value), number))
        assert best.kept[0].rank == max((one[1], one[2]) for one in offers[: number + 1])
        ranks = [one.rank for one in best.kept]
        assert len(ranks) <= MOST and ranks == sorted(ranks, reverse=True)
        times = [one.time_s for one in best.kept]
        assert all(abs(one - two) >= APART_S for i, one in enumerate(times) for two in times[:i])


def test_what_promises_less_is_not_measured() -> None:
    best: BestFaces[str] = BestFaces()
    assert best.wants(0.0, 0.1)
    best.offer(Kept(0.0, 0.5, (True, 0.5), "one"))
    assert not best.wants(0.2, 0.4) and best.wants(0.2, 0.6) and best.wants(3.0, 0.1)


def test_larger_and_facing_is_worth_more() -> None:
    straight = worth(80, 0.9, (0, 0, 0))
    assert straight > worth(40, 0.9, (0, 0, 0))
    assert straight > worth(80, 0.9, (40, 0, 0)) > worth(80, 0.9, (80, 0, 0)) > 0
    assert worth(112, 0.9, (0, 0, 0)) == worth(500, 0.9, (0, 0, 0))
