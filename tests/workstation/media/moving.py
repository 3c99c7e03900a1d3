"""Videos of coloured squares that move: what the fake engine takes for faces."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np

from tests.scanned import Passage


def write_moving(
    path: Path,
    frames: int,
    passages: Sequence[Passage],
    *,
    size: tuple[int, int] = (320, 240),
    rate: int = 25,
) -> Path:
    """Write a grey video through which squares move, each from its first to its last frame."""
    container = av.open(str(path), "w")
    stream: Any = container.add_stream("libx264", rate=rate, options={"g": "12", "crf": "12"})
    stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
    for number in range(frames):
        picture = np.full((size[1], size[0], 3), 128, np.uint8)
        for one in passages:
            if one.first_frame <= number <= one.last_frame:
                share = (number - one.first_frame) / max(1, one.last_frame - one.first_frame)
                x, y = (round(a + (b - a) * share) for a, b in zip(one.start, one.end, strict=True))
                picture[y : y + int(one.side), x : x + int(one.side)] = one.colour
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
    container.mux(stream.encode(None))
    container.close()
    return path
