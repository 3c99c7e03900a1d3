"""Checkpoints, witness folders and exports of a real workspace, and what an attacker leaves."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.fakes import FakeEngine
from workstation import casework
from workstation.errors import CannotProceed, Corrupt
from workstation.ledger.signing import KEY_FILE
from workstation.storage.migrating import migrate
from workstation.workspace import CHECKPOINT_EVERY, DATABASE, Workspace


def write(workspace: Workspace, count: int = 1) -> None:
    with workspace.database.write() as connection:
        for number in range(count):
            workspace.log(connection, "test.written", "Something was written.", {"n": number})


def reopened(root: Path) -> AbstractContextManager[Workspace]:
    return people.quietly(root, "B", engines=FakeEngine)


def raw(root: Path, *statements: str) -> None:
    """What somebody does who edits the file with other tools."""
    connection = sqlite3.connect(root / DATABASE)
    with connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in names.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def before_checkpoints(root: Path) -> None:
    """Make the workspace one of the version before checkpoints, with the same log."""
    older = root / "older.sqlite3"
    engine = create_engine(f"sqlite:///{older}")
    with engine.begin() as connection:
        migrate(connection, "0013")
    engine.dispose()
    connection = sqlite3.connect(older)
    connection.execute("ATTACH ? AS new", (str(root / DATABASE),))
    with connection:
        connection.execute("INSERT INTO log SELECT number, body, sha256 FROM new.log")
    connection.close()
    older.replace(root / DATABASE)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "w"
    people.create_workspace(made, engines=FakeEngine).close()
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def sizes(workspace: Workspace) -> list[int]:
    with workspace.database.read() as connection:
        rows = connection.execute(text("SELECT tree_size FROM checkpoints ORDER BY tree_size"))
        return [size for (size,) in rows]


def test_checkpoints_are_made_when_writing_ends_and_every_hundred_entries(root: Path) -> None:
    with reopened(root) as workspace:
        assert sizes(workspace) == [1], "closing sealed what the creation wrote"
        write(workspace, CHECKPOINT_EVERY + 4)
        assert sizes(workspace) == [1, CHECKPOINT_EVERY]
    with reopened(root) as workspace:
        assert sizes(workspace) == [1, CHECKPOINT_EVERY, CHECKPOINT_EVERY + 5]
    with reopened(root) as workspace:
        assert len(sizes(workspace)) == 3, "nothing was written, so nothing was sealed"
        check = casework.verify_log(workspace)
        assert (check.ok, check.checkpoints, check.unanchored) == (True, 3, CHECKPOINT_EVERY + 5)
        made = casework.checkpoint(workspace)
        assert made.root.hex() == check.root


@pytest.mark.skipif(not hasattr(Path, "owner"), reason="POSIX rights")
def test_the_key_can_be_read_by_its_owner_only(root: Path) -> None:
    assert (root / KEY_FILE).stat().st_mode & 0o077 == 0


def test_a_rolled_back_transaction_leaves_no_checkpoint(root: Path) -> None:
    with reopened(root) as workspace:
        with pytest.raises(ZeroDivisionError), workspace.database.write() as connection:
            for _ in range(CHECKPOINT_EVERY):
                workspace.log(connection, "test.written", "Something was written.", {})
            raise ZeroDivisionError
        assert sizes(workspace) == [1]
        assert casework.verify_log(workspace).ok


def test_anchoring_counts_down_and_up_again(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        write(workspace, 3)
        assert casework.unanchored(workspace) == 4
        done = casework.anchor(workspace, stick)
        assert (done.before, casework.unanchored(workspace)) == (0, 0)
        write(workspace, 2)
        assert casework.unanchored(workspace) == 2
        again = casework.anchor(workspace, stick)
        assert again.before == done.checkpoint.tree_size
        check = casework.verify_log(workspace, stick)
        assert (check.ok, check.unanchored) == (True, 0)
        assert [f.name for f in sorted(stick.rglob("*.checkpoint"))] == [
            f"{each.checkpoint.tree_size:012d}.checkpoint" for each in (done, again)
        ]
        (stick.parent / "other").mkdir()
        check = casework.verify_log(workspace, stick.parent / "other")
        assert (check.ok, check.unanchored) == (False, check.entries)
        assert "no checkpoint of this log" in check.sentence


def test_a_restored_older_file_is_refused_and_found(root: Path, stick: Path) -> None:
    older = root.parent / "older"
    shutil.copytree(root, older)
    with reopened(root) as workspace:
        write(workspace, 9)
        casework.anchor(workspace, stick)
    kept = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    with reopened(older) as workspace:
        assert casework.verify_log(workspace).ok, "the older file is sound in itself"
        check = casework.verify_log(workspace, stick)
        assert (check.ok, check.first_bad) == (False, 2)
        assert "missing from the end" in check.sentence
        with pytest.raises(CannotProceed, match="entries are missing"):
            casework.anchor(workspace, stick)
        assert casework.log_entries(workspace)[0].action == "log.anchor-refused"
        write(workspace, 30)  # rolled back and carried on
        with pytest.raises(CannotProceed, match="are not those that the witness folder has seen"):
            casework.anchor(workspace, stick)
        assert not casework.verify_log(workspace, stick).ok
        assert casework.unanchored(workspace) == casework.verify_log(workspace).entries
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == kept


def test_a_log_that_does_not_verify_is_not_anchored(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        write(workspace, 3)
    raw(root, "UPDATE log SET body = replace(body, 'Something', 'Anything') WHERE number = 3")
    with reopened(root) as workspace:
        with pytest.raises(CannotProceed, match="Entry 3 is bad"):
            casework.anchor(workspace, stick)
        write(workspace, CHECKPOINT_EVERY)  # goes on; verification names the entry
    assert not list(stick.iterdir())


BAD_CHECKPOINTS = [
    "UPDATE checkpoints SET note = replace(note, 'A', 'B')",
    "UPDATE checkpoints SET key = replace(key, 'A', 'B')",
    "UPDATE checkpoints SET frontier = zeroblob(32) WHERE tree_size = 1",
    "UPDATE checkpoints SET tree_size = 2 WHERE tree_size = 1",
    "UPDATE checkpoints SET note = CAST(x'ff' AS TEXT)",
    "UPDATE checkpoints SET frontier = 7",
    "DELETE FROM log WHERE number > 2",
]


def test_the_log_of_an_older_workspace_verifies_as_it_is(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        write(workspace, 3)
    before_checkpoints(root)
    (root / KEY_FILE).unlink()
    with reopened(root) as workspace:
        check = casework.verify_log(workspace)
        assert (check.ok, check.entries, check.checkpoints) == (True, 4, 0)
        assert not casework.verify_log(workspace, stick).ok
        assert casework.checkpoint(workspace).tree_size == 4
        assert casework.anchor(workspace, stick).checkpoint.tree_size == 5
        assert casework.verify_log(workspace, stick).ok


def test_a_log_without_its_checkpoints_is_not_vouched_for(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        casework.anchor(workspace, stick)
    raw(root, "DELETE FROM checkpoints")
    with reopened(root) as workspace:
        assert casework.verify_log(workspace).ok
        assert not casework.verify_log(workspace, stick).ok


def test_a_damaged_witness_is_told(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        casework.anchor(workspace, stick)
        (note,) = stick.rglob("*.checkpoint")
        note.write_bytes(note.read_bytes().replace(b"\n2\n", b"\n1\n"))
        check = casework.verify_log(workspace, stick)
        assert not check.ok and "witness folder" in check.sentence
        with pytest.raises(CannotProceed, match="damaged"):
            casework.anchor(workspace, stick)


@pytest.mark.parametrize("statement", BAD_CHECKPOINTS)
def test_a_changed_checkpoint_is_found(root: Path, statement: str) -> None:
    with reopened(root) as workspace:
        write(workspace, 3)
    raw(root, statement)
    with reopened(root) as workspace:
        check = casework.verify_log(workspace)
        assert not check.ok and check.first_bad is not None
        assert "heckpoint" in check.sentence


def test_a_damaged_checkpoint_stops_an_explicit_one(root: Path) -> None:
    raw(root, "UPDATE checkpoints SET note = 'x'")
    with reopened(root) as workspace:
        write(workspace)
        with pytest.raises(Corrupt, match="no checkpoint was made"):
            casework.checkpoint(workspace)


def test_a_lost_key_is_replaced_on_the_log_and_told_by_the_witness(root: Path, stick: Path) -> None:
    with reopened(root) as workspace:
        casework.anchor(workspace, stick)
    (root / KEY_FILE).unlink()
    with reopened(root) as workspace:
        write(workspace)
        casework.checkpoint(workspace)
        assert casework.log_entries(workspace)[0].action == "log.key-replaced"
        assert casework.verify_log(workspace, stick).ok
        with pytest.raises(CannotProceed, match="by another key"):
            casework.anchor(workspace, stick)
    (root / KEY_FILE).write_text("not a key")
    with reopened(root) as workspace:
        write(workspace)
        with pytest.raises(Corrupt, match="key of the log is damaged"):
            casework.checkpoint(workspace)


def test_an_export_never_replaces_a_file(root: Path, tmp_path: Path) -> None:
    with reopened(root) as workspace:
        write(workspace, 4)
        done = casework.export_log(workspace, tmp_path / "log.jsonl")
        assert casework.log_entries(workspace)[0].action == "log.exported"
        lines = [json.loads(line) for line in done.path.read_text("utf-8").splitlines()]
        assert (done.entries, done.checkpoints) == (6, 2)
        assert len(lines) == 1 + 2 + 6
        with pytest.raises(CannotProceed, match="exists already"):
            casework.export_log(workspace, tmp_path / "log.jsonl")
        with pytest.raises(CannotProceed, match="no entry 99"):
            casework.export_log(workspace, tmp_path / "other.jsonl", [99])
        assert not (tmp_path / "other.jsonl").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE checkpoints SET note = 'x'",
        "UPDATE OR REPLACE checkpoints SET tree_size = 9",
        "DELETE FROM checkpoints",
        "INSERT OR REPLACE INTO checkpoints SELECT * FROM checkpoints",
        "INSERT INTO checkpoints SELECT 99, note, key, frontier FROM checkpoints LIMIT 1",
        "INSERT INTO checkpoints SELECT * FROM checkpoints WHERE true "
        "ON CONFLICT (tree_size) DO UPDATE SET note = 'x'",
        "UPDATE anchors SET tree_size = 1",
        "DELETE FROM anchors",
        "INSERT OR REPLACE INTO anchors SELECT * FROM anchors",
        "INSERT INTO anchors SELECT 2, 999, anchored_at, anchored_by FROM anchors",
        "INSERT INTO anchors SELECT 7, tree_size, anchored_at, anchored_by FROM anchors",
        "REPLACE INTO anchors SELECT number, 1, anchored_at, anchored_by FROM anchors",
    ],
)
def test_the_database_refuses_to_change_them(root: Path, stick: Path, statement: str) -> None:
    with reopened(root) as workspace:
        casework.anchor(workspace, stick)
        before = casework.verify_log(workspace)
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(statement))
        assert casework.verify_log(workspace) == before
