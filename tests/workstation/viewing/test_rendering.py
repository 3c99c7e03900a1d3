"""Laid pictures keep their pixels: nothing is invented, bent or moved to another place."""

from __future__ import annotations

from math import hypot

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.viewing.views import alignments
from workstation.model import (
    AS_RECORDED,
    AlignedOn,
    Alignment,
    FaceId,
    Pane,
    PortraitId,
    Subject,
    Treatment,
)
from workstation.ports import Image
from workstation.viewing.rendering import SURROUND, Part, lay, placed
from workstation.viewing.transform import Transform, turned_about

PICTURE = np.random.default_rng(3).integers(0, 256, (24, 31, 3), dtype=np.uint8)
HERE = Transform()
FACE = (8.0, 6.0, 10.0, 12.0)
SIZE = (31, 24)


def whole(picture: Image, magnification: float = 1.0) -> Part:
    return Part(0, 0, picture.shape[1], picture.shape[0], magnification)


@given(st.integers(1, 7), st.integers(0, 20), st.integers(0, 15), st.integers(1, 11))
@settings(max_examples=40)
def test_whole_magnifications_draw_every_pixel_as_an_equal_square(
    times: int, left: int, top: int, side: int
) -> None:
    laid = lay(PICTURE, HERE, Part(left, top, side, side, float(times)))
    cut = PICTURE[top : top + side, left : left + side]
    expected = np.repeat(np.repeat(cut, times, axis=0), times, axis=1)
    high, wide = expected.shape[:2]
    assert laid.pixels.shape == (side * times, side * times, 3)
    assert np.array_equal(laid.pixels[:high, :wide], expected)
    assert laid.covered[:high, :wide].all()
    assert not laid.covered[high:].any() and not laid.covered[:, wide:].any()
    assert (laid.pixels[~laid.covered] == SURROUND).all()


def test_a_quarter_turn_moves_pixels_and_changes_none() -> None:
    middle = SIZE[0] / 2, SIZE[1] / 2
    turned = turned_about(middle, 90)
    left, top = (SIZE[0] - SIZE[1]) / 2, (SIZE[1] - SIZE[0]) / 2
    # The turned picture lies off the grid by half a pixel, because 31 - 24 is odd.
    onto_grid = Transform(x_shift=-left, y_shift=-top).after(turned)
    laid = lay(PICTURE, onto_grid, Part(0, 0, SIZE[1], SIZE[0]))
    assert np.array_equal(laid.pixels, np.rot90(PICTURE, -1))


@given(st.floats(-180, 180), st.floats(1.0, 6.0), st.floats(-20, 20))
@settings(max_examples=30)
def test_squares_hold_recorded_values_only(turn: float, scale: float, shift: float) -> None:
    way = Transform(scale, 0.0, shift, -shift).after(turned_about((15.5, 12.0), turn))
    laid = lay(PICTURE, way, Part(0, 0, 40, 40))
    recorded = {tuple(each) for each in PICTURE.reshape(-1, 3).tolist()}
    assert {tuple(each) for each in laid.pixels[laid.covered].tolist()} <= recorded


def test_smooth_runs_between_neighbours_and_squares_do_not() -> None:
    step = np.zeros((1, 2, 3), np.uint8)
    step[0, 1] = 200
    part = Part(0, 0, 2, 1, 4.0)
    assert set(lay(step, HERE, part).pixels[:, :, 0].flat) == {0, 200}
    values = lay(step, HERE, part, Treatment(smooth=True)).pixels[0, :, 0].tolist()
    assert values == sorted(values) and len(set(values)) > 2


def test_what_is_drawn_smaller_is_averaged() -> None:
    laid = lay(PICTURE, Transform(0.5), Part(0, 0, 15, 12))
    blocks = PICTURE[:24, :30].reshape(12, 2, 15, 2, 3).astype(float).mean(axis=(1, 3))
    assert np.abs(laid.pixels.astype(float) - blocks).max() <= 0.5
    small = lay(PICTURE, HERE, whole(PICTURE, 0.5))
    assert np.array_equal(small.pixels[:12, :15], laid.pixels)


def test_a_part_of_an_averaged_picture_shows_the_same_blocks() -> None:
    all_of_it = lay(PICTURE, Transform(1 / 3), Part(0, 0, 10, 8))
    some = lay(PICTURE, Transform(1 / 3), Part(4, 3, 5, 4))
    assert np.array_equal(some.pixels, all_of_it.pixels[3:7, 4:9])


def test_treatment_is_applied_to_what_is_laid() -> None:
    laid = lay(PICTURE, HERE, whole(PICTURE), Treatment(black=100, white=101))
    assert set(np.unique(laid.pixels)) <= {0, 255}


def test_a_picture_beside_the_part_leaves_the_surround() -> None:
    laid = lay(PICTURE, HERE, Part(500, 500, 4, 4))
    assert (laid.pixels == SURROUND).all() and not laid.covered.any()


def _probe(alignment: Alignment | None = None, turned: float = 0.0) -> Pane:
    return Pane(Subject.PROBE, FaceId("f"), None, Treatment(turned_deg=turned), alignment)


def _portrait(alignment: Alignment | None = None, turned: float = 0.0) -> Pane:
    return Pane(Subject.PORTRAIT, None, PortraitId("p"), Treatment(turned_deg=turned), alignment)


def test_aligned_points_fall_on_the_first_pictures_however_it_is_turned() -> None:
    own = Alignment(AlignedOn.EYES, ((3.0, 4.0), (9.0, 5.0)))
    reference = Alignment(AlignedOn.EYES, ((10.0, 12.0), (25.0, 9.0)))
    first, pane = _probe(reference, 25.0), _portrait(own, 90.0)
    way = placed(pane, (12, 12), FACE, first, SIZE, FACE)
    plane = placed(first, SIZE, FACE, first, SIZE, FACE)
    for here, there in zip(own.points, reference.points, strict=True):
        assert way(here) == pytest.approx(plane(there))


@given(alignments)
def test_nothing_is_stretched_or_mirrored(alignment: Alignment) -> None:
    way = placed(_portrait(alignment), (40, 50), FACE, _probe(alignment), SIZE, FACE)
    x, y, origin = way((1.0, 0.0)), way((0.0, 1.0)), way((0.0, 0.0))
    across = complex(x[0] - origin[0], x[1] - origin[1])
    down = complex(y[0] - origin[0], y[1] - origin[1])
    assert abs(down - across * 1j) <= 1e-6 * abs(across)


def test_without_alignment_both_faces_are_equally_high_and_have_one_middle() -> None:
    first = _probe()
    face = (100.0, 50.0, 80.0, 60.0)
    way = placed(_portrait(turned=180.0), (400, 300), face, first, SIZE, FACE)
    assert way.scale == pytest.approx(12.0 / 60.0)
    assert way((140.0, 80.0)) == pytest.approx((13.0, 12.0))
    top, bottom = way((140.0, 50.0)), way((140.0, 110.0))
    assert top[1] > bottom[1], "its own turn counts"
    assert hypot(top[0] - bottom[0], top[1] - bottom[1]) == pytest.approx(12.0)


def test_as_recorded_is_the_default() -> None:
    assert np.array_equal(
        lay(PICTURE, HERE, whole(PICTURE)).pixels,
        lay(PICTURE, HERE, whole(PICTURE), AS_RECORDED).pixels,
    )
