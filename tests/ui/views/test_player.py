"""The player by clicks and keys: what is written on it belongs to the picture above it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS, open_dialog
from tests.ui.samples import followed
from tests.ui.window_steps import Settle, drop, with_case
from tests.workstation.media.films import Film, number_in, write
from ui.messages import MessageDialog
from ui.views.player import Player
from ui.views.player_forms import ClockForm, JumpForm
from ui.window import MainWindow
from workstation import casework

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
FRAMES = 50
VARIABLE = [n * 40 if n < 20 else 800 + (n - 20) * 100 for n in range(FRAMES)]


class Viewer:
    """The evidence place with a video on it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, settle: Settle) -> None:
        assert window.work_area is not None
        self.qtbot, self.window, self._settle = qtbot, window, settle
        self.area = window.work_area
        self.place = self.area.evidence_place
        self.player: Player = self.place.player
        self.playback = self.player.playback
        self.timeline = self.player.timeline
        self.canvas = self.place.picture.canvas

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=PATIENCE_MS)

    def seen(self) -> int:
        """The number that is painted into the picture on the canvas."""
        picture = self.canvas.picture
        assert picture is not None
        image = picture.levels[0].convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        width = image.width()
        return number_in(rows[:, : width * 3].reshape(image.height(), width, 3))

    def shows(self, number: int) -> bool:
        """Whether picture, number and time are those of this frame."""
        if self.playback.number != number:
            return False
        assert self.seen() == number
        assert self.player.frame.text() == f"frame {number} of {FRAMES}"
        seconds = VARIABLE[number] / 1000
        assert self.player.time.text() == f"00:00:{seconds:06.3f}"
        assert self.timeline.value() == number
        return True

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.canvas, key, modifier)

    def click(self, button) -> None:
        assert button.isVisible() and button.isEnabled()
        self.qtbot.mouseClick(button, LEFT)

    def rest(self) -> None:
        self.until(lambda: not self.playback.moving)
        self._settle()


@pytest.fixture
def viewer(qtbot: QtBot, working_window: MainWindow, tmp_path: Path, settle: Settle) -> Viewer:
    with_case(working_window, settle)
    film = Film(options={"g": "20", "bf": "2"}, stamps=VARIABLE)
    drop(working_window, write(tmp_path / "film.mp4", FRAMES, film))
    settle()
    made = Viewer(qtbot, working_window, settle)
    assert made.shows(0)
    return made


def test_keys_on_the_picture_step_play_and_change_the_speed(viewer: Viewer) -> None:
    for key, number in (
        (Qt.Key.Key_Period, 1),
        (Qt.Key.Key_Period, 2),
        (Qt.Key.Key_Comma, 1),
    ):
        viewer.key(key)
        viewer.until(lambda number=number: viewer.shows(number))
    viewer.key(Qt.Key.Key_L)
    assert viewer.playback.playing
    assert viewer.player.play.accessibleName() == "Pause (Space)"
    viewer.key(Qt.Key.Key_L)
    assert viewer.playback.speed == 2.0
    assert viewer.player.speed.currentText() == "2x"
    viewer.until(lambda: viewer.playback.number > 4)
    viewer.key(Qt.Key.Key_Space)
    assert not viewer.playback.playing
    viewer.key(Qt.Key.Key_J)
    viewer.key(Qt.Key.Key_J)
    assert viewer.playback.speed == 0.5
    viewer.rest()
    assert viewer.shows(viewer.playback.number)
    assert viewer.area.desk.frame_number == viewer.playback.number


def test_buttons_do_what_the_keys_do(viewer: Viewer) -> None:
    player = viewer.player
    viewer.click(player.on)
    viewer.until(lambda: viewer.shows(1))
    viewer.click(player.back)
    viewer.until(lambda: viewer.shows(0))
    viewer.click(player.play)
    viewer.until(lambda: viewer.playback.number > 2)
    viewer.click(player.play)
    assert not viewer.playback.playing


def test_dragging_along_the_timeline_ends_at_the_frame_under_the_mouse(viewer: Viewer) -> None:
    timeline = viewer.timeline
    middle = timeline.height() // 2
    viewer.qtbot.mousePress(timeline, LEFT, pos=QPoint(20, middle))
    for x in range(20, timeline.width() - 30, 23):
        viewer.qtbot.mouseMove(timeline, QPoint(x, middle))
    end = QPoint(round(timeline.x_of(31)) + 1, middle)
    viewer.qtbot.mouseMove(timeline, end)
    viewer.qtbot.mouseRelease(timeline, LEFT, pos=end)
    viewer.until(lambda: viewer.shows(31))
    viewer.rest()
    assert viewer.shows(31)
    assert viewer.area.desk.frame_number == 31


def test_the_timeline_is_worked_by_keys(viewer: Viewer) -> None:
    timeline = viewer.timeline
    for key, number in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, FRAMES - 1),
        (Qt.Key.Key_Left, FRAMES - 2),
        (Qt.Key.Key_Home, 0),
    ):
        viewer.qtbot.keyClick(timeline, key)
        viewer.until(lambda number=number: viewer.shows(number))


def test_a_jump_says_where_it_leads_before_it_goes(viewer: Viewer) -> None:
    for typed, number in (("00:00:01.95", 31), ("frame 7", 7)):
        if number == 31:
            viewer.qtbot.keyClick(viewer.window, Qt.Key.Key_J, CONTROL)
        else:
            viewer.click(viewer.player.jump)
        form = open_dialog(viewer.window)
        assert isinstance(form, JumpForm)
        viewer.qtbot.keyClicks(form.place, typed)
        assert form.problem.text().startswith(f"Frame {number} at 00:00:")
        viewer.click(form.verb)
        viewer.until(lambda form=form: not form.isVisible())
        viewer.until(lambda number=number: viewer.shows(number))


def test_a_jump_out_of_the_video_is_refused(viewer: Viewer) -> None:
    viewer.click(viewer.player.jump)
    form = open_dialog(viewer.window)
    assert isinstance(form, JumpForm)
    for typed in ("50", "00:10:00", "tomorrow"):
        form.place.clear()
        viewer.qtbot.keyClicks(form.place, typed)
        viewer.click(form.verb)
        assert form.isVisible()
        assert "frames 0 to 49" in form.problem.text()
    form.reject()
    assert viewer.shows(0)


def test_a_loop_is_set_by_keys_and_played(viewer: Viewer) -> None:
    viewer.playback.go_to(10)
    viewer.until(lambda: viewer.shows(10))
    viewer.key(Qt.Key.Key_I)
    viewer.playback.go_to(14)
    viewer.until(lambda: viewer.shows(14))
    viewer.key(Qt.Key.Key_O)
    assert viewer.player.loop.isChecked()
    viewer.playback.set_speed(2.0)
    numbers: list[int] = []
    viewer.playback.picture_changed.connect(lambda: numbers.append(viewer.playback.number))
    viewer.key(Qt.Key.Key_Space)
    viewer.until(lambda: len(numbers) > 8)
    viewer.key(Qt.Key.Key_Space)
    assert set(numbers) <= set(range(10, 15))
    viewer.click(viewer.player.whole)
    assert viewer.playback.bounds == (0, FRAMES - 1)


def test_one_click_on_a_track_goes_to_its_best_face(
    viewer: Viewer, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    item, times = viewer.area.desk.evidence, viewer.playback.times
    assert item is not None and times is not None
    tracks = (
        followed(item.id, 5, 20, 12, times.time_of),
        followed(item.id, 30, 30, 30, times.time_of),
    )
    monkeypatch.setattr(casework, "tracks", lambda _workspace, _evidence: tracks)
    assert not viewer.player.later.isEnabled()
    viewer.area.desk.tracks_changed.emit()
    settle()
    timeline = viewer.timeline
    assert timeline.accessibleDescription() == "Faces followed: 2"
    for x, number in ((timeline.x_of(18), 12), (timeline.x_of(30) + 1, 30)):
        at = next(
            QPoint(round(x), y)
            for y in range(timeline.height())
            if timeline.track_at(QPointF(round(x), y)) is not None
        )
        viewer.qtbot.mouseClick(timeline, LEFT, pos=at)
        viewer.until(lambda number=number: viewer.shows(number))
    viewer.qtbot.keyClick(viewer.window, Qt.Key.Key_BracketLeft, CONTROL)
    viewer.until(lambda: viewer.shows(12))


def test_the_zoom_stays_while_frames_go_by_and_when_one_rests(viewer: Viewer) -> None:
    viewer.place.picture.actual_size()
    viewer.place.picture.zoom_in()
    zoom = viewer.place.picture.zoom()
    viewer.key(Qt.Key.Key_Period)
    viewer.until(lambda: viewer.shows(1))
    assert viewer.place.picture.zoom() == zoom
    assert "passing by" in viewer.place.picture.caption.text()
    viewer.rest()
    assert viewer.place.picture.zoom() == zoom
    assert "as recorded" in viewer.place.picture.caption.text()


def test_a_recorders_clock_is_kept_and_shown(viewer: Viewer, settle: Settle) -> None:
    assert not viewer.player.true_time.isVisible()
    viewer.click(viewer.player.clock)
    form = open_dialog(viewer.window)
    assert isinstance(form, ClockForm)
    viewer.qtbot.keyClicks(form.offset, "-00:01:01.5")
    viewer.click(form.verb)
    assert form.problem.text() == "Reason is missing."
    viewer.qtbot.keyClicks(form.start, "yesterday")
    viewer.qtbot.keyClicks(form.reason, "Compared with <b>mine</b>")
    viewer.click(form.verb)
    assert "2026-01-15" in form.problem.text()
    form.start.clear()
    viewer.qtbot.keyClicks(form.start, "2026-01-15 14:32:10")
    viewer.click(form.verb)
    settle()
    viewer.playback.go_to(10)
    viewer.until(lambda: viewer.shows(10))
    label = viewer.player.true_time
    assert label.isVisible()
    assert "True time 2026-01-15 14:31:08.900" in label.full_text()
    assert "-61.500 s" in label.full_text()
    assert "<b>" not in label.toolTip() and "mine" in label.toolTip()


def test_the_shown_frame_is_exported_without_loss(
    viewer: Viewer, tmp_path: Path, settle: Settle
) -> None:
    viewer.playback.go_to(23)
    viewer.until(lambda: viewer.shows(23))
    target = tmp_path / "frame.png"
    viewer.player.export_to(target, viewer.playback.number)
    settle()
    said = open_dialog(viewer.window)
    assert isinstance(said, MessageDialog)
    assert "Frame 23 at 00:00:01.100" in said.message.sentence
    image = QImage(str(target)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    assert number_in(rows.reshape(image.height(), image.width(), 3)) == 23
    said.accept()
    viewer.until(lambda: not said.isVisible())
    viewer.click(viewer.player.export)
    asked = open_dialog(viewer.window)
    assert asked.windowTitle() == "Export frame 23"
    asked.reject()


def test_leaving_the_place_stops_playing(viewer: Viewer, settle: Settle) -> None:
    viewer.key(Qt.Key.Key_Space)
    viewer.until(lambda: viewer.playback.number > 0)
    viewer.area.show_place("log")
    assert not viewer.playback.playing
    viewer.rest()


def test_closing_the_workspace_while_it_plays_is_possible(viewer: Viewer) -> None:
    viewer.key(Qt.Key.Key_Space)
    viewer.until(lambda: viewer.playback.number > 0)
    viewer.window.close_workspace()
    viewer.until(lambda: viewer.window.work_area is None)
    viewer.until(viewer.window.task_runner.idle)
