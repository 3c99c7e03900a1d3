"""Where a picture changes steeply, as the screen and the plate both draw it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EDGES_FROM, EDGES_TO = 4.0, 24.0
"""Steepness in grey levels a pixel at which an edge begins to show, and is seen fully: by eye."""


def steepness(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How steeply a picture changes, 0 to 255, of the shape (height, width) of ``grey``.

    The length of the gradient by Scharr's operator (its sums over 32), after a blur of one pixel
    (Gauss) that takes the grain; from ``EDGES_FROM`` to ``EDGES_TO`` it goes from 0 to 255.
    """
    import cv2
    import numpy as np

    still = cv2.GaussianBlur(grey, (0, 0), 1.0)
    across = cv2.Scharr(still, cv2.CV_32F, 1, 0, scale=1 / 32)
    down = cv2.Scharr(still, cv2.CV_32F, 0, 1, scale=1 / 32)
    share = np.clip((cv2.magnitude(across, down) - EDGES_FROM) / (EDGES_TO - EDGES_FROM), 0.0, 1.0)
    return np.asarray(np.round(255.0 * share), dtype=np.uint8)
