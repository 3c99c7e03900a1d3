"""Edges of a plate are those of the whole picture, though only what is seen of it is read."""

from __future__ import annotations

import numpy as np
import pytest

from workstation.reports.plate_pictures import _seen
from workstation.viewing.overlaying import edges_of
from workstation.viewing.rendering import Part, lay
from workstation.viewing.transform import Transform, turned_about


@pytest.mark.parametrize("scale", [0.2, 0.5, 0.9, 1.0, 3.0])
@pytest.mark.parametrize("turn", [0.0, 17.0, 180.0])
@pytest.mark.parametrize("corner", [(-20, -30), (140, 90), (900, 900)])
def test_edges_of_a_part_are_those_of_the_whole(
    scale: float, turn: float, corner: tuple[int, int]
) -> None:
    rgb = np.random.default_rng(5).integers(0, 255, (400, 500, 3)).astype(np.uint8)
    way = Transform(scale).after(turned_about((250.0, 200.0), turn))
    part = Part(int(corner[0] * scale), int(corner[1] * scale), 60, 40)
    whole = lay(edges_of(rgb), way, part)
    left, top, seen = _seen(rgb, way, part)
    cut = lay(edges_of(seen), way.after(Transform(1.0, 0.0, left, top)), part)
    assert seen.size < rgb.size
    assert np.array_equal(whole.covered, cut.covered)
    assert np.abs(whole.pixels.astype(int) - cut.pixels).max() <= 1
