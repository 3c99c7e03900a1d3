"""The cases of the workspace as a list, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui import theme
from ui.messages import plain_tip
from ui.phrases import translated
from workstation.model import Case, CaseNumber, CaseState

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class CasesModel(QAbstractListModel):
    """One row per case: its number, its title, and what is to be known of its state."""

    CASE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._cases: tuple[Case, ...] = ()
        self._marked = False

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Replace the rows; nothing happens where they are the same."""
        ordered = tuple(sorted(cases, key=lambda case: case.opened_at, reverse=True))
        if ordered != self._cases:
            self.beginResetModel()
            self._cases = ordered
            self._marked = any(self.standing(case)[1] for case in ordered)
            self.endResetModel()

    def case(self, row: int) -> Case | None:
        """The case in a row, or None outside the list."""
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def row_of(self, number: CaseNumber) -> int:
        """The row of a case, or -1."""
        return next((i for i, case in enumerate(self._cases) if case.number == number), -1)

    def standing(self, case: Case) -> tuple[str, str]:
        """What a row says of a case besides its name: words, and the icon before them."""
        if case.state is not CaseState.OPEN:
            held = self.tr(", legal hold") if case.legal_hold else ""
            return f"{translated(case.state)}{held}", "closed"
        words = []
        if case.gaps:
            words.append(self.tr("{0} facts missing").format(len(case.gaps)))
            if len(case.gaps) == 1:
                words = [self.tr("1 fact missing")]
        if case.legal_hold:
            words.append(self.tr("legal hold"))
        return ", ".join(words), "missing" if case.gaps else ""

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        case = self.case(index.row()) if index.isValid() else None
        if case is None:
            return None
        text = f"{case.number}  {case.title}" if case.title else str(case.number)
        words, mark = self.standing(case)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{text}\n{words}" if words else text
        if role == Qt.ItemDataRole.DecorationRole:
            # Names begin at one line: marks have their room where a case has one, and only there.
            return theme.icon(mark or "empty", 12, _colour(mark)) if self._marked else None
        text = f"{text}, {words}" if words else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Case {0}").format(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            opened = f"{case.opened_at:%Y-%m-%d %H:%M} UTC"
            tip = self.tr("{0}\nOpened {1} by {2}").format(text, opened, case.opened_by)
            return plain_tip("\n".join((tip, *map(translated, case.gaps))))
        if role == self.CASE_ROLE:
            return case
        return None


def _colour(mark: str) -> str:
    palette = theme.current()
    return palette.missing if mark == "missing" else palette.text_muted
