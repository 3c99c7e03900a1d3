"""The video worker: the only process that decodes video, with what it may take bounded."""

from __future__ import annotations

import gc
import hashlib
import io
import sys
from collections import OrderedDict
from pathlib import Path
from typing import BinaryIO

from workstation.errors import UnreadableVideo
from workstation.isolation.serving import limit_processor_time, limit_resources, serve
from workstation.media.frame_times import FrameTimes
from workstation.media.moving_pictures import MovingPictures
from workstation.media.reel import Reel
from workstation.media.store import EvidenceStore, altered
from workstation.media.video import At, FramePart, FramePixels, FramePng, Glance, ReelBatch
from workstation.media.video_file import VideoFile, tools
from workstation.model import VideoFacts
from workstation.ports import Image

MEMORY_BYTES = 4 * 1024**3
"""Address space of the worker: room for an 8K frame with its references, not for a bomb."""
OPEN_FILES = 64
_KEPT_OPEN = 2


class Verbs:
    """What can be asked. A few files stay open, so that the next frame is found quickly."""

    def __init__(self, store: EvidenceStore) -> None:
        self._store = store
        self._open: OrderedDict[str, tuple[tuple[int, int], BinaryIO, MovingPictures]] = (
            OrderedDict()
        )
        self._reel: tuple[VideoFile, Reel] | None = None

    def facts(self, name: str, demuxer: str, _size: int) -> VideoFacts:
        """See ``VideoReader.facts``."""
        return self._video(name, demuxer).facts()

    def pixels(
        self,
        name: str,
        demuxer: str,
        _size: int,
        seconds: float | None,
        number: int | None,
        longest_side: int,
    ) -> FramePixels:
        """See ``VideoReader.pixels``."""
        place, image = self._video(name, demuxer).frame(At(seconds, number))
        height, width = image.shape[:2]
        if 0 < longest_side < max(width, height):
            from PIL import Image as PillowImage

            small = PillowImage.fromarray(image)
            small.thumbnail((longest_side, longest_side), PillowImage.Resampling.LANCZOS)
            import numpy as np

            image = np.asarray(small).copy()
        return FramePixels(place, width, height, image)

    def png(
        self, name: str, demuxer: str, _size: int, seconds: float | None, number: int | None
    ) -> FramePng:
        """See ``VideoReader.png``."""
        from PIL import Image as PillowImage
        from PIL.PngImagePlugin import PngInfo

        place, image = self._video(name, demuxer).frame(At(seconds, number))
        notes = PngInfo()
        notes.add_text("Source SHA-256", name)
        notes.add_text("Frame number", str(place.number))
        notes.add_text("Presentation time (s)", f"{place.time_s:.6f}")
        file = io.BytesIO()
        PillowImage.fromarray(image).save(file, "PNG", compress_level=4, pnginfo=notes)
        height, width = image.shape[:2]
        pixels = hashlib.sha256(image.tobytes()).hexdigest()
        return FramePng(place, width, height, file.getvalue(), pixels)

    def advance(
        self,
        name: str,
        demuxer: str,
        _size: int,
        first: int,
        count: int,
        sample_from_s: float,
        spacing_s: float,
    ) -> ReelBatch:
        """See ``VideoReader.advance``."""
        video = self._video(name, demuxer)
        if self._reel is None or self._reel[0] is not video:
            self._reel = (video, Reel(video))
        return self._reel[1].advance(first, count, sample_from_s, spacing_s)

    def parts(self, _name: str, _demuxer: str, _size: int, wanted: list[FramePart]) -> list[Image]:
        """See ``VideoReader.parts``."""
        assert self._reel is not None, "parts are asked of frames that were decoded"
        return self._reel[1].parts(wanted)

    def times(self, name: str, demuxer: str, _size: int) -> FrameTimes:
        """See ``VideoReader.times``."""
        return self._video(name, demuxer).times()

    def glance(
        self, name: str, demuxer: str, _size: int, number: int, reduction: int, budget_s: float
    ) -> Glance:
        """See ``VideoReader.glance``."""
        return self._video(name, demuxer).glance(number, reduction, budget_s)

    def prepare(
        self, name: str, demuxer: str, _size: int, first: int, last: int, budget_s: float
    ) -> bool:
        """See ``VideoReader.prepare``."""
        return self._video(name, demuxer).prepare(first, last, budget_s)

    def tools(self, _name: str, _demuxer: str, _size: int) -> dict[str, str]:
        """See ``VideoReader.tools``."""
        return tools()

    def _video(self, name: str, demuxer: str) -> MovingPictures:
        file = self._store.open(name)
        status = Path(file.name).stat()
        stamp = (status.st_mtime_ns, status.st_size)
        held = self._open.get(name)
        if held is not None and held[0] == stamp:
            file.close()
            self._open.move_to_end(name)
            return held[2]
        try:
            # Hashed at each first opening: what is shown is what was taken in.
            if len(name) == 64 and self._store.rehash(name).sha256 != name:
                raise altered(name)
            video = MovingPictures(file, demuxer)
        except BaseException:
            file.close()
            raise
        if held is not None:
            self._close(name)
        while len(self._open) >= _KEPT_OPEN:
            self._close(next(iter(self._open)))
        self._open[name] = (stamp, file, video)
        return video

    def _close(self, name: str) -> None:
        _, file, video = self._open.pop(name)
        video.close()
        file.close()


def main() -> None:
    """Serve the store named on the command line."""
    verbs = Verbs(EvidenceStore(Path(sys.argv[1])))
    limit_resources(MEMORY_BYTES, OPEN_FILES)
    # What is loaded now stays; collecting garbage (see reel) need not go through it.
    gc.freeze()
    serve(verbs, UnreadableVideo.__name__, limit_processor_time)
