"""Searches: the probe, the candidates, and the whole record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.combining import BEST, COMBINATIONS, CombinedFace
from workstation.model.edits import ProbeEdits, Recipe
from workstation.model.faces import DetectedFace, PackIdentity
from workstation.model.filters import EVERYBODY, PeopleFilter
from workstation.model.ids import (
    CaseNumber,
    EvidenceId,
    FaceId,
    GalleryId,
    PersonId,
    PortraitId,
    ProbeId,
    SearchId,
    TrackId,
)
from workstation.model.strangers import StrangerJudgement, StrangerStanding

LONG_LIST = 500
"""A candidate list above this length says that long lists make chance resemblances likelier."""


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
    same; both are empty where the probe held enough information. ``found_by`` is how the face
    was found, as ``Face.found_by`` says it.

    ``certified`` is whether it was proven that nobody outside the list belongs in it; None in
    records of versions that did not say. ``filters`` says who was searched and ``filter_reason``
    why not everybody; ``compared`` counts the people and the portraits that were left to compare,
    and is None where no filter left anybody out. ``strangers`` is what the scores meant beside
    those of strangers, None in records of versions that did not say. ``repeats`` is an earlier
    search that this one makes again.

    ``track_id`` is set where a track of a video was searched. Where several of its faces made
    the probe, ``combination`` is one of ``COMBINATIONS`` and ``combined`` holds them, of largest
    weight first; that one is also ``probe`` and ``face``. Else both are empty.
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
    certified: bool | None = None
    filters: PeopleFilter = EVERYBODY
    filter_reason: str = ""
    compared: tuple[int, int] | None = None
    strangers: StrangerJudgement | None = None
    repeats: SearchId | None = None
    track_id: TrackId | None = None
    combination: str = ""
    combined: tuple[CombinedFace, ...] = ()

    def __post_init__(self) -> None:
        edited = self.probe.edits is not None
        for candidate in self.candidates:
            ranks = {candidate.unedited_rank, candidate.edited_rank}
            if ranks == {None} if edited else ranks != {None}:
                raise ValueError("the candidates say which list they stand in if there are two")
        if not self.filters.limits == bool(self.filter_reason) == (self.compared is not None):
            raise ValueError("a filter has a reason and counts whom it left")
        known = self.strangers is not None and self.strangers.enough
        if known and len(self.strangers.standings) != len(self.candidates):  # type: ignore[union-attr]
            raise ValueError("one standing among strangers for each candidate")
        self._check_combination(edited)

    def _check_combination(self, edited: bool) -> None:
        if not self.combination and not self.combined:
            return
        if self.combination not in COMBINATIONS or len(self.combined) < 2:
            raise ValueError("two faces or more are combined in a known way")
        if self.track_id is None or edited or self.combined[0].face_id != self.probe.face_id:
            raise ValueError("only faces of one track are combined, unedited, the probe first")
        weights = [one.weight for one in self.combined]
        if min(weights) <= 0 or abs(sum(weights) - 1) > 1e-6:
            raise ValueError("the weights are shares of 1")

    @property
    def searched_people(self) -> int:
        """How many people were compared, after filters."""
        return self.gallery_people if self.compared is None else self.compared[0]

    @property
    def searched_images(self) -> int:
        """How many portraits were compared, after filters."""
        return self.gallery_images if self.compared is None else self.compared[1]

    @property
    def looks_like_stranger(self) -> bool | None:
        """Whether the best candidate is no better than a stranger's usual best; None: unknown."""
        return self.strangers.looks_like_stranger if self.strangers is not None else None

    def standing(self, candidate: Candidate) -> StrangerStanding | None:
        """Where a candidate of this search stands among strangers; None where that is unknown."""
        if self.strangers is None or not self.strangers.enough:
            return None
        return self.strangers.standings[candidate.rank - 1]

    @property
    def probes_searched(self) -> int:
        """How many templates were searched; above 1, each person's best score counts."""
        if self.combination == BEST:
            return len(self.combined)
        return 1 if self.probe.edits is None else 2

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

    @property
    def combination_note(self) -> str:
        """That faces of one track were combined, which, and how; or empty."""
        if not self.combined:
            return ""
        frames = ", ".join(
            f"{one.frame_number} ({one.weight:.2f})"
            for one in sorted(self.combined, key=lambda one: one.frame_number)
        )
        how = (
            "each was searched, and each person's best score counts"
            if self.combination == BEST
            else f"one template was made of them, the {self.combination}"
        )
        return (
            f"{len(self.combined)} frames of one track were combined: {how}. "
            f"Frames with their weights: {frames}."
        )

    @property
    def filter_note(self) -> str:
        """Who was compared where that was not everybody, and why; or empty."""
        if not self.filters.limits:
            return ""
        return (
            f"Only part of the gallery was compared ({self.filters.in_words}): "
            f"{self.searched_people:,} of {self.gallery_people:,} people. "
            f"Reason: {self.filter_reason}"
        )

    @property
    def chances_note(self) -> str:
        """What several searched templates mean for the figures about strangers; or empty."""
        if self.probes_searched == 1 or self.strangers is None or not self.strangers.enough:
            return ""
        return (
            f"{self.probes_searched} pictures of the probe were searched, and each person's better "
            "score counts. The figures about strangers are for one picture: with "
            f"{self.probes_searched}, up to {self.probes_searched} times as many strangers can "
            "reach a score."
        )

    @property
    def length_note(self) -> str:
        """What a long list means; empty for others."""
        if self.limit <= LONG_LIST:
            return ""
        return (
            f"This search returns up to {self.limit:,} people. The longer a list, the likelier it "
            "holds people who resemble the probe by chance."
        )


@dataclass(frozen=True)
class SearchDifference:
    """How the list of a repeated search differs from the earlier one.

    ``new`` are people only in the later list, by rank there; ``gone`` those only in the earlier
    one, by rank there; ``moved`` people of both who changed places with others of both.
    ``sentence`` says so with the cause.
    """

    new: tuple[PersonId, ...]
    gone: tuple[PersonId, ...]
    moved: tuple[PersonId, ...]
    sentence: str
