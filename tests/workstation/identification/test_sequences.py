"""Random work in the suite; ``sequences`` says how to take ten thousand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import people
from tests.examinations import ready_to_identify
from tests.fakes import FakeEngine
from tests.workstation.identification.raw import lacking
from tests.workstation.identification.sequences import ROLES, STEPS, work
from tests.workstation.identification.world import STAFF, Examining, Step, World
from workstation import casework
from workstation.identification import Action, Stage
from workstation.model.accounts import Role

EVERYBODY_DOES_EVERYTHING = [set(Role)] * len(STAFF)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One workspace; each sequence has a face and a search of its own."""
    folder = tmp_path_factory.mktemp("world")
    with people.create_workspace(folder / "workspace", "A. Tester", engines=FakeEngine) as made:
        yield World(made, folder)


@given(roles=ROLES, steps=st.lists(STEPS, min_size=4, max_size=20))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_sequence_leads_round_the_procedure(
    world: World, roles: Sequence[set[Role]], steps: Sequence[Step]
) -> None:
    work(world, roles, steps)


def guided(actors: str) -> list[Step]:
    """Steps that lead on, by these people one after the other; 4 leaves the choice to us."""
    return [Step(None, ord(who) - ord("A"), 0, 4, guided=True) for who in actors]


def test_the_allowed_way_leads_to_an_identification(world: World) -> None:
    # Analysis, comparison, request, verification, item, checks, approval, decision.
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided("AACBAADA"))
    assert examining.stages[examining.people[0]] is Stage.IDENTIFIED
    # An identification of one candidate ends it for the others, and identifies none of them.
    assert examining.stages[examining.people[1]] is Stage.CONCLUDED


@pytest.mark.parametrize("actors", ["AAAAAAAA", "AACAAADA", "AACBAABA", "AACBAAAA"])
def test_the_same_way_by_too_few_people_does_not(world: World, actors: str) -> None:
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided(actors))
    assert Stage.IDENTIFIED not in examining.reached


def test_an_item_entered_and_withdrawn_again_makes_the_approval_stale(world: World) -> None:
    """The verifier who entered it took part in the work, whether or not it was taken back."""
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided("AACBAAD"))
    assert examining.stages[examining.people[0]] is Stage.APPROVED
    verifier = STAFF.index("Officer B")
    examining.take(Step(Action.ADD_ITEM, verifier, 0, 1, guided=False))
    assert examining.stages[examining.people[0]] is Stage.COMPARED
    examining.take(Step(Action.WITHDRAW_ITEM, verifier, 0, 1, guided=False))
    assert examining.stages[examining.people[0]] is Stage.COMPARED
    examining.take(Step(Action.IDENTIFY, 0, 0, 1, guided=False))
    assert examining.stages[examining.people[0]] is Stage.COMPARED


def test_whoever_compared_or_verified_can_analyse_no_more(world: World) -> None:
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided("AACB"))
    face = examining.search.probe.face_id
    for actor in (0, 1):
        examining.take(Step(Action.ANALYSE, actor, 0, 1, guided=False))
    assert [a.candidates_seen for a in casework.analyses(world.workspace, face)] == [
        False,
        True,
        True,
    ]
    assert examining.stages[examining.people[0]] is Stage.VERIFIED


def test_a_change_of_mind_before_comparing_holds(world: World) -> None:
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided("A"))
    examining.take(Step(Action.ANALYSE, 0, 0, 6, guided=False))
    assert examining.stages[examining.people[0]] is Stage.SEARCHED
    examining.take(Step(Action.COMPARE, 0, 0, 0, guided=False))
    assert examining.stages[examining.people[0]] is Stage.SEARCHED
    # Another examiner finds it good enough, and the first one's doubt does not undo that.
    examining.take(Step(Action.ANALYSE, 1, 0, 1, guided=False))
    examining.take(Step(Action.ANALYSE, 0, 0, 6, guided=False))
    assert examining.stages[examining.people[0]] is Stage.ANALYSED


def test_what_ended_is_not_verified_and_its_items_stay(world: World) -> None:
    examining = work(world, EVERYBODY_DOES_EVERYTHING, guided("AAC"))
    examining.take(Step(Action.ADD_ITEM, 0, 0, 1, guided=False))
    examining.take(Step(Action.CONCLUDE, 0, 0, 2, guided=False))
    done = examining.done
    for action in (Action.VERIFY, Action.WITHDRAW_REQUEST, Action.WITHDRAW_ITEM):
        examining.take(Step(action, 1, 0, 1, guided=False))
    assert examining.done == done
    examining.take(Step(Action.REOPEN, 3, 0, 1, guided=False))
    examining.take(Step(Action.VERIFY, 1, 0, 1, guided=False))
    assert examining.done == done + 2


def test_the_raw_tables_tell_what_is_lacking(world: World) -> None:
    """The query that looks for identifications without a step finds them."""
    workspace = world.workspace
    search = world.search()
    person = search.candidates[0].person_id
    ready_to_identify(workspace, search, person)
    casework.identify(workspace, search.id, person)
    with closing(sqlite3.connect(workspace.database.path)) as connection:
        assert list(lacking(connection, search.id)) == []
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        of_search = f"search_id = '{search.id}'"
        for damage, expected in (
            ("UPDATE analyses SET candidates_seen = 1", {"analysis"}),
            (f"UPDATE comparisons SET conclusion = NULL WHERE {of_search}", {"comparison"}),
            ("UPDATE independence SET derives_from_search = 1", {"independent item"}),
            (f"DELETE FROM check_answers WHERE {of_search} AND check_name = 'age'", {"checks"}),
            (f"UPDATE check_answers SET finding = 'contradiction' WHERE {of_search}",
             {"contradiction resolved by another"}),
            ("UPDATE verification_conclusions SET conclusion = 'no conclusion'",
             {"blind verification"}),
            ("UPDATE verification_results SET verified_by = 'A. Tester'",
             {"verification by another"}),
            (f"UPDATE approvals SET approved = 0 WHERE {of_search}", {"approval"}),
            ("UPDATE approvals SET approved_by = 'A. Tester'", {"approval by a third"}),
            ("UPDATE approvals SET approved_at = '2001-01-01'", {"approval after everything else"}),
        ):  # fmt: skip
            connection.execute("SAVEPOINT before")
            connection.execute(damage)
            assert set(lacking(connection, search.id)) == expected, damage
            connection.execute("ROLLBACK TO before")
        connection.rollback()


def test_every_action_is_a_verb_that_somebody_may_use() -> None:
    from tests.workstation.identification.world import VERBS
    from workstation.permissions import may

    assert set(VERBS) == set(Action)
    assert all(may(Role, verb) for verb in VERBS.values())
    assert Examining.__doc__
