"""The portraits of one person, for choosing which one stands beside the probe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from ui.messages import plain_tip
from workstation.model import Portrait, PortraitId

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class PortraitsModel(QAbstractListModel):
    """One row per portrait, in the order in which the gallery gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portraits: tuple[Portrait, ...] = ()
        self._thumbnails: dict[PortraitId, QImage] = {}

    def show_portraits(self, portraits: Sequence[Portrait]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._portraits = tuple(portraits)
        self._thumbnails = {}
        self.endResetModel()

    def show_thumbnail(self, portrait_id: PortraitId, thumbnail: QImage) -> None:
        """Set the picture of one portrait."""
        row = self.row_of(portrait_id)
        if row >= 0:
            self._thumbnails[portrait_id] = thumbnail
            cell = self.index(row)
            self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DecorationRole])

    def portrait(self, row: int) -> Portrait | None:
        """The portrait in a row, or None outside the list."""
        return self._portraits[row] if 0 <= row < len(self._portraits) else None

    def row_of(self, portrait_id: PortraitId) -> int:
        """The row of a portrait, or -1."""
        ids = [portrait.id for portrait in self._portraits]
        return ids.index(portrait_id) if portrait_id in ids else -1

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._portraits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        portrait = self.portrait(index.row()) if index.isValid() else None
        if portrait is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return portrait.photo_date or self.tr("date not known")
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(portrait.id)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self.tr("Portrait {file}, taken {date}").format(
                file=portrait.file_name, date=portrait.photo_date or self.tr("date not known")
            )
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None
