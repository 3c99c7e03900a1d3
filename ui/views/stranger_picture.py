"""The small picture of strangers' scores with a candidate's place in it: greys, shapes, no verdict.

What is filled are the scores of strangers, what is outlined their best ones; both are drawn to
the same height, because one has to see where they lie and not how many there are. No colour
tells a high place from a low one: what a place means is said in words beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui import theme
from workstation.model import StrangerJudgement

MARKER_SIDE = 7
"""Width of the wedge that stands over a candidate's place."""


def draw_wedge(painter: QPainter, at: QPointF) -> None:
    """The mark of a candidate's place, its middle above ``at``."""
    half = MARKER_SIDE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.current().text))
    painter.drawPolygon(
        QPolygonF([at - QPointF(half, 0), at + QPointF(half, 0), at + QPointF(0, MARKER_SIDE)])
    )
    painter.restore()


@dataclass(frozen=True)
class Scale:
    """The scores at the left and at the right edge, the same for every candidate of a list."""

    low: float
    high: float

    @staticmethod
    def of(judgement: StrangerJudgement, scores: Sequence[float]) -> Scale:
        """From what strangers score to the best candidate; a twentieth is left at the right."""
        low = min(judgement.edges[0], min(scores, default=0.0))
        high = max(judgement.edges[-1], max(scores, default=0.0))
        return Scale(low, high + (high - low) / 20)

    def place(self, score: float, area: QRectF) -> float:
        """Where a score lies from left to right."""
        share = (score - self.low) / (self.high - self.low)
        return area.left() + min(max(share, 0.0), 1.0) * area.width()


class StrangerPicture:
    """Draws the picture of one judgement into any area; the outlines are kept per size."""

    def __init__(self, judgement: StrangerJudgement, scores: Sequence[float]) -> None:
        self._judgement = judgement
        self.scale = Scale.of(judgement, scores)
        self._size = (0.0, 0.0)
        self._hills: tuple[QPainterPath, QPainterPath] = (QPainterPath(), QPainterPath())

    def draw(self, painter: QPainter, area: QRectF, score: float | None) -> None:
        """Both distributions on a line, and a wedge with a stem where the candidate's score is."""
        palette = theme.current()
        if self._size != (area.width(), area.height()):
            self._size = (area.width(), area.height())
            self._hills = (
                self._hill(self._judgement.shares, closed=True),
                self._hill(self._judgement.best_shares, closed=False),
            )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.text_disabled))
        painter.drawPath(self._hills[0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.text_muted), 1.3))
        painter.drawPath(self._hills[1])
        painter.translate(-area.topLeft())
        painter.setPen(QPen(QColor(palette.text_muted), 1))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))
        if score is not None:
            self._draw_place(painter, area, self.scale.place(score, area))
        painter.restore()

    @staticmethod
    def _draw_place(painter: QPainter, area: QRectF, x: float) -> None:
        colour = QColor(theme.current().text)
        half = MARKER_SIDE / 2
        x = min(max(x, area.left() + half), area.right() - half)
        top = area.top()
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, top + half), QPointF(x, area.bottom()))
        draw_wedge(painter, QPointF(x, top))

    def _hill(self, shares: Sequence[float], *, closed: bool) -> QPainterPath:
        """Density over the scores in an area of the kept size, its peak under the wedge."""
        path = QPainterPath()
        edges = self._judgement.edges
        if len(shares) != len(edges) - 1 or not any(shares):
            return path
        area = QRectF(0, 0, *self._size)
        dense = [
            share / max(right - left, 1e-9)
            for share, left, right in zip(shares, edges, edges[1:], strict=False)
        ]
        room = area.height() - MARKER_SIDE - 1
        peak = max(dense)
        places = [self.scale.place(edge, area) for edge in edges]
        path.moveTo(places[0], area.bottom())
        for height, left, right in zip(dense, places, places[1:], strict=False):
            path.lineTo((left + right) / 2, area.bottom() - room * height / peak)
        path.lineTo(places[-1], area.bottom())
        if closed:
            path.closeSubpath()
        return path
