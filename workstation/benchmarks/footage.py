"""Footage to measure with: a camera that looks across a picture of real faces."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from workstation.ports import Image

RATE = 25
SIZE = (1280, 720)


def write_footage(path: Path, picture: Image, seconds: float) -> Path:
    """A video of ``SIZE`` that moves once across ``picture`` and back, at 25 frames a second.

    ``picture`` is uint8 of shape (height, width, 3), RGB; where it is smaller than the video it is
    repeated at its edges. MPEG-4 part 2 in an MP4 file, which every build of FFmpeg can write.
    """
    import av

    width, height = SIZE
    rows = max(0, height - picture.shape[0])
    columns = max(0, width + width // 4 - picture.shape[1])
    large = np.pad(picture, ((0, rows), (0, columns), (0, 0)), mode="edge")
    room = large.shape[1] - width
    frames = max(2, round(seconds * RATE))
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.bit_rate = 6_000_000
        for number in range(frames):
            left = round(room * (1 - abs(2 * number / (frames - 1) - 1)))
            seen = np.ascontiguousarray(large[:height, left : left + width])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(seen, format="rgb24")))
        container.mux(stream.encode(None))
    return path
