"""The candidates of one search as a table: rank, portrait, person, similarity, dates, state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from ui.messages import plain_tip
from workstation.identification import Outcome
from workstation.model import Candidate, PersonId, PortraitId, Search
from workstation.portrait_age import is_exact, is_old, portrait_age_years

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

CANDIDATE_ROLE = Qt.ItemDataRole.UserRole + 1
SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 2
MARK_ROLE = Qt.ItemDataRole.UserRole + 3
"""Which mark stands before the words: one of "missing", "complete", "refused", or empty."""


class CandidateColumn(IntEnum):
    """The columns, from left to right."""

    RANK = 0
    PORTRAIT = 1
    PERSON = 2
    SIMILARITY = 3
    PHOTO_DATE = 4
    STATE = 5


@dataclass(frozen=True)
class CandidateState:
    """What has been recorded about one candidate of a search."""

    compared: bool = False
    corroborating: int = 0
    outcome: Outcome | None = None


class CandidatesModel(QAbstractTableModel):
    """One row per candidate, best similarity first, as the search returned them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._searched_on = date.min
        self._states: dict[PersonId, CandidateState] = {}
        self._thumbnails: dict[PortraitId, QImage] = {}

    def show_search(self, search: Search | None) -> None:
        """Replace the rows by the candidates of a search; states and thumbnails are dropped."""
        self.beginResetModel()
        self._candidates = search.candidates if search is not None else ()
        self._searched_on = search.searched_at.date() if search is not None else date.min
        self._states = {}
        self._thumbnails = {}
        self.endResetModel()

    def show_states(self, states: Mapping[PersonId, CandidateState]) -> None:
        """Replace what is known of each candidate; a person who is not listed has nothing."""
        self._states = dict(states)
        self._tell_column(CandidateColumn.STATE)

    def show_thumbnail(self, portrait_id: PortraitId, thumbnail: QImage) -> None:
        """Set the picture of every candidate that is shown with this portrait."""
        self._thumbnails[portrait_id] = thumbnail
        for row, candidate in enumerate(self._candidates):
            if candidate.portrait_id == portrait_id:
                cell = self.index(row, CandidateColumn.PORTRAIT)
                self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DecorationRole])

    def candidate(self, row: int) -> Candidate | None:
        """The candidate in a row, or None outside the list."""
        return self._candidates[row] if 0 <= row < len(self._candidates) else None

    def row_of(self, person_id: PersonId) -> int:
        """The row of a person, or -1."""
        for row, candidate in enumerate(self._candidates):
            if candidate.person_id == person_id:
                return row
        return -1

    def state(self, person_id: PersonId) -> CandidateState:
        """What has been recorded about a candidate."""
        return self._states.get(person_id, CandidateState())

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._candidates)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(CandidateColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(CandidateColumn):
            return None
        return (
            self.tr("Rank"),
            self.tr("Portrait"),
            self.tr("Person"),
            self.tr("Similarity"),
            self.tr("Portrait taken"),
            self.tr("State"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        candidate = self.candidate(index.row()) if index.isValid() else None
        if candidate is None:
            return None
        column = CandidateColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(candidate, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(candidate)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._spoken(candidate))
            case Qt.ItemDataRole.DecorationRole if column is CandidateColumn.PORTRAIT:
                return self._thumbnails.get(candidate.portrait_id)
            case _ if role == CANDIDATE_ROLE:
                return candidate
            case _ if role == SECOND_LINE_ROLE:
                return self._second_line(candidate, column)
            case _ if role == MARK_ROLE:
                return self._mark(candidate, column)
        return None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        right = column in (CandidateColumn.RANK, CandidateColumn.SIMILARITY)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, candidate: Candidate, column: CandidateColumn) -> str:
        match column:
            case CandidateColumn.RANK:
                return str(candidate.rank)
            case CandidateColumn.PERSON:
                return candidate.name
            case CandidateColumn.SIMILARITY:
                return f"{candidate.score:.4f}"
            case CandidateColumn.PHOTO_DATE:
                return candidate.photo_date or self.tr("date not known")
            case CandidateColumn.STATE:
                return self._state_words(candidate)[0]
        return ""

    def _second_line(self, candidate: Candidate, column: CandidateColumn) -> str:
        match column:
            case CandidateColumn.PERSON:
                # A department without names of its own uses the id as the name: say it once.
                parts = [str(candidate.person_id)] if candidate.person_id != candidate.name else []
                if candidate.born:
                    parts.append(self.tr("born {born}").format(born=candidate.born))
                return ", ".join(parts)
            case CandidateColumn.SIMILARITY:
                return self._edit_words(candidate)
            case CandidateColumn.PHOTO_DATE:
                return self._age_words(candidate)
            case CandidateColumn.STATE:
                return self._state_words(candidate)[1]
        return ""

    def _edit_words(self, candidate: Candidate) -> str:
        """What stands under the better score where the probe was edited: the mark, or the other."""
        if candidate.only_after_editing:
            return self.tr("only after editing")
        if candidate.unedited_score is None:
            return ""
        if candidate.edited_score is None:
            return self.tr("only as recorded")
        if candidate.unedited_score < candidate.score:
            return self.tr("recorded {score}").format(score=f"{candidate.unedited_score:.4f}")
        return self.tr("edited {score}").format(score=f"{candidate.edited_score:.4f}")

    def _mark(self, candidate: Candidate, column: CandidateColumn) -> str:
        if column is CandidateColumn.PHOTO_DATE:
            return "missing" if is_old(candidate.photo_date, self._searched_on) else ""
        if column is CandidateColumn.SIMILARITY:
            return "missing" if candidate.only_after_editing else ""
        return ""

    def _age_words(self, candidate: Candidate) -> str:
        years = portrait_age_years(candidate.photo_date, self._searched_on)
        if years is None:
            return ""
        if years == 0:
            return self.tr("under 1 year old")
        age = self.tr("1 year old") if years == 1 else self.tr("{n} years old").format(n=years)
        if not is_exact(candidate.photo_date):
            age = self.tr("up to {age}").format(age=age)
        if is_old(candidate.photo_date, self._searched_on):
            return self.tr("{age}: over 5 years").format(age=age)
        return age

    def _state_words(self, candidate: Candidate) -> tuple[str, str]:
        state = self.state(candidate.person_id)
        compared = self.tr("Compared") if state.compared else self.tr("Not compared")
        if state.outcome is not None:
            compared = self.tr("Decided: {outcome}").format(outcome=state.outcome.value)
        count = state.corroborating
        return compared, (
            self.tr("corroborated ({count})").format(count=count)
            if count
            else self.tr("not corroborated")
        )

    def _spoken(self, candidate: Candidate) -> str:
        """The whole row as words, for screen readers and tool tips."""
        parts = [
            self.tr("Rank {rank}").format(rank=candidate.rank),
            f"{candidate.name} ({candidate.person_id})",
            self.tr("similarity {score}").format(score=f"{candidate.score:.4f}"),
            self._edit_words(candidate),
            self.tr("born {born}").format(born=candidate.born or self.tr("not known")),
            self.tr("portrait taken {date}").format(
                date=candidate.photo_date or self.tr("date not known")
            ),
            self._age_words(candidate),
            *self._state_words(candidate),
        ]
        return ", ".join(part for part in parts if part)

    def _tell_column(self, column: CandidateColumn) -> None:
        if self._candidates:
            last = len(self._candidates) - 1
            self.dataChanged.emit(self.index(0, column), self.index(last, column))
