"""The steps of the working copy on the desk, in the order in which they are done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.working_copy import Step, WorkingCopy, words_of

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class EditStepsModel(QAbstractListModel):
    """One row per step; its tick switches it on and off. Every change goes over the undo stack."""

    def __init__(self, copy: WorkingCopy) -> None:
        super().__init__()
        self._copy = copy
        self._steps: tuple[Step, ...] = copy.steps
        copy.steps_changed.connect(self._on_steps_changed)

    def step(self, row: int) -> Step | None:
        """The step in a row, or None outside the list."""
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def _on_steps_changed(self) -> None:
        """Only values changed: the rows stay, and with them the keyboard's place."""
        steps = self._copy.steps
        if len(steps) == len(self._steps):
            self._steps = steps
            if steps:
                self.dataChanged.emit(self.index(0), self.index(len(steps) - 1))
            return
        self.beginResetModel()
        self._steps = steps
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.step(index.row()) if index.isValid() else None
        if step is None:
            return None
        number = index.row() + 1
        words = words_of(step.edit)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{number}  {words}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if step.off else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            form = self.tr("Step {number}: {words}")
            if step.off:
                form = self.tr("Step {number}, switched off: {words}")
            spoken = form.format(number=number, words=words)
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.step(index.row()) is None:
            return False
        self._copy.switch(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
