"""What a treatment does to the values of a picture: a channel, then levels and gamma.

NumPy and OpenCV are loaded at the first picture, not at start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.model import Channel, Treatment

if TYPE_CHECKING:
    from workstation.ports import Image

GREY_WEIGHTS = (0.299, 0.587, 0.114)
"""Red, green and blue in the luma of ITU-R BT.601, which is what OpenCV calls grey."""

_LIGHTS = {Channel.RED: 0, Channel.GREEN: 1, Channel.BLUE: 2}


def changes_values(treatment: Treatment) -> bool:
    """Whether a treatment changes values; turning and interpolating change none."""
    levels = treatment.black, treatment.white, treatment.gamma
    return treatment.channel is not Channel.COLOUR or levels != (0, 255, 1.0)


def look_up(treatment: Treatment) -> Image:
    """What each of the 256 values becomes, uint8 of shape (256,).

    ``round(255 ((v - black) / (white - black)) ** (1 / gamma))``, the quotient kept within 0 to
    1: linear levels and a power, as in the catalogue of edits.
    """
    import numpy as np

    values = np.arange(256, dtype=np.float64)
    share = np.clip((values - treatment.black) / (treatment.white - treatment.black), 0.0, 1.0)
    return np.asarray(np.round(255.0 * share ** (1.0 / treatment.gamma)), dtype=np.uint8)


def grey_of(rgb: Image) -> Image:
    """A picture's luma by ``GREY_WEIGHTS``, uint8 of shape (height, width)."""
    import cv2
    import numpy as np

    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def treat(rgb: Image, treatment: Treatment) -> Image:
    """``rgb``, uint8 of shape (height, width, 3), with channel, levels and gamma of a treatment.

    A single channel is shown as grey: all three values are its own. Turning and interpolation
    belong to ``rendering``. A treatment that changes no value returns ``rgb`` itself.
    """
    import cv2
    import numpy as np

    if not changes_values(treatment):
        return rgb
    table = look_up(treatment)
    if treatment.channel is Channel.COLOUR:
        return np.asarray(cv2.LUT(rgb, table), dtype=np.uint8)
    light = _LIGHTS.get(treatment.channel)
    one = grey_of(rgb) if light is None else np.ascontiguousarray(rgb[:, :, light])
    return np.repeat(table[one][:, :, np.newaxis], 3, axis=2)
