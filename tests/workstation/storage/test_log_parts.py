"""A large log checked in parts by several processes says what one process says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests import people
from tests.fakes import FakeEngine
from workstation import casework
from workstation.ledger.merkle import Frontier
from workstation.ledger.parts import Part, answer, joined
from workstation.model import LogCheck
from workstation.storage import log_parts, logbook
from workstation.workspace import DATABASE, Workspace

ENTRIES = 21


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("parts") / "w"
    with people.create_workspace(made, "A", engines=FakeEngine) as workspace:
        while True:
            with workspace.database.write() as connection:
                workspace.log(connection, "test.written", "Something.", {"case": "7"})
                number = logbook.count(connection)
                if number in (3, 8, 11, 16):
                    workspace.seal(connection)
            if number == ENTRIES:
                return made


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_parts, "PARTS_FROM", 1)
    monkeypatch.setattr(log_parts, "PART_ENTRIES", 8)


@pytest.fixture
def copied(root: Path, tmp_path: Path) -> Iterator[Path]:
    for name in (DATABASE, "log-key.pem"):
        (tmp_path / name).write_bytes((root / name).read_bytes())
    yield tmp_path


def both(root: Path) -> tuple[LogCheck | None, LogCheck]:
    with people.open_workspace(root, "B", engines=FakeEngine, read_only=True) as workspace:
        return in_parts(workspace), casework.verify_log(workspace)


def in_parts(workspace: Workspace) -> LogCheck | None:
    with workspace.database.read() as connection:
        return log_parts.check_in_parts(connection, workspace.database.path, [])


def test_a_good_log_is_good_in_parts(root: Path) -> None:
    with people.open_workspace(root, "B", engines=FakeEngine, read_only=True) as workspace:
        with workspace.database.read() as connection:
            alone = logbook.check(connection)
        assert in_parts(workspace) == alone
        assert (alone.ok, alone.entries, alone.checkpoints) == (True, ENTRIES, 5)
        assert alone.openings == ENTRIES - 1


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM log WHERE number = 12",
        "DELETE FROM log WHERE number = 21",
        "UPDATE log SET body = CAST('{}' AS BLOB) WHERE number = 9",
        "UPDATE log SET sha256 = 'x' WHERE number = 8",
        "UPDATE log SET number = 99 WHERE number = 5",
        "UPDATE checkpoints SET frontier = x'00' WHERE tree_size = 11",
        "UPDATE checkpoints SET note = replace(note, 'corroborate/', 'x/') WHERE tree_size = 3",
        "UPDATE checkpoints SET tree_size = 15 WHERE tree_size = 16",
        "UPDATE checkpoints SET tree_size = 50 WHERE tree_size = 16",
        "UPDATE openings SET salt = zeroblob(32) WHERE entry = 17",
        "UPDATE openings SET entry = 99 WHERE entry = 17",
    ],
)
def test_whatever_is_wrong_is_left_to_the_check_that_names_it(
    copied: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without processes of their own, which the test above starts.
    monkeypatch.setattr(log_parts, "_ask", lambda question: answer(question).encode())
    with closing(sqlite3.connect(copied / DATABASE)) as raw, raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(change)
    quickly, named = both(copied)
    assert quickly is None and not named.ok and named.first_bad is not None


def test_workers_that_fail_leave_it_to_one_process(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_parts, "_WORKER", "raise SystemExit(3)")
    quickly, named = both(root)
    assert quickly is None and named.ok


def test_roots_of_parts_are_joined_to_those_of_the_whole() -> None:
    leaves = [bytes([n]) * 32 for n in range(21)]
    parts, whole, expected = [], Frontier(), {}
    for after in range(0, 21, 4):
        local = Frontier()
        roots = {}
        for leaf in leaves[after : after + 4]:
            local.add(leaf)
            whole.add(leaf)
            roots[str(whole.size)] = local.root().hex()
            expected[whole.size] = whole.root()
        parts.append(Part(after, local.size, True, "", roots, {}, 0))
    assert joined(parts[::-1]) == expected
    assert joined(parts[1:]) is None
    assert joined([*parts[:2], Part(8, 4, False, "", {}, {}, 0)]) is None
    sealed = Part(0, 1, True, "", {"1": "00" * 32}, {"1": "11" * 32}, 0)
    assert joined([sealed]) is None
