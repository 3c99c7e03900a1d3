"""Pictures as the screen takes them: blue, green, red and an unused byte, at halved sizes.

Called in a worker. OpenCV releases the interpreter while it works, so that the window goes on
painting; it is loaded at the first picture, not at start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.model import Channel, Treatment
from workstation.opencv import drop_qt_variables
from workstation.viewing.edges import steepness
from workstation.viewing.treating import look_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]


def _opencv() -> Any:
    import cv2

    drop_qt_variables()
    return cv2


def write_whole(rgb: Pixels, into: Pixels) -> None:
    """Write ``rgb`` (height, width, 3) into ``into`` (height, width, 4), both uint8."""
    cv2 = _opencv()
    cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA, dst=into)


def write_half(whole: Pixels, into: Pixels) -> None:
    """Write every 2 x 2 pixels' mean; an odd last row or column is left out.

    ``whole`` has the shape (height, width, 4) and ``into`` (height // 2, width // 2, 4).
    """
    cv2 = _opencv()
    height, width = into.shape[0], into.shape[1]
    even = whole[: height * 2, : width * 2]
    cv2.resize(even, (width, height), dst=into, interpolation=cv2.INTER_AREA)


def write_treated(source: Pixels, treatment: Treatment, into: Pixels) -> None:
    """Write ``source`` as ``treatment`` shows it; both (height, width, 4), uint8.

    Grey is the luma of ITU-R BT.601, as OpenCV takes it.
    """
    cv2 = _opencv()
    table = look_up(treatment)
    if treatment.channel is Channel.COLOUR:
        cv2.LUT(source, table, dst=into)
        return
    light = {Channel.BLUE: 0, Channel.GREEN: 1, Channel.RED: 2}.get(treatment.channel)
    one = (
        cv2.cvtColor(source, cv2.COLOR_BGRA2GRAY)
        if light is None
        else cv2.extractChannel(source, light)
    )
    cv2.cvtColor(cv2.LUT(one, table), cv2.COLOR_GRAY2BGRA, dst=into)


def write_edges(source: Pixels, into: Pixels) -> None:
    """Write where ``source`` changes steeply: white with that much opacity, premultiplied."""
    cv2 = _opencv()
    import numpy as np

    into[...] = steepness(cv2.cvtColor(source, cv2.COLOR_BGRA2GRAY))[:, :, np.newaxis]
