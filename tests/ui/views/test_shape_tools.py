"""Handles on the picture: what the mouse drags and the keys nudge."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.views.handle_tool import HandleTool
from ui.views.picture import PictureView
from ui.views.shape_edits import edit_of, starting_edit, tool_for
from ui.views.shape_tools import CornersTool, CropTool, LevelTool
from workstation.edits.checking import check
from workstation.model import Edit, EditKind

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
FACE = (80.0, 50.0, 40.0, 50.0)


class Told:
    """What a tool told: the numbers of its acts, and how often it was done."""

    def __init__(self) -> None:
        self.acts: list[int] = []
        self.done = 0

    def on_done(self) -> None:
        self.done += 1


Install = Callable[[Edit], HandleTool]


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> PictureView:
    """A grey picture of 200 x 150 pixels, on screen at 1:1."""
    theme.apply(qapp, "dark")
    made = PictureView("Frame")
    qtbot.addWidget(made)
    made.resize(400, 330)
    made.set_pixels(np.full((150, 200, 3), 90, np.uint8))
    made.show()
    qtbot.waitExposed(made)
    made.canvas.setFocus()
    return made


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def install(view: PictureView, told: Told) -> Install:
    """Puts the handles of a step on the picture."""

    def put(edit: Edit) -> HandleTool:
        tool = tool_for(edit, view.canvas, FACE, told.acts.append, told.on_done)
        assert tool is not None
        view.canvas.set_tool(tool)
        return tool

    return put


def at(view: PictureView, x: float, y: float) -> QPoint:
    return view.canvas.point_in_view(x, y).toPoint()


def drag(view: PictureView, start: tuple[float, float], end: tuple[float, float]) -> None:
    """From one pixel of the picture to another, in two moves."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    QTest.mousePress(view.canvas, LEFT, pos=at(view, *start))
    for point in (middle, end):
        QTest.mouseMove(view.canvas, at(view, *point))
    QTest.mouseRelease(view.canvas, LEFT, pos=at(view, *end))


CROP = Edit.of(EditKind.CROP, x=40, y=30, width=100, height=80)


def crop_of(tool: HandleTool) -> tuple[int, int, int, int]:
    assert isinstance(tool, CropTool)
    return tool.box


def test_a_corner_of_the_box_is_dragged(view: PictureView, install: Install, told: Told) -> None:
    tool = install(CROP)
    drag(view, (140, 110), (160, 120))
    assert crop_of(tool) == (40, 30, 120, 90)
    # One act from press to release.
    assert len(set(told.acts)) == 1
    drag(view, (40, 75), (50, 75))
    assert crop_of(tool) == (50, 30, 110, 90)
    assert len(set(told.acts)) == 2


def test_the_box_is_moved_and_stays_inside(view: PictureView, install: Install) -> None:
    tool = install(CROP)
    drag(view, (90, 70), (95, 75))
    assert crop_of(tool) == (45, 35, 100, 80)
    drag(view, (90, 70), (190, 140))
    assert crop_of(tool) == (100, 70, 100, 80)


def test_a_new_box_is_drawn_outside_of_the_old_one(view: PictureView, install: Install) -> None:
    tool = install(CROP)
    drag(view, (5, 5), (30, 140))
    assert crop_of(tool) == pytest.approx((5, 5, 25, 135), abs=1)


def test_a_box_never_folds(view: PictureView, install: Install) -> None:
    tool = install(CROP)
    drag(view, (140, 110), (10, 5))
    _, _, width, height = crop_of(tool)
    assert width >= 8 and height >= 8


def test_keys_take_a_handle_and_move_it(view: PictureView, install: Install, told: Told) -> None:
    tool = install(CROP)
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert crop_of(tool) == (41, 30, 100, 80)
    QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    QTest.keyClick(view.canvas, Qt.Key.Key_Up, SHIFT)
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert crop_of(tool) == (40, 20, 101, 90)
    assert len(set(told.acts)) == 3
    for _ in range(8):
        QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert crop_of(tool) == (40, 21, 101, 90)
    QTest.keyClick(view.canvas, Qt.Key.Key_Space, SHIFT)
    assert tool.taken == 7


def test_enter_ends_and_zoom_keys_stay(view: PictureView, install: Install, told: Told) -> None:
    install(CROP)
    zoom = view.zoom()
    QTest.keyClick(view.canvas, Qt.Key.Key_Plus)
    assert view.zoom() > zoom
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(view.canvas, key)
    assert told.done == 2


def test_a_line_that_falls_to_the_right_is_turned_back(view: PictureView, install: Install) -> None:
    start = Edit.of(EditKind.ROTATE, degrees=0.0)
    tool = install(start)
    assert edit_of(tool, start) == start
    right = tool.handles()[1]
    drag(view, (right.x(), right.y()), (right.x(), right.y() + 20))
    degrees = edit_of(tool, start).values["degrees"]
    # The line is 100 px long: a fall of 20 is a slope of 11.3 degrees.
    assert degrees == pytest.approx(-11.3, abs=0.6)
    assert check((edit_of(tool, start),))


def test_keys_turn_the_line(view: PictureView, install: Install) -> None:
    start = Edit.of(EditKind.ROTATE, degrees=5.0)
    tool = install(start)
    assert isinstance(tool, LevelTool)
    assert tool.degrees == pytest.approx(-5.0)
    QTest.keyClick(view.canvas, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert edit_of(tool, start).values["degrees"] == pytest.approx(6.1)
    drag(view, (100, 70), (90, 60))
    assert edit_of(tool, start).values["degrees"] == pytest.approx(6.1)


def test_a_corner_is_dragged_and_cannot_fold_the_picture(
    view: PictureView, install: Install
) -> None:
    start = starting_edit(EditKind.PERSPECTIVE, 200, 150, FACE)
    assert check((start,)) == (start,)
    tool = install(start)
    assert isinstance(tool, CornersTool)
    drag(view, (20, 15), (30, 40))
    assert tool.corners[0] == pytest.approx((30, 40), abs=0.6)
    drag(view, (30, 40), (195, 145))
    assert check((edit_of(tool, start),))
    QTest.keyClick(view.canvas, Qt.Key.Key_Space)
    before = tool.corners[1]
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert tool.corners[1] == pytest.approx((before[0] + 1, before[1]))


@pytest.mark.parametrize("kind", sorted(set(EditKind) - {EditKind.FRAME_AVERAGING}))
def test_every_kind_begins_with_values_that_can_be_applied(kind: EditKind) -> None:
    edit = starting_edit(kind, 200, 150, FACE)
    assert check((edit,)) == (edit,)


def test_a_crop_begins_around_the_face_and_inside_the_picture() -> None:
    assert starting_edit(EditKind.CROP, 200, 150, FACE).values == {
        "x": 30, "y": 0, "width": 140, "height": 150,
    }  # fmt: skip
    lost = starting_edit(EditKind.CROP, 200, 150, (500.0, 500.0, 40.0, 40.0))
    assert lost.values["width"] == 200


def test_other_kinds_have_no_handles(view: PictureView) -> None:
    gamma = Edit.of(EditKind.GAMMA, gamma=0.8)
    assert tool_for(gamma, view.canvas, FACE, lambda act: None, lambda: None) is None


def test_handles_are_drawn_over_the_picture(view: PictureView, install: Install) -> None:
    install(CROP)
    shown = view.canvas.grab().toImage()
    assert shown.pixelColor(at(view, 40, 30)).lightness() > 200
    inside, outside = (shown.pixelColor(at(view, *p)) for p in ((100, 90), (10, 10)))
    assert inside.lightness() == 90
    assert outside.lightness() < 60
