"""Searches: the probe, the candidates, and the whole record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.faces import DetectedFace, PackIdentity
from workstation.model.ids import (
    CaseNumber,
    EvidenceId,
    FaceId,
    GalleryId,
    PersonId,
    PortraitId,
    ProbeId,
    SearchId,
)


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
    same; both are empty where the probe held enough information. ``found_by`` is how the face
    was found, as ``Face.found_by`` says it.
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
    found_by: str = ""
