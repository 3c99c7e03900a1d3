"""What a pane can show: the probe, another frame of its track, or a portrait of the candidate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.errors import WorkstationError
from workstation.model import (
    Candidate,
    DetectedFace,
    EvidenceId,
    FaceId,
    Portrait,
    PortraitId,
    Search,
    Subject,
    Track,
    TrackFrame,
)

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


@dataclass(frozen=True)
class Shown:
    """One picture that can be shown. ``face`` of a portrait is None until its record was read.

    ``taken`` is a portrait's; ``steps`` say in words how the edited probe was made.
    ``frame_number`` and ``timestamp_s`` are those of a frame of a video; ``frame`` is set for one
    of the track without a kept face: it has no ``face_id``, and nothing is marked on it.
    """

    subject: Subject
    face: DetectedFace | None
    face_id: FaceId | None = None
    portrait_id: PortraitId | None = None
    evidence_id: EvidenceId | None = None
    frame_number: int = 0
    timestamp_s: float | None = None
    taken: str = ""
    steps: tuple[str, ...] = ()
    frame: TrackFrame | None = None

    @property
    def key(self) -> tuple[Subject, str]:
        """What tells it from others."""
        if self.frame is not None:
            return self.subject, f"{self.frame.evidence_id} {self.frame.number}"
        return self.subject, str(self.portrait_id or self.face_id)


@dataclass(frozen=True)
class Offered:
    """Everything that the panes can show of one candidate of a search.

    ``frames`` are the kept faces of the ``track`` that the probe comes from, in the order of time,
    the probe among them; empty where it comes from no track. ``captured_on`` is the day on
    which the probe was recorded, None where nobody told the recorder's clock.
    """

    probe: Shown
    edited: Shown | None
    frames: tuple[Shown, ...] = ()
    portraits: tuple[Shown, ...] = ()
    captured_on: date | None = None
    track: Track | None = None

    def all(self) -> tuple[Shown, ...]:
        """Each once: the probe first, then the frames, then the portraits."""
        edited = () if self.edited is None else (self.edited,)
        others = tuple(each for each in self.frames if each.key != self.probe.key)
        return (self.probe, *edited, *others, *self.portraits)


def probe_of(search: Search) -> Shown:
    """The face as recorded that was searched."""
    return Shown(Subject.PROBE, search.face, search.probe.face_id, evidence_id=search.evidence_id)


def edited_probe_of(search: Search) -> Shown | None:
    """The working copy that was searched beside it, if there is one."""
    edits = search.probe.edits
    if edits is None:
        return None
    return Shown(
        Subject.EDITED_PROBE, edits.face, search.probe.face_id, steps=tuple(search.probe.steps)
    )


def found_portrait(candidate: Candidate) -> Shown:
    """The portrait that the search found, before its record was read."""
    return Shown(
        Subject.PORTRAIT, None, portrait_id=candidate.portrait_id, taken=candidate.photo_date
    )


def portrait_shown(portrait: Portrait) -> Shown:
    """A portrait whose record was read."""
    return Shown(
        Subject.PORTRAIT,
        portrait.face,
        portrait_id=portrait.id,
        taken=portrait.photo_date,
    )


def frame_shown(frames: casework.TrackFrames, kept: Sequence[Shown], number: int) -> Shown:
    """A frame of the probe's track: the face that is ``kept`` of it, or where it is placed."""
    found = next((each for each in kept if each.frame_number == number), None)
    if found is not None:
        return found
    track, at_s = frames.track, frames.times.time_of(number)
    there = frames.face_in(number)
    frame = TrackFrame(track.id, track.evidence_id, number, at_s, there.detected.box, there.placing)
    return Shown(
        Subject.FRAME,
        there.detected,
        evidence_id=track.evidence_id,
        frame_number=number,
        timestamp_s=at_s,
        frame=frame,
    )


def read_offered(workspace: Workspace, search: Search, candidate: Candidate) -> Offered:
    """Ask the core what there is; for a worker."""
    portraits = casework.portraits(workspace, search.gallery_name, candidate.person_id)
    probe = _with_its_frame(workspace, search)
    track = casework.searched_track(workspace, search)
    return Offered(
        probe,
        edited_probe_of(search),
        () if track is None else _frames_of(probe, track),
        tuple(portrait_shown(each) for each in portraits),
        _captured_on(workspace, search),
        track,
    )


def _with_its_frame(workspace: Workspace, search: Search) -> Shown:
    probe = probe_of(search)
    try:
        frame = casework.frame_of(workspace, casework.searched_face(workspace, search))
    except WorkstationError:
        return probe
    return replace(probe, frame_number=frame.number, timestamp_s=frame.timestamp_s)


def _frames_of(probe: Shown, track: Track) -> tuple[Shown, ...]:
    """The kept faces and the probe, which may have been found where somebody stopped."""
    kept = [
        Shown(
            Subject.FRAME,
            each.face.detected,
            each.face.id,
            evidence_id=track.evidence_id,
            frame_number=each.frame_number,
            timestamp_s=each.timestamp_s,
        )
        for each in track.best
        if each.face.id != probe.face_id and each.frame_number != probe.frame_number
    ]
    return tuple(sorted([probe, *kept], key=lambda each: each.frame_number))


def _captured_on(workspace: Workspace, search: Search) -> date | None:
    try:
        offset = casework.clock_offset(workspace, search.evidence_id)
        face = casework.searched_face(workspace, search)
        at_s = casework.frame_of(workspace, face).timestamp_s
    except WorkstationError:
        return None
    when = offset.true_time(at_s) if offset is not None and at_s is not None else None
    return None if when is None else when.date()


class Choices(QObject):
    """Reads what there is to show of the candidate on the desk, and its pixels."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = PixelSource.of(desk)
        self._asked: tuple[object, object] | None = None
        self.offered: Offered | None = None

    def read(self) -> None:
        """Read it again for the candidate on the desk."""
        search, candidate = self._desk.search, self._desk.candidate
        self.offered = None
        self._asked = None
        if search is None or candidate is None:
            return
        asked = self._asked = (search.id, candidate.person_id)
        self.offered = Offered(
            probe_of(search), edited_probe_of(search), (), (found_portrait(candidate),)
        )

        def work(workspace: Workspace, _progress: Progress) -> Offered:
            return read_offered(workspace, search, candidate)

        def done(offered: Offered) -> None:
            if self._asked == asked:
                self.offered = offered
                self.changed.emit()

        # Without words: what only reads is read again after a lock (``TaskRunner.go_on``).
        self._desk.run(work, done)

    def fetch(
        self,
        asker: QObject,
        shown: Shown,
        done: Callable[[Prepared | None, Shown], None],
        face_px: float = 0.0,
    ) -> None:
        """The whole picture, upright, and what it shows with its face; later, or at once.

        Above 0, ``face_px`` is how high the face is going to stand, in device pixels: ``done`` may
        then be told a reduced picture for a first look, before the whole one.
        """
        search = self._desk.search
        if search is None:
            return
        if shown.subject is Subject.PORTRAIT:
            assert shown.portrait_id is not None

            def arrived(picture: Prepared | None, record: Portrait | None) -> None:
                done(picture, portrait_shown(record) if record is not None else shown)

            self._source.portrait(asker, shown.portrait_id, arrived, face_px)
        elif shown.subject is Subject.FRAME:
            assert shown.evidence_id is not None
            self._source.evidence(
                asker, shown.evidence_id, shown.frame_number, lambda made: done(made, shown)
            )
        elif shown.subject is Subject.EDITED_PROBE:
            self._source.edited_probe(asker, search, lambda made: done(made, replace(shown)))
        else:
            self._source.probe(asker, search, lambda made: done(made, replace(shown)), face_px)
