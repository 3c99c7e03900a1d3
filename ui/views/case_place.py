"""The case as a whole: its facts, what is missing, what was done to it, and what can be done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models.case_history import history
from ui.models.statements import StatementsModel
from ui.permitted import permitted, refusal
from ui.views.case_acts import CaseActs
from ui.views.case_form import GapNotes, fact_labels
from ui.views.facts import Facts, section, wrapped
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.model import (
    Case,
    CaseAmendment,
    CaseEvent,
    CaseState,
)

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

History = tuple[tuple[CaseAmendment, ...], tuple[CaseEvent, ...]]


class CasePlace(QWidget):
    """Facts and history at the left, the verbs at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("The case"))
        self.title, self.state = plain_label(), Note(self)
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.facts = Facts(self.tr("Facts of the case"), size=theme.TEXT_BODY)
        self.gaps = GapNotes(self)
        self.events = StatementsModel(self)
        self.history = StatementList(self.tr("History of the case"), self)
        self.history.setModel(self.events)
        self.acts = CaseActs(desk, self)
        self._lay_out()
        self.setFocusProxy(self.acts.amend.button)
        for signal in (desk.case_changed, desk.case_updated):
            signal.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addWidget(section(self.tr("FACTS")))
        left.addWidget(self.facts)
        left.addSpacing(theme.SMALL)
        self.missing_heading = section(self.tr("WHAT IS STILL MISSING"))
        left.addWidget(self.missing_heading)
        left.addWidget(self.gaps)
        left.addSpacing(theme.SMALL)
        left.addWidget(section(self.tr("HISTORY")))
        left.addWidget(self.history, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.SMALL)
        right.addWidget(section(self.tr("WHAT CAN BE DONE")))
        right.addWidget(self.acts)
        right.addStretch(1)
        self.columns = QWidget()
        columns = QHBoxLayout(self.columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.LARGE)
        columns.addLayout(left, 4)
        columns.addLayout(right, 3)
        self.none = wrapped(self.tr("Choose a case at the left, or make one."), "muted")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.title)
        layout.addWidget(self.state)
        layout.addWidget(self.none)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.columns, 1)
        layout.addStretch(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _show(self) -> None:
        case = self._desk.case
        for part in (self.columns, self.state):
            part.setVisible(case is not None)
        self.none.setVisible(case is None)
        if case is None:
            self.title.setText(self.tr("No case"))
            why_not = refusal(self._desk.workspace, "cases")
            self.none.setText(why_not or self.tr("Choose a case at the left, or make one."))
            return
        self.title.setText(self.tr("Case {0}").format(f"{case.number}  {case.title}".strip()))
        self.state.say(*self._state_of(case))
        known = case.facts
        self.facts.show_facts(
            [(label, str(getattr(known, name))) for name, label, _hint in fact_labels()[1:]]
            + [
                (self.tr("Opened"), f"{case.opened_at:%Y-%m-%d %H:%M} UTC, {case.opened_by}"),
                (self.tr("Kept until"), str(case.retention_date or "")),
                (self.tr("Legal hold"), case.legal_hold),
            ]
        )
        self.gaps.show_gaps(case.gaps)
        self.missing_heading.setVisible(bool(case.gaps))
        self.acts.show_case(case)
        if self.isVisible():
            self._read()

    def _state_of(self, case: Case) -> tuple[str, str]:
        held = self.tr(" A legal hold lies on it.") if case.legal_hold else ""
        if case.state is CaseState.OPEN:
            words = self.tr("Open.")
            if case.gaps:
                words = self.tr("Open, with gaps: no identification and no closing until filled.")
            return words + held, "missing" if case.gaps else "neutral"
        if case.state is CaseState.PURGE_REQUESTED:
            return self.tr("Closed; a purge was requested.") + held, "missing"
        kept = self.tr("Closed; kept until {0}.").format(case.retention_date) + held
        if case.retention_date is not None and case.retention_date < self._today():
            return self.tr("{0} The retention date has passed.").format(kept), "missing"
        return kept, "neutral"

    def _today(self) -> date:
        return self._desk.workspace.now().date()

    def _read(self) -> None:
        case = self._desk.case
        if case is None or not permitted(self._desk.workspace, "case_history"):
            return
        number = case.number

        def work(workspace: Workspace, _progress: Progress) -> History:
            return (
                casework.case_amendments(workspace, number),
                casework.case_history(workspace, number),
            )

        self._desk.run(work, lambda found: self._on_read(case, found))

    def _on_read(self, case: Case, found: History) -> None:
        if self._desk.case is not None and self._desk.case.number == case.number:
            self.events.show_statements(history(case, *found))
