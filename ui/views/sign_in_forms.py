"""The forms of the sign-in page: sign in, make the first account, choose a new password."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.messages import plain_label
from ui.views.page_form import PageForm
from ui.views.role_boxes import RoleBoxes
from ui.views.rows import Note
from workstation.model.accounts import Role


class SignInForm(PageForm):
    """Name and password; the code only once the core asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign in"), self.tr("Sign in"), parent)
        self.sample = Note(self)
        self.column.addWidget(self.sample)
        self.name = self.add_line(self.tr("Name"))
        self.password = self.add_line(self.tr("Password"), secret=True)
        self.code = self.add_line(self.tr("Code that your authenticator app shows now"))
        self.show_code(False)
        self.add_verbs()

    def begin(self, name: str, sample_password: str = "") -> None:
        """Ask ``name``, or whoever it is, to sign in.

        ``sample_password`` is that of a workspace of samples made just now: it is filled in, and
        shown, because nobody else knows it.
        """
        self.forget()
        self.problem.say("")
        self.show_busy(False)
        self.name.setText(name)
        if sample_password:
            self.sample.say(
                self.tr(
                    "Everything in this workspace is a sample. The password of its account was "
                    "made just now: {password}. It is filled in below and kept nowhere; write it "
                    "down if you want to come back another day."
                ).format(password=sample_password),
                "neutral",
            )
            self.password.setText(sample_password)
            self.verb.setFocus()
        else:
            (self.password if name else self.name).setFocus()

    def show_code(self, shown: bool) -> None:
        """Ask for the code of the second factor, or no longer."""
        self.code.clear()
        self.show_line(self.code, shown)
        if shown:
            self.code.setFocus()

    def forget(self) -> None:
        """Password and code do not stay in the window."""
        self.password.clear()
        self.sample.say("")
        self.show_code(False)


class FirstAccountForm(PageForm):
    """Makes the first account of a workspace, an administrator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Make the first account"), self.tr("Make account and sign in"), parent
        )
        self.add_words(
            self.tr(
                "This workspace has no account yet. Whoever makes the first one is its "
                "administrator, and can add the others."
            )
        )
        self.name = self.add_line(self.tr("Name, as it shall stand on every record"))
        self.password = self.add_line(self.tr("Password, at least 15 characters"), secret=True)
        self.again = self.add_line(self.tr("The password again"), secret=True)
        heading = plain_label(self.tr("Roles"), self)
        heading.setContentsMargins(0, theme.SMALL, 0, 0)
        self.column.addWidget(heading)
        self.roles = RoleBoxes(fixed={Role.ADMINISTRATOR}, parent=self)
        self.column.addWidget(self.roles)
        self.column.addSpacing(theme.SMALL)
        self.add_words(
            self.tr(
                "Make a second administrator soon: nobody else could release the only one. "
                "Whatever roles somebody holds, nobody verifies or approves their own work."
            )
        )
        self.add_verbs()

    def begin(self, name: str) -> None:
        """Ask for the first account, perhaps of ``name``."""
        self.forget()
        self.problem.say("")
        self.show_busy(False)
        self.name.setText(name)
        (self.password if name else self.name).setFocus()

    def forget(self) -> None:
        """The password does not stay in the window."""
        self.password.clear()
        self.again.clear()

    def submit(self) -> None:
        if typed_alike(self, self.password.text(), self.again.text()):
            super().submit()


class NewPasswordForm(PageForm):
    """For somebody whose password an administrator has set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choose a new password"), self.tr("Change password and go on"), parent
        )
        self.add_words(
            self.tr(
                "An administrator has set your password. Choose one that only you know: four or "
                "five unrelated words are easy to keep."
            )
        )
        self.password = self.add_line(self.tr("New password"), secret=True)
        self.again = self.add_line(self.tr("The new password again"), secret=True)
        self.add_verbs()

    def begin(self) -> None:
        """Ask for it."""
        self.forget()
        self.problem.say("")
        self.show_busy(False)
        self.password.setFocus()

    def forget(self) -> None:
        """The password does not stay in the window."""
        self.password.clear()
        self.again.clear()

    def submit(self) -> None:
        if typed_alike(self, self.password.text(), self.again.text()):
            super().submit()


def typed_alike(form: PageForm, password: str, again: str) -> bool:
    """Whether both lines hold the same; otherwise the form says that they do not."""
    if password and again and password != again:
        form.problem.say(form.tr("The two passwords are not the same. Type both again."), "missing")
        return False
    return True
