"""Outlines of regions moved and sized, always inside their picture; nothing is measured."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from workstation.model import Point
from workstation.viewing.transform import Transform

Outline = tuple[Point, ...]
"""At least three points of a closed line, in recorded pixels."""

LEAST_SIDE_PX = 1.0
"""No side is made smaller than a recorded pixel: a mark marks something."""


def kept_inside(outline: Sequence[Point], size: Point) -> Outline:
    """Every point that leaves a picture of ``size`` (width, height) brought to its border."""
    width, height = size
    return tuple((min(max(x, 0.0), width), min(max(y, 0.0), height)) for x, y in outline)


def moved(outline: Outline, by: Point, size: Point) -> Outline:
    """Shifted by ``by`` recorded pixels, or in each direction as far as the picture goes."""
    across, down = (
        min(max(wanted, -min(at)), length - max(at))
        for wanted, at, length in zip(by, zip(*outline, strict=True), size, strict=True)
    )
    return kept_inside([(x + across, y + down) for x, y in outline], size)


def sized(
    outline: Outline, by: Point, sides: tuple[int, int], turned_deg: float, size: Point
) -> Outline:
    """One side or two sides of its box pulled by ``by`` recorded pixels; the others stay.

    The box and ``by`` are upright once the picture is turned clockwise by ``turned_deg``, as it
    is seen. ``sides`` are -1 for the left or the upper one, 1 for the right or the lower one and
    0 for none. A side stops at the border of the picture and ``LEAST_SIDE_PX`` before the other.
    """
    for axis, side in enumerate(sides):
        if side:
            outline = _pulled(outline, axis, side, by[axis], turned_deg, size)
    return outline


def _pulled(
    outline: Outline, axis: int, side: int, by: float, turned_deg: float, size: Point
) -> Outline:
    turn = Transform(cos(radians(turned_deg)), sin(radians(turned_deg)))
    back = turn.inverse()
    seen = [turn(point) for point in outline]
    low, high = min(each[axis] for each in seen), max(each[axis] for each in seen)
    before = high - low
    if before < 1e-6:
        return outline  # a line has no side to pull
    stays = low if side > 0 else high
    times = max(min(LEAST_SIDE_PX, before), before + side * by) / before
    wanted = []
    for point in seen:
        there = list(point)
        there[axis] = stays + (point[axis] - stays) * times
        wanted.append(back((there[0], there[1])))
    share = _share_inside(outline, wanted, size)
    return kept_inside(
        [
            (x + share * (to_x - x), y + share * (to_y - y))
            for (x, y), (to_x, to_y) in zip(outline, wanted, strict=True)
        ],
        size,
    )


def _share_inside(outline: Sequence[Point], wanted: Sequence[Point], size: Point) -> float:
    """How much of the way all points can go, 0 to 1, until the first one is at the border."""
    share = 1.0
    for here, there in zip(outline, wanted, strict=True):
        for at, to, length in zip(here, there, size, strict=True):
            if to < 0.0 < at - to:
                share = min(share, max(0.0, at / (at - to)))
            elif to > length and to > at:
                share = min(share, max(0.0, (length - at) / (to - at)))
    return share
