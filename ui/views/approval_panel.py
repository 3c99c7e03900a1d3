"""Approval: a supervisor who did none of the work says whether all of it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.permitted import why_not
from ui.phrases import translated
from ui.views.facts import section, wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.identification import may_not_approve, ready_for_approval
from workstation.model import Approval

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class ApprovalPanel(QWidget):
    """What a supervisor said last, a note, and both answers; what hinders them stands below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self.said = Note()
        self.said_note = wrapped()
        self.said_by = wrapped(role="small")
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note on the approval"))
        say_hint(self.note, self.tr("What you looked at, and what you think of it"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.approve_button = QPushButton(self.tr("Approve"))
        self.approve_button.setAccessibleName(self.tr("Approve what is written down"))
        self.refuse_button = QPushButton(self.tr("Do not approve"))
        self.refuse_button.setAccessibleName(self.tr("Do not approve what is written down"))
        self.approve_button.clicked.connect(lambda: self._answer(True))
        self.refuse_button.clicked.connect(lambda: self._answer(False))
        self.state = Note()
        self.hindrances = QVBoxLayout()
        self.hindrances.setSpacing(theme.TINY)
        self._notes: list[Note] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.approve_button)
        buttons.addWidget(self.refuse_button)
        buttons.addStretch(1)
        layout = ReadingColumn(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(
            wrapped(
                self.tr(
                    "A supervisor who took no part looks at everything. The approval holds for "
                    "what is written down now; whatever is added later needs a new one."
                ),
                "muted",
            )
        )
        for part in (self.said, self.said_note, self.said_by):
            layout.addWidget(part)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("THE SUPERVISOR'S WORD")))
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        layout.addWidget(self.state)
        layout.addLayout(self.hindrances)
        layout.addStretch(1)
        self.note.textChanged.connect(self._show_state)
        self.setFocusProxy(self.note)

    def show_standing(self, standing: Standing) -> None:
        """Show how the approval of a candidate stands."""
        before = self._standing
        if before is None or before.candidate != standing.candidate:
            self.note.clear()
        self._standing = standing
        self._say_last(standing.grounds.approval)
        self._show_state()

    def hindrance_sentences(self) -> list[str]:
        """Why no approval can be given, as shown."""
        return [note.text() for note in self._notes]

    def _say_last(self, approval: Approval | None) -> None:
        if approval is None:
            self.said.say(self.tr("No supervisor has said anything yet."), "missing")
        elif not approval.approved:
            self.said.say(self.tr("A supervisor did not approve."), "refused")
        elif self._standing is not None and not self._standing.met("approval"):
            self.said.say(self.tr("It was approved, and no longer holds."), "missing")
        else:
            self.said.say(self.tr("Approved."), "complete")
        self.said_note.setText(approval.note if approval is not None else "")
        self.said_by.setText(
            self.tr("{who}, {time}").format(
                who=approval.approved_by,
                time=approval.approved_at.strftime("%Y-%m-%d %H:%M:%S UTC"),
            )
            if approval is not None
            else ""
        )
        for part in (self.said_note, self.said_by):
            part.setVisible(bool(part.text()))

    def _reasons(self, standing: Standing) -> list[str]:
        forbidden = why_not(self._desk.workspace, "approve")
        if forbidden:
            return [forbidden]
        if standing.ended:
            return [self.tr("A decision has ended this examination.")]
        reasons = []
        if standing.user in may_not_approve(standing.search, standing.grounds):
            reasons.append(
                self.tr("You took part in this examination; another supervisor has to look at it.")
            )
        missing = ready_for_approval(
            standing.search, standing.candidate.person_id, standing.grounds
        )
        return reasons + [translated(each) for each in missing]

    def _show_state(self) -> None:
        standing = self._standing
        if standing is None:
            return
        reasons = self._reasons(standing)
        for note in self._notes:
            self.hindrances.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._notes = []
        for reason in reasons:
            note = Note(self)
            note.say(reason, "because")
            self.hindrances.addWidget(note)
            self._notes.append(note)
        written = bool(self.note.toPlainText().strip())
        self.note.setEnabled(not reasons)
        for button in (self.approve_button, self.refuse_button):
            button.setEnabled(written and not reasons)
        if reasons:
            self.state.say(self.tr("Not possible yet:"), "missing")
        else:
            needed = "" if written else self.tr("Still needed: a note.")
            self.state.say(needed, "missing")

    def _answer(self, approved: bool) -> None:
        standing, note = self._standing, self.note.toPlainText().strip()
        if standing is None or not note:
            return
        search_id, person_id = standing.search.id, standing.candidate.person_id
        for button in (self.approve_button, self.refuse_button):
            button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Approval:
            return casework.approve(workspace, search_id, person_id, note, approved)

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Recording the approval"))

    def _on_recorded(self, _approval: Approval) -> None:
        self.note.clear()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)
        self._desk.log_changed.emit()
