"""Reads the pixels of evidence and portraits in the background, and keeps the last few.

A picture that is asked for again while it is being read is read once. Who says how high the face
is going to stand on the screen is answered twice where that is quicker: at first with a reduced
picture, which may be drawn at that size and used for nothing else.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ui.desk import Desk
from ui.tasks import Task
from ui.views import pixels
from ui.views.pixels import Prepared
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import DetectedFace, EvidenceId, Portrait, PortraitId, Search

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
        self._reading: dict[str, tuple[Task, list[Callable[[Prepared | None], None]]]] = {}
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
        self._reading.clear()
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
        self,
        asker: QObject,
        search: Search,
        done: Callable[[Prepared | None], None],
        face_px: float = 0.0,
    ) -> None:
        """The whole picture that a search started from: of a video, that very frame.

        With ``face_px``, device pixels, ``done`` may be told a reduced picture before.
        """

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            face = casework.searched_face(workspace, search)
            number = casework.frame_of(workspace, face).number
            # Where the search began, that very frame was looked at.
            kept = self._kept.get(f"evidence {face.evidence_id} {number}")
            return kept or pixels.prepare(casework.face_pixels(workspace, face))

        def glimpse(workspace: Workspace, _progress: Progress) -> Prepared | None:
            face = casework.searched_face(workspace, search)
            reduction = reduction_for(face.detected, face_px)
            if reduction == 1:
                return None
            seen = casework.face_glimpse(workspace, face, reduction)
            return None if seen is None else pixels.prepare_glimpse(seen, reduction)

        self._fetch(asker, f"probe of {search.id}", work, done, glimpse if face_px else None)

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
        face_px: float = 0.0,
    ) -> None:
        """The whole portrait, upright, and its record.

        With ``face_px``, device pixels, ``done`` may be told a reduced picture before.
        """

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            self._portraits[portrait_id] = casework.portrait(workspace, portrait_id)
            return pixels.prepare(casework.portrait_pixels(workspace, portrait_id))

        def answer(picture: Prepared | None) -> None:
            done(picture, self._portraits.get(portrait_id))

        def glimpse(workspace: Workspace, _progress: Progress) -> Prepared | None:
            record = self._portraits[portrait_id] = casework.portrait(workspace, portrait_id)
            reduction = reduction_for(record.face, face_px)
            if reduction == 1:
                return None
            seen = casework.portrait_glimpse(workspace, portrait_id, reduction)
            return None if seen is None else pixels.prepare_glimpse(seen, reduction)

        self._fetch(
            asker,
            f"portrait {portrait_id}",
            work,
            answer,
            glimpse if face_px else None,
            "portraits",
        )

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
        glimpse: Callable[[Workspace, Progress], Prepared | None] | None = None,
        lane: str = "pictures",
    ) -> None:
        if key in self._kept:
            self._kept.move_to_end(key)
            done(self._kept[key])
            return

        def answer(picture: Prepared | None) -> None:
            if isValid(asker):
                done(picture)

        def looked(seen: Prepared | None) -> None:
            # Refused while the window was locked, it comes late: it must not hide the whole.
            if seen is not None and key in self._reading:
                answer(seen)

        if glimpse is not None and key not in self._reading:
            # Before the whole, on the same lane. One that is not to be had is no failure.
            self._desk.run(
                glimpse,
                looked,
                _ignored,
                self.tr("Reading a picture"),
                lane,
            )
        task, answers = self._reading.get(key, (None, []))
        answers.append(answer)
        # The outcome of a task that was cancelled is told to nobody.
        if task is not None and not task.cancelled:
            return

        def arrived(picture: Prepared | None) -> None:
            # What was forgotten meanwhile is told to those who had asked, and not kept.
            if self._reading.get(key, (None, None))[1] is answers:
                del self._reading[key]
                if picture is not None:
                    self._keep(key, picture)
            told = answers.copy()
            answers.clear()
            for each in told:
                each(picture)

        task = self._desk.run(
            work, arrived, lambda _error: arrived(None), self.tr("Reading a picture"), lane
        )
        self._reading[key] = task, answers

    def _keep(self, key: str, picture: Prepared) -> None:
        self._kept[key] = picture
        while len(self._kept) > 1 and self._kept_bytes() > KEPT_BYTES_MAX:
            self._kept.popitem(last=False)

    def _kept_bytes(self) -> int:
        each_once = {id(picture): picture for picture in self._kept.values()}.values()
        return sum(level.sizeInBytes() for picture in each_once for level in picture.levels)


def reduction_for(face: DetectedFace, face_px: float) -> int:
    """By how much a picture may be reduced whose face stands ``face_px`` high: 8, 4, 2 or 1."""
    return next((each for each in (8, 4, 2) if face.height_px >= each * face_px), 1)


def _searched_pixels(workspace: Workspace, search: Search) -> NDArray[np.uint8]:
    return casework.face_pixels(workspace, casework.searched_face(workspace, search))


def _ignored(_error: Exception) -> None:
    """A thumbnail that cannot be read leaves its place empty; the full picture says why."""
