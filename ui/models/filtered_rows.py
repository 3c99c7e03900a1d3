"""A table of many rows that is filtered by words without blocking the window."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.messages import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
R = TypeVar("R")


class FilteredRows(QAbstractTableModel, Generic[R]):
    """Rows of records. A proxy model would ask Python for each row; this keeps a plain list.

    ``records`` come with their search text already folded (``folded``), made by the worker
    that read them: filtering 100,000 rows then takes some 10 ms.
    """

    RECORD_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._all: Sequence[tuple[R, str]] = ()
        self._shown: list[R] = []
        self._words: list[str] = []
        self._accepts: Callable[[R], bool] | None = None

    @abstractmethod
    def cell(self, record: R, column: int) -> str:
        """The text of one cell."""

    def show_records(self, records: Sequence[tuple[R, str]]) -> None:
        """Replace the records, each with its folded search text; the filter stays."""
        self._all = records
        self._filter()

    def set_words(self, text: str) -> None:
        """Show only records that contain each word of ``text``, in any case."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._filter()

    def set_accepts(self, accepts: Callable[[R], bool] | None) -> None:
        """Show only records that ``accepts``; None shows all."""
        self._accepts = accepts
        self._filter()

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._all)

    def record(self, row: int) -> R | None:
        """The record in a row, or None outside the table."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _filter(self) -> None:
        accepts, kept = self._accepts, self._all
        self.beginResetModel()
        # Word by word: asking for all of them of each record takes five times as long.
        for word in self._words:
            kept = [pair for pair in kept if word in pair[1]]
        self._shown = [record for record, _text in kept if accepts is None or accepts(record)]
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row()) if index.isValid() else None
        if record is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(record, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(record, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self._columns[index.column()]
            return f"{heading}: {self.cell(record, index.column())}"
        if role == self.RECORD_ROLE:
            return record
        return None


def folded(*texts: str) -> str:
    """The search text of a record; a worker makes it."""
    return "\n".join(texts).casefold()
