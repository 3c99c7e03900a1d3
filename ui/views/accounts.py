"""People: who has an account, and the department's policy."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.accounts_panel import AccountsPanel
from ui.views.policy_panel import PolicyPanel


class AccountsPlace(QWidget):
    """Two pages: accounts, and policy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))
        self.accounts = AccountsPanel(desk, self)
        self.policy = PolicyPanel(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Pages of people and policy"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Accounts or policy"))
        self.tabs.addTab(self.accounts, self.tr("Accounts"))
        self.tabs.addTab(self.policy, self.tr("Policy"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.MEDIUM)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.accounts.table.table)
