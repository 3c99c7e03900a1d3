"""People in footage from the main window: the keys, and a scan beside other work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.fakes import RED
from tests.scanned import Passage, add_scan
from tests.ui.conftest import open_dialog
from tests.ui.examiner import CONTROL, SHIFT, Examiner
from tests.ui.window_steps import with_case
from tests.workstation.media.films import Film, write
from ui import window_actions
from ui.tasks import TaskRunner
from ui.window import MainWindow
from workstation import casework


def test_a_video_is_scanned_and_sorted_out_by_keys(
    qtbot: QtBot, working_window: MainWindow, tasks: TaskRunner, settle: Callable[[], None],
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def scan_video(workspace, evidence_id, *, every_frame=False, progress=None):  # type: ignore[no-untyped-def]
        add_scan(workspace, evidence_id, [Passage(RED, 0, 8), Passage(RED, 12, 20)])

    monkeypatch.setattr(casework, "scan_video", scan_video)
    area = with_case(working_window, settle)
    area.take_files([write(tmp_path / "f.mp4", 24, Film())])
    settle()
    examiner = Examiner(qtbot, working_window, tasks)
    examiner.press(Qt.Key.Key_V, CONTROL | SHIFT)
    panel = area.evidence_place.tools.people
    assert panel.isVisible() and panel.groups_model.rowCount() == 1
    # The list of groups takes the keyboard; Tab leads to the appearances of the chosen one.
    examiner.press(Qt.Key.Key_P, CONTROL)
    assert panel.groups.hasFocus()
    examiner.press(Qt.Key.Key_C, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: panel.group is not None and panel.group.confirmed)
    assert panel.groups.hasFocus()
    settle()
    assert "groups.confirmed" in examiner.logged()[-3:]
    # The keys are listed where all keys are.
    overlay = window_actions.show_shortcuts(working_window)
    words = {label.text() for label in overlay.findChildren(QLabel)}
    assert {"People in footage", "Scan this video", "Not the same person"} <= words
    overlay.accept()


def test_a_scan_does_not_hide_the_work_that_goes_on_beside_it(
    qtbot: QtBot, working_window: MainWindow, tasks: TaskRunner
) -> None:
    done = threading.Event()
    wait = lambda _progress: done.wait(20)  # noqa: E731
    tasks.run(wait, done=lambda _result: None, what="Scanning a video", lane="footage")
    status = working_window.status
    qtbot.waitUntil(lambda: status.work.text().startswith("Scanning a video"))
    tasks.run(wait, done=lambda _result: None, what="Enrolling portraits")
    qtbot.waitUntil(lambda: status.work.text().startswith("Enrolling portraits"))
    done.set()
    qtbot.waitUntil(tasks.idle)


def test_closing_while_a_video_is_scanned_asks_first(
    qtbot: QtBot, working_window: MainWindow, tasks: TaskRunner
) -> None:
    def work(progress):  # type: ignore[no-untyped-def]
        while True:
            progress.check()

    tasks.run(work, done=pytest.fail, what="Scanning cam3.mp4", lane="footage")
    assert not working_window.close()
    dialog = open_dialog(working_window)
    assert "Scanning cam3.mp4" in dialog.findChildren(QLabel)[0].text()
    (stop,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == "Stop and close"]
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not working_window.isVisible())
