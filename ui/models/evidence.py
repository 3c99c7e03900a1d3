"""The evidence of one case as a list, with the files that could not be imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ui import theme
from ui.messages import plain_tip
from ui.phrases import translated
from workstation.model import EvidenceId, EvidenceItem

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class NotImported:
    """A file that did not become evidence, and why, as a sentence.

    ``skipped`` is set for hidden files and those of operating systems, which nobody misses.
    """

    file_name: str
    reason: str
    skipped: bool = False


class EvidenceModel(QAbstractListModel):
    """One row per item in the order of import; failed files follow, marked and with a reason."""

    ITEM_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[EvidenceItem, ...] = ()
        self._failures: tuple[NotImported, ...] = ()

    def show_evidence(self, items: Sequence[EvidenceItem]) -> None:
        """Replace the items; the failed files stay."""
        if tuple(items) != self._items:
            self.beginResetModel()
            self._items = tuple(items)
            self.endResetModel()

    def show_failures(self, failures: Sequence[NotImported]) -> None:
        """Replace the files that could not be imported."""
        if tuple(failures) != self._failures:
            self.beginResetModel()
            self._failures = tuple(failures)
            self.endResetModel()

    @property
    def failures(self) -> tuple[NotImported, ...]:
        """The files that could not be imported."""
        return self._failures

    def item(self, row: int) -> EvidenceItem | None:
        """The evidence in a row; None for a failed file and outside the list."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, evidence_id: EvidenceId) -> int:
        """The row of an item, or -1."""
        return next((i for i, item in enumerate(self._items) if item.id == evidence_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items) + len(self._failures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        item = self.item(index.row())
        if item is None:
            return self._failure_data(self._failures[index.row() - len(self._items)], role)
        if role == Qt.ItemDataRole.DisplayRole:
            return item.file_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, {1} by {2} pixels").format(item.file_name, item.width, item.height)
        if role == Qt.ItemDataRole.ToolTipRole:
            facts = self.tr("{0} x {1} pixels, {2}").format(
                item.width, item.height, item.media_type
            )
            if item.pages > 1:
                facts += self.tr(", {0} pages").format(item.pages)
            imported = self.tr("Imported {0} UTC by {1}").format(
                f"{item.imported_at:%Y-%m-%d %H:%M}", item.imported_by
            )
            digest = f"SHA-256 {theme.grouped(item.sha256)}"
            return plain_tip("\n".join((item.file_name, facts, imported, digest)))
        if role == self.ITEM_ROLE:
            return item
        return None

    def _failure_data(self, failure: NotImported, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            words = self.tr("{0}  left out") if failure.skipped else self.tr("{0}  not imported")
            return words.format(failure.file_name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("{0} was not imported. {1}").format(
                failure.file_name, translated(failure.reason)
            )
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.DecorationRole and not failure.skipped:
            return theme.icon("refused", 12, theme.current().refused)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.current().text_muted)
        return None
