"""The pictures of a view laid into the plane of the first one, pixel by pixel.

Coordinates are continuous: a recorded pixel is the square from its column and row to the next.
Nothing is bent, stretched or mirrored. NumPy and OpenCV are loaded at the first picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from workstation.model import AS_RECORDED, Box, Pane, Treatment
from workstation.viewing.plane import PlacedPicture, place
from workstation.viewing.transform import Transform
from workstation.viewing.treating import treat

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workstation.ports import Image

SURROUND = 119
"""The value of what no picture covers: mid grey without a hue (ISO 12646)."""
_ROWS_AT_ONCE = 128


@dataclass(frozen=True)
class Part:
    """A rectangle of the plane in its whole pixels, drawn ``magnification`` times as large.

    The magnification is a whole number, or one divided by a whole number.
    """

    left: int
    top: int
    width: int
    height: int
    magnification: float = 1.0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in drawn pixels."""
        return (
            max(1, floor(self.width * self.magnification)),
            max(1, floor(self.height * self.magnification)),
        )

    @property
    def drawn(self) -> Transform:
        """From the plane to drawn pixels."""
        size = self.magnification
        return Transform(size, 0.0, -size * self.left, -size * self.top)


@dataclass(frozen=True)
class Laid:
    """A picture laid into a part of the plane: uint8 (height, width, 3), and where it is.

    ``covered`` is a bool for each pixel (height, width); elsewhere the value is ``SURROUND``.
    """

    pixels: Image
    covered: NDArray[np.bool_]


def placed(
    pane: Pane, size: tuple[int, int], face: Box, first: Pane, first_size: tuple[int, int],
    first_face: Box,
) -> Transform:  # fmt: skip
    """From the pixels of a pane's picture to the plane (see ``plane.place``).

    ``size`` and ``first_size`` are (width, height) in pixels.
    """
    reference = _picture(first, first_size, first_face)
    return place(reference if pane is first else _picture(pane, size, face), reference)


def _picture(pane: Pane, size: tuple[int, int], face: Box) -> PlacedPicture:
    return PlacedPicture(*size, face, pane.alignment, pane.treatment.turned_deg)


def lay(rgb: Image, where: Transform, part: Part, treatment: Treatment = AS_RECORDED) -> Laid:
    """``rgb`` treated, and laid into a part of the plane by ``where`` (see ``placed``).

    Where it is drawn larger than recorded, each recorded pixel is a square (nearest neighbour),
    or interpolated between its neighbours (bilinear) with a treatment that is ``smooth``. Where
    it is drawn smaller it is averaged, and between whole steps interpolated.
    """
    import numpy as np

    way = part.drawn.after(where)
    left, top, cut = _cut(rgb, way, part)
    cut = treat(cut, treatment)
    way = way.after(Transform(1.0, 0.0, float(left), float(top)))
    times = floor(1.0 / way.scale + 1e-9)
    if times > 1:
        cut = _averaged(cut, times)
        way = way.after(Transform(float(times)))
    between = treatment.smooth or way.scale < 1.0 - 1e-9
    width, height = part.size
    pixels = np.full((height, width, 3), SURROUND, np.uint8)
    covered = np.zeros((height, width), bool)
    if cut.size == 0:
        return Laid(pixels, covered)
    back = way.inverse()
    columns = np.arange(width, dtype=np.float64) + 0.5
    for begin in range(0, height, _ROWS_AT_ONCE):
        rows = np.arange(begin, min(begin + _ROWS_AT_ONCE, height), dtype=np.float64)[:, None] + 0.5
        x = back.a * columns - back.b * rows + back.x_shift
        y = back.b * columns + back.a * rows + back.y_shift
        inside = (x >= 0) & (y >= 0) & (x < cut.shape[1]) & (y < cut.shape[0])
        block = slice(begin, begin + len(rows))
        covered[block] = inside
        found = _bilinear(cut, x, y) if between else _squares(cut, x, y)
        pixels[block][inside] = found[inside]
    return Laid(pixels, covered)


def _cut(rgb: Image, way: Transform, part: Part) -> tuple[int, int, Image]:
    """The part of a picture that can be seen, so that little of a large one is treated."""
    width, height = part.size
    back = way.inverse()
    corners = [back((x, y)) for x in (0.0, width) for y in (0.0, height)]
    rows, columns = rgb.shape[:2]
    left = min(max(floor(min(x for x, _ in corners)) - 2, 0), columns)
    top = min(max(floor(min(y for _, y in corners)) - 2, 0), rows)
    # Blocks that are averaged are counted from the picture's first row and column.
    block = max(1, floor(1.0 / way.scale + 1e-9))
    left, top = left // block * block, top // block * block
    right = min(max(ceil(max(x for x, _ in corners)) + 2 * block, left), columns)
    bottom = min(max(ceil(max(y for _, y in corners)) + 2 * block, top), rows)
    return left, top, rgb[top:bottom, left:right]


def _averaged(rgb: Image, times: int) -> Image:
    """The mean of every ``times`` x ``times`` pixels; what is left over at the end is left out."""
    import cv2
    import numpy as np

    width, height = rgb.shape[1] // times, rgb.shape[0] // times
    if not width or not height:
        return rgb[:0, :0]
    even = np.ascontiguousarray(rgb[: height * times, : width * times])
    reduced = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(reduced, dtype=np.uint8)


def _squares(rgb: Image, x: NDArray[np.float64], y: NDArray[np.float64]) -> Image:
    import numpy as np

    column = np.clip(np.floor(x), 0, rgb.shape[1] - 1).astype(np.intp)
    row = np.clip(np.floor(y), 0, rgb.shape[0] - 1).astype(np.intp)
    return rgb[row, column]


def _bilinear(rgb: Image, x: NDArray[np.float64], y: NDArray[np.float64]) -> Image:
    import cv2
    import numpy as np

    # OpenCV counts from the middle of the first pixel.
    across, down = (x - 0.5).astype(np.float32), (y - 0.5).astype(np.float32)
    found = cv2.remap(
        np.ascontiguousarray(rgb), across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(found, dtype=np.uint8)
