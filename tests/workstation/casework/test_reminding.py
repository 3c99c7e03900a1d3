"""What is due, the weekly review of the log, and how the log stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.fakes import FakeEngine
from tests.workstation.casework.test_anchoring import raw
from tests.workstation.months import Months, days
from workstation import casework
from workstation.casework import reminding
from workstation.errors import CannotProceed, SearchRefused
from workstation.model import DepartmentPolicy, Month
from workstation.workspace import Workspace

NOVEMBER = Month(2031, 11)
FIRST = datetime(2031, 11, 4, 12, tzinfo=UTC)


@pytest.fixture
def months(workspace: Workspace, tmp_path: Path) -> Months:
    made = Months(workspace, tmp_path, FIRST)
    people.become(workspace, "S. Upervisor")
    casework.record_log_review(workspace, "Nothing strange.")
    return made


def kinds(workspace: Workspace) -> dict[str, bool]:
    """What is due, and whether it is overdue."""
    return {each.kind: each.overdue for each in casework.status(workspace).due}


def test_an_audit_is_overdue_when_the_next_month_is_over(months: Months) -> None:
    months.now = datetime(2031, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert "audit" not in kinds(months.workspace)
    months.now = datetime(2032, 1, 1, tzinfo=UTC)
    assert kinds(months.workspace)["audit"]
    (month,) = casework.status(months.workspace).audits
    assert (month.month, month.searches, month.state) == (NOVEMBER, 1, "not opened")
    casework.open_audit(months.workspace, NOVEMBER)
    assert kinds(months.workspace)["audit"]
    people.become(months.workspace, "O. Ther")
    months.close_audit(NOVEMBER)
    assert "audit" not in kinds(months.workspace)
    assert casework.status(months.workspace).audits == ()


def test_the_log_is_reviewed_weekly(months: Months) -> None:
    workspace = months.workspace
    with pytest.raises(SearchRefused):
        casework.search(workspace, months.faces[0].id, "Booking", "")
    with pytest.raises(DBAPIError), workspace.database.write() as connection:
        connection.execute(text("DELETE FROM evidence"))
    months.now = FIRST + days(DepartmentPolicy().log_review_days)
    assert "log-review" not in kinds(workspace)
    months.now += timedelta(seconds=1)
    assert kinds(workspace)["log-review"]
    seen = casework.unreviewed_log(workspace)
    striking = {"search.refused": 1, "record.touched": 1}
    assert dict(seen.striking) == striking
    assert dict(seen.counts) == {"log.reviewed": 1} | striking
    with pytest.raises(CannotProceed, match="needs a note"):
        casework.record_log_review(workspace, " . ")
    made = casework.record_log_review(workspace, "One refusal: no reason was given.")
    assert (made.number, made.after, made.up_to) == (2, seen.after, seen.up_to)
    assert dict(made.counts) == dict(seen.counts)
    assert "log-review" not in kinds(workspace)
    assert casework.unreviewed_log(workspace).counts == (("log.reviewed", 1),)


def test_a_log_that_was_never_reviewed_is_due_a_week_after_its_first_entry(
    workspace: Workspace,
) -> None:
    began = workspace.now()
    assert not casework.status(workspace).log_review_overdue
    workspace._clock = lambda: began + days(DepartmentPolicy().log_review_days + 1)
    assert casework.status(workspace).log_review_overdue


@pytest.mark.parametrize(("left", "due"), [(-1, True), (0, False), (30, False), (31, None)])
def test_galleries_whose_time_is_over_or_soon_are_named(
    months: Months, left: int, due: bool | None
) -> None:
    kept = casework.find_gallery(months.workspace, "Booking").retention_date
    at = kept - days(left)
    months.now = datetime(at.year, at.month, at.day, 12, tzinfo=UTC)
    assert kinds(months.workspace).get("retention") is due
    assert isinstance(kept, date)


def test_a_clock_that_stands_before_the_log_is_named(months: Months) -> None:
    assert "clock" not in kinds(months.workspace)
    months.now = FIRST - timedelta(hours=1)
    assert kinds(months.workspace)["clock"]
    months.workspace.note_clock()
    assert kinds(months.workspace)["clock-entries"] is False


def test_entries_that_no_witness_has_are_counted(months: Months, tmp_path: Path) -> None:
    assert kinds(months.workspace)["unanchored"] is False
    (tmp_path / "stick").mkdir()
    casework.anchor(months.workspace, tmp_path / "stick")
    found = casework.status(months.workspace)
    assert found.unanchored == 0 and "unanchored" not in {each.kind for each in found.due}


def test_other_parts_add_what_waits_for_somebody(
    months: Months, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = reminding.Due("approval", "A decision waits for approval.", "approve it", False)
    monkeypatch.setattr(
        reminding, "WAITING", [lambda workspace, _connection: [waiting] if workspace.user else []]
    )
    assert waiting in casework.status(months.workspace).due


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE log SET body = replace(body, 'reviewed', 'rewieved') "
        "WHERE number = (SELECT max(number) FROM log)",
        "UPDATE checkpoints SET note = replace(note, 'corroborate', 'korroborate')",
        "DELETE FROM log WHERE number = (SELECT max(number) FROM log)",
        "UPDATE log SET number = number + 5 WHERE number = (SELECT max(number) FROM log)",
    ],
)
def test_a_damaged_end_of_the_log_is_found_without_reading_all_of_it(
    months: Months, damage: str
) -> None:
    casework.checkpoint(months.workspace)
    assert casework.status(months.workspace).log.ok
    raw(months.workspace.root, damage)
    found = casework.status(months.workspace)
    assert not found.log.ok
    assert found.due[0].kind == "log" and found.due[0].overdue
    assert not casework.status(months.workspace, full=True).log.ok


def test_only_a_full_check_sees_old_damage(months: Months) -> None:
    casework.checkpoint(months.workspace)
    raw(months.workspace.root, "UPDATE log SET body = 'x' WHERE number = 2")
    quick, full = (casework.status(months.workspace, full=each).log for each in (False, True))
    assert (quick.ok, quick.full) == (True, False)
    assert "were not looked at" in quick.sentence
    assert (full.ok, full.full) == (False, True)


def test_a_new_workspace_has_a_status(tmp_path: Path) -> None:
    people.create_workspace(tmp_path / "w", "A", engines=FakeEngine).close()
    with people.open_workspace(tmp_path / "w", "A", read_only=True, engines=FakeEngine) as opened:
        found = casework.status(opened)
    assert found.log.ok and not any(each.overdue for each in found.due)
