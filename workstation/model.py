"""The nouns of the field, as frozen data: standard library only.

Evidence flows one way: ``EvidenceItem`` -> ``Frame`` -> ``Face`` -> ``Probe`` -> ``Search``
-> ``Candidate`` -> ``Comparison`` and ``Corroboration`` -> decision (see ``identification``).
Each record points to its parent by id. Every time is in UTC; every record says who.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

GalleryId = NewType("GalleryId", str)
PersonId = NewType("PersonId", str)
PortraitId = NewType("PortraitId", str)
CaseNumber = NewType("CaseNumber", str)
EvidenceId = NewType("EvidenceId", str)
FrameId = NewType("FrameId", str)
FaceId = NewType("FaceId", str)
ProbeId = NewType("ProbeId", str)
SearchId = NewType("SearchId", str)
ComparisonId = NewType("ComparisonId", str)
CorroborationId = NewType("CorroborationId", str)
DecisionId = NewType("DecisionId", str)

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""``(x, y, width, height)`` in pixels of the upright image, origin at the top left."""


@dataclass(frozen=True)
class DetectedFace:
    """One face as a detector returns it.

    ``landmarks`` are five points in pixels of the upright image, in this order: the eye and
    then the eye further right *in the image*, nose tip, mouth corner left and right in the
    image. ``score`` is the detector's confidence that this is a face, 0 to 1; it says
    nothing about who it is.
    """

    box: Box
    landmarks: tuple[Point, Point, Point, Point, Point]
    score: float

    @property
    def height_px(self) -> float:
        """Height of the face in native pixels."""
        return self.box[3]


@dataclass(frozen=True)
class Measure:
    """One measured property of a face in an image, named after ISO/IEC 29794-5 where it fits.

    ``direction`` says which values are better: "higher", "lower", or "near" the value ``best``.
    ``sentence`` says the value in plain words; ``notable`` is set where it should be read
    before a search.
    """

    id: str
    name: str
    value: float
    unit: str
    direction: str
    best: float | None
    sentence: str
    notable: bool = False


@dataclass(frozen=True)
class PackIdentity:
    """Which model pack made a template. Templates of two different packs never mix."""

    name: str
    version: str
    sha256: str
    dimension: int
    preprocessing: str


@dataclass(frozen=True)
class Gallery:
    """A collection of known portraits with an owner, a lawful basis and an end."""

    id: GalleryId
    name: str
    owner: str
    lawful_basis: str
    retention_date: date
    pack: PackIdentity
    version: int
    people: int
    images: int
    created_at: datetime
    created_by: str


@dataclass(frozen=True)
class Person:
    """A person of a gallery. ``id`` is the department's own, unique within the gallery.

    ``born`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` or empty; ``sex`` is ``F``, ``M``,
    ``X`` or empty for unknown.
    """

    id: PersonId
    gallery_id: GalleryId
    name: str
    born: str = ""
    sex: str = ""


@dataclass(frozen=True)
class Portrait:
    """One enrolled portrait of a person. ``photo_date`` has the form of ``Person.born``."""

    id: PortraitId
    gallery_id: GalleryId
    person_id: PersonId
    file_name: str
    sha256: str
    face: DetectedFace
    photo_date: str = ""
    source: str = ""


class ImportOutcome(StrEnum):
    """How one file of a gallery import ended."""

    ENROLLED = "enrolled"
    NO_FACE = "no face"
    SEVERAL_FACES = "several faces"
    TOO_SMALL = "too small"
    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"
    NOT_LISTED = "not listed"


@dataclass(frozen=True)
class ImportRow:
    """One file of a gallery import, with its outcome; ``reason`` is a sentence, or empty."""

    file: str
    outcome: ImportOutcome
    reason: str = ""


@dataclass(frozen=True)
class ImportReport:
    """How an import of a folder ended. ``rows`` holds each file that was not enrolled."""

    gallery: Gallery
    images: int
    enrolled: int
    resumed: int
    people: int
    failed: tuple[ImportRow, ...]
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True)
class Case:
    """An investigation, named by the department's own number."""

    number: CaseNumber
    title: str
    opened_at: datetime
    opened_by: str


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
    """One picture of an evidence item; a still image has one, number 0, without a time.

    In a video, frames are numbered from 0 in the order they are shown, and ``timestamp_s`` is
    the presentation time in seconds after the first one.
    """

    id: FrameId
    evidence_id: EvidenceId
    number: int
    timestamp_s: float | None
    width: int
    height: int


@dataclass(frozen=True)
class Face:
    """A face in a frame, and what found it."""

    id: FaceId
    frame_id: FrameId
    evidence_id: EvidenceId
    detected: DetectedFace
    found_by: str


class ProbeClass(StrEnum):
    """What kind of picture the probe is. Some kinds must not be searched at all."""

    CAMERA_FRAME = "camera frame"
    PHOTOGRAPH = "photograph"
    IDENTITY_DOCUMENT = "identity document"
    BODY_CAMERA = "body camera"
    SOCIAL_MEDIA = "social media"
    OTHER = "other"
    GENERATED = "generated or AI-altered"
    COMPOSITE = "composite"
    SKETCH = "sketch"
    LOOK_ALIKE = "look-alike"


@dataclass(frozen=True)
class Probe:
    """The questioned face as it is searched. ``recipe`` lists each edit made to the image."""

    id: ProbeId
    face_id: FaceId
    probe_class: ProbeClass
    recipe: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A gallery person that a search returned.

    ``score`` is the cosine similarity of two templates, -1 to 1: not a probability, and not
    an identification. ``rank`` counts from 1.
    """

    search_id: SearchId
    rank: int
    person_id: PersonId
    name: str
    portrait_id: PortraitId
    image: str
    score: float
    born: str = ""
    sex: str = ""
    photo_date: str = ""


@dataclass(frozen=True)
class Search:
    """A record of one search, complete enough to be replayed.

    ``warnings`` say what the probe lacked, and ``override_reason`` why it was searched all the
    same; both are empty where the probe held enough information.
    """

    id: SearchId
    case_number: CaseNumber
    evidence_id: EvidenceId
    probe: Probe
    face: DetectedFace
    gallery_id: GalleryId
    gallery_name: str
    gallery_version: int
    gallery_people: int
    gallery_images: int
    pack: PackIdentity
    provider: str
    limit: int
    reason: str
    searched_by: str
    searched_at: datetime
    candidates: tuple[Candidate, ...]
    warnings: tuple[str, ...] = ()
    override_reason: str = ""


@dataclass(frozen=True)
class Comparison:
    """What an examiner wrote down while comparing a candidate with the probe."""

    id: ComparisonId
    search_id: SearchId
    person_id: PersonId
    note: str
    compared_by: str
    compared_at: datetime


class CorroborationKind(StrEnum):
    """Where a corroborating item comes from. ``identification`` says which kinds count."""

    WITNESS = "witness who saw the event"
    DNA = "DNA"
    FINGERPRINT = "fingerprint"
    LOCATION_RECORD = "phone or location record"
    TRANSACTION = "transaction"
    RECOVERED_PROPERTY = "recovered property"
    ADMISSION = "admission"
    PHYSICAL_EVIDENCE = "other physical evidence"
    OTHER = "other"
    LOOK_ALIKE_OPINION = "look-alike opinion"
    LINE_UP_AFTER_SEARCH = "line-up that followed the face search"
    SECOND_FACE_SEARCH = "second face search"


@dataclass(frozen=True)
class Corroboration:
    """Evidence about who the probe is, from outside this program.

    ``person_id`` is the candidate it speaks of; None where it was entered for the search as
    a whole. ``withdrawn`` items stay on record and do not count.
    """

    id: CorroborationId
    search_id: SearchId
    person_id: PersonId | None
    kind: CorroborationKind
    source: str
    reference: str
    dated: date
    description: str
    entered_by: str
    entered_at: datetime
    withdrawn: bool = False


@dataclass(frozen=True)
class LogEntry:
    """One entry of the log, as stored: ``body`` is its canonical JSON (RFC 8785)."""

    number: int
    body: bytes
    sha256: str
    at: datetime
    who: str
    action: str
    sentence: str


@dataclass(frozen=True)
class LogCheck:
    """What a check of the log found; ``first_bad`` is the number of the first bad entry."""

    entries: int
    ok: bool
    first_bad: int | None
    sentence: str
