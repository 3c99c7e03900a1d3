"""The department's policy: its bounds, and when work is out of hours."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from workstation import casework
from workstation.errors import CannotProceed, Corrupt
from workstation.model import DepartmentPolicy
from workstation.workspace import Workspace

BROKEN = [
    {"items_demanded": 0},
    {"items_demanded": -1},
    {"items_demanded": True},
    {"items_demanded": 1.5},
    {"items_demanded": "2"},
    {"approval_before_search": 1},
    {"idle_lock_minutes": 0},
    {"idle_lock_minutes": 31},
    {"purge_delay_days": 0},
    {"case_retention_days": 0},
    {"log_review_days": 8},
    {"work_days": []},
    {"work_days": [0]},
    {"work_days": [8]},
    {"work_days": [2, 1]},
    {"work_days": ["1"]},
    {"work_starts": "25:00"},
    {"work_starts": 6},
    {"work_starts": "22:00"},
    {"no_such_setting": 1},
]


@pytest.mark.parametrize("changes", BROKEN)
def test_no_setting_crosses_its_bounds(workspace: Workspace, changes: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        DepartmentPolicy().changed(changes)
    with pytest.raises(CannotProceed):
        casework.set_policy(workspace, "a reason", **changes)
    assert casework.policy(workspace) == DepartmentPolicy()


@given(st.dictionaries(st.sampled_from(sorted(DepartmentPolicy().to_json())), st.integers(-9, 40)))
def test_a_policy_that_exists_keeps_the_floor(changes: dict[str, object]) -> None:
    try:
        policy = DepartmentPolicy().changed(changes)
    except ValueError:
        return
    assert policy.items_demanded >= 1
    assert policy.purge_delay_days >= 1
    assert policy.idle_lock_minutes <= 30
    assert DepartmentPolicy().changed(policy.to_json()) == policy


def test_every_change_is_an_entry_with_the_old_and_the_new_value(workspace: Workspace) -> None:
    changed = casework.set_policy(workspace, "a new order", items_demanded=2, work_ends="20:30")
    assert (changed.items_demanded, changed.work_ends) == (2, time(20, 30))
    assert casework.policy(workspace) == changed
    newest = [entry.body.decode() for entry in casework.log_entries(workspace)[:2]]
    assert any(
        '"new":2,"old":1' in body and '"setting":"items_demanded"' in body for body in newest
    )
    assert any('"new":"20:30","old":"22:00"' in body for body in newest)
    for reason, changes in ((" ", {"items_demanded": 3}), ("same", {"items_demanded": 2})):
        with pytest.raises(CannotProceed):
            casework.set_policy(workspace, reason, **changes)
    again = casework.set_policy(workspace, "back", items_demanded=1)
    assert (again.items_demanded, again.work_ends) == (1, time(20, 30))


def test_a_stored_change_below_the_floor_is_refused_when_it_is_read(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO policy_changes VALUES (1, '{\"items_demanded\"\\: 0}', 'r', "
                "'2026-01-01 00:00:00', 'X')"
            )
        )
    with pytest.raises(Corrupt):
        casework.policy(workspace)


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE policy_changes SET changes = '{}'",
        "DELETE FROM policy_changes",
        "INSERT OR REPLACE INTO policy_changes SELECT number, '{}', reason, changed_at, changed_by "
        "FROM policy_changes",
        "INSERT INTO policy_changes SELECT number + 5, changes, reason, changed_at, changed_by "
        "FROM policy_changes",
        "INSERT INTO policy_changes SELECT number + 1, changes, ' ', changed_at, changed_by "
        "FROM policy_changes",
    ],
)
def test_changes_of_the_policy_stay_as_they_were_written(workspace: Workspace, attack: str) -> None:
    changed = casework.set_policy(workspace, "a new order", items_demanded=2)
    with pytest.raises(DBAPIError), workspace.database.write() as connection:
        connection.execute(text(attack))
    assert casework.policy(workspace) == changed


@pytest.mark.parametrize(
    ("hour", "minute", "out"),
    [(5, 59, True), (6, 0, False), (21, 59, False), (22, 0, True)],
)
def test_out_of_hours(hour: int, minute: int, out: bool) -> None:
    assert DepartmentPolicy().out_of_hours(datetime(2026, 3, 4, hour, minute, tzinfo=UTC)) is out


def test_out_of_hours_by_the_day_and_past_midnight() -> None:
    weekdays = DepartmentPolicy(work_days=(1, 2, 3, 4, 5))
    saturday = datetime(2026, 3, 7, 12, tzinfo=UTC)
    assert weekdays.out_of_hours(saturday)
    nights = DepartmentPolicy(work_starts=time(20), work_ends=time(4), work_days=(5,))
    assert not nights.out_of_hours(datetime(2026, 3, 6, 23, tzinfo=UTC))
    assert not nights.out_of_hours(saturday.replace(hour=3)), "the shift began on Friday"
    assert nights.out_of_hours(saturday.replace(hour=4))
    assert nights.out_of_hours(datetime(2026, 3, 6, 3, tzinfo=UTC)), (
        "Thursday's shift does not count"
    )
    assert nights.out_of_hours(saturday.replace(hour=23))
