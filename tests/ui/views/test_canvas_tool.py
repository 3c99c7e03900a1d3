"""Tools on the canvas: what they take, the canvas leaves; the rest it does as always."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.views.canvas import Canvas
from ui.views.canvas_tool import CanvasTool
from ui.views.picture import PictureView
from workstation.model import DetectedFace, EvidenceId, Face, FaceId, FrameId

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class Recorder(CanvasTool):
    """Remembers what it was asked, and takes what it is told to take."""

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes
        self.seen: list[tuple[str, float, float]] = []
        self.keys: list[int] = []
        self.was_removed = 0

    def paint(self, painter: QPainter, canvas: Canvas) -> None:
        painter.fillRect(canvas.box_in_view((10, 10, 20, 20)), QColor("#123456"))

    def press(self, point: QPointF, event: QMouseEvent) -> bool:
        self.seen.append(("press", point.x(), point.y()))
        return self.takes

    def move(self, point: QPointF, event: QMouseEvent) -> bool:
        self.seen.append(("move", point.x(), point.y()))
        return self.takes

    def release(self, point: QPointF, event: QMouseEvent) -> bool:
        self.seen.append(("release", point.x(), point.y()))
        return self.takes

    def key(self, event: QKeyEvent) -> bool:
        self.keys.append(event.key())
        return self.takes

    def claims(self, event: QKeyEvent) -> bool:
        return self.takes and event.key() == Qt.Key.Key_F

    def removed(self) -> None:
        self.was_removed += 1


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> PictureView:
    """A grey picture of 200 x 150 pixels with one face, on screen."""
    theme.apply(qapp, "dark")
    made = PictureView("Frame")
    qtbot.addWidget(made)
    made.resize(400, 330)
    made.set_pixels(np.full((150, 200, 3), 90, np.uint8))
    detected = DetectedFace((50, 40, 40, 50), ((0.0, 0.0),) * 5, 0.9)
    made.set_faces([Face(FaceId("f"), FrameId("r"), EvidenceId("e"), detected, "test")])
    made.show()
    qtbot.waitExposed(made)
    made.canvas.setFocus()
    return made


def at(view: PictureView, x: float, y: float) -> QPoint:
    """A pixel of the picture on the canvas."""
    return view.canvas.point_in_view(x, y).toPoint()


def test_points_go_to_the_picture_and_back(view: PictureView) -> None:
    view.canvas.zoom_to(3.7)
    there = view.canvas.point_in_view(33.25, 21.5)
    back = view.canvas.point_in_picture(there)
    assert (back.x(), back.y()) == pytest.approx((33.25, 21.5))


def test_a_tool_takes_clicks_drags_and_keys(view: PictureView) -> None:
    tool = Recorder()
    view.canvas.set_tool(tool)
    chosen: list[object] = []
    view.face_chosen.connect(chosen.append)
    centre = view.canvas.port.centre_x
    QTest.mousePress(view.canvas, LEFT, pos=at(view, 60, 60))
    QTest.mouseMove(view.canvas, at(view, 90, 80))
    QTest.mouseRelease(view.canvas, LEFT, pos=at(view, 90, 80))
    assert [(what, round(x), round(y)) for what, x, y in tool.seen] == [
        ("press", 60, 60),
        ("move", 90, 80),
        ("release", 90, 80),
    ]
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert tool.keys == [Qt.Key.Key_Left]
    assert view.canvas.port.centre_x == centre
    assert chosen == []


def test_what_a_tool_leaves_the_canvas_does(view: PictureView) -> None:
    tool = Recorder(takes=False)
    view.canvas.set_tool(tool)
    chosen: list[object] = []
    view.face_chosen.connect(chosen.append)
    QTest.mouseClick(view.canvas, LEFT, pos=at(view, 60, 60))
    assert len(chosen) == 1
    QTest.keyClick(view.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier)
    assert tool.keys == [Qt.Key.Key_Plus]
    assert view.zoom() > 1


def test_the_middle_button_pans_and_the_mouse_is_followed(view: PictureView) -> None:
    tool = Recorder()
    view.canvas.set_tool(tool)
    before = view.canvas.port.centre_x
    QTest.mousePress(view.canvas, MIDDLE, pos=at(view, 60, 60))
    QTest.mouseMove(view.canvas, at(view, 90, 60))
    QTest.mouseRelease(view.canvas, MIDDLE, pos=at(view, 90, 60))
    assert view.canvas.port.centre_x < before
    assert tool.seen == []
    QTest.mouseMove(view.canvas, at(view, 100, 70))
    assert [what for what, _, _ in tool.seen] == ["move"]


def test_a_tool_paints_and_is_told_when_it_is_taken_off(view: PictureView) -> None:
    first, second = Recorder(), Recorder()
    view.canvas.set_tool(first)
    assert view.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    view.canvas.set_tool(first)
    assert first.was_removed == 0
    pixel = at(view, 20, 20)
    assert view.canvas.grab().toImage().pixelColor(pixel).name() == "#123456"
    view.canvas.set_tool(second)
    assert (first.was_removed, second.was_removed) == (1, 0)
    view.canvas.set_tool(None)
    assert second.was_removed == 1
    assert view.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.canvas.grab().toImage().pixelColor(pixel).name() == "#5a5a5a"


def test_a_key_that_a_tool_claims_is_no_shortcut_meanwhile(view: PictureView) -> None:
    action = QAction(view)
    action.setShortcut("F")
    view.addAction(action)
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    QTest.keyClick(view.canvas, Qt.Key.Key_F)
    assert done == [True]
    tool = Recorder()
    view.canvas.set_tool(tool)
    QTest.keyClick(view.canvas, Qt.Key.Key_F)
    assert done == [True]
    assert tool.keys == [Qt.Key.Key_F]
