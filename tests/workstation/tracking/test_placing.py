"""Where the face of a track lies in frames in which the scan did not find it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scanned import square
from workstation.model import Placing, TrackPoint
from workstation.tracking.placing import BETWEEN_S, placed_face
from workstation.viewing.transform import laid_on

RATE = 25.0


def point(number: int, x: float) -> TrackPoint:
    return TrackPoint(number, number / RATE, square(x, 10.0, 40.0))


PATH = (point(10, 0.0), point(15, 50.0), point(40, 60.0))
"""The last two lie a whole second apart."""


@pytest.mark.parametrize(
    ("number", "x", "placing"),
    [
        (10, 0.0, Placing.FOUND),
        (12, 20.0, Placing.BETWEEN),
        (14, 40.0, Placing.BETWEEN),
        (15, 50.0, Placing.FOUND),
        (16, 50.0, Placing.HELD),
        (39, 50.0, Placing.HELD),
        (40, 60.0, Placing.FOUND),
        (9, 0.0, Placing.HELD),
        (99, 60.0, Placing.HELD),
    ],
)
def test_it_is_found_between_two_or_as_last_found(number: int, x: float, placing: Placing) -> None:
    there = placed_face(PATH, number, number / RATE)
    assert (there.detected.box[0], there.placing) == (pytest.approx(x), placing)
    assert there.detected.landmarks[0][0] == pytest.approx(x + 12.0)


def test_it_moves_evenly_in_time_where_frames_do_not_come_evenly() -> None:
    path = (TrackPoint(0, 0.0, square(0, 0, 40)), TrackPoint(3, 0.4, square(40, 0, 40)))
    assert placed_face(path, 1, 0.3).detected.box[0] == pytest.approx(30.0)


def test_a_track_without_a_face_is_none() -> None:
    with pytest.raises(ValueError):
        placed_face((), 1, 0.0)


boxes = st.tuples(st.floats(0, 900), st.floats(0, 900), st.floats(8, 400))


@given(st.lists(st.tuples(st.integers(1, 30), boxes), min_size=1, max_size=8), st.integers(-5, 250))
def test_a_face_stays_between_its_neighbours_and_is_never_marked_by_hand(
    steps: list[tuple[int, tuple[float, float, float]]], number: int
) -> None:
    path, at = [], 0
    for apart, box in steps:
        at += apart
        path.append(TrackPoint(at, at / RATE, square(*box)))
    there = placed_face(path, number, number / RATE)
    found = {each.frame_number: each.detected for each in path}
    assert (there.placing is Placing.FOUND) == (number in found)
    assert there.detected.score > 0  # 0 is said of what an examiner marked
    assert laid_on(there.detected.landmarks[:2], path[0].detected.landmarks[:2]) is not None
    if there.placing is Placing.BETWEEN:
        before = max(each for each in found if each < number)
        after = min(each for each in found if each > number)
        assert (after - before) / RATE <= BETWEEN_S + 1e-6
        for value, one, other in zip(
            there.detected.box, found[before].box, found[after].box, strict=True
        ):
            assert min(one, other) - 1e-6 <= value <= max(one, other) + 1e-6
    elif there.placing is Placing.HELD:
        assert there.detected in found.values()
