"""What stands between a candidate and an identification, from analysis to approval."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.model.corroboration import Comparison, Conclusion, Corroboration
from workstation.model.ids import (
    AnalysisId,
    ApprovalId,
    CheckAnswerId,
    DecisionId,
    FaceId,
    PersonId,
    PortraitId,
    SearchId,
    VerificationId,
)
from workstation.model.viewing import View


@dataclass(frozen=True)
class Analysis:
    """What an examiner saw in the probe, written down and locked before any candidate is shown.

    ``sufficient`` is their own judgement whether the probe is good enough to be compared.
    ``candidates_seen`` is whether a search of this face had been shown to them before: such an
    analysis is kept, and does not serve.
    """

    id: AnalysisId
    face_id: FaceId
    note: str
    sufficient: bool
    candidates_seen: bool
    analysed_by: str
    analysed_at: datetime


class Check(StrEnum):
    """What could speak against a candidate. Each is answered before an identification."""

    WHEREABOUTS = "whereabouts at the time"
    HEIGHT = "height"
    WEIGHT = "weight"
    AGE = "age"
    MARKS = "tattoos and marks"
    DISTANCE = "distance"
    CUSTODY = "custody status"
    SIBLING = "twin or sibling"
    PORTRAIT_AGE = "age of the portrait"


class Finding(StrEnum):
    """What a check found."""

    NOTHING_AGAINST = "nothing against"
    CONTRADICTION = "contradiction"
    NOT_KNOWN = "cannot be established"


@dataclass(frozen=True)
class Resolution:
    """Why a contradiction does not stand, with the source that says so."""

    explanation: str
    source: str
    resolved_by: str
    resolved_at: datetime


@dataclass(frozen=True)
class CheckAnswer:
    """The answer to one check about one candidate; later answers stand beside earlier ones."""

    id: CheckAnswerId
    search_id: SearchId
    person_id: PersonId
    check: Check
    finding: Finding
    source: str
    note: str
    answered_by: str
    answered_at: datetime
    resolution: Resolution | None = None

    @property
    def contradicts(self) -> bool:
        """Whether it speaks against the candidate and nothing has resolved that."""
        return self.finding is Finding.CONTRADICTION and self.resolution is None


@dataclass(frozen=True)
class BlindPortrait:
    """One portrait of a blind verification: the verifier sees ``label`` and the picture only."""

    label: str
    portrait_id: PortraitId
    person_id: PersonId


class VerificationResult(StrEnum):
    """What a blind verification says about the first examiner's candidate."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True)
class Verification:
    """A comparison by a second examiner, who knew neither the candidate nor the case.

    ``portraits`` are the candidate and fillers of similar scores, in the order shown;
    ``conclusions`` one for each of them, empty until they are locked. ``withdrawn`` is why a
    request that nobody had answered was taken back. ``views`` say for each portrait how it and
    the probe were looked at, None where that was not recorded; empty where none was.
    """

    id: VerificationId
    search_id: SearchId
    person_id: PersonId
    portraits: tuple[BlindPortrait, ...]
    requested_by: str
    requested_at: datetime
    conclusions: tuple[Conclusion, ...] = ()
    note: str = ""
    verified_by: str = ""
    verified_at: datetime | None = None
    withdrawn: str = ""
    views: tuple[View | None, ...] = ()

    def __post_init__(self) -> None:
        people = [each.person_id for each in self.portraits]
        if people.count(self.person_id) != 1 or len(set(people)) != len(people) or len(people) < 2:
            raise ValueError("a verification shows the candidate once, and at least one other")
        if self.conclusions and len(self.conclusions) != len(self.portraits):
            raise ValueError("a verification has a conclusion for each portrait")
        if self.views and len(self.views) != len(self.conclusions):
            raise ValueError("a verification has a view for each conclusion, or none")
        if bool(self.conclusions) != bool(self.verified_by):
            raise ValueError("conclusions have somebody who drew them")

    @property
    def open(self) -> bool:
        """Whether it still waits for an examiner."""
        return not self.conclusions and not self.withdrawn

    @property
    def result(self) -> VerificationResult | None:
        """None while nobody has concluded.

        It agrees where the candidate, and nobody else shown, has support for the same source:
        a verifier who finds support for a filler too has not told the two apart.
        """
        if not self.conclusions:
            return None
        drawn = dict(zip(self.portraits, self.conclusions, strict=True))
        others = [c for shown, c in drawn.items() if shown.person_id != self.person_id]
        own = next(c for shown, c in drawn.items() if shown.person_id == self.person_id)
        if any(each.supports_same for each in others):
            return VerificationResult.DISAGREES
        if own.supports_same:
            return VerificationResult.AGREES
        if own is Conclusion.NO_CONCLUSION:
            return VerificationResult.INCONCLUSIVE
        return VerificationResult.DISAGREES


@dataclass(frozen=True)
class Approval:
    """A supervisor's word on everything that an identification would rest on.

    ``basis`` is ``identification.basis_of`` those grounds: where they change afterwards, the
    approval no longer holds.
    """

    id: ApprovalId
    search_id: SearchId
    person_id: PersonId
    approved: bool
    note: str
    basis: str
    approved_by: str
    approved_at: datetime


@dataclass(frozen=True)
class Reopening:
    """Why the examination that a decision had ended goes on."""

    decision_id: DecisionId
    reason: str
    reopened_by: str
    reopened_at: datetime


@dataclass(frozen=True)
class Grounds:
    """Everything that is written down about one candidate of a search.

    ``answers`` and ``verifications`` are all there are, in the order they were made, never a
    choice among them. ``items_demanded`` is how many independent items the department demands;
    fewer than one it cannot. ``case_gaps`` says what the record of the case lacks, a sentence
    each; it is not kept with a decision, which none precedes. Nor is ``written_since``: how many
    findings about components and remarks the approval did not look at.
    """

    analysis: Analysis | None = None
    comparison: Comparison | None = None
    corroborations: tuple[Corroboration, ...] = ()
    answers: tuple[CheckAnswer, ...] = ()
    verifications: tuple[Verification, ...] = ()
    approval: Approval | None = None
    items_demanded: int = 1
    case_gaps: tuple[str, ...] = ()
    written_since: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if self.items_demanded < 1:
            raise ValueError("at least one independent item is demanded, whatever is set")
