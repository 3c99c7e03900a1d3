"""The candidates of one search as a table: rank, portrait, person, score, strangers, state."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from ui import stranger_words
from ui.messages import plain_tip
from ui.phrases import translated
from workstation.identification import Outcome
from workstation.model import (
    Candidate,
    PersonId,
    PortraitId,
    Search,
    StrangerJudgement,
    StrangerStanding,
)
from workstation.portrait_age import is_exact, is_old, portrait_age_years

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

CANDIDATE_ROLE = Qt.ItemDataRole.UserRole + 1
LINES_ROLE = Qt.ItemDataRole.UserRole + 2
"""The small lines under the text of a cell, as a tuple of ``Line``."""


class CandidateColumn(IntEnum):
    """The columns, from left to right."""

    RANK = 0
    PORTRAIT = 1
    PERSON = 2
    SIMILARITY = 3
    STRANGERS = 4
    STATE = 5


ALIGNED_RIGHT = (CandidateColumn.RANK, CandidateColumn.SIMILARITY)
COLUMNS = len(CandidateColumn)
"""Asked for once and again per row while a long list is laid out."""


@dataclass(frozen=True)
class Line:
    """A small line; ``mark`` stands before it: "missing", "complete", "refused", or none."""

    words: str
    mark: str = ""


class Pictures(Protocol):
    """Where the model finds portraits; it never asks for one to be read."""

    def picture(self, portrait_id: PortraitId) -> QImage | None:
        """The portrait, if it is at hand."""
        ...


@dataclass(frozen=True)
class CandidateState:
    """What has been recorded about one candidate of a search."""

    compared: bool = False
    corroborating: int = 0
    outcome: Outcome | None = None


class CandidatesModel(QAbstractTableModel):
    """One row per candidate, best similarity first, as the search returned them.

    The order cannot be changed: a list sorted by name or age would hide how the scores fall off.
    Nothing here takes longer for a longer list but ``show_search``.
    """

    def __init__(self, pictures: Pictures | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._candidates: tuple[Candidate, ...] = ()
        self._rows_of_people: dict[PersonId, int] = {}
        self._rows_of_portraits: dict[PortraitId, list[int]] = {}
        self._judgement: StrangerJudgement | None = None
        self._searched_on = date.min
        self._states: dict[PersonId, CandidateState] = {}
        self._new: frozenset[PersonId] = frozenset()

    def show_search(self, search: Search | None) -> None:
        """Replace the rows by the candidates of a search; states and what is new are dropped."""
        self.beginResetModel()
        self._candidates = search.candidates if search is not None else ()
        self._rows_of_people = {each.person_id: row for row, each in enumerate(self._candidates)}
        self._rows_of_portraits = {}
        for row, each in enumerate(self._candidates):
            self._rows_of_portraits.setdefault(each.portrait_id, []).append(row)
        self._judgement = stranger_words.judgement_of(search)
        self._searched_on = search.searched_at.date() if search is not None else date.min
        self._states = {}
        self._new = frozenset()
        self.endResetModel()

    def show_states(self, states: Mapping[PersonId, CandidateState]) -> None:
        """Replace what is known of each candidate; a person who is not listed has nothing."""
        self._states = dict(states)
        self._tell_column(CandidateColumn.STATE)

    def show_new(self, people: Collection[PersonId]) -> None:
        """Say which candidates an earlier search did not return."""
        self._new = frozenset(people)
        self._tell_column(CandidateColumn.RANK)

    def on_picture(self, portrait_id: str) -> None:
        """A portrait is at hand: every row that shows it is painted again."""
        rows = self._rows_of_portraits.get(PortraitId(portrait_id))
        if rows:
            first = self.index(rows[0], CandidateColumn.PORTRAIT)
            last = self.index(rows[-1], CandidateColumn.PORTRAIT)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DecorationRole])

    def candidate(self, row: int) -> Candidate | None:
        """The candidate in a row, or None outside the list."""
        return self._candidates[row] if 0 <= row < len(self._candidates) else None

    def row_of(self, person_id: PersonId) -> int:
        """The row of a person, or -1."""
        return self._rows_of_people.get(person_id, -1)

    def state(self, person_id: PersonId) -> CandidateState:
        """What has been recorded about a candidate."""
        return self._states.get(person_id, CandidateState())

    def standing(self, row: int) -> StrangerStanding | None:
        """How strangers compare with the candidate in a row, where that is known."""
        standings = self._judgement.standings if self._judgement is not None else ()
        return standings[row] if 0 <= row < len(standings) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._candidates)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        # The tool tip has the words whole where the column is too narrow for them.
        named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if role not in named or not 0 <= section < len(CandidateColumn):
            return None
        return (
            self.tr("Rank"),
            self.tr("Portrait"),
            self.tr("Person"),
            self.tr("Similarity"),
            self.tr("Beside strangers"),
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
                return self._spoken(index.row(), candidate)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(index.row(), candidate, column))
            case Qt.ItemDataRole.DecorationRole if column is CandidateColumn.PORTRAIT:
                pictures = self._pictures
                return pictures.picture(candidate.portrait_id) if pictures is not None else None
            case _ if role == CANDIDATE_ROLE:
                return candidate
            case _ if role == LINES_ROLE:
                return self._lines(index.row(), candidate, column)
        return None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight if column in ALIGNED_RIGHT else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, candidate: Candidate, column: CandidateColumn) -> str:
        match column:
            case CandidateColumn.RANK:
                return str(candidate.rank)
            case CandidateColumn.PERSON:
                return candidate.name
            case CandidateColumn.SIMILARITY:
                return f"{candidate.score:.4f}"
            case CandidateColumn.STATE:
                return self._state_words(candidate)[0]
        return ""

    def _lines(self, row: int, candidate: Candidate, column: CandidateColumn) -> tuple[Line, ...]:
        lines: list[Line] = []
        match column:
            case CandidateColumn.RANK if candidate.person_id in self._new:
                lines = [Line(self.tr("new"))]
            case CandidateColumn.PERSON:
                lines = [Line(self._about_words(candidate)), self._portrait_line(candidate)]
            case CandidateColumn.SIMILARITY:
                mark = "missing" if candidate.only_after_editing else ""
                lines = [Line(self._edit_words(candidate), mark)]
            case CandidateColumn.STRANGERS:
                standing = self.standing(row)
                if standing is not None:
                    lines = [Line(stranger_words.short_words(standing))]
            case CandidateColumn.STATE:
                lines = [Line(self._state_words(candidate)[1])]
        return tuple(line for line in lines if line.words)

    @staticmethod
    def _known_as(candidate: Candidate) -> str:
        # A department without names of its own uses the id as the name: say it once.
        return str(candidate.person_id) if candidate.person_id != candidate.name else ""

    def _about_words(self, candidate: Candidate) -> str:
        born = self.tr("born {born}").format(born=candidate.born) if candidate.born else ""
        return ", ".join(part for part in (self._known_as(candidate), born) if part)

    def _portrait_line(self, candidate: Candidate) -> Line:
        if not candidate.photo_date:
            return Line(self.tr("portrait: date not known"))
        words = self.tr("portrait {date}").format(date=candidate.photo_date)
        mark = "missing" if is_old(candidate.photo_date, self._searched_on) else ""
        age = self._age_words(candidate)
        return Line(f"{words}, {age}" if age else words, mark)

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

    def _age_words(self, candidate: Candidate) -> str:
        years = portrait_age_years(candidate.photo_date, self._searched_on)
        if years is None:
            return ""
        if years == 0:
            return self.tr("under 1 year old")
        age = self.tr("1 year old") if years == 1 else self.tr("{n} years old").format(n=years)
        if not is_exact(candidate.photo_date):
            age = self.tr("up to {age}").format(age=age)
        return age

    def _state_words(self, candidate: Candidate) -> tuple[str, str]:
        state = self.state(candidate.person_id)
        compared = self.tr("Compared") if state.compared else self.tr("Not compared")
        if state.outcome is not None:
            compared = self.tr("Decided: {outcome}").format(outcome=translated(state.outcome))
        count = state.corroborating
        return compared, (
            self.tr("corroborated ({count})").format(count=count)
            if count
            else self.tr("not corroborated")
        )

    def _tip(self, row: int, candidate: Candidate, column: CandidateColumn) -> str:
        if column is CandidateColumn.STRANGERS:
            return self._stranger_sentence(row) or self._spoken(row, candidate)
        return self._spoken(row, candidate)

    def _stranger_sentence(self, row: int) -> str:
        standing = self.standing(row)
        if standing is None or self._judgement is None:
            return ""
        return stranger_words.spoken(standing, self._judgement)

    def _spoken(self, row: int, candidate: Candidate) -> str:
        """The whole row as words, for screen readers and tool tips."""
        old = is_old(candidate.photo_date, self._searched_on)
        parts = [
            self.tr("Rank {rank}").format(rank=candidate.rank),
            self.tr("not in the earlier search") if candidate.person_id in self._new else "",
            f"{candidate.name} ({candidate.person_id})",
            self.tr("similarity {score}").format(score=f"{candidate.score:.4f}"),
            self._edit_words(candidate),
            self.tr("born {born}").format(born=candidate.born or self.tr("not known")),
            self.tr("portrait taken {date}").format(
                date=candidate.photo_date or self.tr("date not known")
            ),
            self._age_words(candidate),
            self.tr("over 5 years") if old else "",
            *self._state_words(candidate),
        ]
        said = ", ".join(part for part in parts if part)
        strangers = self._stranger_sentence(row)
        return f"{said}. {strangers}" if strangers else said

    def _tell_column(self, column: CandidateColumn) -> None:
        if self._candidates:
            last = len(self._candidates) - 1
            self.dataChanged.emit(self.index(0, column), self.index(last, column))
