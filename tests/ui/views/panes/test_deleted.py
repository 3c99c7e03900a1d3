"""A portrait that is deleted, or a gallery or case that is purged, while it is compared."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from ui.views.pixel_source import PixelSource
from workstation import casework

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    return made


def test_a_deleted_portrait_leaves_the_screen_and_is_in_no_record(
    place: ComparePlace, scene: Scene
) -> None:
    candidate = scene.desk.candidate
    assert candidate is not None
    pane = place.pictures.board.panes[1]
    assert pane.is_ready
    casework.delete_person(scene.workspace, "Booking", candidate.person_id, "expunged by order")
    scene.desk.galleries_changed.emit()
    scene.wait()
    assert pane.treated.picture is None
    assert "deleted" in pane.canvas.empty_text or "cannot be read" in pane.canvas.empty_text
    with pytest.raises(ValueError, match="nothing yet"):
        place.pictures.surface.view()
    assert not [key for key in PixelSource.of(scene.desk)._kept if candidate.portrait_id in key]
    # Nor does it come back with its candidate.
    scene.desk.choose_candidate(scene.search.candidates[1])
    scene.wait()
    assert place.pictures.board.panes[1].is_ready
    scene.desk.choose_candidate(candidate)
    scene.wait()
    assert place.pictures.board.panes[1].treated.picture is None


def test_galleries_that_change_otherwise_leave_the_pictures_as_they_are(
    place: ComparePlace, scene: Scene
) -> None:
    pane = place.pictures.board.panes[1]
    place.pictures.aligning.on_eyes()
    before = pane.treatment, pane.alignment, place.pictures.board.view
    scene.desk.galleries_changed.emit()
    assert pane.is_ready
    scene.wait()
    assert pane.is_ready
    assert (pane.treatment, pane.alignment, place.pictures.board.view) == before
