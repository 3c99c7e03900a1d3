"""The galleries of the workspace as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.time_left import number
from workstation.model import Gallery, GalleryId

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class GalleriesModel(QAbstractListModel):
    """One row per gallery, by name: its name and how many people it holds."""

    GALLERY_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._galleries: tuple[Gallery, ...] = ()

    def show_galleries(self, galleries: Sequence[Gallery]) -> None:
        """Replace the rows; nothing happens where they are the same."""
        ordered = tuple(sorted(galleries, key=lambda gallery: gallery.name.casefold()))
        if ordered != self._galleries:
            self.beginResetModel()
            self._galleries = ordered
            self.endResetModel()

    def gallery(self, row: int) -> Gallery | None:
        """The gallery in a row, or None outside the list."""
        return self._galleries[row] if 0 <= row < len(self._galleries) else None

    def row_of(self, gallery_id: GalleryId) -> int:
        """The row of a gallery, or -1."""
        return next((i for i, g in enumerate(self._galleries) if g.id == gallery_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._galleries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        gallery = self.gallery(index.row()) if index.isValid() else None
        if gallery is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{gallery.name}  {number(gallery.people)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, {1} people").format(gallery.name, gallery.people)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(
                self.tr("{0}\n{1} people, {2} portraits").format(
                    gallery.name, number(gallery.people), number(gallery.images)
                )
            )
        if role == self.GALLERY_ROLE:
            return gallery
        return None
