"""What a tool on a pane is asked: to paint over the picture, and to take mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from workstation.model import Point

if TYPE_CHECKING:
    from ui.views.panes.canvas import PaneCanvas

ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaneTool:
    """A way of working on a pane. Points are in recorded pixels, also beyond the picture.

    Where ``press`` or ``key`` answers False the canvas does what it always does. The wheel
    always zooms, and the middle button always moves the picture.
    """

    cursor = Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, canvas: PaneCanvas) -> None:
        """Draw over the picture, in logical pixels."""

    def press(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> bool:
        """The left button went down; True takes the gesture until it is released."""
        return False

    def move(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        """The mouse moved while the button was held after a press that was taken."""

    def release(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        """The button went up after a press that was taken."""

    def key(self, canvas: PaneCanvas, event: QKeyEvent) -> bool:
        """A key was pressed while the canvas has the focus."""
        return False

    def claims(self, event: QKeyEvent) -> bool:
        """Whether ``key`` wants this key even where it is a shortcut of the window."""
        return event.key() in (*ARROWS, *ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
