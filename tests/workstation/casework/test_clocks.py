"""Recorders' clocks: kept with the reason, never changed, and told with each exported frame."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import RED, draw_faces
from tests.patterns import Pattern, fill_once
from tests.workstation.media.films import Film, write
from workstation import casework
from workstation.errors import CannotProceed, UnreadableVideo
from workstation.model import CaseNumber, EvidenceItem
from workstation.workspace import Workspace

# A recorder shows no time zone, so these have none.
START = datetime.fromisoformat("2026-01-15T14:32:10")
REASON = "Compared with the speaking clock"


def take_film(workspace: Workspace, folder: Path) -> EvidenceItem:
    casework.open_case(workspace, CaseNumber("1"))
    path = write(folder / "film.mp4", 5, Film())
    return casework.import_evidence(workspace, CaseNumber("1"), path)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern[EvidenceItem]:
    return fill_once(tmp_path_factory.mktemp("pattern"), take_film)


@pytest.fixture
def film(pattern: Pattern[EvidenceItem]) -> EvidenceItem:
    """A film of five frames, in the workspace already."""
    return pattern.made


def facts_of(workspace: Workspace, action: str) -> list[dict[str, Any]]:
    """What the log's entries of this kind hold, the newest first."""
    entries = casework.log_entries(workspace, 50)
    return [json.loads(each.body)["facts"] for each in entries if each.action == action]


def test_an_offset_tells_the_true_time_of_a_frame(workspace: Workspace, film: EvidenceItem) -> None:
    assert casework.clock_offset(workspace, film.id) is None
    made = casework.set_clock_offset(workspace, film.id, 192.5, f" {REASON} ", START)
    assert casework.clock_offset(workspace, film.id) == made
    assert made.reason == REASON
    assert made.set_by == workspace.user
    assert made.recorder_time(60.25) == datetime.fromisoformat("2026-01-15T14:33:10.250")
    assert made.true_time(60.25) == datetime.fromisoformat("2026-01-15T14:36:22.750")


def test_a_correction_leaves_what_was_entered_before(
    workspace: Workspace, film: EvidenceItem
) -> None:
    first = casework.set_clock_offset(workspace, film.id, 10, REASON)
    second = casework.set_clock_offset(workspace, film.id, -61.25, "The first was read wrongly")
    assert casework.clock_offset(workspace, film.id) == second
    assert casework.clock_offsets(workspace, film.id) == (first, second)
    assert second.true_time(3) is None
    logged = facts_of(workspace, "clock.offset_set")
    assert sorted(facts["offset_s"] for facts in logged) == ["-61.250", "10.000"]


@pytest.mark.parametrize(
    ("offset_s", "reason", "start"),
    [
        (1.0, "  ", None),
        (float("nan"), REASON, None),
        (1e12, REASON, None),
        (1.0, REASON, START.replace(tzinfo=UTC)),
        (1e9, REASON, datetime.fromisoformat("9999-12-31")),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(
    workspace: Workspace,
    film: EvidenceItem,
    offset_s: float,
    reason: str,
    start: datetime | None,
) -> None:
    with pytest.raises(CannotProceed):
        casework.set_clock_offset(workspace, film.id, offset_s, reason, start)
    assert casework.clock_offsets(workspace, film.id) == ()


def test_an_image_has_no_recorder(workspace: Workspace, tmp_path: Path) -> None:
    casework.open_case(workspace, CaseNumber("1"))
    picture = draw_faces(tmp_path / "a.png", [RED])
    item = casework.import_evidence(workspace, CaseNumber("1"), picture)
    with pytest.raises(UnreadableVideo):
        casework.set_clock_offset(workspace, item.id, 1.0, REASON)
    with pytest.raises(UnreadableVideo):
        casework.frame_times(workspace, item.id)


def test_an_exported_frame_is_logged_with_its_true_time(
    workspace: Workspace, film: EvidenceItem, tmp_path: Path
) -> None:
    casework.export_frame(workspace, film.id, tmp_path / "before.png", number=1)
    casework.set_clock_offset(workspace, film.id, 192.5, REASON, START)
    casework.export_frame(workspace, film.id, tmp_path / "after.png", number=2)
    later, earlier = facts_of(workspace, "frame.exported")
    assert "true_time" not in earlier
    assert later["true_time"] == "2026-01-15T14:35:22.580"
    assert later["recorder_time"] == "2026-01-15T14:32:10.080"
    assert later["clock_offset_s"] == "192.500"
    assert later["clock_offset_reason"] == REASON


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE clock_offsets SET reason = 'x'",
        "DELETE FROM clock_offsets",
        "INSERT OR REPLACE INTO clock_offsets SELECT * FROM clock_offsets",
        "INSERT INTO clock_offsets SELECT evidence_id, 5, offset_s, reason, recorder_start, "
        "set_at, set_by FROM clock_offsets",
        "INSERT INTO clock_offsets SELECT evidence_id, 2, offset_s, ' ', recorder_start, "
        "set_at, set_by FROM clock_offsets",
    ],
)
def test_the_database_keeps_offsets_as_they_were_entered(
    workspace: Workspace, film: EvidenceItem, statement: str
) -> None:
    made = casework.set_clock_offset(workspace, film.id, 5, REASON, START)
    with pytest.raises(DBAPIError), workspace.database.write() as connection:
        connection.execute(text(statement))
    assert casework.clock_offsets(workspace, film.id) == (made,)
