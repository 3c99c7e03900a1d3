"""The presentation times of a video's frames: from number to time and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class FrameTimes:
    """When each frame begins.

    ``times`` is float64 of shape (frames,), in seconds after the first frame, rising;
    ``duration_s`` the end of the last frame; ``tick_s`` the file's unit of time, to which its
    stamps are rounded. ``exact`` is False where the file holds no stamps and a rate is assumed.
    """

    times: NDArray[np.float64]
    duration_s: float
    tick_s: float
    exact: bool

    @property
    def count(self) -> int:
        """How many frames there are; at least one."""
        return len(self.times)

    @property
    def last(self) -> int:
        """The number of the last frame."""
        return len(self.times) - 1

    def time_of(self, number: int) -> float:
        """When a frame begins; beyond either end that of the nearest frame."""
        return float(self.times[self.nearest(number)])

    def end_of(self, number: int) -> float:
        """When a frame ends: the beginning of the next one, or the end of the video."""
        return self.duration_s if number >= self.last else self.time_of(number + 1)

    def nearest(self, number: int) -> int:
        """``number``, or the first or last frame where there is no such one."""
        return min(max(number, 0), self.last)

    def number_at(self, seconds: float) -> int:
        """The frame shown at a time: the last one that has begun by then.

        Before the first frame the first, after the end the last. Half a tick is allowed: a time
        written with few decimals still means the frame that begins then.
        """
        reach = seconds + self.tick_s / 2 + 1e-9
        return max(0, int(np.searchsorted(self.times, reach, side="right")) - 1)
