"""Stepping through every frame of a track while the portrait stays laid on the face."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from tests.ui.scene import Scene, scene
from tests.ui.views.panes.tracks import FIRST, KEPT, LAST, PROBE, FakeDecoder, number_in
from ui.views.compare import ComparePlace
from ui.views.panes.pane import ComparisonPane
from workstation.model import AlignedOn, Placing, SteppedFrames, Subject, TrackId
from workstation.viewing.transform import Transform

__all__ = ["scene"]

BACK, ON = Qt.Key.Key_Comma, Qt.Key.Key_Period
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def decoder(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> FakeDecoder:
    return FakeDecoder(scene, monkeypatch)


@pytest.fixture
def place(scene: Scene, qtbot: QtBot, decoder: FakeDecoder) -> ComparePlace:
    """The probe is frame 4 of a track of the frames 2 to 18; a face of frame 10 is kept too."""
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    made.pictures.board.first.canvas.setFocus()
    return made


def first_of(place: ComparePlace) -> ComparisonPane:
    return place.pictures.board.first


def number_of(place: ComparePlace) -> int:
    """The number that the first pane says; its pixels are those of that frame."""
    pane = first_of(place)
    assert pane.shown is not None
    assert f"frame {pane.shown.frame_number}," in pane.caption.text()
    if number_in(pane) is not None and pane.shown.subject is not Subject.PROBE:
        assert number_in(pane) == pane.shown.frame_number
    return pane.shown.frame_number


def placed(place: ComparePlace, number: int) -> Transform:
    way = place.pictures.board.panes[number].canvas.placed
    assert way is not None
    return way


def on_the_screen(way: Transform) -> list[tuple[float, float]]:
    return [way(corner) for corner in ((0.0, 0.0), (64.0, 0.0), (0.0, 64.0))]


def eyes(place: ComparePlace, number: int) -> list[tuple[float, float]]:
    shown = place.pictures.board.panes[number].shown
    assert shown is not None and shown.face is not None
    return [placed(place, number)(eye) for eye in shown.face.landmarks[:2]]


def press(place: ComparePlace, scene: Scene, key: Qt.Key, held: object = None) -> None:
    modifier = Qt.KeyboardModifier.NoModifier if held is None else held
    QTest.keyClick(place.window().focusWidget(), key, modifier)
    scene.wait()


def test_every_frame_is_stepped_through_from_the_first_to_the_last(
    place: ComparePlace, scene: Scene, decoder: FakeDecoder
) -> None:
    assert number_of(place) == PROBE
    way = [number_of(place)]
    for _ in range(LAST - PROBE):
        press(place, scene, ON)
        way.append(number_of(place))
    assert way == list(range(PROBE, LAST + 1))
    press(place, scene, ON)
    assert number_of(place) == LAST
    assert "last frame of the track" in place.pictures.said.full_text()
    for _ in range(LAST - FIRST):
        press(place, scene, BACK)
    assert number_of(place) == FIRST
    press(place, scene, BACK)
    assert "first frame of the track" in place.pictures.said.full_text()
    assert decoder.asked == [*range(PROBE + 1, LAST + 1), *reversed(range(FIRST, LAST))]


@pytest.mark.parametrize("aligned", [True, False], ids=["aligned", "side by side"])
@pytest.mark.parametrize("turns", [0, 7])
def test_the_portrait_stays_still_to_the_pixel_over_many_steps(
    place: ComparePlace, scene: Scene, aligned: bool, turns: int
) -> None:
    if aligned:
        press(place, scene, Qt.Key.Key_A)
    press(place, scene, Qt.Key.Key_Plus)
    for _ in range(turns):
        press(place, scene, Qt.Key.Key_R)
    portrait, face = on_the_screen(placed(place, 1)), eyes(place, 0)
    turned = first_of(place).treatment.turned_deg
    for _ in range(4):
        for key in (ON,) * 9 + (BACK,) * 11 + (ON,) * 2:
            press(place, scene, key)
            assert on_the_screen(placed(place, 1)) == [
                pytest.approx(corner, abs=1e-6) for corner in portrait
            ]
            if aligned:
                assert eyes(place, 0) == [pytest.approx(eye, abs=1e-6) for eye in face]
    assert number_of(place) == PROBE
    assert eyes(place, 0) == [pytest.approx(eye, abs=1e-6) for eye in face]
    assert first_of(place).treatment.turned_deg == turned


def test_what_is_shown_is_said_under_it(place: ComparePlace, scene: Scene) -> None:
    first, said = first_of(place), place.pictures.said
    press(place, scene, Qt.Key.Key_A)
    assert "frame 4, the searched probe" in first.caption.text()
    assert first.title.full_text() == "PROBE  00:00:00.40"
    press(place, scene, ON)
    assert "frame 5, neither searched nor kept, placed between two" in first.caption.text()
    assert first.title.full_text() == "FRAME OF THE TRACK, NOT SEARCHED  00:00:00.50"
    assert first.age.text() == "Face not measured in this frame"
    assert "aligned between two found faces" in said.full_text()
    assert "frames 2 to 18" in said.full_text()
    press(place, scene, ON)
    assert "frame 6, neither searched nor kept, as recorded" in first.caption.text()
    assert first.age.text() == "Face 36 px high as recorded"
    press(place, scene, ON, CONTROL)
    assert number_of(place) == KEPT
    assert "frame 10, a kept face" in first.caption.text()
    press(place, scene, ON)
    assert "frame 11, neither searched nor kept, placed as last found" in first.caption.text()
    assert "no face found here, aligned as last found" in said.full_text()
    press(place, scene, BACK, CONTROL)
    press(place, scene, BACK, CONTROL)
    assert number_of(place) == PROBE and first.shown and first.shown.subject is Subject.PROBE
    press(place, scene, BACK, CONTROL)
    assert "no further kept face" in said.full_text()


def test_treatment_zoom_and_overlay_stay(place: ComparePlace, scene: Scene, qtbot: QtBot) -> None:
    pictures = place.pictures
    press(place, scene, Qt.Key.Key_A)
    press(place, scene, Qt.Key.Key_G)
    first = first_of(place)
    qtbot.waitUntil(lambda: bool(first.treated.dresses()), timeout=PATIENCE_MS)
    press(place, scene, Qt.Key.Key_O)
    scale = placed(place, 1).scale
    press(place, scene, ON)
    # The next frame comes treated: it is never seen as recorded for a moment.
    assert first.treated.dresses()
    assert "in grey" in first.caption.text()
    assert pictures.overlaying.shown is not None
    assert placed(place, 1).scale == pytest.approx(scale)


def test_keys_that_are_held_never_queue_up_frames(
    place: ComparePlace, scene: Scene, decoder: FakeDecoder, qtbot: QtBot
) -> None:
    press(place, scene, ON)
    press(place, scene, BACK)
    decoder.asked.clear()
    decoder.gate.clear()
    for _ in range(12):
        QTest.keyClick(place.window().focusWidget(), ON)
    qtbot.waitUntil(lambda: decoder.asked == [PROBE + 1], timeout=PATIENCE_MS)
    decoder.gate.set()
    scene.wait()
    # The one that was on its way, and then the newest: none of those in between.
    assert decoder.asked == [PROBE + 1, PROBE + 12]
    assert number_of(place) == PROBE + 12


def test_a_frame_that_rests_is_read_again_as_recorded_and_the_next_ones_are_made_ready(
    place: ComparePlace, scene: Scene, decoder: FakeDecoder, qtbot: QtBot
) -> None:
    press(place, scene, ON)
    assert decoder.ahead == [(6, 9)]
    qtbot.waitUntil(lambda: decoder.read == [5], timeout=PATIENCE_MS)
    scene.wait()
    assert decoder.ahead == [(6, 9), (2, 4)]
    assert number_of(place) == 5


def test_a_frame_that_cannot_be_decoded_is_said_and_passed(
    place: ComparePlace, scene: Scene, decoder: FakeDecoder
) -> None:
    decoder.damaged = {6}
    press(place, scene, ON)
    # Making the next ones ready failed; nobody has asked for them yet.
    assert "cannot be decoded" not in place.pictures.said.full_text()
    press(place, scene, ON)
    assert number_of(place) == 5
    assert "cannot be decoded" in place.pictures.said.full_text()
    press(place, scene, ON)
    assert number_of(place) == 7


def test_a_frame_that_comes_late_takes_nothing_else_s_place(
    place: ComparePlace, scene: Scene, decoder: FakeDecoder, qtbot: QtBot
) -> None:
    filling = place.pictures.filling
    press(place, scene, ON)
    decoder.gate.clear()
    QTest.keyClick(place.window().focusWidget(), ON)
    qtbot.waitUntil(lambda: decoder.asked[-1] == 6, timeout=PATIENCE_MS)
    assert filling.offered is not None
    filling.put(first_of(place), filling.offered.probe)
    decoder.gate.set()
    scene.wait()
    assert number_of(place) == PROBE
    assert first_of(place).shown == filling.offered.probe
    press(place, scene, ON)
    assert number_of(place) == PROBE + 1


def test_the_record_names_the_frame_and_what_was_stepped_through(
    place: ComparePlace, scene: Scene
) -> None:
    surface = place.pictures.surface
    assert surface.view().stepped is None
    for _ in range(3):
        press(place, scene, ON)
    press(place, scene, BACK)
    view = surface.view()
    frame = view.panes[0].frame
    assert frame is not None and view.panes[0].face_id is None
    assert (frame.number, frame.timestamp_s, frame.placing) == (6, 0.6, Placing.FOUND)
    assert view.stepped == SteppedFrames(TrackId("t"), 5, 7, 3, 0.5, 0.7)
    press(place, scene, BACK, CONTROL)
    assert surface.view().panes[0].face_id == scene.search.probe.face_id
    assert surface.view().stepped == SteppedFrames(TrackId("t"), 4, 7, 4, 0.4, 0.7)
    scene.desk.choose_candidate(scene.search.candidates[1])
    scene.wait()
    assert surface.view().stepped is None


def test_nothing_is_marked_on_a_frame_without_a_kept_face(
    place: ComparePlace, scene: Scene
) -> None:
    surface = place.pictures.surface
    press(place, scene, ON)
    surface.draw_region(1)
    assert not surface.is_drawing
    assert "No face of this frame is kept" in place.pictures.said.full_text()
    press(place, scene, ON, CONTROL)
    surface.draw_region(1)
    assert surface.is_drawing


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
    begun = pictures.board.first.alignment
    portrait = on_the_screen(placed(place, 1))
    for key in (ON,) * 9 + (BACK,) * 11 + (ON,) * 2:
        press(place, scene, key)
        alignment = pictures.board.first.alignment
        assert alignment is not None and alignment.on is AlignedOn.POINTS
        assert not alignment.by_hand and pictures.board.is_aligned(pictures.board.panes[1])
        assert on_the_screen(placed(place, 1)) == [
            pytest.approx(corner, abs=1e-6) for corner in portrait
        ]
    # Many small steps do not add up: back at the probe they lie where they were placed.
    assert begun is not None and alignment is not None
    for here, there in zip(alignment.points, begun.points, strict=True):
        assert here == pytest.approx(there, abs=1e-6)


def test_a_probe_without_a_track_says_so(scene: Scene, qtbot: QtBot) -> None:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.show()
    scene.put_on_desk()
    made.pictures.stepping.step(1)
    assert "does not come from a track" in made.pictures.said.full_text()
