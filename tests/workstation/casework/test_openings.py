"""What opens the log's commitments: kept with the entry, guarded, and forgotten by a purge."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests import people
from tests.fakes import FakeEngine
from workstation import app, casework
from workstation.ledger.commitments import Personal, told
from workstation.model import CaseNumber, GalleryId, LogEntry, PersonId
from workstation.storage import backups
from workstation.storage.opening_rows import forget_openings
from workstation.workspace import DATABASE, Workspace

NAME = "Quillfeather"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "w"
    # Without an account: the entries of the tests begin at the second one.
    app.create_workspace(made, engines=FakeEngine).close()
    with people.quietly(made, "A", engines=FakeEngine) as workspace:
        write(workspace, {"case": f"{NAME}-1", "person": NAME, "reason": "seen", "n": 1})
        write(workspace, {"case": "2", "who_else": Personal(NAME)})
        write(workspace, {"gallery": "g1", "person": NAME, "portrait_sha256": "ab"})
        write(workspace, {"gallery": "g1", "person": "other"})
        write(workspace, {"case": "2", "gallery": "g1", "person": NAME})
    return made


def write(workspace: Workspace, facts: dict[str, object]) -> None:
    with workspace.database.write() as connection:
        workspace.log(connection, "test.written", "Something.", facts)  # type: ignore[arg-type]


def reopened(root: Path) -> AbstractContextManager[Workspace]:
    return people.quietly(root, "B", engines=FakeEngine)


def entry(workspace: Workspace, number: int) -> LogEntry:
    return next(e for e in casework.log_entries(workspace) if e.number == number)


def holding(root: Path, data: str) -> set[str]:
    files = [path for path in root.rglob("*") if path.is_file()]
    return {path.name for path in files if data.encode() in path.read_bytes()}


def purge(workspace: Workspace, **of: str) -> int:
    with workspace.database.write() as connection:
        gone = forget_openings(connection, **of)  # type: ignore[arg-type]
        workspace.log(connection, "test.purged", "Purged.", {**gone.facts()})
    workspace.database.empty_log()
    return gone.count


def test_the_log_holds_commitments_and_its_readers_see_what_they_open(root: Path) -> None:
    with reopened(root) as workspace:
        second = entry(workspace, 2)
        assert NAME not in second.body.decode()
        assert told(second) == {"case": f"{NAME}-1", "person": NAME, "reason": "seen", "n": 1}
        assert (len(second.openings), second.closed) == (3, 0)
        check = casework.verify_log(workspace)
        assert (check.ok, check.openings) == (True, 10)


def test_a_purge_of_a_case_leaves_a_log_that_verifies_and_no_byte_of_a_name(root: Path) -> None:
    with reopened(root) as workspace:
        before = entry(workspace, 2)
        assert purge(workspace, case=f"{NAME}-1") == 3
        after = entry(workspace, 2)
        assert (after.body, after.openings, after.closed) == (before.body, (), 3)
        assert told(after)["n"] == 1 and f"{NAME}-1" not in str(told(after))
        check = casework.verify_log(workspace)
        assert (check.ok, check.openings) == (True, 7)
        assert told(entry(workspace, 7))["openings_forgotten"] == 3
        assert holding(root, f"{NAME}-1") == set()


def test_a_purge_of_a_person_or_gallery_leaves_what_cases_say(root: Path) -> None:
    with reopened(root) as workspace:
        assert purge(workspace, gallery="g1", person=NAME) == 2
        assert told(entry(workspace, 6))["person"] == NAME, "that goes with the case"
        assert purge(workspace, gallery="g1") == 1
        assert purge(workspace, case="2") == 4
        assert purge(workspace, case="2") == 0
        assert casework.verify_log(workspace).ok


def test_a_purge_must_be_told_by_the_very_next_entry(root: Path) -> None:
    with reopened(root) as workspace:
        with pytest.raises(IntegrityError), workspace.database.write() as connection:
            forget_openings(connection, case=CaseNumber("2"))
        with (
            pytest.raises(IntegrityError, match="must tell"),
            workspace.database.write() as connection,
        ):
            forget_openings(connection, case=CaseNumber("2"))
            workspace.log(connection, "test.written", "Something else.", {})
        assert told(entry(workspace, 3))["who_else"] == NAME
        with workspace.database.write() as connection:
            forget_openings(connection, case=CaseNumber("2"))
            more = forget_openings(connection, gallery=GalleryId("g1"), person=PersonId("other"))
            workspace.log(connection, "test.purged", "Purged.", {**more.facts()})
        with pytest.raises(IntegrityError, match="by a purge"), workspace.database.write() as late:
            late.execute(text("DELETE FROM openings"))


def test_what_a_purge_is_of_is_said_exactly(root: Path) -> None:
    with reopened(root) as workspace, workspace.database.read() as connection:
        for wrong in ({}, {"person": "p"}, {"case": "1", "gallery": "g"}):
            with pytest.raises(ValueError, match="a purge is of"):
                forget_openings(connection, **wrong)  # type: ignore[arg-type]


NEXT = "INSERT INTO forgettings SELECT max(number) + 1 FROM log"


@pytest.mark.parametrize(
    "statements",
    [
        ("DELETE FROM openings",),
        ("UPDATE openings SET value = CAST('\"x\"' AS BLOB)",),
        ("UPDATE openings SET case_number = 'other'",),
        ("UPDATE OR REPLACE openings SET path = '/person'",),
        ("INSERT OR REPLACE INTO openings SELECT * FROM openings WHERE entry = 2",),
        ("INSERT INTO openings SELECT entry, '/z', salt, value, '', '', '' FROM openings",),
        ("INSERT INTO forgettings SELECT max(number) FROM log", "DELETE FROM openings"),
        ("INSERT INTO forgettings SELECT max(number) + 2 FROM log", "DELETE FROM openings"),
        (NEXT, "DELETE FROM openings"),
        (NEXT, "DELETE FROM openings", "DELETE FROM forgettings"),
        (NEXT, "DELETE FROM openings", "UPDATE forgettings SET entry = 1"),
        (NEXT, "DELETE FROM openings", "INSERT OR REPLACE INTO forgettings VALUES (1)"),
        (NEXT, "UPDATE openings SET value = salt"),
    ],
)
def test_openings_are_never_changed_and_never_deleted_without_an_entry(
    root: Path, statements: tuple[str, ...]
) -> None:
    with reopened(root) as workspace:
        with pytest.raises(IntegrityError), workspace.database.write() as connection:
            for statement in statements:
                connection.execute(text(statement))
        assert casework.verify_log(workspace).openings == 10


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE openings SET value = CAST('\"x\"' AS BLOB) WHERE entry = 3 AND path = '/who_else'",
        "UPDATE openings SET salt = zeroblob(32) WHERE entry = 3",
        "UPDATE openings SET path = '/else' WHERE entry = 3 AND path = '/who_else'",
        "UPDATE openings SET entry = 4 WHERE entry = 3 AND path = '/who_else'",
        "UPDATE openings SET entry = 99 WHERE entry = 3 AND path = '/who_else'",
    ],
)
def test_an_opening_changed_with_other_tools_is_found_and_never_shown(
    root: Path, change: str
) -> None:
    with closing(sqlite3.connect(root / DATABASE)) as raw, raw:
        raw.execute("DROP TRIGGER openings_no_update")
        raw.execute(change)
    with reopened(root) as workspace:
        check = casework.verify_log(workspace)
        assert not check.ok and check.first_bad in (3, 4, 99)
        assert told(entry(workspace, 3))["who_else"] != "x"
        assert entry(workspace, 3).closed >= 1


def test_backups_forget_too(root: Path) -> None:
    target = backups.backup_path(root / DATABASE, "0001", "9999")
    with (
        closing(sqlite3.connect(root / DATABASE)) as source,
        closing(sqlite3.connect(target)) as to,
    ):
        source.backup(to)
    database = root / DATABASE
    assert backups.forget_openings_in_backups(database, case=CaseNumber("2")) == (
        (target.name,),
        (),
    )
    assert backups.forget_openings_in_backups(database, case=CaseNumber("2")) == ((), ())
    assert backups.remove_from_backups(database, GalleryId("g1"), PersonId(NAME))[0]
    assert backups.forget_openings_in_backups(database, case=CaseNumber(f"{NAME}-1"))[0]
    assert target.name not in holding(root, NAME)
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("SELECT count(*) FROM openings").fetchone() == (1,)
        with pytest.raises(sqlite3.IntegrityError, match="by a purge"):
            copy.execute("DELETE FROM openings")
