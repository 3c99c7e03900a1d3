"""The dialogs with which an administrator changes accounts. Refusals stay in the dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.views.account_forms import add_secret, typed_twice
from ui.views.forms import FormDialog
from ui.views.role_boxes import RoleBoxes
from workstation import casework
from workstation.model.accounts import Account
from workstation.workspace import Workspace

Told = Callable[[Account, str], None]
"""Takes the account as it is now, and a sentence about what was done."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("accounts_forms", text)


class _AccountForm(FormDialog):
    """Runs a verb off the GUI thread, tells of it and closes."""

    def __init__(
        self,
        desk: Desk,
        words: tuple[str, str, str],
        told: Told,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self._desk, self._told = desk, told
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        raise NotImplementedError

    def _do(self, verb: Callable[[Workspace], Account], sentence: str) -> None:
        def done(account: Account) -> None:
            self._told(account, sentence)
            self.accept()

        self._desk.run(
            lambda workspace, _progress: verb(workspace),
            done,
            self.fail,
            _tr("Changing the account"),
        )


class AddAccountForm(_AccountForm):
    """Name, roles, and a first password that its owner must change."""

    def __init__(self, desk: Desk, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            (
                _tr("Add account"),
                _tr("Add account"),
                _tr(
                    "The name stands on every record and never changes. The person chooses "
                    "another password at the first sign-in."
                ),
            ),
            told,
            parent,
        )
        self.name = self.add_line(_tr("Name"), required=True)
        self.boxes = RoleBoxes()
        self.add_field(_tr("Roles"), self.boxes)
        self.password = add_secret(self, _tr("First password"))
        self.again = add_secret(self, _tr("The password again"))
        self.name.setFocus()

    def _on_submitted(self) -> None:
        if not typed_twice(self, self.password, self.again):
            return
        name, password, roles = self.name.text(), self.password.text(), self.boxes.roles()
        self._do(
            lambda workspace: casework.add_account(workspace, name, password, roles),
            _tr("{0} can sign in now, and must change the password then.").format(name.strip()),
        )


class RolesForm(_AccountForm):
    """The roles that somebody holds from now on."""

    def __init__(
        self, desk: Desk, account: Account, told: Told, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk,
            (
                _tr("Roles of {0}").format(account.name),
                _tr("Change roles"),
                _tr(
                    "They hold at once. Whatever roles somebody holds, nobody verifies or approves "
                    "their own work."
                ),
            ),
            told,
            parent,
        )
        self._account = account
        self.boxes = RoleBoxes(account.roles)
        self.add_field(_tr("Roles"), self.boxes)

    def _on_submitted(self) -> None:
        name, roles = self._account.name, self.boxes.roles()
        self._do(
            lambda workspace: casework.set_roles(workspace, name, roles),
            _tr("The roles of {0} were changed.").format(name),
        )


class ResetPasswordForm(_AccountForm):
    """A password that its owner must change first of all."""

    def __init__(
        self, desk: Desk, account: Account, told: Told, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk,
            (
                _tr("Reset the password of {0}").format(account.name),
                _tr("Reset password"),
                _tr(
                    "Hand it over in person. It must be changed at the next sign-in. A locked "
                    "account stays locked until it is released."
                ),
            ),
            told,
            parent,
        )
        self._account = account
        self.password = add_secret(self, _tr("New password"))
        self.again = add_secret(self, _tr("The password again"))
        self.password.setFocus()

    def _on_submitted(self) -> None:
        if not typed_twice(self, self.password, self.again):
            return
        name, password = self._account.name, self.password.text()
        self._do(
            lambda workspace: casework.reset_password(workspace, name, password),
            _tr("{0} must change the password at the next sign-in.").format(name),
        )


class ResetFactorForm(_AccountForm):
    """Takes the second factor off, for somebody who lost it."""

    def __init__(
        self, desk: Desk, account: Account, told: Told, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk,
            (
                _tr("Take the second factor off {0}").format(account.name),
                _tr("Take it off"),
                _tr(
                    "For somebody who lost the telephone. Make sure in person who it is. The "
                    "password alone then signs in, and must be changed first."
                ),
            ),
            told,
            parent,
        )
        self._account = account

    def _on_submitted(self) -> None:
        name = self._account.name
        self._do(
            lambda workspace: casework.reset_second_factor(workspace, name),
            _tr("The second factor of {0} is off.").format(name),
        )
