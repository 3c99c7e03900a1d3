"""Evidence: files, their frames, and the faces found in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.faces import DetectedFace
from workstation.model.ids import CaseNumber, EvidenceId, FaceId, FrameId

THOROUGH = ", thorough"
"""Follows a pack's name in ``Face.found_by`` where the picture was turned or enlarged."""

MARKED_BY_HAND = "marked by hand"
"""What ``Face.found_by`` says of a face that no detector found."""


class EvidenceKind(StrEnum):
    """Whether a file holds one picture or moving ones."""

    IMAGE = "image"
    VIDEO = "video"


@dataclass(frozen=True)
class VideoFacts:
    """What reading a whole video file found, without decoding all of it.

    ``width`` and ``height`` are those of the upright picture with square pixels; ``frames``
    counts pictures; ``duration_s`` runs from the first picture to the end of the last.
    ``rotation`` is by how many degrees the recording is turned clockwise to stand upright,
    ``pixel_aspect`` the width of its pixels over their height, as two whole numbers.
    ``exact_times`` is False where the file holds no time stamps and a constant rate is assumed.
    """

    width: int
    height: int
    frames: int
    duration_s: float
    variable_frame_rate: bool
    codec: str
    container: str
    rotation: int
    pixel_aspect: tuple[int, int]
    exact_times: bool


@dataclass(frozen=True)
class EvidenceItem:
    """A file kept as evidence: the bytes lie in the store under ``sha256``.

    A custody record: ``md5`` is what courts still ask for (empty for what was taken in by an
    early version, until it is verified), ``origin`` the path it was copied from, ``tools`` the
    programs and libraries that took it in, with their versions. ``video`` is None for images.
    ``pages`` counts the pages or animation frames of an image; ``width`` and ``height`` are
    those of the first. It is 1 for what was taken in by an early version, until it is verified.
    """

    id: EvidenceId
    case_number: CaseNumber
    file_name: str
    sha256: str
    size_bytes: int
    media_type: str
    width: int
    height: int
    imported_at: datetime
    imported_by: str
    kind: EvidenceKind = EvidenceKind.IMAGE
    md5: str = ""
    origin: str = ""
    tools: tuple[tuple[str, str], ...] = ()
    video: VideoFacts | None = None
    pages: int = 1


@dataclass(frozen=True)
class DamagedEvidence:
    """A kept file that no longer has the content it was taken in with; ``reason`` says what."""

    id: EvidenceId
    case_number: CaseNumber
    file_name: str
    sha256: str
    reason: str


@dataclass(frozen=True)
class EvidenceCheck:
    """What hashing all kept files again found. ``checked`` counts evidence items."""

    checked: int
    damaged: tuple[DamagedEvidence, ...]
    sentence: str


@dataclass(frozen=True)
class Frame:
    """One picture of an evidence item; a still image has one for each page, without a time.

    Pages are numbered from 0. In a video, frames are numbered from 0 in the order they are
    shown, and ``timestamp_s`` is the presentation time in seconds after the first one.
    ``searched`` says that all of it was looked at for faces; a scan of a video looks at parts.
    """

    id: FrameId
    evidence_id: EvidenceId
    number: int
    timestamp_s: float | None
    width: int
    height: int
    searched: bool = True


@dataclass(frozen=True)
class Face:
    """A face in a frame, and what found it.

    ``found_by`` is the name of a pack, with ", thorough" after it where the picture was turned
    or enlarged first, or ``MARKED_BY_HAND``.
    """

    id: FaceId
    frame_id: FrameId
    evidence_id: EvidenceId
    detected: DetectedFace
    found_by: str

    @property
    def by_hand(self) -> bool:
        """Whether a person marked it."""
        return self.found_by == MARKED_BY_HAND

    @property
    def added(self) -> bool:
        """Whether it was added to what an ordinary look at the frame finds."""
        return self.by_hand or self.found_by.endswith(THOROUGH)
