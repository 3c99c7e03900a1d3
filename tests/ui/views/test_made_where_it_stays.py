"""The places that a search leads to are made where they stay.

A finished part that is moved into another parent is dressed again with everything in it: half of
the time that making Compare took (docs/adr/0036, 0037).
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from ui.views.decide import DecidePlace

__all__ = ["scene"]

PLACES = (CandidatesPlace, ComparePlace, DecidePlace)
MOVES_MAX = 2.0
"""How often a widget is moved at most, on the average: 1.2 to 1.5 times, where it was 4 to 7."""


class Moves(QObject):
    """Counts the widgets in everything that changes its parent after it was made."""

    def __init__(self) -> None:
        super().__init__()
        self.moved = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            self.moved += len(watched.findChildren(QWidget))
        return False


@pytest.mark.parametrize("kind", PLACES, ids=lambda kind: kind.__name__)
def test_little_is_moved_after_it_was_made(
    kind: type[QWidget], scene: Scene, qtbot: QtBot, qapp: QApplication
) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    moves = Moves()
    qapp.installEventFilter(moves)
    try:
        place = kind(scene.desk, stack)  # type: ignore[arg-type,call-arg]
        stack.addWidget(place)
    finally:
        qapp.removeEventFilter(moves)
    made = len(place.findChildren(QWidget))
    assert made > 50
    assert moves.moved <= MOVES_MAX * made
    scene.wait()
