"""Peers' remarks: by component from top to bottom, each followed by the answers to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.phrases import translated
from workstation.model import FacialComponent, Remark, RemarkId

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

LEVEL_ROLE = Qt.ItemDataRole.UserRole + 1
"""How deep in its thread it stands: 0 for a remark that answers none."""
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The component that a thread is about; empty but at the head of a thread."""
BY_ROLE = Qt.ItemDataRole.UserRole + 3
"""Who wrote it, and when."""

LEVEL_MAX = 3
"""Deeper answers are not moved further to the right: the panel is narrow."""


@dataclass(frozen=True)
class _Row:
    remark: Remark
    level: int
    about: str


class RemarksModel(QAbstractListModel):
    """One row per remark. Those about the whole comparison come last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[_Row, ...] = ()

    def show_remarks(
        self, remarks: Sequence[Remark], components: Sequence[FacialComponent]
    ) -> None:
        """Replace the remarks, of which the oldest stands first in its thread."""
        self.beginResetModel()
        self._rows = tuple(self._threads(remarks, components))
        self.endResetModel()

    def _threads(
        self, remarks: Sequence[Remark], components: Sequence[FacialComponent]
    ) -> Iterator[_Row]:
        places = {each.key: number for number, each in enumerate(components)}
        names = {each.key: translated(each.name) for each in components}
        known = {each.id for each in remarks}
        answers: dict[RemarkId | None, list[Remark]] = {}
        for each in sorted(remarks, key=lambda remark: (remark.written_at, remark.id)):
            answers.setdefault(each.answers if each.answers in known else None, []).append(each)
        heads = sorted(
            answers.get(None, []), key=lambda head: places.get(head.component, len(places))
        )
        for head in heads:
            about = names.get(head.component, head.component) or self.tr("The whole comparison")
            yield _Row(head, 0, about)
            yield from _under(head, answers, 1, about)

    def remark(self, row: int) -> Remark | None:
        """The remark in a row, or None outside the list."""
        return self._rows[row].remark if 0 <= row < len(self._rows) else None

    def about(self, row: int) -> str:
        """What the thread of a row is about."""
        return self._rows[row].about if 0 <= row < len(self._rows) else ""

    def row_of(self, remark_id: RemarkId) -> int:
        """The place of a remark, or -1."""
        return next((n for n, r in enumerate(self._rows) if r.remark.id == remark_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        by = self.tr("{who}, {time}").format(
            who=row.remark.written_by, time=row.remark.written_at.strftime("%Y-%m-%d %H:%M UTC")
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return row.remark.text
        if role == LEVEL_ROLE:
            return min(row.level, LEVEL_MAX)
        if role == ABOUT_ROLE:
            return "" if row.level else row.about
        if role == BY_ROLE:
            return by
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{component}, remark by {by}: {text}")
            if row.level:
                words = self.tr("{component}, answer by {by}: {text}")
            return words.format(component=row.about, by=by, text=row.remark.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.remark.text)
        return None


def _under(
    remark: Remark, answers: Mapping[RemarkId | None, list[Remark]], level: int, about: str
) -> Iterator[_Row]:
    for each in answers.get(remark.id, []):
        yield _Row(each, level, about)
        yield from _under(each, answers, level + 1, about)
