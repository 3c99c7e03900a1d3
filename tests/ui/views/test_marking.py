"""Marking a face on the frame by mouse and by keys, looking harder, and what the face then says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as PillowImage
from PIL import ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes import RED, draw_faces
from tests.ui.examiner import CONTROL, Examiner
from tests.ui.scene import CASE, Scene, scene
from ui.tasks import TaskRunner
from ui.views.canvas_tool import CanvasTool
from ui.views.evidence import EvidencePlace
from ui.views.search_facts import SearchFacts
from ui.window import MainWindow
from workstation import casework
from workstation.model import MARKED_BY_HAND, EvidenceItem, Face

__all__ = ["scene"]

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOX = (40, 40, 60, 80)
POINTS = ((58, 72), (82, 72), (70, 88), (60, 104), (80, 104))


@pytest.fixture
def item(scene: Scene, tmp_path: Path) -> EvidenceItem:
    """A picture with one face, and one that is too small for an ordinary look."""
    path = draw_faces(tmp_path / "dim.png", [RED], size=(400, 300))
    with PillowImage.open(path) as opened:
        picture = opened.convert("RGB")
    ImageDraw.Draw(picture).rectangle((300, 20, 304, 24), fill=RED)
    picture.save(path)
    return casework.import_evidence(scene.workspace, CASE, path)


@pytest.fixture
def place(scene: Scene, item: EvidenceItem, qtbot: QtBot) -> EvidencePlace:
    """The frame on the desk, on screen."""
    made = EvidencePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    scene.desk.choose_case(casework.cases(scene.workspace)[0])
    scene.desk.choose_evidence(item)
    scene.wait()
    return made


def at(place: EvidencePlace, x: float, y: float) -> QPoint:
    return place.picture.canvas.point_in_view(x, y).toPoint()


def drag_box(place: EvidencePlace, box: tuple[int, int, int, int] = BOX) -> None:
    canvas = place.picture.canvas
    x, y, width, height = box
    QTest.mousePress(canvas, LEFT, pos=at(place, x, y))
    QTest.mouseMove(canvas, at(place, x + width / 2, y + height / 2))
    QTest.mouseMove(canvas, at(place, x + width, y + height))
    QTest.mouseRelease(canvas, LEFT, pos=at(place, x + width, y + height))


def click(place: EvidencePlace, x: float, y: float) -> None:
    QTest.mouseClick(place.picture.canvas, LEFT, pos=at(place, x, y))


def key(place: EvidencePlace, pressed: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(place.picture.canvas, pressed, modifier or Qt.KeyboardModifier.NoModifier)


def faces(scene: Scene, item: EvidenceItem) -> tuple[Face, ...]:
    return casework.find_faces(scene.workspace, item.id)


def test_a_face_is_marked_with_the_mouse(
    place: EvidencePlace, scene: Scene, item: EvidenceItem
) -> None:
    bar = place.marking
    assert bar.isHidden()
    bar.mark_button.click()
    assert "Draw a box" in bar.step.text()
    assert not bar.record_button.isEnabled()
    before = place.picture.zoom()
    drag_box(place)
    assert place.picture.zoom() > before, "the box fills the view, so that points are placed well"
    expected = ("eye at the left", "eye at the right", "nose", "mouth at the left", "at the right")
    for number, (words, point) in enumerate(zip(expected, POINTS, strict=True), start=1):
        assert bar.step.text().startswith(f"{number} of 5")
        assert words in bar.step.text()
        click(place, *point)
    assert "Press Enter" in bar.step.text()
    key(place, Qt.Key.Key_Return)
    scene.wait()
    known = faces(scene, item)
    assert len(known) == 2
    made = known[-1]
    assert made.found_by == MARKED_BY_HAND
    assert made.detected.box == pytest.approx(BOX, abs=1.5)
    for found, wanted in zip(made.detected.landmarks, POINTS, strict=True):
        assert found == pytest.approx(wanted, abs=0.5)
    assert scene.desk.face == made
    assert bar.isHidden() and place.picture.canvas.tool is None
    assert made in place.picture.canvas.faces
    said = place.search_panel.face_facts.text()
    assert "Found by: marked by hand" in said
    assert "a person says" in said
    assert casework.log_entries(scene.workspace, 1)[0].action == "face.marked"


def test_a_face_is_marked_with_keys_alone(
    place: EvidencePlace, scene: Scene, item: EvidenceItem
) -> None:
    bar = place.marking
    bar.toggle()
    tool = bar.tool
    assert tool is not None and place.picture.canvas.hasFocus()
    for _ in range(5):
        key(place, Qt.Key.Key_Left)
        key(place, Qt.Key.Key_Up)
    key(place, Qt.Key.Key_Return)
    for _ in range(6):
        key(place, Qt.Key.Key_Right)
        key(place, Qt.Key.Key_Down)
    key(place, Qt.Key.Key_Return)
    assert tool.box is not None
    for number in range(5):
        assert len(tool.points) == number
        before = tool.place.x()
        key(place, Qt.Key.Key_Right, SHIFT)
        assert tool.place.x() == before + 1
        key(place, Qt.Key.Key_Return)
    assert tool.complete
    last = tool.points[-1].y()
    key(place, Qt.Key.Key_Down, SHIFT)
    assert tool.points[-1].y() == last + 1
    first = tool.points[0].x()
    key(place, Qt.Key.Key_1)
    key(place, Qt.Key.Key_Left, SHIFT)
    assert tool.points[0].x() == first - 1
    key(place, Qt.Key.Key_Return)
    scene.wait()
    assert [face.by_hand for face in faces(scene, item)] == [False, True]


def test_backspace_takes_back_and_escape_leaves(
    place: EvidencePlace, scene: Scene, item: EvidenceItem
) -> None:
    bar = place.marking
    bar.mark_button.click()
    tool = bar.tool
    assert tool is not None
    drag_box(place)
    click(place, *POINTS[0])
    click(place, *POINTS[1])
    key(place, Qt.Key.Key_Backspace)
    assert len(tool.points) == 1
    bar.back_button.click()
    assert tool.points == [] and tool.box is not None
    key(place, Qt.Key.Key_Backspace)
    assert tool.box is None and "Draw a box" in bar.step.text()
    key(place, Qt.Key.Key_Escape)
    assert bar.tool is None and bar.isHidden()
    assert not bar.mark_button.isChecked()
    scene.wait()
    assert len(faces(scene, item)) == 1


def test_a_point_is_carried_with_the_mouse(place: EvidencePlace) -> None:
    bar = place.marking
    bar.mark_button.click()
    tool = bar.tool
    assert tool is not None
    drag_box(place)
    click(place, *POINTS[0])
    click(place, *POINTS[1])
    canvas = place.picture.canvas
    QTest.mousePress(canvas, LEFT, pos=at(place, *POINTS[0]))
    QTest.mouseMove(canvas, at(place, 62, 76))
    QTest.mouseRelease(canvas, LEFT, pos=at(place, 62, 76))
    assert len(tool.points) == 2
    assert (tool.points[0].x(), tool.points[0].y()) == pytest.approx((62, 76), abs=0.5)
    assert tool.held == 0


def test_a_click_draws_no_box_and_a_drag_ends_at_the_border(place: EvidencePlace) -> None:
    bar = place.marking
    bar.mark_button.click()
    tool = bar.tool
    assert tool is not None
    click(place, 60, 60)
    assert tool.box is None and tool.corner is None
    drag_box(place, (350, 250, 300, 300))
    assert tool.box == pytest.approx((350, 250, 50, 50), abs=1.5)


def test_a_refused_mark_stays_and_says_why(
    place: EvidencePlace, scene: Scene, item: EvidenceItem
) -> None:
    bar = place.marking
    bar.mark_button.click()
    drag_box(place)
    for number in (1, 0, 2, 4, 3):
        click(place, *POINTS[number])
    bar.record_button.click()
    scene.wait()
    assert "mirrored" in bar.result.text()
    assert bar.tool is not None and bar.tool.complete
    assert len(faces(scene, item)) == 1


def test_another_frame_ends_the_marking(place: EvidencePlace, scene: Scene) -> None:
    place.marking.mark_button.click()
    scene.desk.choose_evidence(scene.item)
    assert place.marking.tool is None
    scene.wait()


def test_another_tool_ends_the_marking_and_keeps_the_canvas(place: EvidencePlace) -> None:
    place.marking.mark_button.click()
    other = CanvasTool()
    place.picture.canvas.set_tool(other)
    assert place.marking.tool is None and place.marking.isHidden()
    assert not place.marking.mark_button.isChecked()
    assert place.picture.canvas.tool is other
    place.marking.mark_button.click()
    assert place.picture.canvas.tool is place.marking.tool is not None


def test_without_a_picture_there_is_nothing_to_mark(place: EvidencePlace, scene: Scene) -> None:
    scene.desk.choose_evidence(None)
    scene.wait()
    assert not place.marking.mark_button.isEnabled()
    assert not place.marking.look_button.isEnabled()
    place.marking.toggle()
    assert place.marking.tool is None


def test_looking_harder_adds_faces_and_says_how_many(
    place: EvidencePlace, scene: Scene, item: EvidenceItem
) -> None:
    bar = place.marking
    bar.look_button.click()
    assert "Looking harder" in bar.result.text()
    assert not bar.look_button.isEnabled()
    scene.wait()
    known = faces(scene, item)
    assert [face.found_by for face in known] == ["fake", "fake, thorough"]
    assert place.picture.canvas.faces == known
    assert scene.desk.face == known[-1]
    assert "Faces added: 1" in bar.result.text()
    assert "fake, thorough" in place.search_panel.face_facts.text()
    bar.look_button.click()
    scene.wait()
    assert "No further face" in bar.result.text()
    assert bar.look_button.isEnabled()


def test_looking_harder_can_be_cancelled(
    place: EvidencePlace,
    scene: Scene,
    item: EvidenceItem,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine = scene.workspace.any_engine()
    look_again: Callable[..., object] = engine.look_again

    def slowly(*arguments: object) -> object:
        scene.desk.tasks.running()[0].cancel()
        return look_again(*arguments)

    monkeypatch.setattr(engine, "look_again", slowly)
    place.marking.look_button.click()
    scene.wait()
    assert len(faces(scene, item)) == 1
    assert place.marking.isHidden()
    assert place.marking.look_button.isEnabled()


def test_both_verbs_have_keys_in_the_window(
    working_window: MainWindow, qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    examiner = Examiner(qtbot, working_window, tasks)
    desk, workspace = examiner.area.desk, examiner.area.desk.workspace
    case = casework.open_case(workspace, "2026-1")
    path = draw_faces(tmp_path / "frame.png", [RED])
    made = casework.import_evidence(workspace, case.number, path)
    desk.choose_case(case)
    desk.choose_evidence(made)
    examiner.wait()
    examiner.area.show_place("log")
    examiner.press(Qt.Key.Key_M, CONTROL)
    assert examiner.area.place_shown() == "evidence"
    bar = examiner.area.evidence_place.marking
    assert bar.tool is not None
    examiner.press(Qt.Key.Key_Escape)
    assert bar.tool is None
    examiner.press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert "faces.looked_harder" in [e.action for e in casework.log_entries(workspace)]


def test_how_the_face_was_found_stands_with_the_search(
    scene: Scene, item: EvidenceItem, qtbot: QtBot
) -> None:
    mark = casework.mark_face(scene.workspace, item.id, 0, BOX, POINTS)
    made = casework.search(scene.workspace, mark.id, "Booking", "Who is this")
    facts = SearchFacts(scene.desk)
    qtbot.addWidget(facts)
    facts.show_search(made)
    assert "marked by hand" in facts.facts.text()
    facts.show_search(scene.search)
    assert "found by fake" in facts.facts.text()
