"""Laying one picture on another: exact on two points, nearest on three, never bent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.model import AlignedOn, Alignment, DetectedFace
from workstation.viewing.transform import Transform, aligned, eyes_of, laid_on, turned_about

coordinates = st.floats(-5000, 5000)
points = st.tuples(coordinates, coordinates)
transforms = st.builds(
    lambda turn, scale, x, y: Transform(
        turned_about((0, 0), turn).a * scale, turned_about((0, 0), turn).b * scale, x, y
    ),
    st.floats(-180, 180),
    st.floats(0.05, 20),
    coordinates,
    coordinates,
)


def _apart(first: tuple[float, float], second: tuple[float, float]) -> float:
    return abs(complex(*first) - complex(*second))


@given(transforms, points)
def test_the_way_back_leads_back(transform: Transform, point: tuple[float, float]) -> None:
    assert _apart(transform.inverse()(transform(point)), point) < 1e-5


@given(transforms, transforms, points)
def test_one_after_the_other_is_both(
    second: Transform, first: Transform, point: tuple[float, float]
) -> None:
    assert _apart(second.after(first)(point), second(first(point))) < 1e-4


@given(st.lists(points, min_size=2, max_size=3, unique=True), transforms)
def test_a_turned_scaled_and_shifted_picture_is_laid_back_exactly(
    placed: list[tuple[float, float]], transform: Transform
) -> None:
    found = laid_on([transform(point) for point in placed], placed)
    if found is None or max(_apart(placed[0], each) for each in placed) < 1:
        return
    assert all(_apart(found(transform(point)), point) < 1e-2 for point in placed)


def test_three_points_that_disagree_are_not_forced_to_agree() -> None:
    narrow, wide = [(0, 0), (10, 0), (5, 20)], [(0, 0), (20, 0), (10, 20)]
    found = laid_on(narrow, wide)
    assert found is not None
    # A stretch in one direction would make them agree; it is not among what may be done.
    assert max(_apart(found(a), b) for a, b in zip(narrow, wide, strict=True)) > 1


def test_points_that_coincide_lay_nothing_on_anything() -> None:
    assert laid_on([(3, 3), (3, 3)], [(0, 0), (1, 1)]) is None
    assert laid_on([(0, 0), (1, 1)], [(3, 3), (3, 3)]) is None


def test_a_turn_is_clockwise_and_keeps_its_middle() -> None:
    turn = turned_about((10, 10), 90)
    assert turn((10, 10)) == pytest.approx((10, 10))
    assert turn((20, 10)) == pytest.approx((10, 20))
    assert turn.turned_deg == pytest.approx(90)
    assert turn.scale == pytest.approx(1)


def test_eyes_are_not_laid_on_three_points() -> None:
    eyes = Alignment(AlignedOn.EYES, ((0, 0), (1, 0)))
    three = Alignment(AlignedOn.POINTS, ((0, 0), (1, 0), (0, 1)))
    assert aligned(eyes, three) is None
    assert aligned(None, eyes) is None
    assert aligned(eyes, eyes) == Transform()


@pytest.mark.parametrize(("score", "by_hand"), [(0.9, False), (0.0, True)])
def test_eyes_that_a_person_marked_are_not_called_detected(score: float, by_hand: bool) -> None:
    marks = ((1.0, 1.0), (5.0, 1.0), (3.0, 3.0), (2.0, 5.0), (4.0, 5.0))
    assert eyes_of(DetectedFace((0.0, 0.0, 6.0, 6.0), marks, score)).by_hand is by_hand
