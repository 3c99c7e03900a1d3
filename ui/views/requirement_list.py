"""What the rule asks for: each requirement with its state, and the button that leads to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from ui import theme
from ui.messages import plain_label
from ui.phrases import translated
from ui.views.facts import wrapped
from ui.views.rows import Mark
from workstation.identification import Requirement

WORD_WIDTH = 70
"""In logical pixels: "Complete" in bold."""


_NOWHERE = Qt.AlignmentFlag(0)
"""Fills its cell: a wrapped sentence needs the height that its width asks for."""


class RequirementList(QWidget):
    """``asked`` carries the name of the requirement whose button was pressed.

    The sentences are the core's own. Mark and word say the state, and colour once more.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the rule asks for"))
        self._shown: tuple[Requirement, ...] = ()
        self._parts: list[QWidget] = []
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.TINY)
        self._grid.setColumnStretch(2, 1)

    @property
    def missing(self) -> int:
        """How many requirements are not met."""
        return sum(not requirement.met for requirement in self._shown)

    @property
    def complete(self) -> bool:
        """Whether there is a list, and everything in it is met."""
        return bool(self._shown) and not self.missing

    @property
    def sentences(self) -> list[str]:
        """What the rule says, in its order."""
        return [requirement.sentence for requirement in self._shown]

    def show_requirements(self, requirements: Sequence[Requirement]) -> None:
        """Replace the list; nothing happens where it is the same."""
        if tuple(requirements) == self._shown:
            return
        focused = next((n for n, b in self.buttons.items() if b.hasFocus()), "")
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.buttons = [], {}
        self._shown = tuple(requirements)
        for number, each in enumerate(self._shown):
            self._add_row(2 * number, each)
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _add_row(self, row: int, requirement: Requirement) -> None:
        state = "complete" if requirement.met else "missing"
        mark = Mark(self)
        mark.show_mark(state)
        mark.setContentsMargins(0, 3, 0, 0)
        word = plain_label(self.tr("Complete") if requirement.met else self.tr("Missing"), self)
        word.setProperty("state", state)
        word.setFont(theme.font(bold=True))
        word.setMinimumWidth(WORD_WIDTH)
        words = translated(requirement.sentence)
        sentence = wrapped(words)
        sentence.setParent(self)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sentence.setAccessibleName(f"{word.text()}: {words}")
        button = QPushButton(self._way(requirement.name), self)
        button.setAccessibleName(
            self.tr("{way}. {state}: {sentence}").format(
                way=button.text(), state=word.text(), sentence=words
            )
        )
        button.setProperty("kind", "way")
        button.clicked.connect(lambda _checked=False, name=requirement.name: self.asked.emit(name))
        line = QFrame(self)
        line.setProperty("role", "line")
        top = Qt.AlignmentFlag.AlignTop
        # On one line with the words of the button.
        for label in (word, sentence):
            label.setAlignment(top | Qt.AlignmentFlag.AlignLeft)
            label.setContentsMargins(0, 3, 0, 0)
        for column, part in enumerate((mark, word, sentence, button)):
            self._grid.addWidget(part, row, column, _NOWHERE if part is sentence else top)
            part.show()
            self._parts.append(part)
        self._grid.addWidget(line, row + 1, 0, 1, 4)
        line.show()
        self._parts.append(line)
        self.buttons[requirement.name] = button

    def _way(self, name: str) -> str:
        return {
            "candidate": self.tr("Candidates"),
            "case": self.tr("Case"),
            "probe": self.tr("Evidence"),
            "analysis": self.tr("Analysis"),
            "comparison": self.tr("Compare"),
            "corroboration": self.tr("Items"),
            "checks": self.tr("Checks"),
            "contradictions": self.tr("Checks"),
            "verification": self.tr("Verification"),
            "approval": self.tr("Approval"),
        }.get(name, self.tr("Go there"))
