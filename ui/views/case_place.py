"""The case as a whole: its facts, what is missing, what was done to it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
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
from ui.views.acts import Act, in_a_column
from ui.views.case_form import AmendCaseForm, GapNotes, fact_labels
from ui.views.facts import Facts, section, wrapped
from ui.views.purge_forms import RequestPurgeForm
from ui.views.reason_form import ReasonForm
from ui.views.retention_form import RetentionForm
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.casework.closing import refuse_transition
from workstation.errors import CannotProceed
from workstation.model import (
    Case,
    CaseAct,
    CaseAmendment,
    CaseEvent,
    CaseNumber,
    CaseState,
    PurgeKind,
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
        self._make_acts()
        self._lay_out()
        self.setFocusProxy(self.amend.button)
        for signal in (desk.case_changed, desk.case_updated):
            signal.connect(self._show)
        self._show()

    def _make_acts(self) -> None:
        self.amend = Act(
            self.tr("Amend facts"), self.tr("Correct or add facts; the earlier wording stays.")
        )
        self.close_case = Act(
            self.tr("Close case"),
            self.tr("Nothing new can be recorded in it then, and its retention begins."),
        )
        self.reopen = Act(self.tr("Reopen case"), self.tr("Work in it goes on, for a reason."))
        self.hold = Act(
            self.tr("Lay legal hold"), self.tr("Nobody can purge it until the hold is released.")
        )
        self.release = Act(
            self.tr("Release legal hold"), self.tr("It can be purged again, by two people.")
        )
        self.retain = Act(
            self.tr("Keep for longer"), self.tr("A later retention date, for a reason.")
        )
        self.purge = Act(
            self.tr("Request purge"),
            self.tr("Another person confirms it after a delay. Oversight lists the requests."),
        )
        self.acts = (
            self.amend, self.close_case, self.reopen, self.hold, self.release, self.retain,
            self.purge,
        )  # fmt: skip
        for act, slot in (
            (self.amend, self._on_amend),
            (self.close_case, self._on_close),
            (self.reopen, self._on_reopen),
            (self.hold, self._on_hold),
            (self.release, self._on_release),
            (self.retain, self._on_retain),
            (self.purge, self._on_purge),
        ):
            act.wanted.connect(slot)

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
        right.addLayout(in_a_column(self.acts))
        right.addStretch(1)
        self.columns = QWidget()
        columns = QHBoxLayout(self.columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.LARGE)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
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
        self._show_acts(case)
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

    def _show_acts(self, case: Case) -> None:
        for act, verb, done in (
            (self.amend, "amend_case", None),
            (self.close_case, "close_case", CaseAct.CLOSED),
            (self.reopen, "reopen_case", CaseAct.REOPENED),
            (self.hold, "hold_case", CaseAct.HELD),
            (self.release, "release_case", CaseAct.RELEASED),
            (self.retain, "lengthen_retention", CaseAct.RETAINED),
            (self.purge, "request_case_purge", CaseAct.PURGE_REQUESTED),
        ):
            why_not = refusal(self._desk.workspace, verb)
            if why_not:
                act.refuse(why_not, "neutral")
                continue
            why_not = _forbidden(case, done)
            if done is CaseAct.CLOSED and not why_not and case.gaps:
                why_not = self.tr("A case with gaps cannot be closed.") + " " + " ".join(case.gaps)
            if why_not:
                act.refuse(
                    why_not, "missing" if case.gaps and done is CaseAct.CLOSED else "neutral"
                )
            else:
                act.offer()

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

    def _on_amend(self) -> None:
        if self._desk.case is not None:
            AmendCaseForm(self._desk, self._desk.case, self).open()

    def _on_close(self) -> None:
        self._ask(
            self.tr("Close the case"),
            self.tr("Close case"),
            self.tr(
                "Nothing new can be recorded in it, until it is reopened for a reason. It is kept "
                "for as long as the department's policy says."
            ),
            casework.close_case,
        )

    def _on_reopen(self) -> None:
        self._ask(
            self.tr("Reopen the case"),
            self.tr("Reopen case"),
            self.tr("Work in it goes on; its retention date falls away until it is closed again."),
            casework.reopen_case,
        )

    def _on_hold(self) -> None:
        self._ask(
            self.tr("Lay a legal hold on the case"),
            self.tr("Lay legal hold"),
            self.tr(
                "Until it is released, nobody can purge the case or a gallery that it searched."
            ),
            casework.hold_case,
        )

    def _on_release(self) -> None:
        self._ask(
            self.tr("Release the legal hold"),
            self.tr("Release legal hold"),
            self.tr("The case can be purged again, by two people and after a delay."),
            casework.release_case,
        )

    def _on_retain(self) -> None:
        case = self._desk.case
        if case is not None:
            least = (case.retention_date or datetime.now(UTC).date()) + timedelta(days=1)
            RetentionForm(self._desk, case, least, self._on_done, self).open()

    def _on_purge(self) -> None:
        case = self._desk.case
        if case is not None:
            RequestPurgeForm(
                self._desk, PurgeKind.CASE, case.number, case.number, self._on_purge_requested, self
            ).open()

    def _on_purge_requested(self, _purge: object) -> None:
        self._desk.cases_changed.emit()

    def _ask(
        self, title: str, verb: str, words: str, act: Callable[[Workspace, CaseNumber, str], Case]
    ) -> None:
        case = self._desk.case
        if case is not None:
            number = case.number
            ReasonForm(
                self._desk,
                title,
                verb,
                words,
                lambda workspace, reason: act(workspace, number, reason),
                self._on_done,
                self,
            ).open()

    def _on_done(self, case: Case) -> None:
        self._desk.update_case(case)
        self._desk.cases_changed.emit()


def _forbidden(case: Case, act: CaseAct | None) -> str:
    """Why the core's table of states, or a legal hold, forbids an act; empty where it does not.

    Amending changes no state; an open case can be amended.
    """
    if act is None:
        act, case_may = CaseAct.CLOSED, case.state is CaseState.OPEN
        return "" if case_may else _forbidden(case, act)
    try:
        refuse_transition(case, act)
    except CannotProceed as error:
        return f"{error.sentence} {error.next_step}".strip()
    return ""
