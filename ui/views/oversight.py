"""Oversight: the monthly audit, approvals that wait, retention and purges, the log's review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.approvals_page import ApprovalsPage
from ui.views.audit_page import AuditPage
from ui.views.log_review_page import LogReviewPage
from ui.views.retention_page import RetentionPage
from ui.views.scrolled import Scrolled


class OversightPlace(QWidget):
    """A tab for each; a tab is read when it comes into sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Oversight"))
        self.audit = AuditPage(desk, self)
        self.approvals = ApprovalsPage(desk, self)
        self.retention = RetentionPage(desk, self)
        self.review = LogReviewPage(desk, self)
        self._shown: dict[int, QWidget] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Pages of oversight"))
        for page, words in (
            (self.audit, self.tr("Monthly audit")),
            (self.approvals, self.tr("Search approvals")),
            (self.retention, self.tr("Retention and purges")),
            (self.review, self.tr("Log review")),
        ):
            self._shown[self.tabs.addTab(Scrolled(page, words), words)] = page
        # The tabs begin where the pages do.
        before = QWidget(self.tabs)
        QHBoxLayout(before).setContentsMargins(theme.LARGE, 0, 0, 0)
        self.tabs.setCornerWidget(before, Qt.Corner.TopLeftCorner)
        self.tabs.currentChanged.connect(lambda _index: self._read())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs.tabBar())

    def show_page(self, page: QWidget) -> None:
        """Bring one of the pages into sight."""
        self.tabs.setCurrentIndex(list(self._shown.values()).index(page))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        page = self._shown.get(self.tabs.currentIndex())
        if self.isVisible() and isinstance(
            page, (AuditPage, ApprovalsPage, RetentionPage, LogReviewPage)
        ):
            page.read()
