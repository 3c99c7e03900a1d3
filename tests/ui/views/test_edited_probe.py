"""An edited search from the page to the comparison: both faces are searched and can be seen."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.models.candidates import LINES_ROLE, CandidateColumn
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from ui.views.search_panel import SearchPanel
from ui.working_copy import WorkingCopy
from workstation import casework
from workstation.model import Edit, EditKind, ProbeClass, Search

__all__ = ["scene"]

DARKER = Edit.of(EditKind.GAMMA, gamma=2.0)
CROP = Edit.of(EditKind.CROP, x=20, y=20, width=200, height=200)


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def edited_search(scene: Scene, *recipe: Edit) -> Search:
    """A search of the scene's face as recorded and as edited, on the desk."""
    scene.put_on_desk()
    made = casework.search(scene.workspace, scene.face.id, "Booking", "Who is this", recipe=recipe)
    scene.desk.show_search(made)
    scene.desk.choose_candidate(made.candidates[0])
    scene.wait()
    return made


def pixel(place: ComparePlace, x: int, y: int) -> int:
    shown = place.pictures.board.first.treated.picture
    assert shown is not None
    return shown.levels[0].pixelColor(x, y).red()


def test_a_search_takes_the_steps_that_are_on(scene: Scene, qtbot: QtBot) -> None:
    panel = SearchPanel(scene.desk)
    qtbot.addWidget(panel)
    panel.show()
    scene.put_on_desk()
    copy = WorkingCopy.of(scene.desk)
    copy.add(DARKER)
    copy.add(CROP)
    copy.switch(0, on=False)
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.PHOTOGRAPH))
    panel.form.reason.setPlainText("Who is this")
    panel.search_button.click()
    scene.wait()
    made = scene.desk.search
    assert made is not None
    assert made.probe.recipe == (CROP,)
    assert {candidate.unedited_rank for candidate in made.candidates} != {None}


def test_who_appears_only_after_editing_is_marked_in_the_list(scene: Scene, qtbot: QtBot) -> None:
    panel, place = SearchPanel(scene.desk), CandidatesPlace(scene.desk)
    for widget in (panel, place):
        qtbot.addWidget(widget)
    scene.put_on_desk()
    # So much lighter, red is yellow.
    lighter = Edit.of(EditKind.BRIGHTNESS_CONTRAST, brightness=120, contrast=1.0)
    WorkingCopy.of(scene.desk).add(lighter)
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.PHOTOGRAPH))
    panel.form.reason.setPlainText("Who is this")
    panel.form.limit.setValue(1)
    place.show()
    panel.search_button.click()
    scene.wait()
    model = place.list.candidates
    rows = [
        (
            model.index(row, CandidateColumn.PERSON).data(),
            [line.words for line in model.index(row, CandidateColumn.SIMILARITY).data(LINES_ROLE)],
        )
        for row in range(model.rowCount())
    ]
    assert [name for name, _ in rows] == ["Red", "Yellow"]
    assert rows[1][1] == ["only after editing"]
    assert rows[0][1] != ["only after editing"]


def test_edits_that_a_search_leaves_out_are_not_recorded(scene: Scene, qtbot: QtBot) -> None:
    panel = SearchPanel(scene.desk)
    qtbot.addWidget(panel)
    scene.put_on_desk()
    assert panel.edits.isHidden()
    copy = WorkingCopy.of(scene.desk)
    copy.add(DARKER)
    assert not panel.edits.isHidden()
    panel.edits.use.setChecked(False)
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.PHOTOGRAPH))
    panel.form.reason.setPlainText("Who is this")
    panel.search_button.click()
    scene.wait()
    made = scene.desk.search
    assert made is not None
    assert made.probe.recipe == ()


def test_the_probe_is_shown_as_recorded_first_and_as_edited_by_key(
    place: ComparePlace, scene: Scene
) -> None:
    edited_search(scene, DARKER)
    caption = place.pictures.board.first.caption
    assert place.edited_button.isVisible()
    assert caption.text().startswith("as recorded")
    assert pixel(place, 5, 5) == 128
    place.pictures.board.first.canvas.setFocus()
    QTest.keyClick(place.pictures.board.first.canvas, Qt.Key.Key_E)
    scene.wait()
    assert caption.text().startswith("working copy: Gamma 2.00")
    assert pixel(place, 5, 5) == 64
    place.surface.draw_region(1)
    assert not place.surface.is_drawing
    assert "as recorded (E)" in place.pictures.said.full_text()
    place.edited_button.click()
    scene.wait()
    assert caption.text().startswith("as recorded")


def test_another_search_begins_as_recorded_and_without_edits_has_no_button(
    place: ComparePlace, scene: Scene
) -> None:
    edited_search(scene, DARKER)
    place.edited_button.click()
    scene.wait()
    scene.desk.show_search(scene.search)
    scene.desk.choose_candidate(scene.search.candidates[0])
    scene.wait()
    assert not place.edited_button.isVisible()
    assert place.pictures.board.first.caption.text().startswith("as recorded")
    QTest.keyClick(place.pictures.board.first.canvas, Qt.Key.Key_E)
    scene.wait()
    assert place.pictures.board.first.caption.text().startswith("as recorded")


def test_both_faces_stay_equally_high_under_a_long_caption(
    place: ComparePlace, scene: Scene
) -> None:
    made = edited_search(scene, *[DARKER] * 8, CROP)
    place.edited_button.click()
    scene.wait()
    assert made.probe.edits is not None
    portrait = casework.portrait(scene.workspace, made.candidates[0].portrait_id)
    first, other = place.pictures.board.panes
    assert first.canvas.placed is not None and other.canvas.placed is not None
    height = made.probe.edits.face.height_px * first.canvas.placed.scale
    assert height == pytest.approx(portrait.face.height_px * other.canvas.placed.scale, rel=0.01)
    assert first.canvas.height() == other.canvas.height()
    assert abs(first.canvas.width() - other.canvas.width()) <= 1


def test_a_copy_that_comes_out_different_is_not_shown_for_the_one_that_was_searched(
    place: ComparePlace, scene: Scene
) -> None:
    made = edited_search(scene, DARKER)
    edits = made.probe.edits
    assert edits is not None
    other = dataclasses.replace(
        made,
        probe=dataclasses.replace(made.probe, edits=dataclasses.replace(edits, sha256="0" * 64)),
    )
    scene.desk.show_search(other)
    scene.desk.choose_candidate(made.candidates[0])
    place.edited_button.click()
    scene.wait()
    assert place.pictures.board.first.treated.picture is None
    assert place.pictures.board.panes[1].canvas.placed is not None
    assert "could not be made again" in place.pictures.board.first.canvas.empty_text
