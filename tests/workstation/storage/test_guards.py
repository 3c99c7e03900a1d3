"""The third lock: the database refuses what the rule refuses, whoever asks it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from workstation import app, casework
from workstation.errors import Corrupt
from workstation.identification import NOT_CORROBORATING
from workstation.model import CorroborationKind, Search, SearchId
from workstation.storage.migrating import known_versions
from workstation.workspace import DATABASE, Workspace


@pytest.fixture
def searched(workspace: Workspace, tmp_path: Path) -> Search:
    """A search with six candidates, nothing else."""
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "1")
    probe = draw_faces(tmp_path / "probe.png", [RED])
    item = casework.import_evidence(workspace, case.number, probe)
    face = casework.find_faces(workspace, item.id)[0]
    return casework.search(workspace, face.id, "Booking", "a reason")


DECISION = (
    "INSERT {or_} INTO decisions (id, search_id, person_id, outcome, note, comparison_id, "
    "decided_at, decided_by) VALUES ('d{n}', '{search}', '{person}', '{outcome}', 'n', "
    "{comparison}, '2026-01-01 00:00:00.000000', 'X')"
)


def execute(workspace: Workspace, *statements: str) -> None:
    """Run statements through the application's own connection, in one transaction."""
    with workspace.database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))


def insert(
    search: Search, person: str, comparison: str, outcome: str = "identified", or_: str = ""
) -> str:
    return DECISION.format(
        n=1, search=search.id, person=person, outcome=outcome, comparison=comparison, or_=or_
    )


def counts_of(workspace: Workspace) -> dict[str, int]:
    # Not the log: an attempt that was refused is a further entry.
    tables = ("decisions", "corroborations", "comparisons", "candidates", "searches")
    with workspace.database.read() as connection:
        return {
            table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in tables
        }


def prepared(workspace: Workspace, search: Search, kind: CorroborationKind) -> str:
    """A note and an item for the first candidate; returns the comparison's id, quoted."""
    person = search.candidates[0].person_id
    note = casework.record_comparison(workspace, search.id, person, "ears compared")
    casework.add_corroboration(
        workspace, search.id, kind, "source", "ref", date(2026, 1, 1), "what it shows", person
    )
    return f"'{note.id}'"


@pytest.mark.parametrize("or_", ["", "OR REPLACE", "OR IGNORE"])
def test_no_identification_without_corroboration(
    workspace: Workspace, searched: Search, or_: str
) -> None:
    person = searched.candidates[0].person_id
    note = casework.record_comparison(workspace, searched.id, person, "ears compared")
    before = counts_of(workspace)
    with pytest.raises(DBAPIError, match="needs corroboration"):
        execute(workspace, insert(searched, person, f"'{note.id}'", or_=or_))
    assert counts_of(workspace) == before


@pytest.mark.parametrize("kind", NOT_CORROBORATING)
def test_kinds_that_do_not_count_do_not_count_here_either(
    workspace: Workspace, searched: Search, kind: CorroborationKind
) -> None:
    comparison = prepared(workspace, searched, kind)
    with pytest.raises(DBAPIError, match="needs corroboration"):
        execute(workspace, insert(searched, searched.candidates[0].person_id, comparison))


@pytest.mark.parametrize("kind", [k for k in CorroborationKind if k not in NOT_CORROBORATING])
def test_kinds_that_count_count_here_too(
    workspace: Workspace, searched: Search, kind: CorroborationKind
) -> None:
    comparison = prepared(workspace, searched, kind)
    execute(workspace, insert(searched, searched.candidates[0].person_id, comparison))
    # The row passes this lock, but it rests on no item, so loading it meets the next one.
    with pytest.raises(Corrupt, match="breaks the rule"):
        casework.decisions(workspace, searched.id)


def test_a_comparison_of_another_candidate_does_not_serve(
    workspace: Workspace, searched: Search
) -> None:
    comparison = prepared(workspace, searched, CorroborationKind.DNA)
    for statement in (
        insert(searched, searched.candidates[1].person_id, comparison),
        insert(searched, searched.candidates[0].person_id, "NULL"),
        insert(searched, "nobody", comparison),
        insert(searched, searched.candidates[0].person_id, comparison, outcome="Identified"),
    ):
        with pytest.raises(DBAPIError):
            execute(workspace, statement)


def test_a_withdrawn_item_does_not_serve(workspace: Workspace, searched: Search) -> None:
    comparison = prepared(workspace, searched, CorroborationKind.DNA)
    item = casework.corroborations(workspace, searched.id)[0]
    casework.withdraw_corroboration(workspace, item.id, "entered for the wrong case")
    with pytest.raises(DBAPIError, match="needs corroboration"):
        execute(workspace, insert(searched, searched.candidates[0].person_id, comparison))


ATTACKS = [
    "UPDATE decisions SET person_id = (SELECT person_id FROM candidates WHERE rank = 2)",
    "UPDATE decisions SET outcome = 'excluded'",
    "UPDATE OR REPLACE decisions SET note = 'other'",
    "DELETE FROM decisions",
    "DELETE FROM decision_items",
    "UPDATE decision_items SET corroboration_id = 'x'",
    "DELETE FROM corroborations",
    "UPDATE corroborations SET kind = 'DNA', description = 'other'",
    "UPDATE corroborations SET person_id = NULL",
    "DELETE FROM comparisons",
    "UPDATE comparisons SET note = 'other'",
    "DELETE FROM candidates",
    "UPDATE candidates SET score = 1.0",
    "UPDATE candidates SET rank = rank + 1000",
    "DELETE FROM searches",
    "UPDATE searches SET reason = 'other'",
    "DELETE FROM probes",
    "UPDATE probes SET probe_class = 'sketch'",
    "DELETE FROM log",
    "UPDATE log SET body = x'7b7d'",
    "UPDATE log SET number = number + 1000",
    "INSERT INTO log SELECT number + 5, body, sha256 || 'x' FROM log WHERE number = 1",
    "INSERT OR REPLACE INTO log SELECT number, x'7b7d', sha256 FROM log WHERE number = 1",
    "INSERT OR REPLACE INTO log SELECT 1 + max(number), x'7b7d', min(sha256) FROM log",
    "REPLACE INTO decisions SELECT * FROM decisions",
    "INSERT OR REPLACE INTO corroborations SELECT * FROM corroborations",
    "INSERT OR REPLACE INTO comparisons SELECT * FROM comparisons",
    "INSERT OR REPLACE INTO candidates SELECT * FROM candidates",
    "INSERT OR REPLACE INTO searches SELECT * FROM searches",
    "INSERT INTO candidates SELECT search_id, 99, 'new', name, portrait_id, image, 0.9, born, "
    "sex, photo_date FROM candidates WHERE rank = 1",
    "INSERT INTO corroborations SELECT * FROM corroborations WHERE true "
    "ON CONFLICT (id) DO UPDATE SET kind = 'DNA'",
    "INSERT INTO decisions SELECT * FROM decisions WHERE true "
    "ON CONFLICT (id) DO UPDATE SET person_id = 'other'",
    "INSERT INTO decisions SELECT 'second', search_id, person_id, outcome, note, comparison_id, "
    "decided_at, decided_by FROM decisions",
    "INSERT OR REPLACE INTO decisions SELECT 'second', search_id, person_id, outcome, note, "
    "comparison_id, decided_at, decided_by FROM decisions",
    "INSERT INTO withdrawals SELECT id, 'r', entered_at, entered_by FROM corroborations",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_recorded_identification_cannot_be_changed(
    workspace: Workspace, searched: Search, attack: str
) -> None:
    prepared(workspace, searched, CorroborationKind.DNA)
    person = searched.candidates[0].person_id
    made = casework.identify(workspace, searched.id, person)
    before, entries = counts_of(workspace), casework.log_entries(workspace)
    with pytest.raises(DBAPIError):
        execute(workspace, attack)
    assert counts_of(workspace) == before
    assert casework.log_entries(workspace)[-len(entries) :] == entries
    assert casework.decisions(workspace, searched.id) == (made,)
    assert casework.verify_log(workspace).ok


def test_replace_is_refused_even_where_recursive_triggers_are_off(
    workspace: Workspace, searched: Search
) -> None:
    prepared(workspace, searched, CorroborationKind.DNA)
    path = workspace.root / DATABASE
    foreign = sqlite3.connect(path)
    try:
        with pytest.raises(sqlite3.DatabaseError):
            foreign.execute("INSERT OR REPLACE INTO corroborations SELECT * FROM corroborations")
    finally:
        foreign.close()


def test_a_forged_row_is_refused_when_it_is_loaded(tmp_path: Path, searched: Search) -> None:
    """The second lock: someone who drops the guards and writes a row meets the constructor."""
    root = tmp_path / "workspace"
    foreign = sqlite3.connect(root / DATABASE)
    with foreign:
        names = foreign.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            foreign.execute(f"DROP TRIGGER {name}")
        foreign.execute(insert(searched, searched.candidates[0].person_id, "NULL"))
    foreign.close()
    with (
        app.open_workspace(root, "X", read_only=True, engines=FakeEngine) as opened,
        pytest.raises(Corrupt, match="breaks the rule"),
    ):
        casework.decisions(opened, SearchId(searched.id))


def test_the_guards_name_exactly_the_kinds_that_count() -> None:
    import importlib

    guards = importlib.import_module("workstation.storage.migrations.versions.0002_guards_sqlite")
    counting = {kind.value for kind in CorroborationKind if kind not in NOT_CORROBORATING}
    assert set(guards.INDEPENDENT) == counting


@pytest.fixture
def connection(workspace: Workspace) -> Iterator[object]:
    with workspace.database.read() as opened:
        yield opened


def test_each_connection_is_set_up_to_keep_what_it_acknowledges(connection) -> None:  # type: ignore[no-untyped-def]
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    for pragma, value in wanted.items():
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    from workstation.storage.database import HEAD

    assert max(known_versions()) == HEAD
