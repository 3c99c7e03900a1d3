"""How far a wipe has got: one geometry for the screen, the mouse and the plate."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING

from workstation.model import Point

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Coordinates = NDArray[np.floating]


@dataclass(frozen=True)
class Wipe:
    """A wipe over a rectangle of ``width`` x ``height`` (in any unit), from its top left corner.

    ``value`` is 0 to 1 of the way along ``angle_deg``, clockwise: 0 degrees go from left to
    right, 90 from top to bottom. The way is that from the first corner of the rectangle to the
    last one, so that 0 uncovers nothing and 1 all of it.
    """

    width: float
    height: float
    value: float
    angle_deg: float

    @property
    def along(self) -> Point:
        """The direction in which it goes, of length 1."""
        return cos(radians(self.angle_deg)), sin(radians(self.angle_deg))

    @property
    def edge(self) -> float:
        """How far along its direction the edge lies from the rectangle's top left corner."""
        first, last = self._ends()
        return first + self.value * (last - first)

    def uncovers(self, x: Coordinates, y: Coordinates) -> NDArray[np.bool_]:
        """Whether the upper picture is seen at points, whose shapes NumPy broadcasts."""
        along = self.along
        return x * along[0] + y * along[1] <= self.edge

    def uncovered(self) -> tuple[Point, ...]:
        """What it has uncovered, as a polygon; fewer than 3 points is none."""
        edge, corners = self.edge, self._corners()
        kept: list[Point] = []
        for here, there in zip(corners, (*corners[1:], corners[0]), strict=True):
            way, next_way = self._way(*here), self._way(*there)
            if way <= edge:
                kept.append(here)
            if (way < edge < next_way) or (next_way < edge < way):
                share = (edge - way) / (next_way - way)
                kept.append(
                    (here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1]))
                )
        return tuple(kept)

    def line(self) -> tuple[Point, Point]:
        """Two points of its edge, beyond the rectangle on both sides."""
        middle = self.width / 2, self.height / 2
        along, away = self.along, self.edge - self._way(*middle)
        reach = self.width + self.height
        x, y = middle[0] + along[0] * away, middle[1] + along[1] * away
        return (
            (x + along[1] * reach, y - along[0] * reach),
            (x - along[1] * reach, y + along[0] * reach),
        )

    def value_at(self, point: Point) -> float:
        """The place of a wipe in this direction whose edge goes through a point, 0 to 1."""
        first, last = self._ends()
        return min(1.0, max(0.0, (self._way(*point) - first) / max(1e-9, last - first)))

    def _corners(self) -> tuple[Point, ...]:
        return (0.0, 0.0), (self.width, 0.0), (self.width, self.height), (0.0, self.height)

    def _way(self, x: float, y: float) -> float:
        along = self.along
        return x * along[0] + y * along[1]

    def _ends(self) -> tuple[float, float]:
        ways = [self._way(*corner) for corner in self._corners()]
        return min(ways), max(ways)
