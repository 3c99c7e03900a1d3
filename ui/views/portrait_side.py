"""One side of the comparison: a picture zoomed on its face, its facts, and other portraits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHBoxLayout, QListView

from ui import theme
from ui.desk import Desk
from ui.models.portraits import PortraitsModel
from ui.views.facts import Facts, section
from ui.views.picture import PictureView
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import Box, Candidate, PersonId, Portrait, PortraitId, Search

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

FACE_MARGIN = 0.4
STRIP_SIDE = 44
STRIP_WIDTH, STRIP_WORDS = 208, 32


def by_height(box: Box) -> Box:
    """A box of the same middle whose width never decides the zoom: equal heights look equal."""
    x, y, width, height = box
    return (x + width / 2 - height / 2, y, height, height)


class Side(QObject):
    """A heading, a picture and facts under it, placed in a column of a shared grid.

    The grid gives both pictures one height, and so both faces one size.
    """

    def __init__(self, heading: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heading = section(heading)
        self.picture = PictureView(heading)
        self.picture.caption.setContentsMargins(0, theme.TINY, 0, theme.TINY)
        self.facts = Facts(heading)
        self._box: Box | None = None
        self._follows_face = True
        self._size = (0.0, 0.0)
        self.picture.view_moved.connect(self._on_view_moved)
        self.picture.canvas.moved.connect(self.let_go)
        self.picture.canvas.refitted.connect(self.let_go)
        self._under = QHBoxLayout()
        self._under.setSpacing(theme.MEDIUM)
        self._under.addWidget(self.facts, 1, Qt.AlignmentFlag.AlignTop)
        # Always the height of the strip: pictures must not jump from candidate to candidate.
        self._under.addStrut(STRIP_SIDE + STRIP_WORDS)

    def place_in(self, grid: QGridLayout, column: int) -> None:
        """Put the parts into rows 0 to 3 of the grid."""
        grid.addWidget(self.heading, 0, column)
        grid.addWidget(self.picture, 1, column)
        # A row of its own: a caption of several lines must not make one picture lower.
        grid.addWidget(self.picture.caption, 2, column, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._under, 3, column)

    def show_picture(self, picture: Prepared | None, box: Box | None) -> None:
        """Show a picture with a face at ``box``, zoomed on that face."""
        self._box = box
        self.picture.set_pixels(picture)
        self.zoom_on_face()

    def zoom_on_face(self) -> None:
        """Bring the face back to the size at which both sides show it."""
        self._follows_face = True
        if self._box is not None:
            self.picture.set_focus_box(by_height(self._box), FACE_MARGIN, exact=True)

    def let_go(self, *_moved: float) -> None:
        """The user zooms and moves from now on; another size of the view changes nothing."""
        self._follows_face = False

    def _on_view_moved(self) -> None:
        port = self.picture.canvas.port
        if (port.width, port.height) != self._size:
            self._size = (port.width, port.height)
            if self._follows_face:
                self.zoom_on_face()


class PortraitSide(Side):
    """The candidate's side: also offers the person's other portraits."""

    portrait_shown = Signal(object)

    def __init__(self, desk: Desk, heading: str, parent: QObject | None = None) -> None:
        super().__init__(heading, parent)
        self._desk = desk
        self._source = PixelSource.of(desk)
        self._wanted: PortraitId | None = None
        self._person: PersonId | None = None
        self.portraits = PortraitsModel(self)
        self.strip = QListView()
        self.strip.setModel(self.portraits)
        self.strip.setAccessibleName(self.tr("Portraits of this person"))
        self.strip.setViewMode(QListView.ViewMode.IconMode)
        self.strip.setFlow(QListView.Flow.LeftToRight)
        self.strip.setWrapping(False)
        self.strip.setMovement(QListView.Movement.Static)
        self.strip.setIconSize(QSize(STRIP_SIDE, STRIP_SIDE))
        self.strip.setSpacing(theme.TINY)
        self.strip.setFixedSize(STRIP_WIDTH, STRIP_SIDE + STRIP_WORDS)
        self.strip.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._under.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignTop)
        self.strip.hide()

    def show_candidate(self, search: Search, candidate: Candidate) -> None:
        """Show the portrait that the search found, and ask for the person's others."""
        self.portraits.show_portraits(())
        self.strip.setVisible(False)
        self._person = candidate.person_id
        self._show_portrait(candidate.portrait_id)

        def work(
            workspace: Workspace, _progress: Progress
        ) -> tuple[PersonId, tuple[Portrait, ...]]:
            found = casework.portraits(workspace, search.gallery_name, candidate.person_id)
            return candidate.person_id, found

        self._desk.run(work, self._on_portraits_read, what=self.tr("Reading portraits"))

    def clear(self) -> None:
        """Show nobody."""
        self._wanted = self._person = None
        self.portraits.show_portraits(())
        self.strip.setVisible(False)
        self.show_picture(None, None)

    def _show_portrait(self, portrait_id: PortraitId) -> None:
        self._wanted = portrait_id

        def arrived(picture: Prepared | None, record: Portrait | None) -> None:
            if portrait_id != self._wanted:
                return
            self.show_picture(picture, record.face.box if record is not None else None)
            self.portrait_shown.emit(record)

        self._source.portrait(self, portrait_id, arrived)

    def _on_portraits_read(self, result: tuple[PersonId, tuple[Portrait, ...]]) -> None:
        person, portraits = result
        if person != self._person:
            return
        self.portraits.show_portraits(portraits)
        self.strip.setVisible(len(portraits) > 1)
        if len(portraits) < 2:
            return
        if self._wanted is not None:
            row = self.portraits.row_of(self._wanted)
            self.strip.setCurrentIndex(self.portraits.index(row))
        for portrait in portraits:
            self._ask_thumbnail(portrait.id)

    def _ask_thumbnail(self, portrait_id: PortraitId) -> None:
        def arrived(image: QImage) -> None:
            self.portraits.show_thumbnail(portrait_id, image)

        side = round(STRIP_SIDE * self.strip.devicePixelRatioF())
        self._source.portrait_thumbnail(self, portrait_id, side, arrived)

    def _on_row_changed(self, current: QModelIndex) -> None:
        portrait = self.portraits.portrait(current.row())
        if portrait is not None and portrait.id != self._wanted:
            self._show_portrait(portrait.id)
