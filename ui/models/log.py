"""The log as a table, newest entry first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.phrases import translated
from workstation.model import LogEntry

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class LogColumn(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    TIME = 1
    WHO = 2
    ACTION = 3
    SENTENCE = 4


class LogModel(QAbstractTableModel):
    """One row per log entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LogEntry, ...] = ()

    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> LogEntry | None:
        """The entry in a row, or None outside the table."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(LogColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(LogColumn):
            return None
        return (
            self.tr("No."),
            self.tr("Time (UTC)"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("In words"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                str(entry.number),
                entry.at.strftime("%Y-%m-%d %H:%M:%S.%f")[:-4],
                entry.who,
                entry.action,
                translated(entry.sentence),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self.tr("Entry {number}, {who}: {sentence}").format(
                number=entry.number, who=entry.who, sentence=translated(entry.sentence)
            )
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        if role == ENTRY_ROLE:
            return entry
        return None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight
            if column == LogColumn.NUMBER
            else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter
