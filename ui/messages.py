"""Errors as the user reads them: one sentence, the next step, and the details on request."""

from __future__ import annotations

import html
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.phrases import translated
from workstation.errors import Corrupt, WorkstationError


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


@dataclass(frozen=True)
class Message:
    """What a dialog says: ``sentence`` what happened, ``next_step`` what to do, ``details``."""

    sentence: str
    next_step: str = ""
    details: str = ""


def explain(error: BaseException) -> Message:
    """The message for an error: its own words, or for a bug those that say it is one."""
    if isinstance(error, Corrupt):
        return Message(
            translated(error.sentence),
            translated(error.next_step)
            or _tr("Stop working in this workspace, keep it as it is and call your administrator."),
        )
    if isinstance(error, WorkstationError):
        return Message(translated(error.sentence), translated(error.next_step))
    return Message(
        _tr("Something happened that the program did not expect."),
        _tr(
            "What was recorded before is kept. You can go on working; if it happens again, "
            "send the details to whoever looks after the program."
        ),
        "".join(traceback.format_exception(error)),
    )


def spoken(error: WorkstationError) -> str:
    """What an expected error says and what to do next, on one line."""
    return f"{translated(error.sentence)} {translated(error.next_step)}".strip()


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is: markup in names and files never renders."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def say_hint(field: QLineEdit | QPlainTextEdit | QComboBox, words: str) -> None:
    """Words in an empty field. Where the field is too narrow for them, its tool tip has them."""
    field.setPlaceholderText(words)
    if not field.toolTip():
        field.setToolTip(plain_tip(words))


def plain_tip(text: str) -> str:
    """A tool tip that shows its text as it is: Qt would render markup, and load its images.

    Needed for each tip with a name or a file name in it, also in a model's ToolTipRole.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")


class MessageDialog(QDialog):
    """One sentence, the next step and, folded away, the details."""

    def __init__(self, message: Message, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self.setWindowTitle(title or _tr("Corroborate"))
        self.setAccessibleName(self.tr("Message"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        sentence = plain_label(message.sentence)
        sentence.setObjectName("sentence")
        sentence.setProperty("role", "heading")
        for label in (sentence, plain_label(message.next_step)):
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(label.text())
            label.setVisible(bool(label.text()))
            layout.addWidget(label)
        layout.addSpacing(theme.SMALL)
        buttons = self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleName(self.tr("Close this message"))
        if message.details:
            details = QPlainTextEdit(message.details)
            details.setReadOnly(True)
            details.setAccessibleName(self.tr("Details"))
            details.setMinimumSize(560, 220)
            details.setVisible(False)
            toggle = buttons.addButton(
                self.tr("Show details"), QDialogButtonBox.ButtonRole.ActionRole
            )
            toggle.setAccessibleName(self.tr("Show details"))
            toggle.setCheckable(True)
            toggle.toggled.connect(details.setVisible)
            toggle.toggled.connect(lambda _shown: self.adjustSize())
            layout.addWidget(details)
        layout.addWidget(buttons)
        close.setDefault(True)
        close.setFocus()

    def add_verb(self, verb: str) -> QPushButton:
        """A further button for what the user can do about it."""
        button = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAccessibleName(verb)
        return button


def show(error: BaseException, parent: QWidget | None = None, title: str = "") -> MessageDialog:
    """Show an error without blocking the event loop; the dialog belongs to the active window."""
    return tell(explain(error), parent, title)


def tell(message: Message, parent: QWidget | None = None, title: str = "") -> MessageDialog:
    """Show a message without blocking the event loop."""
    dialog = MessageDialog(message, title, parent or QApplication.activeWindow())
    dialog.open()
    return dialog
