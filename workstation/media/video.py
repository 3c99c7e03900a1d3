"""Reading video, as the program sees it: a worker process decodes, this one never does.

The worker (``video_worker``) is given nothing but the store's folder and hashes; it opens kept
files for reading, under limits of memory, processor time, files and time. What crashes or
hangs there ends that call only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workstation.errors import UnreadableVideo
from workstation.isolation.process import Ended, WorkerProcess
from workstation.model import VideoFacts
from workstation.ports import Image

CALL_LIMIT_S = 120.0
"""Time for one call on a small file."""
BYTES_PER_S = 8 * 1024 * 1024
"""More time for large files: reading through one, on a slow disk, must be able to end."""

_START = "from workstation.media.video_worker import main; main()"
_FAILED = "This video made the decoder fail, so nothing was taken from it."
_NEXT_STEP = "Export it again from the recorder as MP4 and import that file."


@dataclass(frozen=True)
class FramePlace:
    """Where a frame is: its number in the order of showing, from 0, and its time.

    ``time_s`` is the presentation time in seconds after the first frame; ``pts`` the time stamp
    as the file holds it, in units of ``time_base`` seconds (None where it holds none).
    """

    number: int
    time_s: float
    pts: int | None
    time_base: tuple[int, int]


@dataclass(frozen=True)
class FramePixels:
    """A frame, upright, with square pixels, as RGB; ``width`` and ``height`` are its full size."""

    place: FramePlace
    width: int
    height: int
    image: Image


@dataclass(frozen=True)
class FramePng:
    """A frame as a lossless PNG file, with the hash of its pixels beside it.

    ``pixels_sha256`` is over the RGB bytes in rows from the top, three a pixel: it stays the
    same whichever program compresses them.
    """

    place: FramePlace
    width: int
    height: int
    data: bytes
    pixels_sha256: str


@dataclass(frozen=True)
class At:
    """Which frame is meant: the one shown at a time, or the one of a number."""

    seconds: float | None = None
    number: int | None = None


@dataclass(frozen=True)
class ReelBatch:
    """Frames that were decoded one after the other, in the order of showing.

    ``numbers`` leaves out frames that could not be decoded; ``times_s`` belong to them.
    ``samples`` holds, for some of them, the number and a small upright grey picture
    (``uint8``, a frame's height and width divided by 8), from which one sees what changed.
    """

    numbers: tuple[int, ...]
    times_s: tuple[float, ...]
    samples: tuple[tuple[int, Image], ...]


@dataclass(frozen=True)
class FramePart:
    """A part of a decoded frame: ``box`` is (x, y, width, height) in upright pixels.

    Given at 1 / ``shrunk`` of its size. Without a box the whole frame is meant, and it is given
    exactly as ``VideoReader.pixels`` gives it. A ``rough`` part is for finding faces only: its
    colours are less exact, and it takes less time.
    """

    number: int
    box: tuple[int, int, int, int] | None = None
    shrunk: float = 1.0
    rough: bool = False


class VideoReader:
    """Reads the videos of one evidence store; safe to call from several threads.

    Each method raises ``UnreadableVideo`` for what cannot be read, a time or number outside of
    the video, and for a file that made the worker crash or exceed its limits; ``Corrupt`` where
    the kept file is missing or no longer has the content of its hash.
    """

    def __init__(self, store: Path, *, limit_s: float = CALL_LIMIT_S) -> None:
        """For the store in this folder. No process is started yet."""
        self._limit_s = limit_s
        self._process = WorkerProcess("The video reader", _START, str(store.absolute()))

    def facts(self, name: str, demuxer: str, size_bytes: int) -> VideoFacts:
        """What the whole file holds, after reading through it and decoding its first frame.

        ``name`` is the SHA-256 of a kept file or the name of a received one.
        """
        facts: VideoFacts = self._call("facts", name, demuxer, size_bytes)
        return facts

    def pixels(
        self, name: str, demuxer: str, size_bytes: int, at: At, longest_side: int = 0
    ) -> FramePixels:
        """One frame; shrunk to ``longest_side`` pixels where that is above 0."""
        found: FramePixels = self._call(
            "pixels", name, demuxer, size_bytes, at.seconds, at.number, longest_side
        )
        return found

    def png(self, name: str, demuxer: str, size_bytes: int, at: At) -> FramePng:
        """One frame as a PNG file: the same bytes each time, on the same installation."""
        found: FramePng = self._call("png", name, demuxer, size_bytes, at.seconds, at.number)
        return found

    def advance(
        self,
        name: str,
        demuxer: str,
        size_bytes: int,
        first: int,
        count: int,
        sample_from_s: float,
        spacing_s: float,
    ) -> ReelBatch:
        """Decode the frames from number ``first`` on, ``count`` of them, in order.

        Cheapest where ``first`` is where the call before ended. A frame shown at
        ``sample_from_s`` or later is a sample, and each one ``spacing_s`` or more after it.
        """
        batch: ReelBatch = self._call(
            "advance", name, demuxer, size_bytes, first, count, sample_from_s, spacing_s
        )
        return batch

    def parts(
        self, name: str, demuxer: str, size_bytes: int, wanted: Sequence[FramePart]
    ) -> list[Image]:
        """Parts of frames of the newest three batches, upright, as RGB."""
        found: list[Image] = self._call("parts", name, demuxer, size_bytes, list(wanted))
        return found

    def tools(self) -> dict[str, str]:
        """The versions of the libraries that read video."""
        found: dict[str, str] = self._call("tools", "", "", 0)
        return found

    def close(self) -> None:
        """End the process, also in the middle of a call, which then raises."""
        self._process.close()

    def _call(self, verb: str, name: str, demuxer: str, size_bytes: int, *further: Any) -> Any:
        limit_s = self._limit_s + size_bytes / BYTES_PER_S
        try:
            return self._process.call(verb, limit_s, name, demuxer, size_bytes, *further)
        except Ended as error:
            raise UnreadableVideo(_FAILED, _NEXT_STEP) from error
