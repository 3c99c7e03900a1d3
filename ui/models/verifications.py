"""The blind verifications of a candidate, in the order they were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.corroborations import HEADING_ROLE, LINES_ROLE, MARK_ROLE, STRUCK_ROLE
from ui.phrases import translated
from workstation.model import Verification, VerificationResult

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class VerificationsModel(QAbstractListModel):
    """One row per request. A disagreement is as plain as an agreement, and stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._verifications: tuple[Verification, ...] = ()

    def show_verifications(self, verifications: Sequence[Verification]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._verifications = tuple(verifications)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._verifications)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._verifications):
            return None
        each = self._verifications[index.row()]
        heading, mark = self._standing(each)
        words = self.tr("{n} portraits").format(n=len(each.portraits))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == HEADING_ROLE:
            return heading
        if role == MARK_ROLE:
            return mark
        if role == STRUCK_ROLE:
            return bool(each.withdrawn)
        if role == LINES_ROLE:
            return self._lines(each)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join([heading, words, *self._lines(each)])
        return None

    def _standing(self, each: Verification) -> tuple[str, str]:
        if each.withdrawn:
            return self.tr("Taken back"), "withdrawn"
        if each.open:
            return self.tr("Waits for an examiner"), "missing"
        return {
            VerificationResult.AGREES: (self.tr("Agrees"), "complete"),
            VerificationResult.DISAGREES: (self.tr("Does not agree"), "refused"),
            VerificationResult.INCONCLUSIVE: (self.tr("Inconclusive"), "refused"),
        }[each.result or VerificationResult.INCONCLUSIVE]

    def _lines(self, each: Verification) -> tuple[str, ...]:
        asked = self.tr("Asked for by {who}, {time}").format(
            who=each.requested_by, time=each.requested_at.strftime("%Y-%m-%d %H:%M UTC")
        )
        if each.withdrawn:
            return self.tr("Taken back: {why}").format(why=each.withdrawn), asked
        if each.open or each.verified_at is None:
            return (asked,)
        drawn = list(zip(each.portraits, each.conclusions, strict=True))
        own = next(c for shown, c in drawn if shown.person_id == each.person_id)
        others = [translated(c) for shown, c in drawn if shown.person_id != each.person_id]
        told = "; ".join(
            self.tr("{n} times {conclusion}").format(n=others.count(words), conclusion=words)
            for words in dict.fromkeys(others)
        )
        made = self.tr("Made by {who}, {time}").format(
            who=each.verified_by, time=each.verified_at.strftime("%Y-%m-%d %H:%M UTC")
        )
        return (
            self.tr("About the candidate: {conclusion}").format(conclusion=own),
            self.tr("About the others: {told}").format(told=told),
            self.tr("Note: {note}").format(note=each.note),
            f"{made}. {asked}",
        )
