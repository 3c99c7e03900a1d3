"""Threads of remarks, wrapped to the width of the panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.models.remarks import ABOUT_ROLE, BY_ROLE, LEVEL_ROLE, RemarksModel
from ui.views.rows import wrap_flags
from ui.views.selection import paint_selection

Index = QModelIndex | QPersistentModelIndex


class RemarkDelegate(QStyledItemDelegate):
    """What a thread is about, who wrote and when, and the words; answers stand further in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = theme.current()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_selection(painter, option)
        level = int(index.data(LEVEL_ROLE))
        area = self._area(option.rect, level)
        if level:
            painter.fillRect(
                QRect(area.left() - theme.SMALL, area.top(), 2, area.height()),
                QColor(palette.line_strong),
            )
        for font, text, muted in self._lines(index):
            height = _height(font, area.width(), text)
            painter.setFont(font)
            painter.setPen(QColor(palette.text_muted if muted else palette.text))
            painter.drawText(area, wrap_flags(font, area.width(), text), text)
            area.setTop(area.top() + height + 2)
        if not level and index.row():
            painter.setPen(QColor(palette.faint))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 280
        area = self._area(QRect(0, 0, width, 0), int(index.data(LEVEL_ROLE)))
        heights = (_height(font, area.width(), text) + 2 for font, text, _m in self._lines(index))
        return QSize(width, sum(heights) + 2 * theme.SMALL - 2)

    @staticmethod
    def _area(row: QRect, level: int) -> QRect:
        left = theme.SMALL + level * theme.MEDIUM
        return row.adjusted(left, theme.SMALL, -theme.SMALL, -theme.SMALL)

    @staticmethod
    def _lines(index: Index) -> list[tuple[QFont, str, bool]]:
        lines = [
            (theme.font(bold=True), str(index.data(ABOUT_ROLE)), False),
            (theme.font(theme.TEXT_SMALL, tabular=True), str(index.data(BY_ROLE)), True),
            (theme.font(), str(index.data()), False),
        ]
        return [line for line in lines if line[1]]


def _height(font: QFont, width: int, text: str) -> int:
    room = QRect(0, 0, max(width, 1), 0)
    return (
        QFontMetrics(font).boundingRect(room, wrap_flags(font, room.width(), text), text).height()
    )


class RemarkList(QListView):
    """The threads of one candidate."""

    def __init__(self, model: RemarksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Remarks by component"))
        self.setItemDelegate(RemarkDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
