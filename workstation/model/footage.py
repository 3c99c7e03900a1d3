"""Scans of videos: faces followed from frame to frame, and who may be the same person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.evidence import Face
from workstation.model.faces import DetectedFace, PackIdentity
from workstation.model.ids import EvidenceId, ScanId, TrackId


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
