"""The edits page beside the frame: by clicks and keys, and what stands under the picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.scanned import Passage, add_scan
from tests.ui.scene import CASE, Scene, scene
from tests.workstation.media.films import Film
from tests.workstation.media.films import write as write_film
from ui.views.canvas_tool import CanvasTool
from ui.views.edits_panel import EditsPanel
from ui.views.evidence import EvidencePlace
from ui.working_copy import WorkingCopy
from workstation import casework
from workstation.edits.catalogue import CATALOGUE
from workstation.model import EditKind

__all__ = ["scene"]

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


class Page:
    """The evidence place with the edits page in front, and the frame of the scene on it."""

    def __init__(self, scene: Scene, qtbot: QtBot) -> None:
        self.scene, self.qtbot = scene, qtbot
        self.place = EvidencePlace(scene.desk)
        qtbot.addWidget(self.place)
        self.place.resize(1000, 700)
        self.place.show()
        self.copy = WorkingCopy.of(scene.desk)
        scene.put_on_desk()
        self.place.tools.setCurrentWidget(self.panel)
        self.wait()

    @property
    def panel(self) -> EditsPanel:
        return self.place.tools.edits

    @property
    def caption(self) -> str:
        return self.place.picture.caption.text()

    def wait(self) -> None:
        self.scene.wait()

    def add(self, kind: EditKind) -> None:
        """Choose a kind in the menu of the button, by its words."""
        menu = self.panel.add_button.menu()
        assert isinstance(menu, QMenu)
        name = next(entry.name for entry in CATALOGUE if entry.kind is kind)
        next(act for act in menu.actions() if act.text().startswith(f"{name}\t")).trigger()
        self.wait()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the list of steps."""
        QTest.keyClick(self.panel.list, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.wait()

    def type_value(self, name: str, text: str) -> None:
        """Type into the field of a value and press Enter."""
        field = self.panel.values.rows[name].field
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.wait()

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """What the shown picture holds there."""
        shown = self.place.picture.canvas.picture
        assert shown is not None
        colour = shown.levels[0].pixelColor(x, y)
        return colour.red(), colour.green(), colour.blue()

    def undo(self) -> None:
        self.scene.desk.undo_stack.undo()
        self.wait()


@pytest.fixture
def page(scene: Scene, qtbot: QtBot) -> Page:
    return Page(scene, qtbot)


GREY = (128, 128, 128)


def test_without_edits_the_picture_is_as_recorded(page: Page) -> None:
    assert page.caption.startswith("as recorded")
    assert page.panel.no_steps.isVisible()
    assert not page.panel.list.isVisible()
    assert not page.place.look.is_on


def test_without_a_face_it_says_what_to_do(page: Page) -> None:
    page.scene.desk.choose_face(None)
    assert page.panel.no_face.isVisible()
    assert not page.panel.add_button.isEnabled()


def test_every_kind_is_offered_with_what_it_does(page: Page) -> None:
    menu = page.panel.add_button.menu()
    assert isinstance(menu, QMenu)
    for action, entry in zip(menu.actions(), CATALOGUE, strict=True):
        name, _, does = action.text().partition("\t")
        assert name == entry.name
        assert len(does) > 20 and entry.does.startswith(does.rstrip("\N{HORIZONTAL ELLIPSIS}"))
        assert action.toolTip() == entry.does
    assert len(CATALOGUE) == len(EditKind)


def test_a_value_is_typed_seen_and_undone(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "2.0")
    assert page.pixel(5, 5) == (64, 64, 64)
    assert page.caption.startswith("working copy: Gamma 2.00")
    assert page.panel.values.rows["gamma"].slider.value() == round(1.9 / 0.05)
    page.undo()
    assert page.pixel(5, 5) == GREY
    assert "Gamma 1.00" in page.caption
    page.undo()
    assert page.caption.startswith("as recorded")
    assert not page.place.look.is_on
    page.scene.desk.undo_stack.redo()
    page.scene.desk.undo_stack.redo()
    page.wait()
    assert page.caption.startswith("working copy: Gamma 2.00")


def test_a_slider_is_dragged_in_one_act_and_its_keys_are_acts(page: Page) -> None:
    page.add(EditKind.GAMMA)
    slider = page.panel.values.rows["gamma"].slider
    stack = page.scene.desk.undo_stack
    before = stack.count()
    slider.setSliderDown(True)
    for position in (30, 40, 58):
        slider.setValue(position)
    slider.setSliderDown(False)
    page.wait()
    assert stack.count() == before + 1
    assert "Gamma 3.00" in page.caption
    QTest.keyClick(slider, Qt.Key.Key_Left)
    page.wait()
    assert stack.count() == before + 2
    assert "Gamma 2.95" in page.caption


def test_steps_are_listed_moved_switched_off_and_removed_by_keys(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "2.0")
    page.add(EditKind.SHARPEN)
    assert "Gamma 2.00; Sharpen" in page.caption
    page.key(Qt.Key.Key_Up, ALT)
    assert "; Gamma 2.00" in page.caption
    page.key(Qt.Key.Key_Space)
    assert page.caption.startswith("working copy: Gamma 2.00,")
    assert "Sharpen" not in page.caption
    page.key(Qt.Key.Key_Down)
    assert page.panel.values.heading.text() == "Gamma"
    page.key(Qt.Key.Key_Delete)
    # What is left is switched off: nothing is done.
    assert page.caption.startswith("as recorded")
    assert page.panel.model.rowCount() == 1
    for _ in range(3):
        page.undo()
    assert "Gamma 2.00; Sharpen" in page.caption


def test_buttons_do_the_same(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.add(EditKind.SHARPEN)
    panel = page.panel
    assert not panel.later.isEnabled()
    QTest.mouseClick(panel.earlier, LEFT)
    assert page.copy.steps[0].edit.kind is EditKind.SHARPEN
    QTest.mouseClick(panel.later, LEFT)
    QTest.mouseClick(panel.remove, LEFT)
    assert [step.edit.kind for step in page.copy.steps] == [EditKind.GAMMA]
    QTest.mouseClick(panel.reset, LEFT)
    page.wait()
    assert page.copy.steps == ()
    assert page.caption.startswith("as recorded")


def test_a_crop_is_drawn_with_the_mouse_and_ended_with_enter(page: Page) -> None:
    page.add(EditKind.CROP)
    canvas = page.place.picture.canvas
    assert page.panel.values.is_adjusting
    assert canvas.tool is not None
    # The whole picture stays in sight while the box is set.
    assert canvas.picture is not None and canvas.picture.width == 320
    values = page.copy.steps[0].edit.values
    corner = (values["x"] + values["width"], values["y"] + values["height"])
    QTest.mousePress(canvas, LEFT, pos=canvas.point_in_view(*corner).toPoint())
    end = canvas.point_in_view(corner[0] - 30, corner[1] - 20).toPoint()
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)
    page.wait()
    after = page.copy.steps[0].edit.values
    assert after["width"] == pytest.approx(values["width"] - 30, abs=1)
    assert after["height"] == pytest.approx(values["height"] - 20, abs=1)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    page.wait()
    assert canvas.tool is None
    assert canvas.picture.width == after["width"]
    assert f"Crop to {after['width']} × {after['height']} px" in page.caption
    page.undo()
    assert page.copy.steps[0].edit.values == values


def test_values_and_handles_follow_each_other(page: Page) -> None:
    page.add(EditKind.CROP)
    canvas = page.place.picture.canvas
    page.type_value("x", "20")
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    page.wait()
    assert page.copy.steps[0].edit.values["x"] == 21
    assert page.panel.values.rows["x"].field.value() == 21
    page.undo()
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert page.copy.steps[0].edit.values["x"] == 20


def test_later_steps_are_left_out_while_an_earlier_one_is_set(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.add(EditKind.ROTATE)
    page.key(Qt.Key.Key_Return)
    page.add(EditKind.SHARPEN)
    page.key(Qt.Key.Key_Up)
    page.panel.values.adjust.click()
    page.wait()
    assert page.caption.startswith("working copy before step 2: Gamma 1.00,")
    assert "Sharpen" not in page.caption
    page.panel.values.adjust.click()
    page.wait()
    assert "Sharpen" in page.caption


def test_a_crop_waits_for_the_copy_that_it_is_taken_from(page: Page) -> None:
    page.add(EditKind.ROTATE)
    page.type_value("degrees", "90")
    page.panel.values.adjust.setChecked(False)
    page.panel.kind_wanted.emit(EditKind.CROP)
    assert len(page.copy.steps) == 1
    page.wait()
    assert page.copy.steps[1].edit.kind is EditKind.CROP
    # The picture of 320 x 240 pixels stands upright now: the crop lies inside of that.
    values = page.copy.steps[1].edit.values
    assert values["x"] + values["width"] <= 240
    assert page.panel.values.is_adjusting


def test_corners_can_be_typed(page: Page) -> None:
    page.add(EditKind.PERSPECTIVE)
    field = page.panel.values.corners[0]
    field.setValue(50.0)
    page.wait()
    assert page.copy.steps[0].edit.values["corners"][0] == (50.0, 24.0)


def test_a_field_is_chosen_from_a_list(page: Page) -> None:
    page.add(EditKind.DEINTERLACE)
    choice = page.panel.values.choices["field"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    page.wait()
    assert "Deinterlace, bottom field kept" in page.caption


def test_the_recording_is_seen_while_button_or_key_is_held(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "2.0")
    canvas = page.place.picture.canvas
    QTest.mousePress(page.panel.hold, LEFT)
    assert page.pixel(5, 5) == GREY
    assert page.caption.startswith("as recorded")
    QTest.mouseRelease(page.panel.hold, LEFT)
    assert page.caption.startswith("working copy")
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_B)
    assert page.caption.startswith("as recorded")
    QTest.keyRelease(canvas, Qt.Key.Key_B)
    assert page.pixel(5, 5) == (64, 64, 64)


def test_a_divided_picture_shows_both_and_says_so(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "2.0")
    page.panel.divide.click()
    canvas = page.place.picture.canvas
    assert "left of the line: as recorded" in page.caption
    shown = canvas.grab().toImage()

    def colour(x: float, y: float) -> int:
        return shown.pixelColor(canvas.point_in_view(x, y).toPoint()).red()

    assert (colour(20, 20), colour(300, 20)) == (128, 64)
    middle = QPoint(canvas.width() // 2, 20)
    QTest.mousePress(canvas, LEFT, pos=middle)
    end = QPoint(canvas.width() - 2, 20)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, pos=end)
    shown = canvas.grab().toImage()
    assert colour(300, 20) == 128
    page.add(EditKind.CROP)
    page.key(Qt.Key.Key_Return)
    page.panel.values.adjust.setChecked(False)
    page.wait()
    assert "left of the line" not in page.caption


def test_a_recipe_that_cannot_be_done_shows_the_recording_and_says_why(page: Page) -> None:
    page.add(EditKind.CROP)
    page.panel.values.adjust.setChecked(False)
    page.type_value("x", "300")
    assert "reaches over the edge" in page.panel.problem.text()
    assert page.caption.startswith("as recorded")
    page.undo()
    assert page.panel.problem.text() == ""
    assert page.caption.startswith("working copy")


def test_leaving_the_page_shows_the_recording_unless_a_search_takes_the_edits(page: Page) -> None:
    page.add(EditKind.GAMMA)
    search = page.place.search_panel
    page.place.tools.setCurrentWidget(search)
    page.wait()
    assert page.caption.startswith("working copy: Gamma 1.00")
    assert search.edits.isVisible()
    assert "are both searched" in search.edits.sentence.text()
    assert search.edits.steps.text() == "1  Gamma 1.00"
    QTest.mouseClick(search.edits.use, LEFT, pos=QPoint(8, search.edits.use.height() // 2))
    page.wait()
    assert page.caption.startswith("as recorded")
    assert search.edits.recipe() == ()
    page.place.tools.setCurrentWidget(page.panel)
    page.wait()
    assert page.caption.startswith("working copy")


def test_another_face_has_no_edits_and_the_first_keeps_its_own(page: Page) -> None:
    page.add(EditKind.GAMMA)
    page.scene.desk.choose_face(casework.find_faces(page.scene.workspace, page.scene.item.id)[1])
    page.wait()
    assert page.caption.startswith("as recorded")
    assert len(page.place.picture.canvas.faces) == 2
    page.scene.desk.choose_face(page.scene.face)
    page.wait()
    assert page.caption.startswith("working copy")


def test_many_quick_changes_end_at_the_newest(page: Page) -> None:
    page.add(EditKind.GAMMA)
    made = []
    page.place.look._working.copy_changed.connect(lambda: made.append(page.caption))
    slider = page.panel.values.rows["gamma"].slider
    for position in range(20, 60):
        slider.setValue(position)
    page.wait()
    assert "Gamma 3.05" in page.caption
    assert len(made) < 10


def test_the_evidence_is_never_changed(page: Page) -> None:
    workspace, item = page.scene.workspace, page.scene.item
    before = workspace.evidence_store.read(item.sha256)
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "3")
    assert workspace.evidence_store.read(item.sha256) == before
    assert casework.verify_evidence(workspace).damaged == ()


def test_the_working_copy_is_saved_as_a_png(page: Page, tmp_path: Path) -> None:
    page.add(EditKind.GAMMA)
    page.type_value("gamma", "2.0")
    page.panel.export.button.click()
    dialog = page.panel.export.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("copy.png")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Save).click()
    page.wait()
    assert "Saved as copy.png, SHA-256" in page.panel.export.saved.text()
    engine = page.scene.workspace.any_engine()
    pixels = engine.pixels((tmp_path / "copy.png").read_bytes())
    assert np.asarray(pixels)[5, 5].tolist() == [64, 64, 64]
    assert casework.log_entries(page.scene.workspace)[0].action == "edit.exported"


def test_a_picture_has_no_frames_to_average(page: Page) -> None:
    page.add(EditKind.FRAME_AVERAGING)
    assert "only in a video" in page.panel.problem.text()
    assert page.copy.steps == ()


@pytest.fixture
def film(page: Page, tmp_path: Path) -> Page:
    """A video of 12 frames on the desk."""
    path = write_film(tmp_path / "film.mp4", 12, Film())
    item = casework.import_evidence(page.scene.workspace, CASE, path)
    page.scene.desk.choose_evidence(item)
    page.wait()
    return page


def choose_face_of_track(page: Page, *, scanned: bool) -> None:
    workspace, item = page.scene.workspace, page.scene.desk.evidence
    assert item is not None
    if scanned:
        add_scan(workspace, item.id, [Passage((210, 40, 40), 0, 11, (10, 20), (40, 20), 40)])
        page.scene.desk.choose_face(casework.tracks(workspace, item.id)[0].best[0].face)
    else:
        page.scene.desk.choose_face(page.scene.face)
    page.wait()


def test_frames_of_the_track_are_offered_and_ticked(film: Page) -> None:
    choose_face_of_track(film, scanned=True)
    film.add(EditKind.FRAME_AVERAGING)
    edit = film.copy.steps[0].edit
    assert len(edit.values["frames"]) == 4
    listed = film.panel.values.frames.list
    assert listed.count() == 11
    ticked = [
        row
        for row in range(listed.count())
        if listed.item(row).checkState() == Qt.CheckState.Checked
    ]
    assert len(ticked) == 4
    assert film.caption.startswith("working copy: Mean of 5 frames")
    first = next(row for row in range(listed.count()) if row not in ticked)
    listed.setCurrentRow(first)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    film.wait()
    assert len(film.copy.steps[0].edit.values["landmarks"]) == 5
    assert film.caption.startswith("working copy: Mean of 6 frames")
    film.undo()
    assert film.caption.startswith("working copy: Mean of 5 frames")


def test_without_a_track_it_says_to_scan_first(film: Page) -> None:
    choose_face_of_track(film, scanned=False)
    film.add(EditKind.FRAME_AVERAGING)
    assert "Scan the video for faces first" in film.panel.problem.text()


def test_the_page_is_worked_with_at_its_least_width(page: Page) -> None:
    for kind in (EditKind.LEVELS, EditKind.PERSPECTIVE):
        page.add(kind)
        page.panel.resize(260, 600)
        QApplication.processEvents()
        inner = page.panel.values
        assert inner.minimumSizeHint().width() <= 260 - 2 * 16 - 12, kind


def test_tab_goes_through_the_page_as_it_stands(page: Page) -> None:
    page.add(EditKind.SHARPEN)
    panel = page.panel
    rows = panel.values.rows
    panel.list.setFocus()
    seen = []
    for _ in range(20):
        QTest.keyClick(page.place.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.place.window().focusWidget())
        if seen[-1] is panel.reset:
            break
    wanted = [
        panel.add_button,
        rows["radius"].field,
        rows["radius"].slider,
        rows["amount"].field,
        rows["amount"].slider,
        panel.hold,
        panel.divide,
        panel.export.button,
        panel.reset,
    ]
    assert [widget for widget in seen if widget in wanted] == wanted


def test_a_video_that_is_played_is_never_under_the_words_of_an_edit(film: Page) -> None:
    choose_face_of_track(film, scanned=True)
    film.add(EditKind.GAMMA)
    assert film.caption.startswith("working copy: Gamma 1.00")
    film.place.playback.step(1)
    film.wait()
    assert film.scene.desk.face is None
    assert not film.place.look.is_on
    assert "working copy" not in film.caption


def test_another_tool_works_on_the_recorded_picture(page: Page) -> None:
    page.add(EditKind.CROP)
    canvas = page.place.picture.canvas
    tool = CanvasTool()
    canvas.set_tool(tool)
    page.wait()
    assert canvas.tool is tool
    assert page.caption.startswith("as recorded")
    assert canvas.picture is not None and canvas.picture.width == 320
    assert not page.panel.values.is_adjusting
    canvas.set_tool(None)
    page.wait()
    assert page.caption.startswith("working copy: Crop")
