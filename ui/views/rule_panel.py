"""Where the rule speaks: what is still missing, recording, and its refusal in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import why_not
from ui.phrases import translated
from ui.views.facts import section
from ui.views.requirement_list import RequirementList
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.errors import IdentificationRefused
from workstation.identification import Identification

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class RulePanel(QWidget):
    """The checklist, the button with its reasons beside it, and the way to be refused.

    The window never judges: the checklist is what the core says, and "Ask the rule" puts the
    question to the core although something is missing. The core answers, and logs its refusal.
    """

    identified = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self._asking = False
        self.checklist = RequirementList()
        self.heading = section(self.tr("WHAT IS STILL MISSING"))
        self.record_button = QPushButton(self.tr("Record identification"))
        self.record_button.setProperty("kind", "primary")
        self.record_button.setAccessibleName(self.tr("Record identification"))
        self.record_button.clicked.connect(self._on_record)
        self.ask_button = QPushButton(self.tr("&Ask the rule"))
        self.ask_button.setAccessibleName(
            self.tr("Ask the rule although something is missing; a refusal goes on the log")
        )
        self.ask_button.setToolTip(self.ask_button.accessibleName())
        self.ask_button.clicked.connect(self._ask)
        self.reasons = Note()
        self.refusal = QWidget()
        self.refusal.setAccessibleName(self.tr("The rule's answer"))
        self._answers: list[Note] = []
        self._refusal_layout = QVBoxLayout(self.refusal)
        self._refusal_layout.setContentsMargins(0, theme.SMALL, 0, 0)
        self._refusal_layout.setSpacing(theme.TINY)
        self.refusal.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.record_button)
        buttons.addWidget(self.ask_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(buttons)
        layout.addWidget(self.reasons)
        layout.addWidget(self.refusal)
        layout.addSpacing(theme.TINY)
        layout.addWidget(self.heading)
        layout.addWidget(self.checklist)

    def show_standing(self, standing: Standing) -> None:
        """Show what the rule says about a candidate; an earlier refusal goes."""
        self._standing = standing
        self.checklist.show_requirements(standing.requirements)
        self._say_refusal(())
        self._show_state()

    def refusal_sentences(self) -> list[str]:
        """What the rule answered, as shown."""
        return [note.text() for note in self._answers]

    def _show_state(self) -> None:
        standing = self._standing
        if standing is None:
            return
        complete = self.checklist.complete
        self.heading.setText(
            self.tr("NOTHING IS MISSING") if complete else self.tr("WHAT IS STILL MISSING")
        )
        forbidden = why_not(self._desk.workspace, "identify")
        possible = not standing.ended and not self._asking and not forbidden
        self.record_button.setEnabled(complete and possible)
        self.ask_button.setEnabled(not complete and possible)
        missing, total = self.checklist.missing, len(standing.requirements)
        if standing.ended:
            self.reasons.say(
                self.tr(
                    "A decision has ended this examination. It goes on only when it is reopened."
                ),
                "neutral",
            )
        elif forbidden:
            self.reasons.say(forbidden, "missing")
        elif missing:
            self.reasons.say(
                (
                    self.tr("Not possible yet: 1 of {total} requirements is missing.")
                    if missing == 1
                    else self.tr("Not possible yet: {missing} of {total} requirements are missing.")
                ).format(missing=missing, total=total),
                "missing",
            )
        else:
            self.reasons.say(
                self.tr("The rule has what it asks for. The decision is yours."), "complete"
            )

    def _on_record(self) -> None:
        standing = self._standing
        if standing is None or not self.record_button.isEnabled():
            return
        self.confirmation = QMessageBox(self)
        self.confirmation.setWindowTitle(self.tr("Record identification"))
        # Names come from outside: the text must never be read as markup.
        self.confirmation.setTextFormat(Qt.TextFormat.PlainText)
        self.confirmation.setText(
            self.tr("Record that {name} ({person}) is the person in the probe?").format(
                name=standing.candidate.name, person=standing.candidate.person_id
            )
        )
        self.confirmation.setInformativeText(
            self.tr(
                "A recorded decision is never changed or deleted. It remains an investigative "
                "lead and does not constitute probable cause by itself."
            )
        )
        record = self.confirmation.addButton(
            self.tr("Record identification"), QMessageBox.ButtonRole.AcceptRole
        )
        cancel = self.confirmation.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.confirmation.setDefaultButton(cancel)
        record.clicked.connect(self._ask)
        self.confirmation.open()

    def _ask(self) -> None:
        standing = self._standing
        if standing is None or self._asking:
            return
        self._asking = True
        self._show_state()
        search_id, person_id = standing.search.id, standing.candidate.person_id

        def work(workspace: Workspace, _progress: Progress) -> Identification:
            return casework.identify(workspace, search_id, person_id)

        self._desk.run(work, self._on_identified, self._on_refused, self.tr("Asking the rule"))

    def _on_identified(self, decision: Identification) -> None:
        self._asking = False
        self._desk.undo_stack.clear()
        self._show_state()
        self.identified.emit(decision)
        self._desk.decision_changed.emit()
        self._desk.log_changed.emit()

    def _on_refused(self, error: Exception) -> None:
        self._asking = False
        self._show_state()
        self._desk.log_changed.emit()
        if isinstance(error, IdentificationRefused):
            self._say_refusal(
                (
                    self.tr("Refused. The refusal is on the log."),
                    *map(translated, error.reasons),
                )
            )
        else:
            self.reasons.say_error(error)

    def _say_refusal(self, sentences: tuple[str, ...]) -> None:
        for note in self._answers:
            self._refusal_layout.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._answers = []
        for number, sentence in enumerate(sentences):
            note = Note()
            note.say(sentence, "refused" if number == 0 else "because")
            self._refusal_layout.addWidget(note)
            self._answers.append(note)
        self.refusal.setVisible(bool(sentences))
