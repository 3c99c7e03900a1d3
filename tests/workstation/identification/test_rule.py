"""The rule itself: Hypothesis looks for an identification that should not exist."""

from __future__ import annotations

import dataclasses
from collections import Counter
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workstation.identification.examples import (
    EXAMINER,
    GROUNDS,
    NOW,
    SEARCHER,
    analysis,
    answer,
    approved,
    comparison,
    identification,
    independence,
    item,
    search,
    verification,
)
from workstation.errors import IdentificationRefused
from workstation.identification import (
    NOT_CORROBORATING,
    SEARCHABLE_PROBES,
    Decision,
    EarlierIdentification,
    Identification,
    Outcome,
    basis_of,
    counts,
    requirements,
)
from workstation.model import (
    Check,
    Conclusion,
    CorroborationKind,
    DecisionId,
    Finding,
    Grounds,
    PersonId,
    ProbeClass,
    Resolution,
    Search,
)

NEVER = {"LOOK_ALIKE_OPINION", "LINE_UP_AFTER_SEARCH", "SECOND_FACE_SEARCH"}
SUPPORT = {"SAME", "STRONG_SAME"}


def _words(*texts: str) -> bool:
    return all(any(character.isalnum() for character in text) for text in texts)


def _good_item(one: Any) -> bool:
    asked = one.independence
    fine = (
        not one.withdrawn
        and one.kind.name not in NEVER
        and _words(one.source, one.reference, one.description)
        and (one.dated - one.entered_at.date()).days <= 1
        and asked is not None
        and _words(asked.derivation)
        and not asked.derives_from_search
    )
    if fine and one.kind.name in {"WITNESS", "ADMISSION", "OTHER"}:
        fine = (
            asked.witness_saw is not None
            and asked.witness_saw.name != "FOOTAGE"
            and asked.line_up is not None
            and asked.line_up.name != "BECAUSE_OF_SEARCH"
            and not (one.kind.name == "WITNESS" and asked.witness_saw.name == "NO_WITNESS")
        )
    return fine


def _allowed(made: Search, person: str, g: Grounds) -> bool:
    """The rule once more, written independently of the code under test."""

    def mine(one: Any) -> bool:
        return bool(one.search_id == made.id and one.person_id == person)

    a, c, b = g.analysis, g.comparison, g.approval
    if person not in {"p1", "p2"} or made.probe.probe_class.name not in {
        "CAMERA_FRAME", "PHOTOGRAPH", "IDENTITY_DOCUMENT", "BODY_CAMERA", "SOCIAL_MEDIA", "OTHER"
    }:  # fmt: skip
        return False
    if a is None or c is None or b is None:
        return False
    if a.face_id != "f" or not _words(a.note) or a.candidates_seen or not a.sufficient:
        return False
    if a.analysed_by != c.compared_by or a.analysed_at > c.compared_at:
        return False
    if (
        not mine(c)
        or not _words(c.note)
        or c.conclusion is None
        or c.conclusion.name not in SUPPORT
    ):
        return False
    items = [
        i for i in g.corroborations if i.search_id == made.id and i.person_id in (None, person)
    ]
    if sum(_good_item(i) for i in items) < g.items_demanded:
        return False
    answers = [each for each in g.answers if mine(each)]
    if {each.check for each in answers if _words(each.source)} != set(Check):
        return False
    for each in answers:
        solved = each.resolution
        if each.finding.name == "CONTRADICTION" and (
            solved is None
            or not _words(solved.explanation, solved.source)
            or solved.resolved_by == each.answered_by
        ):
            return False
    workers = {made.searched_by, a.analysed_by, c.compared_by}
    workers |= {i.entered_by for i in g.corroborations}
    workers |= {i.independence.answered_by for i in g.corroborations if i.independence}
    workers |= {each.answered_by for each in g.answers}
    workers |= {each.requested_by for each in g.verifications}
    verified = [v for v in g.verifications if mine(v) and not v.withdrawn]
    agree = disagree = 0
    for v in verified:
        if not v.conclusions:
            return False
        chosen = [
            shown.person_id
            for shown, drawn in zip(v.portraits, v.conclusions, strict=True)
            if drawn.name in SUPPORT
        ]
        agree += chosen == [person]
        disagree += chosen != [person]
    if agree < 1 or disagree > 1:
        return False
    if max(Counter(v.verified_by for v in verified).values()) > 1:
        return False
    if workers & {v.verified_by for v in verified}:
        return False
    workers |= {v.verified_by for v in g.verifications}
    workers |= {each.resolution.resolved_by for each in g.answers if each.resolution}
    return (
        mine(b)
        and b.approved
        and _words(b.approved_by)
        and b.approved_by not in workers
        and b.basis != "stale"
    )


@given(
    st.sampled_from([ProbeClass.CAMERA_FRAME] * 8 + list(ProbeClass)),
    st.sampled_from(["p1"] * 12 + ["p2", "p3", ""]),
    GROUNDS,
)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_an_identification_exists_exactly_where_the_rule_allows_it(
    probe_class: ProbeClass, person: str, grounds: Grounds
) -> None:
    made = search(probe_class)
    needed = requirements(made, PersonId(person), grounds)
    assert all(requirement.met for requirement in needed) == _allowed(made, person, grounds)
    if _allowed(made, person, grounds):
        assert identification(made, person, grounds).outcome is Outcome.IDENTIFIED
    else:
        with pytest.raises(IdentificationRefused) as refused:
            identification(made, person, grounds)
        unmet = tuple(requirement.sentence for requirement in needed if not requirement.met)
        assert refused.value.reasons == unmet


def test_the_random_grounds_are_sometimes_good() -> None:
    """Or the test above would only ever see refusals."""
    seen: Counter[bool] = Counter()

    @given(GROUNDS)
    @settings(max_examples=150, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    def look(grounds: Grounds) -> None:
        seen[_allowed(search(), "p1", grounds)] += 1

    look()
    assert min(seen[True], seen[False]) > 2, seen


FLAWS: dict[str, Grounds] = {
    "no analysis": approved(analysis=None),
    "seen before": approved(analysis=analysis(candidates_seen=True)),
    "not good enough": approved(analysis=analysis(sufficient=False)),
    "another's analysis": approved(analysis=analysis(analysed_by="Z")),
    "no comparison": approved(comparison=None),
    "no conclusion": approved(comparison=comparison(conclusion=None)),
    "different": approved(comparison=comparison(conclusion=Conclusion.DIFFERENT)),
    "no item": approved(corroborations=()),
    "two demanded": approved(items_demanded=2),
    "withdrawn": approved(corroborations=(item(withdrawn=True),)),
    "not asked": approved(corroborations=(item(independence=None),)),
    "a check is missing": approved(answers=tuple(answer(c) for c in list(Check)[1:])),
    "contradiction": approved(
        answers=(
            *(answer(c) for c in Check),
            answer(Check.AGE, id="x", finding=Finding.CONTRADICTION),
        )
    ),
    "resolved by the same": approved(
        answers=(
            *(answer(c) for c in Check),
            answer(
                Check.AGE,
                id="x",
                finding=Finding.CONTRADICTION,
                resolution=Resolution("e", "s", "Clerk", NOW),
            ),
        )
    ),
    "no verification": approved(verifications=()),
    "open": approved(verifications=(verification(), verification(None, id="w"))),
    "own": approved(verifications=(verification(verified_by=EXAMINER),)),
    "by the searcher": approved(verifications=(verification(verified_by=SEARCHER),)),
    "a filler too": approved(verifications=(verification(other=Conclusion.SAME),)),
    "twice by one": approved(verifications=(verification(), verification(id="w"))),
    "by who answered for an item": approved(
        corroborations=(item(independence=independence(answered_by="Second")),)
    ),
    "by who entered a withdrawn item": approved(
        corroborations=(item(), item(id="w", entered_by="Second", withdrawn=True))
    ),
    "not approved": approved({"approved": False}),
    "approved by the verifier": approved({"approved_by": "Second"}),
    "approved by nobody": approved({"approved_by": " "}),
    "stale": approved({"basis": "other"}),
    "approved another": approved({"person_id": PersonId("p2")}),
}


@pytest.mark.parametrize("flaw", FLAWS)
def test_each_flaw_alone_is_enough(flaw: str) -> None:
    assert identification(search(), "p1", approved())
    with pytest.raises(IdentificationRefused) as refused:
        identification(search(), "p1", FLAWS[flaw])
    assert len(refused.value.reasons) == 1


def test_replacing_a_field_runs_the_rule_again() -> None:
    made = identification(search(), "p1", approved())
    changes: list[dict[str, Any]] = [
        *({"grounds": grounds} for grounds in FLAWS.values()),
        {"grounds": Grounds()},
        {"person_id": PersonId("p2")},
        {"person_id": None},
        {"search": search(number="s2")},
        {"search": search(ProbeClass.SKETCH)},
        {"outcome": Outcome.EXCLUDED},
        {"decided_by": " "},
        {"decided_at": datetime(2026, 5, 1, 12, 0)},  # noqa: DTZ001 - the point of the test
        {"note": ""},
    ]
    for change in changes:
        with pytest.raises(IdentificationRefused):
            dataclasses.replace(made, **change)


def test_whatever_is_written_down_later_makes_an_approval_stale() -> None:
    before = approved()
    added = item(id="new")
    later = (
        {"corroborations": (item(), added)},
        {"corroborations": (item(), dataclasses.replace(added, withdrawn=True))},
        {"corroborations": (dataclasses.replace(item(), withdrawn=True),)},
        {"answers": (*before.answers, answer(Check.AGE, id="new"))},
        {"verifications": (verification(), verification(None, id="w", withdrawn="too early"))},
        {"comparison": comparison(id="new")},
        {"analysis": analysis(id="new")},
        {"items_demanded": 2},
    )
    bases = [basis_of(dataclasses.replace(before, **change)) for change in later]  # type: ignore[arg-type]
    assert len({basis_of(before), *bases}) == len(later) + 1
    unasked = dataclasses.replace(before, corroborations=(item(independence=None),))
    assert basis_of(unasked) != basis_of(before)


def test_two_who_did_not_agree_cannot_be_outvoted() -> None:
    against = [
        verification(Conclusion.DIFFERENT, id=f"v{n}", verified_by=f"Against {n}") for n in (1, 2)
    ]
    in_favour = [verification(id=f"w{n}", verified_by=f"For {n}") for n in range(5)]
    assert identification(search(), "p1", approved(verifications=(against[0], in_favour[0])))
    with pytest.raises(IdentificationRefused, match="ends as inconclusive"):
        identification(search(), "p1", approved(verifications=(*against, *in_favour)))


@pytest.mark.parametrize("kind", CorroborationKind)
def test_each_kind_counts_or_says_why_not(kind: CorroborationKind) -> None:
    made = item(kind=kind)
    assert counts(made) == (kind not in NOT_CORROBORATING)
    if kind in NOT_CORROBORATING:
        with pytest.raises(IdentificationRefused, match=NOT_CORROBORATING[kind][:30]):
            identification(search(), "p1", approved(corroborations=(made,)))


def test_fewer_than_one_item_cannot_be_demanded() -> None:
    for demanded in (0, -1):
        with pytest.raises(ValueError, match="at least one"):
            Grounds(items_demanded=demanded)


def test_a_plain_decision_cannot_say_identified() -> None:
    fields: dict[str, Any] = {
        "id": DecisionId("d"),
        "search": search(),
        "person_id": PersonId("p1"),
        "note": "n",
        "grounds": approved(),
        "decided_by": "A",
        "decided_at": NOW,
    }
    with pytest.raises(IdentificationRefused):
        Decision(outcome=Outcome.IDENTIFIED, **fields)
    made = Decision(outcome=Outcome.NOT_ENOUGH_INFORMATION, **fields)
    with pytest.raises(IdentificationRefused):
        dataclasses.replace(made, outcome=Outcome.IDENTIFIED)
    with pytest.raises(IdentificationRefused):
        Identification(outcome=Outcome.EXCLUDED, **fields)


def test_an_earlier_identification_kept_the_rule_of_its_version() -> None:
    kept = Grounds(
        comparison=comparison(conclusion=None), corroborations=(item(independence=None),)
    )
    made = EarlierIdentification(
        id=DecisionId("d"),
        search=search(),
        person_id=PersonId("p1"),
        outcome=Outcome.IDENTIFIED,
        note="n",
        grounds=kept,
        decided_by="A",
        decided_at=NOW,
    )
    assert not isinstance(made, Identification)
    for change in (
        {"grounds": Grounds()},
        {"grounds": dataclasses.replace(kept, corroborations=())},
        {"grounds": dataclasses.replace(kept, comparison=None)},
        {"grounds": dataclasses.replace(kept, corroborations=(item(withdrawn=True),))},
        {"grounds": dataclasses.replace(
            kept, corroborations=(item(kind=CorroborationKind.SECOND_FACE_SEARCH),))},
        {"person_id": PersonId("p2")},
        {"outcome": Outcome.EXCLUDED},
        {"search": search(ProbeClass.SKETCH)},
    ):  # fmt: skip
        with pytest.raises(IdentificationRefused):
            dataclasses.replace(made, **change)  # type: ignore[arg-type]


def test_only_real_photographs_are_searchable() -> None:
    refused = {"GENERATED", "COMPOSITE", "SKETCH", "LOOK_ALIKE"}
    assert {each.name for each in ProbeClass if each not in SEARCHABLE_PROBES} == refused
