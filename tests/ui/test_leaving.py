"""Leaving with something written that is not recorded asks first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import open_dialog
from tests.ui.scene import fill
from ui.views.compare import ComparePlace
from ui.window import MainWindow
from workstation import casework

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def writing(working_window: MainWindow, settle: Callable[[], None], tmp_path: Path) -> MainWindow:
    """The window, with a component begun about a candidate."""
    area = working_window.work_area
    assert area is not None
    desk = area.desk
    item, face, search = fill(desk.workspace, tmp_path)
    casework.analyse(desk.workspace, face.id, "Brow, nose and ears show.", True)
    casework.show_candidates(desk.workspace, search.id)
    desk.choose_case(casework.cases(desk.workspace)[0])
    desk.choose_evidence(item)
    desk.choose_face(face)
    desk.choose_search(search)
    settle()
    desk.choose_candidate(search.candidates[0])
    place = area.place("compare")
    assert isinstance(place, ComparePlace)
    settle()
    assert area.unrecorded() == 0
    place.examination.components.form.see(in_probe=True)
    assert area.unrecorded() == 1
    return working_window


def press(qtbot: QtBot, dialog: QDialog, words: str) -> None:
    (button,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == words]
    qtbot.mouseClick(button, LEFT)


def test_closing_asks_and_a_yes_closes(qtbot: QtBot, writing: MainWindow) -> None:
    assert not writing.close()
    dialog = open_dialog(writing)
    assert "not recorded" in dialog.findChildren(QLabel)[0].text()
    press(qtbot, dialog, "Leave and lose it")
    qtbot.waitUntil(lambda: not writing.isVisible())


def test_signing_out_asks_and_a_no_keeps_what_is_written(
    qtbot: QtBot, writing: MainWindow, settle: Callable[[], None]
) -> None:
    writing.sign_out()
    press(qtbot, open_dialog(writing), "Close")
    settle()
    area = writing.work_area
    assert area is not None and area.unrecorded() == 1


def test_a_lock_loses_nothing(writing: MainWindow, settle: Callable[[], None]) -> None:
    writing.locking.lock_now()
    settle()
    area = writing.work_area
    assert area is not None and area.unrecorded() == 1
