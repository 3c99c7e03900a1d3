"""The ground on which pictures lie: mouse, wheel and keys move and enlarge what is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.views.panes.tool import ARROWS
from ui.views.viewport import STEP

ARROW_STEP = 48.0


class Surround(QWidget):
    """A neutral ground without pictures; who paints on it overrides ``paint_pictures``.

    Lengths that are told are device pixels: ``moved(dx, dy)`` by the user, and
    ``enlarged(factor, x, y)`` around a point that lies so far off the middle.
    """

    moved = Signal(float, float)
    enlarged = Signal(float, float, float)
    whole_asked = Signal()
    single_asked = Signal()
    focused = Signal()
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.empty_text = ""
        self._drag_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 48)  # words above and below must not lie on it in a low window
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def ratio(self) -> float:
        """Device pixels for a logical one."""
        return self.devicePixelRatioF()

    @property
    def device_size(self) -> tuple[float, float]:
        """Width and height in device pixels."""
        return self.width() * self.ratio, self.height() * self.ratio

    def paint_pictures(self, painter: QPainter) -> bool:
        """Draw what there is; False where there is nothing to see."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        palette = theme.current()
        painter.fillRect(event.rect(), QColor(palette.surround))
        if not self.paint_pictures(painter):
            painter.setPen(QColor(palette.text if palette.name == "dark" else "#ffffff"))
            painter.setFont(theme.font(theme.TEXT_BODY))
            area = self.rect().adjusted(theme.LARGE, theme.LARGE, -theme.LARGE, -theme.LARGE)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self.empty_text)
        if self.hasFocus():
            self._draw_focus(painter)

    def _draw_focus(self, painter: QPainter) -> None:
        """Black and white, at the very edge: a colour would lie beside a face."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        for colour, inset in (("#ffffff", 0.0), ("#000000", 1.0)):
            painter.setPen(QColor(colour))
            painter.drawRect(area.adjusted(inset, inset, -inset, -inset))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            ratio = self.ratio
            x = (event.position().x() - self.width() / 2) * ratio
            y = (event.position().y() - self.height() / 2) * ratio
            self.enlarged.emit(STEP**notches, x, y)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None:
            return
        shift = event.position() - self._drag_from
        self._drag_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.moved.emit(shift.x() * self.ratio, shift.y() * self.ratio)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self.moved.emit(-arrow[0] * ARROW_STEP, -arrow[1] * ARROW_STEP)
        elif event.text() in ("+", "="):
            self.enlarged.emit(STEP, 0.0, 0.0)
        elif event.text() == "-":
            self.enlarged.emit(1 / STEP, 0.0, 0.0)
        elif event.text() == "0":
            self.whole_asked.emit()
        elif event.text() == "1":
            self.single_asked.emit()
        else:
            super().keyPressEvent(event)
