"""The screens about people: start, sign-in, lock, Today, accounts, policy, the log.

They need no faces and no model pack, and so come from a workspace of their own.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.gallery import forms
from ui.gallery.stage import Seen, Stage
from ui.views.account_forms import SecondFactorForm
from ui.views.accounts import AccountsPlace
from workstation import app, casework
from workstation.errors import CannotProceed
from workstation.model import CaseNumber
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.workspace import Workspace

USER = "Demonstration supervisor"
PEOPLE: tuple[tuple[str, frozenset[Role]], ...] = (
    ("Demonstration detective", frozenset({Role.DETECTIVE})),
    ("Demonstration examiner", frozenset({Role.EXAMINER})),
    ("Second examiner", frozenset({Role.EXAMINER, Role.TRAINER})),
    ("Second administrator", frozenset({Role.ADMINISTRATOR})),
)


def fill(workspace: Workspace) -> None:
    """Accounts in each state, two cases and a change of policy."""
    for name, roles in PEOPLE:
        casework.add_account(workspace, name, secrets.token_hex(), roles)
    casework.disable_account(workspace, "Second examiner")
    casework.open_case(workspace, CaseNumber("2026-0001"), "Demonstration")
    casework.open_case(workspace, CaseNumber("2026-0002"), "Demonstration")
    casework.set_policy(workspace, "Demonstration: two items are asked for", items_demanded=2)


def show_all(application: QApplication, kept: Path, seen: Seen) -> None:
    """Every screen about people; ``kept`` is a folder for the workspace."""
    password = secrets.token_hex()
    root = kept / "people"
    app.create_workspace(root, USER, password=password, roles=tuple(Role), attended=False).close()

    def enter(folder: Path) -> Workspace:
        return app.open_workspace(folder, attended=False, engines=_no_engine)

    stage = Stage(application, kept / "people.ini", enter, seen)
    window = stage.window
    try:
        window.show()
        stage.show("start-first")
        stage.remembered.add_recent(kept / "training")
        window.open_workspace(root)
        stage.show("sign-in")
        page = window.sign_in_page
        page.sign_in.begin("Sample examiner", "0000-0000-0000-0000-0000")
        stage.show("samples")
        page.sign_in.begin("")
        page.show_form(page.first)
        page.first.begin("")
        stage.show("first-account")
        page.show_form(page.new_password)
        stage.show("new-password")
        page.show_form(page.sign_in)
        page.sign_in.name.setText(USER)
        page.sign_in.password.setText(password)
        page.sign_in.submit()
        stage.settle()
        stage.show("today-quiet")
        fill(stage.desk.workspace)
        stage.desk.log_changed.emit()
        stage.desk.cases_changed.emit()
        stage.show("today")
        _show_places(stage, password)
        window.locking.lock_now()
        stage.show("locked")
        window.close_workspace()
        stage.show("start")
    finally:
        stage.tasks.stop()
        if window.work_area is not None:
            window.work_area.desk.workspace.close()
        window.hide()


def _show_places(stage: Stage, password: str) -> None:
    area = stage.area
    area.show_place("accounts")
    stage.show("people")
    place = area.place("accounts")
    assert isinstance(place, AccountsPlace)
    place.tabs.setCurrentWidget(place.policy)
    stage.show("policy")
    area.show_place("log")
    stage.show("log")
    forms.show_accounts(stage, area.desk.workspace)
    form = SecondFactorForm(area.desk, area)
    with stage.dialog("second-factor", form):
        form.password.setText(password)
        form.verb.click()


def _no_engine(pack_name: str | None) -> FaceEngine:
    raise CannotProceed(f"No model pack is needed here: {pack_name or 'default'}.")
