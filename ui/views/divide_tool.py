"""A line over the picture: left of it the picture as recorded, right of it the working copy."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.views.canvas import Canvas
from ui.views.canvas_tool import CanvasTool
from ui.views.handle_tool import REACH, draw_line
from ui.views.pixels import Prepared

STEP = 0.02
"""How far an arrow key moves the line, as a share of the view's width."""


class DivideTool(CanvasTool):
    """The line is dragged, or moved with the arrows at left and right."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._share = 0.5
        self._held = False
        self.recorded: Prepared | None = None

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        if self.recorded is None:
            return
        at = canvas.width() * self._share
        painter.save()
        painter.setClipRect(QRectF(0, 0, at, canvas.height()))
        canvas.draw_picture(painter, self.recorded)
        painter.restore()
        draw_line(painter, (QPointF(at, 0), QPointF(at, canvas.height())), closed=False)

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        self._held = self._is_near(event)
        return self._held

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        if self._held:
            self._place(event.position().x() / self._canvas.width())
        else:
            near = self._is_near(event)
            shape = Qt.CursorShape.SplitHCursor if near else self.cursor
            self._canvas.setCursor(shape)
        return self._held

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        self._held = False
        return True

    def key(self, event: QKeyEvent) -> bool:
        by = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if by is None:
            return False
        self._place(self._share + by)
        return True

    def _is_near(self, event: QMouseEvent) -> bool:
        return abs(event.position().x() - self._canvas.width() * self._share) <= REACH

    def _place(self, share: float) -> None:
        self._share = min(max(share, 0.0), 1.0)
        self._canvas.update()
