"""How a row shows that it is chosen: by its ground, and by a bar where it begins."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme

BAR_WIDTH = 3


def paint_selection(
    painter: QPainter, option: QStyleOptionViewItem, *, begins_row: bool = True
) -> None:
    """Fill a chosen cell; the one that ``begins_row`` gets the bar. Others stay as they are.

    Rows that begin with a face have their bar at the other end: see ``face_rows``.
    """
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    palette = theme.current()
    painter.fillRect(option.rect, QColor(palette.selection))
    if begins_row:
        bar = QRect(option.rect.topLeft(), QSize(BAR_WIDTH, option.rect.height()))
        painter.fillRect(
            QStyle.visualRect(option.direction, option.rect, bar), QColor(palette.accent)
        )
