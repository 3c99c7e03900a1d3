"""Purges: two people, a delay, and then no byte of it in any file of the workspace."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests import people
from tests.fakes import FakeEngine
from tests.workstation.clock import Clock, clock
from tests.workstation.filled import ITEM, NOTE, SECRETS, Filled, fill
from workstation import casework
from workstation.casework.purging import commitment_of
from workstation.errors import CannotProceed
from workstation.model import CaseState, PersonId, Purge, PurgeKind, PurgeReceipt
from workstation.storage import backups, gallery_rows, migrating, purging
from workstation.storage.ownership import owned
from workstation.workspace import DATABASE, Workspace

__all__ = ["clock"]


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with people.create_workspace(tmp_path / "w", "A. Tester", engines=FakeEngine) as workspace:
        workspace.indexes.few = 0  # even six people get an index with a file
        yield workspace


def as_user(workspace: Workspace, name: str) -> Workspace:
    people.become(workspace, name)
    return workspace


def request(workspace: Workspace, filled: Filled) -> Purge:
    casework.close_case(workspace, filled.case.number, "done")
    return casework.request_case_purge(workspace, filled.case.number, "a court's order")


def confirmed(workspace: Workspace, clock: Clock, purge: Purge) -> PurgeReceipt:
    clock.behind = timedelta(0)
    receipt = casework.confirm_purge(as_user(workspace, "S. Second"), purge.id)
    people.become(workspace, "A. Tester")
    return receipt


def holding(root: Path, data: bytes) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file() and data in path.read_bytes()}


def back_up(root: Path) -> Path:
    target = backups.backup_path(root / DATABASE, "0014", "9999")
    with (
        closing(sqlite3.connect(root / DATABASE)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    return target


def rows_of(workspace: Workspace, kind: PurgeKind, target: str) -> dict[str, int]:
    with workspace.database.read() as connection:
        return {
            table: connection.execute(
                text(f"SELECT count(*) FROM {table} WHERE {owner} = :target"), {"target": target}
            ).scalar_one()
            for table, owner in owned(kind)
        }


def test_nothing_of_a_purged_case_stands_in_any_file(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    root = opened.root
    filled, other = fill(opened, tmp_path), fill(opened, tmp_path, "2026-8")
    backup = back_up(root)
    torn = backup.with_name(backup.name.replace("0014", "0013"))
    torn.write_bytes(b"not a database: " + NOTE.encode())
    assert other.case.number != filled.case.number
    purge = request(opened, filled)
    opened.database.empty_log()
    words = [each.encode() for each in (filled.item.id, filled.item.file_name)]
    assert all(DATABASE in holding(root, word) for word in words)
    receipt = confirmed(opened, clock, purge)
    # The log names items by their id; what it says of people, the log itself forgets.
    assert all(
        holding(root, word) == set()
        for word in (filled.item.file_name.encode(), filled.evidence_bytes)
    )
    assert not torn.exists()
    assert set(rows_of(opened, PurgeKind.CASE, filled.case.number).values()) == {0}
    assert casework.cases(opened) == (casework.find_case(opened, other.case.number),)
    assert casework.searches(opened, other.case.number)
    assert holding(root, other.evidence_bytes)
    with closing(sqlite3.connect(backup)) as saved:
        assert saved.execute("SELECT number FROM cases").fetchall() == [("2026-8",)]
        assert saved.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        guards = saved.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
        with closing(sqlite3.connect(root / DATABASE)) as live:
            same = live.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
            assert guards.fetchone() == same.fetchone()
    done = receipt.purge
    assert dict(done.counts)["searches"] == 2
    assert (done.requested_by, done.confirmed_by) == ("A. Tester", "S. Second")
    assert len(done.commitment) == 64
    assert holding(root, bytes.fromhex(receipt.salt)) == set()
    assert holding(root, receipt.salt.encode()) == set()
    assert casework.verify_log(opened).ok


def test_words_of_the_only_case_are_gone_with_it(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    opened.database.empty_log()
    backup = back_up(opened.root)
    words = [word.encode() for word in (*SECRETS.values(), NOTE, ITEM)]
    for word in words:
        assert {DATABASE, backup.name} <= holding(opened.root, word)
    before = rows_of(opened, PurgeKind.CASE, filled.case.number)
    assert {table for table, rows in before.items() if not rows} == {
        "combined_faces",
        "case_events",
    }
    confirmed(opened, clock, request(opened, filled))
    for word in words:
        assert holding(opened.root, word) == set(), word


def test_a_file_that_another_case_has_too_stays(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    other = casework.open_case(opened, "other")
    shared = casework.import_evidence(opened, other.number, tmp_path / "marsh-2026-7.png")
    assert shared.sha256 == filled.item.sha256
    receipt = confirmed(opened, clock, request(opened, filled))
    assert dict(receipt.purge.counts)["files"] == 1, "the attachment, which no other case has"
    assert opened.evidence_store.read(shared.sha256) == filled.evidence_bytes


def test_nothing_of_a_purged_gallery_stands_in_any_file(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    root, gallery = opened.root, casework.find_gallery(opened, "Booking")
    with opened.database.read() as connection:
        templates = [
            row.template
            for part in gallery_rows.templates(connection, gallery.id, 0, gallery.version)
            for row in part
        ]
    picture = (tmp_path / "portraits" / "halcyon-5.png").read_bytes()
    backup = back_up(root)
    purge = casework.request_gallery_purge(opened, "Booking", "its basis has ended")
    for data in (*templates, picture):
        assert holding(root, data)
    confirmed(opened, clock, purge)
    for data in (*templates, picture):
        assert holding(root, data) == set()
    assert set(rows_of(opened, PurgeKind.GALLERY, gallery.id).values()) == {0}
    assert not (root / "index" / gallery.id).exists()
    with closing(sqlite3.connect(backup)) as saved:
        assert saved.execute("SELECT count(*) FROM portraits").fetchone() == (0,)
    # What a search in a case returned stays with that case's record.
    kept = casework.find_search(opened, filled.search.id)
    assert kept.candidates == filled.search.candidates
    assert casework.decisions(opened, filled.search.id)
    assert casework.galleries(opened) == ()
    for act in (
        lambda: casework.find_gallery(opened, "Booking"),
        lambda: casework.search_again(opened, filled.search.id),
        lambda: casework.import_portraits(opened, "Booking", tmp_path / "portraits"),
        lambda: casework.delete_person(opened, "Booking", PersonId("halcyon-1"), "x"),
    ):
        with pytest.raises(CannotProceed, match="was purged"):
            act()


def test_a_purge_takes_two_people_and_a_delay(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    with pytest.raises(CannotProceed, match="can be confirmed from"):
        casework.confirm_purge(as_user(opened, "S. Second"), purge.id)
    clock.behind -= timedelta(days=6, hours=23)
    with pytest.raises(CannotProceed, match="can be confirmed from"):
        casework.confirm_purge(opened, purge.id)
    clock.behind = timedelta(0)
    with pytest.raises(CannotProceed, match="two people"):
        casework.confirm_purge(as_user(opened, "A. Tester"), purge.id)
    assert casework.find_case(opened, "2026-7").state is CaseState.PURGE_REQUESTED
    assert casework.searches(opened, filled.case.number)


def test_a_request_can_be_withdrawn_and_made_again(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    with pytest.raises(CannotProceed, match="requested"):
        casework.request_case_purge(opened, filled.case.number, "again")
    with pytest.raises(CannotProceed, match="was requested"):
        casework.reopen_case(opened, filled.case.number, "new evidence")
    with pytest.raises(CannotProceed, match="reason"):
        casework.withdraw_purge(opened, purge.id, " ")
    withdrawn = casework.withdraw_purge(opened, purge.id, "new evidence")
    assert not withdrawn.pending
    assert casework.find_case(opened, "2026-7").state is CaseState.CLOSED
    clock.behind = timedelta(0)
    with pytest.raises(CannotProceed, match="withdrawn"):
        casework.confirm_purge(as_user(opened, "S. Second"), purge.id)
    assert casework.request_case_purge(opened, filled.case.number, "again").pending


def test_a_hold_blocks_the_purge_of_the_case_and_of_what_it_searched(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    gallery = casework.request_gallery_purge(opened, "Booking", "its basis has ended")
    casework.hold_case(opened, filled.case.number, "an appeal")
    for asked in (purge, gallery):
        with pytest.raises(CannotProceed, match="hold"):
            confirmed(opened, clock, asked)
    casework.release_case(as_user(opened, "A. Tester"), filled.case.number, "the appeal is over")
    assert confirmed(opened, clock, purge).purge.confirmed_at is not None


def test_the_receipt_opens_the_commitment(opened: Workspace, clock: Clock, tmp_path: Path) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    with opened.database.read() as connection:
        content = purging.content_of(connection, PurgeKind.CASE, filled.case.number)
    items = casework.corroborations(opened, filled.search.id)
    attached = {each.sha256 for item in items for each in item.attachments}
    receipt = confirmed(opened, clock, purge)
    assert attached and set(content.files) == {filled.item.sha256} | attached
    assert filled.search.id in content.ids
    salt = bytes.fromhex(receipt.salt)
    assert commitment_of(salt, purge, content) == receipt.purge.commitment
    assert commitment_of(bytes(32), purge, content) != receipt.purge.commitment


def test_a_purged_number_is_not_used_again(opened: Workspace, clock: Clock, tmp_path: Path) -> None:
    filled = fill(opened, tmp_path)
    confirmed(opened, clock, request(opened, filled))
    with pytest.raises(CannotProceed, match="was purged"):
        casework.open_case(opened, filled.case.number)
    with pytest.raises(CannotProceed, match="was purged"):
        casework.import_evidence(opened, filled.case.number, tmp_path / "marsh-2026-7.png")


def test_a_purge_that_fails_leaves_everything(
    opened: Workspace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    before = rows_of(opened, PurgeKind.CASE, filled.case.number)

    def fails(*_: object) -> None:
        raise RuntimeError("stopped before the commit")

    with monkeypatch.context() as patch:
        patch.setattr(purging, "delete", fails)
        with pytest.raises(RuntimeError):
            confirmed(opened, clock, purge)
    people.become(opened, "A. Tester")
    opened.remove_what_was_purged()
    assert rows_of(opened, PurgeKind.CASE, filled.case.number) == before
    assert opened.evidence_store.read(filled.item.sha256) == filled.evidence_bytes
    assert confirmed(opened, clock, purge).purge.commitment


def test_files_go_at_the_next_opening_where_the_program_stopped_after_the_commit(
    opened: Workspace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled = fill(opened, tmp_path)
    purge = request(opened, filled)
    with monkeypatch.context() as patch:
        patch.setattr(opened, "remove_what_was_purged", lambda: None)
        confirmed(opened, clock, purge)
    assert opened.evidence_store.holds(filled.item.sha256)
    opened.close()
    with people.open_workspace(opened.root, "A", engines=FakeEngine) as again:
        assert not again.evidence_store.holds(filled.item.sha256)
    assert not (opened.root / "purged-files.json").exists()


def test_what_is_past_its_retention_date_is_due(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    assert casework.due_for_purge(opened) == ()
    casework.set_policy(opened, "a short one for this test", case_retention_days=3)
    casework.close_case(opened, filled.case.number, "done")
    assert casework.due_for_purge(opened) == ()
    clock.behind -= timedelta(days=4)
    (due,) = casework.due_for_purge(opened)
    assert (due.kind, due.target) == (PurgeKind.CASE, filled.case.number)
    clock.behind -= timedelta(days=400)
    assert [each.kind for each in casework.due_for_purge(opened)] == [
        PurgeKind.CASE,
        PurgeKind.GALLERY,
    ]


def test_a_backup_of_the_first_version_is_cleaned_too(tmp_path: Path) -> None:
    database = tmp_path / DATABASE
    backup = backups.backup_path(database, "0002", "0016")
    engine = create_engine(f"sqlite:///{backup}")
    who = "'2026-01-01 00:00:00', 'A'"
    with engine.begin() as connection:
        migrating.migrate(connection, "0002")
        for number in ("7", "8"):
            connection.execute(text(f"INSERT INTO cases VALUES ('{number}', 'juniper', {who})"))
            connection.execute(
                text(
                    f"INSERT INTO evidence VALUES ('e{number}', '{number}', 'sorrel-{number}.png', "
                    f"'x', 1, 't', 9, 9, {who})"
                )
            )
            connection.execute(
                text(f"INSERT INTO frames VALUES ('r{number}', 'e{number}', 0, NULL, 9, 9)")
            )
    engine.dispose()
    assert b"sorrel-7" in backup.read_bytes()
    assert backups.purge_from_backups(database, PurgeKind.CASE, "7") == ((backup.name,), ())
    assert b"sorrel-7" not in backup.read_bytes()
    assert b"sorrel-8" in backup.read_bytes()
    assert backups.purge_from_backups(database, PurgeKind.CASE, "7") == ((), ())
