"""Handles around a mark on one picture: moves and sizes it, by mouse or by keys alone."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPolygonF

from ui.views.panes import drawing
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.tool import ARROWS, ENTER, PaneTool
from workstation.model import Point
from workstation.viewing.outlines import Outline, moved, sized
from workstation.viewing.transform import Transform

if TYPE_CHECKING:
    from ui.views.panes.adjusting import RegionAdjusting

STEP_PX, STEP_FAR_PX = 1.0, 10.0
"""How far an arrow key goes, in recorded pixels; with Shift the second."""

HANDLE_SIDE = 9.0
REACH = 12.0
"""Logical pixels around a handle in which the mouse takes it: a target of 24 (WCAG 2.5.8)."""

ROOM = 4 * REACH
"""A smaller mark has its handles this far apart, so that its middle can be taken as well."""

DRAG_FROM = 3.0
"""A mark that was only clicked stays where it is."""

SIDES = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
INSIDE = (0, 0)


class _Held(NamedTuple):
    """What the mouse holds: which mark, its sides, how it lay, and where it was pressed."""

    number: int
    sides: tuple[int, int]
    outline: Outline
    pressed: Point
    at: QPointF


class AdjustTool(PaneTool):
    """Drag a handle to size the taken mark, or inside to move it; a click takes another.

    Arrows move it, with Ctrl they size it, each with Shift by more; Space takes the next mark,
    Enter keeps, Escape puts back. Directions are those of the screen, lengths recorded pixels.
    """

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, adjusting: RegionAdjusting) -> None:
        self._adjusting = adjusting
        self._held: _Held | None = None
        self._now: Outline = ()

    # What is seen.

    def paint(self, painter: QPainter, canvas: PaneCanvas) -> None:
        outline = self._now or self._taken_on(canvas)
        if not outline:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for at in _handles(_frame(canvas, outline)):
            square = QRectF(0, 0, HANDLE_SIDE, HANDLE_SIDE)
            square.moveCenter(at)
            painter.fillRect(square.adjusted(-1.5, -1.5, 1.5, 1.5), drawing.DARK)
            painter.fillRect(square, drawing.LIGHT if canvas.hasFocus() else QColor(160, 160, 160))

    def _taken_on(self, canvas: PaneCanvas) -> Outline:
        return self._adjusting.marks_on(canvas).get(self._adjusting.number, ())

    # By mouse.

    def press(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> bool:
        at = event.position()
        sides = self._side_at(canvas, at)
        if sides is None:
            number = self._mark_at(canvas, at)
            if number is None:
                return False
            self._adjusting.take(number)
            sides = INSIDE
        self._held = _Held(self._adjusting.number, sides, self._taken_on(canvas), point, at)
        return True

    def move(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        if self._held is None:
            return
        _number, sides, outline, pressed, at = self._held
        if not self._is_there(canvas, self._held):
            self._held, self._now = None, ()
            return
        if not self._now and (event.position() - at).manhattanLength() < DRAG_FROM:
            return
        by = point[0] - pressed[0], point[1] - pressed[1]
        if sides == INSIDE:
            self._now = moved(outline, by, canvas.picture_size)
        else:
            self._now = _sized(canvas, outline, _turned(by, _turn_of(canvas)), sides)
        canvas.outlines = tuple(
            (number, self._now if chosen else points, chosen)
            for number, points, chosen in canvas.outlines
        )
        canvas.update()

    def release(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        held, now = self._held, self._now
        self._held, self._now = None, ()
        if now and held is not None and self._is_there(canvas, held):
            self._adjusting.put(canvas, now, "")

    def _is_there(self, canvas: PaneCanvas, held: _Held) -> bool:
        """Whether what is held still lies as it did: keys may have taken it away meanwhile."""
        return self._adjusting.number == held.number and self._taken_on(canvas) == held.outline

    def _side_at(self, canvas: PaneCanvas, at: QPointF) -> tuple[int, int] | None:
        """The sides of the taken mark whose handle is nearest, within reach."""
        outline = self._taken_on(canvas)
        if not outline:
            return None
        near = [
            (max(abs(each.x() - at.x()), abs(each.y() - at.y())), number)
            for number, each in enumerate(_handles(_frame(canvas, outline)))
        ]
        distance, number = min(near)
        if distance <= REACH:
            return SIDES[number]
        return INSIDE if _frame(canvas, outline).contains(at) else None

    def _mark_at(self, canvas: PaneCanvas, at: QPointF) -> int | None:
        """The smallest mark around a point."""
        around = [
            (frame.width() * frame.height(), number)
            for number, outline in self._adjusting.marks_on(canvas).items()
            if (frame := _frame(canvas, outline)).contains(at)
        ]
        return min(around)[1] if around else None

    # By keys.

    def claims(self, event: QKeyEvent) -> bool:
        key = event.key()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in ARROWS:
            return held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        ours = key in (*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Space)
        return ours and held == Qt.KeyboardModifier.NoModifier

    def key(self, canvas: PaneCanvas, event: QKeyEvent) -> bool:
        if not self.claims(event) or self._held is not None:
            return self._held is not None
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ENTER:
            self._adjusting.keep()
        elif key == Qt.Key.Key_Escape:
            self._adjusting.put_back()
        elif key == Qt.Key.Key_Space:
            self._adjusting.step(canvas, -1 if shift else 1)
        else:
            sizes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._nudge(canvas, ARROWS[key], STEP_FAR_PX if shift else STEP_PX, sizes=sizes)
        return True

    def _nudge(self, canvas: PaneCanvas, way: Point, step: float, *, sizes: bool) -> None:
        outline = self._taken_on(canvas)
        if not outline:
            self._adjusting.step(canvas, 0)
            return
        by = way[0] * step, way[1] * step
        if sizes:
            # Right makes it wider and down higher; the other two take it back.
            sides = (int(way[0] != 0), int(way[1] != 0))
            now = _sized(canvas, outline, by, sides)
        else:
            now = moved(outline, _turned(by, -_turn_of(canvas)), canvas.picture_size)
        if now != outline:
            self._adjusting.put(canvas, now, "size" if sizes else "move")


def _turn_of(canvas: PaneCanvas) -> float:
    assert canvas.placed is not None
    return canvas.placed.turned_deg


def _turned(by: Point, turned_deg: float) -> Point:
    return Transform(cos(radians(turned_deg)), sin(radians(turned_deg)))(by)


def _sized(canvas: PaneCanvas, outline: Outline, by: Point, sides: tuple[int, int]) -> Outline:
    return sized(outline, by, sides, _turn_of(canvas), canvas.picture_size)


def _frame(canvas: PaneCanvas, outline: Outline) -> QRectF:
    """Where the handles lie: the box of a mark, upright in the view, and never too small."""
    box = QPolygonF([canvas.point_in_view(point) for point in outline]).boundingRect()
    frame = QRectF(0, 0, max(box.width(), ROOM), max(box.height(), ROOM))
    frame.moveCenter(box.center())
    return frame


def _handles(frame: QRectF) -> list[QPointF]:
    middle = frame.center()
    return [
        QPointF(middle.x() + x * frame.width() / 2, middle.y() + y * frame.height() / 2)
        for x, y in SIDES
    ]
