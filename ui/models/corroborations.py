"""The corroborating items of a search: what each is, and whether the rule counts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.phrases import translated
from workstation.identification import counts, shortcomings
from workstation.model import Corroboration

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 3
"""Which mark stands before the words: "complete", "missing" or "withdrawn"."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 4
"""The lines under the heading, as a tuple of plain texts."""
STRUCK_ROLE = Qt.ItemDataRole.UserRole + 5
"""Whether the heading is drawn struck through; the word "withdrawn" says it too."""


class CorroborationsModel(QAbstractListModel):
    """One row per item, in the order in which they were entered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Corroboration, ...] = ()

    def show_items(self, items: Sequence[Corroboration]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._items = tuple(sorted(items, key=lambda item: (item.entered_at, item.id)))
        self.endResetModel()

    def item(self, row: int) -> Corroboration | None:
        """The item in a row, or None outside the list."""
        return self._items[row] if 0 <= row < len(self._items) else None

    @property
    def counting(self) -> int:
        """How many items the rule counts."""
        return sum(counts(item) for item in self._items)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        heading, mark = self._standing(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(item.kind)
        if role == HEADING_ROLE:
            return heading
        if role == MARK_ROLE:
            return mark
        if role == STRUCK_ROLE:
            return item.withdrawn
        if role == LINES_ROLE:
            return self._lines(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join([f"{heading}: {translated(item.kind)}", *self._lines(item)])
        return None

    def _standing(self, item: Corroboration) -> tuple[str, str]:
        if item.withdrawn:
            return self.tr("Withdrawn"), "withdrawn"
        if counts(item):
            return self.tr("Counts"), "complete"
        return self.tr("Does not count"), "missing"

    def _lines(self, item: Corroboration) -> tuple[str, ...]:
        facts = self.tr("{source}, reference {reference}, {date}").format(
            source=item.source, reference=item.reference, date=item.dated.isoformat()
        )
        lines = [facts, item.description]
        if item.withdrawn:
            lines.append(self.tr("Withdrawn: it stays on record and does not count."))
        else:
            lines.append(" ".join(map(translated, shortcomings(item))))
        asked = item.independence
        if asked is not None:
            told = [self.tr("How known: {words}").format(words=asked.derivation)]
            if asked.witness_saw is not None:
                told.append(
                    self.tr("the witness saw: {what}").format(what=translated(asked.witness_saw))
                )
            if asked.line_up is not None:
                told.append(self.tr("line-up: {what}").format(what=translated(asked.line_up)))
            lines.append("; ".join(told))
        if item.attachments:
            names = ", ".join(each.file_name for each in item.attachments)
            lines.append(self.tr("Attached: {names}").format(names=names))
        lines.append(
            self.tr("Entered by {who}, {time}").format(
                who=item.entered_by, time=item.entered_at.strftime("%Y-%m-%d %H:%M UTC")
            )
        )
        return tuple(line for line in lines if line.strip())
