"""A video run through once from a frame on, for a scan. Only the video worker imports this.

Frames are decoded in order, without seeking, and stay as they were decoded (YUV) for a short
while. Converting a large frame to RGB takes several times as long as decoding it, so only the
parts that are asked for are converted.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from workstation.media.upright import display_turn, turn, upright, upright_part
from workstation.media.video import FramePart, ReelBatch
from workstation.media.video_file import VideoFile
from workstation.ports import Image

LUMA_CELL_PX = 8
"""A sample's luma is this much smaller than its frame."""
_KEPT_BATCHES = 3
"""The batch asked about, the one before it, and the one decoded meanwhile."""


class Reel:
    """A place in a video that only moves on. Not safe for several threads."""

    def __init__(self, video: VideoFile) -> None:
        self._video = video
        self._batches: list[dict[int, av.VideoFrame]] = []
        self._next: int | None = None
        self._to_luma = VideoReformatter()

    def advance(self, first: int, count: int, sample_from_s: float, spacing_s: float) -> ReelBatch:
        """Decode on to ``first + count``; see ``VideoReader.advance``."""
        if first != self._next:
            self._batches.clear()
            self._video.stand_before(first)
        last = min(first + count, self._video.count)
        frames: dict[int, av.VideoFrame] = {}
        times: list[float] = []
        samples: list[tuple[int, Image]] = []
        while (self._next_number(first, frames)) < last:
            found = self._video.next_shown(last)
            if found is None:
                break
            number, frame = found
            frames[number] = frame
            time_s = self._video.time_of(number)
            times.append(time_s)
            if time_s >= sample_from_s:
                samples.append((number, self._luma(frame)))
                sample_from_s = time_s + spacing_s
        self._next = last
        # PyAV's frames lie in reference cycles; megabytes each, they must not wait for their turn.
        gc.collect()
        self._batches = [*self._batches[1 - _KEPT_BATCHES :], frames]
        return ReelBatch(tuple(frames), tuple(times), tuple(samples))

    def parts(self, wanted: Sequence[FramePart]) -> list[Image]:
        """The parts of frames that are still kept, as RGB; see ``VideoReader.parts``."""
        found = []
        for part in wanted:
            frame = next(batch[part.number] for batch in self._batches if part.number in batch)
            found.append(
                upright(frame, self._video.aspect)
                if part.box is None
                else upright_part(
                    frame, self._video.aspect, part.box, part.shrunk, rough=part.rough
                )
            )
        return found

    @staticmethod
    def _next_number(first: int, frames: dict[int, av.VideoFrame]) -> int:
        return next(reversed(frames)) + 1 if frames else first

    def _luma(self, frame: av.VideoFrame) -> Image:
        """A small grey picture of the frame, upright; it need not be exact."""
        width, height = self._video.size
        way = display_turn(frame)
        if way[1]:
            width, height = height, width
        small = self._to_luma.reformat(
            frame,
            width=max(1, width // LUMA_CELL_PX),
            height=max(1, height // LUMA_CELL_PX),
            format="gray",
            interpolation=Interpolation.AREA,
            threads=1,
        )
        return np.ascontiguousarray(turn(np.asarray(small.to_ndarray(), np.uint8), way))
