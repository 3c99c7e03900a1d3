"""Reads the pixels of evidence and portraits in the background, and keeps the last few."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ui.desk import Desk
from ui.views import pixels
from ui.views.pixels import Prepared
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import EvidenceId, Portrait, PortraitId, Search

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workstation.progress import Progress
    from workstation.workspace import Workspace

KEPT_BYTES_MAX = 256 * 1024 * 1024
"""Pictures are dropped, the longest unused first, once they take more memory than this."""


THUMBNAILS_MAX = 400
"""Of single thumbnails; a long list keeps its own: ``ui.portrait_thumbnails``."""


class PixelSource(QObject):
    """One per desk: ``PixelSource.of(desk)``. Every answer arrives later, on the GUI thread.

    A picture that cannot be read is answered with None, once per request: the caller shows
    that it is missing, and the evidence place shows why.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._kept: OrderedDict[str, Prepared] = OrderedDict()
        self._portraits: dict[PortraitId, Portrait] = {}
        self._thumbnails: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        desk.galleries_changed.connect(self.forget)

    @staticmethod
    def of(desk: Desk) -> PixelSource:
        """The desk's source; made on first use."""
        found = desk.findChild(PixelSource)
        return found if isinstance(found, PixelSource) else PixelSource(desk)

    def forget(self) -> None:
        """Keep nothing: a person may have been deleted, or a gallery or a case purged."""
        self._kept.clear()
        self._portraits.clear()
        self._thumbnails.clear()

    def evidence(
        self,
        asker: QObject,
        evidence_id: EvidenceId,
        frame_number: int,
        done: Callable[[Prepared | None], None],
    ) -> None:
        """One frame of an evidence item, whole and upright, for ``done``."""

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            return pixels.prepare(
                casework.evidence_pixels(workspace, evidence_id, frame_number=frame_number)
            )

        self._fetch(asker, f"evidence {evidence_id} {frame_number}", work, done)

    def keep_frame(self, evidence_id: EvidenceId, frame_number: int, picture: Prepared) -> None:
        """Keep a frame that was read elsewhere, for whoever asks next."""
        self._keep(f"evidence {evidence_id} {frame_number}", picture)

    def probe(
        self, asker: QObject, search: Search, done: Callable[[Prepared | None], None]
    ) -> None:
        """The whole picture that a search started from: of a video, that very frame."""

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            return pixels.prepare(_searched_pixels(workspace, search))

        self._fetch(asker, f"probe of {search.id}", work, done)

    def edited_probe(
        self, asker: QObject, search: Search, done: Callable[[Prepared | None], None]
    ) -> None:
        """The working copy that was searched beside the face as recorded.

        None also where it came out other than it was searched: it must not stand for that.
        """

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            probe = search.probe
            made = casework.edited_pixels(workspace, probe.face_id, probe.recipe)
            if probe.edits is None or made.sha256 != probe.edits.sha256:
                raise CannotProceed("The edited picture came out different.", "Replay the search.")
            return pixels.prepare(made.pixels)

        self._fetch(asker, f"edited probe of {search.id}", work, done)

    def portrait(
        self,
        asker: QObject,
        portrait_id: PortraitId,
        done: Callable[[Prepared | None, Portrait | None], None],
    ) -> None:
        """The whole portrait, upright, and its record."""

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            self._portraits[portrait_id] = casework.portrait(workspace, portrait_id)
            return pixels.prepare(casework.portrait_pixels(workspace, portrait_id))

        def answer(picture: Prepared | None) -> None:
            done(picture, self._portraits.get(portrait_id))

        self._fetch(asker, f"portrait {portrait_id}", work, answer)

    def portrait_thumbnail(
        self, asker: QObject, portrait_id: PortraitId, side: int, done: Callable[[QImage], None]
    ) -> None:
        """The face of a portrait, at most ``side`` x ``side`` device pixels."""

        def work(workspace: Workspace, _progress: Progress) -> QImage:
            record = casework.portrait(workspace, portrait_id)
            rgb = casework.portrait_pixels(workspace, portrait_id)
            return pixels.face_thumbnail(rgb, record.face.box, side)

        self._thumbnail(asker, (f"portrait {portrait_id}", side), work, done)

    def probe_thumbnail(
        self,
        asker: QObject,
        search: Search,
        side: int,
        done: Callable[[QImage], None],
    ) -> None:
        """The face that was searched, at most ``side`` x ``side`` device pixels."""

        def work(workspace: Workspace, _progress: Progress) -> QImage:
            rgb = _searched_pixels(workspace, search)
            return pixels.face_thumbnail(rgb, search.face.box, side)

        self._thumbnail(asker, (f"probe of {search.id}", side), work, done)

    def _thumbnail(
        self,
        asker: QObject,
        key: tuple[str, int],
        work: Callable[[Workspace, Progress], QImage],
        done: Callable[[QImage], None],
    ) -> None:
        if key in self._thumbnails:
            self._thumbnails.move_to_end(key)
            done(self._thumbnails[key])
            return

        def arrived(image: QImage) -> None:
            self._thumbnails[key] = image
            while len(self._thumbnails) > THUMBNAILS_MAX:
                self._thumbnails.popitem(last=False)
            if isValid(asker):
                done(image)

        self._desk.run(work, arrived, _ignored, self.tr("Reading portraits"), "pictures")

    def _fetch(
        self,
        asker: QObject,
        key: str,
        work: Callable[[Workspace, Progress], Prepared],
        done: Callable[[Prepared | None], None],
    ) -> None:
        if key in self._kept:
            self._kept.move_to_end(key)
            done(self._kept[key])
            return

        def arrived(picture: Prepared) -> None:
            self._keep(key, picture)
            if isValid(asker):
                done(picture)

        def failed(_error: Exception) -> None:
            if isValid(asker):
                done(None)

        self._desk.run(work, arrived, failed, self.tr("Reading a picture"), "pictures")

    def _keep(self, key: str, picture: Prepared) -> None:
        self._kept[key] = picture
        while len(self._kept) > 1 and self._kept_bytes() > KEPT_BYTES_MAX:
            self._kept.popitem(last=False)

    def _kept_bytes(self) -> int:
        return sum(
            level.sizeInBytes() for picture in self._kept.values() for level in picture.levels
        )


def _searched_pixels(workspace: Workspace, search: Search) -> NDArray[np.uint8]:
    return casework.face_pixels(workspace, casework.searched_face(workspace, search))


def _ignored(_error: Exception) -> None:
    """A thumbnail that cannot be read leaves its place empty; the full picture says why."""
