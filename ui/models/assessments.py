"""What was recorded in a case as not holding enough information, newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from workstation.model import Assessment, EvidenceId

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class AssessmentsModel(QAbstractListModel):
    """One row per record, in two lines: when and of which file, then the note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assessments: tuple[Assessment, ...] = ()
        self._files: dict[EvidenceId, str] = {}

    def show_assessments(
        self, assessments: Sequence[Assessment], files: Mapping[EvidenceId, str]
    ) -> None:
        """Replace the list; ``files`` names the evidence items."""
        self.beginResetModel()
        self._assessments, self._files = tuple(assessments), dict(files)
        self.endResetModel()

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """The records, the newest first."""
        return self._assessments

    def assessment(self, row: int) -> Assessment | None:
        """The record in a row, or None outside the list."""
        return self._assessments[row] if 0 <= row < len(self._assessments) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._assessments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        made = self.assessment(index.row()) if index.isValid() else None
        if made is None:
            return None
        when = made.assessed_at.strftime("%Y-%m-%d %H:%M UTC")
        file = self._files.get(made.evidence_id, "")
        what = self.tr("a face of {file}") if made.face_id else self.tr("all of {file}")
        what = what.format(file=file)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{when}, {what}\n{made.note}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self.tr(
                "Not enough information in {what}, recorded {time} by {who}: {note}"
            ).format(what=what, time=when, who=made.assessed_by, note=made.note)
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None
