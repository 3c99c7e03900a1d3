"""Scans of videos: faces followed from frame to frame, and who may be the same person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from workstation.model.evidence import Face
from workstation.model.faces import DetectedFace, PackIdentity
from workstation.model.ids import (
    CaseNumber,
    EvidenceId,
    GroupEventId,
    GroupId,
    ScanId,
    TrackId,
)


class ScanState(StrEnum):
    """How far a scan came. A stopped one goes on where it stopped, also after a restart."""

    RUNNING = "running"
    STOPPED = "stopped"
    COMPLETE = "complete"


@dataclass(frozen=True)
class Scan:
    """One pass through a video in search of faces.

    ``frames_decoded`` counts the frames that went by, ``frames_searched`` those in which faces
    were looked for, ``faces`` what was found in them, ``seconds`` the time spent.
    ``every_frame`` is set where each frame was searched instead of a sample.
    ``frames_missing`` counts frames that the file lists but that could not be decoded.
    """

    id: ScanId
    evidence_id: EvidenceId
    every_frame: bool
    pack: PackIdentity
    state: ScanState
    frames_decoded: int
    frames_searched: int
    faces: int
    seconds: float
    started_at: datetime
    started_by: str
    frames_missing: int = 0


@dataclass(frozen=True)
class TrackPoint:
    """Where a track's face was in one searched frame."""

    frame_number: int
    timestamp_s: float
    detected: DetectedFace


@dataclass(frozen=True)
class TrackFace:
    """One of the best faces of a track; ``enough`` and ``reasons`` are the gate's answer."""

    face: Face
    frame_number: int
    timestamp_s: float
    enough: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Track:
    """One face followed through a video; ``number`` counts from 1 in the order of appearing.

    ``first_s`` and ``last_s`` are presentation times of the frames ``first_frame`` and
    ``last_frame``; ``faces_seen`` counts the searched frames that show it. ``best`` holds at
    least one face, the best by quality first.
    """

    id: TrackId
    scan_id: ScanId
    evidence_id: EvidenceId
    number: int
    first_frame: int
    last_frame: int
    first_s: float
    last_s: float
    faces_seen: int
    best: tuple[TrackFace, ...]


@dataclass(frozen=True)
class ClockOffset:
    """How far a recorder's clock was off: ``offset_s`` is true time minus recorder's clock.

    ``recorder_start`` is what the recorder's clock showed at the first frame; a recorder shows
    no time zone, so it and what follows from it have none. ``reason`` says how it is known.
    """

    evidence_id: EvidenceId
    offset_s: float
    reason: str
    recorder_start: datetime | None
    set_at: datetime
    set_by: str

    def recorder_time(self, time_s: float) -> datetime | None:
        """What the recorder's clock showed at a presentation time; None where that is unknown."""
        if self.recorder_start is None:
            return None
        return self.recorder_start + timedelta(seconds=time_s)

    def true_time(self, time_s: float) -> datetime | None:
        """The true time at a presentation time, in the zone of the recorder's clock."""
        shown = self.recorder_time(time_s)
        return None if shown is None else shown + timedelta(seconds=self.offset_s)


@dataclass(frozen=True)
class Group:
    """Tracks of a case that may show the same unknown person, under a name like "unknown A".

    A group is a suggestion, never an identification, and corroborates nothing. ``confirmed``
    is set once an examiner said of at least some of its tracks that they show one person;
    ``suggested`` are those that nobody has said so of. ``tracks`` are in the order of the
    evidence and of appearing; ``earlier`` are tracks of scans that newer ones took the place
    of, which stand for the same faces. ``not_compared``
    are those whose best face is too small or turned too far away for any suggestion.
    """

    id: GroupId
    case_number: CaseNumber
    name: str
    tracks: tuple[TrackId, ...]
    confirmed: bool
    suggested: tuple[TrackId, ...]
    earlier: tuple[TrackId, ...] = ()
    not_compared: tuple[TrackId, ...] = ()


class GroupAct(StrEnum):
    """What an examiner did to groups; ``NAMED`` is the program's own act."""

    NAMED = "named"
    CONFIRMED = "confirmed"
    MERGED = "merged"
    SPLIT = "split"
    REJECTED = "rejected"
    UNDONE = "undone"


@dataclass(frozen=True)
class GroupEvent:
    """One act, as it was recorded; ``position`` counts from 1 within the case.

    ``parts`` are sets of tracks. Of a confirmation or a merge all of them show one person; of
    a split or a rejection each part shows another person than every other part. ``names``
    holds numbers of names (1 is "unknown A") with the track that bears the name from here on,
    or None where the name is given up. ``undoes`` is the event that no longer holds.
    """

    id: GroupEventId
    case_number: CaseNumber
    position: int
    act: GroupAct
    parts: tuple[tuple[TrackId, ...], ...]
    names: tuple[tuple[int, TrackId | None], ...]
    undoes: GroupEventId | None
    note: str
    sentence: str
    at: datetime
    by: str
