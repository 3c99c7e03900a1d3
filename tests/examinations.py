"""Takes an examination as far as a test needs it, by different people."""

from __future__ import annotations

from datetime import date

from tests.people import acting_as
from workstation import casework
from workstation.model import (
    Check,
    Comparison,
    Conclusion,
    Corroboration,
    CorroborationKind,
    Finding,
    LineUp,
    PersonId,
    Search,
    Verification,
    WitnessSaw,
)
from workstation.workspace import Workspace

FIRST, SECOND, SUPERVISOR = "E. Examiner", "V. Verifier", "S. Supervisor"


def describe_case(workspace: Workspace, search: Search) -> None:
    """Fill what the record of a case lacks."""
    if casework.find_case(workspace, search.case_number).gaps:
        casework.amend_case(
            workspace,
            search.case_number,
            "for a test",
            offence="An entry without right",
            legal_authority="Statute 1.23",
            reason="Nobody knows who came in.",
            requesting_officer="R. Officer",
        )


def compare(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    note: str = "Ears and brow alike.",
    conclusion: Conclusion | None = Conclusion.SAME,
    by: str = FIRST,
) -> Comparison:
    """An analysis, made before candidates are shown, and a comparison by the same examiner."""
    with acting_as(workspace, by):
        if not casework.may_compare(workspace, search.id):
            casework.analyse(workspace, search.probe.face_id, "Brow, nose and ears show.", True)
        return casework.record_comparison(workspace, search.id, person, note, conclusion)


def independent_item(
    workspace: Workspace,
    search: Search,
    person: PersonId | None = None,
    kind: CorroborationKind = CorroborationKind.DNA,
) -> Corroboration:
    """An item that counts, if its kind can."""
    return casework.add_corroboration(
        workspace,
        search.id,
        kind,
        "laboratory",
        "L-1",
        date(2026, 1, 2),
        "profile of the stain",
        person,
        derives_from_search=False,
        derivation="Found at the place before anybody searched.",
        witness_saw=WitnessSaw.EVENT,
        line_up=LineUp.NONE,
    )


def answer_checks(workspace: Workspace, search: Search, person: PersonId) -> None:
    """Every check, with nothing against the candidate."""
    for check in Check:
        casework.answer_check(
            workspace, search.id, person, check, Finding.NOTHING_AGAINST, "Records, asked today"
        )


def verify(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    own: Conclusion = Conclusion.SAME,
    others: Conclusion = Conclusion.DIFFERENT,
    by: str = SECOND,
) -> Verification:
    """A request and its answer: one conclusion about the candidate, one about everybody else."""
    asked = casework.request_verification(workspace, search.id, person)
    drawn = {each.label: own if each.person_id == person else others for each in asked.portraits}
    with acting_as(workspace, by):
        return casework.verify_blind(workspace, asked.id, drawn, "Looked at ears and brow.")


def approve(workspace: Workspace, search: Search, person: PersonId, by: str = SUPERVISOR) -> None:
    """A supervisor's approval."""
    describe_case(workspace, search)
    with acting_as(workspace, by):
        casework.approve(workspace, search.id, person, "Everything looked at.")


def ready_to_identify(
    workspace: Workspace, search: Search, person: PersonId, *, item: bool = True
) -> None:
    """Everything that an identification needs, but the decision."""
    compare(workspace, search, person)
    if item:
        independent_item(workspace, search, person)
    answer_checks(workspace, search, person)
    verify(workspace, search, person)
    approve(workspace, search, person)
