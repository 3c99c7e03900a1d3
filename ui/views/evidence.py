"""Place 1: the frame with its faces in the middle, the search beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.views.eliding_label import ElidingLabel
from ui.views.evidence_tools import EvidenceTools
from ui.views.page_bar import PageBar
from ui.views.picture import PictureView
from ui.views.section import IconButton
from workstation.model import EvidenceItem, EvidenceKind, Face

FOCUS_MARGIN = 1.5


class EvidencePlace(QWidget):
    """Shows the evidence on the desk; a click, Tab-free keys or the strip choose a face."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame = FrameFaces.of(desk)
        self.setAccessibleName(self.tr("Evidence"))
        self.picture = PictureView(self.tr("Frame"))
        self.picture.face_chosen.connect(desk.choose_face)
        self.title = ElidingLabel()
        self.title.setMinimumWidth(40)
        self.previous = IconButton("previous", self.tr("Previous face"), words=False)
        self.previous.clicked.connect(lambda: self._frame.step(-1))
        self.next = IconButton("next", self.tr("Next face"), words=False)
        self.next.clicked.connect(lambda: self._frame.step(1))
        self.outlines = IconButton("outlines", self.tr("Face outlines"), words=False)
        self.outlines.setCheckable(True)
        self.outlines.setChecked(True)
        self.outlines.toggled.connect(self.picture.set_outlined)
        self.closer = IconButton("search", self.tr("Zoom on the chosen face"), words=False)
        self.closer.clicked.connect(self.zoom_on_face)
        self.page_bar = PageBar(desk)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._picture_column())
        self.tools = EvidenceTools(desk)
        self.search_panel = self.tools.search
        splitter.addWidget(self.tools)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        desk.case_changed.connect(self._show_picture)
        desk.face_changed.connect(self._show_faces)
        self._frame.picture_changed.connect(self._show_picture)
        self._frame.faces_changed.connect(self._show_faces)
        self._show_picture()
        self._show_faces()

    def zoom_on_face(self) -> None:
        """Bring the chosen face close, with its surroundings."""
        if self._desk.face is not None and self._frame.picture is not None:
            self.picture.set_focus_box(self._desk.face.detected.box, FOCUS_MARGIN)

    def _picture_column(self) -> QWidget:
        column = QWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.SMALL, theme.TINY, theme.SMALL, theme.TINY)
        bar.setSpacing(theme.TINY)
        bar.addWidget(self.title, 1)
        for button in (self.previous, self.next):
            bar.addWidget(button)
        bar.addSpacing(theme.SMALL)
        for button in (self.outlines, self.closer):
            bar.addWidget(button)
        bar.addSpacing(theme.SMALL)
        for button in self._zoom_buttons():
            bar.addWidget(button)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.page_bar)
        return column

    def _zoom_buttons(self) -> list[IconButton]:
        buttons = []
        for icon, name, slot in (
            ("zoom-out", self.tr("Zoom out"), self.picture.zoom_out),
            ("zoom-in", self.tr("Zoom in"), self.picture.zoom_in),
            ("fit", self.tr("Whole picture"), self.picture.fit),
            ("actual-size", self.tr("One to one"), self.picture.actual_size),
        ):
            button = IconButton(icon, name, words=False)
            button.clicked.connect(slot)
            buttons.append(button)
        return buttons

    def _show_picture(self) -> None:
        item = self._desk.evidence
        title = ""
        if item is not None:
            title = f"{item.file_name}   {' x '.join(map(str, self._size_of(item)))} px"
            if item.kind is EvidenceKind.VIDEO:
                title += "   " + self.tr("Only the first frame of this video is shown")
        self.title.set_full_text(title)
        self.picture.set_pixels(self._frame.picture)
        self.picture.set_empty_text(self._empty_text())
        self._show_faces()

    def _size_of(self, item: EvidenceItem) -> tuple[int, int]:
        """Width and height of what is shown: pages of one file may differ."""
        picture = self._frame.picture
        if item.pages == 1 or picture is None:
            return item.width, item.height
        return picture.levels[0].width(), picture.levels[0].height()

    def _show_faces(self) -> None:
        face: Face | None = self._desk.face
        faces = self._frame.model.faces
        self.picture.set_faces(faces, face.id if face is not None else None)
        for button in (self.previous, self.next):
            button.setEnabled(bool(faces))
        self.closer.setEnabled(face is not None)

    def _empty_text(self) -> str:
        if self._desk.case is None:
            return self.tr(
                "Choose a case at the left, or make one (Ctrl+N).\n"
                "Pictures dropped here become its evidence."
            )
        if self._desk.evidence is None:
            return self.tr(
                "Drop pictures from a camera here, or import them (Ctrl+I).\n"
                "Then choose one at the left."
            )
        return self._frame.picture_sentence
