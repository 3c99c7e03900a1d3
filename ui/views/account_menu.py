"""Who is signed in, at the right of the top bar, and what they do with their own account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.desk import Desk
from ui.messages import plain_tip
from ui.role_words import spelt

WIDEST = 240
"""Logical pixels: most names in full, and room for the places beside it."""


class AccountMenu(QToolButton):
    """``lock_wanted`` and ``sign_out_wanted`` are for the window."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAutoRaise(True)
        self.setProperty("kind", "account")
        self.setMaximumWidth(WIDEST)
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Account"))
        self.who = self._add(menu, "", None)
        self.who.setEnabled(False)
        menu.addSeparator()
        self.password = self._add(menu, self.tr("Change password..."), self.change_password)
        self.factor = self._add(menu, self.tr("Turn on the second factor..."), self.add_factor)
        menu.addSeparator()
        self.lock = self._add(menu, self.tr("Lock now"), self.lock_wanted.emit)
        self.sign_out = self._add(menu, self.tr("Sign out"), self.sign_out_wanted.emit)
        menu.aboutToShow.connect(self._show_account)
        self.setMenu(menu)
        self._show_account()

    def _add(self, menu: QMenu, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        if slot is not None:
            action.triggered.connect(lambda _checked=False: slot())  # type: ignore[operator]
        menu.addAction(action)
        return action

    def _show_account(self) -> None:
        session = self._desk.workspace.session
        if session is None:
            return
        account = session.account
        name = account.name.replace("&", "&&")
        room = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDEST - 32)
        self.setText(room)
        roles = spelt(account.roles)
        self.setAccessibleName(self.tr("Account of {0}").format(account.name))
        self.setAccessibleDescription(roles)
        self.setToolTip(plain_tip(f"{account.name}\n{roles}"))
        self.who.setText(roles)
        self.factor.setText(
            self.tr("The second factor is on")
            if account.second_factor
            else self.tr("Turn on the second factor...")
        )
        self.factor.setEnabled(not account.second_factor)

    def change_password(self) -> None:
        """Ask for the present and the new password."""
        from ui.views.account_forms import ChangePasswordForm

        ChangePasswordForm(self._desk, self).open()

    def add_factor(self) -> None:
        """Lead through turning on the second factor."""
        from ui.views.account_forms import SecondFactorForm

        SecondFactorForm(self._desk, self).open()
