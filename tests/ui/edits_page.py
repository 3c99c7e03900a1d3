"""The evidence place with the edits page in front, for the tests of that page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene
from ui.views.edits_panel import EditsPanel
from ui.views.evidence import EvidencePlace
from ui.working_copy import WorkingCopy
from workstation.edits.catalogue import CATALOGUE
from workstation.model import EditKind

LEFT = Qt.MouseButton.LeftButton
GREY = (128, 128, 128)
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
