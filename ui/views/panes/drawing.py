"""Draws a picture as it is laid on the plane, and what stands over it: only what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from ui import theme
from workstation.model import Point
from workstation.viewing.plane import scale_bar
from workstation.viewing.transform import Transform

DARK, LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255)


def draw_level(
    painter: QPainter,
    level: tuple[QImage, float],
    placed: Transform,
    size: tuple[float, float],
    ratio: float,
    smooth: bool = False,
) -> None:
    """Draw a level that is reduced by ``level[1]`` where ``placed`` lays the whole picture.

    ``placed`` goes from recorded pixels to device pixels of a view of ``size``; ``ratio`` is
    the screen's device pixels for a logical one.
    """
    image, reduced = level
    laid = placed.after(Transform(reduced, 0.0))
    turned = abs(laid.b) > 1e-9
    if not turned and laid.a >= 1 and not smooth:
        # Whole pixels, so that at 1:1 and above the screen's grid falls on the picture's.
        laid = Transform(laid.a, 0.0, round(laid.x_shift), round(laid.y_shift))
    back = laid.inverse()
    width, height = size
    seen = [back(corner) for corner in ((0, 0), (width, 0), (width, height), (0, height))]
    left = max(0, floor(min(x for x, _y in seen)) - 1)
    top = max(0, floor(min(y for _x, y in seen)) - 1)
    right = min(image.width(), ceil(max(x for x, _y in seen)) + 1)
    bottom = min(image.height(), ceil(max(y for _x, y in seen)) + 1)
    if right <= left or bottom <= top:
        return
    part = QRectF(left, top, right - left, bottom - top)
    hint = QPainter.RenderHint.SmoothPixmapTransform
    painter.save()
    painter.setRenderHint(hint, smooth or laid.scale < 1)
    a, b = laid.a / ratio, laid.b / ratio
    painter.setTransform(
        QTransform(a, b, -b, a, laid.x_shift / ratio, laid.y_shift / ratio), combine=True
    )
    painter.drawImage(part, image, part)
    painter.restore()


def draw_scale(painter: QPainter, area: QRectF, magnification: float, words: str) -> None:
    """A bar of so many recorded pixels at the bottom left; ``words`` has ``{count}``."""
    count, length = scale_bar(magnification)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.font(theme.TEXT_SMALL, tabular=True))
    text = words.format(count=count)
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) > area.width() - 20:
        text = f"{count} px"  # a narrow pane says above whose they are
    width = max(length, metrics.horizontalAdvance(text)) + 12
    tag = QRectF(area.left() + 8, area.bottom() - 36, width, 28)
    painter.fillRect(tag, QColor(0, 0, 0, 150))
    painter.setPen(LIGHT)
    painter.drawText(QPointF(tag.left() + 6, tag.top() + metrics.ascent() + 2), text)
    y, x = tag.bottom() - 6, tag.left() + 6
    painter.setPen(QPen(LIGHT, 1))
    painter.drawLine(QPointF(x, y), QPointF(x + length, y))
    for end in (x, x + length):
        painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))


def draw_outline(
    painter: QPainter, points: Sequence[QPointF], number: str, *, chosen: bool, closed: bool = True
) -> None:
    """A black and white double line through points of the view, and its number beside it."""
    if not points:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QPolygonF([*points, points[0]] if closed else list(points))
    wide = 5.0 if chosen else 3.0
    for colour, width in ((DARK, wide), (LIGHT, wide / 2.5)):
        painter.setPen(QPen(colour, width))
        painter.drawPolyline(line)
    if number:
        box = line.boundingRect()
        draw_number(painter, box.topRight() + QPointF(6, -6), number, chosen=chosen)


def draw_number(painter: QPainter, at: QPointF, number: str, *, chosen: bool) -> None:
    """A number on a small plate: white on black, and the chosen one black on white."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.font(theme.TEXT_SMALL, bold=True, tabular=True))
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(number) + 8
    tag = QRectF(at.x(), at.y() - metrics.height() / 2, width, metrics.height())
    ground, ink = (LIGHT, QColor(0, 0, 0)) if chosen else (QColor(0, 0, 0), LIGHT)
    painter.fillRect(tag.adjusted(-1, -1, 1, 1), ink)
    painter.fillRect(tag, ground)
    painter.setPen(ink)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, number)


def draw_cross(painter: QPainter, at: QPointF, number: str, *, chosen: bool) -> None:
    """A point that was placed: a cross that leaves its middle free, with its number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    near, far = 3.0, 13.0 if chosen else 9.0
    for colour, width in ((DARK, 4.0), (LIGHT, 1.5)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(at + QPointF(dx * near, dy * near), at + QPointF(dx * far, dy * far))
    if number:
        draw_number(painter, at + QPointF(far, -far), number, chosen=chosen)


def in_view(placed: Transform, point: Point, ratio: float) -> QPointF:
    """Where a recorded point lies in a view, in logical pixels."""
    x, y = placed(point)
    return QPointF(x / ratio, y / ratio)
