"""A wipe goes from corner to corner; polygon, mask, line and pointer are one geometry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workstation.model import Point
from workstation.viewing.wiping import Wipe

wipes = st.builds(
    Wipe, st.floats(2, 2000), st.floats(2, 2000), st.floats(0, 1), st.floats(-360, 360)
)


def _area(corners: tuple[Point, ...]) -> float:
    pairs = zip(corners, [*corners[1:], *corners[:1]], strict=True)
    return abs(sum(x * b - a * y for (x, y), (a, b) in pairs)) / 2


def _inside(corners: tuple[Point, ...], x: float, y: float) -> bool:
    """Whether a point lies on one side of all edges: written anew, for convex polygons."""
    turns = [
        (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])
        for a, b in zip(corners, [*corners[1:], *corners[:1]], strict=True)
    ]
    return _area(corners) > 1e-9 and (all(t >= 0 for t in turns) or all(t <= 0 for t in turns))


def _from_edge(wipe: Wipe, x: float, y: float) -> float:
    start, end = (complex(*each) for each in wipe.line())
    way = end - start
    return abs(((complex(x, y) - start) * way.conjugate()).imag) / abs(way)


@given(wipes)
def test_it_uncovers_nothing_at_0_and_all_at_1(wipe: Wipe) -> None:
    whole = wipe.width * wipe.height
    none = Wipe(wipe.width, wipe.height, 0.0, wipe.angle_deg)
    all_ = Wipe(wipe.width, wipe.height, 1.0, wipe.angle_deg)
    assert _area(none.uncovered()) < 1e-6 * whole
    assert _area(all_.uncovered()) == pytest.approx(whole)
    assert _area(wipe.uncovered()) <= whole * (1 + 1e-9)


@given(wipes, st.floats(0.001, 0.999), st.floats(0.001, 0.999))
def test_polygon_and_mask_uncover_the_same(wipe: Wipe, across: float, down: float) -> None:
    x, y = across * wipe.width, down * wipe.height
    assume(_from_edge(wipe, x, y) > 1e-6)
    seen = wipe.uncovers(np.array([x]), np.array([[y]]))
    assert seen.shape == (1, 1)
    assert bool(seen[0, 0]) is _inside(wipe.uncovered(), x, y)


@given(wipes, st.floats(0, 1), st.floats(0, 1))
def test_a_dragged_wipe_goes_through_the_pointer(wipe: Wipe, across: float, down: float) -> None:
    at = across * wipe.width, down * wipe.height
    value = wipe.value_at(at)
    assert 0 <= value <= 1
    dragged = Wipe(wipe.width, wipe.height, value, wipe.angle_deg)
    assert _from_edge(dragged, *at) < 1e-6 * (wipe.width + wipe.height)
