"""The pictures of a plate: laid on each other as they were looked at, and as recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from workstation.model import AS_RECORDED, Overlay, OverlayKind, Point, Region, Subject
from workstation.ports import Image
from workstation.reports.mark_labels import sided
from workstation.reports.paper import Mark
from workstation.reports.plate_facts import PlateFacts, PlatePicture
from workstation.viewing.overlaying import edges_of, overlaid
from workstation.viewing.rendering import Laid, Part, lay, placed
from workstation.viewing.transform import Transform
from workstation.viewing.treating import treat

MARGIN = 0.45
"""Room around a face on each side, as a share of its box: for hair, ears and neck."""
FARTHEST = 1.5
"""Marks are shown up to so many lengths of the box beside it."""
SIDE_PX, SIDE_MOST_PX = 900, 1600
"""A picture is enlarged until its longer side has this many pixels, and never to more than that."""
PDF_MOST_PX, PNG_MOST_PX, OVERLAY_MOST_PX = 1600, 2400, 800
"""Longest side of any picture: a longer one is reduced by a whole number, and says so."""
OVERLAYS_SHOWN = 6
AROUND_EDGES_PX = 8
"""How far a pixel can change an edge (blur and operator), with room to spare."""


@dataclass(frozen=True)
class PlatePanel:
    """A picture as it is drawn, its marks, and in words how large."""

    pixels: Image
    marks: tuple[Mark, ...]
    size: str


class AlignedPictures:
    """The pictures of the panes, each laid into one part of the plane of the first.

    No side is longer than ``most_px``.
    """

    def __init__(self, facts: PlateFacts, most_px: int) -> None:
        self._facts = facts
        panes, pictures = facts.view.panes, facts.pictures
        self._ways = [
            placed(pane, picture.size, picture.face, panes[0], pictures[0].size, pictures[0].face)
            for pane, picture in zip(panes, pictures, strict=True)
        ]
        self.part = _part(self._ways, pictures, facts, most_px)
        self._laid = [
            lay(picture.pixels, way, self.part, pane.treatment)
            for pane, picture, way in zip(panes, pictures, self._ways, strict=True)
        ]

    @property
    def panels(self) -> tuple[PlatePanel, ...]:
        """Each picture with its marks."""
        width, height = self.part.size
        drawn = [self.part.drawn.after(way) for way in self._ways]
        marks = sided(
            [
                [
                    Mark(
                        region.number,
                        tuple(
                            (x / width, y / height)
                            for x, y in map(way, _outline(region, self._facts, place))
                        ),
                    )
                    for region in self._facts.marks(place)
                ]
                for place, way in enumerate(drawn)
            ]
        )
        return tuple(
            PlatePanel(laid.pixels, own, _size(way.scale))
            for laid, own, way in zip(self._laid, marks, drawn, strict=True)
        )

    def overlays(self) -> tuple[tuple[Overlay, Image], ...]:
        """The overlays that a picture can show, the first of each kind and pair first."""
        shown = [
            each
            for number, each in enumerate(self._facts.view.overlays)
            if each.kind is not OverlayKind.BLINK and each not in self._facts.view.overlays[:number]
        ]
        made = []
        for each in shown[:OVERLAYS_SHOWN]:
            upper = self._laid[each.upper]
            if each.kind is OverlayKind.EDGES:
                upper = self._edges(each.upper)
            pixels = overlaid(each, upper, self._laid[each.lower], self.part, self._ways[0])
            if pixels is not None:
                made.append((each, pixels))
        return tuple(made)

    def _edges(self, place: int) -> Laid:
        treatment = self._facts.view.panes[place].treatment
        way = self._ways[place]
        left, top, seen = _seen(self._facts.pictures[place].pixels, way, self.part)
        edges = edges_of(treat(seen, treatment))
        smooth = replace(AS_RECORDED, smooth=treatment.smooth)
        return lay(edges, way.after(Transform(1.0, 0.0, left, top)), self.part, smooth)


def _seen(rgb: Image, way: Transform, part: Part) -> tuple[int, int, Image]:
    """The part of a picture that can be seen, and how far its corner lies from the picture's.

    Edges of a whole picture of 100 megapixels would take gigabytes.
    """
    drawn = part.drawn.after(way)
    back, (width, height) = drawn.inverse(), part.size
    corners = [back((x, y)) for x in (0.0, float(width)) for y in (0.0, float(height))]
    # Where it is reduced, blocks of pixels are averaged; they are counted from the corner.
    block = max(1, floor(1.0 / drawn.scale + 1e-9))
    reach = AROUND_EDGES_PX + 2 * block
    rows, columns = rgb.shape[:2]
    left = min(max(floor(min(x for x, _y in corners)) - reach, 0), columns - 1) // block * block
    top = min(max(floor(min(y for _x, y in corners)) - reach, 0), rows - 1) // block * block
    right = min(max(ceil(max(x for x, _y in corners)) + reach, left + 1), columns)
    bottom = min(max(ceil(max(y for _x, y in corners)) + reach, top + 1), rows)
    return left, top, rgb[top:bottom, left:right]


def as_recorded(facts: PlateFacts, most_px: int) -> tuple[PlatePanel, ...]:
    """The face of each picture untreated, unturned, in its own pixels, without marks.

    No side is longer than ``most_px``.
    """
    made = []
    for picture in facts.pictures:
        here = Transform()
        box = _bounds(_around(picture), _corners([here], [picture]))
        part = _magnified(box, 1, most_px)
        laid = lay(picture.pixels, here, part)
        made.append(PlatePanel(laid.pixels, (), _size(part.magnification)))
    return tuple(made)


def _outline(region: Region, facts: PlateFacts, place: int) -> tuple[Point, ...]:
    portrait = facts.view.panes[place].subject is Subject.PORTRAIT
    return region.in_portrait if portrait else region.in_probe


def _part(
    ways: Sequence[Transform],
    pictures: Sequence[PlatePicture],
    facts: PlateFacts,
    most_px: int,
) -> Part:
    """The first picture's face with its surroundings, and every mark; all pictures hold it."""
    points = [ways[0](point) for point in _around(pictures[0])]
    for place, way in enumerate(ways):
        for region in facts.marks(place):
            points += map(way, _outline(region, facts, place))
    # A mark that was carried away by a wild alignment does not make the face a dot.
    near = [ways[0](point) for point in _around(pictures[0], FARTHEST)]
    box = _bounds(points, near, _corners(ways, pictures))
    return _magnified(box, ceil(1.0 / min(way.scale for way in ways) - 1e-9), most_px)


def _around(picture: PlatePicture, margin: float = MARGIN) -> list[Point]:
    x, y, width, height = picture.face
    wide, high = margin * width, margin * height
    return [
        (across, down)
        for across in (x - wide, x + width + wide)
        for down in (y - high, y + height + high)
    ]


def _corners(ways: Sequence[Transform], pictures: Sequence[PlatePicture]) -> list[Point]:
    return [
        way((x, y))
        for way, picture in zip(ways, pictures, strict=True)
        for x in (0.0, float(picture.size[0]))
        for y in (0.0, float(picture.size[1]))
    ]


def _bounds(points: Sequence[Point], *reaches: Sequence[Point]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of points, within the bounds of each of ``reaches``."""
    low, high = [], []
    for axis in (0, 1):
        begins = [min(each[axis] for each in these) for these in (points, *reaches)]
        ends = [max(each[axis] for each in these) for these in (points, *reaches)]
        low.append(floor(max(begins)))
        high.append(max(low[axis] + 1, ceil(min(ends))))
    return low[0], low[1], high[0], high[1]


def _magnified(box: tuple[int, int, int, int], wanted: int, most_px: int) -> Part:
    """Enlarged so that it is well seen, by ``wanted`` at least where there is room for it."""
    left, top, right, bottom = box
    side = max(right - left, bottom - top)
    if side > most_px:
        return Part(left, top, right - left, bottom - top, 1.0 / ceil(side / most_px))
    times = min(max(wanted, ceil(SIDE_PX / side)), max(1, min(SIDE_MOST_PX, most_px) // side))
    return Part(left, top, right - left, bottom - top, float(times))


def _size(scale: float) -> str:
    """How large pixels are drawn, in words."""
    if abs(scale - 1.0) < 0.005:
        return "Drawn at its recorded size."
    if scale < 1.0:
        return f"Reduced to {scale:.2f} of its recorded size by averaging."
    times = f"{scale:.0f}" if abs(scale - round(scale)) < 1e-9 else f"{scale:.2f}"
    return f"Drawn at {times} times its recorded size."
