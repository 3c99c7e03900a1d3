"""Keys held down, typed with AltGr or into a text, and those that lead out of the pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from workstation.model import AS_RECORDED

__all__ = ["scene"]

NO = Qt.KeyboardModifier.NoModifier
ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def test_a_switch_that_is_held_does_not_flicker(place: ComparePlace) -> None:
    repeating = {
        key.toString()
        for shortcut in place.findChildren(QShortcut)
        if shortcut.autoRepeat()
        for key in QShortcut.keys(shortcut)
    }
    assert repeating == {"R", "Shift+R", "Shift+W", ",", ".", "PgDown", "PgUp"}


@pytest.mark.parametrize("held", [NO, ALT_GR, Qt.KeyboardModifier.GroupSwitchModifier])
def test_brackets_act_however_a_keyboard_types_them(
    place: ComparePlace, held: Qt.KeyboardModifier
) -> None:
    canvas = place.pictures.board.first.canvas
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_BracketRight, held, "]")
        QCoreApplication.sendEvent(canvas, event)
    assert place.pictures.board.first.treatment.gamma == pytest.approx(1.1)


def test_every_text_of_the_panel_takes_every_letter(place: ComparePlace, scene: Scene) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz[]{}<>,.?1230+-"
    tried = 0
    for part in range(4):
        place.examination.go_to(part)
        scene.wait()
        for field in place.examination.parts.currentWidget().findChildren(QPlainTextEdit):
            if not field.isVisible() or field.isReadOnly():
                continue
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, letters)
            assert field.toPlainText() == letters
            tried += 1
    assert tried >= 4
    assert scene.desk.candidate == scene.search.candidates[0]
    assert place.pictures.overlaying.shown is None
    assert all(pane.treatment == AS_RECORDED for pane in place.pictures.board.panes)
    assert not place.pictures.surface.is_drawing


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leads_out_of_the_pictures_and_back(
    place: ComparePlace, way: Qt.LayoutDirection, key: Qt.Key
) -> None:
    place.setLayoutDirection(way)
    first = place.pictures.board.first.canvas
    first.setFocus()
    visited = []
    for _ in range(120):
        QTest.keyClick(place.window().focusWidget(), key)
        visited.append(QApplication.focusWidget())
        if visited[-1] is first:
            break
    assert visited[-1] is first
    assert any(each is not None and place.examination.isAncestorOf(each) for each in visited)
    assert place.pictures.board.panes[1].canvas in visited


def test_arrows_push_the_picture_the_way_they_point_also_from_right_to_left(
    place: ComparePlace,
) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    canvas = place.pictures.board.first.canvas
    canvas.setFocus()
    assert canvas.placed is not None
    before = canvas.placed((0.0, 0.0))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.placed((0.0, 0.0))[0] < before[0]
