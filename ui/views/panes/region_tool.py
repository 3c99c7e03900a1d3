"""Marks a part of a face on a picture: an ellipse, a rectangle or a free line, by mouse or keys."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, radians, sin

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.views.panes import drawing
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.tool import ARROWS, ENTER, PaneTool
from workstation.model import Point
from workstation.viewing.outlines import kept_inside

SHARE = 0.12
"""Half of a new outline's size, as a share of the smaller side of the view."""

STEP, STEP_FAR = 4.0, 40.0
"""How far an arrow key moves or sizes an outline, in device pixels; with Shift the second."""

ROUND = 24
"""Corners of an ellipse, which is kept as a polygon."""

FREE_STEP = 3.0
SMALLEST = 3.0


class RegionTool(PaneTool):
    """Drag draws an ellipse, with Ctrl a rectangle, with Shift a free outline.

    By keys an ellipse lies in the middle of the view: arrows move it, Ctrl and arrows size it,
    both with Shift by more, Enter takes it, Backspace says that the part is not on this picture,
    Escape ends. What would leave the picture ends at its border.
    """

    def __init__(
        self,
        number: int,
        taken: Callable[[PaneCanvas, tuple[Point, ...]], None],
        left_out: Callable[[PaneCanvas], None],
        ended: Callable[[], None],
    ) -> None:
        self._number = number
        self._taken, self._left_out, self._ended = taken, left_out, ended
        self._middle: Point | None = None
        self._half = (0.0, 0.0)
        self._from: Point | None = None
        self._free: list[Point] = []
        self._square = False
        self.accepted: tuple[Point, ...] = ()

    def outline(self, canvas: PaneCanvas) -> tuple[Point, ...]:
        """The outline as it lies now, in recorded pixels."""
        if self.accepted:
            return self.accepted
        if len(self._free) >= 3:
            return kept_inside(self._free, canvas.picture_size)
        self._begin(canvas)
        assert self._middle is not None and canvas.placed is not None
        (x, y), (half_x, half_y) = self._middle, self._half
        # Upright on the screen, however the picture is turned.
        turn = radians(-canvas.placed.turned_deg)
        ways = (
            [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            if self._square
            else [(cos(2 * pi * n / ROUND), sin(2 * pi * n / ROUND)) for n in range(ROUND)]
        )
        points = [
            (
                x + dx * half_x * cos(turn) - dy * half_y * sin(turn),
                y + dx * half_x * sin(turn) + dy * half_y * cos(turn),
            )
            for dx, dy in ways
        ]
        return kept_inside(points, canvas.picture_size)

    def _begin(self, canvas: PaneCanvas) -> None:
        if self._middle is None and canvas.placed is not None:
            middle = canvas.point_in_picture(canvas.rect().center().toPointF())
            (self._middle,) = kept_inside([middle], canvas.picture_size)
            half = SHARE * min(canvas.device_size) / canvas.placed.scale
            self._half = (half, half)

    def paint(self, painter: QPainter, canvas: PaneCanvas) -> None:
        if not (self.accepted or canvas.hasFocus() or self._from is not None):
            return
        seen = [canvas.point_in_view(point) for point in self.outline(canvas)]
        drawing.draw_outline(painter, seen, str(self._number), chosen=True)

    def press(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> bool:
        self.accepted = ()
        self._from = point
        self._square = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._free = [point] if shift else []
        self._middle, self._half = point, (0.0, 0.0)
        return True

    def move(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        if self._from is None or canvas.placed is None:
            return
        if self._free:
            last = canvas.point_in_view(self._free[-1])
            if (last - event.position()).manhattanLength() >= FREE_STEP:
                self._free.append(point)
        else:
            turn = radians(canvas.placed.turned_deg)
            dx, dy = (point[0] - self._from[0]) / 2, (point[1] - self._from[1]) / 2
            self._middle = (self._from[0] + dx, self._from[1] + dy)
            self._half = (
                abs(dx * cos(turn) - dy * sin(turn)),
                abs(dx * sin(turn) + dy * cos(turn)),
            )
        canvas.update()

    def release(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        placed = canvas.placed
        assert placed is not None
        self._from = None
        sides = [max(at) - min(at) for at in zip(*self.outline(canvas), strict=True)]
        # A free line may be flat, as a wrinkle is.
        large = max(sides) if len(self._free) >= 3 else min(sides) if not self._free else 0.0
        if large * placed.scale >= 2 * SMALLEST:
            self._accept(canvas)
        else:
            # A click without a drag puts the outline there; arrows and Enter do the rest.
            self._free = []
            self._middle = None
            self._begin(canvas)
            (self._middle,) = kept_inside([point], canvas.picture_size)
            canvas.update()

    def key(self, canvas: PaneCanvas, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER:
            self._accept(canvas)
        elif key == Qt.Key.Key_Escape:
            self._ended()
        elif key == Qt.Key.Key_Backspace:
            self.accepted = ()
            self._left_out(canvas)
        elif key in ARROWS and canvas.placed is not None:
            self.accepted = ()
            if self._free:
                self._free, self._middle = [], None
            self._begin(canvas)
            way = ARROWS[key]
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            length = STEP_FAR if far else STEP
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                step = length / canvas.placed.scale
                least = SMALLEST / canvas.placed.scale
                # Right makes it wider and down higher; the other two take it back.
                self._half = (
                    max(least, self._half[0] + way[0] * step),
                    max(least, self._half[1] + way[1] * step),
                )
            else:
                assert self._middle is not None
                x, y = canvas.placed(self._middle)
                there = canvas.placed.inverse()((x + way[0] * length, y + way[1] * length))
                (self._middle,) = kept_inside([there], canvas.picture_size)
        else:
            return False
        canvas.update()
        return True

    def _accept(self, canvas: PaneCanvas) -> None:
        self.accepted = self.outline(canvas)
        self._taken(canvas, self.accepted)
