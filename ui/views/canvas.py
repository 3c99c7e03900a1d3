"""The surface on which a picture and its face outlines are drawn, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.views import outlines
from ui.views.canvas_tool import CanvasTool
from ui.views.pixels import Prepared
from ui.views.viewport import STEP, Viewport, step_zoom
from workstation.model import Face, FaceId

ARROW_STEP = 48
LABEL_HEIGHT_MIN = 20.0
"""A face lower than this on the screen gets no tag: it would hide its neighbours."""


class Canvas(QWidget):
    """Draws one picture without ever changing a pixel of it above 1:1.

    ``moved(factor, dx, dy)`` tells by which zoom factor and by how many device pixels the
    picture was moved by the user, so that a linked view can follow.
    """

    face_clicked = Signal(object)
    viewed = Signal()
    moved = Signal(float, float, float)
    refitted = Signal()
    tool_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.port = Viewport()
        self.picture: Prepared | None = None
        self.faces: tuple[Face, ...] = ()
        self.first_number = 1
        self.chosen: FaceId | None = None
        self.outlined = True
        self.empty_text = ""
        self.tool: CanvasTool | None = None
        self._tool_pressed = False
        self._drag_from: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_tool(self, tool: CanvasTool | None) -> None:
        """Give mouse and keys to a tool, or back to the canvas; the earlier tool is told."""
        earlier, self.tool = self.tool, tool
        self._tool_pressed = False
        self._drag_from = None
        # A tool follows the mouse without a button, to show what a click would do.
        self.setMouseTracking(tool is not None)
        self._rest_cursor()
        if earlier is not None and earlier is not tool:
            earlier.removed()
        self.update()
        if earlier is not tool:
            self.tool_changed.emit()

    def point_in_picture(self, point: QPointF) -> QPointF:
        """The picture's point, in its pixels, under a point of this widget in logical ones."""
        ratio = self.devicePixelRatioF()
        return QPointF(*self.port.to_picture(point.x() * ratio, point.y() * ratio))

    def point_in_view(self, x: float, y: float) -> QPointF:
        """Where a point of the picture lies in this widget, in logical pixels."""
        ratio = self.devicePixelRatioF()
        left, top = self.port.to_view(x, y)
        return QPointF(left / ratio, top / ratio)

    def _rest_cursor(self) -> None:
        if self.tool is None:
            self.unsetCursor()
        else:
            self.setCursor(self.tool.cursor)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom by the user's wish, around ``at`` (logical pixels) or the middle."""
        if self.picture is None:
            return
        ratio = self.devicePixelRatioF()
        before = self.port.zoom
        at = QPointF(self.width() / 2, self.height() / 2) if at is None else at
        x, y = at.x() * ratio, at.y() * ratio
        self.port.set_zoom(zoom, x, y)
        # Zooming around a point is zooming around the middle and then a shift: a linked view
        # has another picture in its middle and repeats just that.
        factor = self.port.zoom / before
        dx = (x - self.port.width / 2) * (1 - factor)
        dy = (y - self.port.height / 2) * (1 - factor)
        self._show_change()
        self.moved.emit(factor, dx, dy)

    def pan(self, dx: float, dy: float) -> None:
        """Push the picture by logical pixels, by the user's wish."""
        if self.picture is None:
            return
        ratio = self.devicePixelRatioF()
        self.port.move(dx * ratio, dy * ratio)
        self._show_change()
        self.moved.emit(1.0, dx * ratio, dy * ratio)

    def follow(self, factor: float, dx: float, dy: float) -> None:
        """Repeat what was done in a linked view."""
        if self.picture is None:
            return
        if factor != 1.0:
            self.port.set_zoom(self.port.zoom * factor)
        self.port.move(dx, dy)
        self._show_change()

    def fit(self) -> None:
        """Show the whole picture, by the user's wish."""
        self.follow_fit()
        self.refitted.emit()

    def follow_fit(self) -> None:
        """Show the whole picture because a linked view does."""
        self.port.fit()
        self._show_change()

    def _show_change(self) -> None:
        self.update()
        self.viewed.emit()

    def face_at(self, point: QPointF) -> Face | None:
        """The face at a point in logical pixels; of several the smallest."""
        at = self.point_in_picture(point)
        tolerance = 4 * self.devicePixelRatioF() / self.port.zoom
        under = [
            face for face in self.faces if _contains(face.detected.box, at.x(), at.y(), tolerance)
        ]
        return min(under, key=lambda f: f.detected.box[2] * f.detected.box[3], default=None)

    def box_in_view(self, box: Sequence[float]) -> QRectF:
        """A box of the picture in logical pixels of this widget."""
        size = self.port.zoom / self.devicePixelRatioF()
        corner = self.point_in_view(box[0], box[1])
        return QRectF(corner.x(), corner.y(), box[2] * size, box[3] * size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = theme.current()
        painter.fillRect(event.rect(), QColor(palette.surround))
        if self.picture is None:
            painter.setPen(QColor(palette.text if palette.name == "dark" else "#ffffff"))
            painter.setFont(theme.font(theme.TEXT_BODY))
            area = self.rect().adjusted(theme.LARGE, theme.LARGE, -theme.LARGE, -theme.LARGE)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self.empty_text)
            return
        self.draw_picture(painter, self.picture)
        if self.outlined:
            self._draw_faces(painter)
        if self.tool is not None:
            self.tool.paint(painter, self)

    def draw_picture(self, painter: QPainter, picture: Prepared) -> None:
        """Draw only the part that is seen, from the smallest copy that still has its detail."""
        port, ratio = self.port, self.devicePixelRatioF()
        image, reduced = picture.level_for(port.zoom)
        left, top = port.to_picture(0, 0)
        right, bottom = port.to_picture(port.width, port.height)
        # Whole pixels, so that at 1:1 and above the screen's grid falls on the picture's.
        left, top = max(0, int(left) // reduced * reduced), max(0, int(top) // reduced * reduced)
        right = min(picture.width, (int(right) // reduced + 1) * reduced)
        bottom = min(picture.height, (int(bottom) // reduced + 1) * reduced)
        if right <= left or bottom <= top:
            return
        x, y = port.to_view(left, top)
        if port.zoom >= 1:
            x, y = round(x), round(y)
        target = QRectF(
            x / ratio,
            y / ratio,
            (right - left) * port.zoom / ratio,
            (bottom - top) * port.zoom / ratio,
        )
        source = QRectF(
            left / reduced, top / reduced, (right - left) / reduced, (bottom - top) / reduced
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, port.zoom < 1)
        painter.drawImage(target, image, source)

    def _draw_faces(self, painter: QPainter) -> None:
        last: tuple[QRectF, str, bool] | None = None
        for number, face in enumerate(self.faces, start=self.first_number):
            box = self.box_in_view(face.detected.box)
            tag = f"{number}  {face.detected.height_px:.0f} px"
            if face.by_hand:
                tag += "  " + self.tr("by hand")
            if face.id == self.chosen:
                last = (box, tag, face.by_hand)
                continue
            outlines.draw_outline(painter, box, chosen=False, dashed=face.by_hand)
            if box.height() >= LABEL_HEIGHT_MIN:
                outlines.draw_label(painter, box, tag)
        if last is not None:
            box, tag, by_hand = last
            outlines.draw_outline(painter, box, chosen=True, dashed=by_hand)
            outlines.draw_label(painter, box, tag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        ratio = self.devicePixelRatioF()
        # On a screen of 200 per cent a recorded pixel is not shown smaller than its own words.
        self.port.fit_max = float(max(1, int(ratio)))
        self.port.resize(self.width() * ratio, self.height() * ratio)
        super().resizeEvent(event)
        self.viewed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom_to(step_zoom(self.port.zoom, STEP**notches), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (
            self.tool is not None
            and self.picture is not None
            and event.button() == Qt.MouseButton.LeftButton
            and self.tool.press(self.point_in_picture(event.position()), event)
        ):
            self._tool_pressed = True
            return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag_from, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool_pressed or self._drag_from is None:
            if self.tool is not None and self.picture is not None:
                self.tool.move(self.point_in_picture(event.position()), event)
            return
        shift = event.position() - self._drag_from
        if self._dragged or shift.manhattanLength() > 4:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag_from = event.position()
            self.pan(shift.x(), shift.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool_pressed and event.button() == Qt.MouseButton.LeftButton:
            self._tool_pressed = False
            if self.tool is not None:
                self.tool.release(self.point_in_picture(event.position()), event)
            return
        self._rest_cursor()
        if self._drag_from is not None and not self._dragged:
            face = self.face_at(event.position())
            if face is not None:
                self.face_clicked.emit(face)
        self._drag_from = None

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.tool is not None
            and self.tool.claims(event)
        ):
            # Accepted, the key reaches the canvas instead of a shortcut of the window.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tool is not None and self.picture is not None and self.tool.key(event):
            return
        step = {
            Qt.Key.Key_Left: (ARROW_STEP, 0),
            Qt.Key.Key_Right: (-ARROW_STEP, 0),
            Qt.Key.Key_Up: (0, ARROW_STEP),
            Qt.Key.Key_Down: (0, -ARROW_STEP),
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.pan(*step)
        elif event.text() in ("+", "="):
            self.zoom_to(step_zoom(self.port.zoom, STEP))
        elif event.text() == "-":
            self.zoom_to(step_zoom(self.port.zoom, 1 / STEP))
        elif event.text() == "0":
            self.fit()
        elif event.text() == "1":
            self.zoom_to(1.0)
        else:
            super().keyPressEvent(event)


def _contains(box: Sequence[float], x: float, y: float, tolerance: float) -> bool:
    return (
        box[0] - tolerance <= x <= box[0] + box[2] + tolerance
        and box[1] - tolerance <= y <= box[1] + box[3] + tolerance
    )
