"""Stepping the first pane through every frame of the track, while the others stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.messages import explain
from ui.views import pixels
from ui.views.panes import words
from ui.views.panes.board import PaneBoard
from ui.views.panes.filling import Filling
from ui.views.panes.shown import Shown, frame_shown
from ui.views.panes.treated import Dressed, dressed
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import SteppedFrames

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

    Seen = tuple[int, Prepared, Dressed]

T = TypeVar("T")

REST_MS = 300
"""A frame that stays so long is looked at: it is read again with exact colours."""
AHEAD, BEHIND = 4, 12
"""Frames made ready in the way that is gone; back, they come in groups from a key frame on."""
AHEAD_BUDGET_S = 0.02
"""What making ready may take at once: so long a key may have to wait for it."""


class Stepping(QObject):
    """``said`` tells which frame is shown, or why none is.

    One frame is asked for at a time. Where keys come faster than frames, those in between are
    left out: what is shown next is always the frame that is wanted now, under its own number.
    """

    said = Signal(str)

    def __init__(
        self, desk: Desk, board: PaneBoard, filling: Filling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._board, self._filling = desk, board, filling
        self._frames: casework.TrackFrames | None = None
        self._wanted: int | None = None
        self._way = 1
        self._asked = False
        self._turn = 0  # counts the candidates: what was asked for before is late
        self._seen: dict[int, float] = {}
        self._stands: Shown | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        desk.tasks.stopping.connect(self._rest.stop)

    def begin_again(self) -> None:
        """Another candidate: nothing was stepped through yet."""
        self._rest.stop()
        self._turn += 1
        self._wanted = self._stands = None
        self._seen = {}

    def stepped(self) -> SteppedFrames | None:
        """Every frame that was shown for this candidate, from the first to the last."""
        if not self._seen or self._frames is None:
            return None
        first, last = min(self._seen), max(self._seen)
        return SteppedFrames(
            self._frames.track.id, first, last, len(self._seen), self._seen[first], self._seen[last]
        )

    def open(self, frames: casework.TrackFrames) -> None:
        """Step through this track from now on."""
        self._frames = frames

    # --- what one can do --------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) frame of the track."""
        frames = self._opened(lambda: self.step(by))
        if frames is None:
            return
        number = self._here(frames) + by
        if number != frames.nearest(number):
            self.said.emit(words.end_of_track(by))
            return
        self._go_to(number, by)

    def step_kept(self, by: int) -> None:
        """Show the next or previous frame of which a face is kept: the probe is one of them."""
        frames = self._opened(lambda: self.step_kept(by))
        if frames is None:
            return
        here = self._here(frames)
        kept = [each.frame_number for each in self._kept()]
        onward = [each for each in kept if (each > here if by > 0 else each < here)]
        if not onward:
            self.said.emit(self.tr("There is no further kept face of the track."))
            return
        self._go_to(onward[0] if by > 0 else onward[-1], by)

    # --- the track --------------------------------------------------------------------------

    def _kept(self) -> tuple[Shown, ...]:
        offered = self._filling.offered
        return offered.frames if offered is not None else ()

    def _opened(self, then: Callable[[], None]) -> casework.TrackFrames | None:
        """The track, once it was read; what was asked for is done as soon as it is."""
        offered = self._filling.offered
        track = offered.track if offered is not None else None
        if track is None:
            self.said.emit(self.tr("The probe does not come from a track of a scanned video."))
            return None
        if self._frames is not None and self._frames.track == track:
            return self._frames
        if self._asked:
            return None
        self._asked, turn = True, self._turn

        def work(workspace: Workspace, _progress: Progress) -> casework.TrackFrames:
            return casework.track_frames(workspace, track.id)

        def read(frames: casework.TrackFrames) -> None:
            self._asked = False
            self.open(frames)
            if turn == self._turn:
                then()

        self.said.emit(self.tr("Reading the track"))
        self._desk.run(work, read, self._on_failed, lane="playing")
        return None

    def _is_left(self) -> bool:
        """Whether something else was put into the pane since."""
        return self._wanted is None or self._filling.in_first is not self._stands

    def _here(self, frames: casework.TrackFrames) -> int:
        """Where the next step begins: at the wanted frame, or at what else is in the pane."""
        if self._wanted is not None and not self._is_left():
            return self._wanted
        stands = self._board.first.shown
        if stands is not None and stands.timestamp_s is not None:
            return frames.nearest(stands.frame_number)
        # The edited probe is a picture of its own: on from the frame that it was made of.
        offered = self._filling.offered
        return frames.nearest(offered.probe.frame_number if offered is not None else 0)

    # --- frames -----------------------------------------------------------------------------

    def _go_to(self, number: int, way: int) -> None:
        self._rest.stop()
        if self._is_left():
            self._stands = self._filling.in_first
        self._wanted, self._way = number, way
        self._ask()

    def _ask(self) -> None:
        """Ask for the wanted frame, unless something is on its way: then once that has come."""
        frames, number = self._frames, self._wanted
        if self._asked or frames is None or number is None or self._is_left():
            return
        evidence_id = frames.track.evidence_id
        dresses = self._board.first.treated.dresses()

        def work(workspace: Workspace, progress: Progress) -> Seen:
            seen = casework.glance(workspace, evidence_id, number)
            progress.check()
            picture = pixels.prepare_glance(seen)
            return seen.place.number, picture, dressed(picture, dresses)

        self._run(work, number, lambda seen: self._on_arrived(frames, number, *seen))

    def _run(
        self,
        work: Callable[[Workspace, Progress], T],
        number: int,
        done: Callable[[T], None],
        *,
        wanted: bool = True,
    ) -> None:
        """One at a time; what comes after something else was put into the pane is left out.

        What was not ``wanted`` yet fails without a word: it is asked for again once it is.
        """
        turn = self._turn
        self._asked = True

        def late() -> bool:
            self._asked = False
            return turn != self._turn or self._is_left()

        def arrived(found: T) -> None:
            if late():
                self._ask()
            else:
                done(found)

        def failed(error: Exception) -> None:
            if late() or number != self._wanted:
                self._ask()
            elif wanted:
                self._say(error)

        self._desk.run(work, arrived, failed, lane="playing")

    def _on_arrived(
        self,
        frames: casework.TrackFrames,
        asked: int,
        number: int,
        picture: Prepared,
        made: Dressed,
    ) -> None:
        if number == frames.nearest(number):
            self._stands = frame_shown(frames, self._kept(), number)
            self._seen[number] = frames.times.time_of(number)
            self._filling.show_frame(self._stands, picture, made)
            self.said.emit(words.frame_words(self._stands, frames.first, frames.last))
        if self._wanted == asked:
            self._rest.start()
            self._read_ahead(self._way)
        else:
            self._ask()

    def _on_failed(self, error: Exception) -> None:
        self._asked = False
        self._say(error)

    def _say(self, error: Exception) -> None:
        """The frame before stays; the next key goes on behind the one that cannot be read."""
        message = explain(error)
        self.said.emit(f"{message.sentence} {message.next_step}".strip())

    # --- ahead, and at rest -----------------------------------------------------------------

    def _read_ahead(self, way: int) -> None:
        """Decode the next frames of a way while nothing else is wanted."""
        frames, here = self._frames, self._wanted
        if self._asked or frames is None or here is None:
            return
        first, last = (here + 1, here + AHEAD) if way > 0 else (here - BEHIND, here - 1)
        first, last = frames.nearest(first), frames.nearest(last)
        if here in (first, last):
            return
        evidence_id = frames.track.evidence_id

        def work(workspace: Workspace, _progress: Progress) -> bool:
            return casework.prepare_frames(workspace, evidence_id, first, last, AHEAD_BUDGET_S)

        def done(ready: bool) -> None:
            if self._wanted != here:
                self._ask()
            elif not ready:
                self._read_ahead(way)

        self._run(work, here, done, wanted=False)

    def _on_rest(self) -> None:
        """Read the frame again with exact colours, then make ready the other way too."""
        frames, number, stands = self._frames, self._wanted, self._stands
        if self._asked:
            self._rest.start()
            return
        if frames is None or number is None or stands is None or self._is_left():
            return
        if stands.frame_number != number:
            return  # another frame was decoded in its place, and says so
        evidence_id = frames.track.evidence_id
        dresses = self._board.first.treated.dresses()

        def work(workspace: Workspace, progress: Progress) -> tuple[Prepared, Dressed]:
            whole = casework.shown_pixels(workspace, evidence_id, number)
            progress.check()
            picture = pixels.prepare(whole)
            return picture, dressed(picture, dresses)

        def read(found: tuple[Prepared, Dressed]) -> None:
            if self._wanted != number:
                self._ask()
                return
            self._filling.show_frame(stands, *found)
            self._read_ahead(-self._way)

        self._run(work, number, read)
