"""The window says of an edited search what was done, and which candidates it alone brought."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.models.candidates import LINES_ROLE, CandidateColumn
from ui.views.candidate_list import EDITED_WIDTH
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.model import ContextFact, Edit, EditKind, Search

__all__ = ["scene"]

LIGHTER = (Edit.of(EditKind.GAMMA, gamma=0.3),)


@pytest.fixture
def edited(scene: Scene) -> Search:
    """One candidate of each list; gamma makes the red face a pale one."""
    face = scene.face.id
    made = casework.search(scene.workspace, face, "Booking", "Who is this", limit=1, recipe=LIGHTER)
    scene.put_on_desk()
    scene.desk.show_search(made)
    scene.desk.choose_candidate(made.candidates[-1])
    scene.wait()
    return made


def test_the_list_gives_the_mark_room_and_takes_it_back(
    scene: Scene, edited: Search, qtbot: QtBot
) -> None:
    place = CandidatesPlace(scene.desk)
    qtbot.addWidget(place)
    place.show()
    scene.desk.show_search(edited)
    scene.wait()
    header = place.list.header()
    assert header.sectionSize(CandidateColumn.SIMILARITY) == EDITED_WIDTH
    cell = place.list.candidates.index(0, CandidateColumn.SIMILARITY)
    assert cell.data(LINES_ROLE)
    assert place.warning.isVisible() and "Gamma 0.30" in place.warning.accessibleName()
    scene.desk.show_search(scene.search)
    scene.wait()
    assert header.sectionSize(CandidateColumn.SIMILARITY) < EDITED_WIDTH
    assert not place.warning.isVisible()


def test_the_comparison_shows_the_face_as_recorded_and_says_both_scores(
    scene: Scene, edited: Search, qtbot: QtBot
) -> None:
    place = ComparePlace(scene.desk)
    qtbot.addWidget(place)
    place.show()
    scene.desk.show_search(edited)
    for candidate in edited.candidates:
        scene.desk.choose_candidate(candidate)
        scene.wait()
        place.examination.recording.ask(ContextFact.SIMILARITY)
        scene.wait()
        said = place.examination.context.facts.text()
        score = f"{candidate.score:.4f}"
        assert score in said
        assert ("only after editing" in said) is candidate.only_after_editing
    assert "as recorded" in place.pictures.board.first.caption.text()
    assert "Gamma 0.30" in place.warning.accessibleName()
