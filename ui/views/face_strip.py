"""The faces of a frame as a strip of cut-outs with their native height."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.frame_faces import CUT_OUT_SIDE

CELL = QSize(CUT_OUT_SIDE + 10, CUT_OUT_SIDE + 36)


class _FaceDelegate(QStyledItemDelegate):
    """A cut-out on the neutral surround; what is chosen shows by line and, clear of it, by bar."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = option.rect
        side = CUT_OUT_SIDE
        place = QRect(cell.left() + (cell.width() - side) // 2, cell.top() + 6, side, side)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(place.adjusted(-2, -2, 2, 2), QColor(palette.surround))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            size = image.deviceIndependentSize()
            left = place.left() + round((side - size.width()) / 2)
            top = place.top() + round((side - size.height()) / 2)
            painter.drawImage(left, top, image)
        if chosen:
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.drawRect(place.adjusted(-3, -3, 3, 3))
        painter.setFont(theme.font(theme.TEXT_SMALL, bold=chosen, tabular=True))
        painter.setPen(QColor(palette.text if chosen else palette.text_muted))
        words = QRect(cell.left(), place.bottom() + 5, cell.width(), 15)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if chosen:
            # The accent keeps its 16 px from the face.
            bar = QRect(place.left(), place.bottom() + 21, side, 2)
            painter.fillRect(bar, QColor(palette.accent))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return CELL


class FaceStrip(QListView):
    """A wrapping strip; one face is chosen at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Faces of the frame, left to right"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setItemDelegate(_FaceDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(CELL.height() + 4)
