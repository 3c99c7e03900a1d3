"""The components of a face from top to bottom, and the characteristics of one, with answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import component_words
from ui.messages import plain_tip
from workstation.model import Likeness

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

SHAPE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The shape of the state: the value of a ``Likeness``, "begun", or "open"."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The state in words."""


@dataclass(frozen=True)
class AnsweredRow:
    """One component or characteristic: ``begun`` where an answer waits to be recorded."""

    key: str
    name: str
    likeness: Likeness | None = None
    begun: bool = False

    @property
    def shape(self) -> str:
        """The shape that stands for its state."""
        if self.likeness is not None:
            return self.likeness.value
        return "begun" if self.begun else "open"


class AnsweredRows(QAbstractListModel):
    """Rows in the order of the list; their number changes only when the list is another.

    ``words`` says the state of a row.
    """

    def __init__(
        self,
        words: Callable[[Likeness | None, bool], str] = component_words.state,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[AnsweredRow, ...] = ()

    def show_rows(self, rows: Sequence[AnsweredRow]) -> None:
        """Replace the rows; those of the same list change in place, and a view's cursor stays."""
        rows = tuple(rows)
        if [row.key for row in rows] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def row_of(self, key: str) -> int:
        """The place of a key, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), -1)

    def key(self, row: int) -> str:
        """The key in a row; empty outside the list."""
        return self.rows[row].key if 0 <= row < len(self.rows) else ""

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        state = self._words(row.likeness, row.begun)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == SHAPE_ROLE:
            return row.shape
        if role == STATE_ROLE:
            return state
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}: {state}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.name}: {state}")
        return None
