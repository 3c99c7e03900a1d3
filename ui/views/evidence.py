"""Place 1: the frame with its faces in the middle, the search beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.views.edit_look import EditLook
from ui.views.eliding_label import ElidingLabel
from ui.views.evidence_tools import EvidenceTools
from ui.views.marking_bar import MarkingBar
from ui.views.page_bar import PageBar
from ui.views.picture import PictureView
from ui.views.player import Player
from ui.views.section import IconButton
from workstation.model import EvidenceItem, Face

FOCUS_MARGIN = 1.5
REDUCTION_MAX = 8


class EvidencePlace(QWidget):
    """Shows the evidence on the desk; a click, Tab-free keys or the strip choose a face."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame = FrameFaces.of(desk)
        self.setAccessibleName(self.tr("Evidence"))
        self.picture = PictureView(self.tr("Frame"))
        # Here the picture reaches the edges of its column, and its words do not.
        self.picture.caption.setContentsMargins(theme.SMALL, theme.TINY, theme.SMALL, theme.TINY)
        self.picture.face_chosen.connect(desk.choose_face)
        self.player = Player(desk)
        self.playback = self.player.playback
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
        self.marking = MarkingBar(desk, self.picture)
        self.page_bar = PageBar(desk)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._picture_column())
        self.tools = EvidenceTools(desk)
        self.search_panel = self.tools.search
        splitter.addWidget(self.tools)
        self.look = EditLook(desk, self.picture, self.tools, self.tools.edits, self.search_panel)
        self.look.released.connect(self._on_released)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        desk.case_changed.connect(self._show_picture)
        desk.face_changed.connect(self._show_faces)
        self._frame.picture_changed.connect(self._show_picture)
        self._frame.faces_changed.connect(self._show_faces)
        self.playback.picture_changed.connect(self._show_pixels)
        self.playback.state_changed.connect(self._show_treatment)
        self.picture.zoom_changed.connect(self._on_zoom_changed)
        self._show_picture()
        self._show_faces()

    def zoom_on_face(self) -> None:
        """Bring the chosen face close, with its surroundings."""
        box = self.look.face_box()
        if box is not None and self._frame.picture is not None:
            self.picture.set_focus_box(box, FOCUS_MARGIN)

    def _picture_column(self) -> QWidget:
        column = _PictureColumn(self.player)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.SMALL, theme.TINY, theme.SMALL, theme.TINY)
        bar.setSpacing(theme.TINY)
        bar.addWidget(self.title, 1)
        for button in self.marking.buttons:
            bar.addWidget(button)
        bar.addSpacing(theme.SMALL)
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
        layout.addWidget(self.marking)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.player)
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
        title = name = ""
        if item is not None:
            name = item.file_name
            title = f"{name}   {' x '.join(map(str, self._size_of(item)))} px"
        self.title.set_full_text(title, name)
        self._show_pixels()
        self.picture.set_empty_text(self._empty_text())
        self._show_faces()

    def _show_pixels(self, *, keep_view: bool = False) -> None:
        """The frame on the desk, or the one of the video that passes by.

        Neither while a working copy stands in its place.
        """
        if self.look.is_on:
            return
        passing = self.playback.picture
        if passing is not None and (self.playback.moving or self._frame.picture is None):
            self.picture.set_pixels(passing, keep_view=True)
        else:
            keep_view = keep_view or self.playback.evidence_id is not None
            self.picture.set_pixels(self._frame.picture, keep_view=keep_view)
        self._show_treatment()

    def _show_treatment(self) -> None:
        """A frame that passes by is drawn more quickly; once it rests, as it was recorded."""
        if self.look.is_on:
            return
        passing = self.playback.moving and self.playback.picture is not None
        self.picture.set_treatment(
            self.tr("passing by, shown in full once it rests")
            if passing
            else self.tr("as recorded")
        )

    def _on_zoom_changed(self, zoom: float) -> None:
        reduction = 1
        while reduction < REDUCTION_MAX and zoom * reduction * 2 <= 1:
            reduction *= 2
        self.playback.reduction = reduction

    def _size_of(self, item: EvidenceItem) -> tuple[int, int]:
        """Width and height of what is shown: pages of one file may differ."""
        picture = self._frame.picture
        if item.pages == 1 or picture is None:
            return item.width, item.height
        return picture.levels[0].width(), picture.levels[0].height()

    def hideEvent(self, event: QHideEvent) -> None:
        self.playback.pause()
        super().hideEvent(event)

    def _show_faces(self) -> None:
        face: Face | None = self._desk.face
        faces = self._frame.model.faces
        if not self.look.is_on:
            self.picture.set_faces(faces, face.id if face is not None else None)
        for button in (self.previous, self.next):
            button.setEnabled(bool(faces))
        self.closer.setEnabled(face is not None)

    def _on_released(self) -> None:
        """The working copy gave way to the picture as recorded, at the same place of it."""
        self._show_pixels(keep_view=True)
        self._show_faces()

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


class _PictureColumn(QWidget):
    """What no part of the picture took of the keyboard is for the player."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._player.handle_key(event):
            super().keyPressEvent(event)
