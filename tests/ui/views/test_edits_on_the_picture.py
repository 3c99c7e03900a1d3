"""Edits that are drawn on the picture, and the recording seen beside the copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.edits_page import GREY, LEFT, Page, page
from tests.ui.scene import scene
from workstation.model import EditKind

__all__ = ["page", "scene"]


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
