"""Playing a video: what is wanted, what is shown, and when the next frame is due. No widgets."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.messages import explain
from ui.views import pixels
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import ClockOffset, EvidenceId, EvidenceKind, Track

if TYPE_CHECKING:
    from workstation.media.frame_times import FrameTimes
    from workstation.progress import Progress
    from workstation.workspace import Workspace

    Reading = tuple[FrameTimes, ClockOffset | None, tuple[Track, ...]]

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
REST_MS = 300
"""A picture that stays so long is looked at: its faces are found, and it is shown in full."""
SCRUB_BUDGET_S = 0.06
"""What a frame may take while the playhead is dragged; then the nearest one is shown."""
PLAY_BUDGET_S = 0.12
"""Where playing falls behind, a picture is still shown so often; the next one catches up."""
LATENCY_MAX_S = 0.25
AHEAD_BUDGET_S = 0.04
BEHIND = 12
"""Stepping back, so many frames before the shown one are made ready while nothing else waits."""
LATE_S = 0.002


class Playback(QObject):
    """One per desk: ``Playback.of(desk)``. Follows the desk's evidence; idle for images.

    ``number`` is the frame that is shown, never another one's; ``wanted`` where the way leads.
    While frames go by, ``picture`` is the frame on its way past; once one has rested it is put
    on the desk (``desk.choose_frame``), and only then are faces looked for in it. One frame is
    asked for at a time: what was wanted in between is left out, so that nothing queues up.
    """

    opened = Signal()
    picture_changed = Signal()
    state_changed = Signal()
    tracks_changed = Signal()
    clock_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._faces = FrameFaces.of(desk)
        self.clock: Callable[[], float] = time.perf_counter
        self.reduction = 1
        self.speed = 1.0
        self._fields()
        self._due, self._rest = QTimer(self), QTimer(self)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        for timer, slot in ((self._due, self._on_due), (self._rest, self._on_rest)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        desk.tasks.stopping.connect(self._halt)
        desk.evidence_changed.connect(self._on_evidence_changed)
        desk.frame_changed.connect(self._on_frame_changed)
        desk.tracks_changed.connect(self.read_again)
        self._faces.picture_changed.connect(self._on_desk_picture)
        self._on_evidence_changed()

    @staticmethod
    def of(desk: Desk) -> Playback:
        """The desk's playback; made on first use."""
        found = desk.findChild(Playback)
        return found if isinstance(found, Playback) else Playback(desk)

    def _fields(self) -> None:
        self.evidence_id: EvidenceId | None = None
        self.times: FrameTimes | None = None
        self.offset: ClockOffset | None = None
        self.tracks: tuple[Track, ...] = ()
        self.picture: Prepared | None = None
        self.number = self.wanted = 0
        self.playing = self.moving = self.looping = False
        self.loop_from: int | None = None
        self.loop_to: int | None = None
        self.left_out = 0
        self.problem = ""
        self._asked = False
        self._hurry = False
        self._pending: tuple[int, Prepared] | None = None
        self._anchor = (0.0, 0.0)
        self._latency = 0.0
        self._ready_from = 0
        self._stepped_back = False
        self._beyond = 0
        self._turn = 0  # counts the leaps while playing: what was asked for before is late

    # --- what it shows ----------------------------------------------------------------------

    @property
    def time_s(self) -> float:
        """The presentation time of the frame that is shown."""
        return self.times.time_of(self.number) if self.times is not None else 0.0

    @property
    def on_the_way(self) -> bool:
        """Whether the frame that is shown is not the wanted one yet."""
        return self.number != self.wanted and not self.playing

    @property
    def bounds(self) -> tuple[int, int]:
        """First and last frame to play: of the loop while looping, else of the video."""
        last = self.times.last if self.times is not None else 0
        if not self.looping:
            return 0, last
        first = self.loop_from or 0
        return first, max(first, self.loop_to if self.loop_to is not None else last)

    # --- what one can do --------------------------------------------------------------------

    def play(self) -> None:
        """Play from the frame that is shown; from the beginning where it is the last one."""
        if self.times is None or self.playing:
            return
        first, last = self.bounds
        self.playing, self.left_out, self._hurry = True, 0, False
        self._latency = 0.0
        self._leave()
        start = self.number if first <= self.number < last else first
        self._anchor_at(start)
        self.wanted = start
        if start == self.number:
            self._ask_next()
        else:
            self._ask()
        self.state_changed.emit()

    def pause(self) -> None:
        """Stop at the frame that is shown."""
        if not self.playing:
            return
        self.playing = False
        self._due.stop()
        self._pending = None
        self.wanted = self.number
        self._rest.start(REST_MS)
        self.state_changed.emit()

    def toggle(self) -> None:
        """Play, or pause."""
        (self.pause if self.playing else self.play)()

    def set_speed(self, speed: float) -> None:
        """Play that many times as fast; also in the middle of playing."""
        if speed == self.speed:
            return
        self.speed = speed
        self.left_out = 0
        if self.playing:
            self._anchor_at(self.number)
        self.state_changed.emit()

    def faster(self, by: int) -> None:
        """The next speed up (1) or down (-1)."""
        place = min(max(SPEEDS.index(self.speed) + by, 0), len(SPEEDS) - 1)
        self.set_speed(SPEEDS[place])

    def step(self, by: int) -> None:
        """One frame on (1) or back (-1); playing stops."""
        self.pause()
        self.go_to(self.wanted + by)

    def go_to(self, number: int, *, scrubbing: bool = False) -> None:
        """Show a frame. While ``scrubbing``, in time the nearest one on the way to it."""
        if self.times is None:
            return
        number = self.times.nearest(number)
        self._stepped_back = number == self.wanted - 1 and not scrubbing
        if not self._stepped_back:
            self._ready_from = number
        self._hurry = scrubbing
        if number == self.wanted == self.number and not self.playing:
            return
        self.wanted = number
        self.left_out = self._beyond = 0
        self._leave()
        if self.playing:
            self._due.stop()
            self._pending = None
            self._turn += 1
            self._anchor_at(number)
        self._ask()
        self.state_changed.emit()

    def go_to_time(self, seconds: float) -> None:
        """Show the frame that is shown at a time."""
        if self.times is not None:
            self.go_to(self.times.number_at(seconds))

    def set_loop(self, first: int | None, last: int | None) -> None:
        """Loop between two frames; None is the video's own beginning or end."""
        if first is not None and last is not None and first > last:
            first, last = last, first
        self.loop_from, self.loop_to = first, last
        self.state_changed.emit()

    def set_looping(self, looping: bool) -> None:
        """Whether to begin again at the end of the loop, or of the video."""
        self.looping = looping
        self.state_changed.emit()

    def go_to_track(self, by: int) -> None:
        """Go to the best face of the next (1) or previous (-1) track from here."""
        places = sorted({best_frame(track) for track in self.tracks})
        onward = [n for n in places if (n > self.wanted if by > 0 else n < self.wanted)]
        if onward:
            self.go_to(onward[0] if by > 0 else onward[-1])

    # --- opening ----------------------------------------------------------------------------

    def _halt(self) -> None:
        for timer in (self._due, self._rest):
            timer.stop()

    def _on_evidence_changed(self) -> None:
        self._halt()
        self._fields()
        item = self._desk.evidence
        if item is not None and item.kind is EvidenceKind.VIDEO:
            self.evidence_id = item.id
            self.number = self.wanted = self._desk.frame_number
            self.read_again()
        self.opened.emit()
        self.state_changed.emit()

    def read_again(self) -> None:
        """Read times, clock and tracks of the video on the desk."""
        if self.evidence_id is None:
            return
        evidence_id = self.evidence_id

        def work(workspace: Workspace, _progress: Progress) -> Reading:
            return (
                casework.frame_times(workspace, evidence_id),
                casework.clock_offset(workspace, evidence_id),
                casework.tracks(workspace, evidence_id),
            )

        self._desk.run(
            work,
            lambda reading: self._on_read(evidence_id, reading),
            lambda error: self._on_failed(evidence_id, error),
            lane="playing",
        )

    def _on_read(self, evidence_id: EvidenceId, reading: Reading) -> None:
        if evidence_id != self.evidence_id:
            return
        first_time = self.times is None
        self.times, self.offset, self.tracks = reading
        self._ready_from = self.number
        if first_time:
            self.opened.emit()
        self.tracks_changed.emit()
        self.clock_changed.emit()

    def _on_failed(self, evidence_id: EvidenceId, error: Exception) -> None:
        if evidence_id != self.evidence_id:
            return
        self._asked = False
        self.playing = False
        self._due.stop()
        message = explain(error)
        self.problem = f"{message.sentence} {message.next_step}".strip()
        self.wanted = self.number
        self._rest.start(REST_MS)
        self.state_changed.emit()

    # --- frames -----------------------------------------------------------------------------

    def _leave(self) -> None:
        """Leave the frame on the desk: its faces are not those of what is seen from now on."""
        self._rest.stop()
        self.problem = ""
        if not self.moving:
            self.moving = True
            self._desk.choose_face(None)
            self._faces.leave()

    def _anchor_at(self, number: int) -> None:
        assert self.times is not None
        self._anchor = (self.clock(), self.times.time_of(number))

    def _media_time(self, after_s: float = 0.0) -> float:
        """The presentation time that is due ``after_s`` seconds from now."""
        began, media = self._anchor
        return media + (self.clock() + after_s - began) * self.speed

    def _ask(self) -> None:
        """Ask for the wanted frame, unless one is on its way: then once that has come."""
        evidence_id = self.evidence_id
        if self._asked or evidence_id is None:
            return
        number, reduction = self.wanted, self.reduction
        budget = SCRUB_BUDGET_S if self._hurry else PLAY_BUDGET_S if self.playing else 0.0
        began, turn = self.clock(), self._turn

        def work(workspace: Workspace, progress: Progress) -> tuple[int, Prepared]:
            seen = casework.glance(workspace, evidence_id, number, reduction, budget)
            progress.check()
            return seen.place.number, pixels.prepare_glance(seen)

        def arrived(result: tuple[int, Prepared]) -> None:
            self._asked = False
            took = min(self.clock() - began, LATENCY_MAX_S)
            self._latency = (self._latency + took) / 2
            if evidence_id != self.evidence_id:
                return
            if self.playing and turn != self._turn:
                self._ask()
            else:
                self._on_arrived(*result)

        self._asked = True
        self._desk.run(
            work, arrived, lambda error: self._on_failed(evidence_id, error), lane="playing"
        )

    def _on_arrived(self, number: int, picture: Prepared) -> None:
        if not self.playing:
            self._show(number, picture)
            if number != self.wanted:
                if number > self.wanted:
                    # Left out on the way to another; or damaged, which exact reading finds out.
                    self._beyond += 1
                    self._hurry = self._hurry and self._beyond < 2
                self._ask()
            else:
                self._rest.start(REST_MS)
                self._read_ahead()
            return
        if number < self.wanted and number <= self.number:
            self._ask()  # still on the way, behind what is shown
            return
        assert self.times is not None
        began, media = self._anchor
        wait_s = began + (self.times.time_of(number) - media) / self.speed - self.clock()
        self._pending = (number, picture)
        if wait_s > LATE_S:
            self._due.start(round(wait_s * 1000))
        else:
            self._on_due()

    def _on_due(self) -> None:
        """A frame's time has come; or the last frame's time is over."""
        if not self.playing:
            return
        if self._pending is None:
            self._on_end()
            return
        number, picture = self._pending
        self._pending = None
        if number > self.number:
            self.left_out += number - self.number - 1
        self._show(number, picture)
        self._ask_next()

    def _ask_next(self) -> None:
        """The frame that will be due when it arrives, but at least the next one."""
        assert self.times is not None
        self._hurry = False
        _, last = self.bounds
        if self.number >= last:
            _, media = self._anchor
            over = self._anchor[0] + (self.times.end_of(self.number) - media) / self.speed
            self._due.start(max(0, round((over - self.clock()) * 1000)))
            return
        due = self.times.number_at(self._media_time(self._latency))
        self.wanted = min(max(self.number + 1, due), last)
        self._ask()

    def _on_end(self) -> None:
        if not self.looping:
            self.pause()
            return
        first, last = self.bounds
        self._anchor_at(first)
        self.wanted = first
        if first == last == self.number:
            self._due.start(REST_MS)
            return
        self._ask()

    def _show(self, number: int, picture: Prepared) -> None:
        self.number, self.picture = number, picture
        self.picture_changed.emit()

    def _read_ahead(self) -> None:
        """After a step back, decode the frames before while nothing else is wanted."""
        evidence_id = self.evidence_id
        target, last = max(0, self.number - BEHIND), self.number - 1
        wanted = self._stepped_back and self.number > 0 and target < self._ready_from
        if self._asked or evidence_id is None or not wanted:
            return

        def work(workspace: Workspace, progress: Progress) -> bool:
            ready = casework.prepare_frames(workspace, evidence_id, target, last, AHEAD_BUDGET_S)
            progress.check()
            return ready

        def done(ready: bool) -> None:
            self._asked = False
            if evidence_id != self.evidence_id:
                return
            if ready:
                self._ready_from = target
            if self.number != self.wanted:
                self._ask()
            elif not ready and self.moving:
                self._read_ahead()

        self._asked = True
        self._desk.run(
            work, done, lambda error: self._on_failed(evidence_id, error), lane="playing"
        )

    # --- resting ----------------------------------------------------------------------------

    def _on_rest(self) -> None:
        """Read the frame in full, with exact colours, and put it on the desk."""
        evidence_id, number = self.evidence_id, self.number
        if self.playing or self.number != self.wanted or evidence_id is None or not self.moving:
            return

        def work(workspace: Workspace, progress: Progress) -> Prepared:
            whole = casework.shown_pixels(workspace, evidence_id, number)
            progress.check()
            return pixels.prepare(whole)

        def read(picture: Prepared) -> None:
            still = evidence_id == self.evidence_id and number == self.number == self.wanted
            if still and not self.playing and self.moving:
                PixelSource.of(self._desk).keep_frame(evidence_id, number, picture)
                self._arrive(number)

        def failed(_error: Exception) -> None:
            if evidence_id == self.evidence_id and self.moving and not self.playing:
                self._arrive(number)  # the desk's own reading says what is wrong

        self._desk.run(work, read, failed, lane="playing")

    def _arrive(self, number: int) -> None:
        self.moving = False
        if self._desk.frame_number == number:
            self._faces.come_back()
        else:
            self._desk.choose_frame(number)
        self.state_changed.emit()

    def _on_frame_changed(self) -> None:
        """Somebody else chose a frame: that one is shown."""
        if self._desk.frame_number == self.number and not self.playing:
            return
        self.playing = self.moving = False
        self._due.stop()
        self._rest.stop()
        self._pending = None
        self.number = self.wanted = self._desk.frame_number
        self.picture = None
        self.picture_changed.emit()
        self.state_changed.emit()

    def _on_desk_picture(self) -> None:
        if not self.moving and self._faces.picture is not None:
            self.picture = None


def best_frame(track: Track) -> int:
    """The frame of a track's best face; the first one where it has none."""
    return track.best[0].frame_number if track.best else track.first_frame
