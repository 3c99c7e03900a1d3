"""Set on the picture: the box of a crop, the level line of a rotation, four corners."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPolygonF

from ui.views.canvas import Canvas
from ui.views.handle_tool import WHOLE, HandleTool, draw_line

SIDE_MIN = 8.0
"""The smallest side of a crop in pixels of the picture."""

TURN, TURN_FAR = 0.1, 1.0
"""By how many degrees an arrow key turns the line; with Shift the second."""

Changed = Callable[[int], None]
Done = Callable[[], None]


class CropTool(HandleTool):
    """A box in whole pixels, inside the picture; what lies outside is darkened.

    ``box`` is (left, top, width, height). A press outside of the box draws a new one.
    """

    def __init__(self, canvas: Canvas, box: Sequence[float], changed: Changed, done: Done) -> None:
        super().__init__(canvas, changed, done)
        self._rect = QRectF(*box)
        self._from: QPointF | None = None

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height in whole pixels of the picture."""
        left, top = round(self._rect.left()), round(self._rect.top())
        return left, top, round(self._rect.right()) - left, round(self._rect.bottom()) - top

    def handles(self) -> Sequence[QPointF]:
        box = self._rect
        x, y = box.center().x(), box.center().y()
        return (
            box.topLeft(),
            QPointF(x, box.top()),
            box.topRight(),
            QPointF(box.right(), y),
            box.bottomRight(),
            QPointF(x, box.bottom()),
            box.bottomLeft(),
            QPointF(box.left(), y),
        )

    def is_inside(self, point: QPointF) -> bool:
        return self._rect.contains(point)

    def move_handle(self, number: int, by: QPointF) -> None:
        width, height = self._size()
        box = QRectF(self._rect)
        if number == WHOLE:
            dx = min(max(by.x(), -box.left()), width - box.right())
            dy = min(max(by.y(), -box.top()), height - box.bottom())
            self._rect = box.translated(dx, dy)
            return
        if number in (0, 6, 7):
            box.setLeft(min(max(box.left() + by.x(), 0.0), box.right() - SIDE_MIN))
        if number in (2, 3, 4):
            box.setRight(max(min(box.right() + by.x(), width), box.left() + SIDE_MIN))
        if number in (0, 1, 2):
            box.setTop(min(max(box.top() + by.y(), 0.0), box.bottom() - SIDE_MIN))
        if number in (4, 5, 6):
            box.setBottom(max(min(box.bottom() + by.y(), height), box.top() + SIDE_MIN))
        self._rect = box

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        if super().press(point, event):
            return True
        width, height = self._size()
        if not (0 <= point.x() <= width and 0 <= point.y() <= height):
            return False
        self._act += 1
        self._from = point
        return True

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        if self._from is None:
            return super().move(point, event)
        width, height = self._size()
        drawn = QRectF(self._from, point).normalized() & QRectF(0, 0, width, height)
        if drawn.width() >= SIDE_MIN and drawn.height() >= SIDE_MIN:
            self._rect = drawn
            self.shape_moved()
        return True

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        self._from = None
        return super().release(point, event)

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        box = canvas.box_in_view(self.box)
        width, height = self._size()
        outside = QPainterPath()
        outside.addRect(canvas.box_in_view((0, 0, width, height)))
        outside.addRect(box)  # odd-even filling leaves the inside free
        painter.fillPath(outside, QColor(0, 0, 0, 130))
        draw_line(painter, (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()))
        self.draw_handles(painter, canvas)

    def _size(self) -> tuple[float, float]:
        port = self._canvas.port
        return float(port.picture_width), float(port.picture_height)


class LevelTool(HandleTool):
    """A line that is laid along what shall be level, such as across both eyes.

    ``degrees`` is by how much the picture has to be turned counter-clockwise for that.
    """

    def __init__(
        self,
        canvas: Canvas,
        middle: QPointF,
        length: float,
        degrees: float,
        changed: Changed,
        done: Done,
    ) -> None:
        super().__init__(canvas, changed, done)
        half = QPointF(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
        half *= length / 2
        self._ends = [middle - half, middle + half]

    @property
    def degrees(self) -> float:
        """The slope of the line, falling to the right positive, above -90 to 90."""
        along = self._ends[1] - self._ends[0]
        slope = math.degrees(math.atan2(along.y(), along.x()))
        if slope > 90:
            return slope - 180
        return slope + 180 if slope <= -90 else slope

    def handles(self) -> Sequence[QPointF]:
        return self._ends

    def is_inside(self, point: QPointF) -> bool:
        ends = [self._canvas.point_in_view(end.x(), end.y()) for end in self._ends]
        at = self._canvas.point_in_view(point.x(), point.y())
        along = ends[1] - ends[0]
        length = math.hypot(along.x(), along.y())
        if length == 0:
            return False
        away = at - ends[0]
        across = abs(along.x() * away.y() - along.y() * away.x()) / length
        share = (along.x() * away.x() + along.y() * away.y()) / length**2
        return across <= 8 and 0 <= share <= 1

    def move_handle(self, number: int, by: QPointF) -> None:
        if number == WHOLE:
            self._ends = [end + by for end in self._ends]
            return
        moved = self._ends[number] + by
        other = self._ends[1 - number]
        if math.hypot(moved.x() - other.x(), moved.y() - other.y()) >= SIDE_MIN:
            self._ends[number] = moved

    def nudge(self, number: int, dx: float, dy: float, far: bool) -> None:
        turn = (dx + dy) * (TURN_FAR if far else TURN)
        middle = (self._ends[0] + self._ends[1]) / 2
        angle = math.radians(turn)
        cosine, sine = math.cos(angle), math.sin(angle)
        for number, end in enumerate(self._ends):
            x, y = end.x() - middle.x(), end.y() - middle.y()
            self._ends[number] = middle + QPointF(x * cosine - y * sine, x * sine + y * cosine)

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        draw_line(painter, [canvas.point_in_view(e.x(), e.y()) for e in self._ends], closed=False)
        self.draw_handles(painter, canvas)


class CornersTool(HandleTool):
    """Four corners of something that was flat and square; order: clockwise from top left."""

    def __init__(
        self, canvas: Canvas, corners: Sequence[QPointF], changed: Changed, done: Done
    ) -> None:
        super().__init__(canvas, changed, done)
        self._corners = list(corners)

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The x and y of each corner in pixels of the picture."""
        return tuple((corner.x(), corner.y()) for corner in self._corners)

    def handles(self) -> Sequence[QPointF]:
        return self._corners

    def is_inside(self, point: QPointF) -> bool:
        return QPolygonF(self._corners).containsPoint(point, Qt.FillRule.OddEvenFill)

    def move_handle(self, number: int, by: QPointF) -> None:
        moved = list(self._corners)
        for each in range(len(moved)) if number == WHOLE else (number,):
            moved[each] = moved[each] + by
        if _is_convex(moved):
            self._corners = moved

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        draw_line(painter, [canvas.point_in_view(c.x(), c.y()) for c in self._corners])
        self.draw_handles(painter, canvas)


def _is_convex(corners: Sequence[QPointF]) -> bool:
    """Whether the corners lie clockwise (y downwards) around one convex shape of some size."""
    count = len(corners)
    for number, corner in enumerate(corners):
        along = corners[(number + 1) % count] - corner
        then = corners[(number + 2) % count] - corners[(number + 1) % count]
        if along.x() * then.y() - along.y() * then.x() < SIDE_MIN:
            return False
    return True
