"""What is due to be purged, the requests, and what a second person confirms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.models.statements import Statement, StatementsModel
from ui.permitted import permitted, refusal
from ui.views.acts import Act, in_a_column
from ui.views.facts import section, wrapped
from ui.views.purge_forms import ConfirmPurgeForm, ReceiptDialog, in_words, kind_word
from ui.views.reason_form import ReasonForm
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.model import DueForPurge, Purge, PurgeReceipt, same_person

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

DUE_HEIGHT_MOST = 240
"""In logical pixels; more of what is due scrolls, so that the requests stay in sight."""

Found = tuple[tuple[DueForPurge, ...], "tuple[Purge, ...] | None"]


class RetentionPage(QWidget):
    """Two lists; what can be done with the chosen request stands under the second."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.due_rows, self.request_rows = StatementsModel(self), StatementsModel(self)
        self.due = StatementList(self.tr("Past their retention date"), self)
        self.due.setModel(self.due_rows)
        self.requests = StatementList(self.tr("Requests to purge"), self)
        self.requests.setModel(self.request_rows)
        self.requests.selectionModel().currentChanged.connect(self._on_chosen)
        self.no_due = wrapped(self.tr("Nothing is past its retention date."), "muted")
        self.no_request = wrapped(
            self.tr(
                "No purge was requested. The page of a closed case, or a gallery, asks for one."
            ),
            "muted",
        )
        self.said = Note(self)
        self.confirm = Act(
            self.tr("Confirm purge"), self.tr("Purge it for good, as the second person.")
        )
        self.withdraw = Act(
            self.tr("Withdraw request"), self.tr("Nothing is purged; a reason is asked for.")
        )
        self.confirm.wanted.connect(self._on_confirm)
        self.withdraw.wanted.connect(self._on_withdraw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("PAST THEIR RETENTION DATE")))
        layout.addWidget(self.no_due)
        layout.addWidget(self.due)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("REQUESTS TO PURGE")))
        layout.addWidget(self.no_request)
        layout.addWidget(self.requests, 2)
        layout.addLayout(in_a_column((self.confirm, self.withdraw)))
        layout.addWidget(self.said)
        layout.addStretch(0)
        self._show_acts()

    def read(self) -> None:
        """Read both lists; the second only for those who may see it."""

        def work(workspace: Workspace, _progress: Progress) -> Found:
            may = permitted(workspace, "purges")
            return casework.due_for_purge(workspace), casework.purges(workspace) if may else None

        self._desk.run(work, self._on_read)

    def chosen(self) -> Purge | None:
        """The request that the buttons are about."""
        row = self.request_rows.statement(self.requests.currentIndex().row())
        return row.of if row is not None and isinstance(row.of, Purge) else None

    def _on_read(self, found: Found) -> None:
        due, purges = found
        self.due_rows.show_statements([self._due(each) for each in due])
        self.due.setVisible(bool(due))
        self.due.setFixedHeight(min(self.due.height_of_rows(), DUE_HEIGHT_MOST))
        self.no_due.setVisible(not due)
        before = self.chosen()
        self.request_rows.show_statements([self._request(each) for each in purges or ()])
        self.requests.setVisible(bool(purges))
        self.no_request.setVisible(not purges)
        if purges is None:
            self.no_request.setText(refusal(self._desk.workspace, "purges"))
        elif purges:
            ids = [each.id for each in purges]
            row = ids.index(before.id) if before is not None and before.id in ids else 0
            self.requests.setCurrentIndex(self.request_rows.index(row))
        self._show_acts()

    def _due(self, due: DueForPurge) -> Statement:
        lines: tuple[str, ...] = (self.tr("Kept until {0}.").format(due.retention_date),)
        if due.legal_hold:
            lines = (*lines, self.tr("A legal hold lies on it, so it cannot be purged."))
        word = self.tr("Held") if due.legal_hold else self.tr("Due")
        name = self.tr("{0} {1}").format(kind_word(due.kind).capitalize(), due.name)
        return Statement(word, "neutral" if due.legal_hold else "missing", name, lines, due)

    def _request(self, purge: Purge) -> Statement:
        name = self.tr("{0} {1}").format(kind_word(purge.kind).capitalize(), purge.name)
        asked = self.tr("Requested {0:%Y-%m-%d %H:%M} UTC by {1}: {2}").format(
            purge.requested_at, purge.requested_by, purge.reason
        )
        if purge.confirmed_at is not None:
            went = in_words(tuple(one for one in purge.counts if one[1]))
            done = self.tr("Purged {0:%Y-%m-%d %H:%M} UTC by {1}: {2}").format(
                purge.confirmed_at, purge.confirmed_by, went
            )
            commitment = self.tr("Commitment {0}").format(theme.grouped(purge.commitment))
            return Statement(
                self.tr("Purged"), "neutral", name, (asked, done, commitment), purge
            )  # fmt: skip
        if purge.withdrawn_at is not None:
            gone = self.tr("Withdrawn {0:%Y-%m-%d %H:%M} UTC by {1}").format(
                purge.withdrawn_at, purge.withdrawn_by
            )
            return Statement(self.tr("Withdrawn"), "neutral", name, (asked, gone), purge)
        waits = self.tr("Another person may confirm it from {0:%Y-%m-%d %H:%M} UTC on.").format(
            purge.due_at
        )
        ready = self._desk.workspace.now() >= purge.due_at
        word = self.tr("Ready") if ready else self.tr("Waits")
        return Statement(word, "missing", name, (asked, waits), purge)

    def _on_chosen(self, _current: QModelIndex) -> None:
        self._show_acts()

    def _show_acts(self) -> None:
        workspace, purge = self._desk.workspace, self.chosen()
        for act, verb in ((self.confirm, "confirm_purge"), (self.withdraw, "withdraw_purge")):
            why_not = refusal(workspace, verb)
            if why_not:
                act.refuse(why_not, "neutral")
            elif purge is None:
                act.refuse(self.tr("No request is chosen."), "neutral")
            elif not purge.pending:
                act.refuse(
                    self.tr("This request was withdrawn, or the purge is done already."), "neutral"
                )
            elif act is self.confirm and same_person(purge.requested_by, workspace.user):
                act.refuse(
                    self.tr("A purge takes two people, and you are the one who asked for it.")
                )
            elif act is self.confirm and workspace.now() < purge.due_at:
                act.refuse(
                    self.tr("It can be confirmed from {0:%Y-%m-%d %H:%M} UTC on.").format(
                        purge.due_at
                    )
                )
            else:
                act.offer()

    def _on_confirm(self) -> None:
        purge = self.chosen()
        if purge is not None:
            ConfirmPurgeForm(self._desk, purge, self._on_purged, self).open()

    def _on_purged(self, receipt: PurgeReceipt) -> None:
        case = self._desk.case
        if case is not None and case.number == receipt.purge.target:
            self._desk.choose_case(None)
        self._desk.cases_changed.emit()
        self._desk.galleries_changed.emit()
        self.read()
        ReceiptDialog(receipt, self).open()

    def _on_withdraw(self) -> None:
        purge = self.chosen()
        if purge is not None:
            wanted = purge.id
            ReasonForm(
                self._desk,
                self.tr("Withdraw the request"),
                self.tr("Withdraw request"),
                self.tr("Nothing was purged. The reason stays for ever: write no name into it."),
                lambda workspace, reason: casework.withdraw_purge(workspace, wanted, reason),
                self._on_withdrawn,
                self,
            ).open()

    def _on_withdrawn(self, _purge: Purge) -> None:
        self.said.say(self.tr("The request was withdrawn; nothing was purged."), "neutral")
        self._desk.cases_changed.emit()
        self.read()
