"""Questions with a few answers, none of which is given beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.views.facts import wrapped


class Choices(QWidget):
    """Radio buttons in columns under or beside a question; ``chosen`` tells the user's answer.

    ``answers`` are the words of the buttons; ``spoken`` what a screen reader says of each.
    """

    chosen = Signal(int)

    def __init__(
        self,
        question: str,
        answers: Sequence[str],
        spoken: Sequence[str] = (),
        *,
        columns: int = 2,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.TINY)
        if beside and question:
            grid.addWidget(wrapped(question), 0, 0)
            grid.setColumnStretch(0, 1)
        for number, words in enumerate(answers):
            button = QRadioButton(words)
            said = spoken[number] if spoken else words
            button.setAccessibleName(f"{question}: {said}" if question else said)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.group.addButton(button, number)
            row, column = divmod(number, columns)
            grid.addWidget(button, row, column + beside)
        self.group.idToggled.connect(self._on_toggled)

    def choice(self) -> int | None:
        """The place of the answer; None where there is none."""
        found = self.group.checkedId()
        return found if found >= 0 else None

    def show_choice(self, place: int | None) -> None:
        """Show an answer, or none; nothing is told."""
        if place == self.choice():
            return
        self.group.blockSignals(True)
        self.group.setExclusive(False)
        for number, button in enumerate(self.group.buttons()):
            button.setChecked(number == place)
        self.group.setExclusive(True)
        self.group.blockSignals(False)

    def button(self, place: int) -> QRadioButton:
        """The button of an answer."""
        found = self.group.button(place)
        assert isinstance(found, QRadioButton)
        return found

    def begin(self) -> None:
        """Give the focus to the answer that is given, or to the first."""
        self.button(self.choice() or 0).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press(self, place: int) -> None:
        """Answer, as a key does; nothing happens where that answer is not possible."""
        button = self.button(place)
        if button.isEnabled() and self.isEnabled():
            button.setChecked(True)

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(number)
