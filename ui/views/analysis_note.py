"""One line beside the chosen face: whether its analysis is written, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.rows import Note
from workstation import casework
from workstation.model import Analysis, FaceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class AnalysisNote(QWidget):
    """Hidden while no face is chosen. ``button`` leads to the page of the analysis."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.said = Note()
        self.button = QPushButton(self.tr("Analyse"))
        self.button.setAccessibleName(self.tr("Go to the analysis of the chosen face"))
        self.button.setShortcut("Ctrl+Shift+A")
        self.button.setToolTip(self.tr("Write or read the analysis (Ctrl+Shift+A)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        desk.face_changed.connect(self._on_face_changed)
        desk.analysis_changed.connect(self._on_face_changed)
        self._on_face_changed()

    def _on_face_changed(self) -> None:
        face = self._desk.face
        self.setVisible(face is not None)
        self.said.say("")
        if face is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[FaceId, tuple[Analysis, ...]]:
            return face.id, casework.analyses(workspace, face.id)

        self._desk.run(work, self._on_read, what=self.tr("Reading the analysis"))

    def _on_read(self, read: tuple[FaceId, tuple[Analysis, ...]]) -> None:
        face_id, written = read
        if self._desk.face is None or self._desk.face.id != face_id:
            return
        user = self._desk.workspace.user
        own = [each for each in written if each.analysed_by == user]
        self.button.setText(self.tr("Read it") if own else self.tr("Analyse"))
        if any(not each.candidates_seen for each in own):
            self.said.say(self.tr("You have analysed this face."), "complete")
        elif own:
            self.said.say(self.tr("You analysed it after seeing candidates."), "missing")
        elif written:
            self.said.say(
                self.tr("Analysed by {who}, not by you.").format(who=written[-1].analysed_by),
                "neutral",
            )
        else:
            self.said.say(self.tr("Not analysed yet. That comes before the candidates."), "missing")
