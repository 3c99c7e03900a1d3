"""The page before a workspace: what is recorded, and who signs in. It shows nothing of cases."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label
from ui.phrases import translated
from ui.views.page_form import PageForm
from ui.views.sign_in_forms import FirstAccountForm, NewPasswordForm, SignInForm

COLUMN_WIDTH = 560


class SignInPage(QWidget):
    """Shows one of three forms; ``left`` tells that another workspace is wanted."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sign in"))
        self.title = plain_label("", self)
        self.title.setProperty("role", "title")
        self.place = plain_label("", self)
        self.place.setProperty("role", "muted")
        self.place.setWordWrap(True)
        self.banner = plain_label("", self)
        self.banner.setWordWrap(True)
        self.sign_in = SignInForm(self)
        self.first = FirstAccountForm(self)
        self.new_password = NewPasswordForm(self)
        self.another = QPushButton(self.tr("Choose another workspace"), self)
        self.another.setAccessibleName(self.tr("Choose another workspace"))
        self.another.clicked.connect(self.left)
        self._lay_out()
        self.show_form(self.sign_in)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setFixedWidth(COLUMN_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.LARGE, 0, theme.LARGE)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addSpacing(theme.SMALL)
        column.addWidget(self.banner)
        column.addSpacing(theme.MEDIUM)
        for form in (self.sign_in, self.first, self.new_password):
            column.addWidget(form)
        column.addSpacing(theme.LARGE)
        bottom = QHBoxLayout()
        bottom.addWidget(self.another)
        bottom.addStretch(1)
        column.addLayout(bottom)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder)
        middle.addStretch(1)
        content = QWidget()
        around = QVBoxLayout(content)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_workspace(self, root: Path, banner: str) -> None:
        """Say which workspace it is, and what the department tells everybody."""
        self.title.setText(root.name)
        self.place.setText(str(root))
        self.banner.setText(translated(banner).replace("\n", "\n\n"))

    def show_form(self, form: PageForm) -> None:
        """Show one form and no other."""
        for each in (self.sign_in, self.first, self.new_password):
            each.setVisible(each is form)
        self.another.setVisible(form is not self.new_password)

    def form(self) -> PageForm:
        """The form that is shown."""
        forms = (self.sign_in, self.first, self.new_password)
        return next(each for each in forms if not each.isHidden())

    def forget_secrets(self) -> None:
        """Nothing that was typed in secret stays in the window."""
        for form in (self.sign_in, self.first, self.new_password):
            form.forget()
