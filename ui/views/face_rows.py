"""A list of faces with words beside them, for groups and for the tracks of one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.face_thumbnails import THUMBNAIL_SIDE
from ui.models.groups import LINES_ROLE, FaceRowsModel

ROW_HEIGHT = THUMBNAIL_SIDE + 2 * theme.SMALL
BAR_WIDTH = 3


class FaceRowDelegate(QStyledItemDelegate):
    """A square face on the neutral surround, a heading and small lines; a bar for what is chosen.

    The bar stands at the right edge: no colour comes near a face.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        row = option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(palette.selection))
            bar = QRect(row.right() - BAR_WIDTH + 1, row.top(), BAR_WIDTH, row.height())
            painter.fillRect(bar, QColor(palette.accent))
        side = THUMBNAIL_SIDE
        place = QRect(row.left() + theme.SMALL, row.top() + theme.SMALL, side, side)
        painter.fillRect(place, QColor(palette.surround))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            size = image.deviceIndependentSize()
            painter.drawImage(
                place.left() + round((side - size.width()) / 2),
                place.top() + round((side - size.height()) / 2),
                image,
            )
        left = place.right() + 1 + theme.SMALL
        room = row.right() - BAR_WIDTH - theme.SMALL - left
        self._write(painter, QRect(left, row.top(), room, row.height()), index)
        painter.setPen(QColor(palette.faint))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        palette = theme.current()
        lines = index.data(LINES_ROLE) or ()
        bold, small = (
            theme.font(bold=True, tabular=True),
            theme.font(theme.TEXT_SMALL, tabular=True),
        )
        texts: list[tuple[QFont, str, str]] = [(bold, palette.text, str(index.data()))]
        texts += [(small, palette.text_muted, line) for line in lines]
        heights = [QFontMetrics(font).height() for font, _, _ in texts]
        top = area.top() + (area.height() - sum(heights) - 2 * (len(texts) - 1)) // 2
        for (font, colour, text), height in zip(texts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            painter.drawText(
                QRect(area.left(), top, area.width(), height), Qt.AlignmentFlag.AlignLeft, elided
            )
            top += height + 2

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(THUMBNAIL_SIDE + 120, ROW_HEIGHT)


class FaceRowsView(QListView):
    """Only the rows in sight are painted, and only their faces are read."""

    def __init__(
        self,
        name: str,
        model: FaceRowsModel,
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(FaceRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setMinimumHeight(ROW_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()
