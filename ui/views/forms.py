"""Dialogs that ask for a few things, with the reason beside them where something is missing."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import explain, plain_label, say_hint
from ui.views.rows import Note

WIDTH = 520
"""At least; more where the fields need it."""
LINE_LENGTH = 48
"""Letters of a hint in one line of a field, about."""
TITLE_BAR = 32
"""Logical pixels that a desktop puts above a dialog, about."""


class FormDialog(QDialog):
    """Labels at the left, fields at the right, a verb on the button, and what went wrong.

    ``submitted`` tells that the verb's button was pressed with every required field filled.
    The dialog stays until ``accept``, so that nothing that was typed is lost by a refusal.
    """

    submitted = Signal()

    def __init__(
        self, title: str, verb: str, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: dict[QWidget, int] = {}
        self._required: list[tuple[QLineEdit | QPlainTextEdit, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        heading = plain_label(title)
        heading.setProperty("role", "heading")
        # Not the dialog's own minimum: that would override what its fields need.
        heading.setMinimumWidth(WIDTH - 2 * theme.LARGE)
        heading.setWordWrap(True)
        layout.addWidget(heading)
        if explanation:
            words = plain_label(explanation)
            words.setWordWrap(True)
            words.setProperty("role", "muted")
            layout.addWidget(words)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(theme.SMALL)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        self.problem = Note()
        layout.addWidget(self.problem)
        layout.addStretch(1)
        buttons = QDialogButtonBox()
        self.verb = QPushButton(verb)
        self.verb.setAccessibleName(verb)
        self.verb.setProperty("kind", "primary")
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel"))
        buttons.addButton(self.verb, QDialogButtonBox.ButtonRole.ApplyRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.verb.clicked.connect(self._on_verb)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Only now: a button outside of a dialog cannot become what Enter presses.
        self.verb.setDefault(True)
        cancel.setAutoDefault(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        # The buttons are older than the fields, so Qt would begin with one of them.
        if self.focusWidget() is None or isinstance(self.focusWidget(), QPushButton):
            for field in self._rows:
                if field.focusPolicy() != Qt.FocusPolicy.NoFocus and not field.isHidden():
                    field.setFocus()
                    break

    def fit(self) -> None:
        """Take the size that everything in it needs now.

        ``adjustSize`` would stop at two thirds of a low screen, and cut words that wrap.
        """
        layout = self.layout()
        if layout is None:
            return
        for edge, between in ((theme.LARGE, theme.MEDIUM), (theme.SMALL, theme.SMALL)):
            layout.setContentsMargins(edge, edge, edge, between)
            layout.setSpacing(between)
            layout.activate()
            width = max(layout.totalSizeHint().width(), layout.totalMinimumSize().width())
            high = layout.totalSizeHint().height()
            if layout.hasHeightForWidth():
                high = layout.totalHeightForWidth(width)
            self.resize(width, high)
            if high <= self.room():
                break

    def room(self) -> int:
        """How high it may be, in logical pixels: on a low screen its parts move together."""
        return self.screen().availableGeometry().height() - TITLE_BAR

    def add_line(
        self, label: str, text: str = "", hint: str = "", required: bool = False
    ) -> QLineEdit:
        """A line of text."""
        field = QLineEdit(text)
        say_hint(field, hint)
        self.add_field(label, field)
        if required:
            self._required.append((field, label))
        return field

    def add_text(self, label: str, hint: str = "", required: bool = False) -> QPlainTextEdit:
        """Several lines of text; Tab leaves the field."""
        field = QPlainTextEdit()
        say_hint(field, hint)
        field.setTabChangesFocus(True)
        # A hint of many words is read before anything is typed.
        lines = 3 if len(hint) <= 2 * LINE_LENGTH else 5
        field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + theme.LARGE)
        self.add_field(label, field)
        if required:
            self._required.append((field, label))
        return field

    def add_date(self, label: str, value: QDate) -> QDateEdit:
        """A date with a calendar."""
        field = QDateEdit(value)
        # Read from the right, Qt would turn the day and the year round.
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setCalendarPopup(True)
        field.setDisplayFormat("yyyy-MM-dd")
        self.add_field(label, field)
        return field

    def add_choice(self, label: str) -> QComboBox:
        """A choice among a few."""
        field = QComboBox()
        self.add_field(label, field)
        return field

    def add_field(self, label: str, field: QWidget) -> None:
        """A field of any kind."""
        row = self._grid.rowCount()
        self._rows[field] = row
        words = plain_label(label)
        words.setBuddy(field)
        # On one line with the text of a field.
        bordered = isinstance(field, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox)
        words.setContentsMargins(0, theme.LABEL_TOP if bordered else 0, 0, 0)
        field.setAccessibleName(label)
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        if self.isVisible():
            # A layout shows what it is given some events later; the size is asked for at once.
            words.show()
            field.show()

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field with its label, or hide both; a hidden one is not asked for."""
        label = self._grid.itemAtPosition(self._rows[field], 0)
        words = label.widget() if label is not None else None
        for widget in (field, words):
            if widget is not None:
                widget.setVisible(shown)

    def put_beside(self, field: QWidget, button: QWidget) -> None:
        """Put a button at the right of a field."""
        self._grid.addWidget(button, self._rows[field], 2)

    def add_below(self, widget: QWidget) -> None:
        """Something under the fields, above what went wrong."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.problem), widget)

    def say(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence clears it."""
        self.problem.say(sentence, "refused" if sentence else "")

    def fail(self, error: Exception) -> None:
        """The verb failed: say why and let the user try again."""
        self.verb.setEnabled(True)
        message = explain(error)
        self.say(f"{message.sentence} {message.next_step}".strip())

    def _on_verb(self) -> None:
        for field, label in self._required:
            if not field.isHidden() and not _text(field):
                self.say(self.tr("{0} is missing.").format(label))
                field.setFocus()
                return
        self.say("")
        self.verb.setEnabled(False)
        self.submitted.emit()


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return text.strip()
