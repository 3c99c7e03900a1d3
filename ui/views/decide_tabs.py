"""The pages of the Decide place: items, checks, verification, approval, and other outcomes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.approval_panel import ApprovalPanel
from ui.views.checks_panel import ChecksPanel
from ui.views.corroboration_panel import CorroborationPanel
from ui.views.fitted_tabs import FittedTabBar
from ui.views.outcome_panel import OutcomePanel
from ui.views.reading_column import ReadingColumn
from ui.views.reopen_panel import ReopenPanel
from ui.views.scrolled import Scrolled
from ui.views.standing import Standing
from ui.views.verification_panel import VerificationPanel
from workstation.identification import Outcome

WIDTH_MIN = 520
"""At least, in logical pixels; more where the language needs it."""
ITEMS, CHECKS, VERIFICATION, APPROVAL, OUTCOME = range(5)


class DecideTabs(QTabWidget):
    """One page for each thing that is done here. Icons repeat what the checklist says in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = [""] * (OUTCOME + 1)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("What the decision rests on"))
        self.setTabBar(FittedTabBar())
        self.tabBar().setAccessibleName(self.tr("What the decision rests on"))
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(12, 12))
        # Each is made on its page: moved there later, it is dressed once more.
        page = self._add_page(self.tr("Items"))
        self.corroboration = page.hold(CorroborationPanel(desk, page.viewport()))
        page = self._add_page(self.tr("Checks"))
        self.checks = page.hold(ChecksPanel(desk, page.viewport()))
        page = self._add_page(self.tr("Verification"))
        self.verification = page.hold(VerificationPanel(desk, page.viewport()))
        page = self._add_page(self.tr("Approval"))
        self.approval = page.hold(ApprovalPanel(desk, page.viewport()))
        page = self._add_page(self.tr("Outcome"))
        outcomes = page.hold(QWidget(page.viewport()))
        self.outcome, self.reopening = OutcomePanel(desk, outcomes), ReopenPanel(desk, outcomes)
        layout = ReadingColumn(outcomes)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.reopening)
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        self.verification.outcome_wanted.connect(self._on_outcome_wanted)

    def _add_page(self, words: str) -> Scrolled:
        page = Scrolled(name=words, surface="panel")
        self.setTabToolTip(self.addTab(page, words), words)
        return page

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest page needs."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), WIDTH_MIN), hint.height())

    def show_standing(self, standing: Standing) -> None:
        """Show everything about a candidate."""
        for part in (
            self.corroboration,
            self.checks,
            self.verification,
            self.approval,
            self.outcome,
            self.reopening,
        ):
            part.show_standing(standing)
        counting = self.corroboration.items.counting
        self.setTabText(ITEMS, self.tr("Items ({n})").format(n=counting))
        self.setTabToolTip(ITEMS, self.tr("{n} items count").format(n=counting))
        answered = self.checks.checks.answered
        self.setTabText(
            CHECKS,
            self.tr("Checks ({n}/{all})").format(n=answered, all=self.checks.checks.rowCount()),
        )
        self.setTabText(OUTCOME, self.tr("Reopen") if standing.ended else self.tr("Outcome"))
        checked = standing.met("checks") and standing.met("contradictions")
        self._marks = [
            "complete" if standing.met("corroboration") else "missing",
            "complete" if checked else "missing",
            "complete" if standing.met("verification") else "missing",
            "complete" if standing.met("approval") else "missing",
            "",
        ]
        if self.checks.checks.contradicting:
            self._marks[CHECKS] = "refused"
        self._draw_icons()

    def go_to(self, requirement: str) -> bool:
        """Show the page that a requirement is about; False where another place is."""
        pages = {
            "corroboration": (ITEMS, self.corroboration.form.kind),
            "checks": (CHECKS, self.checks),
            "contradictions": (CHECKS, self.checks),
            "verification": (VERIFICATION, self.verification),
            "approval": (APPROVAL, self.approval),
        }
        if requirement not in pages:
            return False
        page, begin = pages[requirement]
        self.setCurrentIndex(page)
        begin.setFocus()
        if requirement == "contradictions":
            self.checks.go_to_contradiction()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        palette = theme.current()
        colours = {
            "missing": palette.missing,
            "complete": palette.complete,
            "refused": palette.refused,
        }
        for page, mark in enumerate(self._marks):
            if mark and page < self.count():
                self.setTabIcon(page, theme.icon(mark, 12, colours[mark]))

    def _on_outcome_wanted(self) -> None:
        self.setCurrentIndex(OUTCOME)
        self.outcome.choose(Outcome.INCONCLUSIVE)
