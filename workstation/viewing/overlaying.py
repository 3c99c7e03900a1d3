"""One laid picture over another: opacity, wipe, facial thirds, edges, difference.

Blinking shows one after the other and leaves both as they are, so that no picture holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.model import Overlay, OverlayKind
from workstation.viewing.edges import steepness
from workstation.viewing.rendering import SURROUND, Laid, Part
from workstation.viewing.transform import Transform
from workstation.viewing.treating import grey_of
from workstation.viewing.wiping import Wipe

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workstation.ports import Image


def overlaid(
    overlay: Overlay, upper: Laid, lower: Laid, part: Part, first: Transform
) -> Image | None:
    """``upper`` over ``lower``, both laid into ``part``; None for blinking.

    For edges ``upper`` is the laid picture of ``edges_of``.
    ``first`` leads from the first picture to the plane (see ``rendering.placed``). Where the
    upper picture ends the lower one is seen, and where the lower one ends the surround.
    """
    if overlay.kind is OverlayKind.BLINK:
        return None
    if overlay.kind is OverlayKind.OPACITY:
        return _blended(upper, lower, overlay.value)
    if overlay.kind is OverlayKind.WIPE:
        return _chosen(upper, lower, _wiped(upper.covered, overlay.value, overlay.angle_deg))
    if overlay.kind is OverlayKind.THIRDS:
        return _chosen(upper, lower, _middle_third(upper.covered, overlay.bounds, part, first))
    if overlay.kind is OverlayKind.EDGES:
        return _edged(upper, lower)
    return _difference(upper, lower)


def _blended(upper: Laid, lower: Laid, value: float) -> Image:
    """``upper`` with an opacity of 0 to 1."""
    import numpy as np

    share = (upper.covered * value)[:, :, np.newaxis]
    return np.asarray(np.round(upper.pixels * share + lower.pixels * (1.0 - share)), dtype=np.uint8)


def _chosen(upper: Laid, lower: Laid, where: NDArray[np.bool_]) -> Image:
    import numpy as np

    return np.where((where & upper.covered)[:, :, np.newaxis], upper.pixels, lower.pixels)


def _wiped(shape: NDArray[np.bool_], value: float, angle_deg: float) -> NDArray[np.bool_]:
    """Where the upper picture is seen: pixels whose middle the wipe over the part uncovers."""
    import numpy as np

    height, width = shape.shape
    columns = np.arange(width) + 0.5
    rows = np.arange(height)[:, np.newaxis] + 0.5
    return np.asarray(Wipe(width, height, value, angle_deg).uncovers(columns, rows))


def _middle_third(
    shape: NDArray[np.bool_], bounds: tuple[float, ...], part: Part, first: Transform
) -> NDArray[np.bool_]:
    """Between the two heights in the first picture, which may be turned."""
    import numpy as np

    back = part.drawn.after(first).inverse()
    columns = np.arange(shape.shape[1]) + 0.5
    rows = np.arange(shape.shape[0])[:, np.newaxis] + 0.5
    heights = back.b * columns + back.a * rows + back.y_shift
    return np.asarray((heights >= min(bounds)) & (heights < max(bounds)))


def edges_of(rgb: Image) -> Image:
    """``edges.steepness`` of a picture, as grey (height, width, 3) in its own pixels."""
    import numpy as np

    return np.repeat(steepness(grey_of(rgb))[:, :, np.newaxis], 3, axis=2)


def _edged(edges: Laid, lower: Laid) -> Image:
    """The edges in white over the lower picture, as opaque as they are steep."""
    import numpy as np

    share = (edges.pixels[:, :, 0] / 255.0 * edges.covered)[:, :, np.newaxis]
    return np.asarray(np.round(255.0 * share + lower.pixels * (1.0 - share)), dtype=np.uint8)


def _difference(upper: Laid, lower: Laid) -> Image:
    """How far apart the two are in grey, where both are: black where equally bright."""
    import cv2
    import numpy as np

    apart = cv2.absdiff(grey_of(upper.pixels), grey_of(lower.pixels))
    apart[~(upper.covered & lower.covered)] = SURROUND
    return np.repeat(np.asarray(apart, dtype=np.uint8)[:, :, np.newaxis], 3, axis=2)
