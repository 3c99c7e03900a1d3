"""A video that is being looked through: frames at hand for playing, scrubbing and stepping back.

Only the video worker imports this.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from contextlib import suppress
from typing import BinaryIO

import av
import av.error
import numpy as np

from workstation.media.frame_times import FrameTimes
from workstation.media.upright import display_turn, glance
from workstation.media.video import Glance
from workstation.media.video_file import STAMPS_DEPEND_ON_START, VideoFile, translated

HELD_BYTES_MAX = 192 * 1024 * 1024
"""Decoded frames kept in memory: some sixty of 1920x1080."""
HELD_BEHIND = 24
"""Going back, so many frames before the wanted one are decoded whole and kept as well."""


class MovingPictures(VideoFile):
    """Gives the wanted frame, or in time the nearest one on the way to it; never a made-up one.

    What is on the way is kept by the decoder: asked again, it goes on from there. Every frame
    is decoded as ``VideoFile`` does it; only the conversion for the screen is a quicker one.
    """

    def __init__(self, file: BinaryIO, demuxer: str) -> None:
        """See ``VideoFile``. Nothing is kept until the first glance."""
        self._held: OrderedDict[int, av.VideoFrame] = OrderedDict()
        self._held_bytes = 0
        self._goes_back = False
        self._last_wanted = -1
        super().__init__(file, demuxer)

    def times(self) -> FrameTimes:
        """The times of all frames."""
        index = self._index
        return FrameTimes(
            np.round(index.times, 6),
            round(index.duration_s, 6),
            float(index.time_base),
            self.facts().exact_times,
        )

    def glance(self, number: int, reduction: int, budget_s: float) -> Glance:
        """A frame for the screen, its sides divided by ``reduction``.

        The one of ``number`` if it can be had within ``budget_s`` seconds (0: however long it
        takes), otherwise the one that the decoder has come to by then.
        """
        reached, frame = self._wanted(number, budget_s)
        with translated():
            image = glance(frame, self._aspect, display_turn(frame), reduction)
        return Glance(self._place(reached), self._size[0], self._size[1], reduction, image)

    def prepare(self, first: int, last: int, budget_s: float) -> bool:
        """Decode towards having these frames at hand; whether they are. Converts nothing."""
        for number in (first, last):
            self._index.checked(number)
        missing = [number for number in range(first, last + 1) if number not in self._held]
        if missing:
            self._reach(missing[-1], HELD_BEHIND, budget_s)
        return all(number in self._held for number in missing)

    def _wanted(self, number: int, budget_s: float) -> tuple[int, av.VideoFrame]:
        if number != self._last_wanted:
            self._goes_back = number < self._last_wanted
        self._last_wanted = number
        return self._reach(number, HELD_BEHIND if self._goes_back else 0, budget_s)

    def _reach(self, number: int, behind: int, budget_s: float) -> tuple[int, av.VideoFrame]:
        """Decode to a frame, keeping all of the ``behind`` ones before it, or part of the way."""
        index = self._index
        index.checked(number)
        if number in self._held:
            return number, self._held[number]
        deadline = time.monotonic() + budget_s if budget_s > 0 else None
        with translated():
            if index.by_time:
                return self._towards(number, behind, deadline)
            if deadline is None:
                return number, self._counted(number)
            return self._count_towards(number, deadline)

    def _by_time(self, number: int) -> av.VideoFrame:
        """The exact frame, also after a way that left out pictures."""
        return self._held.get(number) or self._towards(number, 0, None)[1]

    def _towards(
        self, number: int, behind: int, deadline: float | None
    ) -> tuple[int, av.VideoFrame]:
        index = self._index
        target = int(index.pts[number])
        start = index.start_for(number)
        key = int(index.decoding[start])
        goes_on = self._shown is not None and key <= self._shown < target
        for attempt in (1, 2):
            if not goes_on or attempt == 2:
                self._seek(start, key)
            # Pictures that no other one needs are decoded only where they shall be kept.
            skip_to = int(index.pts[max(0, number - behind)])
            while (frame := self._next_frame(skip_to)) is not None and frame.pts is not None:
                if frame.pts == target:
                    return number, frame
                reached = self._number_of(frame)
                over = frame.pts > target
                in_hurry = deadline is not None and (over or time.monotonic() > deadline)
                if in_hurry and reached is not None:
                    return reached, frame
                if over:
                    break
            if not goes_on:
                break
            # On the way to a later frame, this one may have been left out: decode it now.
        return number, super()._by_time(number)

    def _seek(self, start: int, key: int) -> None:
        """Stand before a key frame; also before the first one without opening the file again."""
        if start == 0 and self._demuxer not in STAMPS_DEPEND_ON_START:
            with suppress(av.error.FFmpegError):
                self._container.seek(key, stream=self._stream, backward=True)
                self._stand(self._from_key(key))
                if self._found_key:
                    return
        super()._seek(start, key)

    def _rewind(self) -> None:
        # A decoder's memory is given back as a whole, once none of its frames is kept.
        self._held.clear()
        self._held_bytes = 0
        super()._rewind()

    def _count_towards(self, number: int, deadline: float) -> tuple[int, av.VideoFrame]:
        if self._given > number:
            self._rewind()
        while (frame := self._next_frame()) is not None:
            if self._given == number + 1 or time.monotonic() > deadline:
                return self._given - 1, frame
        return number, self._counted(number)

    def _next_frame(self, target: int | None = None) -> av.VideoFrame | None:
        frame = super()._next_frame(target)
        if frame is not None and self._last_wanted >= 0:
            number = self._number_of(frame)
            if number is not None:
                self._keep(number, frame)
        return frame

    def _number_of(self, frame: av.VideoFrame) -> int | None:
        if not self._index.by_time:
            return self._given - 1 if self._given <= self._index.count else None
        if frame.pts is None:
            return None
        number = int(np.searchsorted(self._index.pts, frame.pts))
        found = number < self._index.count and int(self._index.pts[number]) == frame.pts
        return number if found else None

    def _keep(self, number: int, frame: av.VideoFrame) -> None:
        held = self._held
        if number in held:
            return
        held[number] = frame
        self._held_bytes += _bytes_of(frame)
        while self._held_bytes > HELD_BYTES_MAX and len(held) > 1:
            _, oldest = held.popitem(last=False)
            self._held_bytes -= _bytes_of(oldest)


def _bytes_of(frame: av.VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
