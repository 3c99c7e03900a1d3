"""Workspace first, then who signs in: nothing of cases before, one sentence for what is wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import people
from tests.ui.window_steps import area_of
from ui.remembered import Remembered
from ui.window import MainWindow
from workstation import app, casework
from workstation.model import CaseNumber
from workstation.model.accounts import Role

Settle = Callable[[], None]
NEW = "harbour violet seventeen mile"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with a case, an administrator, and a detective."""
    with people.create_workspace(tmp_path / "workspace") as workspace:
        casework.open_case(workspace, CaseNumber("2026-0117"), "Counter")
        casework.add_account(
            workspace, "Det. New", people.PASSWORD, {Role.DETECTIVE}, must_change_password=True
        )
    return tmp_path / "workspace"


def at_the_door(window: MainWindow, root: Path, settle: Settle) -> None:
    window.open_workspace(root)
    settle()
    assert window.stack.currentWidget() is window.sign_in_page


def sign_in(window: MainWindow, settle: Settle, name: str, password: str, code: str = "") -> None:
    form = window.sign_in_page.sign_in
    form.name.setText(name)
    form.password.setText(password)
    form.code.setText(code)
    form.verb.click()
    settle()


def test_the_banner_comes_first_and_nothing_of_cases(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    first_line = casework.sign_in_banner().splitlines()[0]
    assert window.sign_in_page.banner.text().startswith(first_line)
    assert window.sign_in_page.banner.isVisible()
    assert window.work_area is None
    assert "2026-0117" not in " ".join(label.text() for label in window.findChildren(QLabel))
    assert window.windowTitle() == "Sign in - Corroborate"


def test_signing_in_by_keyboard_leads_to_today(
    qtbot: QtBot, window: MainWindow, root: Path, settle: Settle, remembered: Remembered
) -> None:
    at_the_door(window, root, settle)
    form = window.sign_in_page.sign_in
    assert form.name.text() == people.TESTER and form.password.hasFocus()
    qtbot.keyClicks(form.password, people.PASSWORD)
    qtbot.keyClick(form.password, Qt.Key.Key_Return)
    settle()
    assert area_of(window).place_shown() == "today"
    assert form.password.text() == "", "it does not stay in the window"
    assert remembered.last_user == people.TESTER


def test_argon2_runs_off_the_gui_thread(
    window: MainWindow, root: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_door(window, root, settle)
    threads: list[bool] = []
    verb = casework.sign_in

    def watched(*arguments: object) -> object:
        threads.append(threading.current_thread() is threading.main_thread())
        return verb(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(casework, "sign_in", watched)
    sign_in(window, settle, people.TESTER, people.PASSWORD)
    assert threads == [False]


def test_a_wrong_name_and_a_wrong_password_are_told_alike(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    form = window.sign_in_page.sign_in
    said = set()
    for name, password in (("Nobody", people.PASSWORD), (people.TESTER, "wrong")):
        sign_in(window, settle, name, password)
        assert window.work_area is None and form.password.text() == ""
        said.add(form.problem.text())
    assert len(said) == 1 and form.problem.mark() == "refused"


def test_the_code_is_asked_for_only_when_it_is_needed(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    with people.open_workspace(root) as workspace:
        secret = casework.enrol_second_factor(workspace, people.PASSWORD).secret
        # Of the step before: a code counts once, and the next one is wanted below.
        code = pyotp.TOTP(secret).at(workspace.now() - timedelta(seconds=30))
        casework.confirm_second_factor(workspace, code)
    at_the_door(window, root, settle)
    form = window.sign_in_page.sign_in
    assert not form.code.isVisible()
    sign_in(window, settle, people.TESTER, people.PASSWORD)
    assert form.code.isVisible() and window.work_area is None
    assert form.password.text() == people.PASSWORD, "it need not be typed again"
    sign_in(window, settle, people.TESTER, people.PASSWORD, pyotp.TOTP(secret).now())
    assert window.work_area is not None


def test_a_password_that_must_change_leads_to_the_form_right_there(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    sign_in(window, settle, "Det. New", people.PASSWORD)
    form = window.sign_in_page.new_password
    assert window.sign_in_page.form() is form and window.work_area is None
    form.password.setText(NEW)
    form.again.setText("another one")
    form.verb.click()
    assert "not the same" in form.problem.text()
    form.again.setText(NEW)
    form.verb.click()
    settle()
    assert area_of(window).desk.workspace.user == "Det. New"
    assert form.password.text() == form.again.text() == ""
    assert window.sign_in_page.sign_in.password.text() == ""


def test_a_workspace_without_accounts_gets_its_first_administrator(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    app.create_workspace(tmp_path / "old", hasher=people.CHEAP).close()
    at_the_door(window, tmp_path / "old", settle)
    form = window.sign_in_page.first
    assert window.sign_in_page.form() is form
    box = form.roles.boxes[Role.ADMINISTRATOR]
    assert box.isChecked() and not box.isEnabled()
    form.name.setText("Adm. First")
    form.password.setText("short")
    form.again.setText("short")
    form.verb.click()
    settle()
    assert "too short" in form.problem.text() and window.work_area is None
    form.password.setText(NEW)
    form.again.setText(NEW)
    form.roles.boxes[Role.SUPERVISOR].setChecked(True)
    form.verb.click()
    settle()
    (account,) = casework.accounts(area_of(window).desk.workspace)
    assert account.roles == {Role.ADMINISTRATOR, Role.SUPERVISOR}


def test_another_workspace_can_be_chosen_and_this_one_is_free_again(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    window.sign_in_page.another.click()
    settle()
    assert window.stack.currentWidget() is window.start_page
    people.open_workspace(root).close()


def test_closing_the_window_at_the_door_gives_the_workspace_back(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    assert window.close()
    people.open_workspace(root).close()


def test_signing_out_signs_a_checkpoint_and_asks_who_comes_next(
    window: MainWindow, root: Path, settle: Settle
) -> None:
    at_the_door(window, root, settle)
    sign_in(window, settle, people.TESTER, people.PASSWORD)
    workspace = area_of(window).desk.workspace
    area_of(window).account_menu.sign_out.trigger()
    settle()
    settle()
    assert window.work_area is None and workspace.session is None
    assert window.stack.currentWidget() is window.sign_in_page
    assert window.status.fact("anchored") == window.status.fact("user") == ""
    sign_in(window, settle, people.TESTER, people.PASSWORD)
    entries = casework.log_entries(workspace)
    assert [entry.action for entry in entries[:2]] == ["account.signed-in", "session.ended"]
    assert f"{len(entries)} entries" in window.status.fact("anchored")
