"""Place 3: equal face sizes, linked views, and notes that are not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.model import ContextFact

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    place = ComparePlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    return place


def test_without_a_candidate_it_says_what_to_do(
    place: ComparePlace, scene: Scene, qtbot: QtBot
) -> None:
    assert place.empty.isVisible()
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        place.empty.asked.emit()
    assert asked.args == ["candidates"]


def face_heights(place: ComparePlace, scene: Scene) -> tuple[float, float]:
    """Heights of both faces on the screen, in device pixels."""
    candidate = scene.desk.candidate
    assert candidate is not None
    portrait = casework.portrait(scene.workspace, candidate.portrait_id)
    probe, other = (pane.canvas.placed for pane in place.pictures.board.panes)
    assert probe is not None and other is not None
    return scene.search.face.height_px * probe.scale, portrait.face.height_px * other.scale


def test_both_faces_are_equally_high(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    for candidate in scene.search.candidates:
        scene.desk.choose_candidate(candidate)
        scene.wait()
        probe, portrait = face_heights(place, scene)
        assert probe == pytest.approx(portrait, rel=0.01)
        assert probe > 100


def test_the_faces_stay_equally_high_when_views_are_linked(
    place: ComparePlace, scene: Scene
) -> None:
    scene.put_on_desk()
    before = face_heights(place, scene)
    QTest.keyClick(place.pictures.board.first.canvas, Qt.Key.Key_Minus)
    probe, portrait = face_heights(place, scene)
    assert probe < before[0]
    assert probe == pytest.approx(portrait, rel=0.01)
    place.link_button.click()
    QTest.keyClick(place.pictures.board.first.canvas, Qt.Key.Key_Minus)
    probe, portrait = face_heights(place, scene)
    assert probe < portrait * 0.95
    place.face_button.click()
    assert face_heights(place, scene) == pytest.approx(before, rel=0.01)


def test_next_and_previous_go_through_the_candidates(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    assert not place.previous_button.isEnabled()
    for _ in scene.search.candidates[1:]:
        place.next_button.click()
    assert scene.desk.candidate == scene.search.candidates[-1]
    assert not place.next_button.isEnabled()
    place.previous_button.click()
    assert scene.desk.candidate == scene.search.candidates[-2]


def all_said(widget: QWidget) -> str:
    """Every text, name and tool tip of a widget and all that is in it, hidden or not."""
    found = [widget, *widget.findChildren(QWidget)]
    said = [each.accessibleName() + each.accessibleDescription() + each.toolTip() for each in found]
    said += [label.text() for label in widget.findChildren(QLabel)]
    said += [action.text() for action in widget.findChildren(QAction)]
    return " ".join(said)


def test_asking_by_the_panel_is_the_only_way_to_a_fact(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    first = scene.search.candidates[0]
    portrait = casework.portrait(scene.workspace, first.portrait_id)
    secrets = (portrait.file_name, f"{first.score:.4f}", "Entry", "0117")
    place.pictures.show_menu().close()
    said = all_said(place)
    assert not [secret for secret in (*secrets, first.name, "%") if secret in said]
    place.examination.recording.ask(ContextFact.SIMILARITY)
    place.examination.recording.ask(ContextFact.SIMILARITY)
    scene.wait()
    said = all_said(place)
    assert f"{first.score:.4f}" in said
    assert first.name not in said and portrait.file_name not in said
    acts = [entry.action for entry in casework.log_entries(scene.workspace)]
    assert acts.count("context.asked") == 1
    place.next_button.click()
    scene.wait()
    assert f"{scene.search.candidates[1].score:.4f}" not in all_said(place)


def test_another_portrait_of_the_person_can_be_compared(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    assert scene.desk.candidate is not None and scene.desk.candidate.person_id == "Red"
    place.pictures.board.panes[1].canvas.setFocus()
    menu = place.pictures.show_menu()
    other = next(a for a in menu.actions() if a.isEnabled() and "Show here" in a.text())
    before = place.pictures.surface.portrait_id()
    other.trigger()
    menu.close()
    scene.wait()
    after = place.pictures.surface.portrait_id()
    assert after is not None and after != before
    assert "portrait" in place.pictures.board.panes[1].title.full_text()
