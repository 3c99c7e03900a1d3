"""The outcomes other than an identification: each is a result that a report can stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.permitted import why_not
from ui.views.facts import section, wrapped
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.identification import Decision, Outcome

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

OUTCOMES = (
    Outcome.EXCLUDED,
    Outcome.INCONCLUSIVE,
    Outcome.NOT_ENOUGH_INFORMATION,
    Outcome.WITHDRAWN,
)
WHOLE_SEARCH_TOO = (Outcome.INCONCLUSIVE, Outcome.WITHDRAWN)
"""Outcomes that can be about one candidate or about the search with all of them."""


class OutcomePanel(QWidget):
    """Excluded, inconclusive, not enough information or withdrawn, with a written note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self.choices = QButtonGroup(self)
        row = QGridLayout()
        row.setHorizontalSpacing(theme.MEDIUM)
        row.setVerticalSpacing(theme.TINY)
        row.setColumnStretch(2, 1)
        names = (
            self.tr("E&xcluded"),
            self.tr("&Inconclusive"),
            self.tr("Not eno&ugh information"),
            self.tr("&Withdrawn"),
        )
        for number, name in enumerate(names):
            button = QRadioButton(name)
            button.setAccessibleName(name.replace("&", ""))
            self.choices.addButton(button, number)
            row.addWidget(button, *divmod(number, 2))
        self.whole_search = QCheckBox(self.tr("For the whole search, with all its candidates"))
        self.whole_search.setAccessibleName(self.whole_search.text())
        self.meaning = wrapped(role="muted")
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note on the outcome"))
        say_hint(self.note, self.tr("What the outcome rests on"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.record_button = QPushButton(self.tr("Record outcome"))
        self.record_button.setAccessibleName(self.tr("Record outcome"))
        self.record_button.clicked.connect(self._on_record)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.MEDIUM)
        buttons.addWidget(self.record_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("AN OUTCOME OTHER THAN AN IDENTIFICATION")))
        layout.addLayout(row)
        layout.addWidget(self.meaning)
        layout.addWidget(self.whole_search)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        self.choices.idToggled.connect(self._show_state)
        self.note.textChanged.connect(self._show_state)
        self._show_state()

    def show_standing(self, standing: Standing) -> None:
        """Decide about another candidate."""
        before = self._standing
        if before is None or before.candidate != standing.candidate:
            self._clear()
        self._standing = standing
        self.setVisible(not standing.ended)
        self._show_state()

    def choose(self, outcome: Outcome) -> None:
        """Mark an outcome, and go to its note."""
        self.choices.button(OUTCOMES.index(outcome)).setChecked(True)
        self.note.setFocus()

    def chosen(self) -> Outcome | None:
        """The outcome that is marked."""
        number = self.choices.checkedId()
        return OUTCOMES[number] if number >= 0 else None

    def _clear(self) -> None:
        self.choices.setExclusive(False)
        for button in self.choices.buttons():
            button.setChecked(False)
        self.choices.setExclusive(True)
        self.whole_search.setChecked(False)
        self.note.clear()

    def _show_state(self) -> None:
        meanings = {
            None: self.tr("Each of these is a result, and none of them is a failure."),
            Outcome.EXCLUDED: self.tr("The candidate is not the person in the probe."),
            Outcome.INCONCLUSIVE: self.tr(
                "What was seen speaks neither clearly for nor clearly against the candidate."
            ),
            Outcome.NOT_ENOUGH_INFORMATION: self.tr(
                "The picture does not carry enough to compare. It is said of the whole search, "
                "and it keeps a wrong lead from being followed."
            ),
            Outcome.WITHDRAWN: self.tr(
                "It is not followed any further: the case went another way, or what was "
                "identified does not hold."
            ),
        }
        either = self.chosen() in WHOLE_SEARCH_TOO
        self.whole_search.setVisible(either)
        self.meaning.setText(meanings[self.chosen()])
        missing = []
        if self.chosen() is None:
            missing.append(self.tr("an outcome"))
        if not self.note.toPlainText().strip():
            missing.append(self.tr("a note"))
        forbidden = why_not(self._desk.workspace, "conclude")
        self.record_button.setEnabled(not missing and not forbidden)
        words = self.tr("Still needed: {things}.").format(things=", ".join(missing))
        self.state.say(forbidden or (words if missing else ""), "missing")

    def _on_record(self) -> None:
        standing, outcome = self._standing, self.chosen()
        note = self.note.toPlainText().strip()
        if standing is None or outcome is None or not note:
            return
        whole_search = outcome is Outcome.NOT_ENOUGH_INFORMATION or (
            outcome in WHOLE_SEARCH_TOO and self.whole_search.isChecked()
        )
        person_id = None if whole_search else standing.candidate.person_id
        search_id = standing.search.id
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Decision:
            return casework.conclude(workspace, search_id, outcome, note, person_id)

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Recording the outcome"))

    def _on_recorded(self, _decision: Decision) -> None:
        self._clear()
        self._desk.decision_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)
