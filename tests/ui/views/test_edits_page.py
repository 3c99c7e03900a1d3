"""The edits page beside the frame: by clicks and keys, and what stands under the picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMenu

from tests.scanned import Passage, add_scan
from tests.ui.edits_page import ALT, GREY, LEFT, Page, page
from tests.ui.scene import CASE, scene
from tests.workstation.media.films import Film
from tests.workstation.media.films import write as write_film
from ui.views.canvas_tool import CanvasTool
from workstation import casework
from workstation.edits.catalogue import CATALOGUE
from workstation.model import EditKind

__all__ = ["page", "scene"]


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
