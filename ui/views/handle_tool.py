"""Handles on the picture: what crop, rotation and perspective share, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from ui.views.canvas import Canvas
from ui.views.canvas_tool import CanvasTool

HANDLE_SIDE = 9.0
REACH = 12.0
"""Logical pixels around a handle in which the mouse takes it."""

WHOLE = -1
"""The number that stands for the whole shape where a handle's number is asked for."""

NUDGE, NUDGE_FAR = 1.0, 10.0
"""How far an arrow key moves a handle, in pixels of the picture; with Shift the second."""

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class HandleTool(CanvasTool):
    """A shape with numbered handles; Space takes the next one, arrows move it, Enter ends.

    ``changed(act)`` tells that the shape changed; a drag of the mouse has one number from its
    press to its release, each key a number of its own, so that each can be undone as one act.
    """

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(
        self, canvas: Canvas, changed: Callable[[int], None], done: Callable[[], None]
    ) -> None:
        self._canvas = canvas
        self._changed = changed
        self._done = done
        self._act = 0
        self._held: int | None = None
        self._last = QPointF()
        self.taken = WHOLE

    def handles(self) -> Sequence[QPointF]:
        """Where the handles are, in pixels of the picture."""
        raise NotImplementedError

    def move_handle(self, number: int, by: QPointF) -> None:
        """Move a handle, or with ``WHOLE`` the shape, by pixels of the picture."""
        raise NotImplementedError

    def is_inside(self, point: QPointF) -> bool:
        """Whether a press at ``point`` takes the whole shape."""
        return False

    def nudge(self, number: int, dx: float, dy: float, far: bool) -> None:
        """An arrow key was pressed; ``dx`` and ``dy`` are its direction, ``far`` with Shift."""
        size = NUDGE_FAR if far else NUDGE
        self.move_handle(number, QPointF(dx * size, dy * size))

    def shape_moved(self) -> None:
        """Tell that the shape changed within the current act."""
        self._changed(self._act)
        self._canvas.update()

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        number = self._handle_at(point)
        if number is None and self.is_inside(point):
            number = WHOLE
        if number is None:
            return False
        self.taken = self._held = number
        self._last = point
        self._act += 1
        self._canvas.update()
        return True

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        if self._held is None:
            near = self._handle_at(point) is not None
            hand, arrow = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor
            self._canvas.setCursor(hand if near or self.is_inside(point) else arrow)
            return False
        self.move_handle(self._held, point - self._last)
        self._last = point
        self.shape_moved()
        return True

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        self._held = None
        return True

    def claims(self, event: QKeyEvent) -> bool:
        return event.key() in (
            *_ARROWS,
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        )

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain:
            return False
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            self._act += 1
            self.nudge(self.taken, *_ARROWS[key], far)
            self.shape_moved()
        elif key == Qt.Key.Key_Space:
            # One turn goes over the whole shape and all of its handles.
            turn = len(self.handles()) + 1
            self.taken = (self.taken + 1 + (-1 if far else 1)) % turn - 1
            self._canvas.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._done()
        else:
            return False
        return True

    def _handle_at(self, point: QPointF) -> int | None:
        """The nearest handle within reach of a point of the picture."""
        at = self._canvas.point_in_view(point.x(), point.y())
        near = []
        for number, handle in enumerate(self.handles()):
            shown = self._canvas.point_in_view(handle.x(), handle.y())
            distance = (shown - at).manhattanLength()
            if distance <= REACH:
                near.append((distance, number))
        return min(near)[1] if near else None

    def draw_handles(self, painter: QPainter, canvas: Canvas) -> None:
        """White squares with a dark edge, seen on any picture; the taken one is larger, dark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for number, handle in enumerate(self.handles()):
            middle = canvas.point_in_view(handle.x(), handle.y())
            taken = number == self.taken
            side = HANDLE_SIDE + (4 if taken else 0)
            square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            painter.fillRect(square.adjusted(-2, -2, 2, 2), QColor(0, 0, 0, 200))
            painter.fillRect(square, QColor(255, 255, 255))
            if taken:
                painter.fillRect(square.adjusted(3, 3, -3, -3), QColor(0, 0, 0))


def draw_line(painter: QPainter, points: Sequence[QPointF], closed: bool = True) -> None:
    """A thin white line with a dark edge through points of the view."""
    line = QPolygonF(list(points) + ([points[0]] if closed else []))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 190), 3.0), (QColor(255, 255, 255), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPolyline(line)
