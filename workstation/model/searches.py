"""Searches: the probe, the candidates, and the whole record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.edits import ProbeEdits, Recipe
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
    """The questioned face as it is searched.

    ``steps`` says in words each edit that was made to a working copy of its picture, in their
    order; ``edits`` holds what is needed to make them again. Both are empty where the face was
    searched as recorded.
    """

    id: ProbeId
    face_id: FaceId
    probe_class: ProbeClass
    steps: tuple[str, ...] = ()
    edits: ProbeEdits | None = None

    def __post_init__(self) -> None:
        if self.edits is not None and len(self.steps) != len(self.edits.recipe):
            raise ValueError("each edit of a probe is said in words")

    @property
    def recipe(self) -> Recipe:
        """The edits, in their order."""
        return self.edits.recipe if self.edits is not None else ()


@dataclass(frozen=True)
class Candidate:
    """A gallery person that a search returned.

    ``score`` is the cosine similarity of two templates, -1 to 1: not a probability, and not
    an identification. ``rank`` counts from 1.

    Where the probe was edited, the face was searched as recorded too. ``unedited_rank`` and
    ``unedited_score`` are then what that search gave, ``edited_rank`` and ``edited_score`` what
    the edited picture gave, each None where the person is not in that list; ``score`` is the
    better of the two. All four are None where nothing was edited.
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
    unedited_rank: int | None = None
    unedited_score: float | None = None
    edited_rank: int | None = None
    edited_score: float | None = None

    def __post_init__(self) -> None:
        if (self.unedited_rank is None) != (self.unedited_score is None) or (
            self.edited_rank is None
        ) != (self.edited_score is None):
            raise ValueError("a candidate of a list has both a rank and a score in it")
        scores = [s for s in (self.unedited_score, self.edited_score) if s is not None]
        if scores and max(scores) != self.score:
            raise ValueError("a candidate's score is the better of the two")

    @property
    def only_after_editing(self) -> bool:
        """Whether the face as recorded did not return this person."""
        return self.edited_rank is not None and self.unedited_rank is None


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

    def __post_init__(self) -> None:
        edited = self.probe.edits is not None
        for candidate in self.candidates:
            ranks = {candidate.unedited_rank, candidate.edited_rank}
            if ranks == {None} if edited else ranks != {None}:
                raise ValueError("the candidates say which list they stand in if there are two")

    @property
    def edits_note(self) -> str:
        """That the probe was edited, how, and what that means for the list; or empty."""
        if not self.probe.steps:
            return ""
        only = sum(candidate.only_after_editing for candidate in self.candidates)
        return (
            f"The probe was edited before this search: {'; '.join(self.probe.steps)}. The face as "
            f"recorded was searched too. {only} of {len(self.candidates)} candidates "
            f"{'appears' if only == 1 else 'appear'} only after editing."
        )
