"""The verbal scale of a comparison: two propositions, five steps between them, none marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui import theme
from ui.phrases import translated
from ui.views.facts import wrapped
from workstation.model import Conclusion

SCALE = tuple(Conclusion)


class ConclusionScale(QWidget):
    """Five radio buttons in the order of the scale, all alike: no step looks better than another.

    Both propositions stand over it, written out. ``numbered`` writes the key of each step before
    it.
    """

    changed = Signal()

    def __init__(self, numbered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Conclusion"))
        self.group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        self.propositions = (
            self.tr("Different source: the probe and the portrait show two different persons."),
            self.tr("Same source: the probe and the portrait show one and the same person."),
        )
        for proposition in self.propositions:
            layout.addWidget(wrapped(proposition))
        layout.addSpacing(theme.TINY)
        for number, conclusion in enumerate(SCALE):
            text = translated(conclusion).capitalize()
            button = QRadioButton(f"{number + 1}  {text}" if numbered else text)
            button.setAccessibleName(text)
            button.setAccessibleDescription(" ".join(self.propositions))
            self.group.addButton(button, number)
            layout.addWidget(button)
        self.group.idToggled.connect(self._on_toggled)

    def chosen(self) -> Conclusion | None:
        """The step that is marked; None until one is."""
        number = self.group.checkedId()
        return SCALE[number] if number >= 0 else None

    def choose(self, conclusion: Conclusion | None) -> None:
        """Mark a step, or none; nothing is told."""
        self.group.blockSignals(True)
        self.group.setExclusive(False)
        for number, button in enumerate(self.group.buttons()):
            button.setChecked(conclusion is not None and SCALE[number] is conclusion)
        self.group.setExclusive(True)
        self.group.blockSignals(False)

    def press(self, number: int) -> None:
        """Mark a step by its place in the scale, from 0, as its key does."""
        if self.isEnabled():
            self.group.button(number).setChecked(True)

    def _on_toggled(self, _number: int, checked: bool) -> None:
        if checked:
            self.changed.emit()
