"""A lawful purge passes the guards; nothing else does, whoever writes the SQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.fakes import FakeEngine
from tests.workstation.clock import Clock, clock
from tests.workstation.filled import Filled, fill
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import CaseNumber, PurgeKind
from workstation.storage.ownership import owned
from workstation.workspace import Workspace

__all__ = ["clock"]

NOT_ASKED_WHETHER_CLOSED = {"cases", "case_events"}
"""A case is made before it can be closed, and its history is how it is reopened."""


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with people.create_workspace(tmp_path / "w", "A. Tester", engines=FakeEngine) as workspace:
        yield workspace


@pytest.fixture
def filled(opened: Workspace, tmp_path: Path) -> Filled:
    return fill(opened, tmp_path)


def execute(workspace: Workspace, *statements: str) -> None:
    with workspace.database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))


def everything(workspace: Workspace) -> dict[str, list[object]]:
    with workspace.database.read() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        return {
            name: sorted(map(str, connection.execute(text(f"SELECT * FROM {name}"))))
            for name in tables.scalars().all()
        }


def triggers(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.database.read() as connection:
        rows = connection.execute(
            text("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
        )
        return [(row[0], row[1]) for row in rows]


def test_every_table_of_a_case_is_guarded_and_lets_its_purge_pass(opened: Workspace) -> None:
    """A new table whose keys lead to a case must bring both guards; see ``purge_guards``."""
    tables = [name for name, _ in owned(PurgeKind.CASE)]
    assert {"evidence", "searches", "decision_items", "track_paths", "group_events"} <= set(tables)
    known = triggers(opened)
    for table in tables:
        deleting = [sql for name, sql in known if name == table and "BEFORE DELETE" in sql]
        assert deleting, f"{table} rows can be deleted by anybody"
        assert all("purge_confirmations" in sql for sql in deleting), f"{table} stays for ever"
        if table not in NOT_ASKED_WHETHER_CLOSED:
            inserting = [sql for name, sql in known if name == table and "BEFORE INSERT" in sql]
            assert any("the case is closed" in sql for sql in inserting), f"{table} never closes"


def test_every_key_to_a_case_or_a_gallery_is_followed(opened: Workspace) -> None:
    """No table that refers to one of those that are purged is left out."""
    purged = {name for kind in PurgeKind for name, _ in owned(kind)}
    kept = {"galleries", "purges", "purge_withdrawals", "purge_confirmations", "purge_outcomes"}
    with opened.database.read() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'table'")
        ).scalars()
        for name in names.all():
            targets = {
                row[2]
                for row in connection.execute(
                    text(f"SELECT * FROM pragma_foreign_key_list('{name}')")
                )
            }
            if targets & (purged | {"galleries"}):
                assert name in purged, f"{name} hangs on {targets} and would be left behind"
            assert name in kept or name in purged or not targets


REQUEST = (
    "INSERT INTO purges (id, kind, target, reason, requested_at, requested_by, due_at) VALUES "
    "('forged', '{kind}', '{target}', '{reason}', {requested}, '{by}', {due})"
)
CONFIRM = (
    "INSERT INTO purge_confirmations (purge_id, confirmed_at, confirmed_by) "
    "VALUES ('{purge}', {at}, '{by}')"
)
NOW = "strftime('%Y-%m-%d %H:%M:%f', 'now')"


def forged(target: str, **values: str) -> str:
    usual = {
        "kind": "case",
        "reason": "r",
        "by": "X",
        "requested": NOW,
        "due": "strftime('%Y-%m-%d %H:%M:%f', 'now', '+2 days')",
    }
    return REQUEST.format(target=target, **(usual | values))


LOGGED = (
    "INSERT INTO log (number, body, sha256) SELECT max(number) + 1, "
    '\'{{"action":"purge.confirmed","at":"2020-01-01T00:00:00.000+00:00",'
    '"facts":{{"purge":"{purge}"}},"who":"{by}"}}\', \'forged\' FROM log'
)


def test_no_row_of_a_case_goes_without_a_confirmed_purge(opened: Workspace, filled: Filled) -> None:
    before = everything(opened)
    asked = [f"DELETE FROM {table}" for table, _ in owned(PurgeKind.CASE) if before[table]]
    assert len(asked) > 12
    casework.close_case(opened, filled.case.number, "done")
    casework.request_case_purge(opened, filled.case.number, "r")
    after_request = everything(opened)
    for statement in asked:
        with pytest.raises(DBAPIError):
            execute(opened, "PRAGMA defer_foreign_keys = ON", statement)
    assert everything(opened) == after_request


def test_requests_are_refused_that_are_not_lawful(opened: Workspace, filled: Filled) -> None:
    number = filled.case.number
    with pytest.raises(DBAPIError, match="closed case"):
        execute(opened, forged(number))
    casework.close_case(opened, number, "done")
    before = everything(opened)
    for attack in (
        forged(number, due=NOW),
        forged(number, due="strftime('%Y-%m-%d %H:%M:%f', 'now', '+23 hours')"),
        forged(number, due="'never'"),
        forged(number, due="strftime('%Y-%m-%d %H:%M:%f', 'now', '-1 day')"),
        forged(number, requested="strftime('%Y-%m-%d %H:%M:%f', 'now', '-40 days')"),
        forged(number, requested="'long ago'"),
        forged(number, requested="strftime('%Y-%m-%d %H:%M:%f', 'now', '+9 days')"),
        forged(number, reason=" "),
        forged(number, by=" "),
        forged("no such case"),
        forged(number, kind="gallery"),
        forged(number, kind="everything"),
        forged(number).replace("INSERT", "INSERT OR REPLACE").replace(NOW, "'2020-01-01'"),
    ):
        with pytest.raises(DBAPIError):
            execute(opened, attack)
    casework.hold_case(opened, number, "an appeal")
    with pytest.raises(DBAPIError, match="without a hold"):
        execute(opened, forged(number))
    before.pop("case_events"), before.pop("log")
    after = everything(opened)
    assert before == {name: rows for name, rows in after.items() if name in before}


@pytest.fixture
def asked(opened: Workspace, filled: Filled, clock: Clock) -> str:
    """A lawful request that is due."""
    casework.close_case(opened, filled.case.number, "done")
    purge = casework.request_case_purge(opened, filled.case.number, "r")
    clock.behind = timedelta(0)
    return purge.id


CONFIRMATIONS = [
        # By the one who asked, in whatever spelling, or by nobody.
        (LOGGED, CONFIRM.replace("{by}", "A. Tester").replace("{at}", NOW)),
        (LOGGED, CONFIRM.replace("{by}", " a. TESTER ").replace("{at}", NOW)),
        (LOGGED, CONFIRM.replace("{by}", " ").replace("{at}", NOW)),
        # Before its date, after the real time, or at no time.
        (LOGGED, CONFIRM.replace("{at}", "strftime('%Y-%m-%d %H:%M:%f', 'now', '-29 days')")),
        (LOGGED, CONFIRM.replace("{at}", "strftime('%Y-%m-%d %H:%M:%f', 'now', '+2 days')")),
        (LOGGED, CONFIRM.replace("{at}", "'some day'")),
        # Without the entry of the log, or with one about something or somebody else.
        (CONFIRM.replace("{at}", NOW),),
        (LOGGED.replace("{purge}", "other"), CONFIRM.replace("{at}", NOW)),
        (LOGGED.replace("{by}", "Y"), CONFIRM.replace("{at}", NOW)),
        (LOGGED.replace("purge.confirmed", "purge.requested"), CONFIRM.replace("{at}", NOW)),
        # Of a request that is not there.
        (LOGGED, CONFIRM.replace("{purge}", "other").replace("{at}", NOW)),
        # The door is not opened by closing it, nor by making the request another's.
        (
            "INSERT INTO purge_outcomes (purge_id, counts, commitment) "
            "VALUES ('{purge}', '[]', 'x')",
        ),
        ("UPDATE purges SET requested_by = 'Z'",),
        ("UPDATE purges SET due_at = requested_at",),
        ("INSERT OR REPLACE INTO purges SELECT id, kind, target, reason, requested_at, 'Z', due_at "
         "FROM purges",),
        ("DELETE FROM purges",),
        ("DELETE FROM case_events",),
        ("UPDATE case_events SET act = 'reopened'",),
        ("UPDATE cases SET number = 'other'",),
        ("INSERT OR REPLACE INTO cases SELECT number, 'x', opened_at, opened_by FROM cases",),
]  # fmt: skip


def test_confirmations_are_refused_that_are_not_lawful(opened: Workspace, asked: str) -> None:
    before = everything(opened)
    for attack in CONFIRMATIONS:
        statements = [each.replace("{{", "{").replace("}}", "}") for each in attack]
        statements = [each.replace("{purge}", asked).replace("{by}", "X") for each in statements]
        with pytest.raises(DBAPIError):
            execute(opened, *statements)
    assert everything(opened) == before


def test_a_confirmation_opens_the_door_for_its_own_case_only_and_until_it_is_done(
    opened: Workspace, asked: str, filled: Filled, tmp_path: Path, clock: Clock
) -> None:
    other = fill(opened, tmp_path, "2026-8")
    entry = LOGGED.replace("{{", "{").replace("}}", "}")
    both = [
        each.replace("{purge}", asked).replace("{by}", "X").replace("{at}", NOW)
        for each in (entry, CONFIRM)
    ]
    with pytest.raises(DBAPIError, match="cannot be changed"):
        execute(opened, *both, f"DELETE FROM searches WHERE case_number = '{other.case.number}'")
    with pytest.raises(DBAPIError, match="nothing is left"):
        execute(
            opened,
            *both,
            "INSERT INTO purge_outcomes (purge_id, counts, commitment) "
            f"VALUES ('{asked}', '{{}}', '{'a' * 64}')",
        )
    people.become(opened, "S. Second")
    casework.confirm_purge(opened, asked)  # type: ignore[arg-type]
    for attack in (
        "DELETE FROM purge_outcomes",
        "DELETE FROM purge_confirmations",
        "UPDATE purge_outcomes SET commitment = 'x'",
        "DELETE FROM searches",
        "INSERT INTO cases (number, title, opened_at, opened_by) "
        f"VALUES ('{filled.case.number}', '', {NOW}, 'X')",
    ):
        with pytest.raises(DBAPIError):
            execute(opened, attack)


def test_nothing_is_recorded_in_a_closed_case_by_whatever_way(
    opened: Workspace, filled: Filled
) -> None:
    casework.close_case(opened, filled.case.number, "done")
    before = everything(opened)
    copied = 0
    for table, owner in owned(PurgeKind.CASE):
        if table in NOT_ASKED_WHETHER_CLOSED or not before[table]:
            continue
        with opened.database.read() as connection:
            columns = [row[1] for row in connection.execute(text(f"PRAGMA table_info({table})"))]
        chosen = ", ".join(f"{name} || 'x'" if name == "id" else name for name in columns)
        # Some meet another guard first; what counts is that none gets in.
        with pytest.raises((DBAPIError, CannotProceed)):
            execute(opened, f"INSERT INTO {table} SELECT {chosen} FROM {table} WHERE {owner} = "
                            f"'{filled.case.number}' LIMIT 1")  # fmt: skip
        copied += 1
    assert copied > 12
    assert everything(opened) == before
    casework.reopen_case(opened, CaseNumber(filled.case.number), "a new lead")
    casework.record_comparison(
        opened, filled.search.id, filled.search.candidates[0].person_id, "looked again"
    )
