"""The procedure from a candidate to a decision: every step that may follow another, in one table.

The stage of an examination is not stored: it follows from what is written down, so the two can
never disagree. ``TRANSITIONS`` says what may be done at each stage, and where that can lead.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from workstation.identification.decisions import Decision, Outcome
from workstation.identification.rule import requirements
from workstation.model import DecisionId, Grounds, PersonId, Search


class Stage(StrEnum):
    """How far the examination of one candidate has come."""

    SEARCHED = "searched"
    ANALYSED = "analysed"
    COMPARED = "compared"
    VERIFYING = "verification under way"
    VERIFIED = "verified"
    APPROVED = "approved"
    IDENTIFIED = "identified"
    CONCLUDED = "concluded otherwise"


class Action(StrEnum):
    """What somebody can do in an examination."""

    ANALYSE = "write an analysis"
    ANSWER_COMPONENT = "answer a component"
    COMPARE = "record a comparison"
    ADD_ITEM = "enter corroborating evidence"
    WITHDRAW_ITEM = "withdraw an item"
    ANSWER_CHECK = "answer a check"
    RESOLVE = "resolve a contradiction"
    REQUEST_VERIFICATION = "ask for a blind verification"
    WITHDRAW_REQUEST = "take back a request for verification"
    VERIFY = "verify"
    APPROVE = "approve"
    IDENTIFY = "record an identification"
    CONCLUDE = "record another outcome"
    REMARK = "write a remark"
    REOPEN = "reopen the examination"


_OPEN = frozenset(
    {
        Stage.SEARCHED,
        Stage.ANALYSED,
        Stage.COMPARED,
        Stage.VERIFYING,
        Stage.VERIFIED,
        Stage.APPROVED,
    }
)


def _at(stage: Stage, **leads: Collection[Stage]) -> Mapping[Action, frozenset[Stage]]:
    always: dict[Action, frozenset[Stage]] = {
        Action.ANALYSE: frozenset({stage}),
        Action.ADD_ITEM: frozenset({stage}),
        Action.WITHDRAW_ITEM: frozenset({stage}),
        Action.ANSWER_CHECK: frozenset({stage}),
        Action.RESOLVE: frozenset({stage}),
        Action.REMARK: frozenset({stage}),
        Action.CONCLUDE: frozenset({Stage.CONCLUDED}),
    }
    return MappingProxyType(
        always | {Action[name]: frozenset(stages) for name, stages in leads.items()}
    )


_SEARCHED, _ANALYSED, _COMPARED = Stage.SEARCHED, Stage.ANALYSED, Stage.COMPARED
_VERIFYING, _VERIFIED, _APPROVED = Stage.VERIFYING, Stage.VERIFIED, Stage.APPROVED
# What is written down after a verification can make it one of somebody's own work.
_BACK = {_COMPARED, _VERIFIED}

TRANSITIONS: Mapping[Stage, Mapping[Action, frozenset[Stage]]] = MappingProxyType(
    {
        _SEARCHED: _at(_SEARCHED, ANALYSE={_SEARCHED, _ANALYSED}),
        # Whoever has not compared yet can still find the probe not good enough.
        _ANALYSED: _at(
            _ANALYSED,
            ANALYSE={_SEARCHED, _ANALYSED},
            ANSWER_COMPONENT={_ANALYSED},
            COMPARE={_ANALYSED, _COMPARED, _VERIFIED},
        ),
        _COMPARED: _at(
            _COMPARED,
            ANSWER_COMPONENT={_COMPARED},
            COMPARE={_ANALYSED, _COMPARED, _VERIFIED},
            REQUEST_VERIFICATION={_VERIFYING},
        ),
        _VERIFYING: _at(
            _VERIFYING, VERIFY={_COMPARED, _VERIFIED}, WITHDRAW_REQUEST={_COMPARED, _VERIFIED}
        ),
        _VERIFIED: _at(
            _VERIFIED,
            ANSWER_COMPONENT={_VERIFIED},
            COMPARE={_ANALYSED, *_BACK},
            ADD_ITEM=_BACK,
            ANSWER_CHECK=_BACK,
            APPROVE={_APPROVED, _VERIFIED},
        ),
        # Whatever is written down after an approval ends it.
        _APPROVED: _at(
            _APPROVED,
            ANSWER_COMPONENT={_VERIFIED},
            COMPARE={_ANALYSED, *_BACK},
            ADD_ITEM=_BACK,
            WITHDRAW_ITEM={_VERIFIED},
            ANSWER_CHECK=_BACK,
            RESOLVE={_VERIFIED},
            REMARK={_VERIFIED},
            APPROVE={_APPROVED, _VERIFIED},
            IDENTIFY={Stage.IDENTIFIED},
        ),
        Stage.IDENTIFIED: MappingProxyType({Action.REOPEN: _OPEN}),
        Stage.CONCLUDED: MappingProxyType({Action.REOPEN: _OPEN}),
    }
)
"""What may be done at each stage, and the stages it can lead to."""


def follows(before: Stage, action: Action, after: Stage) -> bool:
    """Whether ``action`` at one stage may lead to another."""
    return after in TRANSITIONS[before].get(action, frozenset())


def refusal(stage: Stage, action: Action) -> tuple[str, str] | None:
    """A sentence and the next step where an action may not be done at a stage."""
    if action in TRANSITIONS[stage]:
        return None
    if stage in (Stage.IDENTIFIED, Stage.CONCLUDED):
        return (
            "A decision has ended this examination.",
            "Reopen it first, with a reason.",
        )
    if action is Action.REOPEN:
        return "This examination has not ended.", "Go on with it."
    needed = {
        Action.COMPARE: "Write an analysis of the probe first.",
        Action.ANSWER_COMPONENT: "Write an analysis of the probe first.",
        Action.REQUEST_VERIFICATION: "Record a comparison that supports the same source first.",
        Action.VERIFY: "Ask for a blind verification first.",
        Action.WITHDRAW_REQUEST: "There is no request that could be taken back.",
        Action.APPROVE: "A blind verification comes first.",
        Action.IDENTIFY: "Everything the rule asks for comes first, the approval last.",
    }
    if stage is Stage.VERIFYING:
        wait = "Wait for the verification, or take its request back."
        needed[Action.COMPARE] = needed[Action.ANSWER_COMPONENT] = wait
        needed[Action.REQUEST_VERIFICATION] = "One is under way already."
    if stage in (Stage.VERIFIED, Stage.APPROVED):
        needed[Action.REQUEST_VERIFICATION] = "It is verified already."
    return f"It is too early or too late to {action}: it is {stage}.", needed.get(action, "")


def ended(
    person_id: PersonId, decisions: Sequence[Decision], reopened: Collection[DecisionId]
) -> Decision | None:
    """The decision that ended the examination of a candidate; None while it goes on.

    A decision about the whole search, and an identification of anybody, ends it for everybody.
    """
    for each in decisions:
        concerns = each.person_id in (None, person_id) or each.outcome is Outcome.IDENTIFIED
        if concerns and each.id not in reopened:
            return each
    return None


def stage_of(
    search: Search,
    person_id: PersonId,
    grounds: Grounds,
    decisions: Sequence[Decision] = (),
    reopened: Collection[DecisionId] = (),
) -> Stage:
    """How far the examination of a candidate has come, by what is written down."""
    end = ended(person_id, decisions, reopened)
    if end is not None:
        # An identification of somebody else ends it too, and says nothing of this candidate.
        identified = end.outcome is Outcome.IDENTIFIED and end.person_id == person_id
        return Stage.IDENTIFIED if identified else Stage.CONCLUDED
    met = _met(search, person_id, grounds)
    if not _met(search, person_id, replace(grounds, comparison=None))["analysis"]:
        return Stage.SEARCHED
    # A comparison by somebody who did not analyse, as earlier versions allowed, does not serve.
    if not (met["analysis"] and met["comparison"]):
        return Stage.ANALYSED
    if any(each.open for each in grounds.verifications):
        return Stage.VERIFYING
    if not met["verification"]:
        return Stage.COMPARED
    return Stage.APPROVED if all(met.values()) else Stage.VERIFIED


def _met(search: Search, person_id: PersonId, grounds: Grounds) -> dict[str, bool]:
    return {each.name: each.met for each in requirements(search, person_id, grounds)}
