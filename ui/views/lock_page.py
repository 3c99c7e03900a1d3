"""The opaque page of a locked window: it names nobody but who is signed in, and shows nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.views.page_form import PageForm

COLUMN_WIDTH = 480


class LockPage(QWidget):
    """``unlock_wanted`` carries password and code; ``sign_out_wanted`` the next name, or none."""

    unlock_wanted = Signal(str, str)
    sign_out_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Locked"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ""
        self.form = PageForm(self.tr("Locked"), self.tr("Unlock"), self)
        self.form.heading.setProperty("role", "title")
        self.form.add_words(
            self.tr(
                "Pictures and cases are hidden. Your place, and what you had typed, are kept; "
                "work that was going on goes on."
            )
        )
        self.password = self.form.add_line(self.tr("Password"), secret=True)
        self.code = self.form.add_line(self.tr("Code that your authenticator app shows now"))
        self.sign_out = QPushButton(self.tr("Sign out"))
        self.other = QPushButton(self.tr("Sign in as somebody else"))
        for button in (self.sign_out, self.other):
            button.setAccessibleName(button.text())
        self.form.add_verbs(self.sign_out, self.other)
        self.form.submitted.connect(
            lambda: self.unlock_wanted.emit(self.password.text(), self.code.text().strip())
        )
        self.sign_out.clicked.connect(lambda: self.sign_out_wanted.emit(self._name))
        self.other.clicked.connect(lambda: self.sign_out_wanted.emit(""))
        holder = QWidget()
        holder.setFixedWidth(COLUMN_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.LARGE, 0, theme.LARGE)
        column.addWidget(self.form)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def begin(self, name: str) -> None:
        """Only ``name`` can unlock."""
        self._name = name
        label = self.tr("Password of {0}").format(name)
        self.form.rename_line(self.password, label)
        self.form.problem.say("")
        self.form.show_busy(False)
        self.forget()
        self.password.setFocus()

    def ask_for_code(self) -> None:
        """The account has a second factor."""
        self.form.show_line(self.code, True)
        self.code.setFocus()

    def forget(self) -> None:
        """Password and code do not stay in the window."""
        self.password.clear()
        self.code.clear()
        self.form.show_line(self.code, False)
