"""Whether a case may search a gallery, in the core's words, and the request for an approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import permitted, refusal
from ui.views.reason_form import ReasonForm
from ui.views.rows import Note
from workstation import casework
from workstation.model import CaseState, Gallery, SearchApproval

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Found = tuple["tuple[str, str] | None", bool]


class SearchPermission(QWidget):
    """``obstacle`` is the sentence, empty where nothing stands against a search."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._gallery: Gallery | None = None
        self.obstacle = ""
        self.note = Note(self)
        self.ask = QPushButton(self.tr("Ask for an approval"), self)
        self.ask.setAccessibleName(self.ask.text())
        self.ask.clicked.connect(self._on_ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.note)
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for signal in (desk.case_changed, desk.case_updated):
            signal.connect(self._read)
        self._say("", False)

    def show_gallery(self, gallery: Gallery | None) -> None:
        """Ask about another gallery; the same one is not asked about again."""
        known, self._gallery = self._gallery, gallery
        if (known is None) != (gallery is None) or (
            known is not None and gallery is not None and known.id != gallery.id
        ):
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        case, gallery = self._desk.case, self._gallery
        why_not = refusal(self._desk.workspace, "search")
        if why_not or case is None or gallery is None:
            self._say(why_not, False)
            return
        number, name = case.number, gallery.name

        def work(workspace: Workspace, _progress: Progress) -> Found:
            obstacle = casework.search_obstacle(workspace, number, name)
            waits = obstacle is not None and any(
                one.gallery_id == gallery.id and one.granted is None
                for one in casework.search_approvals(workspace, number)
            )
            return obstacle, waits

        def read(found: Found) -> None:
            if (self._desk.case, self._gallery) == (case, gallery):
                obstacle, waits = found
                wanted = obstacle is not None and not waits and case.state is CaseState.OPEN
                self._say(" ".join(obstacle).strip() if obstacle else "", wanted)

        self._desk.run(work, read, lambda _error: self._say("", False))

    def _say(self, obstacle: str, askable: bool) -> None:
        before, self.obstacle = self.obstacle, obstacle
        self.note.say(obstacle, "missing" if obstacle else "")
        self.ask.setVisible(askable)
        self.ask.setEnabled(permitted(self._desk.workspace, "request_search_approval"))
        if before != obstacle:
            self.changed.emit()

    def _on_ask(self) -> None:
        case, gallery = self._desk.case, self._gallery
        if case is None or gallery is None:
            return
        number, name = case.number, gallery.name
        ReasonForm(
            self._desk,
            self.tr("Ask for an approval"),
            self.tr("Ask for approval"),
            self.tr(
                "Another person, a supervisor, answers whether gallery {0} may be searched for "
                "case {1}."
            ).format(name, number),
            lambda workspace, reason: casework.request_search_approval(
                workspace, number, name, reason
            ),
            self._on_asked,
            self,
            hint=self.tr("Why this gallery is to be searched for this case"),
        ).open()

    def _on_asked(self, _made: SearchApproval) -> None:
        self._read()
