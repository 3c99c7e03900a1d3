"""Blind verification of a candidate: asking for it, how it stands, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.models.verifications import VerificationsModel
from ui.permitted import why_not
from ui.phrases import translated
from ui.views.facts import wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note, StatementList
from ui.views.standing import Standing
from workstation import casework
from workstation.identification import Action, refusal
from workstation.model import Verification, VerificationResult

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class VerificationPanel(QWidget):
    """``outcome_wanted`` tells that the examination shall end as inconclusive."""

    outcome_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self.verifications = VerificationsModel(self)
        self.list = StatementList(self.tr("Blind verifications"))
        self.list.setModel(self.verifications)
        self.disagreement = Note()
        self.inconclusive_button = QPushButton(self.tr("End as inconclusive"))
        self.inconclusive_button.setAccessibleName(
            self.tr("Go to the outcomes, to end the examination as inconclusive")
        )
        self.inconclusive_button.clicked.connect(self.outcome_wanted)
        self.ask_button = QPushButton(self.tr("Ask for a blind verification"))
        self.ask_button.setAccessibleName(self.tr("Ask for a blind verification"))
        self.ask_button.clicked.connect(self._on_ask)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason for taking the request back"))
        say_hint(self.reason, self.tr("Why the request is taken back"))
        self.withdraw_button = QPushButton(self.tr("Take request back"))
        self.withdraw_button.setAccessibleName(self.tr("Take the request back"))
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.reason.textChanged.connect(self._show_state)
        self.reason.returnPressed.connect(self.withdraw_button.click)
        self._withdrawing = QWidget()
        row = QHBoxLayout(self._withdrawing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.reason, 1)
        row.addWidget(self.withdraw_button)
        asking = QHBoxLayout()
        asking.setSpacing(theme.MEDIUM)
        asking.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignTop)
        asking.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        asking.addStretch(0)
        layout = ReadingColumn(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Another examiner compares the probe with this portrait and others of near "
                    "scores, without names, scores, ranks, your conclusion or the case. They find "
                    "it under Verify (Ctrl+5), and their conclusions are locked before anything "
                    "is told."
                ),
                "muted",
            )
        )
        layout.addWidget(self.list)
        layout.addWidget(self.disagreement)
        layout.addWidget(self.inconclusive_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._withdrawing)
        layout.addLayout(asking)
        layout.addStretch(1)
        self.setFocusProxy(self.ask_button)

    def show_standing(self, standing: Standing) -> None:
        """Show the verifications of a candidate."""
        before = self._standing
        if before is None or before.candidate != standing.candidate:
            self.reason.clear()
        self._standing = standing
        made = standing.grounds.verifications
        self.verifications.show_verifications(made)
        self.list.setVisible(bool(made))
        drawn = [each for each in made if each.conclusions and not each.withdrawn]
        against = [each for each in drawn if each.result is not VerificationResult.AGREES]
        self.disagreement.say(self._disagreement(len(against), len(drawn)), "refused")
        self.inconclusive_button.setVisible(bool(against) and not standing.ended)
        self._fit()
        self._show_state()

    def open_request(self) -> Verification | None:
        """The request that waits for an examiner, if one does."""
        made = self._standing.grounds.verifications if self._standing is not None else ()
        return next((each for each in made if each.open), None)

    def _disagreement(self, against: int, drawn: int) -> str:
        if not against:
            return ""
        if against > 1:
            return self.tr("Two examiners did not agree. The examination ends as inconclusive.")
        if drawn > against:
            return self.tr("One examiner did not agree, a third one agrees. Both stay on record.")
        return self.tr(
            "The examiner who verified blindly did not agree. A third one verifies blindly too, "
            "or the examination ends as inconclusive."
        )

    def _show_state(self) -> None:
        standing = self._standing
        if standing is None:
            return
        told = refusal(standing.stage, Action.REQUEST_VERIFICATION)
        hindrance = translated(told[1] or told[0]) if told is not None else ""
        if standing.ended:
            hindrance = self.tr("A decision has ended this examination; reopen it first.")
        forbidden = why_not(self._desk.workspace, "request_verification")
        self.ask_button.setEnabled(not hindrance and not forbidden)
        mark = "complete" if standing.met("verification") else "missing"
        self.state.say(forbidden or hindrance, "missing" if forbidden else mark)
        waiting = self.open_request() is not None
        self._withdrawing.setVisible(waiting)
        forbidden = why_not(self._desk.workspace, "withdraw_verification_request")
        self.reason.setEnabled(not forbidden)
        self.withdraw_button.setEnabled(bool(self.reason.text().strip()) and not forbidden)

    def _on_ask(self) -> None:
        standing = self._standing
        if standing is None:
            return
        search_id, person_id = standing.search.id, standing.candidate.person_id
        self.ask_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Verification:
            return casework.request_verification(workspace, search_id, person_id)

        self._desk.run(work, self._on_written, self._on_failed, self.tr("Asking"))

    def _on_withdraw(self) -> None:
        waiting, reason = self.open_request(), self.reason.text().strip()
        if waiting is None or not reason:
            return
        self.withdraw_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Verification:
            return casework.withdraw_verification_request(workspace, waiting.id, reason)

        self._desk.run(work, self._on_written, self._on_failed, self.tr("Taking it back"))

    def _on_written(self, _verification: Verification) -> None:
        self.reason.clear()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.list.setFixedHeight(max(self.list.height_of_rows(), 40))
