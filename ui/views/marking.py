"""Marking a face by hand on the canvas: a box, then its five points, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from ui import theme
from ui.views import outlines
from ui.views.canvas import Canvas
from ui.views.canvas_tool import CanvasTool
from ui.views.picture import PictureView
from workstation.model import Box

POINTS = 5
_USUAL = ((0.3, 0.4), (0.7, 0.4), (0.5, 0.62), (0.35, 0.8), (0.65, 0.8))
"""Where the points lie in the box of a face seen from the front: a start for the keys."""
_REACH = 10.0
"""Within so many logical pixels a press takes hold of a point."""
_LEAST_DRAG = 5.0
"""A drag shorter than this, in logical pixels, draws no box."""
_STEP = 8.0
"""One arrow key, in logical pixels; with Shift one recorded pixel."""
_ARM = 7.0
_MARGIN = 0.25
"""Room around the box when it fills the view, as a share of its larger side."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SET = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MarkingTool(CanvasTool):
    """First a box is drawn, then five points are set; what is highlighted the arrows move.

    ``changed`` is called after each change, ``done`` where everything is set and Enter was
    pressed, ``left`` after Escape. All places are in pixels of the picture.
    """

    def __init__(
        self,
        view: PictureView,
        changed: Callable[[], None],
        done: Callable[[], None],
        left: Callable[[], None],
    ) -> None:
        self._view, self._canvas = view, view.canvas
        self._changed, self._done, self._left = changed, done, left
        self.corner: QPointF | None = None
        self.box: Box | None = None
        self.points: list[QPointF] = []
        self.cursor = Qt.CursorShape.CrossCursor
        self.place = self._inside(
            self._canvas.point_in_picture(QPointF(self._canvas.rect().center()))
        )
        """What the arrows move while nothing else is highlighted: the next corner or point."""
        self.held: int | None = None
        """The point that is highlighted, counted from 0."""
        self._dragging = False

    @property
    def complete(self) -> bool:
        """Whether the box and all points are set."""
        return self.box is not None and len(self.points) == POINTS

    def take_back(self) -> None:
        """Undo the newest point, or the box."""
        if self.points:
            self.place = self.points.pop()
            self.held = None
        elif self.box is not None:
            self.box, self.corner = None, None
            self._view.fit()
        else:
            self.corner = None
        self._tell()

    def removed(self) -> None:
        """Another tool took the canvas."""
        self._left()

    # Mouse

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        """Begin a box, take hold of a point, or set the next one."""
        self._dragging = True
        if self.box is None:
            self.corner = self.place = self._inside(point)
        else:
            near = self._near(point)
            if near is not None:
                self.held = near
            elif not self.complete:
                self._set_point(self._inside(point))
            else:
                self._dragging = False
        self._tell()
        return True

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        """Draw the box further, or carry the point."""
        if not self._dragging:
            return False
        if self.box is None:
            self.place = self._inside(point)
        elif self.held is not None:
            self.points[self.held] = self._inside(point)
        self._tell()
        return True

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        """End the box; a click without a drag begins none."""
        self._dragging = False
        if self.box is None and self.corner is not None:
            drawn = self._canvas.box_in_view(_between(self.corner, self.place))
            if min(drawn.width(), drawn.height()) >= _LEAST_DRAG:
                self._set_box()
            else:
                self.corner = None
            self._tell()
        return True

    # Keys

    def claims(self, event: QKeyEvent) -> bool:
        """Its keys are shortcuts elsewhere."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return plain and (
            key in _ARROWS
            or key in _SET
            or key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
            or event.text() in tuple("12345")
        )

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move, Enter sets and at last records, Backspace takes back, Escape leaves."""
        if not self.claims(event):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._left()
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key in _ARROWS:
            self._nudge(*_ARROWS[key], fine=bool(event.modifiers() & _SHIFT))
        elif key in _SET:
            self._set()
        elif int(event.text()) <= len(self.points):
            self.held = int(event.text()) - 1
            self._tell()
        return True

    def _set(self) -> None:
        if self.box is None:
            if self.corner is None:
                self.corner = self.place
            elif self.corner != self.place:
                self._set_box()
        elif self.complete:
            self._done()
            return
        elif self.held is not None:
            self.held = None
        else:
            self._set_point(self.place)
            if not self.complete:
                # By keys the next point comes next; after a click the arrows mend the one set.
                self.held = None
        self._tell()

    def _nudge(self, right: int, down: int, fine: bool) -> None:
        canvas = self._canvas
        step = 1.0 if fine else _STEP * canvas.devicePixelRatioF() / canvas.port.zoom
        if self.box is not None and not fine:
            # Points are set with the box filling the view; there a recorded pixel is large.
            step = min(step, 1.0)
        by = QPointF(right * step, down * step)
        if self.held is not None:
            self.points[self.held] = self._inside(self.points[self.held] + by)
        else:
            self.place = self._inside(self.place + by)
        self._tell()

    def _set_box(self) -> None:
        assert self.corner is not None
        self.box = _between(self.corner, self.place)
        self._view.set_focus_box(self.box, _MARGIN)
        self._propose()

    def _set_point(self, point: QPointF) -> None:
        self.points.append(point)
        self.held = len(self.points) - 1
        self._propose()

    def _propose(self) -> None:
        """The next point begins where faces usually have it."""
        if self.box is not None and not self.complete:
            x, y, width, height = self.box
            across, down = _USUAL[len(self.points)]
            self.place = QPointF(x + across * width, y + down * height)

    def _near(self, point: QPointF) -> int | None:
        reach = _REACH * self._canvas.devicePixelRatioF() / self._canvas.port.zoom
        away = [hypot(point.x() - each.x(), point.y() - each.y()) for each in self.points]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= reach else None

    def _inside(self, point: QPointF) -> QPointF:
        picture = self._canvas.picture
        wide, high = (picture.width, picture.height) if picture is not None else (0, 0)
        return QPointF(min(max(point.x(), 0.0), wide), min(max(point.y(), 0.0), high))

    def _tell(self) -> None:
        self._canvas.update()
        self._changed()

    # Painting: neutral, as everything near a face

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        """The box, the points with their numbers, and hollow the one that comes next."""
        box = self.box
        if box is None and self.corner is not None:
            box = _between(self.corner, self.place)
        if box is not None:
            outlines.draw_outline(painter, canvas.box_in_view(box), chosen=False, dashed=True)
        if self.box is None:
            _draw_cross(painter, canvas.point_in_view(self.place.x(), self.place.y()), strong=True)
            return
        for number, point in enumerate(self.points):
            at = canvas.point_in_view(point.x(), point.y())
            _draw_cross(painter, at, strong=number == self.held)
            _draw_number(painter, at, number + 1)
        if not self.complete:
            at = canvas.point_in_view(self.place.x(), self.place.y())
            _draw_cross(painter, at, strong=self.held is None, hollow=True)


_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _between(one: QPointF, other: QPointF) -> Box:
    left, top = min(one.x(), other.x()), min(one.y(), other.y())
    return (left, top, abs(one.x() - other.x()), abs(one.y() - other.y()))


def _draw_cross(painter: QPainter, at: QPointF, *, strong: bool, hollow: bool = False) -> None:
    """A cross with a free middle, so that the pixel it marks stays in sight."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    arm = _ARM + (3 if strong else 0)
    for colour, width in ((QColor(0, 0, 0, 200), 3.0), (QColor(255, 255, 255, 235), 1.2)):
        pen = QPen(colour, width + (0.6 if strong else 0))
        if hollow:
            pen.setDashPattern([2.0 / width * 1.2, 2.0 / width * 1.2])
        painter.setPen(pen)
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(at + QPointF(3 * x, 3 * y), at + QPointF(arm * x, arm * y))
        if strong:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, arm + 2, arm + 2)


def _draw_number(painter: QPainter, at: QPointF, number: int) -> None:
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.font(theme.TEXT_SMALL, tabular=True))
    tag = QRectF(at.x() + _ARM + 4, at.y() + 4, 14, 16)
    painter.fillRect(tag, QColor(0, 0, 0, 170))
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, str(number))
