"""What the rule asks for, as a checklist: the core's sentences, met or missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.identification import Requirement

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 3
"""Which mark stands before the words: "missing" or "complete"."""


class RequirementsModel(QAbstractListModel):
    """One row per requirement, in the order in which the rule gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requirements: tuple[Requirement, ...] = ()

    def show_requirements(self, requirements: Sequence[Requirement]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._requirements = tuple(requirements)
        self.endResetModel()

    @property
    def missing(self) -> int:
        """How many requirements are not met."""
        return sum(not requirement.met for requirement in self._requirements)

    @property
    def complete(self) -> bool:
        """Whether there is a list, and everything in it is met."""
        return bool(self._requirements) and not self.missing

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._requirements)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._requirements):
            return None
        requirement = self._requirements[index.row()]
        heading = self.tr("Complete") if requirement.met else self.tr("Missing")
        if role == Qt.ItemDataRole.DisplayRole:
            return requirement.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading}: {requirement.sentence}"
        if role == HEADING_ROLE:
            return heading
        if role == MARK_ROLE:
            return "complete" if requirement.met else "missing"
        return None
