"""Buttons with words beside them: what each does or, where it cannot be pressed, why not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.views.rows import Note

BUTTON_WIDTH = 176


class Act(QWidget):
    """One verb. Where it is not possible it stays in sight, disabled, with the reason beside it.

    ``below`` puts the words under the button, for narrow columns.
    """

    wanted = Signal()

    def __init__(
        self, verb: str, words: str, parent: QWidget | None = None, *, below: bool = False
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.button = QPushButton(verb, self)
        self.button.setAccessibleName(verb)
        self.button.setMinimumWidth(BUTTON_WIDTH)
        self.button.clicked.connect(lambda _checked: self.wanted.emit())
        self.note = Note(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.MEDIUM)
        layout.setVerticalSpacing(theme.TINY)
        layout.setColumnStretch(0 if below else 1, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.button, 0, 0, top)
        if below:
            layout.addWidget(self.note, 1, 0, top)
        else:
            self.note.setContentsMargins(0, theme.TINY, 0, 0)
            layout.addWidget(self.note, 0, 1, top)
        self.offer()

    def offer(self, words: str = "") -> None:
        """It can be done; ``words`` instead of what it says at first."""
        self._show(True, words or self._words, "")

    def refuse(self, reason: str, mark: str = "missing", *, seen: bool = True) -> None:
        """It cannot be done, because of ``reason``; not ``seen`` where another act says it."""
        self._show(False, reason, mark)
        if not seen:
            self.note.say("")

    def why_not(self) -> str:
        """The reason why it cannot be done; empty where it can."""
        return "" if self.button.isEnabled() else self.button.accessibleDescription()

    def _show(self, possible: bool, words: str, mark: str) -> None:
        self.button.setEnabled(possible)
        self.button.setAccessibleDescription(words)
        self.note.say(words, mark)


def in_a_column(acts: Sequence[QWidget]) -> QVBoxLayout:
    """Acts under each other."""
    layout = QVBoxLayout()
    layout.setSpacing(theme.SMALL)
    for act in acts:
        layout.addWidget(act)
    return layout
