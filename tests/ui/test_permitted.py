"""What each role sees, and that the window never asks the core for what it would refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests import people
from tests.patterns import Pattern
from ui import permitted
from ui.actions import wanted_actions
from ui.places import PLACES, STEPS
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.views.accounts import AccountsPlace
from ui.views.galleries import GalleriesPlace
from ui.views.log import LogPlace
from ui.window import MainWindow
from ui.work_area import WorkArea
from workstation import casework, permissions
from workstation.casework import auditing
from workstation.errors import NotPermitted
from workstation.model.accounts import Role
from workstation.workspace import Workspace

Settle = Callable[[], None]
Sit = Callable[[Role], MainWindow]


@pytest.fixture
def sit(
    qtbot: QtBot,
    tasks: TaskRunner,
    remembered: Remembered,
    pattern: Pattern[Any],
    tmp_path: Path,
    settle: Settle,
) -> Iterator[Sit]:
    """Seats somebody with one role at a window, over a workspace with a searched case."""
    workspace = pattern.copied(tmp_path)
    window = MainWindow(tasks, remembered, lambda _root: workspace, lambda _root: workspace)
    qtbot.addWidget(window)

    def seat(role: Role) -> MainWindow:
        people.become(workspace, f"B. {role.value}", {role})
        window.show()
        window.open_workspace(workspace.root)
        settle()
        return window

    yield seat
    tasks.stop()
    window.locking.watch(None)
    window.work_area = None
    workspace.close()


def area_of(window: MainWindow) -> WorkArea:
    assert window.work_area is not None
    return window.work_area


def refused(workspace: Workspace) -> list[str]:
    """The entries of refusals, read below the permissions."""
    entries = auditing.log_entries(workspace, 1000)
    return [entry.sentence for entry in entries if entry.action == "permission.refused"]


@pytest.mark.parametrize("role", Role)
def test_no_place_provokes_a_refusal_by_itself(sit: Sit, settle: Settle, role: Role) -> None:
    area = area_of(sit(role))
    desk, workspace = area.desk, area.desk.workspace
    if permitted.permitted(workspace, "cases"):
        desk.choose_case(casework.cases(workspace)[0])
        settle()
        item = casework.evidence(workspace, casework.cases(workspace)[0].number)[0]
        desk.choose_evidence(item)
        desk.choose_face(casework.find_faces(workspace, item.id)[0])
        search = casework.searches(workspace, item.case_number)[0]
        casework.show_candidates(workspace, search.id)
        desk.show_search(search)
        desk.choose_candidate(search.candidates[0])
        settle()
    shown = permitted.places(workspace)
    for place in shown:
        area.show_place(place)
        settle()
        assert area.place_shown() == place
    for signal in (desk.cases_changed, desk.galleries_changed, desk.log_changed):
        signal.emit()
        settle()
    galleries = area.place("galleries")
    assert isinstance(galleries, GalleriesPlace)
    galleries.people.table.selectRow(0)
    settle()
    assert refused(workspace) == []
    # A verb that the role does not permit, so that the test can fail.
    other = casework.waiting_verifications if role is not Role.EXAMINER else casework.accounts
    with pytest.raises(NotPermitted):
        other(workspace)
    assert len(refused(workspace)) == 1


@pytest.mark.parametrize("role", Role)
def test_a_place_is_absent_where_a_role_never_has_use_of_it(sit: Sit, role: Role) -> None:
    window = sit(role)
    area = area_of(window)
    sees_cases = role not in (Role.ADMINISTRATOR, Role.TRAINER)
    sees_accounts = role in (Role.ADMINISTRATOR, Role.SUPERVISOR)
    for place in PLACES:
        wanted = {
            "accounts": sees_accounts,
            "oversight": role in (Role.ADMINISTRATOR, Role.SUPERVISOR),
        }.get(place, place not in (*STEPS, "case") or sees_cases)
        assert (place in area.top_bar.buttons) == wanted, place
        area.show_place(place)
        assert (area.place_shown() == place) == wanted
    assert area.side_panel.isVisible() is False or sees_cases


def test_an_administrator_lands_on_people_and_everybody_else_on_today(
    sit: Sit, settle: Settle
) -> None:
    assert area_of(sit(Role.ADMINISTRATOR)).place_shown() == "accounts"


def test_a_detective_lands_on_today(sit: Sit) -> None:
    assert area_of(sit(Role.DETECTIVE)).place_shown() == "today"


def test_what_is_not_permitted_stays_in_sight_with_the_reason(sit: Sit, settle: Settle) -> None:
    window = sit(Role.SUPERVISOR)
    area = area_of(window)
    new = area.side_panel.new_case
    assert not new.isEnabled() and new.toolTip() == (
        "Your roles do not include opening a case. A detective may."
    )
    action = window.actions_list["new_case"]
    assert not action.isEnabled() and "do not include" in action.toolTip()
    assert window.actions_list["log"].isEnabled()
    area.show_place("accounts")
    settle()
    place = area.place("accounts")
    assert isinstance(place, AccountsPlace)
    assert place.accounts.model.rowCount() == 2
    for button in (place.accounts.add, place.accounts.disable, place.accounts.password):
        assert not button.isEnabled() and "An administrator may." in button.toolTip()
    assert place.policy.change.isEnabled()


def test_a_detective_anchors_but_does_not_read_the_log(sit: Sit, settle: Settle) -> None:
    area = area_of(sit(Role.DETECTIVE))
    area.show_place("log")
    settle()
    place = area.place("log")
    assert isinstance(place, LogPlace)
    assert not place.table.isVisible() and place.entries.rowCount() == 0
    assert "reading the log" in place.unread.text()
    assert place.anchor.isEnabled() and place.verify_button.isEnabled()
    assert not place.review.isEnabled()


def test_every_action_is_about_a_verb_that_there_is() -> None:
    names = {each.name for each in wanted_actions()}
    assert set(permitted.ACTIONS) <= names
    assert set(permitted.ACTIONS.values()) <= set(permissions.VERBS)
