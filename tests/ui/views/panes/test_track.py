"""Stepping through a track while the portrait stays laid on the face."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from ui.views.panes import shown
from workstation import casework
from workstation.model import AlignedOn, ScanId, Subject, Track, TrackFace, TrackId

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ComparePlace:
    """The probe comes from a track of two faces; its frames are those of one picture here."""
    faces = casework.find_faces(scene.workspace, scene.item.id)
    best = tuple(TrackFace(face, 0, float(n), True, ()) for n, face in enumerate(faces, 1))
    track = Track(TrackId("t"), ScanId("s"), scene.item.id, 1, 0, 1, 1.0, 2.0, 2, best)
    monkeypatch.setattr(shown, "_track_of", lambda _workspace, _search: track)
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    made.pictures.board.first.canvas.setFocus()
    return made


def eyes(place: ComparePlace, number: int) -> list[tuple[float, float]]:
    pane = place.pictures.board.panes[number]
    assert pane.canvas.placed is not None and pane.shown is not None and pane.shown.face
    return [pane.canvas.placed(eye) for eye in pane.shown.face.landmarks[:2]]


def press(place: ComparePlace, scene: Scene, key: Qt.Key, held: object = None) -> None:
    modifier = Qt.KeyboardModifier.NoModifier if held is None else held
    QTest.keyClick(place.window().focusWidget(), key, modifier)
    scene.wait()


def test_a_step_keeps_view_treatment_and_alignment_on_the_eyes(
    place: ComparePlace, scene: Scene
) -> None:
    pictures = place.pictures
    press(place, scene, Qt.Key.Key_A)
    press(place, scene, Qt.Key.Key_G)
    before = eyes(place, 0)
    press(place, scene, Qt.Key.Key_Period)
    first = pictures.board.first
    assert first.shown is not None and first.shown.subject is Subject.FRAME
    assert first.shown.face_id != scene.search.probe.face_id
    assert "in grey" in first.caption.text()
    for other in (eyes(place, 0), eyes(place, 1)):
        for here, there in zip(other, before, strict=True):
            assert here == pytest.approx(there, abs=1e-6)
    assert pictures.surface.view().panes[0].face_id == first.shown.face_id
    press(place, scene, Qt.Key.Key_Period)
    assert "no further kept face" in pictures.said.full_text()
    press(place, scene, Qt.Key.Key_Comma)
    assert first.shown.subject is Subject.PROBE


def test_three_points_are_carried_along_and_no_longer_said_to_be_placed(
    place: ComparePlace, scene: Scene
) -> None:
    pictures = place.pictures
    shift = Qt.KeyboardModifier.ShiftModifier
    press(place, scene, Qt.Key.Key_A, shift)
    for _picture in range(2):
        for way in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            for _ in range(8):
                press(place, scene, way, shift)
            press(place, scene, Qt.Key.Key_Return)
    press(place, scene, Qt.Key.Key_Return)
    pictures.board.first.canvas.setFocus()
    press(place, scene, Qt.Key.Key_Period)
    alignment = pictures.board.first.alignment
    assert alignment is not None and alignment.on is AlignedOn.POINTS and not alignment.by_hand
    assert pictures.board.is_aligned(pictures.board.panes[1])


def test_a_probe_without_a_track_says_so(scene: Scene, qtbot: QtBot) -> None:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.show()
    scene.put_on_desk()
    made.pictures.filling.step_frame(1)
    assert "does not come from a track" in made.pictures.said.full_text()
