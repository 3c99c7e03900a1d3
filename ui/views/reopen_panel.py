"""Reopening an examination that a decision has ended, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.permitted import why_not
from ui.views.facts import section, wrapped
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.identification import Stage
from workstation.model import Reopening

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class ReopenPanel(QWidget):
    """Shown only where a decision has ended the examination."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self.what = wrapped(role="muted")
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason for reopening"))
        say_hint(self.reason, self.tr("What is new"))
        self.reopen_button = QPushButton(self.tr("Reopen examination"))
        self.reopen_button.setAccessibleName(self.tr("Reopen the examination"))
        self.reopen_button.clicked.connect(self._on_reopen)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.MEDIUM)
        buttons.addWidget(self.reopen_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("REOPEN")))
        layout.addWidget(self.what)
        layout.addWidget(self.reason)
        layout.addLayout(buttons)
        self.reason.textChanged.connect(self._show_state)
        self.reason.returnPressed.connect(self.reopen_button.click)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Offer to reopen where something has ended."""
        before = self._standing
        if before is None or before.candidate != standing.candidate:
            self.reason.clear()
        self._standing = standing
        self.what.setText(
            self.tr(
                "An identification was recorded. It stays on record for ever; reopening says that "
                "it is looked at anew, and why."
            )
            if standing.stage is Stage.IDENTIFIED
            else self.tr("The decision stays on record; the examination goes on beside it.")
        )
        self.setVisible(standing.ended)
        self._show_state()

    def _show_state(self) -> None:
        forbidden = why_not(self._desk.workspace, "reopen")
        written = bool(self.reason.text().strip())
        self.reason.setEnabled(not forbidden)
        self.reopen_button.setEnabled(written and not forbidden)
        needed = "" if written else self.tr("Still needed: a reason.")
        self.state.say(forbidden or needed, "missing")

    def _on_reopen(self) -> None:
        standing, reason = self._standing, self.reason.text().strip()
        if standing is None or not reason:
            return
        search_id, person_id = standing.search.id, standing.candidate.person_id
        self.reopen_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> tuple[Reopening, ...]:
            return casework.reopen(workspace, search_id, reason, person_id)

        self._desk.run(work, self._on_reopened, self._on_failed, self.tr("Reopening"))

    def _on_reopened(self, _made: tuple[Reopening, ...]) -> None:
        self.reason.clear()
        self._desk.decision_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)
