"""Portraits for long lists: read in the background, only those in sight, the last few kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ui.desk import Desk
from ui.views import pixels
from workstation import casework
from workstation.model import PortraitId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

KEPT_MAX = 400
"""At 56 logical pixels and two device pixels each that is 20 MB, and some 20 screens."""


class PortraitThumbnails(QObject):
    """The pictures of one list of candidates.

    ``want`` says which portraits are in sight; whatever was asked for before and not begun is
    dropped. One portrait is read at a time, so that another picture waits for one at most.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._side = side
        self._kept: OrderedDict[PortraitId, QImage | None] = OrderedDict()
        self._waiting: list[PortraitId] = []
        self._reading: PortraitId | None = None
        self.begun = 0

    def picture(self, portrait_id: PortraitId) -> QImage | None:
        """The face of a portrait if it was read and kept; asks for nothing."""
        return self._kept.get(portrait_id)

    @property
    def kept(self) -> int:
        """How many are kept, at most ``KEPT_MAX``."""
        return len(self._kept)

    @property
    def waiting(self) -> tuple[PortraitId, ...]:
        """What is in sight and not begun, in the order in which it is read."""
        return tuple(self._waiting)

    def set_side(self, side: int) -> None:
        """Another size, at most ``side`` x ``side`` device pixels: what was read goes."""
        if side != self._side:
            self._side = side
            self._kept.clear()

    def want(self, portrait_ids: Sequence[PortraitId]) -> None:
        """These are in sight, those to be read first first; nothing else is."""
        for portrait_id in reversed(portrait_ids):
            if portrait_id in self._kept:
                self._kept.move_to_end(portrait_id)
        self._waiting = [
            each for each in portrait_ids if each not in self._kept and each != self._reading
        ]
        self._read_next()

    def _read_next(self) -> None:
        if self._reading is not None or not self._waiting:
            return
        portrait_id, side = self._waiting.pop(0), self._side
        self._reading = portrait_id
        self.begun += 1

        def work(workspace: Workspace, _progress: Progress) -> QImage:
            record = casework.portrait(workspace, portrait_id)
            rgb = casework.portrait_pixels(workspace, portrait_id)
            return pixels.face_thumbnail(rgb, record.face.box, side)

        def read(image: QImage | None) -> None:
            if isValid(self):
                self._on_read(portrait_id, side, image)

        # One that cannot be read leaves its place empty; the full picture says why.
        self._desk.run(
            work,
            read,
            lambda _error: read(None),
            self.tr("Reading portraits"),
            "pictures",
        )

    def _on_read(self, portrait_id: PortraitId, side: int, image: QImage | None) -> None:
        self._reading = None
        if side == self._side:
            self._kept[portrait_id] = image
            while len(self._kept) > KEPT_MAX:
                self._kept.popitem(last=False)
            self.arrived.emit(portrait_id)
        self._read_next()
