"""The earlier searches of a case, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from workstation.model import Search

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class SearchesModel(QAbstractListModel):
    """One row per search, in two lines: when and in which gallery, then the reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches: tuple[Search, ...] = ()

    def show_searches(self, searches: Sequence[Search]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._searches = tuple(searches)
        self.endResetModel()

    def search(self, row: int) -> Search | None:
        """The search in a row, or None outside the list."""
        return self._searches[row] if 0 <= row < len(self._searches) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._searches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        search = self.search(index.row()) if index.isValid() else None
        if search is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            when = search.searched_at.strftime("%Y-%m-%d %H:%M UTC")
            return f"{when}, {search.gallery_name}\n{search.reason}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self.tr("Search of {time} in {gallery} by {who}: {reason}").format(
                time=search.searched_at.strftime("%Y-%m-%d %H:%M UTC"),
                gallery=search.gallery_name,
                who=search.searched_by,
                reason=search.reason,
            )
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None
