"""The dialogs for one's own account: another password, and the second factor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.views.forms import FormDialog
from ui.views.qr_picture import QrPicture
from workstation import casework
from workstation.model.accounts import SecondFactor
from workstation.progress import Progress
from workstation.reports.qr_modules import qr_modules
from workstation.workspace import Workspace

Begun = tuple[SecondFactor, Sequence[Sequence[bool]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("account_forms", text)


def add_secret(form: FormDialog, label: str) -> QLineEdit:
    """A line whose letters are not shown."""
    field = form.add_line(label, required=True)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def typed_twice(form: FormDialog, password: QLineEdit, again: QLineEdit) -> bool:
    """Whether both lines hold the same; otherwise the form says that they do not."""
    if password.text() == again.text():
        return True
    form.say(_tr("The two passwords are not the same. Type both again."))
    form.verb.setEnabled(True)
    again.setFocus()
    return False


class ChangePasswordForm(FormDialog):
    """One's own password: the present one, and twice the new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Change password"),
            _tr("Change password"),
            _tr(
                "Four or five unrelated words are easy to keep. At least 15 characters, or 8 with "
                "a second factor; none of your last ten passwords."
            ),
            parent,
        )
        self._desk = desk
        self.old = add_secret(self, _tr("Present password"))
        self.new = add_secret(self, _tr("New password"))
        self.again = add_secret(self, _tr("The new one again"))
        self.old.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        if not typed_twice(self, self.new, self.again):
            return
        old, new = self.old.text(), self.new.text()
        self._desk.run(
            lambda workspace, _progress: casework.change_password(workspace, old, new),
            self._on_changed,
            self.fail,
            _tr("Changing the password"),
        )

    def _on_changed(self, _nothing: None) -> None:
        self._desk.log_changed.emit()
        self.accept()


class SecondFactorForm(FormDialog):
    """The password, then the secret as QR code and text, then a code of the app."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Turn on the second factor"),
            _tr("Show the code"),
            _tr(
                "An authenticator app on your telephone then shows a code of six digits, which "
                "is asked for at each sign-in. It needs no network."
            ),
            parent,
        )
        self._desk = desk
        self._begun = False
        self.password = add_secret(self, _tr("Your password"))
        self.picture = QrPicture()
        self.secret = plain_label()
        self.secret.setFont(theme.font(theme.TEXT_HEADING, tabular=True))
        self.secret.setWordWrap(True)
        self.secret.setMinimumHeight(2 * self.secret.fontMetrics().lineSpacing() + theme.SMALL)
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code = QLineEdit()
        say_hint(self.code, _tr("Six digits"))
        self.submitted.connect(self._on_submitted)
        self.password.setFocus()

    def _on_submitted(self) -> None:
        if self._begun:
            self._confirm()
            return
        password = self.password.text()

        def work(workspace: Workspace, _progress: Progress) -> Begun:
            factor = casework.enrol_second_factor(workspace, password)
            return factor, qr_modules(factor.address)

        self._desk.run(work, self._on_begun, self.fail, _tr("Making the secret"))

    def _on_begun(self, begun: Begun) -> None:
        factor, rows = begun
        self._begun = True
        self.password.clear()
        self.show_field(self.password, False)
        self.picture.show_code(rows)
        self.secret.setText(theme.grouped(factor.secret))
        self.add_field(_tr("Scan this"), self.picture)
        self.add_field(_tr("Or type this"), self.secret)
        self.add_field(_tr("Code that it shows"), self.code)
        self.secret.setAccessibleName(_tr("Secret: {0}").format(theme.grouped(factor.secret)))
        self.fit()
        self.code.setFocus()
        self.verb.setText(_tr("Turn on"))
        self.verb.setAccessibleName(_tr("Turn on the second factor"))
        self.verb.setEnabled(True)

    def _confirm(self) -> None:
        code = self.code.text().strip()
        if not code:
            self.say(_tr("Type the code that the app shows now."))
            self.verb.setEnabled(True)
            return
        self._desk.run(
            lambda workspace, _progress: casework.confirm_second_factor(workspace, code),
            self._on_confirmed,
            self.fail,
            _tr("Checking the code"),
        )

    def _on_confirmed(self, _nothing: None) -> None:
        self._desk.log_changed.emit()
        self.accept()
