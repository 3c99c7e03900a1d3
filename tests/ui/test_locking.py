"""The locked window: pictures away at once, only the same person back, nothing lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import people
from tests.fakes import RED, draw_faces
from tests.ui.conftest import open_dialog
from tests.ui.window_steps import area_of, with_case
from ui.tasks import TaskRunner
from ui.views.case_form import NewCaseForm
from ui.window import MainWindow
from ui.work_area import WorkArea
from workstation import casework

Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def area(working_window: MainWindow, tmp_path: Path, settle: Settle) -> WorkArea:
    """A case with a picture in place 1."""
    made = with_case(working_window, settle)
    made.take_files([draw_faces(tmp_path / "cam 3.png", [RED])])
    settle()
    return made


def spoken(interface: QAccessibleInterface) -> Iterator[str]:
    """Every name in an accessibility tree, hidden or not."""
    yield interface.text(QAccessible.Text.Name)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from spoken(child)


def all_names(window: MainWindow) -> list[str]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(spoken(root))


def unlock(window: MainWindow, qtbot: QtBot, password: str = people.PASSWORD) -> None:
    window.locking.page.password.setText(password)
    window.locking.page.form.verb.click()
    # Not until all is quiet: what waits for the unlocking is not.
    qtbot.waitUntil(window.locking.page.form.verb.isEnabled)


def test_a_session_that_went_stale_hides_everything(
    working_window: MainWindow, area: WorkArea, qtbot: QtBot
) -> None:
    assert any("cam 3.png" in name for name in all_names(working_window))
    working_window.locking.idle_watch.look()
    assert not working_window.locking.locked
    area.desk.workspace.lock_session()
    working_window.locking.idle_watch.look()
    assert working_window.locking.locked
    assert working_window.stack.currentWidget() is working_window.locking.page
    assert not area.isVisible() and area.parent() is None
    names = " ".join(all_names(working_window))
    assert "cam 3.png" not in names and "2026-1" not in names
    assert working_window.windowTitle() == "Locked - Corroborate"
    assert not working_window.status.isVisible()
    unlock(working_window, qtbot)


def test_place_choice_and_unsaved_words_survive(
    qtbot: QtBot, working_window: MainWindow, area: WorkArea, settle: Settle
) -> None:
    area.show_place("log")
    evidence = area.desk.evidence
    NewCaseForm(area.desk, parent=area).open()
    form = open_dialog(working_window)
    assert isinstance(form, NewCaseForm)
    form.title.setText("Half a sent")
    working_window.locking.lock_now()
    assert not form.isVisible()
    unlock(working_window, qtbot)
    settle()
    assert area_of(working_window) is area and area.isVisible()
    assert area.place_shown() == "log" and area.desk.evidence == evidence
    assert form.isVisible() and form.title.text() == "Half a sent"
    assert working_window.windowTitle() == "workspace - Corroborate"
    form.reject()


def test_only_the_same_persons_password_unlocks(
    qtbot: QtBot, working_window: MainWindow, area: WorkArea, settle: Settle
) -> None:
    page = working_window.locking.page
    working_window.actions_list["lock"].trigger()
    assert people.TESTER in page.password.accessibleName()
    unlock(working_window, qtbot, "wrong")
    assert working_window.locking.locked and page.form.problem.mark() == "refused"
    assert page.password.text() == ""
    unlock(working_window, qtbot)
    settle()
    assert not working_window.locking.locked


def test_the_keyboard_locks_and_menus_are_still(
    qtbot: QtBot, working_window: MainWindow, area: WorkArea, settle: Settle
) -> None:
    qtbot.keyClick(working_window, Qt.Key.Key_L, CONTROL)
    assert working_window.locking.locked
    assert working_window.locking.page.password.hasFocus()
    actions = working_window.actions_list
    for name in ("open", "new_case", "evidence", "log", "close", "undo"):
        assert not actions[name].isEnabled(), name
    assert not working_window.acceptDrops()
    unlock(working_window, qtbot)
    settle()
    assert actions["new_case"].isEnabled() and actions["open"].isEnabled()


def test_work_goes_on_and_its_outcome_waits(
    qtbot: QtBot, working_window: MainWindow, area: WorkArea, tasks: TaskRunner, settle: Settle
) -> None:
    ended, told = threading.Event(), []
    began = threading.Event()

    def work(progress):  # type: ignore[no-untyped-def]
        began.wait(5)
        ended.set()
        return "found"

    tasks.run(work, done=told.append, what="Scanning", lane="footage")
    working_window.locking.lock_now()
    began.set()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: len(tasks._held) == 1)
    assert told == []
    unlock(working_window, qtbot)
    settle()
    assert told == ["found"]


def test_what_reads_too_late_is_read_after_the_unlocking(
    qtbot: QtBot, working_window: MainWindow, area: WorkArea, settle: Settle, tasks: TaskRunner
) -> None:
    told: list[object] = []
    working_window.locking.lock_now()
    area.desk.run(lambda workspace, _progress: casework.cases(workspace), told.append)
    qtbot.waitUntil(lambda: len(tasks._held) == 1)
    unlock(working_window, qtbot)
    settle()
    assert len(told) == 1


@pytest.mark.parametrize("button", ["sign_out", "other"])
def test_leaving_from_the_lock_asks_who_comes_next(
    working_window: MainWindow, area: WorkArea, settle: Settle, button: str
) -> None:
    workspace = area.desk.workspace
    working_window.locking.lock_now()
    getattr(working_window.locking.page, button).click()
    settle()
    settle()
    assert working_window.work_area is None and not working_window.locking.locked
    assert working_window.stack.currentWidget() is working_window.sign_in_page
    expected = people.TESTER if button == "sign_out" else ""
    assert working_window.sign_in_page.sign_in.name.text() == expected
    assert workspace.session is None
    assert working_window.status.isVisible()


def test_presence_is_keys_and_a_pointer_that_moves(
    qtbot: QtBot, working_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    touched: list[bool] = []
    workspace = area_of(working_window).desk.workspace
    monkeypatch.setattr(workspace, "touch", lambda: touched.append(True))
    here = QPointF(5, 5)
    made = QMouseEvent(
        QEvent.Type.MouseMove,
        here,
        here,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(working_window, made)
    assert not touched, "the program itself is nobody"
    qtbot.keyClick(working_window, Qt.Key.Key_Shift)
    assert len(touched) == 1
    qtbot.keyClick(working_window, Qt.Key.Key_Shift)
    assert len(touched) == 1, "not more than once a second"
    monkeypatch.setattr("ui.idle.TOUCH_S", 0.0)
    qtbot.mouseMove(working_window, QPoint(40, 40))
    count = len(touched)
    assert count >= 2
    qtbot.mouseMove(working_window, QPoint(40, 40))
    assert len(touched) == count, "a pointer that rests is nobody"
