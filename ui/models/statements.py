"""Rows of a mark, a word and plain lines: histories, requests, what was drawn, what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.models.corroborations import HEADING_ROLE, LINES_ROLE, MARK_ROLE

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class Statement:
    """A row: ``word`` in the colour of its ``mark``, ``text`` beside it, ``lines`` below.

    ``of`` is what the row stands for. The mark is "missing", "complete", "refused" or any other
    for a neutral dash. Without lines the words stand in a column of their own.
    """

    word: str
    mark: str
    text: str
    lines: tuple[str, ...] = ()
    of: object = None


class StatementsModel(QAbstractListModel):
    """The statements in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statements: tuple[Statement, ...] = ()

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Replace the rows; where only words change, the view keeps its place."""
        new = tuple(statements)
        if new == self._statements:
            return
        if len(new) == len(self._statements):
            self._statements = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            self.layoutChanged.emit()
            return
        self.beginResetModel()
        self._statements = new
        self.endResetModel()

    def statement(self, row: int) -> Statement | None:
        """The statement in a row, or None outside the list."""
        return self._statements[row] if 0 <= row < len(self._statements) else None

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All rows."""
        return self._statements

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._statements)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.statement(index.row()) if index.isValid() else None
        if row is None:
            return None
        spoken = ". ".join((f"{row.word}: {row.text}" if row.word else row.text, *row.lines))
        return {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: spoken,
            Qt.ItemDataRole.ToolTipRole: plain_tip(spoken),
            HEADING_ROLE: row.word,
            MARK_ROLE: row.mark,
            LINES_ROLE: row.lines or None,
        }.get(role)
