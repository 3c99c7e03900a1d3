"""The main window: start, evidence, galleries, drops, themes, leaving."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import people
from tests.fakes import BLUE, GREEN, RED, draw_faces
from tests.ui.conftest import open_dialog
from tests.ui.window_steps import area_of, drop, with_case, with_gallery
from tests.workstation.media.films import Film, write
from ui import theme, window_actions
from ui.frame_faces import FrameFaces
from ui.messages import MessageDialog
from ui.places import PLACES
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.views.case_form import NewCaseForm
from ui.window import MainWindow
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import CaseNumber
from workstation.workspace import Workspace

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


def test_showing_the_window_loads_nothing_heavy() -> None:
    heavy = "{'sqlalchemy', 'numpy', 'cv2', 'onnxruntime', 'insightface', 'PIL'}"
    code = f"import sys, ui.__main__, ui.start; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_making_a_workspace_opens_it_and_remembers_it(
    window: MainWindow, tmp_path: Path, settle: Settle, remembered: Remembered, qtbot: QtBot
) -> None:
    root = tmp_path / "new"
    with qtbot.waitSignal(window.ready):
        window.make_workspace(root)
    settle()
    assert area_of(window).isVisible()
    assert remembered.recent == [root]
    assert remembered.user == "A. Tester"
    assert window.status.fact("user") == "A. Tester"
    assert window.status.fact("engine") == "fake on Fake"
    assert window.status.fact("log").startswith("Log verified")
    assert window.status.fact("anchored") == "4 entries not yet anchored"
    assert window.status.fact("gallery") == "No gallery"


def test_the_status_bar_says_how_many_entries_are_not_yet_anchored(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    area.desk.log_changed.emit()
    settle()
    # That the case was made, and that it was looked at.
    assert working_window.status.fact("anchored") == "6 entries not yet anchored"
    (tmp_path / "stick").mkdir()
    area.desk.run(
        lambda workspace, _progress: casework.anchor(workspace, tmp_path / "stick"),
        lambda _anchored: area.desk.log_changed.emit(),
    )
    settle()
    settle()
    assert working_window.status.fact("anchored") == "Log anchored"


def test_a_refusal_is_told_on_the_start_page(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    (tmp_path / "file").write_text("in the way")
    window.make_workspace(tmp_path)
    settle()
    assert window.work_area is None
    assert "not empty" in window.start_page.problem.text()
    assert window.start_page.open.isEnabled()


def test_a_second_window_on_the_same_workspace_is_refused(
    working_window: MainWindow,
    tmp_path: Path,
    settle: Settle,
    tasks: TaskRunner,
    remembered: Remembered,
    qtbot: QtBot,
) -> None:
    second = MainWindow(tasks, remembered)
    qtbot.addWidget(second)
    second.open_workspace(tmp_path / "workspace")
    settle()
    assert second.work_area is None
    assert "open in another" in second.start_page.problem.text()


def test_a_recent_workspace_opens_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    window.make_workspace(tmp_path / "one")
    settle()
    window.close_workspace()
    qtbot.waitSignal(window.workspace_closed).wait()
    settle()
    assert window.stack.currentWidget() is window.start_page
    qtbot.keyClick(window.start_page.recent, Qt.Key.Key_Return)
    settle()
    assert window.stack.currentWidget() is window.sign_in_page


def test_a_dropped_folder_is_opened_or_made(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    (tmp_path / "empty").mkdir()
    drop(window, tmp_path / "empty")
    settle()
    assert area_of(window).desk.workspace.root == tmp_path / "empty"


# --- cases and evidence ------------------------------------------------------


def test_a_case_is_made_by_keyboard(
    qtbot: QtBot, working_window: MainWindow, settle: Settle
) -> None:
    area = area_of(working_window)
    qtbot.keyClick(working_window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = open_dialog(working_window)
    assert isinstance(form, NewCaseForm)
    qtbot.mouseClick(form.verb, LEFT)
    assert form.problem.text() == "Case number is missing."
    qtbot.keyClicks(form.number, "2026-0117")
    qtbot.keyClicks(form.title, "Robbery")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    settle()
    assert area.desk.case is not None
    assert area.top_bar.case.full_text() == "Case 2026-0117  Robbery"
    assert area.side_panel.cases.currentIndex().data() == "2026-0117  Robbery\n4 facts missing"


def test_a_video_is_shown_at_its_first_frame_with_a_player(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    drop(working_window, write(tmp_path / "film.mp4", 3, Film()))
    settle()
    frame = FrameFaces.of(area.desk)
    assert frame.picture is not None
    if not frame.model.faces:
        assert "in this frame" in frame.sentence
    player = area.evidence_place.player
    assert player.isVisible()
    assert player.frame.text() == "frame 0 of 3"
    drop(working_window, draw_faces(tmp_path / "still.png", [RED]))
    settle()
    area.side_panel.evidence.setCurrentIndex(area.side_panel.evidence_model.index(1))
    settle()
    assert not player.isVisible()


def test_dropped_files_become_evidence_and_failures_stay_visible(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    (tmp_path / "notes.txt").write_text("no picture")
    one = draw_faces(tmp_path / "cam 1.png", [RED, GREEN])
    two = draw_faces(tmp_path / "cam 2.png", [BLUE])
    drop(working_window, one, tmp_path / "notes.txt", two)
    settle()
    model = area.side_panel.evidence_model
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == ["cam 1.png", "cam 2.png", "notes.txt  not imported"]
    assert "Not imported: 1" in area.side_panel.evidence_section.note()
    area.side_panel.evidence.setCurrentIndex(model.index(2))
    assert "notes.txt was not imported." in area.side_panel.evidence_section.note()
    assert area.desk.evidence is not None and area.desk.evidence.file_name == "cam 1.png"


def test_a_drop_without_a_case_asks_for_one_first(
    qtbot: QtBot, working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    drop(working_window, draw_faces(tmp_path / "cam.png", [RED]))
    form = open_dialog(working_window)
    assert isinstance(form, NewCaseForm)
    form.number.setText("2026-9")
    qtbot.mouseClick(form.verb, LEFT)
    settle()
    area = area_of(working_window)
    assert area.desk.evidence is not None
    assert area.desk.evidence.case_number == "2026-9"


def test_faces_are_found_outlined_and_chosen_by_key(
    qtbot: QtBot, working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    area.take_files([draw_faces(tmp_path / "cam.png", [RED, GREEN, BLUE])])
    settle()
    faces = area.frame_faces.model.faces
    assert len(faces) == 3
    assert area.evidence_place.picture.canvas.faces == faces
    assert area.evidence_place.picture.canvas.picture is not None
    strip = area.side_panel.faces.model()
    assert all(
        strip.index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None for row in range(3)
    )
    area.evidence_place.picture.canvas.setFocus()
    for key, chosen in (("]", 0), ("]", 1), ("[", 0), ("[", 2)):
        qtbot.keyClicks(area.evidence_place.picture.canvas, key)
        assert area.desk.face == faces[chosen]
        assert area.side_panel.faces.currentIndex().row() == chosen
        assert area.evidence_place.picture.canvas.chosen == faces[chosen].id
    place = area.evidence_place.picture.canvas.box_in_view(faces[1].detected.box).center()
    qtbot.mouseClick(area.evidence_place.picture.canvas, LEFT, pos=place.toPoint())
    assert area.desk.face == faces[1]


def test_a_frame_without_faces_says_what_to_do(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    area.take_files([draw_faces(tmp_path / "empty.png", [])])
    settle()
    assert area.side_panel.face_section.note().startswith("No face was found.")
    assert "import" in area.side_panel.face_section.note()


def test_another_case_clears_the_desk(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    area.take_files([draw_faces(tmp_path / "cam.png", [RED])])
    settle()
    area.desk.run(
        lambda workspace, _progress: casework.open_case(workspace, CaseNumber("2026-2"), ""),
        area.desk.choose_case,
    )
    settle()
    assert area.desk.evidence is None
    assert area.side_panel.evidence_model.rowCount() == 0
    assert area.evidence_place.picture.canvas.picture is None
    assert "Drop pictures" in area.evidence_place.picture.canvas.empty_text


def test_places_say_what_they_lack(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = area_of(working_window)
    assert area.top_bar.buttons["evidence"].accessibleDescription() == "A case is missing."
    area = with_case(working_window, settle)
    assert "picture" in area.top_bar.buttons["evidence"].accessibleDescription()
    area.take_files([draw_faces(tmp_path / "cam.png", [RED])])
    settle()
    assert area.top_bar.buttons["evidence"].accessibleDescription() == ""
    assert "search" in area.top_bar.buttons["candidates"].toolTip()


# --- galleries ---------------------------------------------------------------


def test_work_over_half_a_second_is_named_and_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner
) -> None:
    def work(progress):  # type: ignore[no-untyped-def]
        step = 0
        while True:
            step = min(step + 1, 50)
            progress.step(step, 100, "Counting sheep")
            between_steps.wait(0.002)  # real work leaves the interpreter to others now and then

    between_steps = threading.Event()
    window.status.cancel.hide()
    task = tasks.run(work, done=pytest.fail, what="Counting")
    assert not window.status.work.isVisible()
    qtbot.waitUntil(lambda: window.status.work.text().startswith("Counting sheep: 50 of 100"))
    assert window.status.bar.maximum() == 100
    qtbot.mouseClick(window.status.cancel, LEFT)
    qtbot.waitUntil(tasks.idle)
    assert task.cancelled
    assert not window.status.work.isVisible()


def test_closing_while_work_goes_on_asks_first(
    qtbot: QtBot, working_window: MainWindow, tasks: TaskRunner
) -> None:
    def work(progress):  # type: ignore[no-untyped-def]
        while True:
            progress.check()

    tasks.run(work, done=pytest.fail, what="Enrolling portraits")
    assert not working_window.close()
    dialog = open_dialog(working_window)
    assert "Enrolling portraits" in dialog.findChildren(QLabel)[0].text()
    (stop,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == "Stop and close"]
    qtbot.mouseClick(stop, LEFT)
    qtbot.waitUntil(lambda: not working_window.isVisible())


def test_the_workspace_is_free_after_closing(working_window: MainWindow, tmp_path: Path) -> None:
    from tests.fakes import FakeEngine

    assert working_window.close()
    people.open_workspace(tmp_path / "workspace", "B. Next", engines=FakeEngine).close()


def test_closing_a_workspace_goes_back_to_the_start(
    qtbot: QtBot, working_window: MainWindow, settle: Settle
) -> None:
    with qtbot.waitSignal(working_window.workspace_closed):
        working_window.actions_list["close"].trigger()
    settle()
    assert working_window.stack.currentWidget() is working_window.start_page
    assert not working_window.actions_list["new_case"].isEnabled()
    assert working_window.status.fact("gallery") == ""


def test_the_theme_can_be_changed_and_is_remembered(
    working_window: MainWindow, remembered: Remembered, qapp: QApplication
) -> None:
    for name in ("light", "dark"):
        working_window.actions_list.themes[name].trigger()
        assert theme.current().name == name
        assert remembered.theme == name
        assert qapp.palette().window().color().name() == theme.current().window


def test_geometry_is_remembered(
    working_window: MainWindow, remembered: Remembered, tasks: TaskRunner, qtbot: QtBot
) -> None:
    working_window.setGeometry(QRect(30, 40, 1180, 700))
    assert working_window.close()
    again = MainWindow(tasks, remembered)
    qtbot.addWidget(again)
    # The width is not told apart: the screen of the tests is narrower than the window.
    assert again.height() == 700


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    made = theme.icon("search", 16)
    assert isinstance(made, QIcon)
    dense = made.pixmap(made.availableSizes()[0], 2.0)
    assert dense.devicePixelRatio() == 2.0 and dense.width() == 32


# --- for everybody, and plain ------------------------------------------------

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
)


def _inside_qt(widget: QWidget) -> bool:
    """Parts that Qt makes inside its own controls; the control speaks for them."""
    parent = widget.parentWidget()
    return (
        widget.objectName().startswith("qt_")
        or isinstance(widget, QHeaderView)
        or type(widget).__name__.startswith("QCalendar")
        or (parent is not None and isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit))
        or (parent is not None and type(parent) is QWidget and _inside_qt(parent))
        or type(parent).__name__ in ("QComboBoxPrivateContainer", "QFrame", "QTableView")
        or (parent is not None and parent.objectName().startswith("qt_"))
    )


def _visit_everything(window: MainWindow, tmp_path: Path, settle: Settle, name: str) -> None:
    """Open every place with something in it whose name is ``name``."""
    area = with_case(window, settle)
    draw_faces(tmp_path / "scene.png", [RED, GREEN]).rename(tmp_path / f"{name}.png")
    area.take_files([tmp_path / f"{name}.png"])
    settle()
    area = with_gallery(window, settle)
    for place in PLACES:
        area.show_place(place)
        settle()
    area.new_case()
    area.new_gallery()
    area.galleries_place.import_portraits()
    window_actions.show_shortcuts(window)


def test_every_control_has_an_accessible_name(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    _visit_everything(working_window, tmp_path, settle, "cam")
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for kind in INTERACTIVE
        for widget in working_window.findChildren(kind)
        if not _inside_qt(widget) and not widget.accessibleName()
    ]
    assert not nameless


def test_no_label_renders_markup(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    _visit_everything(working_window, tmp_path, settle, "<img src=x>")
    rich = [
        label.text()
        for label in working_window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
        and not _inside_qt(label)
        and not label.parentWidget().inherits("QCalendarWidget")
        and label.text()
    ]
    assert not rich
    place = area_of(working_window).evidence_place
    assert place.title.full_text().startswith("<img src=x>.png")
    tips = [widget.toolTip() for widget in working_window.findChildren(QWidget)]
    assert not [tip for tip in tips if "<img" in tip]


def test_a_missing_workspace_is_a_sentence(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    window.open_workspace(tmp_path / "nowhere")
    settle()
    assert "holds no workspace" in window.start_page.problem.text()


def test_a_failing_engine_is_told_and_marked(
    qtbot: QtBot, tasks: TaskRunner, remembered: Remembered, tmp_path: Path, settle: Settle
) -> None:

    def broken(_pack: str | None) -> object:
        raise CannotProceed("The default pack is missing.", "Install it.")

    def make(root: Path) -> Workspace:
        return people.create_workspace(root, engines=broken)

    window = MainWindow(tasks, remembered, maker=make)
    reported: list[Exception] = []
    tasks.report = reported.append
    qtbot.addWidget(window)
    window.make_workspace(tmp_path / "w")
    settle()
    assert window.status.fact("engine") == "No model pack"
    for dialog in window.findChildren(MessageDialog):
        assert dialog.message.next_step == "Install it."
        dialog.reject()
    assert window.close()
