"""Over every place: that the case on the desk is closed, before anybody tries to record in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.desk import Desk
from ui.phrases import translated
from ui.views.rows import Note
from workstation.errors import case_closed
from workstation.model import CaseState


class ClosedCase(QWidget):
    """A line with the core's sentence and the way to the case; hidden while the case is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.note = Note()
        self.button = QPushButton(self.tr("Go to the case"))
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(lambda: desk.place_requested.emit("case"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.TINY, theme.MEDIUM, theme.TINY)
        layout.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.button)
        for signal in (desk.case_changed, desk.case_updated):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        case = self._desk.case
        closed = case is not None and case.state is not CaseState.OPEN
        self.setVisible(closed)
        if case is None or not closed:
            return
        words = case_closed()
        asked = self.tr("A purge of it was requested.")
        parts = [translated(words.sentence), translated(words.next_step)]
        if case.state is CaseState.PURGE_REQUESTED:
            parts[1] = asked
        self.note.say(" ".join(parts), "missing")
