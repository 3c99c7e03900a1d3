"""Playing, stepping, scrubbing and looping: the number that is shown is that of the picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from tests.ui.samples import followed
from tests.workstation.media.films import Film, number_in, write
from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.playback import Playback
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import CaseNumber, EvidenceItem, Track
from workstation.workspace import Workspace

FRAMES = 60
# Slow and quick by turns, as recorders do that save frames while nothing moves.
VARIABLE = [n * 40 if n < 20 else 800 + (n - 20) * 100 for n in range(FRAMES)]
FILM = Film(options={"g": "20", "bf": "2"}, stamps=VARIABLE)


def painted(picture: Prepared) -> int:
    """The number that is painted into a picture of the window."""
    image = picture.levels[0].convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return number_in(rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3))


class Viewer:
    """Somebody in front of a video, who writes down what is shown."""

    def __init__(self, qtbot: QtBot, desk: Desk, item: EvidenceItem) -> None:
        self.qtbot, self.desk, self.item = qtbot, desk, item
        self.playback = Playback.of(desk)
        self.faces = FrameFaces.of(desk)
        self.seen: list[int] = []
        self.playback.picture_changed.connect(self._on_picture)
        desk.choose_case(casework.cases(desk.workspace)[0])
        desk.choose_evidence(item)
        self.until(lambda: self.playback.times is not None and desk.tasks.idle())

    def _on_picture(self) -> None:
        picture = self.playback.picture
        if picture is not None:
            assert painted(picture) == self.playback.number
            self.seen.append(self.playback.number)

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Until the picture has come to rest on the desk."""
        self.until(lambda: not self.playback.moving and self.desk.tasks.idle())
        assert self.desk.frame_number == self.playback.number
        assert self.faces.picture is not None
        assert painted(self.faces.picture) == self.playback.number


@pytest.fixture
def viewer(qtbot: QtBot, workspace: Workspace, desk: Desk, tmp_path: Path) -> Viewer:
    casework.open_case(workspace, CaseNumber("1"))
    film = write(tmp_path / "variable.mp4", FRAMES, FILM)
    item = casework.import_evidence(workspace, CaseNumber("1"), film)
    return Viewer(qtbot, desk, item)


def test_a_jump_shows_the_frame_and_then_puts_it_on_the_desk(viewer: Viewer) -> None:
    viewer.playback.go_to(33)
    assert viewer.desk.frame_number == 0
    viewer.rest()
    assert viewer.desk.frame_number == 33
    assert viewer.seen == [33]
    assert viewer.playback.picture is None  # now it is the desk's


def test_steps_go_one_frame_both_ways_and_stop_at_the_ends(viewer: Viewer) -> None:
    playback = viewer.playback
    for expected, by in ((0, -1), (1, 1), (2, 1), (1, -1)):
        playback.step(by)
        viewer.until(lambda expected=expected: playback.number == expected)
    playback.go_to(10**6)
    viewer.until(lambda: playback.number == FRAMES - 1)
    playback.step(1)
    assert playback.wanted == FRAMES - 1
    for expected in range(FRAMES - 2, FRAMES - 25, -1):
        playback.step(-1)
        viewer.until(lambda expected=expected: playback.number == expected)
    viewer.rest()


def test_many_wishes_at_once_do_not_queue_up(viewer: Viewer) -> None:
    asked = []
    viewer.desk.tasks.task_started.connect(asked.append)
    for number in (5, 50, 12, 44, 3, 58, 20):
        viewer.playback.go_to(number, scrubbing=True)
    assert len(viewer.desk.tasks.running("playing")) == 1
    viewer.until(lambda: viewer.playback.number == 20)
    assert len([task for task in asked if task.lane == "playing"]) <= 2 + len(viewer.seen)
    assert not {50, 12, 44, 3, 58} & set(viewer.seen)


def test_a_moment_leads_to_the_frame_that_is_shown_then(viewer: Viewer) -> None:
    times = viewer.playback.times
    assert times is not None
    for number in (7, 31, 59):
        viewer.playback.go_to_time((times.time_of(number) + times.end_of(number)) / 2)
        viewer.until(lambda number=number: viewer.playback.number == number)
        assert viewer.playback.time_s == times.time_of(number)


def test_nothing_is_written_and_no_face_is_looked_for_while_frames_go_by(
    viewer: Viewer,
) -> None:
    before = len(casework.log_entries(viewer.desk.workspace, 100))
    kinds: list[str] = []
    viewer.desk.tasks.task_started.connect(lambda task: kinds.append(task.lane))
    viewer.playback.set_speed(4.0)
    viewer.playback.go_to(20)
    viewer.until(lambda: viewer.playback.number == 20)
    viewer.playback.play()
    viewer.until(lambda: viewer.playback.number > 40)
    assert set(kinds) == {"playing"}
    assert viewer.faces.model.faces == ()
    assert viewer.desk.frame_number == 0
    viewer.playback.pause()
    viewer.rest()
    assert {"work"} <= set(kinds)
    assert len(casework.log_entries(viewer.desk.workspace, 100)) == before


def test_no_frame_is_shown_before_its_time(viewer: Viewer) -> None:
    playback = viewer.playback
    times = playback.times
    assert times is not None
    early: list[float] = []
    playback.set_speed(2.0)
    began = playback.clock()

    def check() -> None:
        due = began + times.time_of(playback.number) / 2.0
        early.append(due - playback.clock())

    playback.picture_changed.connect(check)
    playback.play()
    viewer.until(lambda: playback.number >= 25)
    counted = playback.number - len(early)
    assert playback.left_out == counted
    playback.pause()
    # A timer of whole milliseconds may ring half of one too soon.
    assert max(early) < 0.003


def test_a_machine_that_is_too_slow_leaves_frames_out_and_says_so(viewer: Viewer) -> None:
    """On a clock that runs fifty times as fast, no machine shows every frame in time."""
    playback = viewer.playback
    real = playback.clock
    playback.clock = lambda: real() * 50
    playback.play()
    viewer.until(lambda: not playback.playing)
    assert playback.number == FRAMES - 1
    assert playback.left_out == FRAMES - 1 - len(viewer.seen) > 0


def test_it_stops_at_the_end_and_begins_again_from_there(viewer: Viewer) -> None:
    playback = viewer.playback
    playback.set_speed(4.0)
    playback.go_to(FRAMES - 4)
    viewer.until(lambda: playback.number == FRAMES - 4)
    playback.play()
    viewer.until(lambda: not playback.playing)
    assert playback.number == FRAMES - 1
    viewer.rest()
    viewer.seen.clear()
    playback.play()
    viewer.until(lambda: len(viewer.seen) > 2)
    playback.pause()
    assert viewer.seen[0] <= 3


def test_a_loop_stays_between_its_ends(viewer: Viewer) -> None:
    playback = viewer.playback
    playback.set_speed(4.0)
    playback.set_loop(30, 24)
    assert (playback.loop_from, playback.loop_to) == (24, 30)
    playback.set_looping(True)
    playback.play()

    def rounds() -> int:
        return sum(two < one for one, two in zip(viewer.seen, viewer.seen[1:], strict=False))

    viewer.until(lambda: rounds() >= 2)
    playback.pause()
    assert set(viewer.seen) <= set(range(24, 31))


def test_leaping_while_playing_goes_on_from_there(viewer: Viewer) -> None:
    playback = viewer.playback
    playback.go_to(50)
    viewer.until(lambda: playback.number == 50)
    playback.play()
    viewer.until(lambda: len(viewer.seen) > 2)
    viewer.seen.clear()
    playback.go_to(10)
    assert playback.playing
    viewer.until(lambda: len(viewer.seen) > 2)
    playback.pause()
    assert 10 <= viewer.seen[-1] < 40


def test_coming_back_to_the_frame_on_the_desk_brings_its_faces_back(viewer: Viewer) -> None:
    viewer.playback.go_to(1)
    viewer.until(lambda: viewer.playback.number == 1)
    assert "once the picture rests" in viewer.faces.sentence
    viewer.playback.go_to(0)
    viewer.rest()
    assert "once the picture rests" not in viewer.faces.sentence


def test_a_frame_chosen_elsewhere_is_shown(viewer: Viewer) -> None:
    viewer.playback.play()
    viewer.desk.choose_frame(42)
    assert not viewer.playback.playing
    viewer.rest()
    assert viewer.playback.number == 42


def test_speeds_go_up_and_down_within_their_bounds(viewer: Viewer) -> None:
    playback = viewer.playback
    for _ in range(9):
        playback.faster(1)
    assert playback.speed == 4.0
    for _ in range(9):
        playback.faster(-1)
    assert playback.speed == 0.25


def test_tracks_are_gone_to_in_order(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    tracks = tuple(track(viewer, first, best) for first, best in ((5, 9), (20, 22), (40, 41)))
    monkeypatch.setattr(casework, "tracks", lambda _workspace, _evidence: tracks)
    viewer.desk.tracks_changed.emit()
    playback = viewer.playback
    viewer.until(lambda: len(playback.tracks) == 3)
    went = []
    for by in (1, 1, 1, 1, -1, -1, -1):
        playback.go_to_track(by)
        went.append(playback.wanted)
    assert went == [9, 22, 41, 41, 22, 9, 9]


def test_a_video_that_cannot_be_read_any_more_says_so(viewer: Viewer) -> None:
    viewer.desk.workspace.playing.close()
    viewer.playback.go_to(9)
    viewer.until(lambda: bool(viewer.playback.problem))
    assert viewer.playback.number == 0


def track(viewer: Viewer, first: int, best: int) -> Track:
    """A face followed from one frame to another."""
    times = viewer.playback.times
    assert times is not None
    return followed(viewer.item.id, first, best + 3, best, times.time_of)
