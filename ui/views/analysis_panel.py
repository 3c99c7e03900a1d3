"""The page of the analysis in place 1: what was locked about the chosen face, and the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import permitted
from ui.views.analysis_form import AnalysisCard, AnalysisForm
from ui.views.facts import section, wrapped
from workstation import casework
from workstation.model import Analysis, FaceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Written = tuple[FaceId, "tuple[Analysis, ...]"]


class AnalysisPanel(QWidget):
    """Follows the chosen face. Another examiner's words are shown once one's own are locked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards: list[AnalysisCard] = []
        self.no_face = wrapped(
            self.tr("Choose a face in the frame or in the list at the left."), "muted"
        )
        self.why = wrapped(
            self.tr(
                "Written before any candidate is shown, so that no portrait leads the eye. It is "
                "locked then, and the comparison has to live with it."
            ),
            "muted",
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SMALL)
        self.further_button = QPushButton(self.tr("Write a further analysis"))
        self.further_button.setAccessibleName(self.tr("Write a further analysis of this face"))
        self.further_button.clicked.connect(self._on_further)
        self.form = AnalysisForm(desk)
        page = QWidget()
        page.setProperty("surface", "panel")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("ANALYSIS OF THE CHOSEN FACE")))
        layout.addWidget(self.no_face)
        layout.addWidget(self.why)
        layout.addLayout(self._cards)
        layout.addWidget(self.further_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.form, 1)
        layout.addStretch(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        desk.face_changed.connect(self._on_face_changed)
        desk.analysis_changed.connect(self._read)
        self._on_face_changed()

    def _on_face_changed(self) -> None:
        face = self._desk.face
        self.form.show_face(face.id if face is not None else None)
        self._show(())
        self._read()

    def _read(self) -> None:
        face = self._desk.face
        if face is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> Written:
            return face.id, casework.analyses(workspace, face.id)

        self._desk.run(work, self._on_read, what=self.tr("Reading the analysis"))

    def _on_read(self, written: Written) -> None:
        face_id, analyses = written
        if self._desk.face is not None and self._desk.face.id == face_id:
            self._show(analyses)

    def _show(self, analyses: tuple[Analysis, ...]) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        workspace = self._desk.workspace
        own = any(each.analysed_by == workspace.user for each in analyses)
        readable = own or not permitted(workspace, "analyse")
        self.cards = [
            AnalysisCard(each, readable or each.analysed_by == workspace.user, self)
            for each in analyses
        ]
        for card in self.cards:
            self._cards.addWidget(card)
        chosen = self._desk.face is not None
        self.no_face.setVisible(not chosen)
        self.why.setVisible(chosen and not own)
        self.form.setVisible(chosen and not own)
        self.further_button.setVisible(own)
        self.setFocusProxy(self.further_button if own else self.form.editor)

    def _on_further(self) -> None:
        self.form.setVisible(True)
        self.further_button.setVisible(False)
        self.form.editor.setFocus()
