"""Cases as a whole: their facts, their states, and what a closed one refuses."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.workstation.filled import SECRETS, Filled, fill
from workstation import casework
from workstation.errors import CannotProceed, SearchRefused
from workstation.identification import Outcome
from workstation.model import CaseAct, CaseNumber, CaseState, CorroborationKind
from workstation.model.cases import TRANSITIONS
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

WHOLE = SECRETS | {"reason": "to find a witness"}


@pytest.fixture
def filled(workspace: Workspace, tmp_path: Path) -> Filled:
    return fill(workspace, tmp_path)


def test_a_case_opens_with_its_number_alone_and_says_what_is_missing(workspace: Workspace) -> None:
    case = casework.open_case(workspace, "7", "North entrance")
    assert (case.title, case.state, case.retention_date) == ("North entrance", CaseState.OPEN, None)
    assert len(casework.case_gaps(case)) == 4
    assert casework.open_case(workspace, "7") == case
    with pytest.raises(CannotProceed, match="gaps"):
        casework.close_case(workspace, case.number, "done")
    added = casework.open_case(workspace, "7", **{**WHOLE, "title": ""})
    assert casework.case_gaps(added) == ()
    assert added.title == "North entrance"
    with pytest.raises(CannotProceed, match="other facts"):
        casework.open_case(workspace, "7", offence="another")


def test_facts_are_amended_and_the_earlier_wording_stays(workspace: Workspace) -> None:
    case = casework.open_case(workspace, "7", **WHOLE)
    amended = casework.amend_case(workspace, case.number, "misread", offence="another offence")
    assert amended.offence == "another offence"
    assert amended.legal_authority == case.legal_authority
    first, second = casework.case_amendments(workspace, case.number)
    assert (first.facts.offence, second.facts.offence) == (case.offence, "another offence")
    assert (second.why, second.amended_by) == ("misread", "A. Tester")
    for why, facts in ((" ", {"offence": "x"}), ("why", {"offence": " "}), ("why", {})):
        with pytest.raises(CannotProceed):
            casework.amend_case(workspace, case.number, why, **facts)
    for attack in (
        "UPDATE case_facts SET offence = 'x'",
        "DELETE FROM case_facts",
        "INSERT OR REPLACE INTO case_facts SELECT * FROM case_facts WHERE number = 1",
        "UPDATE cases SET title = 'x'",
        "DELETE FROM cases",
    ):
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(attack))
    assert casework.find_case(workspace, "7") == amended


def test_nothing_new_is_recorded_in_a_closed_case(
    workspace: Workspace, filled: Filled, tmp_path: Path
) -> None:
    search, item, number = filled.search, filled.item, filled.case.number
    person = search.candidates[0].person_id
    open_item = next(i for i in casework.corroborations(workspace, search.id) if not i.withdrawn)
    face = casework.find_faces(workspace, item.id)[0]
    casework.close_case(workspace, number, "done")
    attempts = (
        lambda: casework.import_evidence(workspace, number, tmp_path / "any.png"),
        lambda: casework.amend_case(workspace, number, "why", offence="x"),
        lambda: casework.look_harder(workspace, item.id),
        lambda: casework.mark_face(workspace, item.id, 0, (1, 1, 9, 9), ((1, 1),) * 5),
        lambda: casework.record_not_enough(workspace, item.id, "too dark"),
        lambda: casework.search(workspace, face.id, "Booking", "why"),
        lambda: casework.search_again(workspace, search.id),
        lambda: casework.record_comparison(workspace, search.id, person, "ears"),
        lambda: casework.add_corroboration(
            workspace, search.id, CorroborationKind.DNA, "s", "r", date(2026, 1, 1), "d"
        ),
        lambda: casework.withdraw_corroboration(workspace, open_item.id, "wrong case"),
        lambda: casework.identify(workspace, search.id, person, "ears"),
        lambda: casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "why"),
        lambda: casework.name_groups(workspace, number),
        lambda: casework.request_search_approval(workspace, number, "Booking", "why"),
    )
    for attempt in attempts:
        with pytest.raises(CannotProceed, match="closed"):
            attempt()
    # Looking is no recording, and what is there can be printed.
    assert casework.find_faces(workspace, item.id)[0] == face
    decision = casework.decisions(workspace, search.id)[0]
    assert casework.write_lead_sheet(workspace, decision, tmp_path / "lead.pdf").is_file()
    casework.reopen_case(workspace, number, "a new lead")
    assert casework.search(workspace, face.id, "Booking", "why").case_number == number


def test_a_search_for_a_closed_case_is_refused_on_the_log(
    workspace: Workspace, filled: Filled
) -> None:
    casework.close_case(workspace, filled.case.number, "done")
    with pytest.raises(SearchRefused, match="closed"):
        casework.search(workspace, filled.search.probe.face_id, "Booking", "why")
    assert casework.log_entries(workspace)[0].action == "search.refused"


def test_closing_sets_a_retention_date_that_can_only_be_lengthened(workspace: Workspace) -> None:
    case = casework.open_case(workspace, "7", **WHOLE)
    today = workspace.now().date()
    closed = casework.close_case(workspace, case.number, "done")
    assert closed.retention_date == today + timedelta(days=1825)
    with pytest.raises(CannotProceed, match="never shortened"):
        casework.lengthen_retention(workspace, case.number, today + timedelta(days=1), "why")
    later = today + timedelta(days=4000)
    assert casework.lengthen_retention(workspace, case.number, later, "w").retention_date == later
    assert casework.reopen_case(workspace, case.number, "a lead").retention_date is None
    again = casework.close_case(workspace, case.number, "done")
    assert again.retention_date == closed.retention_date


ACTS: dict[CaseAct, Any] = {
    CaseAct.CLOSED: casework.close_case,
    CaseAct.REOPENED: casework.reopen_case,
    CaseAct.HELD: casework.hold_case,
    CaseAct.RELEASED: casework.release_case,
    CaseAct.PURGE_REQUESTED: casework.request_case_purge,
}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=st.lists(st.sampled_from([*ACTS, CaseAct.PURGE_WITHDRAWN]), max_size=8))
def test_states_follow_the_table_and_nothing_else(
    workspace: Workspace, acts: list[CaseAct]
) -> None:
    number = casework.open_case(workspace, new_id(), **WHOLE).number
    state, held = CaseState.OPEN, False
    for act in acts:
        allowed = (state, act) in TRANSITIONS
        if act in (CaseAct.HELD, CaseAct.PURGE_REQUESTED):
            allowed = allowed and not held
        if act is CaseAct.RELEASED:
            allowed = allowed and held
        pending = [p for p in casework.purges(workspace) if p.target == number and p.pending]
        assert bool(pending) is (state is CaseState.PURGE_REQUESTED)
        try:
            if act is not CaseAct.PURGE_WITHDRAWN:
                ACTS[act](workspace, number, "why")
            elif pending:
                casework.withdraw_purge(workspace, pending[0].id, "why")
            else:
                raise CannotProceed("There is none.")
        except CannotProceed:
            assert not allowed, act
            continue
        assert allowed, act
        state = TRANSITIONS[state, act]
        held = {CaseAct.HELD: True, CaseAct.RELEASED: False}.get(act, held)
        case = casework.find_case(workspace, number)
        assert (case.state, bool(case.legal_hold)) == (state, held)


@pytest.mark.parametrize(
    "event",
    [
        "'{case}', 1, 'reopened', 'r', NULL",
        "'{case}', 1, 'released', 'r', NULL",
        "'{case}', 1, 'retention lengthened', 'r', '2200-01-01'",
        "'{case}', 1, 'closed', 'r', NULL",
        "'{case}', 1, 'closed', ' ', '2200-01-01'",
        "'{case}', 1, 'held', 'r', '2200-01-01'",
        "'{case}', 1, 'purged', 'r', NULL",
        "'{case}', 2, 'held', 'r', NULL",
        "'nobody', 1, 'held', 'r', NULL",
    ],
)
def test_the_database_refuses_what_the_table_refuses(workspace: Workspace, event: str) -> None:
    number = casework.open_case(workspace, "7", **WHOLE).number
    with pytest.raises(DBAPIError), workspace.database.write() as connection:
        connection.execute(
            text(
                f"INSERT INTO case_events VALUES ({event.format(case=number)}, "
                "'2026-01-01 00:00:00', 'X')"
            )
        )
    assert casework.case_history(workspace, CaseNumber("7")) == ()


def test_approvals_are_answered_once_and_by_another(workspace: Workspace, filled: Filled) -> None:
    asked = casework.request_search_approval(workspace, filled.case.number, "Booking", "a lead")
    with pytest.raises(CannotProceed, match="own request"):
        casework.grant_search_approval(workspace, asked.id, "fine")
    people.become(workspace, "S. Supervisor")
    with pytest.raises(CannotProceed, match="note"):
        casework.grant_search_approval(workspace, asked.id, "")
    refused = casework.refuse_search_approval(workspace, asked.id, "no lead")
    assert (refused.granted, refused.answered_by) == (False, "S. Supervisor")
    with pytest.raises(CannotProceed, match="answered already"):
        casework.grant_search_approval(workspace, asked.id, "after all")
    again = casework.request_search_approval(workspace, filled.case.number, "Booking", "a lead")
    for by in ("S. Supervisor", " s. supervisor"):
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(
                text(
                    "INSERT INTO search_approval_answers VALUES "
                    f"('{again.id}', 1, 'fine', '2026-01-01 00:00:00', '{by}')"
                )
            )


def test_where_the_policy_wants_it_a_search_waits_for_an_approval(
    workspace: Workspace, filled: Filled
) -> None:
    casework.set_policy(workspace, "an order", approval_before_search=True)
    face, number = filled.search.probe.face_id, filled.case.number
    # The approval of the fixture is granted by another, so it serves; not for its granter.
    assert casework.search(workspace, face, "Booking", "why")
    people.become(workspace, "S. Supervisor")
    with pytest.raises(SearchRefused, match="wants an approval"):
        casework.search(workspace, face, "Booking", "why")
    assert casework.log_entries(workspace)[0].action == "search.refused"
    casework.request_search_approval(workspace, number, "Booking", "a lead")
    with pytest.raises(SearchRefused, match="waits for its approval"):
        casework.search_again(workspace, filled.search.id)
