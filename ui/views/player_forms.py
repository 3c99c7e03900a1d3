"""The dialogs of the player: jump to a moment, and the recorder's clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.messages import say_hint
from ui.playback import Playback
from ui.views.forms import FormDialog
from workstation import casework
from workstation.model import ClockOffset
from workstation.timestamps import read_frame, read_seconds, written


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlayerForms", text)


class JumpForm(FormDialog):
    """Asks for a time or a frame; says while one types which frame that is."""

    def __init__(self, playback: Playback, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Jump to"),
            _tr("Jump"),
            _tr("A time like 00:01:12.48 or 72.48, or the number of a frame like 1812."),
            parent,
        )
        self._playback = playback
        self.place = self.add_line(_tr("Time or frame"), required=True)
        say_hint(self.place, written(playback.time_s))
        self.place.textEdited.connect(self._on_typed)
        self.place.setFocus()
        self.submitted.connect(self._on_submitted)

    def number(self) -> int | None:
        """The frame that was typed; None where that is none of the video's."""
        times, text = self._playback.times, self.place.text()
        if times is None:
            return None
        seconds = read_seconds(text)
        if seconds is not None:
            return times.number_at(seconds) if seconds <= times.duration_s else None
        number = read_frame(text)
        return number if number is not None and number <= times.last else None

    def _on_typed(self) -> None:
        times, number = self._playback.times, self.number()
        if times is None or not self.place.text().strip():
            self.say("")
        elif number is None:
            self.say(self._why_not())
        else:
            self.problem.say(
                _tr("Frame {0} at {1}").format(number, written(times.time_of(number))), ""
            )

    def _why_not(self) -> str:
        times = self._playback.times
        assert times is not None
        return _tr("The video has frames 0 to {0}, and ends at {1}.").format(
            times.last, written(times.duration_s)
        )

    def _on_submitted(self) -> None:
        number = self.number()
        self.verb.setEnabled(True)
        if number is None:
            self.say(self._why_not())
            self.place.setFocus()
            return
        self._playback.go_to(number)
        self.accept()


class ClockForm(FormDialog):
    """Asks how far the recorder's clock was from the true time, and how that is known."""

    def __init__(self, desk: Desk, playback: Playback, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Recorder's clock"),
            _tr("Keep the offset"),
            _tr(
                "Every entry is kept with its reason and goes on the log; the newest counts. "
                "Nothing in the recording is changed."
            ),
            parent,
        )
        self._desk, self._playback = desk, playback
        self.offset = self.add_line(
            _tr("True time minus recorder's clock"), hint=_tr("192.5, -61 or 00:03:12"),
            required=True,
        )  # fmt: skip
        self.start = self.add_line(
            _tr("Recorder's clock at the first frame"), hint=_tr("2026-01-15 14:32:10, or empty")
        )
        self.reason = self.add_text(
            _tr("Reason"),
            hint=_tr("Compared with the speaking clock on 2026-01-16 at 10:02 by B. Officer"),
            required=True,
        )
        known = playback.offset
        if known is not None:
            self.offset.setText(f"{known.offset_s:g}")
            if known.recorder_start is not None:
                self.start.setText(known.recorder_start.isoformat(" "))
        self.offset.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        item = self._desk.evidence
        offset_s, start = _offset(self.offset.text()), _moment(self.start.text())
        if item is None or offset_s is None:
            self._refuse(_tr("The offset is no time: give seconds, or hours:minutes:seconds."))
            return
        if start is None and self.start.text().strip():
            self._refuse(_tr("Give the date and time like 2026-01-15 14:32:10, or leave it empty."))
            return
        reason = self.reason.toPlainText()
        self._desk.run(
            lambda workspace, _progress: casework.set_clock_offset(
                workspace, item.id, offset_s, reason, start
            ),
            self._on_kept,
            self.fail,
            _tr("Keeping the offset"),
        )

    def _refuse(self, sentence: str) -> None:
        self.verb.setEnabled(True)
        self.say(sentence)

    def _on_kept(self, _offset: ClockOffset) -> None:
        self._desk.log_changed.emit()
        self._playback.read_again()
        self.accept()


def _offset(text: str) -> float | None:
    text = text.strip().replace("\N{MINUS SIGN}", "-")
    sign = -1.0 if text.startswith("-") else 1.0
    text = text.lstrip("+-").strip()
    # Here a whole number can only be seconds.
    seconds = float(text) if text.isdecimal() and len(text) < 12 else read_seconds(text)
    return None if seconds is None else sign * seconds


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
