"""Place 3: equal face sizes, linked views, and notes that are not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.identification import Outcome
from workstation.model import Conclusion

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


def test_facts_are_hidden_until_they_are_asked_for(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    first, second = scene.search.candidates[:2]
    portrait = casework.portrait(scene.workspace, first.portrait_id)
    caption = place.pictures.board.panes[1].caption

    def said() -> str:
        labels = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
        return " ".join([*labels, place.pictures.board.panes[1].canvas.accessibleName()])

    for secret in (first.name, portrait.file_name, f"{first.score:.4f}", str(scene.item.file_name)):
        assert secret not in said()
    place.set_facts_hidden(False)
    assert first.name in place.heading.text()
    assert portrait.file_name in caption.text()
    assert f"{first.score:.4f}" in place.facts.text()
    place.next_button.click()
    scene.wait()
    assert f"{second.score:.4f}" in place.facts.text()
    place.set_facts_hidden(True)
    assert not place.facts.isVisible()
    assert second.name not in said()


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


def test_a_written_note_waits_for_its_candidate(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    place.note.editor.setPlainText("Ears alike.")
    assert not place.note.record_button.isEnabled()
    assert "a conclusion" in place.note.state.text()
    place.note.conclusion.press(3)
    assert "not recorded" in place.note.state.text()
    place.next_button.click()
    scene.wait()
    assert place.note.editor.toPlainText() == ""
    assert place.note.conclusion.chosen() is None
    place.previous_button.click()
    scene.wait()
    assert place.note.editor.toPlainText() == "Ears alike."
    assert place.note.conclusion.chosen() is Conclusion.SAME
    place.note.record_button.click()
    scene.wait()
    person = scene.search.candidates[0].person_id
    recorded = casework.comparison(scene.workspace, scene.search.id, person)
    assert recorded is not None and recorded.note == "Ears alike."
    assert recorded.conclusion is Conclusion.SAME
    assert not place.note.record_button.isEnabled()
    place.note.editor.setPlainText("Ears alike, chin unlike.")
    assert place.note.record_button.isEnabled()


def test_a_recorded_note_comes_back(place: ComparePlace, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    scene.analyse()
    casework.record_comparison(
        scene.workspace, scene.search.id, person, "Brow unlike.", Conclusion.DIFFERENT
    )
    scene.put_on_desk()
    assert place.note.conclusion.chosen() is Conclusion.DIFFERENT
    assert not place.note.record.button.isVisible()
    assert place.note.editor.toPlainText() == "Brow unlike."
    assert "Recorded by A. Tester" in place.note.state.text()


def test_nothing_is_concluded_beforehand_and_no_step_looks_better(
    place: ComparePlace, scene: Scene
) -> None:
    scene.put_on_desk()
    scale = place.note.conclusion
    assert scale.chosen() is None
    buttons = scale.group.buttons()
    assert [button.text().lower() for button in buttons] == [str(each) for each in Conclusion]
    assert {button.styleSheet() for button in buttons} == {""}
    assert len({button.palette().text().color().name() for button in buttons}) == 1
    said = {label.text() for label in scale.findChildren(QLabel)}
    assert said == {
        "The probe and the portrait show different persons.",
        "The probe and the portrait show the same person.",
    }


def test_earlier_comparisons_stay_readable(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    person = scene.search.candidates[0].person_id
    for note, conclusion in (("<b>First</b>", Conclusion.SAME), ("Second", Conclusion.DIFFERENT)):
        casework.record_comparison(scene.workspace, scene.search.id, person, note, conclusion)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    assert place.note.editor.toPlainText() == "Second"
    button = place.note.record.button
    assert button.isVisible() and "1 earlier" in button.text()
    button.click()
    dialog = place.note.record.dialog
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.index("Second") < texts.index("<b>First</b>")
    assert "Support for same source" in texts
    dialog.accept()


def test_whoever_saw_the_candidates_without_an_analysis_is_told_the_way_out(
    place: ComparePlace, scene: Scene, qtbot: QtBot
) -> None:
    casework.show_candidates(scene.workspace, scene.search.id)
    scene.put_search_on_desk()
    scene.desk.choose_candidate(scene.search.candidates[0])
    scene.wait()
    assert not place.note.record_button.isEnabled()
    assert place.note.editor.isReadOnly()
    assert "Another examiner has to analyse and compare" in place.note.hindrance.text()
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        place.note.way_out.click()
    assert asked.args == ["analysis"]


def test_a_decision_ends_comparing(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    person = scene.search.candidates[0].person_id
    casework.conclude(scene.workspace, scene.search.id, Outcome.EXCLUDED, "Other ears.", person)
    scene.desk.decision_changed.emit()
    scene.wait()
    assert "Reopen it in Decide" in place.note.hindrance.text()
    assert not place.note.conclusion.isEnabled()
