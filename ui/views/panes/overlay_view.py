"""Two aligned pictures in one view: opacity, wipe, blink, facial thirds, edges, difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import ceil, cos, hypot, radians, sin

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from ui.views.panes import drawing
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.surround import Surround
from ui.views.panes.treated import Look
from workstation.model import Overlay, OverlayKind
from workstation.viewing.plane import PlaneView
from workstation.viewing.transform import Transform
from workstation.viewing.wiping import Wipe

REACH = 10.0
"""Logical pixels on either side of a line in which the mouse takes it."""


class OverlayView(Surround):
    """``overlay`` says how ``above`` is laid over ``below``; the mouse moves the lines it has.

    ``placed_of`` gives where a pane's picture lies on the plane, and ``view`` what is seen of it.
    """

    adjusted = Signal(object)
    """An ``Overlay`` that the mouse asked for."""

    def __init__(
        self,
        name: str,
        placed_of: Callable[[ComparisonPane], Transform | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._placed_of = placed_of
        self.below: ComparisonPane | None = None
        self.above: ComparisonPane | None = None
        self.overlay = Overlay(OverlayKind.OPACITY, 0.5)
        self.view = PlaneView()
        self.upper_shown = True
        self._held: int | None = None
        self._layers: dict[ComparisonPane, tuple[object, QImage]] = {}
        self.blinking = QTimer(self)
        self.blinking.setTimerType(Qt.TimerType.PreciseTimer)
        self.blinking.timeout.connect(self.blink)

    def show_overlay(self, lower: ComparisonPane, upper: ComparisonPane, overlay: Overlay) -> None:
        """Lay ``upper`` over ``lower`` in another way."""
        for before in (self.below, self.above):
            if before is not None:
                before.treated.changed.disconnect(self.update)
        self.below, self.above, self.overlay = lower, upper, overlay
        for pane in (lower, upper):
            pane.treated.changed.connect(self.update)
        self.upper_shown = True
        self._blink_or_rest()
        self.update()

    def stop(self) -> None:
        """Nothing is shown any more."""
        self.blinking.stop()
        for before in (self.below, self.above):
            if before is not None:
                before.treated.changed.disconnect(self.update)
        self.below = self.above = None
        self._layers = {}

    def _blink_or_rest(self) -> None:
        """Blink while anybody can see it: not behind the lock, nor in another place."""
        seen = self.above is not None and self.isVisible()
        if seen and self.overlay.kind is OverlayKind.BLINK:
            # One blink is both pictures once, so it changes twice.
            self.blinking.start(round(500 / self.overlay.value))
        else:
            self.blinking.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._blink_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._blink_or_rest()

    def blink(self) -> None:
        """Show the other of the two."""
        self.upper_shown = not self.upper_shown
        self.update()

    def _seen(self, pane: ComparisonPane) -> Transform | None:
        placed = self._placed_of(pane)
        return None if placed is None else self.view.transform(*self.device_size).after(placed)

    def paint_pictures(self, painter: QPainter) -> bool:
        if self.below is None or self.above is None:
            return False
        kind, value = self.overlay.kind, self.overlay.value
        if kind is OverlayKind.BLINK:
            self._draw(painter, self.above if self.upper_shown else self.below)
        elif kind is OverlayKind.DIFFERENCE:
            self._draw_difference(painter)
        elif kind is OverlayKind.EDGES:
            self._draw(painter, self.below)
            self._draw(painter, self.above, Look.EDGES)
        elif kind is OverlayKind.OPACITY:
            self._draw(painter, self.below)
            painter.setOpacity(value)
            self._draw(painter, self.above)
            painter.setOpacity(1.0)
        else:
            self._draw(painter, self.below)
            painter.save()
            painter.setClipPath(self._uncovered())
            self._draw(painter, self.above)
            painter.restore()
            self._draw_lines(painter)
        return True

    def _draw(self, painter: QPainter, pane: ComparisonPane, look: Look = Look.SHOWN) -> None:
        """Draw a picture as it was drawn last, where nothing of it has changed since.

        Blinking, wiping and fading then cost a copy, not a picture turned and scaled again.
        """
        placed = self._seen(pane)
        level = pane.treated.level_for(placed.scale, look) if placed is not None else None
        if placed is None or level is None:
            return
        smooth = pane.treatment.smooth
        key = (level[0].cacheKey(), placed, self.device_size, smooth)
        if pane not in self._layers or self._layers[pane][0] != key:
            width, height = (max(1, ceil(each)) for each in self.device_size)
            layer = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
            layer.fill(Qt.GlobalColor.transparent)
            on_layer = QPainter(layer)
            drawing.draw_level(on_layer, level, placed, self.device_size, 1.0, smooth)
            on_layer.end()
            layer.setDevicePixelRatio(self.ratio)
            self._layers[pane] = key, layer
        painter.drawImage(0, 0, self._layers[pane][1])

    def _draw_difference(self, painter: QPainter) -> None:
        """Where both are there: the amount by which their greys differ, black where they do not."""
        assert self.below is not None and self.above is not None
        painter.save()
        for pane in (self.below, self.above):
            outline = self._outline(pane)
            if outline is not None:
                painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        self._draw(painter, self.below, Look.GREY)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        self._draw(painter, self.above, Look.GREY)
        painter.restore()

    def _outline(self, pane: ComparisonPane) -> QPainterPath | None:
        """The border of a whole picture in the view."""
        placed = self._seen(pane)
        if placed is None or not pane.is_ready:
            return None
        width, height = pane.picture.width, pane.picture.height
        corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
        path = QPainterPath()
        path.addPolygon(QPolygonF([drawing.in_view(placed, c, self.ratio) for c in corners]))
        path.closeSubpath()
        return path

    def _uncovered(self) -> QPainterPath:
        """Where the upper picture is seen: behind the wipe, or in every other band."""
        path = QPainterPath()
        if self.overlay.kind is OverlayKind.WIPE:
            uncovered = self._wipe().uncovered()
            if len(uncovered) >= 3:
                path.addPolygon(QPolygonF([QPointF(*point) for point in uncovered]))
            return path
        upper, lower = (self._band(number) for number in (0, 1))
        path.addPolygon(QPolygonF([*upper, *reversed(lower)]))
        return path

    def _band(self, number: int) -> tuple[QPointF, QPointF]:
        """The line between two thirds, from border to border of the view, turned as the plane."""
        assert self.below is not None
        seen = self._seen(self.below)
        box = self.below.face_box
        if seen is None or box is None or len(self.overlay.bounds) != 2:
            return QPointF(), QPointF()
        middle = drawing.in_view(
            seen, (box[0] + box[2] / 2, self.overlay.bounds[number]), self.ratio
        )
        reach = float(self.width() + self.height())
        turn = radians(seen.turned_deg)
        away = QPointF(cos(turn) * reach, sin(turn) * reach)
        return middle - away, middle + away

    def _draw_lines(self, painter: QPainter) -> None:
        for start, end in self._lines():
            for colour, width in ((drawing.DARK, 3.0), (drawing.LIGHT, 1.0)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(start, end)

    def _lines(self) -> list[tuple[QPointF, QPointF]]:
        if self.overlay.kind is OverlayKind.THIRDS:
            return [self._band(0), self._band(1)]
        if self.overlay.kind is not OverlayKind.WIPE:
            return []
        start, end = self._wipe().line()
        return [(QPointF(*start), QPointF(*end))]

    def _wipe(self) -> Wipe:
        """The wipe over this view, in logical pixels."""
        return Wipe(self.width(), self.height(), self.overlay.value, self.overlay.angle_deg)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        for number, (start, end) in enumerate(self._lines()):
            if event.button() == Qt.MouseButton.LeftButton and _distance(at, start, end) <= REACH:
                self._held = number
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        at = event.position()
        if self.overlay.kind is OverlayKind.WIPE:
            value = self._wipe().value_at((at.x(), at.y()))
            self.adjusted.emit(replace(self.overlay, value=value))
        elif self.below is not None and (seen := self._seen(self.below)) is not None:
            _x, y = seen.inverse()((at.x() * self.ratio, at.y() * self.ratio))
            bounds = list(self.overlay.bounds)
            bounds[self._held] = y
            if bounds[0] < bounds[1]:
                self.adjusted.emit(replace(self.overlay, bounds=tuple(bounds)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)


def _distance(at: QPointF, start: QPointF, end: QPointF) -> float:
    way = end - start
    length = hypot(way.x(), way.y())
    if length < 1e-9:
        return float("inf")
    return float(abs((at.x() - start.x()) * way.y() - (at.y() - start.y()) * way.x())) / length
