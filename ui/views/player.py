"""The bar under a video: its time and frame, the timeline, and what moves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import Message, plain_label, plain_tip, show, tell
from ui.playback import SPEEDS, Playback
from ui.views.eliding_label import ElidingLabel
from ui.views.player_forms import ClockForm, JumpForm
from ui.views.section import IconButton
from ui.views.timeline import Timeline
from workstation import casework
from workstation.media.video import FramePng
from workstation.timestamps import written


class Player(QWidget):
    """Shown for videos only. Says at every moment which frame is seen, and its time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.playback = Playback.of(desk)
        self.setAccessibleName(self.tr("Player"))
        self.time = plain_label()
        self.time.setFont(theme.font(theme.TEXT_HEADING, bold=True, tabular=True))
        self.frame = plain_label()
        self.frame.setFont(theme.font(tabular=True))
        self.true_time = ElidingLabel()
        self.true_time.setFont(theme.font(tabular=True))
        self.true_time.setProperty("role", "muted")
        self.note = ElidingLabel()
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.timeline = Timeline()
        self.timeline.scrubbed.connect(lambda n: self.playback.go_to(n, scrubbing=True))
        self.timeline.chosen.connect(self.playback.go_to)
        self.timeline.stepped.connect(self.playback.step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.TINY, theme.SMALL, theme.TINY)
        layout.setSpacing(theme.TINY)
        layout.addLayout(self._times_row())
        layout.addWidget(self.timeline)
        layout.addLayout(self._buttons_row())
        playback = self.playback
        playback.opened.connect(self._on_opened)
        playback.picture_changed.connect(self._show_place)
        playback.state_changed.connect(self._show_state)
        playback.tracks_changed.connect(self._show_tracks)
        playback.clock_changed.connect(self._show_place)
        self._on_opened()
        self._show_state()

    def _times_row(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        row.addWidget(self.time)
        row.addWidget(self.frame)
        row.addWidget(self.note, 1)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addLayout(row)
        rows.addWidget(self.true_time)
        return rows

    def _buttons_row(self) -> QHBoxLayout:
        playback = self.playback
        self.play = self._button("play", self.tr("Play (Space)"), playback.toggle)
        self.back = self._button(
            "step-back", self.tr("One frame back (,)"), lambda: playback.step(-1)
        )
        self.on = self._button(
            "step-forward", self.tr("One frame on (.)"), lambda: playback.step(1)
        )
        for button in (self.back, self.on):
            button.setAutoRepeat(True)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed (J slower, L faster)"))
        for speed in SPEEDS:
            self.speed.addItem(self.tr("{0:g}x").format(speed), speed)
        self.speed.activated.connect(lambda row: playback.set_speed(SPEEDS[row]))
        self.loop_from = self._button(
            "loop-from", self.tr("Loop from here (I)"), self._loop_from_here
        )
        self.loop_to = self._button("loop-to", self.tr("Loop to here (O)"), self._loop_to_here)
        self.loop = IconButton("loop", self.tr("Loop"), words=False)
        self.loop.setCheckable(True)
        self.loop.toggled.connect(playback.set_looping)
        self.whole = self._button(
            "loop-whole", self.tr("Loop the whole video"), lambda: playback.set_loop(None, None)
        )
        self.earlier = self._button(
            "track-previous", self.tr("Previous face on the timeline"),
            lambda: playback.go_to_track(-1),
        )  # fmt: skip
        self.later = self._button(
            "track-next", self.tr("Next face on the timeline"), lambda: playback.go_to_track(1)
        )
        self.jump = self._button("jump", self.tr("Jump to a time or frame"), self.ask_where)
        self.clock = self._button("clock", self.tr("Recorder's clock"), self.ask_clock)
        self.export = self._button(
            "export-frame", self.tr("Export this frame without loss"), self.ask_export
        )
        row = QHBoxLayout()
        row.setSpacing(theme.TINY)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self.back, self.play, self.on, self.speed),
            (self.loop_from, self.loop_to, self.loop, self.whole),
            (self.earlier, self.later),
        )
        for group in groups:
            for control in group:
                row.addWidget(control)
            row.addSpacing(theme.MEDIUM)
        row.addStretch(1)
        for button in (self.jump, self.clock, self.export):
            row.addWidget(button)
        return row

    def _button(self, icon: str, name: str, slot: object) -> IconButton:
        button = IconButton(icon, name, words=False)
        button.clicked.connect(lambda _checked=False: slot())  # type: ignore[operator]
        return button

    # --- what it says -----------------------------------------------------------------------

    def _on_opened(self) -> None:
        self.setVisible(self.playback.evidence_id is not None)
        times = self.playback.times
        self.timeline.set_times(times)
        # Wide enough for every number, so that nothing jumps while frames go by.
        widest = self._frame_text(times.count, times.count) if times is not None else ""
        self.frame.setMinimumWidth(self.frame.fontMetrics().horizontalAdvance(widest) + 4)
        self.setEnabled(self.playback.times is not None or not self.playback.evidence_id)
        self._show_tracks()
        self._show_place()

    def _frame_text(self, number: int, count: int) -> str:
        return self.tr("frame {0} of {1}").format(number, count)

    def _show_tracks(self) -> None:
        tracks = self.playback.tracks
        self.timeline.set_tracks(tracks)
        for button in (self.earlier, self.later):
            button.setEnabled(bool(tracks))

    def _show_place(self) -> None:
        playback, times = self.playback, self.playback.times
        if times is None:
            self.time.setText(written(0))
            self.frame.setText(self.tr("Reading the video"))
            return
        self.timeline.show_frame(playback.number)
        exact = "" if times.exact else self.tr("about ")
        self.time.setText(exact + written(playback.time_s))
        self.frame.setText(self._frame_text(playback.number, times.count))
        self.frame.setToolTip(self.tr("Frames are counted from 0, in the order of showing."))
        self.time.setToolTip(
            self.tr("Time stamp of this frame, counted from the first frame: {0:.6f} s").format(
                playback.time_s
            )
            if times.exact
            else self.tr("The file holds no time stamps: this time is worked out from a rate.")
        )
        self._show_true_time()
        self.note.set_full_text(self._note())

    def _show_true_time(self) -> None:
        offset = self.playback.offset
        self.true_time.setVisible(offset is not None)
        if offset is None:
            return
        true = offset.true_time(self.playback.time_s)
        recorder = offset.recorder_time(self.playback.time_s)
        shift = self.tr("recorder's clock {0:+.3f} s").format(offset.offset_s)
        if true is None or recorder is None:
            text = self.tr("True time: {0}").format(shift)
        else:
            text = self.tr("True time {0}   ({1}, which shows {2})").format(
                true.isoformat(" ", "milliseconds"), shift, recorder.time().isoformat("seconds")
            )
        self.true_time.set_full_text(text)
        self.true_time.setToolTip(
            plain_tip(self.tr("Reason: {0} ({1})").format(offset.reason, offset.set_by))
        )

    def _note(self) -> str:
        playback = self.playback
        if playback.problem:
            return playback.problem
        if playback.playing:
            if playback.left_out:
                return self.tr("Frames left out to keep the time: {0}").format(playback.left_out)
            return ""
        if playback.on_the_way:
            return self.tr("On the way to frame {0}").format(playback.wanted)
        return ""

    def _show_state(self) -> None:
        playback = self.playback
        self.play.set_icon("pause" if playback.playing else "play")
        name = self.tr("Pause (Space)") if playback.playing else self.tr("Play (Space)")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
        self.speed.setCurrentIndex(SPEEDS.index(playback.speed))
        self.loop.setChecked(playback.looping)
        part = playback.loop_from is not None or playback.loop_to is not None
        self.whole.setEnabled(part)
        self.timeline.set_loop(playback.loop_from, playback.loop_to, playback.looping)
        self._show_place()

    # --- what it does -----------------------------------------------------------------------

    def handle_key(self, event: QKeyEvent) -> bool:
        """A key that was pressed on the picture or here; whether it meant something."""
        if self.playback.times is None or event.modifiers() & ~_HARMLESS:
            return False
        playback = self.playback
        action = {
            " ": playback.toggle,
            ",": lambda: playback.step(-1),
            ".": lambda: playback.step(1),
            "j": lambda: playback.faster(-1),
            "k": playback.pause,
            "l": self._faster,
            "i": self._loop_from_here,
            "o": self._loop_to_here,
        }.get(event.text().lower())
        if action is None or (event.isAutoRepeat() and event.text() not in ",."):
            return False
        action()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def _faster(self) -> None:
        """Play; where it plays already, faster."""
        if self.playback.playing:
            self.playback.faster(1)
        else:
            self.playback.play()

    def _loop_from_here(self) -> None:
        playback = self.playback
        playback.set_loop(playback.number, playback.loop_to)
        self._loop_when_whole()

    def _loop_to_here(self) -> None:
        playback = self.playback
        playback.set_loop(playback.loop_from, playback.number)
        self._loop_when_whole()

    def _loop_when_whole(self) -> None:
        playback = self.playback
        if playback.loop_from is not None and playback.loop_to is not None:
            playback.set_looping(True)

    def ask_where(self) -> None:
        """Ask for a time or the number of a frame, and go there."""
        if self.playback.times is not None:
            JumpForm(self.playback, self).open()

    def ask_clock(self) -> None:
        """Ask how far the recorder's clock was off."""
        if self.playback.times is not None:
            ClockForm(self._desk, self.playback, self).open()

    def ask_export(self) -> None:
        """Ask where the frame that is shown is written, as a lossless PNG."""
        item, number = self._desk.evidence, self.playback.number
        if item is None or self.playback.times is None:
            return
        self.playback.pause()
        name = f"{Path(item.file_name).stem}-frame-{number}.png"
        dialog = QFileDialog(self, self.tr("Export frame {0}").format(number), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PNG pictures (*.png)"))
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path), number))
        dialog.open()

    def export_to(self, target: Path, number: int) -> None:
        """Write a frame, and say its hash."""
        item = self._desk.evidence
        if item is None:
            return
        self._desk.run(
            lambda workspace, _progress: casework.export_frame(
                workspace, item.id, target, number=number
            ),
            lambda written_frame: self._on_exported(target, *written_frame),
            self._on_not_exported,
            self.tr("Exporting a frame"),
        )

    def _on_not_exported(self, error: Exception) -> None:
        show(error, self.window())

    def _on_exported(self, target: Path, picture: FramePng, sha256: str) -> None:
        self._desk.log_changed.emit()
        tell(
            Message(
                self.tr("Frame {0} at {1} was written to {2}.").format(
                    picture.place.number, written(picture.place.time_s), target.name
                ),
                self.tr("SHA-256 {0}. The log keeps it.").format(theme.grouped(sha256)),
            ),
            self.window(),
            self.tr("Export frame"),
        )


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
