"""Answers one exculpatory check, or resolves the contradiction that another person found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.permitted import why_not
from ui.phrases import translated
from ui.views.facts import section, wrapped
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.model import Check, CheckAnswer, Finding

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

FINDINGS = tuple(Finding)


def labelled(words: str, field: QLineEdit, name: str) -> QLabel:
    """A label whose key leads to its field, on one line with the field's text."""
    label = plain_label(words)
    label.setBuddy(field)
    field.setAccessibleName(name)
    return label


class _Form(QWidget):
    """A heading, fields, a verb's button and what hinders it beside it."""

    def __init__(self, desk: Desk, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self.heading = section("")
        self.record_button = QPushButton(verb)
        self.record_button.setAccessibleName(verb)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.MEDIUM)
        self._buttons.addWidget(self.record_button, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        self._buttons.addStretch(0)

    def _on_recorded(self, _answer: CheckAnswer) -> None:
        self._clear()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)

    def _clear(self) -> None:
        raise NotImplementedError

    def _show_state(self) -> None:
        raise NotImplementedError

    def _say(self, hindrance: str, missing: list[str]) -> None:
        self.record_button.setEnabled(not hindrance and not missing)
        words = self.tr("Still needed: {things}.").format(things=", ".join(missing))
        self.state.say(hindrance or (words if missing else ""), "missing")


class CheckForm(_Form):
    """Finding, source and note. Later answers stand beside earlier ones."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Record answer"), parent)
        self._check: Check | None = None
        self.findings = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(theme.MEDIUM)
        for number, words in enumerate(
            (
                self.tr("Nothing against"),
                self.tr("A contradiction"),
                self.tr("Cannot be established"),
            )
        ):
            button = QRadioButton(words)
            button.setAccessibleName(words)
            self.findings.addButton(button, number)
            choices.addWidget(button)
        choices.addStretch(1)
        self.source, self.note = QLineEdit(), QLineEdit()
        say_hint(self.source, self.tr("Who or what was asked, and when"))
        say_hint(self.note, self.tr("What it says; a contradiction needs it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(1, 1)
        grid.addLayout(choices, 0, 0, 1, 2)
        self.names = (
            labelled(self.tr("S&ource"), self.source, self.tr("Source")),
            labelled(self.tr("&Note"), self.note, self.tr("Note")),
        )
        grid.addWidget(self.names[0], 1, 0)
        grid.addWidget(self.source, 1, 1)
        grid.addWidget(self.names[1], 2, 0)
        grid.addWidget(self.note, 2, 1)
        grid.addLayout(self._buttons, 3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.heading)
        layout.addLayout(grid)
        self.record_button.clicked.connect(self._on_record)
        self.findings.idToggled.connect(self._show_state)
        for field in (self.source, self.note):
            field.textChanged.connect(self._show_state)
            field.returnPressed.connect(self.record_button.click)

    def show_check(self, standing: Standing, check: Check, *, keep: bool) -> None:
        """Answer a check; ``keep`` what was typed, for the same check read again."""
        self._standing = standing
        if check is not self._check or not keep:
            self._clear()
        self._check = check
        self.heading.setText(self.tr("ANSWER: {check}").format(check=translated(check).upper()))
        self._show_state()

    def finding(self) -> Finding | None:
        """What was found; None until one of the three is marked."""
        number = self.findings.checkedId()
        return FINDINGS[number] if number >= 0 else None

    def _clear(self) -> None:
        self.findings.setExclusive(False)
        for button in self.findings.buttons():
            button.setChecked(False)
        self.findings.setExclusive(True)
        self.source.clear()
        self.note.clear()
        self._show_state()

    def _show_state(self) -> None:
        hindrance = why_not(self._desk.workspace, "answer_check")
        if self._standing is not None and self._standing.ended:
            hindrance = self.tr("A decision has ended this examination; reopen it to answer.")
        missing = []
        if self.finding() is None:
            missing.append(self.tr("an answer"))
        if not self.source.text().strip():
            missing.append(self.tr("its source"))
        if self.finding() is Finding.CONTRADICTION and not self.note.text().strip():
            missing.append(self.tr("what contradicts"))
        self._say(hindrance, missing)

    def _on_record(self) -> None:
        standing, check, finding = self._standing, self._check, self.finding()
        if standing is None or check is None or finding is None:
            return
        search_id, person_id = standing.search.id, standing.candidate.person_id
        source, note = self.source.text().strip(), self.note.text().strip()
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> CheckAnswer:
            return casework.answer_check(
                workspace, search_id, person_id, check, finding, source, note
            )

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Recording the answer"))


class ResolutionForm(_Form):
    """Explains, with a source, why a contradiction does not stand; hidden where none does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Resolve contradiction"), parent)
        self._answer: CheckAnswer | None = None
        self.against = Note()
        self.explanation, self.source = QLineEdit(), QLineEdit()
        say_hint(self.explanation, self.tr("Why it does not stand"))
        say_hint(self.source, self.tr("Who or what says so, and when"))
        self.who = wrapped(role="small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(1, 1)
        self.names = (
            labelled(self.tr("E&xplanation"), self.explanation, self.tr("Explanation")),
            labelled(self.tr("Its so&urce"), self.source, self.tr("Source of the explanation")),
        )
        grid.addWidget(self.names[0], 0, 0)
        grid.addWidget(self.explanation, 0, 1)
        grid.addWidget(self.names[1], 1, 0)
        grid.addWidget(self.source, 1, 1)
        grid.addLayout(self._buttons, 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.heading)
        layout.addWidget(self.against)
        layout.addLayout(grid)
        self.heading.setText(self.tr("THIS CONTRADICTION STANDS"))
        self.record_button.clicked.connect(self._on_record)
        for field in (self.explanation, self.source):
            field.textChanged.connect(self._show_state)
            field.returnPressed.connect(self.record_button.click)

    def show_answer(self, standing: Standing, answer: CheckAnswer | None) -> None:
        """The contradiction to resolve, if one stands."""
        self._standing = standing
        if answer is None or self._answer is None or answer.id != self._answer.id:
            self._clear()
        self._answer = answer
        self.setVisible(answer is not None)
        if answer is not None:
            self.against.say(
                self.tr("{note} Source: {source}. Found by {who}.").format(
                    note=answer.note, source=answer.source, who=answer.answered_by
                ),
                "refused",
            )
        self._show_state()

    def _clear(self) -> None:
        self.explanation.clear()
        self.source.clear()

    def _show_state(self) -> None:
        answer, standing = self._answer, self._standing
        hindrance = why_not(self._desk.workspace, "resolve_contradiction")
        if standing is not None and standing.ended:
            hindrance = self.tr("A decision has ended this examination.")
        elif answer is not None and answer.answered_by == self._desk.workspace.user:
            hindrance = self.tr("You found it yourself; somebody else has to resolve it.")
        missing = []
        if not self.explanation.text().strip():
            missing.append(self.tr("an explanation"))
        if not self.source.text().strip():
            missing.append(self.tr("its source"))
        self._say(hindrance, missing)

    def _on_record(self) -> None:
        standing, answer = self._standing, self._answer
        if standing is None or answer is None:
            return
        search_id, person_id = standing.search.id, standing.candidate.person_id
        explanation, source = self.explanation.text().strip(), self.source.text().strip()
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> CheckAnswer:
            return casework.resolve_contradiction(
                workspace, search_id, person_id, answer.id, explanation, source
            )

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Resolving"))
