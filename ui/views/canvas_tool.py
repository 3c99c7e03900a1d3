"""What a tool on the canvas is asked: to paint over the picture, and to take mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

if TYPE_CHECKING:
    from ui.views.canvas import Canvas


class CanvasTool:
    """A way of working on the picture; ``Canvas.set_tool`` puts one on the canvas.

    Points are in pixels of the shown picture, also beyond its border. Where ``press``, ``move``,
    ``release`` or ``key`` answers False the canvas does what it always does: pan, choose a face,
    zoom. The wheel always zooms, and the middle button always pans.
    """

    cursor = Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw over the picture, in logical pixels: ``canvas.point_in_view``, ``box_in_view``."""

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        """The left button went down; True takes the whole gesture until it is released."""
        return False

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        """The mouse moved, with the button held after a press that was taken, or without."""
        return False

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        """The left button went up after a press that was taken."""
        return False

    def key(self, event: QKeyEvent) -> bool:
        """A key was pressed while the canvas has the focus."""
        return False

    def claims(self, event: QKeyEvent) -> bool:
        """Whether ``key`` wants this key even where it is a shortcut of the window."""
        return False

    def removed(self) -> None:
        """The tool was taken off the canvas by ``set_tool``; another picture does not do that."""
