"""The cases of the workspace as a list, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from workstation.model import Case, CaseNumber

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class CasesModel(QAbstractListModel):
    """One row per case: its number and, behind it, its title."""

    CASE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._cases: tuple[Case, ...] = ()

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Replace the rows; nothing happens where they are the same."""
        ordered = tuple(sorted(cases, key=lambda case: case.opened_at, reverse=True))
        if ordered != self._cases:
            self.beginResetModel()
            self._cases = ordered
            self.endResetModel()

    def case(self, row: int) -> Case | None:
        """The case in a row, or None outside the list."""
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def row_of(self, number: CaseNumber) -> int:
        """The row of a case, or -1."""
        return next((i for i, case in enumerate(self._cases) if case.number == number), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        case = self.case(index.row()) if index.isValid() else None
        if case is None:
            return None
        text = f"{case.number}  {case.title}" if case.title else str(case.number)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Case {0}").format(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            opened = f"{case.opened_at:%Y-%m-%d %H:%M} UTC"
            return plain_tip(self.tr("{0}\nOpened {1} by {2}").format(text, opened, case.opened_by))
        if role == self.CASE_ROLE:
            return case
        return None
