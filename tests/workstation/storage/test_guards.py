"""The third lock: the database refuses what the rule refuses, whoever asks it.

``test_attacks`` tries to get round it; here it is compared with the rule, and with the locks
before and after it.
"""

from __future__ import annotations

import importlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.examinations import answer_checks, approve, compare, independent_item, verify
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.foreign import foreign
from workstation import casework
from workstation.errors import Corrupt
from workstation.identification import NOT_CORROBORATING, SEARCHABLE_PROBES, counts
from workstation.model import (
    ASKED_ABOUT_WITNESSES,
    Check,
    Conclusion,
    CorroborationKind,
    Search,
)
from workstation.storage.database import HEAD, Denied
from workstation.storage.migrating import known_versions
from workstation.storage.migrations import examination_guards
from workstation.workspace import Workspace


@pytest.fixture
def search(workspace: Workspace, tmp_path: Path) -> Search:
    """A search with six candidates; the first is compared, checked and verified."""
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "1")
    probe = draw_faces(tmp_path / "probe.png", [RED])
    item = casework.import_evidence(workspace, case.number, probe)
    face = casework.find_faces(workspace, item.id)[0]
    made = casework.search(workspace, face.id, "Booking", "a reason")
    person = made.candidates[0].person_id
    compare(workspace, made, person)
    answer_checks(workspace, made, person)
    verify(workspace, made, person)
    return made


APPROVED = (
    "INSERT INTO approvals SELECT 'a', search_id, person_id, 1, 1, 'n', 'b', "
    "'2099-01-01 00:00:00.000000', 'Y', "
    "(SELECT count(*) FROM corroborations) + (SELECT count(*) FROM independence) "
    "+ (SELECT count(*) FROM check_answers) + (SELECT count(*) FROM withdrawals) "
    "+ 3, 0 FROM comparisons"
)
DECIDED = (
    "INSERT INTO decisions (id, search_id, person_id, outcome, note, comparison_id, decided_at, "
    "decided_by, rule, items_demanded, analysis_id, approval_id, items, answers, verifications) "
    "SELECT 'forged', search_id, person_id, 'identified', 'n', id, '2099-01-01 00:00:00.000000', "
    "'X', 2, 1, (SELECT id FROM analyses), 'a', (SELECT count(*) FROM corroborations), 9, 1 "
    "FROM comparisons"
)


def forge(workspace: Workspace) -> None:
    """An approval and a decision, as statements, through the program's own connection."""
    with workspace.database.write() as connection:
        connection.exec_driver_sql(APPROVED)
        connection.exec_driver_sql(DECIDED)


def test_kinds_count_here_as_they_count_in_the_rule(workspace: Workspace, search: Search) -> None:
    person = search.candidates[0].person_id
    with pytest.raises(Denied, match="needs corroboration"):
        forge(workspace)
    for kind in NOT_CORROBORATING:
        assert not counts(independent_item(workspace, search, person, kind))
        with pytest.raises(Denied, match="needs corroboration"):
            forge(workspace)
    for kind in set(CorroborationKind) - set(NOT_CORROBORATING):
        item = independent_item(workspace, search, person, kind)
        assert counts(item)
        with workspace.database._engine.connect() as connection, connection.begin() as under_way:
            connection.exec_driver_sql(APPROVED)
            connection.exec_driver_sql(DECIDED)
            under_way.rollback()
        casework.withdraw_corroboration(workspace, item.id, "one kind at a time")


def test_a_forged_row_that_passes_meets_the_next_lock(workspace: Workspace, search: Search) -> None:
    """It lists none of what it rests on, and its approval looked at something else."""
    independent_item(workspace, search, search.candidates[0].person_id)
    forge(workspace)
    with pytest.raises(Corrupt, match="breaks the rule"):
        casework.decisions(workspace, search.id)


def test_a_forged_row_is_refused_when_it_is_loaded(workspace: Workspace, search: Search) -> None:
    """The second lock: someone who drops the guards and writes a row meets the constructor."""
    with foreign(workspace) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in names.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(DECIDED)
    with pytest.raises(Corrupt, match="breaks the rule"):
        casework.decisions(workspace, search.id)


def test_a_verification_that_is_not_whole_is_named(workspace: Workspace, search: Search) -> None:
    with foreign(workspace) as connection:
        connection.execute("DROP TRIGGER verification_portraits_no_delete")
        connection.execute("DELETE FROM verification_portraits WHERE position > 0")
    with pytest.raises(Corrupt, match="not whole"):
        casework.verifications(workspace, search.id)


def test_replace_is_refused_even_where_recursive_triggers_are_off(
    workspace: Workspace, search: Search
) -> None:
    with foreign(workspace) as connection:
        for table in ("comparisons", "check_answers", "verification_results", "log"):
            with pytest.raises(sqlite3.DatabaseError):
                connection.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


def test_what_ended_is_closed_with_everything_that_belongs_to_it(
    workspace: Workspace, search: Search
) -> None:
    person = search.candidates[0].person_id
    independent_item(workspace, search, person)
    casework.add_corroboration(
        workspace,
        search.id,
        CorroborationKind.DNA,
        "laboratory",
        "L-2",
        search.searched_at.date(),
        "not asked yet",
        person,
    )
    approve(workspace, search, person)
    made = casework.identify(workspace, search.id, person)
    casework.reopen(workspace, search.id, "A twin came forward.", person)
    late = (
        "INSERT INTO independence SELECT id, 0, 'd', NULL, NULL, '2099-01-01 00:00:00.000000', "
        "'X' FROM corroborations WHERE reference = 'L-2'"
    )
    with (
        pytest.raises(DBAPIError, match="rests on this item"),
        workspace.database.write() as connection,
    ):
        connection.exec_driver_sql(late)
    assert casework.decisions(workspace, search.id) == (made,)


def test_the_guards_speak_of_exactly_what_the_rule_speaks_of() -> None:
    path = "workstation.storage.migrations.versions."
    now = importlib.import_module(path + "0020_closed_examinations")
    assert listed(now.DEPENDENT) == {kind.value for kind in NOT_CORROBORATING}
    assert listed(now.ASKED) == {kind.value for kind in ASKED_ABOUT_WITNESSES}
    assert listed(now.SEARCHABLE) == {each.value for each in SEARCHABLE_PROBES}
    assert listed(now.CONCLUSIONS) == {each.value for each in Conclusion}
    assert listed(now.SAME) == {each.value for each in Conclusion if each.supports_same}
    assert listed(examination_guards.CHECKS) == {each.value for each in Check}
    assert len(Check) == 9, "decisions_need_checks counts to nine"


def listed(words: str) -> set[str]:
    return {each.strip(" '") for each in words.strip("()").split(", ")}


@pytest.fixture
def connection(workspace: Workspace) -> Iterator[Connection]:
    with workspace.database.read() as opened:
        yield opened


def test_each_connection_is_set_up_to_keep_what_it_acknowledges(connection: Connection) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    for pragma, value in wanted.items():
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_read_only_workspace_is_restricted_too(tmp_path: Path) -> None:
    with people.create_workspace(tmp_path / "w", "A", engines=FakeEngine) as made:
        root = made.root
    with (
        people.open_workspace(root, "A", read_only=True, engines=FakeEngine) as opened,
        pytest.raises(Denied),
        opened.database.read() as reading,
    ):
        reading.exec_driver_sql("CREATE TEMP TABLE decisions (id TEXT)")


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    assert max(known_versions()) == HEAD
