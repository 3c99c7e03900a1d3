"""What waits for whoever is signed in, and what nobody is told who may not know it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import examinations, people
from tests.people import acting_as, become
from tests.ui.scene import CASE, fill
from workstation import casework
from workstation.casework import Due
from workstation.model import PersonId, Search
from workstation.model.accounts import Role
from workstation.workspace import Workspace

EXAMINER, SUPERVISOR = {Role.EXAMINER}, {Role.SUPERVISOR}


@pytest.fixture
def search(workspace: Workspace, tmp_path: Path) -> Search:
    return fill(workspace, tmp_path)[2]


@pytest.fixture
def person(search: Search) -> PersonId:
    return search.candidates[0].person_id


def waiting(workspace: Workspace, kind: str) -> list[Due]:
    return [each for each in casework.status(workspace).due if each.kind == kind]


def test_a_blind_verification_waits_for_another_examiner_and_names_no_case(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    examinations.compare(workspace, search, person)
    casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, "V. Verifier", EXAMINER):
        (due,) = waiting(workspace, "verification")
        assert due.sentence == "A blind verification waits for you."
        assert due.case_number == due.search_id == ""
        assert str(CASE) not in due.sentence
    with acting_as(workspace, examinations.FIRST, EXAMINER):
        assert waiting(workspace, "verification") == [], "nobody verifies their own work"
    with acting_as(workspace, "S. Supervisor", SUPERVISOR):
        assert waiting(workspace, "verification") == []


def test_an_approval_waits_once_nothing_else_is_missing_and_only_for_another_supervisor(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    examinations.compare(workspace, search, person)
    examinations.independent_item(workspace, search, person)
    examinations.describe_case(workspace, search)
    examinations.verify(workspace, search, person)
    with acting_as(workspace, "S. Supervisor", SUPERVISOR):
        assert waiting(workspace, "approval") == [], "the checks are missing"
    examinations.answer_checks(workspace, search, person)
    with acting_as(workspace, "S. Supervisor", SUPERVISOR):
        (due,) = waiting(workspace, "approval")
        assert (due.case_number, due.search_id) == (str(CASE), str(search.id))
    assert waiting(workspace, "approval") == [], "it is A. Tester's own work"
    with acting_as(workspace, "X. Administrator", {Role.ADMINISTRATOR}):
        assert not any(str(CASE) in each.sentence for each in casework.status(workspace).due)
    examinations.approve(workspace, search, person)
    with acting_as(workspace, "T. Supervisor", SUPERVISOR):
        assert waiting(workspace, "approval") == []


def test_a_request_to_search_waits_for_a_supervisor_who_did_not_make_it(
    workspace: Workspace, search: Search
) -> None:
    asked = casework.request_search_approval(workspace, CASE, "Booking", "The case needs it")
    assert waiting(workspace, "search-approval") == []
    with acting_as(workspace, "S. Supervisor", SUPERVISOR):
        (due,) = waiting(workspace, "search-approval")
        assert due.case_number == str(CASE)
        casework.grant_search_approval(workspace, asked.id, "In order")
        assert waiting(workspace, "search-approval") == []


def test_a_purge_waits_for_the_second_person_once_its_delay_is_over(
    workspace: Workspace, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    examinations.describe_case(workspace, search)
    casework.close_case(workspace, CASE, "done")
    casework.request_case_purge(workspace, CASE, "A court's order")
    become(workspace, "X. Administrator", {Role.ADMINISTRATOR})
    assert waiting(workspace, "purge") == []
    later = datetime.now(UTC) + timedelta(days=8)
    monkeypatch.setattr(workspace, "now", lambda: later)
    (due,) = waiting(workspace, "purge")
    assert str(CASE) not in due.sentence and due.case_number == ""
    become(workspace, people.TESTER)
    assert waiting(workspace, "purge") == [], "who asked does not confirm"


def test_nothing_waits_for_a_detective(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    examinations.compare(workspace, search, person)
    casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, "D. Detective", {Role.DETECTIVE}):
        kinds = {each.kind for each in casework.status(workspace).due}
    assert kinds <= {"unanchored", "retention", "clock", "log"}


def test_the_history_of_the_policy_is_told_the_newest_first(workspace: Workspace) -> None:
    assert casework.policy_history(workspace) == ()
    casework.set_policy(workspace, "Shared office", idle_lock_minutes=5)
    casework.set_policy(workspace, "Stricter", items_demanded=2, idle_lock_minutes=10)
    newest, first = casework.policy_history(workspace)
    assert newest.changes == {"items_demanded": 2, "idle_lock_minutes": 10}
    assert (first.reason, first.changed_by) == ("Shared office", people.TESTER)


def test_the_workspace_knows_its_newest_entry_without_asking_the_database(
    workspace: Workspace,
) -> None:
    before = workspace.newest_entry
    casework.set_policy(workspace, "Shared office", idle_lock_minutes=5)
    assert workspace.newest_entry == before + 1
    assert casework.log_entries(workspace, 1)[0].number == workspace.newest_entry
