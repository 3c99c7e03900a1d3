"""Another picture in a pane: marks, points and overlays of the one before are not taken for its."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from tests.ui.views.panes.tracks import FakeDecoder
from ui.views.compare import ComparePlace
from ui.views.panes.aligning import PointsTool
from ui.views.panes.region_tool import RegionTool
from workstation.model import (
    AlignedOn,
    OverlayKind,
    Point,
    Region,
)

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ComparePlace:
    """The probe comes from a track of two kept faces; the candidate has two portraits."""
    FakeDecoder(scene, monkeypatch)
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    made.activateWindow()
    made.pictures.board.first.canvas.setFocus()
    return made


def press(place: ComparePlace, scene: Scene, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(place.window().focusWidget(), key)
    scene.wait()


def add_second_portrait(place: ComparePlace, scene: Scene) -> None:
    offered = place.pictures.filling.offered
    assert offered is not None and len(offered.portraits) == 2
    here = place.pictures.surface.portrait_id()
    other = next(each for each in offered.portraits if each.portrait_id != here)
    place.pictures.filling.add(other)
    scene.wait()


def test_a_mark_ends_where_its_picture_goes(place: ComparePlace, scene: Scene) -> None:
    drawn: list[Region] = []
    place.pictures.surface.region_drawn.connect(drawn.append)
    place.pictures.surface.draw_region(1)
    press(place, scene, Qt.Key.Key_Return)
    assert place.pictures.surface.is_drawing
    place.pictures.stepping.step_kept(1)
    scene.wait()
    assert not place.pictures.surface.is_drawing
    press(place, scene, Qt.Key.Key_Return)
    assert drawn == []


def test_a_mark_belongs_to_the_portrait_that_it_was_drawn_on(
    place: ComparePlace, scene: Scene
) -> None:
    add_second_portrait(place, scene)
    first, portrait, other = place.pictures.board.panes
    drawn: list[Region] = []
    place.pictures.surface.region_drawn.connect(drawn.append)
    portrait.canvas.setFocus()
    place.pictures.surface.draw_region(1)
    tool = portrait.canvas.tool
    assert isinstance(tool, RegionTool) and other.canvas.tool is None
    portrait.canvas.setFocus()
    QTest.keyClick(portrait.canvas, Qt.Key.Key_Return)
    other.canvas.setFocus()
    first.canvas.setFocus()
    QTest.keyClick(first.canvas, Qt.Key.Key_Return)
    (region,) = drawn
    assert portrait.shown is not None and region.portrait_id == portrait.shown.portrait_id


def test_points_that_are_being_placed_end_with_their_picture(
    place: ComparePlace, scene: Scene
) -> None:
    place.pictures.aligning.begin_points()
    assert isinstance(place.pictures.board.first.canvas.tool, PointsTool)
    place.pictures.stepping.step_kept(1)
    scene.wait()
    assert not place.pictures.aligning.is_placing
    assert place.pictures.board.first.canvas.tool is None


def test_an_overlay_is_not_recorded_of_a_picture_that_came_later(
    place: ComparePlace, scene: Scene
) -> None:
    pictures = place.pictures
    pictures.overlaying.begin(OverlayKind.OPACITY)
    assert [each.kind for each in pictures.surface.view().overlays] == [OverlayKind.OPACITY]
    offered = pictures.filling.offered
    assert offered is not None
    here = pictures.surface.portrait_id()
    other = next(each for each in offered.portraits if each.portrait_id != here)
    pictures.overlaying.leave()
    pictures.filling.put(pictures.board.panes[1], other)
    scene.wait()
    assert pictures.surface.view().overlays == ()


def test_an_overlay_that_stays_is_recorded_of_what_is_under_it_now(
    place: ComparePlace, scene: Scene
) -> None:
    pictures = place.pictures
    pictures.overlaying.begin(OverlayKind.THIRDS)
    (before,) = pictures.surface.view().overlays
    face = pictures.board.first.shown
    pictures.stepping.step_kept(1)
    scene.wait()
    now = pictures.board.first.shown
    assert face is not None and now is not None and face.key != now.key
    (after,) = pictures.surface.view().overlays
    assert face.face is not None and now.face is not None
    # The second face of the track lies beside the first, at the same height and size.
    assert after.bounds == pytest.approx(before.bounds, abs=1e-6)
    press(place, scene, Qt.Key.Key_Escape)
    pictures.stepping.step_kept(-1)
    scene.wait()
    assert pictures.surface.view().overlays == ()


def test_the_record_of_an_overlay_has_the_alignment_that_it_was_seen_under(
    place: ComparePlace, scene: Scene
) -> None:
    press(place, scene, Qt.Key.Key_O, Qt.Key.Key_Escape, Qt.Key.Key_A)
    assert not place.pictures.board.is_aligned(place.pictures.board.panes[1])
    view = place.pictures.surface.view()
    assert len(view.overlays) == 1
    assert all(pane.alignment is not None for pane in view.panes)


@pytest.mark.parametrize("same", [((5.0, 5.0),) * 3])
def test_three_points_on_one_spot_are_not_called_aligned(
    place: ComparePlace, scene: Scene, same: tuple[Point, ...]
) -> None:
    pictures = place.pictures
    pictures.aligning.begin_points()
    for pane in pictures.board.panes:
        tool = pane.canvas.tool
        assert isinstance(tool, PointsTool)
        tool.points = list(same)
    said: list[str] = []
    pictures.aligning.said.connect(said.append)
    pictures.aligning.point_placed()
    assert not pictures.board.is_aligned(pictures.board.panes[1])
    assert "Not aligned" in said[-1]
    pictures.overlaying.begin(OverlayKind.BLINK)
    assert pictures.board.is_aligned(pictures.board.panes[1])
    (first, *_) = pictures.surface.view().panes
    assert first.alignment is not None and first.alignment.on is AlignedOn.EYES
