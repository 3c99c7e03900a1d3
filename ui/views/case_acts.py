"""What can be done with a case as a whole, each with the reason where it is not possible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import messages
from ui.desk import Desk
from ui.permitted import refusal
from ui.phrases import translated
from ui.views.acts import Act, in_a_column
from ui.views.case_form import AmendCaseForm
from ui.views.disclosure_form import DisclosureForm
from ui.views.purge_forms import RequestPurgeForm
from ui.views.reason_form import ReasonForm
from ui.views.retention_form import RetentionForm
from workstation import casework
from workstation.casework.closing import GAPS, refuse_transition
from workstation.casework.collecting import refuse_unless_open
from workstation.errors import CannotProceed
from workstation.model import Case, CaseAct, CaseNumber, PurgeKind

if TYPE_CHECKING:
    from workstation.workspace import Workspace


class CaseActs(QWidget):
    """The verbs under each other; ``show_case`` says which are possible."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make_acts()
        layout = in_a_column(self.acts)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

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
        self.disclose = Act(
            self.tr("Disclose"),
            self.tr("Everything about the case as a folder that anybody can check."),
        )
        self.acts = (
            self.amend, self.close_case, self.reopen, self.hold, self.release, self.retain,
            self.purge, self.disclose,
        )  # fmt: skip
        for act, slot in (
            (self.amend, self._on_amend),
            (self.close_case, self._on_close),
            (self.reopen, self._on_reopen),
            (self.hold, self._on_hold),
            (self.release, self._on_release),
            (self.retain, self._on_retain),
            (self.purge, self._on_purge),
            (self.disclose, self._on_disclose),
        ):
            act.wanted.connect(slot)

    def show_case(self, case: Case) -> None:
        """Offer what the state of a case and the roles of the user let be done."""
        for act, verb, done in (
            (self.amend, "amend_case", None),
            (self.close_case, "close_case", CaseAct.CLOSED),
            (self.reopen, "reopen_case", CaseAct.REOPENED),
            (self.hold, "hold_case", CaseAct.HELD),
            (self.release, "release_case", CaseAct.RELEASED),
            (self.retain, "lengthen_retention", CaseAct.RETAINED),
            (self.purge, "request_case_purge", CaseAct.PURGE_REQUESTED),
        ):
            mark = "neutral"
            why_not = refusal(self._desk.workspace, verb) or _forbidden(case, done)
            if not why_not and done is CaseAct.CLOSED and case.gaps:
                why_not, mark = " ".join(map(translated, (GAPS, *case.gaps))), "missing"
            act.refuse(why_not, mark) if why_not else act.offer()
        why_not = refusal(self._desk.workspace, "disclose")
        self.disclose.refuse(why_not, "neutral") if why_not else self.disclose.offer()

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

    def _on_disclose(self) -> None:
        if self._desk.case is not None:
            DisclosureForm(self._desk, self._desk.case, self).open()

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
    """The core's sentence where a case's state or a legal hold forbids an act; else empty.

    Without an act: amending, which an open case allows.
    """
    try:
        if act is None:
            refuse_unless_open(case)
        else:
            refuse_transition(case, act)
    except CannotProceed as error:
        return messages.spoken(error)
    return ""
