"""The faces of one evidence item, left to right, as a strip of cut-outs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from workstation.model import Face, FaceId

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class FacesModel(QAbstractListModel):
    """One row per face: its cut-out and its native height in pixels."""

    FACE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._faces: tuple[Face, ...] = ()
        self._cut_outs: dict[FaceId, QImage] = {}

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Replace the rows; cut-outs follow with ``show_cut_outs``."""
        self.beginResetModel()
        self._faces = tuple(faces)
        self._cut_outs = {}
        self.endResetModel()

    def show_cut_outs(self, cut_outs: Mapping[FaceId, QImage]) -> None:
        """Set the pictures of the faces."""
        self._cut_outs = dict(cut_outs)
        if self._faces:
            first, last = self.index(0), self.index(len(self._faces) - 1)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DecorationRole])

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces: left to right, then those that were added."""
        return self._faces

    def face(self, row: int) -> Face | None:
        """The face in a row, or None outside the list."""
        return self._faces[row] if 0 <= row < len(self._faces) else None

    def row_of(self, face_id: FaceId | None) -> int:
        """The row of a face, or -1."""
        return next((i for i, face in enumerate(self._faces) if face.id == face_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        face = self.face(index.row()) if index.isValid() else None
        if face is None:
            return None
        height = f"{face.detected.height_px:.0f}"
        number = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("{0}   {1} px").format(number, height)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self.tr("Face {0}, {1} pixels high as recorded").format(number, height)
            return self.tr("{0}, marked by hand").format(spoken) if face.by_hand else spoken
        if role == Qt.ItemDataRole.DecorationRole:
            return self._cut_outs.get(face.id)
        if role == self.FACE_ROLE:
            return face
        return None
