"""One picture of the comparison as it is laid on the plane, with marks and tools over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.views.panes import drawing
from ui.views.panes.surround import Surround
from ui.views.panes.tool import PaneTool
from ui.views.panes.treated import TreatedPicture
from workstation.model import Point
from workstation.viewing.transform import Transform

Outline = tuple[int, tuple[Point, ...], bool]
"""Number, points in recorded pixels, and whether it is the chosen one."""


class PaneCanvas(Surround):
    """``placed`` goes from recorded pixels to device pixels; None while nothing can be shown."""

    def __init__(self, name: str, treated: TreatedPicture, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.treated = treated
        self.placed: Transform | None = None
        self.smooth = False
        self.outlines: Sequence[Outline] = ()
        self.scale_words = ""
        self.tool: PaneTool | None = None
        self._tool_pressed = False
        treated.changed.connect(self.update)

    def set_tool(self, tool: PaneTool | None) -> None:
        """Give mouse and keys to a tool, or back to the canvas."""
        self.tool = tool
        self._tool_pressed = False
        if tool is None:
            self.unsetCursor()
        else:
            self.setCursor(tool.cursor)
        self.update()

    @property
    def picture_size(self) -> Point:
        """Width and height of the recorded picture, in its pixels; only while it is shown."""
        made = self.treated.picture
        assert made is not None
        return float(made.width), float(made.height)

    def point_in_picture(self, at: QPointF) -> Point:
        """The recorded point under a point of this widget."""
        assert self.placed is not None
        return self.placed.inverse()((at.x() * self.ratio, at.y() * self.ratio))

    def point_in_view(self, point: Point) -> QPointF:
        """Where a recorded point lies in this widget, in logical pixels."""
        assert self.placed is not None
        return drawing.in_view(self.placed, point, self.ratio)

    def paint_pictures(self, painter: QPainter) -> bool:
        if self.placed is None:
            return False
        level = self.treated.level_for(self.placed.scale)
        if level is None:
            return False
        size, ratio = self.device_size, self.ratio
        drawing.draw_level(painter, level, self.placed, size, ratio, self.smooth)
        for number, points, chosen in self.outlines:
            seen = [self.point_in_view(point) for point in points]
            drawing.draw_outline(painter, seen, str(number), chosen=chosen)
        if self.scale_words:
            magnification = self.placed.scale / ratio
            drawing.draw_scale(painter, QRectF(self.rect()), magnification, self.scale_words)
        if self.tool is not None:
            self.tool.paint(painter, self)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.tool is not None and self.placed is not None:
            self._tool_pressed = self.tool.press(
                self, self.point_in_picture(event.position()), event
            )
            if self._tool_pressed:
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool_pressed and self.tool is not None and self.placed is not None:
            self.tool.move(self, self.point_in_picture(event.position()), event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool_pressed and self.tool is not None and self.placed is not None:
            self._tool_pressed = False
            self.tool.release(self, self.point_in_picture(event.position()), event)
            return
        super().mouseReleaseEvent(event)
        if self.tool is not None:
            self.setCursor(self.tool.cursor)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.tool is not None
            and self.tool.claims(event)
        ):
            # Accepted, the key reaches the canvas instead of a shortcut of the place.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tool is not None and self.placed is not None and self.tool.key(self, event):
            return
        super().keyPressEvent(event)
