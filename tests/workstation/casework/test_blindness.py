"""Whoever was told what others wrote about a search's candidates no longer verifies blindly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.examinations import (
    FIRST,
    SUPERVISOR,
    answer_checks,
    compare,
    independent_item,
    verify,
)
from tests.fakes import COLOURS, RED, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import Outcome
from workstation.ledger.commitments import told
from workstation.model import (
    Check,
    Conclusion,
    Finding,
    Likeness,
    LogEntry,
    Month,
    PersonId,
    Search,
    SearchId,
    Verification,
)
from workstation.model.accounts import Role
from workstation.workspace import Workspace

BOTH = frozenset({Role.SUPERVISOR, Role.EXAMINER})
EVERYWHERE = BOTH | {Role.DETECTIVE}
WHO = "B. Both"


@pytest.fixture
def search(workspace: Workspace, tmp_path: Path) -> Search:
    """A search with three candidates; the first is compared."""
    for number, colour in enumerate(COLOURS[:3]):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "1", "T", "O", "Statute 1", "Why", "R. Officer")
    item = casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "p.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    made = casework.search(workspace, face.id, "Booking", "a reason")
    compare(workspace, made, made.candidates[0].person_id)
    return made


@pytest.fixture
def person(search: Search) -> PersonId:
    """The candidate who was compared."""
    return search.candidates[0].person_id


def may_verify(workspace: Workspace, asked: Verification) -> bool:
    """Whether the verification is offered to ``WHO``, and may be made."""
    with acting_as(workspace, WHO, BOTH):
        offered = [each.id for each in casework.waiting_verifications(workspace)] == [asked.id]
        try:
            casework.blind_task(workspace, asked.id)
        except CannotProceed as error:
            assert not offered and "Another examiner has to" in str(error)
            assert "shown the candidates" in str(error)
            return False
    assert offered
    return True


def test_an_examiner_who_is_a_supervisor_too_may_verify(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    assert may_verify(workspace, casework.request_verification(workspace, search.id, person))


def approve(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    with pytest.raises(IdentificationRefused):
        casework.approve(workspace, search.id, person, "Looked at it.")


def conclude(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "Not enough.", person)
    with acting_as(workspace, SUPERVISOR):
        casework.reopen(workspace, search.id, "More came.", person)


def reopen(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    with acting_as(workspace, FIRST):
        casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "Not enough.", person)
    casework.reopen(workspace, search.id, "More came.", person)


def resolve(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    with acting_as(workspace, FIRST):
        against = casework.answer_check(
            workspace, search.id, person, Check.HEIGHT, Finding.CONTRADICTION, "Footage", "Tall."
        )
    casework.resolve_contradiction(workspace, search.id, person, against.id, "Shoes.", "Inventory")


def withdraw_item(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    with acting_as(workspace, FIRST):
        item = independent_item(workspace, search, person)
    casework.withdraw_corroboration(workspace, item.id, "entered twice")


def withdraw_request(workspace: Workspace, search: Search, person: PersonId, _folder: Path) -> None:
    with acting_as(workspace, FIRST):
        asked = casework.request_verification(workspace, search.id, person)
    casework.withdraw_verification_request(workspace, asked.id, "asked too early")


def write_log(workspace: Workspace, search: Search, _person: PersonId, folder: Path) -> None:
    casework.write_log_of_case(workspace, search.case_number, folder / "log of the case")


def export_log(workspace: Workspace, _search: Search, _person: PersonId, folder: Path) -> None:
    casework.export_log(workspace, folder / "log.jsonl", openings=folder / "openings.jsonl")


def disclose(workspace: Workspace, search: Search, _person: PersonId, folder: Path) -> None:
    casework.disclose(workspace, search.case_number, folder / "bundle")


def print_picture(workspace: Workspace, search: Search, person: PersonId, folder: Path) -> None:
    with acting_as(workspace, FIRST):
        made = casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "No.", person)
    with acting_as(workspace, SUPERVISOR):
        casework.reopen(workspace, search.id, "More came.", person)
    casework.write_comparison_picture(workspace, made, folder / "picture.png")


@pytest.mark.parametrize(
    "act",
    [
        approve,
        conclude,
        reopen,
        resolve,
        withdraw_item,
        withdraw_request,
        write_log,
        export_log,
        disclose,
        print_picture,
    ],
    ids=lambda act: act.__name__,
)
def test_whoever_was_shown_what_others_wrote_does_not_verify(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    tmp_path: Path,
    act: Callable[[Workspace, Search, PersonId, Path], None],
) -> None:
    with acting_as(workspace, WHO, EVERYWHERE):
        act(workspace, search, person, tmp_path)
    assert not may_verify(workspace, casework.request_verification(workspace, search.id, person))


def print_plate(workspace: Workspace, search: Search, other: PersonId, folder: Path) -> None:
    casework.write_plate(workspace, search.id, other, folder / "plate.pdf")


def print_over_a_file(workspace: Workspace, search: Search, _other: PersonId, folder: Path) -> None:
    (folder / "there.pdf").write_text("mine")
    person = search.candidates[0].person_id
    casework.write_plate(workspace, search.id, person, folder / "there.pdf")


def compare_meanwhile(
    workspace: Workspace, search: Search, _other: PersonId, _folder: Path
) -> None:
    casework.record_comparison(workspace, search.id, search.candidates[0].person_id, "Ears.")


def answer_meanwhile(workspace: Workspace, search: Search, _other: PersonId, _folder: Path) -> None:
    casework.record_component(
        workspace,
        search.id,
        search.candidates[0].person_id,
        "nose",
        visible_in_probe=True,
        visible_in_portrait=True,
        likeness=Likeness.SIMILAR,
    )


@pytest.mark.parametrize(
    "act",
    [print_plate, print_over_a_file, compare_meanwhile, answer_meanwhile],
    ids=lambda act: act.__name__,
)
def test_whoever_is_told_by_a_refusal_which_candidate_is_meant_does_not_verify(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    tmp_path: Path,
    act: Callable[[Workspace, Search, PersonId, Path], None],
) -> None:
    with acting_as(workspace, WHO, EVERYWHERE):
        casework.analyse(workspace, search.probe.face_id, "Brow and nose show.", True)
    asked = casework.request_verification(workspace, search.id, person)
    assert may_verify(workspace, asked)
    with acting_as(workspace, WHO, EVERYWHERE), pytest.raises(CannotProceed):
        act(workspace, search, search.candidates[1].person_id, tmp_path)
    assert not may_verify(workspace, asked)


def test_whoever_is_refused_for_want_of_an_analysis_may_still_analyse(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    asked = casework.request_verification(workspace, search.id, person)
    for each in search.candidates:
        with acting_as(workspace, WHO, BOTH), pytest.raises(CannotProceed, match="no analysis"):
            casework.record_comparison(workspace, search.id, each.person_id, "Ears.")
    assert may_verify(workspace, asked)
    with acting_as(workspace, WHO, BOTH):
        casework.analyse(workspace, search.probe.face_id, "Brow and nose show.", True)


def test_whoever_approved_does_not_verify_after_a_reopening(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    independent_item(workspace, search, person)
    answer_checks(workspace, search, person)
    verify(workspace, search, person)
    with acting_as(workspace, WHO, BOTH):
        casework.approve(workspace, search.id, person, "Looked at it.")
        assert casework.candidates_shown(workspace, search.id)


def entries_about(workspace: Workspace, search_id: SearchId) -> list[LogEntry]:
    """What others entered about a search, as the signed-in person reads it."""
    return [
        each
        for each in casework.log_entries(workspace)
        if told(each).get("search") == search_id and each.who != workspace.user
    ]


def test_the_log_does_not_tell_an_examiner_whom_a_search_means(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    asked = casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, WHO, BOTH):
        read = entries_about(workspace, search.id)
        assert {"comparison.recorded", "verification.requested"} <= {each.action for each in read}
        assert all(each.openings == () and each.withheld > 0 for each in read)
        assert not any(each.closed for each in read)
        assert person not in str([told(each) for each in casework.log_entries(workspace)])
    # Reading it took nothing away: the verification can still be made.
    assert may_verify(workspace, asked)
    with acting_as(workspace, WHO, BOTH):
        casework.show_candidates(workspace, search.id)
        (entry,) = [
            each
            for each in entries_about(workspace, search.id)
            if each.action == "verification.requested"
        ]
        assert told(entry)["person"] == person and not entry.withheld


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR], ids=str)
def test_the_log_is_open_to_those_who_verify_nothing(
    workspace: Workspace, search: Search, person: PersonId, role: Role
) -> None:
    casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, WHO, {role}):
        read = entries_about(workspace, search.id)
        assert any(told(each).get("person") == person for each in read)
        assert not any(each.withheld for each in read)


def test_exporting_entries_with_what_opens_them_shows_only_their_searches(
    workspace: Workspace, search: Search, person: PersonId, tmp_path: Path
) -> None:
    asked = casework.request_verification(workspace, search.id, person)
    numbers = {each.action: each.number for each in casework.log_entries(workspace)}
    with acting_as(workspace, WHO, BOTH):
        casework.export_log(workspace, tmp_path / "whole.jsonl")
        casework.export_log(
            workspace,
            tmp_path / "one.jsonl",
            [numbers["gallery.created"]],
            tmp_path / "one openings.jsonl",
        )
    assert may_verify(workspace, asked)
    with acting_as(workspace, WHO, BOTH):
        casework.export_log(
            workspace,
            tmp_path / "two.jsonl",
            [numbers["verification.requested"]],
            tmp_path / "two openings.jsonl",
        )
    assert not may_verify(workspace, asked)


def test_whoever_audits_a_search_does_not_verify_it(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    asked = casework.request_verification(workspace, search.id, person)
    month = Month.of(search.searched_at)
    workspace.now = lambda: datetime(month.ends.year, month.ends.month, 2, tzinfo=UTC)  # type: ignore[method-assign]
    with acting_as(workspace, WHO, BOTH):
        assert casework.open_audit(workspace, month).draw.sample == (search.id,)
    assert may_verify(workspace, asked)
    with acting_as(workspace, WHO, BOTH):
        casework.audited_searches(workspace, month)
        (entry,) = [
            e
            for e in casework.log_entries(workspace)
            if e.action == "candidates.shown" and e.who == WHO
        ]
        assert entry.number
    assert not may_verify(workspace, asked)


def test_conclusions_about_every_portrait_by_one_who_was_shown_are_refused(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    asked = casework.request_verification(workspace, search.id, person)
    drawn = dict.fromkeys("ABC", Conclusion.DIFFERENT)
    with acting_as(workspace, WHO, BOTH):
        with pytest.raises(IdentificationRefused):
            casework.approve(workspace, search.id, person, "Looked at it.")
        with pytest.raises(CannotProceed, match="Another examiner has to"):
            casework.verify_blind(workspace, asked.id, drawn, "note")
