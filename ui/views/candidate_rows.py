"""Paints the rows of the candidate list: portraits, two lines of text, marks; no score colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.models.candidates import MARK_ROLE, SECOND_LINE_ROLE, CandidateColumn
from ui.views.rows import CELL_MARGIN, MARK_SIDE, draw_mark, mark_colour

THUMBNAIL_SIDE = 56
"""Side of a portrait in the list, in logical pixels."""

ROW_HEIGHT = THUMBNAIL_SIDE + 2 * theme.TINY


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


class CandidateDelegate(QStyledItemDelegate):
    """One delegate for every column, so that all rows share two lines of text."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(palette.selection))
            if index.column() == 0:
                bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
                painter.fillRect(bar, QColor(palette.accent))
        if index.column() == CandidateColumn.PORTRAIT:
            left = option.rect.left() + CELL_MARGIN
            box = QRect(left, option.rect.top() + theme.TINY, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
            image = index.data(Qt.ItemDataRole.DecorationRole)
            draw_thumbnail(painter, image if isinstance(image, QImage) else None, box)
        else:
            self._paint_text(painter, option.rect, index)
        painter.setPen(QColor(palette.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_text(
        self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = theme.current()
        column = index.column()
        area = row.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)
        side = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        horizontal = side & Qt.AlignmentFlag.AlignHorizontal_Mask
        font = theme.font(
            theme.TEXT_HEADING if column == CandidateColumn.SIMILARITY else theme.TEXT_BODY,
            bold=column == CandidateColumn.PERSON,
            tabular=column != CandidateColumn.PERSON,
        )
        metrics = QFontMetrics(font)
        second = index.data(SECOND_LINE_ROLE) or ""
        height = metrics.height()
        small = theme.font(theme.TEXT_SMALL, tabular=True)
        small_metrics = QFontMetrics(small)
        total = height + (small_metrics.height() + 2 if second else 0)
        top = row.top() + (row.height() - total) // 2
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        text = metrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(QRect(area.left(), top, area.width(), height), horizontal, text)
        if not second:
            return
        mark = index.data(MARK_ROLE) or ""
        left = area.left()
        second_top = top + height + 2
        if mark:
            offset = (small_metrics.height() - MARK_SIDE) / 2
            at = left
            if horizontal & Qt.AlignmentFlag.AlignRight:
                words = small_metrics.horizontalAdvance(second)
                at = max(left, area.right() + 1 - words - theme.TINY - MARK_SIDE)
            draw_mark(painter, mark, QPointF(at, second_top + offset))
            left += MARK_SIDE + theme.TINY
        painter.setFont(small)
        painter.setPen(QColor(mark_colour(mark) if mark else palette.text_muted))
        room = area.right() - left + 1
        painter.drawText(
            QRect(left, second_top, room, small_metrics.height()),
            horizontal,
            small_metrics.elidedText(second, Qt.TextElideMode.ElideRight, room),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(THUMBNAIL_SIDE + 2 * CELL_MARGIN, ROW_HEIGHT)
