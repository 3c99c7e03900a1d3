"""The Compare place with a candidate, and keys to press in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from ui.views.panes.looking import ComparisonPictures

__all__ = ["scene"]

Press = Callable[..., None]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    """The place with the first candidate, who has two portraits, and the focus on the probe."""
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    made.activateWindow()
    made.pictures.board.first.canvas.setFocus()
    return made


@pytest.fixture
def pictures(place: ComparePlace) -> ComparisonPictures:
    return place.pictures


@pytest.fixture
def press(place: ComparePlace, scene: Scene) -> Press:
    """Press keys wherever the focus is."""

    def act(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(place.window().focusWidget(), key, held)
        scene.wait()

    return act
