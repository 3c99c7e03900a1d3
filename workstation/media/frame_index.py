"""The index of a video: every picture's place, from reading the packets without decoding them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from workstation.errors import UnreadableVideo

MAX_FRAMES = 20_000_000
"""More than a week at 30 pictures a second."""

_GRID_TICKS = 1.01
_GRID_SHARE = 0.02
"""Stamps this close to an even grid are a constant rate: containers round to their time base."""


_MOST_REORDERED = 64
"""H.264 and H.265 reorder 16 pictures at most; twice that for fields, and some to spare."""


@dataclass(frozen=True)
class Packet:
    """What is kept of a packet; times in units of the stream's time base."""

    pts: int | None
    dts: int | None
    duration: int
    key: bool


class FrameIndex:
    """Numbers frames from 0 in the order of showing, with their times.

    ``by_time`` tells whether the file has a distinct presentation time stamp for every frame:
    then a frame is found by its stamp. Otherwise frames can only be counted from the start, in
    the order in which the decoder gives them.
    """

    def __init__(
        self,
        packets: Sequence[Packet],
        time_base: Fraction,
        rate: Fraction | None,
        *,
        stamps_are_guesses: bool,
    ) -> None:
        """``stamps_are_guesses``: the container holds no presentation times of its own."""
        if not packets:
            raise UnreadableVideo(
                "The file holds no video pictures.",
                "Check on the recorder whether the export was complete.",
            )
        self.time_base = time_base
        self.count = len(packets)
        self._step = 1 / rate if rate else Fraction(1, 25)
        stamps = [packet.pts for packet in packets]
        known = [stamp for stamp in stamps if stamp is not None]
        guessed = stamps_are_guesses and any(packet.pts != packet.dts for packet in packets)
        self.by_time = (
            len(known) == self.count
            and len(set(known)) == self.count
            and not guessed
            and _in_order(known)
        )
        self.keys = np.asarray([packet.key for packet in packets], bool)
        self.durations = np.asarray([max(0, packet.duration) for packet in packets], np.int64)
        self.pts: NDArray[np.int64] = np.zeros(0, np.int64)
        self.times: NDArray[np.float64]
        if self.by_time:
            self.decoding = np.asarray(known, np.int64)
            self._order = np.argsort(self.decoding, kind="stable")
            self.pts = self.decoding[self._order]
            self.times = np.asarray((self.pts - self.pts[0]) * float(time_base), np.float64)
            self.exact = True
        else:
            self.times, self.exact = self._counted_times(packets)

    def _counted_times(self, packets: Sequence[Packet]) -> tuple[NDArray[np.float64], bool]:
        """Times of frames that are only counted: decoding times where the file has them.

        Decoding times of an AVI are its frames' slots on a constant clock; the n-th frame shown
        falls on the n-th slot.
        """
        stamps = [packet.dts for packet in packets]
        known = [stamp for stamp in stamps if stamp is not None]
        rising = len(known) == self.count and all(one < two for one, two in pairwise(known))
        if rising:
            ticks = np.asarray(known, np.int64)
            return np.asarray((ticks - ticks[0]) * float(self.time_base), np.float64), True
        return np.arange(self.count, dtype=np.float64) * float(self._step), False

    @property
    def duration_s(self) -> float:
        """From the first frame to the end of the last one."""
        steps = np.diff(self.times)
        usual = float(np.median(steps)) if len(steps) else float(self._step)
        stated = float(self.durations[self._order[-1]] * self.time_base) if self.by_time else 0.0
        # Some containers state none, or one tick for every frame.
        last = stated if usual / 2 <= stated <= usual * 2 else usual
        return float(self.times[-1]) + last

    @property
    def variable(self) -> bool:
        """Whether the frames do not lie on an even grid of time."""
        if self.count < 3:
            return False
        step = (self.times[-1] - self.times[0]) / (self.count - 1)
        grid = self.times[0] + np.arange(self.count) * step
        allowed = max(_GRID_TICKS * float(self.time_base), _GRID_SHARE * step)
        return bool(np.abs(self.times - grid).max() > allowed)

    def number_at(self, seconds: float) -> int:
        """The frame shown at a time: the last one that has begun by then.

        Raises ``UnreadableVideo`` for a time outside of the video.
        """
        if not 0 <= seconds <= self.duration_s:  # false for "not a number" too
            raise UnreadableVideo(
                f"The video has no picture at that time: it lasts {self.duration_s:.3f} seconds.",
                "Choose a time from 0 to that.",
            )
        # Half a tick: a time written with few decimals still means the frame that begins then.
        reach = seconds + float(self.time_base) / 2 + 1e-9
        return max(0, int(np.searchsorted(self.times, reach, side="right")) - 1)

    def checked(self, number: int) -> int:
        """``number`` if there is such a frame; raises ``UnreadableVideo``."""
        if not 0 <= number < self.count:
            raise UnreadableVideo(
                f"There is no frame {number}: the video has {self.count}, counted from 0.",
                "Choose a number in that range.",
            )
        return number

    def start_for(self, number: int) -> int:
        """Position, in decoding order, of the key frame to decode from.

        A key frame that is shown after the wanted frame does not do, even where it comes first
        in the file: in an open group the pictures between need the group before.
        """
        position = int(self._order[number])
        keys = np.flatnonzero(
            self.keys[: position + 1] & (self.decoding[: position + 1] <= self.pts[number])
        )
        return int(keys[-1]) if len(keys) else 0


def _in_order(stamps: Sequence[int]) -> bool:
    """Whether stamps change places within a few frames only, as reordering for coding does.

    Two recordings joined without new stamps would otherwise be shuffled into each other.
    """
    order = np.argsort(np.asarray(stamps, np.int64), kind="stable")
    return bool(np.abs(order - np.arange(len(order))).max(initial=0) <= _MOST_REORDERED)
