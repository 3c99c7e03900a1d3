"""What was not done is named step by step, and a whole examination leaves nothing out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.identification.examples import search
from tests.workstation.reports.conftest import answers, grounds, item, verification
from workstation.identification import not_done
from workstation.model import (
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    Grounds,
    PersonId,
)

PERSON = PersonId("P0001")
WHOLE = grounds((item(CorroborationKind.DNA),))


def test_a_whole_examination_leaves_nothing_out() -> None:
    assert not_done(search(), PERSON, WHOLE) == ()


def test_nothing_written_leaves_everything_out() -> None:
    assert len(not_done(search(), PERSON, Grounds())) == 6


def _unanswered() -> Grounds:
    kept = tuple(each for each in answers() if each.check is not Check.SIBLING)
    return replace(WHOLE, answers=kept)


def _unknown() -> Grounds:
    given = tuple(
        replace(each, finding=Finding.NOT_KNOWN) if each.check is Check.CUSTODY else each
        for each in answers()
    )
    return replace(WHOLE, answers=given)


def _unresolved() -> Grounds:
    return replace(WHOLE, answers=tuple(replace(each, resolution=None) for each in answers()))


def _late() -> Grounds:
    assert WHOLE.analysis is not None
    return replace(WHOLE, analysis=replace(WHOLE.analysis, candidates_seen=True))


def _refused() -> Grounds:
    assert WHOLE.approval is not None
    return replace(WHOLE, approval=replace(WHOLE.approval, approved=False))


def _no_conclusion() -> Grounds:
    assert WHOLE.comparison is not None
    return replace(WHOLE, comparison=replace(WHOLE.comparison, conclusion=None))


def _no_limits() -> Grounds:
    assert WHOLE.comparison is not None
    return replace(WHOLE, comparison=replace(WHOLE.comparison, limits=()))


_OPEN = verification(2, conclusions=(), verified_by="", verified_at=None, note="")
_UNASKED = (item(CorroborationKind.DNA), item(CorroborationKind.TRANSACTION, independence=None))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (_late(), "The analysis of the probe was not written first"),
        (replace(WHOLE, comparison=None), "No comparison of the candidate"),
        (_no_conclusion(), "no conclusion on the verbal scale"),
        (_no_limits(), "The limits of the images were not stated."),
        (replace(WHOLE, corroborations=_UNASKED), "Of 1 of 2 items nobody has answered"),
        (_unanswered(), "was not checked: twin or sibling."),
        (_unknown(), "could not be established: custody status."),
        (_unresolved(), "A contradiction was not resolved: height."),
        (replace(WHOLE, verifications=(*WHOLE.verifications, _OPEN)), "asked for and was not made"),
        (
            replace(WHOLE, verifications=(verification(own=Conclusion.NO_CONCLUSION),)),
            "No examiner who verified blindly agreed.",
        ),
        (_refused(), "A supervisor was asked and did not approve."),
    ],
)
def test_each_step_is_named(changed: Grounds, said: str) -> None:
    (sentence,) = not_done(search(), PERSON, changed)
    assert said in sentence
