"""The monthly audit: the months and, once one is opened, its searches and questions."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.views.audit_months import AuditMonths
from ui.views.audit_view import AuditView
from workstation.model import Audit


class AuditPage(QWidget):
    """One of the two is in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = AuditMonths(desk, self)
        self.view = AuditView(desk, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.months)
        self.stack.addWidget(self.view)
        self.months.opened.connect(self._on_opened)
        self.view.left.connect(self._on_left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def read(self) -> None:
        """Read what is in sight anew."""
        if self.stack.currentWidget() is self.months:
            self.months.read()

    def _on_opened(self, audit: Audit) -> None:
        self.view.show_audit(audit)
        self.stack.setCurrentWidget(self.view)
        self.view.list.setFocus()

    def _on_left(self) -> None:
        self.stack.setCurrentWidget(self.months)
        self.months.read()
        self.months.months.setFocus()
