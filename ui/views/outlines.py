"""Face outlines: neutral double lines, and corner ticks that keep their colour off the face."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui import theme

CLEARANCE = 16.0
"""Logical pixels between a face and the nearest saturated colour (look.md)."""

TICK = 10.0


def draw_outline(painter: QPainter, box: QRectF, *, chosen: bool, dashed: bool = False) -> None:
    """A thin double line around ``box``, seen on any picture; stronger where chosen.

    A ``dashed`` one frames a face that a person marked.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    dark, light = QColor(0, 0, 0, 190), QColor(255, 255, 255, 255 if chosen else 170)
    painter.setPen(_pen(dark, 4.0 if chosen else 3.0))
    painter.drawRect(box)
    pen = _pen(light, 2.0 if chosen else 1.0)
    if dashed:
        pen.setDashPattern([8 / pen.widthF(), 6 / pen.widthF()])
    painter.setPen(pen)
    painter.drawRect(box)
    if chosen:
        away = CLEARANCE + 2  # the line is 2 px wide, half of it lies inside
        _draw_ticks(painter, box.adjusted(-away, -away, away, away))


def draw_label(painter: QPainter, box: QRectF, text: str) -> None:
    """A small neutral tag under the box, e.g. ``2  38 px``."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.font(theme.TEXT_SMALL, tabular=True))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 8, metrics.height() + 2
    tag = QRectF(box.left() - 2, box.bottom() + 4, width, height)
    painter.fillRect(tag, QColor(0, 0, 0, 170))
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def _draw_ticks(painter: QPainter, outer: QRectF) -> None:
    for corner, dx, dy in (
        (outer.topLeft(), 1, 1),
        (outer.topRight(), -1, 1),
        (outer.bottomLeft(), 1, -1),
        (outer.bottomRight(), -1, -1),
    ):
        ends = (corner + QPointF(dx * TICK, 0), corner + QPointF(0, dy * TICK))
        for colour, width in ((QColor(0, 0, 0, 190), 4.0), (QColor(theme.current().accent), 2.0)):
            painter.setPen(_pen(colour, width))
            for end in ends:
                painter.drawLine(corner, end)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
