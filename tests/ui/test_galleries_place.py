"""The galleries place: made, filled, looked into, stopped, deleted from."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import COLOURS, RED, draw_faces
from tests.ui.conftest import open_dialog
from tests.ui.window_steps import area_of, drop, portraits, with_gallery
from ui.messages import MessageDialog
from ui.tasks import TaskRunner
from ui.views.gallery_forms import DeletePersonForm, ImportPortraitsForm, NewGalleryForm
from ui.window import MainWindow

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


def test_a_gallery_is_made_filled_and_looked_into(
    qtbot: QtBot, working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = area_of(working_window)
    area.show_place("galleries")
    settle()
    place = area.galleries_place
    assert place.title.text() == "No gallery yet"
    qtbot.mouseClick(place.new_button, LEFT)
    form = open_dialog(working_window)
    assert isinstance(form, NewGalleryForm)
    qtbot.keyClicks(form.name, "Booking")
    qtbot.mouseClick(form.verb, LEFT)
    assert form.problem.text() == "Lawful basis is missing."
    qtbot.keyClicks(form.basis, "Statute 1")
    qtbot.mouseClick(form.verb, LEFT)
    settle()
    assert place.title.text() == "Booking"
    assert "Statute 1" in place.facts.text() and "empty" in place.facts.text()

    qtbot.mouseClick(place.import_button, LEFT)
    importing = open_dialog(working_window)
    assert isinstance(importing, ImportPortraitsForm)
    importing.folder.setText(str(portraits(tmp_path / "portraits")))
    qtbot.mouseClick(importing.verb, LEFT)
    settle()
    assert "3 of 4 files are enrolled, 1 are not" in place.importing.words.text()
    assert place.tabs.currentWidget() is place.rows
    shown = [place.rows_model.index(row, 0).data() for row in range(place.rows_model.rowCount())]
    assert shown == ["notes.png"]
    assert place.rows_model.index(0, 2).data() != ""
    place.outcomes.setCurrentIndex(0)
    assert place.rows_model.rowCount() == 4
    assert place.people_model.rowCount() == 3
    qtbot.keyClicks(place.people.words, "bea")
    qtbot.waitUntil(lambda: place.people_model.rowCount() == 1)
    assert place.people.count.text() == "1 of 3 shown"
    assert working_window.status.fact("gallery") == "Booking: 3 people"


def test_an_import_can_be_stopped_and_goes_on_later(
    qtbot: QtBot,
    working_window: MainWindow,
    tmp_path: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    area = with_gallery(working_window, settle)
    place = area.galleries_place
    for number in range(40):
        draw_faces(
            tmp_path / "many" / f"{number}.png", [COLOURS[number % 6]], (64 + number, 70), 40
        )
    engine = area.desk.workspace.engine()
    waiting, go_on = threading.Event(), threading.Event()
    original = engine.enrol

    def slow(batch):  # type: ignore[no-untyped-def]
        waiting.set()
        go_on.wait(10)
        return original(batch)

    monkeypatch.setattr(engine, "enrol", slow)
    assert place.gallery is not None
    place.importing.start(place.gallery, tmp_path / "many", None)
    qtbot.waitUntil(waiting.is_set)
    assert place.importing.stop.isVisible()
    qtbot.mouseClick(place.importing.stop, LEFT)
    go_on.set()
    settle()
    assert "import the same folder again to go on" in place.importing.words.text()
    assert not place.importing.stop.isVisible()
    place.importing.start(place.gallery, tmp_path / "many", None)
    settle()
    assert place.importing.words.text().startswith("40 of 40 files are enrolled")


def test_a_person_is_deleted_with_a_reason(
    qtbot: QtBot, working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_gallery(working_window, settle)
    place = area.galleries_place
    assert place.gallery is not None
    place.importing.start(place.gallery, portraits(tmp_path / "portraits"), None)
    settle()
    place.tabs.setCurrentIndex(0)
    assert not place.delete_button.isEnabled()
    place.people.table.selectRow(0)
    settle()
    assert place.portraits.count.text() == "Portrait 1 of 1"
    assert place.portraits.facts.text().startswith("File: ada.png")
    assert place.portraits.picture.canvas.picture is not None
    qtbot.mouseClick(place.delete_button, LEFT)
    form = open_dialog(working_window)
    assert isinstance(form, DeletePersonForm)
    qtbot.mouseClick(form.verb, LEFT)
    assert form.problem.text() == "Reason is missing."
    qtbot.keyClicks(form.reason, "Expunged by court order")
    qtbot.mouseClick(form.verb, LEFT)
    settle()
    assert place.people_model.total == 2
    assert place.portraits.picture.canvas.picture is None
    assert "2 people" in place.facts.text()


def test_a_dropped_folder_becomes_portraits(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    with_gallery(working_window, settle)
    folder = portraits(tmp_path / "portraits")
    drop(working_window, folder)
    form = open_dialog(working_window)
    assert isinstance(form, ImportPortraitsForm)
    assert form.folder.text() == str(folder)
    form.reject()


def test_a_mixed_drop_imports_nothing_and_says_why(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    with_gallery(working_window, settle)
    (tmp_path / "folder").mkdir()
    drop(working_window, tmp_path / "folder", draw_faces(tmp_path / "cam.png", [RED]))
    dialog = open_dialog(working_window)
    assert isinstance(dialog, MessageDialog)
    assert "nothing was imported" in dialog.message.sentence
    dialog.reject()


# --- the whole window --------------------------------------------------------


def test_an_import_that_never_began_leaves_the_place_usable(
    qtbot: QtBot,
    working_window: MainWindow,
    tasks: TaskRunner,
    tmp_path: Path,
    settle: Settle,
) -> None:
    area = with_gallery(working_window, settle)
    place = area.galleries_place
    go_on = threading.Event()
    tasks.run(lambda _progress: go_on.wait(10), done=lambda _ok: None)
    assert place.gallery is not None
    place.importing.start(place.gallery, portraits(tmp_path / "portraits"), None)
    assert not place.import_button.isEnabled()
    qtbot.mouseClick(place.importing.stop, LEFT)
    go_on.set()
    settle()
    assert place.importing.words.text() == "The import was stopped before it began."
    assert place.import_button.isEnabled()


def test_an_unusable_folder_is_told_beside_the_button(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_gallery(working_window, settle)
    place = area.galleries_place
    assert place.gallery is not None
    place.importing.start(place.gallery, tmp_path / "nowhere", None)
    settle()
    assert "folder" in place.importing.words.text()
    assert place.import_button.isEnabled()
