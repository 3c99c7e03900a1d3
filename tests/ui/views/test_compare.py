"""Place 3: equal face sizes and linked views."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from workstation import casework

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
    return (
        scene.search.face.height_px * place.probe_side.picture.zoom(),
        portrait.face.height_px * place.portrait_side.picture.zoom(),
    )


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
    place.probe_side.picture.zoom_out()
    probe, portrait = face_heights(place, scene)
    assert probe < before[0]
    assert probe == pytest.approx(portrait, rel=0.01)
    place.link_button.click()
    place.probe_side.picture.zoom_out()
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


def test_hidden_facts_show_no_name_and_no_score(place: ComparePlace, scene: Scene) -> None:
    scene.put_on_desk()
    name = scene.search.candidates[0].name
    assert name in place.heading.text()
    place.hide_button.click()
    assert name not in place.heading.text()
    assert not place.portrait_side.facts.isVisible()
    place.next_button.click()
    scene.wait()
    assert not place.portrait_side.facts.isVisible()
    portrait = casework.portrait(scene.workspace, scene.search.candidates[1].portrait_id)
    assert portrait.file_name not in place.portrait_side.picture.caption.text()
    place.hide_button.click()
    assert portrait.file_name in place.portrait_side.picture.caption.text()
    assert place.portrait_side.facts.isVisible()
    assert f"{scene.search.candidates[1].score:.4f}" in place.portrait_side.facts.text()


def test_another_portrait_of_the_person_can_be_compared(
    place: ComparePlace, scene: Scene, qtmodeltester
) -> None:
    scene.put_on_desk()
    side = place.portrait_side
    assert scene.desk.candidate is not None and scene.desk.candidate.person_id == "Red"
    assert side.strip.isVisible()
    qtmodeltester.check(side.portraits)
    assert side.portraits.rowCount() == 2
    found = side.portraits.row_of(scene.desk.candidate.portrait_id)
    assert side.strip.currentIndex().row() == found
    before = side.picture.caption.text()
    side.strip.setCurrentIndex(side.portraits.index(1 - found))
    scene.wait()
    assert side.picture.caption.text() != before
    place.next_button.click()
    scene.wait()
    assert not side.strip.isVisible()
