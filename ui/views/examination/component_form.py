"""The questions about one component, its characteristics, a note and the regions marked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import component_words, theme
from ui.models.components import AnsweredRow, AnsweredRows
from ui.phrases import translated
from ui.views.examination.answers import ComponentAnswer
from ui.views.examination.choices import Choices
from ui.views.examination.shapes import AnswerList
from ui.views.examination.text_field import TextField
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation.model import FacialComponent, Likeness, Region

LIKENESSES = tuple(Likeness)
CHARACTERISTICS_SHOWN = 5
"""Rows of characteristics that are seen without scrolling."""


class ComponentForm(QWidget):
    """Shows the answers about one component; ``changed`` tells of others.

    Nothing is answered beforehand. The four answers wait for both questions about being visible,
    and the reason stands beside them.
    """

    changed = Signal(object)
    region_wanted = Signal()
    adjusting_wanted = Signal()
    region_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._component: FacialComponent | None = None
        self._answer = ComponentAnswer()
        self._open = True
        self.heading = wrapped(role="heading")
        yes_no = (self.tr("Yes"), self.tr("No"))
        self.in_probe = Choices(self.tr("Visible in the probe? (V)"), yes_no, beside=True)
        self.in_portrait = Choices(self.tr("Visible in the portrait? (B)"), yes_no, beside=True)
        self.likeness = Choices(
            "",
            [
                self.tr("Similar (S)"),
                self.tr("Dissimilar (U)"),
                self.tr("Explainable difference (Y)"),
                self.tr("Not comparable (Q)"),
            ],
            [component_words.answer(each) for each in LIKENESSES],
            columns=1,
        )
        self.reason = Note()
        self.characteristics = AnsweredRows(parent=self)
        self.checklist = AnswerList(self.characteristics, quiet=True)
        self.checklist.setAccessibleName(self.tr("Characteristics, one by one"))
        self.note = TextField(self.tr("Note about this component"), height_px=56)
        self.mark_button = QPushButton(self.tr("Mark (Z)"))
        self.mark_button.setAccessibleName(self.tr("Mark a region on both pictures (Z)"))
        self.regions = QListWidget()
        self.regions.setAccessibleName(self.tr("Marked regions of this component"))
        self.adjust_button = QPushButton(self.tr("Adjust"))
        self.adjust_button.setAccessibleName(self.tr("Move or size the chosen mark (Shift+Z)"))
        self.adjust_button.setToolTip(self.adjust_button.accessibleName())
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove the chosen mark"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SMALL)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.heading)
        layout.addWidget(self.in_probe)
        layout.addWidget(self.in_portrait)
        layout.addSpacing(theme.TINY)
        layout.addWidget(wrapped(self.tr("COMPARED"), "section"))
        layout.addWidget(self.likeness)
        layout.addWidget(self.reason)
        layout.addSpacing(theme.TINY)
        layout.addWidget(wrapped(self.tr("NOTE (J)"), "section"))
        layout.addWidget(self.note)
        layout.addSpacing(theme.TINY)
        marks = QHBoxLayout()
        marks.setSpacing(theme.SMALL)
        marks.addWidget(wrapped(self.tr("MARKS"), "section"), 1)
        marks.addWidget(self.mark_button)
        layout.addLayout(marks)
        layout.addWidget(self.regions)
        chosen = QHBoxLayout()
        chosen.setSpacing(theme.SMALL)
        chosen.addStretch(1)
        chosen.addWidget(self.adjust_button)
        chosen.addWidget(self.remove_button)
        layout.addLayout(chosen)
        layout.addSpacing(theme.TINY)
        self._over_checklist = wrapped(self.tr("CHARACTERISTICS, IF YOU WISH"), "section")
        layout.addWidget(self._over_checklist)
        self._hint = wrapped(
            self.tr("S, U, Y and Q answer the chosen row while the list has the focus."), "small"
        )
        layout.addWidget(self.checklist)
        layout.addWidget(self._hint)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.in_probe.chosen.connect(lambda no: self.see(in_probe=not no))
        self.in_portrait.chosen.connect(lambda no: self.see(in_portrait=not no))
        self.likeness.chosen.connect(lambda place: self.compare(LIKENESSES[place]))
        self.note.textChanged.connect(self._on_note)
        self.mark_button.clicked.connect(self.region_wanted)
        self.adjust_button.clicked.connect(self.adjusting_wanted)
        self.regions.itemActivated.connect(lambda _item: self.adjusting_wanted.emit())
        self.remove_button.clicked.connect(self._on_remove)
        self.regions.currentRowChanged.connect(lambda _row: self._on_region_chosen())

    def show_answer(
        self, component: FacialComponent | None, number: int, answer: ComponentAnswer
    ) -> None:
        """Show a component, by its number in the list, with what is answered about it."""
        keys = [each.key for each in (component, self._component) if each is not None]
        another = len(keys) < 2 or keys[0] != keys[1]
        self._component, self._answer = component, answer
        name = translated(component.name) if component is not None else ""
        self.heading.setText(
            self.tr("{number}. {component}").format(number=number, component=name) if name else ""
        )
        for choices, seen in (
            (self.in_probe, answer.visible_in_probe),
            (self.in_portrait, answer.visible_in_portrait),
        ):
            choices.show_choice(None if seen is None else int(not seen))
        given = answer.likeness
        self.likeness.show_choice(None if given is None else LIKENESSES.index(given))
        for place, each in enumerate(LIKENESSES):
            possible = answer.comparable is not None and answer.allows(each)
            self.likeness.button(place).setEnabled(possible)
        self.reason.say(self._why_not(answer), "neutral")
        self.note.show_text(answer.note, another=another)
        self._show_characteristics(another)
        self._show_regions()

    def _why_not(self, answer: ComponentAnswer) -> str:
        """Why not all four answers can be given; where none can be, that stands above them."""
        if not self._open:
            return ""
        if answer.comparable is None:
            return self.tr("Answer first whether it is visible in each picture.")
        if answer.comparable:
            return ""
        return self.tr("Not visible in both pictures, so it can only be not comparable.")

    def _show_characteristics(self, another: bool) -> None:
        listed = self._component.characteristics if self._component is not None else ()
        self.characteristics.show_rows(
            [
                AnsweredRow(c.key, translated(c.name), self._answer.characteristic(c.key))
                for c in listed
            ]
        )
        usable = bool(listed) and self._answer.comparable is True
        for widget in (self._over_checklist, self.checklist, self._hint):
            widget.setVisible(usable)
        self.checklist.setFixedHeight(
            self.checklist.height_of(min(len(listed), CHARACTERISTICS_SHOWN))
        )
        if another and listed:
            self.checklist.setCurrentIndex(self.characteristics.index(0))

    def _show_regions(self) -> None:
        chosen = self.chosen_region()
        words = [self._region_words(each) for each in self._answer.regions]
        if [self.regions.item(n).text() for n in range(self.regions.count())] != words:
            self.regions.blockSignals(True)
            self.regions.clear()
            self.regions.addItems(words)
            self.regions.setCurrentRow(len(words) - 1)
            self.regions.blockSignals(False)
        for widget in (self.regions, self.adjust_button, self.remove_button):
            widget.setVisible(bool(words))
        row = max(self.regions.sizeHintForRow(0), 22)
        self.regions.setFixedHeight(row * min(len(words), 3) + 2 * self.regions.frameWidth())
        if chosen != self.chosen_region():
            self._on_region_chosen()

    def _region_words(self, region: Region) -> str:
        if region.in_probe and region.in_portrait:
            return self.tr("Mark {number} on both pictures").format(number=region.number)
        if region.in_probe:
            return self.tr("Mark {number} on the probe only").format(number=region.number)
        return self.tr("Mark {number} on the portrait only").format(number=region.number)

    def chosen_region(self) -> Region | None:
        """The mark that is chosen in the list."""
        row = self.regions.currentRow()
        marked = self._answer.regions
        return marked[row] if 0 <= row < len(marked) else None

    def choose_region(self, number: int) -> None:
        """Choose a mark in the list by its number."""
        numbers = [each.number for each in self._answer.regions]
        if number in numbers:
            self.regions.setCurrentRow(numbers.index(number))

    def see(self, *, in_probe: bool | None = None, in_portrait: bool | None = None) -> None:
        """Answer whether it is visible in a picture."""
        self._give(self._answer.seeing(in_probe=in_probe, in_portrait=in_portrait))

    def compare(self, likeness: Likeness) -> None:
        """Answer for the component, or for the characteristic whose list has the focus."""
        if self.checklist.hasFocus() and self.checklist.isVisible():
            row = self.checklist.currentIndex().row()
            key = self.characteristics.key(row)
            same = self._answer.characteristic(key) is likeness
            self._give(self._answer.with_characteristic(key, None if same else likeness))
            if not same and row + 1 < self.characteristics.rowCount():
                self.checklist.setCurrentIndex(self.characteristics.index(row + 1))
        elif self._answer.comparable is not None and self._answer.allows(likeness):
            self._give(replace(self._answer, likeness=likeness))

    def add_region(self, region: Region) -> None:
        """Keep a region that was drawn for this component."""
        self._give(replace(self._answer, regions=(*self._answer.regions, region)))

    def set_open(self, open_: bool) -> None:
        """Whether anything can be answered."""
        self._open = open_
        self.reason.say(self._why_not(self._answer), "neutral")
        for widget in (self.in_probe, self.in_portrait, self.likeness, self.checklist):
            widget.setEnabled(open_)
        for button in (self.mark_button, self.adjust_button, self.remove_button):
            button.setEnabled(open_)
        self.note.setReadOnly(not open_)

    def _give(self, answer: ComponentAnswer) -> None:
        if self._component is not None and self.in_probe.isEnabled():
            self.changed.emit(answer)

    def _on_note(self) -> None:
        self._give(replace(self._answer, note=self.note.toPlainText()))

    def _on_remove(self) -> None:
        chosen = self.chosen_region()
        kept = tuple(each for each in self._answer.regions if each is not chosen)
        self._give(replace(self._answer, regions=kept))

    def _on_region_chosen(self) -> None:
        self.region_chosen.emit(self.chosen_region())
