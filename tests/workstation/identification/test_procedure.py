"""The table of transitions, read as a whole."""

from __future__ import annotations

import pytest

from tests.workstation.identification.examples import (
    analysis,
    approved,
    comparison,
    identification,
    search,
    verification,
)
from workstation.identification import (
    TRANSITIONS,
    Action,
    Stage,
    ended,
    follows,
    refusal,
    stage_of,
)
from workstation.model import Grounds, PersonId

ENDED = {Stage.IDENTIFIED, Stage.CONCLUDED}
P1, P2 = PersonId("p1"), PersonId("p2")


def leading_to(stage: Stage) -> set[tuple[Stage, Action]]:
    """From where, and by what, a stage is entered that was not the stage before."""
    return {
        (before, action)
        for before, actions in TRANSITIONS.items()
        for action, afters in actions.items()
        if stage in afters and before is not stage
    }


def test_one_action_at_one_stage_leads_to_an_identification() -> None:
    assert leading_to(Stage.IDENTIFIED) == {(Stage.APPROVED, Action.IDENTIFY)}


def test_only_an_approval_after_verification_leads_to_approved() -> None:
    reopened = {(stage, Action.REOPEN) for stage in ENDED}
    assert leading_to(Stage.APPROVED) - reopened == {(Stage.VERIFIED, Action.APPROVE)}


def test_a_comparison_needs_an_analysis_and_a_request_needs_a_comparison() -> None:
    assert Action.COMPARE not in TRANSITIONS[Stage.SEARCHED]
    at = {stage for stage in Stage if Action.REQUEST_VERIFICATION in TRANSITIONS[stage]}
    assert at == {Stage.COMPARED}
    assert {s for s in Stage if Action.VERIFY in TRANSITIONS[s]} == {Stage.VERIFYING}


def test_what_ended_can_only_be_reopened() -> None:
    for stage in ENDED:
        assert set(TRANSITIONS[stage]) == {Action.REOPEN}
        assert ENDED.isdisjoint(TRANSITIONS[stage][Action.REOPEN])
    assert {s for s in Stage if Action.REOPEN in TRANSITIONS[s]} == ENDED


def test_every_stage_is_listed_and_can_end_otherwise() -> None:
    assert set(TRANSITIONS) == set(Stage)
    for stage in set(Stage) - ENDED:
        assert follows(stage, Action.CONCLUDE, Stage.CONCLUDED)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("action", Action)
def test_a_refusal_is_a_sentence_with_a_next_step(stage: Stage, action: Action) -> None:
    told = refusal(stage, action)
    if action in TRANSITIONS[stage]:
        assert told is None
        return
    assert told is not None
    sentence, next_step = told
    assert sentence.endswith(".")
    assert next_step.endswith(".")


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        TRANSITIONS[Stage.SEARCHED] = {}  # type: ignore[index]
    with pytest.raises(TypeError):
        TRANSITIONS[Stage.SEARCHED][Action.IDENTIFY] = frozenset()  # type: ignore[index]


@pytest.mark.parametrize(
    ("grounds", "stage"),
    [
        (Grounds(), Stage.SEARCHED),
        (Grounds(analysis=analysis(sufficient=False)), Stage.SEARCHED),
        # Earlier versions let people compare without an analysis.
        (Grounds(comparison=comparison()), Stage.SEARCHED),
        (Grounds(analysis=analysis(analysed_by="Z"), comparison=comparison()), Stage.ANALYSED),
        (Grounds(analysis=analysis()), Stage.ANALYSED),
        (Grounds(analysis=analysis(), comparison=comparison(conclusion=None)), Stage.ANALYSED),
        (Grounds(analysis=analysis(), comparison=comparison()), Stage.COMPARED),
        (approved(verifications=(verification(None),)), Stage.VERIFYING),
        (approved(answers=()), Stage.VERIFIED),
        (approved({"approved": False}), Stage.VERIFIED),
        (approved(), Stage.APPROVED),
    ],
)
def test_the_stage_follows_from_what_is_written_down(grounds: Grounds, stage: Stage) -> None:
    assert stage_of(search(), P1, grounds) is stage


def test_an_identification_ends_it_for_all_and_identifies_one() -> None:
    made = identification(search(), "p1", approved())
    assert ended(P2, [made], ()) is made
    assert stage_of(search(), P1, approved(), [made]) is Stage.IDENTIFIED
    assert stage_of(search(), P2, Grounds(), [made]) is Stage.CONCLUDED
    assert stage_of(search(), P1, approved(), [made], [made.id]) is Stage.APPROVED
