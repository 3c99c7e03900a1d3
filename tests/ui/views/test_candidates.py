"""Place 2: candidates beside the probe, their states, and the replay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui import theme
from ui.models.candidates import CandidateColumn
from ui.views.candidates import CandidatesPlace
from ui.views.pixel_source import PixelSource
from workstation import casework
from workstation.identification import Outcome
from workstation.model import EvidenceId

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> CandidatesPlace:
    place = CandidatesPlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    return place


def test_it_says_what_to_do_without_a_search(place: CandidatesPlace, scene: Scene) -> None:
    assert place.empty.isVisible()
    scene.put_on_desk()
    assert not place.empty.isVisible()
    assert place.list.isVisible()
    scene.desk.choose_search(None)
    assert place.empty.isVisible()


def test_the_first_candidate_is_chosen_though_the_focus_made_it_the_current_row(
    place: CandidatesPlace, scene: Scene
) -> None:
    scene.put_on_desk()
    rows, first = place.list.selectionModel(), place.list.candidates.index(0, 0)
    # So Qt leaves a list that got the focus before anything was chosen in it.
    rows.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.Clear)
    assert not rows.hasSelection()
    place.list.choose(scene.search.candidates[0].person_id)
    assert rows.isRowSelected(0, first.parent())


def test_a_search_without_candidates_says_so(place: CandidatesPlace, scene: Scene) -> None:
    scene.put_on_desk()
    scene.desk.show_search(replace(scene.search, candidates=()))
    scene.wait()
    assert place.empty.isVisible()
    assert "no candidate" in place.empty.accessibleName()


def test_opening_a_search_shows_portraits_and_the_first_candidate(
    place: CandidatesPlace, scene: Scene
) -> None:
    scene.put_on_desk()
    model = place.list.candidates
    assert model.rowCount() == 4
    for row in range(4):
        cell = model.index(row, CandidateColumn.PORTRAIT)
        assert isinstance(cell.data(Qt.ItemDataRole.DecorationRole), QImage)
    assert place.list.currentIndex().row() == 0
    scene.desk.choose_candidate(scene.search.candidates[2])
    assert place.list.currentIndex().row() == 2


def test_states_follow_what_is_recorded(place: CandidatesPlace, scene: Scene) -> None:
    scene.put_on_desk()
    second = scene.search.candidates[1].person_id
    casework.record_comparison(scene.workspace, scene.search.id, second, "Ears unlike.")
    scene.desk.corroboration_changed.emit()
    scene.wait()
    assert place.list.candidates.state(second).compared
    assert not place.list.candidates.state(scene.search.candidates[0].person_id).compared
    casework.conclude(scene.workspace, scene.search.id, Outcome.EXCLUDED, "Other ears.", second)
    scene.desk.decision_changed.emit()
    scene.wait()
    assert place.list.candidates.state(second).outcome is Outcome.EXCLUDED


def test_a_replay_that_differs_is_not_called_verified(place: CandidatesPlace, scene: Scene) -> None:
    scene.put_on_desk()
    facts = place.search_facts
    facts.replay_button.click()
    scene.wait()
    assert "same candidates" in facts.result.text()
    casework.delete_person(
        scene.workspace, "Booking", scene.search.candidates[1].person_id, "Expunged"
    )
    facts.replay_button.click()
    scene.wait()
    assert "differs" in facts.result.text()
    assert facts.replay_button.isEnabled()


@pytest.mark.parametrize("name", ["dark", "light"])
def test_it_paints_in_both_themes(
    place: CandidatesPlace, scene: Scene, qapp: QApplication, name: str
) -> None:
    scene.put_on_desk()
    theme.apply(qapp, name)
    picture = place.grab().toImage()
    surround = picture.pixelColor(picture.width() - 4, 4)
    assert surround.red() == surround.green() == surround.blue()


def test_a_picture_that_cannot_be_read_is_answered_with_nothing(scene: Scene) -> None:
    source = PixelSource.of(scene.desk)
    answers: list[object] = []
    source.evidence(source, EvidenceId("missing"), 0, answers.append)
    scene.wait()
    assert answers == [None]
    source.evidence(source, scene.item.id, 0, answers.append)
    scene.wait()
    source.evidence(source, scene.item.id, 0, answers.append)
    assert answers[1] is answers[2] is not None
    assert PixelSource.of(scene.desk) is source
