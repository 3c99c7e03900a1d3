"""Approvals before a search, where the department wants them: what waits, and its answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.models.statements import Statement, StatementsModel
from ui.permitted import permitted, refusal
from ui.views.acts import Act, in_a_column
from ui.views.facts import section, wrapped
from ui.views.reason_form import ReasonForm
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.model import ApprovalId, SearchApproval, same_person

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Answer = Callable[["Workspace", ApprovalId, str], SearchApproval]
Found = tuple[tuple[SearchApproval, ...], bool]


class ApprovalsPage(QWidget):
    """The requests, those that wait first; granting and refusing the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.policy = Note(self)
        self.rows = StatementsModel(self)
        self.requests = StatementList(self.tr("Requests for an approval"), self)
        self.requests.setModel(self.rows)
        self.requests.selectionModel().currentChanged.connect(lambda *_rows: self._show_acts())
        self.none = wrapped(self.tr("Nobody asked for an approval yet."), "muted")
        self.grant = Act(
            self.tr("Grant"),
            self.tr("This case may search this gallery; the note says what that rests on."),
        )
        self.refuse = Act(
            self.tr("Refuse"), self.tr("It can be asked for again; the note says why.")
        )
        self.grant.wanted.connect(self._on_grant)
        self.refuse.wanted.connect(self._on_refuse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.policy)
        layout.addWidget(section(self.tr("REQUESTS")))
        layout.addWidget(self.none)
        layout.addWidget(self.requests, 1)
        layout.addLayout(in_a_column((self.grant, self.refuse)))
        layout.addStretch(0)
        self._show_acts()

    def read(self) -> None:
        """Read the requests, where the roles let them be seen."""
        if not permitted(self._desk.workspace, "search_approvals"):
            self.none.setText(refusal(self._desk.workspace, "search_approvals"))
            self.requests.hide()
            return

        def work(workspace: Workspace, _progress: Progress) -> Found:
            wanted = casework.policy(workspace).approval_before_search
            return casework.search_approvals(workspace), wanted

        self._desk.run(work, self._on_read)

    def chosen(self) -> SearchApproval | None:
        """The request that the buttons are about."""
        row = self.rows.statement(self.requests.currentIndex().row())
        return row.of if row is not None and isinstance(row.of, SearchApproval) else None

    def _on_read(self, found: Found) -> None:
        approvals, wanted = found
        words = self.tr("The department's policy asks for no approval before a search.")
        if wanted:
            words = self.tr(
                "The department's policy wants an approval before a case searches a gallery. "
                "Nobody answers their own request, or searches on their own approval."
            )
        self.policy.say(words, "neutral")
        before = self.chosen()
        ordered = sorted(approvals, key=lambda each: each.granted is not None)
        self.rows.show_statements([self._row(each) for each in ordered])
        self.requests.setVisible(bool(approvals))
        self.none.setVisible(not approvals)
        if ordered:
            ids = [each.id for each in ordered]
            row = ids.index(before.id) if before is not None and before.id in ids else 0
            self.requests.setCurrentIndex(self.rows.index(row))
        self._show_acts()

    def _row(self, one: SearchApproval) -> Statement:
        asked = self.tr("Asked {0:%Y-%m-%d %H:%M} UTC by {1}: {2}").format(
            one.requested_at, one.requested_by, one.reason
        )
        text = self.tr("Case {0}, gallery {1}").format(one.case_number, one.gallery_name)
        if one.granted is None or one.answered_at is None:
            return Statement(self.tr("Waits"), "missing", text, (asked,), one)
        answered = self.tr("Answered {0:%Y-%m-%d %H:%M} UTC by {1}: {2}").format(
            one.answered_at, one.answered_by, one.note
        )
        word, mark = self.tr("Refused"), "refused"
        if one.granted:
            word, mark = self.tr("Granted"), "neutral"
        return Statement(word, mark, text, (asked, answered), one)

    def _show_acts(self) -> None:
        workspace, one = self._desk.workspace, self.chosen()
        for act, verb in (
            (self.grant, "grant_search_approval"),
            (self.refuse, "refuse_search_approval"),
        ):
            why_not, mark = refusal(workspace, verb), "neutral"
            if why_not:
                pass
            elif one is None:
                why_not = self.tr("No request is chosen.")
            elif one.granted is not None:
                why_not = self.tr("This request was answered already.")
            elif same_person(one.requested_by, workspace.user):
                mark = "missing"
                why_not = self.tr(
                    "Nobody answers their own request. Another supervisor must answer it."
                )
            if why_not:
                act.refuse(why_not, mark, seen=why_not != self.grant.why_not() or act is self.grant)
            else:
                act.offer()

    def _on_grant(self) -> None:
        self._ask(self.tr("Grant the approval"), self.tr("Grant"), casework.grant_search_approval)

    def _on_refuse(self) -> None:
        self._ask(
            self.tr("Refuse the approval"), self.tr("Refuse"), casework.refuse_search_approval
        )

    def _ask(self, title: str, verb: str, answer: Answer) -> None:
        one = self.chosen()
        if one is None:
            return
        wanted = one.id
        ReasonForm(
            self._desk,
            title,
            verb,
            self.tr("Case {0}, gallery {1}. Asked by {2}: {3}").format(
                one.case_number, one.gallery_name, one.requested_by, one.reason
            ),
            lambda workspace, note: answer(workspace, wanted, note),
            lambda _answered: self.read(),
            self,
            label=self.tr("Note"),
            hint=self.tr("What the answer rests on"),
        ).open()
