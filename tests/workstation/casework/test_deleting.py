"""Deleting a person: no byte of the template stays in any file of the workspace."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import people
from tests.fakes import BLUE, RED, FakeEngine, draw_faces
from workstation import casework
from workstation.galleries.shortlist import ShortlistIndex
from workstation.model import PersonId
from workstation.storage import backups, gallery_rows
from workstation.workspace import DATABASE, Workspace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "w"
    draw_faces(tmp_path / "portraits" / "p1.png", [RED])
    draw_faces(tmp_path / "portraits" / "p2.png", [BLUE])
    with people.create_workspace(root, "A", engines=FakeEngine) as workspace:
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    return root


def opened(root: Path) -> Workspace:
    workspace = people.open_workspace(root, "A", engines=FakeEngine)
    workspace.indexes.few = 0  # even two people get an index with a file
    return workspace


def templates_of(workspace: Workspace) -> dict[str, bytes]:
    gallery = casework.find_gallery(workspace, "Booking")
    with workspace.database.read() as connection:
        parts = gallery_rows.templates(connection, gallery.id, 0, gallery.version)
        return {row.person_id: row.template for part in parts for row in part}


def holding(root: Path, data: bytes) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file() and data in path.read_bytes()}


def back_up(root: Path, version: str) -> Path:
    target = backups.backup_path(root / DATABASE, version, "9999")
    with (
        closing(sqlite3.connect(root / DATABASE)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    return target


def test_the_template_of_a_deleted_person_stands_in_no_file(root: Path) -> None:
    backup, torn = back_up(root, "0001"), back_up(root, "0002")
    with opened(root) as workspace:
        gallery = casework.find_gallery(workspace, "Booking")
        index = workspace.index(gallery)
        assert isinstance(index, ShortlistIndex)
        templates = templates_of(workspace)
        torn.write_bytes(b"not a database: " + templates["p1"])
        assert {DATABASE, backup.name, torn.name, "templates"} <= holding(root, templates["p1"])
        after = casework.delete_person(workspace, "Booking", PersonId("p1"), "asked for it")
        assert holding(root, templates["p1"]) == set(), "also while the workspace is open"
        kept = holding(root, templates["p2"])
        assert {DATABASE, backup.name, "templates"} <= kept
        assert [f.person_id for f in workspace.index(after).search(index.mean, 9)] == ["p2"]
        entry = casework.log_entries(workspace)[0]
        assert "and from 1 backup of the database" in entry.sentence
        facts = entry.body.decode()
        assert f'"backups_cleaned":["{backup.name}"]' in facts
        assert f'"backups_deleted":["{torn.name}"]' in facts
        assert casework.verify_log(workspace).ok
    assert holding(root, templates["p1"]) == set()
    assert not torn.exists()
    with closing(sqlite3.connect(backup)) as saved:
        assert saved.execute("SELECT person_id FROM portraits").fetchall() == [("p2",)]
        assert saved.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not list(root.glob("*-journal"))


def test_a_deletion_in_another_session_reaches_the_index_too(root: Path) -> None:
    with opened(root) as workspace:
        workspace.index(casework.find_gallery(workspace, "Booking"))
        template = templates_of(workspace)["p1"]
    with opened(root) as workspace:
        casework.delete_person(workspace, "Booking", PersonId("p1"), "asked for it")
    assert holding(root, template) == set()


def test_a_deletion_that_fails_leaves_the_person_to_be_found(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("stopped before the commit")

    with opened(root) as workspace:
        gallery = casework.find_gallery(workspace, "Booking")
        index = workspace.index(gallery)
        with monkeypatch.context() as patch:
            patch.setattr(workspace, "log", fails)
            with pytest.raises(RuntimeError):
                casework.delete_person(workspace, "Booking", PersonId("p1"), "asked for it")
        again = workspace.index(casework.find_gallery(workspace, "Booking"))
        assert {f.person_id for f in again.search(index.mean, 9)} == {"p1", "p2"}


def test_who_only_looks_writes_no_index(root: Path) -> None:
    with people.open_workspace(root, "B", engines=FakeEngine, read_only=True) as looking:
        looking.indexes.few = 0
        gallery = casework.find_gallery(looking, "Booking")
        assert isinstance(looking.index(gallery), ShortlistIndex)
        assert looking.index(gallery).images == 2
    assert not (root / "index").exists()
