"""Trying the program on samples, and the tour of five places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import people
from tests.fakes import FakeEngine
from tests.ui import scene
from ui.inspection import inspect
from ui.places import STEPS
from ui.tour import steps
from ui.window import MainWindow
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model.accounts import Role
from workstation.progress import Progress
from workstation.sample_workspace import SampleWorkspace

Settle = Callable[[], None]


@pytest.fixture
def sampler(window: MainWindow, tmp_path: Path) -> Callable[[Progress], SampleWorkspace]:
    """Makes samples with the fake engine."""

    def make(_progress: Progress) -> SampleWorkspace:
        root = tmp_path / "samples" / "workspace"
        with people.create_workspace(root, engines=FakeEngine) as workspace:
            _item, face, search = scene.fill(workspace, tmp_path)
            casework.analyse(workspace, face.id, "Brow, nose and ears show.", True)
            casework.show_candidates(workspace, search.id)
        return SampleWorkspace(root, people.TESTER, people.PASSWORD)

    window._sampler = make
    return make


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """A key wherever the focus is."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), key)


def test_samples_are_made_and_signed_in_to_and_the_tour_leads_through_five_places(
    qtbot: QtBot, window: MainWindow, settle: Settle, sampler: object
) -> None:
    window.start_page.samples.click()
    assert "Making a workspace of samples" in window.start_page.problem.text()
    settle()
    # Nobody is signed in: the account is asked for, and its password shown and filled in.
    assert window.work_area is None
    form = window.sign_in_page.sign_in
    assert form.isVisible() and people.PASSWORD in form.sample.text()
    form.verb.click()
    settle()
    assert window.work_area is not None
    area, callout = window.work_area, window.tour.callout
    assert callout is not None and area.desk.search is not None
    seen = []
    for number, step in enumerate(steps()):
        settle()
        assert callout.isVisible() and callout.next.hasFocus()
        assert callout.count.text() == f"{number + 1} of 5"
        assert area.rect().contains(callout.geometry())
        assert [f for f in inspect(callout) if f.kind != "misplaced"] == []
        seen.append(area.place_shown())
        assert (area.desk.candidate is not None) is (number > 0)
        assert seen[-1] == step.place
        press(qtbot, window, Qt.Key.Key_Space)
    assert seen == [*STEPS, "log"]
    assert window.tour.callout is None
    assert window._remembered.tour_seen
    # What was typed for the form is nowhere in the window any more.
    assert form.password.text() == "" and form.sample.text() == ""


def test_the_tour_goes_back_ends_and_begins_again_from_the_menu(
    qtbot: QtBot, working_window: MainWindow, settle: Settle
) -> None:
    window = working_window
    window.actions_list["tour"].trigger()
    settle()
    callout = window.tour.callout
    assert callout is not None and not callout.back.isEnabled()
    callout.next.click()
    settle()
    area = window.work_area
    assert area is not None and area.place_shown() == "candidates"
    callout.back.click()
    settle()
    assert area.place_shown() == "evidence"
    # It does not stand in the way: the place under it can be left.
    area.show_place("log")
    settle()
    assert callout.isVisible()
    callout.end.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.tour.callout is None and window._remembered.tour_seen
    window.actions_list["tour"].trigger()
    settle()
    assert window.tour.callout is not None
    window.close_workspace()
    settle()
    assert window.tour.callout is None
    assert not window.actions_list["tour"].isEnabled()


def test_who_saw_the_tour_is_not_shown_it_again_unasked(
    window: MainWindow, settle: Settle, sampler: object
) -> None:
    window._remembered.tour_seen = True
    window.try_samples()
    settle()
    window.sign_in_page.sign_in.verb.click()
    settle()
    assert window.work_area is not None and window.work_area.desk.case is not None
    assert window.tour.callout is None


def test_the_tour_shows_only_places_that_the_roles_have(
    working_window: MainWindow, settle: Settle
) -> None:
    area = working_window.work_area
    assert area is not None
    people.become(area.desk.workspace, "Trainer", {Role.TRAINER})
    working_window.tour.start(area)
    settle()
    assert {step.place for step in working_window.tour._steps} < {s.place for s in steps()}


def test_the_tour_hides_while_somebody_verifies_and_while_the_window_is_locked(
    working_window: MainWindow, settle: Settle
) -> None:
    area = working_window.work_area
    assert area is not None
    working_window.tour.start(area)
    settle()
    callout = working_window.tour.callout
    assert callout is not None and callout.isVisible()
    area.show_verify()
    settle()
    assert not callout.isVisible()
    area.leave_verify()
    assert callout.isVisible()
    working_window.locking.lock_now()
    settle()
    assert not callout.isVisible()


def test_samples_that_cannot_be_made_are_said_on_the_page(
    window: MainWindow, settle: Settle
) -> None:
    def refuse(_progress: Progress) -> SampleWorkspace:
        raise CannotProceed("The disk is full.", "Free some of it.")

    window._sampler = refuse
    window.try_samples()
    settle()
    assert "The disk is full." in window.start_page.problem.text()
    assert window.start_page.samples.isEnabled()


def test_somebody_else_who_sees_no_cases_may_sign_in_to_the_samples(
    window: MainWindow, settle: Settle, sampler: object
) -> None:
    window.start_page.samples.click()
    settle()
    window.sign_in_page.sign_in.verb.click()
    settle()
    assert window.work_area is not None
    workspace = window.work_area.desk.workspace
    window.sign_out("B. Administrator")
    settle()
    people.become(workspace, "B. Administrator", {Role.ADMINISTRATOR})
    window.signing_in.take()
    # What is refused would be told in a dialog, and fail this test.
    window._on_signed_in(workspace)
    settle()
    assert window.work_area is not None and window.work_area.desk.search is None
