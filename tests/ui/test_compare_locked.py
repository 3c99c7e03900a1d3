"""The comparison desk while the window is locked, and after somebody else has signed in."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests import people
from tests.ui.conftest import open_dialog
from tests.ui.scene import fill
from tests.ui.test_locking import all_names, unlock
from ui.views.compare import ComparePlace
from ui.window import MainWindow
from workstation import casework
from workstation.model import OverlayKind, Search

Settle = Callable[[], None]


@pytest.fixture
def search(working_window: MainWindow, settle: Settle, tmp_path: Path) -> Search:
    """A search on the desk of the window, analysed and shown."""
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
    return search


@pytest.fixture
def place(working_window: MainWindow, search: Search, settle: Settle) -> ComparePlace:
    area = working_window.work_area
    assert area is not None
    area.desk.choose_candidate(search.candidates[0])
    area.show_place("compare")
    made = area.place("compare")
    assert isinstance(made, ComparePlace)
    settle()
    return made


def test_nothing_blinks_behind_the_lock(
    working_window: MainWindow, place: ComparePlace, qtbot: QtBot, settle: Settle
) -> None:
    overlaying = place.pictures.overlaying
    overlaying.begin(OverlayKind.BLINK)
    assert overlaying.view.blinking.isActive()
    working_window.locking.lock_now()
    assert not overlaying.view.blinking.isActive()
    unlock(working_window, qtbot)
    settle()
    assert overlaying.shown is not None and overlaying.view.blinking.isActive()
    area = working_window.work_area
    assert area is not None
    area.show_place("evidence")
    assert not overlaying.view.blinking.isActive()


def test_a_mark_and_a_draft_outlast_the_lock(
    working_window: MainWindow, place: ComparePlace, qtbot: QtBot, settle: Settle
) -> None:
    form = place.examination.components.form
    form.see(in_probe=True)
    place.examination.components.mark()
    assert place.pictures.surface.is_drawing
    working_window.locking.lock_now()
    names = " ".join(all_names(working_window))
    assert "PROBE" not in names and "CANDIDATE" not in names
    unlock(working_window, qtbot)
    settle()
    assert place.examination.unrecorded() == 1
    assert place.pictures.surface.is_drawing
    for _ in range(2):
        QTest.keyClick(working_window.focusWidget(), Qt.Key.Key_Return)
    chosen = place.examination.examining.chosen
    assert chosen is not None
    assert len(place.examination.examining.answer(chosen.key).regions) == 1


def test_a_picture_that_was_read_too_late_is_there_after_the_unlocking(
    working_window: MainWindow,
    place: ComparePlace,
    search: Search,
    qtbot: QtBot,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    area = working_window.work_area
    assert area is not None
    gate, read = threading.Event(), casework.portrait

    def slowly(*arguments: object, **named: object) -> object:
        gate.wait(5)
        return read(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(casework, "portrait", slowly)
    area.desk.choose_candidate(search.candidates[1])
    working_window.locking.lock_now()
    gate.set()
    pane = place.pictures.board.panes[1]
    qtbot.waitUntil(lambda: not area.desk.tasks._pools["pictures"]._work_queue.qsize())
    unlock(working_window, qtbot)
    settle()
    assert pane.is_ready and "cannot be read" not in pane.canvas.empty_text
    offered = place.pictures.filling.offered
    assert offered is not None and offered.portraits[0].face is not None
    assert place.examination.examining.read is not None


def test_nothing_of_the_first_person_is_left_for_the_next(
    working_window: MainWindow, place: ComparePlace, qtbot: QtBot, settle: Settle
) -> None:
    area = working_window.work_area
    assert area is not None
    workspace = area.desk.workspace
    place.examination.components.form.see(in_probe=True)
    place.examination.conclusion.editor.setPlainText("A word of the first person")
    gone: list[object] = []
    place.destroyed.connect(lambda: gone.append(True))
    working_window.sign_out()
    dialog = open_dialog(working_window)
    (leave,) = (b for b in dialog.findChildren(QAbstractButton) if b.text() == "Leave and lose it")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: working_window.work_area is None)
    settle()
    gc.collect()
    qtbot.waitUntil(lambda: bool(gone))
    people.become(workspace, "B. Second")
    working_window._on_signed_in(working_window.signing_in.take() or workspace)
    settle()
    second = working_window.work_area
    assert second is not None and second.unrecorded() == 0
    everything = [working_window, *working_window.findChildren(QWidget)]
    said = " ".join(str(each.property("plainText") or "") for each in everything)
    assert "A word of the first person" not in said
