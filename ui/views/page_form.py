"""A form that stands on a page: labels above fields, what is wrong, and a verb on the button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.messages import explain, plain_label
from ui.views.rows import Note


class PageForm(QWidget):
    """``submitted`` tells that the verb was chosen with every field filled."""

    submitted = Signal()

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._required: list[QLineEdit] = []
        self._labels: dict[QLineEdit, QLabel] = {}
        self._busy = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.TINY)
        self.heading = plain_label(title, self)
        self.heading.setProperty("role", "heading")
        self.column.addWidget(self.heading)
        self.problem = Note(self)
        # Without a parent until the fields are there: Tab follows the order of adding.
        self.verb = QPushButton(verb)
        self.verb.setAccessibleName(verb)
        self.verb.setProperty("kind", "primary")
        self.verb.clicked.connect(self.submit)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.SMALL)
        self._buttons.addWidget(self.verb)

    def add_line(self, label: str, *, secret: bool = False, required: bool = True) -> QLineEdit:
        """A line of text under its label; Return in it submits."""
        field = QLineEdit(self)
        field.setAccessibleName(label)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(self.submit)
        words = plain_label(label, self)
        words.setBuddy(field)
        words.setContentsMargins(0, theme.SMALL, 0, 0)
        self._labels[field] = words
        self.column.addWidget(words)
        self.column.addWidget(field)
        if required:
            self._required.append(field)
        return field

    def show_line(self, field: QLineEdit, shown: bool) -> None:
        """Ask for a line, or no longer."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def rename_line(self, field: QLineEdit, label: str) -> None:
        """Give a line another label."""
        self._labels[field].setText(label)
        field.setAccessibleName(label)

    def add_words(self, text: str) -> None:
        """A sentence that wraps."""
        words = plain_label(text, self)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.column.addWidget(words)

    def add_verbs(self, *others: QWidget) -> None:
        """What is wrong and the buttons, below all fields."""
        self.column.addSpacing(theme.SMALL)
        self.column.addWidget(self.problem)
        self.column.addSpacing(theme.SMALL)
        for other in others:
            self._buttons.addWidget(other)
        self._buttons.addStretch(1)
        self.column.addLayout(self._buttons)

    def submit(self) -> None:
        """Say what is missing, or ``submitted``."""
        if self._busy:
            return
        for field in self._required:
            if not field.isHidden() and not field.text().strip():
                label = self._labels[field].text()
                self.problem.say(self.tr("{0}: this is missing.").format(label), "missing")
                field.setFocus()
                return
        self.problem.say("")
        self.show_busy(True)
        self.submitted.emit()

    def show_busy(self, busy: bool) -> None:
        """The answer is awaited, or has come."""
        self._busy = busy
        self.verb.setEnabled(not busy)

    def fail(self, error: Exception) -> None:
        """Say why it was refused; what was typed stays."""
        self.show_busy(False)
        message = explain(error)
        self.problem.say(f"{message.sentence} {message.next_step}".strip(), "refused")
