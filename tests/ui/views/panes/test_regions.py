"""Regions are marked on both pictures, by keys or the mouse, and linked by a number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene
from ui.views.panes.looking import ComparisonPictures
from workstation.model import Region

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


def test_a_region_is_marked_on_both_pictures_without_the_mouse(
    pictures: ComparisonPictures, press: Press, qtbot: QtBot, scene: Scene
) -> None:
    surface = pictures.surface
    surface.draw_region(3)
    press(*[Qt.Key.Key_Up] * 5)
    press(*[Qt.Key.Key_Right] * 5, held=CONTROL)
    press(Qt.Key.Key_Return)
    assert pictures.board.panes[1].canvas.hasFocus()
    with qtbot.waitSignal(surface.region_drawn) as drawn:
        press(Qt.Key.Key_Return)
    (region,) = drawn.args
    assert isinstance(region, Region) and region.number == 3
    assert region.face_id == scene.search.probe.face_id
    assert region.portrait_id == surface.portrait_id()
    width, height = (max(each) - min(each) for each in zip(*region.in_probe, strict=True))
    assert width > height > 0 and len(region.in_portrait) >= 3
    assert not surface.is_drawing
    surface.show_regions([region], 3)
    assert all(pane.canvas.outlines[0][0] == 3 for pane in pictures.board.panes)


def test_a_region_on_one_picture_only_and_none_at_all(
    pictures: ComparisonPictures, press: Press
) -> None:
    drawn: list[Region] = []
    pictures.surface.region_drawn.connect(drawn.append)
    pictures.surface.draw_region(1)
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert drawn[0].in_probe == () and drawn[0].in_portrait
    pictures.surface.draw_region(2)
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert len(drawn) == 1 and not pictures.surface.is_drawing


@pytest.mark.parametrize(
    ("held", "corners"),
    [(Qt.KeyboardModifier.NoModifier, 24), (CONTROL, 4), (SHIFT, 4)],
)
def test_a_region_is_dragged(
    pictures: ComparisonPictures, held: Qt.KeyboardModifier, corners: int
) -> None:
    drawn: list[Region] = []
    pictures.surface.region_drawn.connect(drawn.append)
    pictures.surface.draw_region(1)
    for pane in pictures.board.panes:
        drag(pane.canvas, held)
    (region,) = drawn
    assert len(region.in_probe) == len(region.in_portrait) == corners
    first = pictures.board.first.canvas
    left, top = (min(each) for each in zip(*region.in_probe, strict=True))
    assert first.point_in_view((left, top)).toPoint() == QPoint(60, 70)


def drag(canvas: QWidget, held: Qt.KeyboardModifier) -> None:
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, button, held, QPoint(60, 70))
    for x in (80, 100, 120):
        QTest.mouseMove(canvas, QPoint(x, x + 20))
    QTest.mouseRelease(canvas, button, held, QPoint(120, 140))
