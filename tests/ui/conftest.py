"""Fixtures of the window's tests: real workspaces, the fake engine, no display."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests import people
from tests.fakes import FakeEngine
from tests.ui.scene import pattern
from ui import theme
from ui.desk import Desk
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow
from workstation import app
from workstation.workspace import Workspace

# Before any application exists: no test needs a display, or takes the developer's.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE_MS = 60_000

__all__ = ["pattern"]


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits for a state as long as a machine may take that has much else to do."""
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    """A task runner whose unexpected failures fail the test."""
    theme.apply(qapp, "dark")
    runner = TaskRunner()
    failures: list[Exception] = []
    runner.report = failures.append
    yield runner
    runner.stop()
    assert not failures, failures


@pytest.fixture
def desk(workspace: Workspace, tasks: TaskRunner) -> Iterator[Desk]:
    """A desk over a real workspace with the fake engine."""
    made = Desk(workspace, tasks)
    yield made
    tasks.stop()


@pytest.fixture
def settle(qtbot: QtBot, tasks: TaskRunner) -> Callable[[], None]:
    """Waits until all background work is done and delivered."""
    return lambda: qtbot.waitUntil(tasks.idle, timeout=PATIENCE_MS)


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    """Settings in a file of the test's own."""
    return Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, remembered: Remembered) -> Iterator[MainWindow]:
    """The main window at its start page; a workspace that it makes has somebody signed in."""

    def enter(root: Path) -> Workspace:
        return app.open_workspace(root, engines=FakeEngine, hasher=people.CHEAP)

    def make(root: Path) -> Workspace:
        return people.create_workspace(root, engines=FakeEngine)

    made = MainWindow(tasks, remembered, enter, make)
    remembered.user = people.TESTER
    qtbot.addWidget(made)
    made.show()
    yield made
    tasks.stop()
    waiting = made.signing_in.take()
    if waiting is not None:
        waiting.close()
    if made.work_area is not None:
        made.work_area.desk.workspace.close()
        made.work_area = None


@pytest.fixture
def working_window(window: MainWindow, tmp_path: Path, settle: Callable[[], None]) -> MainWindow:
    """The main window with a new workspace open."""
    window.make_workspace(tmp_path / "workspace")
    settle()
    assert window.work_area is not None
    window.work_area.show_place("evidence")
    settle()
    return window


def open_dialog(window: MainWindow) -> QDialog:
    """The one dialog that is open over the window."""
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1, dialogs
    return dialogs[0]
