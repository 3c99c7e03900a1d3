"""Takes an examination as far as a test needs it, by different people."""

from __future__ import annotations

from datetime import date

from tests.people import acting_as
from workstation import casework
from workstation.model import (
    AlignedOn,
    Alignment,
    Check,
    Comparison,
    Conclusion,
    ContextFact,
    Corroboration,
    CorroborationKind,
    Finding,
    Likeness,
    Limit,
    LimitKind,
    LineUp,
    Overlay,
    OverlayKind,
    Pane,
    PersonId,
    PortraitId,
    Region,
    Search,
    Subject,
    Treatment,
    Verification,
    View,
    WitnessSaw,
)
from workstation.workspace import Workspace

FIRST, SECOND, SUPERVISOR = "E. Examiner", "V. Verifier", "S. Supervisor"


PLACED = Alignment(AlignedOn.POINTS, ((20.0, 20.0), (60.0, 20.0), (40.0, 60.0)), by_hand=True)
"""Three points as an examiner may have placed them on either picture."""


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


def look_closely(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    note: str = "Ears and brow alike.",
    by: str = FIRST,
    remark_by: str = "P. Peer",
) -> Comparison:
    """A comparison with everything that can belong to it: components, limits, view, remarks."""
    with acting_as(workspace, by):
        if not casework.may_compare(workspace, search.id):
            casework.analyse(workspace, search.probe.face_id, "Brow, nose and ears show.", True)
        casework.record_component(
            workspace,
            search.id,
            person,
            "ears",
            visible_in_probe=False,
            visible_in_portrait=True,
            likeness=Likeness.NOT_COMPARABLE,
        )
        casework.record_component(
            workspace,
            search.id,
            person,
            "nose",
            visible_in_probe=True,
            visible_in_portrait=True,
            likeness=Likeness.SIMILAR,
            note=note,
            characteristics=(("tip", Likeness.SIMILAR), ("wings", Likeness.NOT_COMPARABLE)),
            regions=(region(search, person),),
        )
        casework.ask_context(workspace, search.id, person, ContextFact.RANK)
        made = casework.record_comparison(
            workspace,
            search.id,
            person,
            note,
            Conclusion.SAME,
            limits=limits(size=note),
            would_change=note,
            view=view(search, person),
        )
    with acting_as(workspace, remark_by):
        first = casework.add_remark(workspace, search.id, person, note, "nose")
    with acting_as(workspace, by):
        casework.add_remark(workspace, search.id, person, note, answers=first.id)
    return made


def region(search: Search, person: PersonId, number: int = 1) -> Region:
    """A triangle at the corner of the probe and of the candidate's portrait."""
    outline = ((1.0, 1.0), (9.0, 1.5), (4.0, 8.0))
    portrait = next(c.portrait_id for c in search.candidates if c.person_id == person)
    return Region(number, search.probe.face_id, portrait, outline, outline)


def limits(**notes: str) -> tuple[Limit, ...]:
    """An answer to each limit: those named limit, with a note each."""
    return tuple(
        Limit(kind, kind.name.lower() in notes, notes.get(kind.name.lower(), ""))
        for kind in LimitKind
    )


def view(search: Search, person: PersonId) -> View:
    """Probe and portrait side by side, laid on each other once by three points."""
    portrait = next(c.portrait_id for c in search.candidates if c.person_id == person)
    return View(
        (
            Pane(Subject.PROBE, search.probe.face_id, alignment=PLACED),
            Pane(Subject.PORTRAIT, None, portrait, Treatment(gamma=1.5), PLACED),
        ),
        (Overlay(OverlayKind.OPACITY, 0.5),),
    )


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
    *,
    looked: bool = False,
) -> Verification:
    """A request and its answer: one conclusion about the candidate, one about everybody else.

    Where it was ``looked`` closely, with how the candidate's portrait was looked at.
    """
    asked = casework.request_verification(workspace, search.id, person)
    drawn = {each.label: own if each.person_id == person else others for each in asked.portraits}
    meant = next(each.label for each in asked.portraits if each.person_id == person)
    views = {meant: blind_view(meant)} if looked else None
    with acting_as(workspace, by):
        return casework.verify_blind(
            workspace, asked.id, drawn, "Looked at ears and brow.", views=views
        )


def blind_view(label: str) -> View:
    """Probe and a portrait by its letter, as a blind verifier sees them."""
    return View(
        (
            Pane(Subject.PROBE, casework.BLIND_PROBE, alignment=PLACED),
            Pane(Subject.PORTRAIT, None, PortraitId(label), Treatment(gamma=1.5), PLACED),
        ),
        (Overlay(OverlayKind.OPACITY, 0.5),),
    )


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
