"""The panel on a desk with a candidate, beside pictures that are not there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.examination import KeyboardExaminer
from tests.ui.scene import Scene, scene
from tests.ui.surface import FakeSurface
from ui.showing import Showing
from ui.views.examination.panel import WIDTH, ExaminationPanel

__all__ = ["scene"]


@pytest.fixture
def surface(scene: Scene) -> FakeSurface:
    """The pictures."""
    return FakeSurface(scene.desk)


@pytest.fixture
def panel(scene: Scene, surface: FakeSurface, qtbot: QtBot) -> Iterator[ExaminationPanel]:
    """The panel in a place that stands for the Compare place, with the first candidate."""
    place = QWidget()
    made = ExaminationPanel(scene.desk, surface, place)
    QHBoxLayout(place).addWidget(made)
    made.act_on_keys_of(place)
    qtbot.addWidget(place)
    place.resize(WIDTH + 40, 700)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    Showing.of(scene.desk)  # puts the candidates on the desk, as in the window
    scene.put_on_desk()
    made.components.begin()
    yield made


@pytest.fixture
def examiner(panel: ExaminationPanel, scene: Scene) -> KeyboardExaminer:
    """Somebody with a keyboard."""
    return KeyboardExaminer(panel, scene.wait)
