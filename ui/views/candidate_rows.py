"""Paints the rows of the candidate list: portraits, lines of text, marks; no score colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.candidates import ALIGNED_RIGHT, CANDIDATE_ROLE, LINES_ROLE, CandidateColumn, Line
from ui.views.rows import CELL_MARGIN, MARK_SIDE, draw_mark, mark_colour
from ui.views.selection import paint_selection
from ui.views.stranger_picture import StrangerPicture

THUMBNAIL_SIDE = 56
"""Side of a portrait in the list, in logical pixels."""

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight

ROW_HEIGHT = THUMBNAIL_SIDE + 2 * theme.TINY
BETWEEN_LINES = 1


def draw_thumbnail(painter: QPainter, image: QImage | None, box: QRect) -> None:
    """Draw a portrait into a neutral square; one that is too small is not enlarged softly."""
    painter.fillRect(box, QColor(theme.current().surround))
    if image is None or image.isNull():
        return
    scale = min(box.width() / image.width(), box.height() / image.height())
    ratio = painter.device().devicePixelRatio()
    smooth = scale * ratio < 1
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    width, height = image.width() * scale, image.height() * scale
    target = QRectF(
        box.left() + (box.width() - width) / 2, box.top() + (box.height() - height) / 2,
        width, height,
    )  # fmt: skip
    painter.drawImage(target, image)


@dataclass(frozen=True)
class _Face:
    """A font with its measures, which take longer to make than a cell to paint."""

    font: QFont
    metrics: QFontMetrics

    @staticmethod
    def of(size: int, *, bold: bool = False, tabular: bool = False) -> _Face:
        font = theme.font(size, bold=bold, tabular=tabular)
        return _Face(font, QFontMetrics(font))


_LEFT_TO_RIGHT_MARK = "\u200e"


class CandidateDelegate(QStyledItemDelegate):
    """One delegate for every column, so that all rows share their lines of text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strangers: StrangerPicture | None = None
        self.refresh()

    def refresh(self) -> None:
        """The fonts of the theme in use."""
        self._name = _Face.of(theme.TEXT_BODY, bold=True)
        self._score = _Face.of(theme.TEXT_HEADING, tabular=True)
        self._body = _Face.of(theme.TEXT_BODY, tabular=True)
        self._small = _Face.of(theme.TEXT_SMALL, tabular=True)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        painter.save()
        # Numbers, times and hashes are read from left to right in every script; a word of a
        # script that runs the other way keeps its own order.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_selection(painter, option, begins_row=index.column() == 0)
        if index.column() == CandidateColumn.PORTRAIT:
            left = option.rect.left() + CELL_MARGIN
            box = QRect(left, option.rect.top() + theme.TINY, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
            image = index.data(Qt.ItemDataRole.DecorationRole)
            draw_thumbnail(painter, image if isinstance(image, QImage) else None, box)
        elif index.column() == CandidateColumn.STRANGERS:
            self._paint_strangers(painter, option.rect, index)
        else:
            self._paint_text(painter, option.rect, index)
        painter.setPen(QColor(palette.faint))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_strangers(
        self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        lines: tuple[Line, ...] = index.data(LINES_ROLE) or ()
        if self.strangers is None or not lines:
            return
        area = row.adjusted(CELL_MARGIN, theme.TINY, -CELL_MARGIN, -theme.TINY)
        words = self._small.metrics.height()
        picture = area.adjusted(0, 1, 0, -words - 3)
        self.strangers.draw(painter, QRectF(picture), index.data(CANDIDATE_ROLE).score)
        area.setTop(area.bottom() - words + 1)
        self._write_line(painter, area, Qt.AlignmentFlag.AlignLeft, lines[0])

    def _paint_text(
        self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column = index.column()
        area = row.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)
        # Asked of the model this would take longer than to draw the words.
        horizontal = _RIGHT if column in ALIGNED_RIGHT else _LEFT
        face = self._body
        if column == CandidateColumn.SIMILARITY:
            face = self._score
        elif column == CandidateColumn.PERSON:
            face = self._name
        lines: tuple[Line, ...] = index.data(LINES_ROLE) or ()
        height, small = face.metrics.height(), self._small.metrics.height()
        total = height + len(lines) * (small + BETWEEN_LINES)
        top = row.top() + (row.height() - total) // 2
        painter.setFont(face.font)
        painter.setPen(QColor(theme.current().text))
        text = face.metrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        if column == CandidateColumn.SIMILARITY:
            # Where people read from the right, its minus would jump behind a bare number.
            text = f"{_LEFT_TO_RIGHT_MARK}{text}"
        painter.drawText(QRect(area.left(), top, area.width(), height), horizontal, text)
        top += height
        for line in lines:
            top += BETWEEN_LINES
            self._write_line(
                painter, QRect(area.left(), top, area.width(), small), horizontal, line
            )
            top += small

    def _write_line(
        self, painter: QPainter, area: QRect, horizontal: Qt.AlignmentFlag, line: Line
    ) -> None:
        metrics = self._small.metrics
        left = area.left()
        if line.mark:
            at = left
            if horizontal == _RIGHT:
                words = metrics.horizontalAdvance(line.words)
                at = max(left, area.right() + 1 - words - theme.TINY - MARK_SIDE)
            offset = (area.height() - MARK_SIDE) / 2
            draw_mark(painter, line.mark, QPointF(at, area.top() + offset))
            left += MARK_SIDE + theme.TINY
        painter.setFont(self._small.font)
        painter.setPen(QColor(mark_colour(line.mark) if line.mark else theme.current().text_muted))
        room = area.right() - left + 1
        painter.drawText(
            QRect(left, area.top(), room, area.height()),
            horizontal,
            metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, room),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(THUMBNAIL_SIDE + 2 * CELL_MARGIN, ROW_HEIGHT)
