"""The exculpatory checks of a candidate: nine rows, answered or not, and what speaks against."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.messages import plain_tip
from ui.models.corroborations import MARK_ROLE
from ui.phrases import translated
from workstation.model import Check, CheckAnswer, Finding

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
CHECKS = tuple(Check)


class CheckColumn(IntEnum):
    """What stands in which column."""

    CHECK = 0
    ANSWER = 1
    SOURCE = 2
    """The source, and the note on a line of its own."""


class ChecksModel(QAbstractTableModel):
    """One row per check, with the answer that stands for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[CheckAnswer, ...] = ()

    def show_answers(self, answers: Sequence[CheckAnswer]) -> None:
        """Replace the answers; the rows stay, and so does the cursor of a view."""
        self._answers = tuple(answers)
        last = self.index(len(CHECKS) - 1, len(CheckColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def check(self, row: int) -> Check | None:
        """The check in a row, or None outside the table."""
        return CHECKS[row] if 0 <= row < len(CHECKS) else None

    def history(self, row: int) -> tuple[CheckAnswer, ...]:
        """Every answer to the check in a row, the newest first."""
        check = self.check(row)
        return tuple(each for each in reversed(self._answers) if each.check is check)

    def shown(self, row: int) -> CheckAnswer | None:
        """The answer that stands for a row: a contradiction, resolved or not, or the newest.

        A contradiction that was found once is never out of sight, whatever was answered later.
        """
        history = self.history(row)
        found = [each for each in history if each.finding is Finding.CONTRADICTION]
        standing = [each for each in found if each.contradicts]
        return next(iter((*standing, *found, *history)), None)

    @property
    def answered(self) -> int:
        """How many checks are answered."""
        return sum(bool(self.history(row)) for row in range(len(CHECKS)))

    @property
    def contradicting(self) -> bool:
        """Whether a contradiction stands."""
        return any(each.contradicts for each in self._answers)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(CHECKS)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(CheckColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(CheckColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Check"), self.tr("Answer"), self.tr("Source and note"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        check = self.check(index.row()) if index.isValid() else None
        if check is None or not 0 <= index.column() < len(CheckColumn):
            return None
        answer = self.shown(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(check, answer, CheckColumn(index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == MARK_ROLE:
            return self._mark(answer) if index.column() == CheckColumn.ANSWER else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = [self._text(check, answer, column) for column in CheckColumn]
            spoken = ". ".join(part.replace("\n", ". ") for part in told if part)
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def _text(self, check: Check, answer: CheckAnswer | None, column: CheckColumn) -> str:
        if column is CheckColumn.CHECK:
            return translated(check).capitalize()
        if answer is None:
            return self.tr("Not answered") if column is CheckColumn.ANSWER else ""
        if column is CheckColumn.SOURCE:
            made = answer.resolution
            note = f"{answer.note} {made.explanation if made is not None else ''}".strip()
            return f"{answer.source}\n{note}".strip()
        if answer.resolution is not None:
            return self.tr("Contradiction, resolved")
        return translated(answer.finding).capitalize()

    @staticmethod
    def _mark(answer: CheckAnswer | None) -> str:
        if answer is None:
            return "missing"
        if answer.contradicts:
            return "refused"
        return "complete" if answer.finding is Finding.NOTHING_AGAINST else "neutral"
