"""Pictures of the pages about people: start, sign-in, lock, Today, People, policy, the log.

They need no faces and no model pack, and so come from a workspace of their own.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.views.account_forms import SecondFactorForm
from ui.views.accounts import AccountsPlace
from ui.window import MainWindow
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


def take(
    application: QApplication,
    kept: Path,
    folder: Path,
    themes: Sequence[str],
    size: tuple[int, int],
    settle: Callable[[TaskRunner], None],
) -> list[Path]:
    """Save the pictures in ``folder``; ``kept`` is an empty folder for the workspace."""
    password = secrets.token_hex()
    app.create_workspace(
        kept / "people", USER, password=password, roles=tuple(Role), attended=False
    ).close()
    saved: list[Path] = []
    settings = QSettings(str(kept / "people.ini"), QSettings.Format.IniFormat)

    def enter(root: Path) -> Workspace:
        return app.open_workspace(root, attended=False, engines=_no_engine)

    tasks = TaskRunner()
    tasks.report = lambda _error: None
    window = MainWindow(tasks, Remembered(settings), enter, enter)
    window.resize(*size)

    def save(name: str) -> None:
        settle(tasks)
        target = folder / f"{name}{suffix}.png"
        if not window.grab().save(str(target)):
            raise CannotProceed(
                f"The picture {target.name} could not be written.", "Choose another folder."
            )
        saved.append(target)

    try:
        window.show()
        filled = False
        for name in themes:
            theme.apply(application, name)
            suffix = "" if name == themes[0] else f"-{name}"
            save("start")
            window.open_workspace(kept / "people")
            save("sign-in")
            page = window.sign_in_page
            page.show_form(page.first)
            save("first-account")
            page.show_form(page.sign_in)
            page.sign_in.name.setText(USER)
            page.sign_in.password.setText(password)
            page.sign_in.submit()
            settle(tasks)
            area = window.work_area
            assert area is not None
            if not filled:
                fill(area.desk.workspace)
                filled = True
                area.desk.log_changed.emit()
                area.desk.cases_changed.emit()
            save("today")
            area.show_place("accounts")
            save("people")
            place = area.place("accounts")
            assert isinstance(place, AccountsPlace)
            place.tabs.setCurrentWidget(place.policy)
            save("policy")
            area.show_place("log")
            save("log")
            form = SecondFactorForm(area.desk, area)
            form.password.setText(password)
            form.open()
            form.verb.click()
            settle(tasks)
            target = folder / f"second-factor{suffix}.png"
            form.grab().save(str(target))
            saved.append(target)
            form.reject()
            window.locking.lock_now()
            save("locked")
            window.close_workspace()
            settle(tasks)
    finally:
        tasks.stop()
        if window.work_area is not None:
            window.work_area.desk.workspace.close()
        window.hide()
    return saved


def _no_engine(pack_name: str | None) -> FaceEngine:
    raise CannotProceed(f"No model pack is needed here: {pack_name or 'default'}.")
