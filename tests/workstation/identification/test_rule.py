"""The rule itself: Hypothesis looks for an identification that should not exist."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.errors import IdentificationRefused
from workstation.identification import (
    NOT_CORROBORATING,
    SEARCHABLE_PROBES,
    Decision,
    Identification,
    Outcome,
    counts,
    requirements,
)
from workstation.model import (
    Candidate,
    CaseNumber,
    Comparison,
    ComparisonId,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DecisionId,
    DetectedFace,
    EvidenceId,
    FaceId,
    GalleryId,
    PackIdentity,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeId,
    Search,
    SearchId,
)

NOW = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
FACE = DetectedFace((0, 0, 50, 60), ((1, 1), (2, 1), (1, 2), (1, 3), (2, 3)), 0.9)


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
        searched_by="A",
        searched_at=NOW,
        candidates=tuple(
            Candidate(SearchId(number), rank, PersonId(f"p{rank}"), "", PortraitId("x"), "", 0.5)
            for rank in (1, 2)
        ),
    )


BLANK = st.sampled_from(["", " ", "\n\t", "...", "\u200b\u200d", "-"])
TEXT = st.one_of(BLANK, st.text(max_size=8), st.just("words"))
PERSON = st.sampled_from(["p1", "p2", "p3", ""])
SEARCH = st.sampled_from(["s1", "s2"])
DATES = st.dates(date(2020, 1, 1), date(2030, 1, 1))

items = st.builds(
    Corroboration,
    id=st.just(CorroborationId("c")),
    search_id=SEARCH,
    person_id=st.one_of(st.none(), PERSON),
    kind=st.sampled_from(CorroborationKind),
    source=TEXT,
    reference=TEXT,
    dated=DATES,
    description=TEXT,
    entered_by=st.just("A"),
    entered_at=st.just(NOW),
    withdrawn=st.booleans(),
)
notes = st.one_of(
    st.none(),
    st.builds(
        Comparison,
        id=st.just(ComparisonId("n")),
        search_id=SEARCH,
        person_id=PERSON,
        note=TEXT,
        compared_by=st.just("A"),
        compared_at=st.just(NOW),
    ),
)


def _words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _allowed(
    made: Search, person: str, note: Comparison | None, given_items: list[Corroboration]
) -> bool:
    """The rule once more, written independently of the code under test."""
    good = [
        item
        for item in given_items
        if item.search_id == made.id
        and item.person_id in (None, person)
        and not item.withdrawn
        and item.kind.name
        not in {"LOOK_ALIKE_OPINION", "LINE_UP_AFTER_SEARCH", "SECOND_FACE_SEARCH"}
        and _words(item.source)
        and _words(item.reference)
        and _words(item.description)
        and item.dated <= date(2026, 5, 2)
    ]
    return (
        person in {"p1", "p2"}
        and made.probe.probe_class.name in {"CAMERA_FRAME", "PHOTOGRAPH", "IDENTITY_DOCUMENT"}
        and note is not None
        and (note.search_id, note.person_id) == (made.id, person)
        and _words(note.note)
        and bool(good)
    )


def identification(
    made: Search, person: str, note: Comparison | None, given_items: list[Corroboration]
) -> Identification:
    return Identification(
        id=DecisionId("d"),
        search=made,
        person_id=PersonId(person),
        outcome=Outcome.IDENTIFIED,
        note="the note",
        comparison=note,
        corroborations=tuple(given_items),
        decided_by="A",
        decided_at=NOW,
    )


def good_note(person: str = "p1") -> Comparison:
    return Comparison(ComparisonId("n"), SearchId("s1"), PersonId(person), "ears", "A", NOW)


def good_item(**changes: object) -> Corroboration:
    item = Corroboration(
        CorroborationId("c"),
        SearchId("s1"),
        PersonId("p1"),
        CorroborationKind.DNA,
        "laboratory",
        "L-1",
        date(2026, 4, 1),
        "profile of the stain",
        "A",
        NOW,
    )
    return dataclasses.replace(item, **changes)  # type: ignore[arg-type]


@given(st.sampled_from(ProbeClass), PERSON, notes, st.lists(items, max_size=4))
def test_an_identification_exists_exactly_where_the_rule_allows_it(
    probe_class: ProbeClass,
    person: str,
    note: Comparison | None,
    given_items: list[Corroboration],
) -> None:
    made = search(probe_class)
    needed = requirements(made, PersonId(person), note, given_items)
    assert all(requirement.met for requirement in needed) == _allowed(
        made, person, note, given_items
    )
    if _allowed(made, person, note, given_items):
        assert identification(made, person, note, given_items).outcome is Outcome.IDENTIFIED
    else:
        with pytest.raises(IdentificationRefused) as refused:
            identification(made, person, note, given_items)
        unmet = tuple(requirement.sentence for requirement in needed if not requirement.met)
        assert refused.value.reasons == unmet


@pytest.mark.parametrize("kind", CorroborationKind)
def test_each_kind_counts_or_says_why_not(kind: CorroborationKind) -> None:
    item = good_item(kind=kind)
    assert counts(item) == (kind not in NOT_CORROBORATING)
    if kind in NOT_CORROBORATING:
        with pytest.raises(IdentificationRefused, match=NOT_CORROBORATING[kind][:30]):
            identification(search(), "p1", good_note(), [item])


def test_replacing_a_field_runs_the_rule_again() -> None:
    made = identification(search(), "p1", good_note(), [good_item()])
    for change in (
        {"corroborations": ()},
        {"comparison": None},
        {"person_id": PersonId("p2")},
        {"search": search(number="s2")},
        {"search": search(ProbeClass.SKETCH)},
        {"corroborations": (good_item(withdrawn=True),)},
        {"decided_by": " "},
        {"decided_at": datetime(2026, 5, 1, 12, 0)},  # noqa: DTZ001 - the point of the test
        {"note": ""},
    ):
        with pytest.raises(IdentificationRefused):
            dataclasses.replace(made, **change)  # type: ignore[arg-type]


def test_a_plain_decision_cannot_say_identified() -> None:
    fields = {
        "id": DecisionId("d"),
        "search": search(),
        "person_id": PersonId("p1"),
        "note": "n",
        "comparison": good_note(),
        "corroborations": (good_item(),),
        "decided_by": "A",
        "decided_at": NOW,
    }
    with pytest.raises(IdentificationRefused):
        Decision(outcome=Outcome.IDENTIFIED, **fields)  # type: ignore[arg-type]
    made = Decision(outcome=Outcome.NOT_ENOUGH_INFORMATION, **fields)  # type: ignore[arg-type]
    with pytest.raises(IdentificationRefused):
        dataclasses.replace(made, outcome=Outcome.IDENTIFIED)
    with pytest.raises(IdentificationRefused):
        Identification(outcome=Outcome.EXCLUDED, **fields)  # type: ignore[arg-type]


def test_only_real_photographs_are_searchable() -> None:
    refused = {"GENERATED", "COMPOSITE", "SKETCH", "LOOK_ALIKE"}
    assert {each.name for each in ProbeClass if each not in SEARCHABLE_PROBES} == refused
