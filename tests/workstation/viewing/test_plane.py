"""The plane: faces of one height, the same part of each, and nothing lost or bent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workstation.model import AlignedOn, Alignment, DetectedFace
from workstation.viewing.plane import (
    MAGNIFICATION_MAX,
    PlacedPicture,
    PlaneView,
    carried,
    columns_for,
    farthest_px,
    is_laid,
    middle_of,
    on_face,
    place,
    scale_bar,
    thirds_of,
    whole,
)
from workstation.viewing.transform import Transform, laid_on, turned_about

points = st.tuples(st.floats(0, 4000), st.floats(0, 3000))
turns = st.floats(-180, 180)
pictures = st.builds(
    PlacedPicture,
    st.integers(50, 6000),
    st.integers(50, 4000),
    st.tuples(st.floats(0, 40), st.floats(0, 40), st.floats(8, 900), st.floats(8, 900)),
    st.none(),
    turns,
)
views = st.builds(PlaneView, st.floats(0.01, 40), points)


def _apart(first: tuple[float, float], second: tuple[float, float]) -> float:
    return abs(complex(*first) - complex(*second))


def _on_eyes(picture: PlacedPicture, left: tuple[float, float], right: tuple[float, float]):
    return replace(picture, alignment=Alignment(AlignedOn.EYES, (left, right)))


@given(pictures, pictures)
def test_faces_that_are_not_aligned_are_equally_high_and_have_one_middle(
    first: PlacedPicture, other: PlacedPicture
) -> None:
    placed, laid = place(first, first), place(other, first)
    assert other.box[3] * laid.scale == pytest.approx(first.box[3] * placed.scale)
    assert _apart(laid(middle_of(other.box)), placed(middle_of(first.box))) < 1e-5
    assert not is_laid(other, first)


@given(pictures, pictures, points, points, points, points)
def test_aligned_eyes_lie_on_each_other_however_the_first_picture_is_turned(
    first: PlacedPicture, other: PlacedPicture, a: tuple[float, float], b: tuple[float, float],
    c: tuple[float, float], d: tuple[float, float],
) -> None:  # fmt: skip
    assume(_apart(a, b) > 4 and _apart(c, d) > 4)
    first, other = _on_eyes(first, a, b), _on_eyes(other, c, d)
    assert is_laid(other, first)
    placed, laid = place(first, first), place(other, first)
    assert _apart(laid(c), placed(a)) < 1e-4
    assert _apart(laid(d), placed(b)) < 1e-4


@given(points, points, points)
def test_what_three_points_leave_over_is_told_and_zero_where_they_fit(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]
) -> None:
    assume(min(_apart(a, b), _apart(b, c), _apart(a, c)) > 4)
    reference = Alignment(AlignedOn.POINTS, (a, b, c))
    way = turned_about((7, 5), 31)
    same = Alignment(AlignedOn.POINTS, (way(a), way(b), way(c)))
    assert farthest_px(same, reference)[1] < 1e-4


def test_the_point_that_lies_farthest_away_is_named() -> None:
    reference = Alignment(AlignedOn.POINTS, ((0, 0), (100, 10), (50, 80)))
    other = Alignment(AlignedOn.POINTS, ((0, 0), (100, 10), (50, 92)))
    number, gap = farthest_px(other, reference)
    assert number == 1
    assert gap == pytest.approx(4.17, abs=0.01)


@given(views, st.floats(-500, 500), st.floats(-500, 500), st.floats(0.02, 30))
def test_enlarging_leaves_the_point_under_the_pointer(
    view: PlaneView, x: float, y: float, zoom: float
) -> None:
    size = (800.0, 600.0)
    under = view.transform(*size).inverse()((400 + x, 300 + y))
    assert _apart(view.zoomed(zoom, x, y).transform(*size)(under), (400 + x, 300 + y)) < 1e-3


@given(views, turns, st.floats(0.1, 8))
def test_another_plane_shows_the_same_part(view: PlaneView, turn: float, scale: float) -> None:
    turned = turned_about((0, 0), turn)
    way = Transform(turned.a * scale, turned.b * scale, 12, -7)
    there = view.follows(way)
    assert _apart(there.centre, way(view.centre)) < 1e-6
    assert there.zoom * scale == pytest.approx(view.zoom)


@given(views, pictures)
def test_a_picture_is_never_lost_nor_enlarged_beyond_counting(
    view: PlaneView, picture: PlacedPicture
) -> None:
    placed = place(picture, picture)
    kept = view.kept_on(picture, placed)
    x, y = placed.inverse()(kept.centre)
    assert -1e-5 <= x <= picture.width + 1e-5 and -1e-5 <= y <= picture.height + 1e-5
    assert kept.zoom * placed.scale <= MAGNIFICATION_MAX * (1 + 1e-9)


@given(pictures)
def test_the_whole_picture_fits_however_it_is_turned(picture: PlacedPicture) -> None:
    size = (640.0, 480.0)
    placed = place(picture, picture)
    seen = whole(picture, placed, *size).transform(*size).after(placed)
    for corner in ((0, 0), (picture.width, 0), (0, picture.height)):
        x, y = seen(corner)
        assert -1e-3 <= x <= size[0] + 1e-3 and -1e-3 <= y <= size[1] + 1e-3


def test_a_face_fills_its_view_but_for_the_margin() -> None:
    picture = PlacedPicture(1000, 800, (100, 100, 80, 100))
    view = on_face(picture.box, place(picture, picture), 360, 500, 0.4)
    assert view.zoom * 100 * 1.8 == pytest.approx(360)
    assert view.centre == (140, 150)


@given(st.floats(0.02, 64))
def test_a_scale_tells_a_round_number_of_recorded_pixels(magnification: float) -> None:
    count, length = scale_bar(magnification)
    assert str(count).rstrip("0") in ("1", "2", "5")
    assert length == pytest.approx(count * magnification)
    assert length >= 56
    assert count == 1 or length <= 2.5 * 56 + 1e-6


@given(st.integers(2, 4), st.floats(200, 4000), st.floats(200, 4000))
def test_panes_fill_their_rows(count: int, width: float, height: float) -> None:
    assert count % columns_for(count, width, height) == 0


def test_four_panes_make_a_square_and_two_stand_side_by_side() -> None:
    assert columns_for(2, 940, 600) == 2
    assert columns_for(3, 940, 600) == 3
    assert columns_for(4, 940, 600) == 2
    assert columns_for(2, 500, 1400) == 1


def test_thirds_lie_about_the_brows_and_at_the_base_of_the_nose() -> None:
    face = DetectedFace((0, 0, 100, 130), ((30, 50), (70, 50), (50, 80), (35, 104), (65, 104)), 1.0)
    brows, nose = thirds_of(face)
    assert 0 < brows < 50
    assert 80 < nose < 104


def test_points_are_carried_along_with_the_landmarks_of_a_face() -> None:
    marks = ((30.0, 50.0), (70.0, 50.0), (50.0, 80.0), (35.0, 104.0), (65.0, 104.0))
    way = Transform(1.5, 0.2, 40, -10)
    before = DetectedFace((0, 0, 100, 130), marks, 1.0)
    moved = tuple(way(mark) for mark in marks)
    now = replace(before, landmarks=(moved[0], moved[1], moved[2], moved[3], moved[4]))
    there = carried(((20.0, 30.0),), before, now)
    assert _apart(there[0], way((20.0, 30.0))) < 1e-6
    assert laid_on(before.landmarks, now.landmarks) is not None
