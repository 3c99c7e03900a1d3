"""A short recording made from a sample frame: it moves past twice, with nothing in between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from workstation.errors import file_trouble

_PASSAGE, _PAUSE, _RATE = 12, 6, 8
"""Frames of each passage, of the pause between, and frames a second."""
_GREY = 119


def make_recording(frame: Path, target: Path) -> Path:
    """Write ``target``, a video that shows ``frame`` moving to the side in two passages.

    Raises ``CannotProceed`` where a file cannot be read or written.
    """
    import av

    try:
        with Pillow.open(frame) as opened:
            still = np.asarray(opened.convert("RGB"))
        # H.264 with colour at half size needs even sides.
        height, width = (side - side % 2 for side in still.shape[:2])
        still = still[:height, :width]
        container = av.open(str(target), "w")
        try:
            stream: Any = container.add_stream("libx264", rate=_RATE, options={"crf": "18"})
            stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
            for number in range(2 * _PASSAGE + _PAUSE):
                step = number if number < _PASSAGE else number - _PASSAGE - _PAUSE
                picture = np.full_like(still, _GREY)
                if step >= 0 and not _PASSAGE <= number < _PASSAGE + _PAUSE:
                    picture[:, 2 * step :] = still[:, : width - 2 * step]
                shown = av.VideoFrame.from_ndarray(picture, format="rgb24")
                shown.pts = number
                container.mux(stream.encode(shown))
            container.mux(stream.encode(None))
        finally:
            container.close()
    except OSError as error:
        raise file_trouble(error, "The sample recording could not be written.") from error
    return target
