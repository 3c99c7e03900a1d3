"""What the auditor found about one drawn search or one question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from ui import theme
from ui.messages import say_hint
from ui.phrases import translated
from ui.views.facts import section, wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note
from workstation.model import Grade


class FindingForm(QWidget):
    """No grade is chosen beforehand. ``written`` carries the grade and the text."""

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_not = ""
        self._group = QButtonGroup(self)
        self.grades: dict[Grade, QRadioButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        for number, grade in enumerate(Grade, start=1):
            button = QRadioButton(translated(grade).capitalize(), self)
            button.setAccessibleName(button.text())
            button.setShortcut(f"Alt+{number}")
            button.setToolTip(f"Alt+{number}")
            self._group.addButton(button)
            self.grades[grade] = button
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonToggled.connect(lambda *_toggled: self._show())
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Words of the finding"))
        say_hint(self.text, self.tr("What was found, without names"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(56)
        self.text.textChanged.connect(self._show)
        self.warning = wrapped(
            self.tr("These words outlive a purge of the case: name nobody in them."), "muted"
        )
        self.write = QPushButton(self.tr("Write finding"), self)
        self.write.setAccessibleName(self.write.text())
        self.write.setProperty("kind", "primary")
        self.write.setShortcut("Ctrl+Return")
        self.write.setToolTip(self.tr("Ctrl+Enter"))
        self.write.clicked.connect(self._on_write)
        self.note = Note(self)
        last = QHBoxLayout()
        last.setSpacing(theme.MEDIUM)
        last.addWidget(self.write)
        last.addWidget(self.note, 1)
        layout = ReadingColumn(self)
        layout.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("YOUR FINDING")))
        layout.addLayout(row)
        layout.addWidget(self.text)
        layout.addWidget(self.warning)
        layout.addLayout(last)
        self._show()

    def begin(self, why_not: str = "") -> None:
        """Another search or question; ``why_not`` says why nothing can be written about it."""
        self._why_not = why_not
        self._group.setExclusive(False)
        for button in self.grades.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.text.clear()
        for part in (*self.grades.values(), self.text):
            part.setEnabled(not why_not)
        self._show()

    def fail(self, error: Exception) -> None:
        """It could not be written: the words stay."""
        self._show()
        self.note.say_error(error)

    def grade(self) -> Grade | None:
        """The chosen grade."""
        return next((grade for grade, button in self.grades.items() if button.isChecked()), None)

    def _show(self) -> None:
        grade = self.grade()
        words = any(letter.isalnum() for letter in self.text.toPlainText())
        why_not = self._why_not
        mark = "neutral" if why_not else "missing"
        if not why_not and grade is None:
            why_not = self.tr("Choose a finding (Alt+1 to Alt+4).")
        elif not why_not and grade is not Grade.NOTHING and not words:
            why_not = self.tr("This finding needs words.")
        self.write.setEnabled(not why_not)
        self.note.say(why_not, mark if why_not else "")

    def _on_write(self) -> None:
        grade = self.grade()
        if grade is not None:
            self.write.setEnabled(False)
            self.written.emit(grade, self.text.toPlainText().strip())
