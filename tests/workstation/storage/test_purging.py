"""The files of a purge: those of evidence and those attached to corroborating items."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests import people
from tests.fakes import FakeEngine
from tests.workstation.clock import Clock, clock
from tests.workstation.filled import Filled, fill
from workstation import casework
from workstation.model import CorroborationKind, PurgeKind
from workstation.storage import purging
from workstation.workspace import Workspace

__all__ = ["clock"]


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with people.create_workspace(tmp_path / "w", "A. Tester", engines=FakeEngine) as workspace:
        yield workspace


def purge(workspace: Workspace, filled: Filled, clock: Clock) -> None:
    casework.close_case(workspace, filled.case.number, "done")
    asked = casework.request_case_purge(workspace, filled.case.number, "a court's order")
    clock.behind = timedelta(0)
    with people.acting_as(workspace, "S. Second"):
        casework.confirm_purge(workspace, asked.id)


def attached(workspace: Workspace, filled: Filled) -> set[str]:
    items = casework.corroborations(workspace, filled.search.id)
    return {each.sha256 for item in items for each in item.attachments}


def attach(workspace: Workspace, filled: Filled, file: Path) -> None:
    casework.add_corroboration(
        workspace, filled.search.id, CorroborationKind.DNA, "laboratory", "ref 2",
        date(2026, 1, 1), "a profile", filled.search.candidates[1].person_id,
        derives_from_search=False, derivation="asked before", attachments=[file],
    )  # fmt: skip


def test_what_was_attached_goes_with_its_case(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled = fill(opened, tmp_path)
    (sha256,) = attached(opened, filled)
    with opened.database.read() as connection:
        content = purging.content_of(connection, PurgeKind.CASE, filled.case.number)
    assert set(content.files) == {filled.item.sha256, sha256}
    assert content.unshared_files == content.files
    purge(opened, filled, clock)
    assert not opened.evidence_store.holds(sha256)
    assert not opened.evidence_store.holds(filled.item.sha256)


def test_what_is_attached_in_another_case_too_stays(
    opened: Workspace, clock: Clock, tmp_path: Path
) -> None:
    filled, other = fill(opened, tmp_path), fill(opened, tmp_path, "2026-8")
    laboratory = tmp_path / "laboratory-2026-7.txt"
    (sha256,) = attached(opened, filled)
    for file in (laboratory, tmp_path / "marsh-2026-7.png"):
        attach(opened, other, file)
    assert {sha256, filled.item.sha256} <= attached(opened, other)
    with opened.database.read() as connection:
        content = purging.content_of(connection, PurgeKind.CASE, filled.case.number)
    assert content.unshared_files == ()
    purge(opened, filled, clock)
    assert opened.evidence_store.read(sha256) == laboratory.read_bytes()
    assert opened.evidence_store.read(filled.item.sha256) == filled.evidence_bytes
