"""Small pictures of faces in evidence, read in the background as they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.desk import Desk
from ui.views import pixels
from workstation import casework
from workstation.model import Face, FaceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

THUMBNAIL_SIDE = 56
"""Side of a face in the lists of footage, in logical pixels."""

WAITING_MAX = 60
"""What was asked for earlier than this is out of sight by now, and is asked for again."""


class FaceThumbnails(QObject):
    """One per desk. What was asked for last is read first, one face at a time.

    So scrolling through hundreds of groups reads what one stops at, and a picture that
    somebody opens meanwhile waits for one face at most.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known: dict[FaceId, QImage | None] = {}
        self._waiting: dict[FaceId, Face] = {}
        self._reading: FaceId | None = None

    @staticmethod
    def of(desk: Desk) -> FaceThumbnails:
        """The desk's thumbnails; made on first use."""
        found = desk.findChild(FaceThumbnails)
        return found if isinstance(found, FaceThumbnails) else FaceThumbnails(desk)

    def picture(self, face: Face) -> QImage | None:
        """The face, or None until ``arrived`` tells of it; one that cannot be read stays None."""
        if face.id in self._known:
            return self._known[face.id]
        if face.id != self._reading:
            self._waiting.pop(face.id, None)
            self._waiting[face.id] = face
            while len(self._waiting) > WAITING_MAX:
                del self._waiting[next(iter(self._waiting))]
            self._read_next()
        return None

    def _read_next(self) -> None:
        if self._reading is not None or not self._waiting:
            return
        _, face = self._waiting.popitem()
        self._reading = face.id
        ratio = pixels.finest_ratio()

        def work(workspace: Workspace, _progress: Progress) -> QImage:
            rgb = casework.face_pixels(workspace, face)
            made = pixels.face_thumbnail(rgb, face.detected.box, round(THUMBNAIL_SIDE * ratio))
            made.setDevicePixelRatio(ratio)
            return made

        self._desk.run(
            work,
            lambda image: self._on_read(face.id, image),
            lambda _error: self._on_read(face.id, None),
            lane="pictures",
        )

    def _on_read(self, face_id: FaceId, image: QImage | None) -> None:
        self._known[face_id] = image
        self._reading = None
        self.arrived.emit(face_id)
        self._read_next()
