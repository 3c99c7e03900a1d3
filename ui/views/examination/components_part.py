"""The components of the face from top to bottom, and the answers about the chosen one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.models.components import AnsweredRow, AnsweredRows
from ui.phrases import translated
from ui.views.examination.answers import ComponentAnswer
from ui.views.examination.component_form import ComponentForm
from ui.views.examination.examining import Examining
from ui.views.examination.recording import Recording
from ui.views.examination.scrolled import Scrolled
from ui.views.examination.shapes import AnswerList
from ui.views.facts import hairline
from ui.views.rows import Note
from workstation.model import ComponentFinding, Region

LIST_SHARE, FORM_SHARE = 300, 700
"""How the height is divided to begin with; the handle under the list divides it otherwise."""


class ComponentsPart(QWidget):
    """The list, the questions about its chosen row, and the way to record them.

    ``mark_wanted`` asks the pictures for a region under a number, ``adjusting_wanted`` to let
    those be moved that have these numbers, and ``region_chosen`` to show one.
    """

    mark_wanted = Signal(int)
    adjusting_wanted = Signal(object)
    region_chosen = Signal(object)

    def __init__(
        self, examining: Examining, recording: Recording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._examining, self._recording = examining, recording
        self._open = False
        self.model = AnsweredRows(parent=self)
        self.list = AnswerList(self.model)
        self.list.setAccessibleName(self.tr("Components, from top to bottom"))
        self.form = ComponentForm(self)
        self.state = Note()
        self.record_button = QPushButton(self.tr("Record"))
        self.record_button.setAccessibleName(self.tr("Record the answer (Ctrl+Enter)"))
        self.record_button.setToolTip(self.record_button.accessibleName())
        self.record_button.setProperty("kind", "primary")
        self.back_button = QPushButton(self.tr("Take back"))
        self.back_button.setAccessibleName(self.tr("Take back what is not recorded"))
        self.back_button.setToolTip(self.back_button.accessibleName())
        self._lay_out()
        self._connect()
        self._on_shown()

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.scrolled = Scrolled(self.tr("The chosen component"), self.form, self.splitter)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setProperty("kind", "grip")
        self.splitter.setHandleWidth(theme.SMALL)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.scrolled)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([LIST_SHARE, FORM_SHARE])
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.record_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.state)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        examining = self._examining
        for shown in (examining.candidate_changed, examining.records_changed):
            shown.connect(self._on_shown)
        examining.answers_changed.connect(self._on_shown)
        examining.chosen_changed.connect(self._on_chosen_changed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.form.changed.connect(self._on_answered)
        self.form.region_wanted.connect(self.mark)
        self.form.adjusting_wanted.connect(self.adjust)
        self.form.region_chosen.connect(self.region_chosen)
        self.record_button.clicked.connect(self.record)
        self.back_button.clicked.connect(self._on_take_back)

    # What keys do.

    def begin(self) -> None:
        """Give the focus to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next component, or back; a complete answer is recorded on the way."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self._leave_note()
            self.list.setCurrentIndex(self.model.index(row))

    def write(self) -> None:
        """Give the focus to the note."""
        self.form.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scrolled.ensureWidgetVisible(self.form.note)

    def _leave_note(self) -> None:
        """Else the letters that answer the next component would be written into its note."""
        if self.form.note.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> None:
        """Record the answer about the chosen component."""
        chosen = self._examining.chosen
        if chosen is not None and self._open:
            if self._examining.answer(chosen.key).complete:
                self._leave_note()
            self._recording.record_component(chosen.key)

    def mark(self) -> None:
        """Begin to mark a region of the chosen component on the pictures."""
        if self._open and self._examining.chosen is not None:
            self.mark_wanted.emit(self._examining.next_region)

    def adjust(self) -> None:
        """Begin to move and size the regions of the chosen component on the pictures."""
        chosen = self._examining.chosen
        if self._open and chosen is not None:
            regions = self._examining.answer(chosen.key).regions
            self.adjusting_wanted.emit(tuple(each.number for each in regions))

    @property
    def is_open(self) -> bool:
        """Whether anything can be recorded about this candidate now."""
        return self._open

    def add_region(self, component: str, region: Region) -> None:
        """Keep a region that was drawn, for the component that it was begun for."""
        answer = self._examining.answer(component)
        self._examining.put(component, replace(answer, regions=(*answer.regions, region)))
        self.scrolled.ensureWidgetVisible(self.form.regions)

    def set_open(self, open_: bool) -> None:
        """Whether anything can be recorded about this candidate now."""
        self._open = open_
        self.form.set_open(open_)
        self._show_state()

    # What is shown.

    def rows(self) -> list[AnsweredRow]:
        """The state of every component."""
        found = []
        for component in self._examining.components:
            answer = self._examining.answer(component.key)
            given = answer.likeness if answer.complete else None
            begun = answer != ComponentAnswer() and given is None
            found.append(AnsweredRow(component.key, translated(component.name), given, begun))
        return found

    def _on_shown(self) -> None:
        self.model.show_rows(self.rows())
        chosen = self._examining.chosen
        row = self.model.row_of(chosen.key) if chosen is not None else -1
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
        answer = self._examining.answer(chosen.key) if chosen is not None else ComponentAnswer()
        self.form.show_answer(chosen, row + 1, answer)
        self._show_state()

    def _on_chosen_changed(self) -> None:
        self._on_shown()
        self.scrolled.verticalScrollBar().setValue(0)

    def _on_current(self, current: QModelIndex) -> None:
        key = self.model.key(current.row())
        if key:
            self._examining.choose(key)

    def _on_answered(self, answer: ComponentAnswer) -> None:
        chosen = self._examining.chosen
        if chosen is not None:
            self._examining.put(chosen.key, answer)

    def _on_take_back(self) -> None:
        chosen = self._examining.chosen
        if chosen is not None:
            self._examining.take_back(chosen.key)

    def _show_state(self) -> None:
        chosen = self._examining.chosen
        read = self._examining.read
        waiting = chosen is not None and chosen.key in self._examining.draft.components
        answer = self._examining.answer(chosen.key) if chosen is not None else ComponentAnswer()
        self.record_button.setEnabled(self._open and waiting and answer.complete)
        self.back_button.setEnabled(self._open and waiting)
        finding = read.findings.get(chosen.key) if read and chosen is not None else None
        if chosen is None or not self._open:
            self.state.say(self._recorded(finding) if finding is not None else "", "neutral")
        elif waiting and answer.complete:
            self.state.say(
                self.tr("Not recorded yet. Ctrl+Enter records it, and so does going on."),
                "neutral",
            )
        elif waiting:
            self.state.say(self._missing(answer), "neutral")
        else:
            self.state.say(self._recorded(finding) if finding is not None else "", "neutral")

    def _missing(self, answer: ComponentAnswer) -> str:
        """What an answer that was begun still needs."""
        if answer.comparable is None:
            return ""  # stands beside the answers that wait for it
        if answer.likeness is None:
            return self.tr("Begun: what the comparison shows is not answered.")
        return self.tr("Begun: the note does not say yet what explains the difference (J).")

    def _recorded(self, finding: ComponentFinding) -> str:
        return self.tr("Recorded by {who}, {time}.").format(
            who=finding.found_by, time=finding.found_at.strftime("%Y-%m-%d %H:%M UTC")
        )
