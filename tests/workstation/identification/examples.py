"""Examinations that need no database: a search, grounds that suffice, and random ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from workstation.identification import Identification, Outcome, basis_of
from workstation.model import (
    Analysis,
    AnalysisId,
    Approval,
    ApprovalId,
    BlindPortrait,
    Candidate,
    CaseNumber,
    Check,
    CheckAnswer,
    CheckAnswerId,
    Comparison,
    ComparisonId,
    Conclusion,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DecisionId,
    DetectedFace,
    EvidenceId,
    FaceId,
    Finding,
    GalleryId,
    Grounds,
    Independence,
    LineUp,
    PackIdentity,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeId,
    Resolution,
    Search,
    SearchId,
    Verification,
    VerificationId,
    WitnessSaw,
)

NOW = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
FACE = DetectedFace((0, 0, 50, 60), ((1, 1), (2, 1), (1, 2), (1, 3), (2, 3)), 0.9)
SEARCHER, EXAMINER, VERIFIER, SUPERVISOR, CLERK = "Detective", "First", "Second", "Boss", "Clerk"


def search(probe_class: ProbeClass = ProbeClass.CAMERA_FRAME, number: str = "s1") -> Search:
    """A search with the candidates p1 and p2."""
    return Search(
        id=SearchId(number),
        case_number=CaseNumber("1"),
        evidence_id=EvidenceId("e"),
        probe=Probe(ProbeId("p"), FaceId("f"), probe_class),
        face=FACE,
        gallery_id=GalleryId("g"),
        gallery_name="Gallery",
        gallery_version=1,
        gallery_people=2,
        gallery_images=2,
        pack=PackIdentity("pack", "1", "0" * 64, 128, "none"),
        provider="CPU",
        limit=20,
        reason="why",
        searched_by=SEARCHER,
        searched_at=NOW,
        candidates=tuple(
            Candidate(SearchId(number), rank, PersonId(f"p{rank}"), "", PortraitId("x"), "", 0.5)
            for rank in (1, 2)
        ),
    )


def analysis(**changes: Any) -> Analysis:
    """One that serves."""
    fields: dict[str, Any] = {
        "id": AnalysisId("a"),
        "face_id": FaceId("f"),
        "note": "brow and ears show",
        "sufficient": True,
        "candidates_seen": False,
        "analysed_by": EXAMINER,
        "analysed_at": NOW,
    }
    return Analysis(**(fields | changes))


def comparison(**changes: Any) -> Comparison:
    """One that supports the same source."""
    fields: dict[str, Any] = {
        "id": ComparisonId("n"),
        "search_id": SearchId("s1"),
        "person_id": PersonId("p1"),
        "note": "ears",
        "compared_by": EXAMINER,
        "compared_at": NOW,
        "conclusion": Conclusion.SAME,
    }
    return Comparison(**(fields | changes))


def independence(**changes: Any) -> Independence:
    """Answers of an item that counts."""
    fields: dict[str, Any] = {
        "derives_from_search": False,
        "derivation": "found by the patrol",
        "witness_saw": WitnessSaw.EVENT,
        "line_up": LineUp.NONE,
        "answered_by": CLERK,
        "answered_at": NOW,
    }
    return Independence(**(fields | changes))


def item(**changes: Any) -> Corroboration:
    """One that counts."""
    fields: dict[str, Any] = {
        "id": CorroborationId("c"),
        "search_id": SearchId("s1"),
        "person_id": PersonId("p1"),
        "kind": CorroborationKind.DNA,
        "source": "laboratory",
        "reference": "L-1",
        "dated": date(2026, 4, 1),
        "description": "profile of the stain",
        "entered_by": CLERK,
        "entered_at": NOW,
        "independence": independence(),
    }
    return Corroboration(**(fields | changes))


def answer(check: Check, **changes: Any) -> CheckAnswer:
    """One with nothing against the candidate."""
    fields: dict[str, Any] = {
        "id": CheckAnswerId(check.name),
        "search_id": SearchId("s1"),
        "person_id": PersonId("p1"),
        "check": check,
        "finding": Finding.NOTHING_AGAINST,
        "source": "records",
        "note": "",
        "answered_by": CLERK,
        "answered_at": NOW,
    }
    return CheckAnswer(**(fields | changes))


def verification(
    own: Conclusion | None = Conclusion.SAME,
    other: Conclusion = Conclusion.DIFFERENT,
    **changes: Any,
) -> Verification:
    """One that agrees; with ``own`` None nobody has answered."""
    fields: dict[str, Any] = {
        "id": VerificationId("v"),
        "search_id": SearchId("s1"),
        "person_id": PersonId("p1"),
        "requested_by": CLERK,
        "requested_at": NOW,
        "verified_by": VERIFIER if own else "",
    }
    fields |= changes
    fields["portraits"] = (
        BlindPortrait("A", PortraitId("x"), PersonId("filler")),
        BlindPortrait("B", PortraitId("y"), fields["person_id"]),
    )
    if own is not None:
        fields["conclusions"] = (other, own)
    return Verification(**fields)


def approval(basis: str, **changes: Any) -> Approval:
    """One that approves what ``basis`` stands for."""
    fields: dict[str, Any] = {
        "id": ApprovalId("b"),
        "search_id": SearchId("s1"),
        "person_id": PersonId("p1"),
        "approved": True,
        "note": "looked at",
        "basis": basis,
        "approved_by": SUPERVISOR,
        "approved_at": NOW,
    }
    return Approval(**(fields | changes))


def approved(approval_changes: dict[str, Any] | None = None, **changes: Any) -> Grounds:
    """Grounds that suffice but for the changes, approved as they are then."""
    fields: dict[str, Any] = {
        "analysis": analysis(),
        "comparison": comparison(),
        "corroborations": (item(),),
        "answers": tuple(answer(check) for check in Check),
        "verifications": (verification(),),
    }
    written = Grounds(**(fields | changes))
    given = approval(**({"basis": basis_of(written)} | (approval_changes or {})))
    return Grounds(**(fields | changes), approval=given)


def identification(made: Search, person: str, grounds: Grounds, **changes: Any) -> Identification:
    """Try to make one."""
    fields: dict[str, Any] = {
        "id": DecisionId("d"),
        "search": made,
        "person_id": PersonId(person),
        "outcome": Outcome.IDENTIFIED,
        "note": "the note",
        "grounds": grounds,
        "decided_by": "A",
        "decided_at": NOW,
    }
    return Identification(**(fields | changes))


# Mostly right, so that whole grounds are right now and then and wrong in one place more often.
def _mostly(right: Any, *others: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from([*[right] * 20, *others])


_TEXT = _mostly("words", "", " ", "...", "\u200b\u200d", "-")
_SEARCH = _mostly("s1", "s2")
_PERSON = _mostly("p1", "p2", "")
_OTHERS = (SEARCHER, EXAMINER, VERIFIER, SUPERVISOR, CLERK)
_DAYS = st.sampled_from([*[timedelta(0)] * 15, timedelta(days=-1), timedelta(days=1)])

ANALYSES = st.builds(
    analysis,
    face_id=_mostly("f", "g"),
    note=_TEXT,
    sufficient=_mostly(True, False),
    candidates_seen=_mostly(False, True),
    analysed_by=_mostly(EXAMINER, *_OTHERS),
    analysed_at=_DAYS.map(lambda days: NOW + days),
)
COMPARISONS = st.builds(
    comparison,
    search_id=_SEARCH,
    person_id=_PERSON,
    note=_TEXT,
    compared_by=_mostly(EXAMINER, *_OTHERS),
    conclusion=_mostly(Conclusion.SAME, None, *Conclusion),
)
INDEPENDENCE = st.builds(
    independence,
    derives_from_search=_mostly(False, True),
    derivation=_TEXT,
    witness_saw=_mostly(WitnessSaw.EVENT, None, *WitnessSaw),
    line_up=_mostly(LineUp.NONE, None, *LineUp),
    answered_by=_mostly(CLERK, *_OTHERS),
)
ITEMS = st.builds(
    item,
    id=st.sampled_from(["c1", "c2", "c3"]),
    search_id=_SEARCH,
    person_id=st.one_of(st.none(), _PERSON),
    kind=st.one_of(st.just(CorroborationKind.DNA), st.sampled_from(CorroborationKind)),
    source=_TEXT,
    reference=_TEXT,
    description=_TEXT,
    dated=_mostly(date(2026, 4, 1), date(2026, 5, 2), date(2026, 5, 3)),
    entered_by=_mostly(CLERK, *_OTHERS),
    withdrawn=_mostly(False, True),
    independence=st.one_of(INDEPENDENCE, INDEPENDENCE, INDEPENDENCE, st.none()),
)
RESOLUTIONS = st.builds(
    Resolution,
    explanation=_TEXT,
    source=_TEXT,
    resolved_by=_mostly("Resolver", *_OTHERS),
    resolved_at=st.just(NOW),
)
_AGAINST = st.builds(
    answer,
    check=st.sampled_from(Check),
    id=st.sampled_from(["x1", "x2"]),
    search_id=_SEARCH,
    person_id=_PERSON,
    finding=st.sampled_from(Finding),
    answered_by=_mostly(CLERK, *_OTHERS),
    resolution=st.one_of(RESOLUTIONS, RESOLUTIONS, st.none()),
)
_OF_ALL_CHECKS = st.tuples(
    *(
        st.builds(answer, check=st.just(check), source=_mostly("records", *["records"] * 40, " "))
        for check in Check
    )
)
ANSWERS = st.builds(
    lambda answers, more, left_out: (*answers[left_out:], *more),
    _OF_ALL_CHECKS,
    st.one_of(st.just([]), st.lists(_AGAINST, max_size=2)),
    _mostly(0, 1),
)
_ANOTHER = st.builds(
    verification,
    own=st.one_of(st.none(), st.sampled_from(Conclusion)),
    other=_mostly(Conclusion.DIFFERENT, *Conclusion),
    id=st.sampled_from(["v1", "v2"]),
    search_id=_SEARCH,
    person_id=_PERSON,
    requested_by=_mostly(CLERK, *_OTHERS),
    withdrawn=_mostly("", "too early"),
)


def _consistent(each: Verification, who: str) -> Verification:
    return verification(
        each.conclusions[1] if each.conclusions and not each.withdrawn else None,
        each.conclusions[0] if each.conclusions else Conclusion.DIFFERENT,
        id=each.id,
        search_id=each.search_id,
        person_id=each.person_id,
        requested_by=each.requested_by,
        withdrawn=each.withdrawn,
        verified_by=who if each.conclusions and not each.withdrawn else "",
    )


VERIFICATIONS = st.builds(
    lambda first, more: (*first, *more),
    _mostly((verification(),), ()),
    st.one_of(
        st.just([]),
        st.lists(
            st.builds(_consistent, _ANOTHER, _mostly("Third", "Fourth", *_OTHERS)), max_size=2
        ),
    ),
)
GROUNDS = st.builds(
    lambda fields, changes, stale, demanded, without: Grounds(
        **fields,
        items_demanded=demanded,
        approval=None
        if without
        else approval(
            "stale" if stale else basis_of(Grounds(**fields, items_demanded=demanded)), **changes
        ),
    ),
    st.fixed_dictionaries(
        {
            "analysis": st.one_of(ANALYSES, ANALYSES, ANALYSES, st.just(analysis())),
            "comparison": st.one_of(COMPARISONS, COMPARISONS, st.just(comparison())),
            "corroborations": st.lists(ITEMS, min_size=0, max_size=4).map(tuple),
            "answers": ANSWERS,
            "verifications": VERIFICATIONS,
        }
    ),
    st.fixed_dictionaries(
        {
            "search_id": _SEARCH,
            "person_id": _PERSON,
            "approved": _mostly(True, False),
            "approved_by": _mostly(SUPERVISOR, "", *_OTHERS),
        }
    ),
    _mostly(False, True),
    st.sampled_from([1, 1, 1, 1, 2, 3]),
    _mostly(False, True),
)
