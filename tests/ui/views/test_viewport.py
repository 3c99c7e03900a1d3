"""The geometry of the picture view, by its properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.views.viewport import MAGNIFICATION_MAX, Viewport, step_zoom

sizes = st.integers(1, 20_000)
view_sizes = st.floats(50, 4000)
shares = st.floats(0, 1)


def port_of(width: int, height: int, view_width: float, view_height: float) -> Viewport:
    """A fitted viewport."""
    port = Viewport()
    port.resize(view_width, view_height)
    port.set_picture(width, height)
    return port


@given(sizes, sizes, view_sizes, view_sizes)
def test_a_fitted_picture_is_seen_whole_and_never_enlarged(
    width: int, height: int, view_width: float, view_height: float
) -> None:
    port = port_of(width, height, view_width, view_height)
    left, top = port.to_view(0, 0)
    right, bottom = port.to_view(width, height)
    assert port.zoom <= 1
    assert left >= -1e-6 and top >= -1e-6
    assert right <= view_width + 1e-6 and bottom <= view_height + 1e-6


@given(sizes, sizes, view_sizes, view_sizes, st.integers(1, 4))
def test_fitting_enlarges_by_whole_numbers_up_to_what_the_screen_asks_for(
    width: int, height: int, view_width: float, view_height: float, most: int
) -> None:
    port = Viewport(fit_max=float(most))
    port.resize(view_width, view_height)
    port.set_picture(width, height)
    assert port.zoom <= most
    assert port.zoom < 1 or port.zoom == int(port.zoom)
    assert port.zoom * width <= view_width + 1e-6 and port.zoom * height <= view_height + 1e-6


@given(sizes, sizes, view_sizes, view_sizes, shares, shares, st.floats(0.01, 100))
def test_the_point_under_the_pointer_stays_there(
    width: int, height: int, view_width: float, view_height: float, x: float, y: float, zoom: float
) -> None:
    port = port_of(width, height, view_width, view_height)
    at = (x * view_width, y * view_height)
    before = port.to_picture(*at)
    port.set_zoom(zoom, *at)
    inside = 0 < port.centre_x < width and 0 < port.centre_y < height
    if inside:
        # To a hundredth of a device pixel, whatever the size of the picture.
        assert port.to_picture(*at) == pytest.approx(before, abs=0.01 / port.zoom)


@given(sizes, sizes, view_sizes, view_sizes, st.lists(st.floats(-1e5, 1e5), max_size=6))
def test_the_picture_can_never_be_lost(
    width: int, height: int, view_width: float, view_height: float, moves: list[float]
) -> None:
    port = port_of(width, height, view_width, view_height)
    for shift in moves:
        port.move(shift, -shift / 2)
    assert 0 <= port.centre_x <= width and 0 <= port.centre_y <= height


@given(sizes, sizes, view_sizes, view_sizes, st.floats(0.0001, 1000))
def test_zoom_has_limits(
    width: int, height: int, view_width: float, view_height: float, zoom: float
) -> None:
    port = port_of(width, height, view_width, view_height)
    port.set_zoom(zoom)
    assert port.zoom_min <= port.zoom <= MAGNIFICATION_MAX


@given(st.floats(0.05, 30), st.sampled_from([1.25, 0.8, 1.25**3, 0.8**3]))
def test_steps_never_leap_over_one_to_one(zoom: float, factor: float) -> None:
    after = step_zoom(zoom, factor)
    assert not (zoom < 1 - 1e-6 and after > 1 + 1e-6)
    assert not (zoom > 1 + 1e-6 and after < 1 - 1e-6)


@given(shares, shares, st.floats(5, 400), st.floats(5, 400), st.floats(0, 3))
def test_a_focused_box_is_in_the_middle(
    x: float, y: float, width: float, height: float, margin: float
) -> None:
    port = port_of(2000, 1500, 800, 600)
    box = (x * (2000 - width), y * (1500 - height), width, height)
    port.focus(box, margin)
    middle = port.to_view(box[0] + width / 2, box[1] + height / 2)
    assert middle == pytest.approx((400, 300), abs=1e-3)
