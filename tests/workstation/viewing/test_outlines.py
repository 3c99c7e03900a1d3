"""Marks are moved and sized as asked, and never leave their picture."""

from __future__ import annotations

from math import cos, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.model import Point
from workstation.viewing.outlines import LEAST_SIDE_PX, Outline, kept_inside, moved, sized
from workstation.viewing.transform import Transform

SIZE = (400.0, 300.0)
SQUARE: Outline = ((100.0, 100.0), (140.0, 100.0), (140.0, 120.0), (100.0, 120.0))

places = st.tuples(st.floats(0, SIZE[0]), st.floats(0, SIZE[1]))
outlines = st.lists(places, min_size=3, max_size=24).map(tuple)
shifts = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
sides = st.tuples(st.sampled_from([-1, 0, 1]), st.sampled_from([-1, 0, 1]))
turns = st.floats(-180, 180)


def _inside(outline: Outline) -> bool:
    return all(0 <= x <= SIZE[0] and 0 <= y <= SIZE[1] for x, y in outline)


def _box(outline: Outline, turned_deg: float = 0.0) -> tuple[float, float, float, float]:
    turn = Transform(cos(radians(turned_deg)), sin(radians(turned_deg)))
    across, down = zip(*map(turn, outline), strict=True)
    return min(across), min(down), max(across), max(down)


@given(outlines, shifts)
def test_a_moved_mark_keeps_its_shape_and_its_picture(outline: Outline, by: Point) -> None:
    there = moved(outline, by, SIZE)
    assert _inside(there)
    ways = [(x - a, y - b) for (x, y), (a, b) in zip(there, outline, strict=True)]
    assert all(way == pytest.approx(ways[0], abs=1e-9) for way in ways)
    for way, wanted in zip(ways[0], by, strict=True):
        assert abs(way) <= abs(wanted) + 1e-9 and way * wanted >= -1e-9


def test_a_step_of_a_pixel_is_one_and_a_border_stops_one_direction_only() -> None:
    assert moved(SQUARE, (1.0, 0.0), SIZE)[0] == (101.0, 100.0)
    assert moved(moved(SQUARE, (-3.0, 7.0), SIZE), (3.0, -7.0), SIZE) == SQUARE
    assert moved(SQUARE, (-500.0, 5.0), SIZE)[0] == (0.0, 105.0)


@given(outlines, shifts, sides, turns)
def test_a_sized_mark_keeps_its_picture_and_never_turns_over(
    outline: Outline, by: Point, pulled: tuple[int, int], turned_deg: float
) -> None:
    there = sized(outline, by, pulled, turned_deg, SIZE)
    assert len(there) == len(outline) and _inside(there)
    before, after = _box(outline, turned_deg), _box(there, turned_deg)
    for axis, side in enumerate(pulled):
        low, high = after[axis], after[axis + 2]
        assert high - low >= min(LEAST_SIDE_PX, before[axis + 2] - before[axis]) - 1e-6
        if side <= 0:
            assert high == pytest.approx(before[axis + 2], abs=1e-6)
        if side >= 0:
            assert low == pytest.approx(before[axis], abs=1e-6)


@pytest.mark.parametrize("turned_deg", [0.0, 30.0, 90.0, -135.0])
def test_a_side_goes_as_far_as_it_is_pulled_on_the_turned_picture(turned_deg: float) -> None:
    before = _box(SQUARE, turned_deg)
    after = _box(sized(SQUARE, (3.0, -2.0), (1, -1), turned_deg, SIZE), turned_deg)
    wanted = (before[0], before[1] - 2, before[2] + 3, before[3])
    assert after == pytest.approx(wanted, abs=1e-9)


def test_a_side_stops_at_the_border_and_before_the_other_side() -> None:
    assert _box(sized(SQUARE, (900.0, 0.0), (1, 0), 0.0, SIZE)) == (100, 100, 400, 120)
    small = _box(sized(SQUARE, (900.0, 900.0), (-1, -1), 0.0, SIZE))
    assert small == pytest.approx((140 - LEAST_SIDE_PX, 120 - LEAST_SIDE_PX, 140, 120))
    line: Outline = ((5.0, 5.0), (5.0, 9.0), (5.0, 7.0))
    assert sized(line, (4.0, 0.0), (1, 0), 0.0, SIZE) == line


@given(st.lists(st.tuples(st.floats(-900, 900), st.floats(-900, 900)), min_size=3))
def test_what_leaves_a_picture_ends_at_its_border(points: list[Point]) -> None:
    assert _inside(kept_inside(points, SIZE))
