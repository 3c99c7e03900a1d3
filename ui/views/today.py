"""Today: what waits for whoever is signed in, and the open cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models.accounts import minute
from ui.models.cases import CasesModel
from ui.permitted import permitted, places
from ui.phrases import translated
from ui.places import VERIFY
from ui.role_words import spelt
from ui.views.anchoring import AnchorButton
from ui.views.facts import section
from ui.views.rows import Mark, Note
from ui.views.today_ways import NEEDS, Way, way_of
from workstation import casework
from workstation.model import Case, CaseState, Search, SearchId
from workstation.permissions import who_may

if TYPE_CHECKING:
    from workstation.casework import Due
    from workstation.progress import Progress
    from workstation.workspace import Workspace

CASES_WIDTH = 320
STEP_WIDTH = 200
ROWS_WIDTH = 880
"""What waits, in logical pixels: a sentence and its button are seen as one."""


@dataclass(frozen=True)
class _Read:
    due: tuple[Due, ...]
    cases: tuple[Case, ...]


class TodayPlace(QWidget):
    """Reads again whenever records have changed; only while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._reading = False
        self._sees_cases = permitted(desk.workspace, "cases")
        self.setAccessibleName(self.tr("Today"))
        self.title = plain_label(self.tr("Today"), self)
        self.title.setProperty("role", "title")
        self.who = plain_label("", self)
        self.who.setProperty("role", "muted")
        self.note = Note(self)
        self.done = Note(self)
        # One for good: what waits is shown anew while it works.
        self.anchor = AnchorButton(desk, self.done, self)
        self.anchor.hide()
        self.buttons: list[QPushButton] = []
        self.rows = QWidget(self)
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 0, theme.SMALL, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.MEDIUM)
        self._grid.setColumnStretch(1, 1)
        self.model = CasesModel()
        self.model.setParent(self)
        self.cases = QListView(self)
        self.cases.setAccessibleName(self.tr("Open cases"))
        self.cases.setModel(self.model)
        self.cases.setUniformItemSizes(True)
        self.cases.activated.connect(self._on_case)
        self.no_case = plain_label(self.tr("There is no open case."), self)
        self.no_case.setProperty("role", "muted")
        self._lay_out()
        for signal in (
            desk.cases_changed,
            desk.galleries_changed,
            desk.searches_changed,
            desk.corroboration_changed,
            desk.decision_changed,
            desk.log_changed,
        ):
            signal.connect(self._on_changed)

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.rows)
        inner.addStretch(1)
        scroll.setWidget(holder)
        waiting = QWidget(self)
        # In a wide window a sentence and its button would stand far apart.
        waiting.setMaximumWidth(ROWS_WIDTH)
        left = QVBoxLayout(waiting)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.SMALL)
        left.addWidget(section(self.tr("WHAT WAITS")))
        left.addWidget(self.note)
        left.addWidget(self.done)
        left.addWidget(scroll, 1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.LARGE)
        columns.addWidget(waiting, 1)
        if self._sees_cases:
            side = QWidget(self)
            side.setFixedWidth(CASES_WIDTH)
            right = QVBoxLayout(side)
            right.setContentsMargins(0, 0, 0, 0)
            right.setSpacing(theme.SMALL)
            right.addWidget(section(self.tr("OPEN CASES")))
            right.addWidget(self.no_case)
            right.addWidget(self.cases, 1)
            right.addStretch(0)
            columns.addWidget(side)
            self.setFocusProxy(self.cases)
        else:
            self.cases.hide()
            self.no_case.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.title)
        layout.addWidget(self.who)
        layout.addSpacing(theme.MEDIUM)
        columns.addStretch(0)
        layout.addLayout(columns, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Many changes in a row ask for one more reading, not for many."""
        if self._reading:
            return
        self._stale, self._reading = False, True
        sees_cases = self._sees_cases

        def work(workspace: Workspace, _progress: Progress) -> _Read:
            cases = casework.cases(workspace) if sees_cases else ()
            return _Read(casework.status(workspace).due, tuple(cases))

        self._desk.run(work, self._on_read, self._on_not_read)

    def _on_not_read(self, error: Exception) -> None:
        self._reading = False
        self.note.say_error(error)

    def _on_read(self, read: _Read) -> None:
        self._reading = False
        self._show_who()
        self._show_due(read.due)
        opened = [case for case in read.cases if case.state is CaseState.OPEN]
        self.model.show_cases(opened)
        if self._sees_cases:
            self.cases.setVisible(bool(opened))
            self.no_case.setVisible(not opened)
        if self._stale:
            self._read()

    def _show_who(self) -> None:
        session = self._desk.workspace.session
        if session is None:
            return
        account = session.account
        before = (
            self.tr("This is your first sign-in.")
            if account.last_sign_in_at is None
            else self.tr("You signed in before on {0}.").format(minute(account.last_sign_in_at))
        )
        self.who.setText(
            self.tr("{0}: {1}. {2}").format(account.name, spelt(account.roles), before)
        )

    def _show_due(self, due: Sequence[Due]) -> None:
        self.buttons.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
            if widget is not None and widget is not self.anchor:
                widget.deleteLater()
        for row, each in enumerate(due):
            self._add_row(row, each)
        for before, after in pairwise(self.buttons):
            # One of the buttons is older than the others.
            self.setTabOrder(before, after)
        self.note.say("" if due else self.tr("Nothing waits for you."), "neutral")

    def _add_row(self, row: int, due: Due) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        mark = Mark(self.rows)
        mark.show_mark("missing" if due.overdue else "neutral")
        words = plain_label(translated(due.sentence), self.rows)
        words.setWordWrap(True)
        state = plain_label(self.tr("overdue") if due.overdue else "", self.rows)
        state.setProperty("state", "missing")
        self._grid.addWidget(mark, row, 0, middle)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(state, row, 2, middle)
        workspace = self._desk.workspace
        # Verify is a page over all places: whoever may verify has it.
        way, needed = way_of(due, (*places(workspace), VERIFY)), NEEDS.get(due.kind, "")
        others = bool(needed) and not permitted(workspace, needed)
        if way is None or others:
            told = self.tr("In a shell: {0}").format(due.next_step)
            step = plain_label(translated(who_may(needed)) if others else told, self.rows)
            step.setProperty("role", "small")
            step.setWordWrap(True)
            step.setFixedWidth(STEP_WIDTH)
            self._grid.addWidget(step, row, 3, middle)
            return
        button = self._button(due, way)
        self._grid.addWidget(button, row, 3, middle)
        self.buttons.append(button)

    def _button(self, due: Due, way: Way) -> QPushButton:
        if way.place == "anchor":
            self.anchor.show()
            return self.anchor
        button = QPushButton(way.verb, self.rows)
        button.setAccessibleName(f"{way.verb}: {translated(due.sentence)}")
        button.clicked.connect(lambda _checked=False: self._go(due, way))
        return button

    def _go(self, due: Due, way: Way) -> None:
        if not due.case_number or not self._sees_cases:
            self._desk.place_requested.emit(way.place)
            return
        wanted = SearchId(due.search_id) if due.search_id else None

        def work(workspace: Workspace, _progress: Progress) -> tuple[Case | None, Search | None]:
            found = next(
                (each for each in casework.cases(workspace) if each.number == due.case_number), None
            )
            return found, casework.find_search(workspace, wanted) if wanted else None

        def done(found: tuple[Case | None, Search | None]) -> None:
            self._desk.choose_case(found[0])
            if found[1] is not None:
                self._desk.choose_search(found[1])
            self._desk.place_requested.emit(way.place)

        self._desk.run(work, done)

    def _on_case(self, index: QModelIndex) -> None:
        case = self.model.case(index.row())
        if case is not None:
            self._desk.choose_case(case)
            self._desk.place_requested.emit("evidence")
