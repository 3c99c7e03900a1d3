"""From arrays of pixels to Qt images. Call it in a worker: large pictures take a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from ui.views.large_pages import prefer_large_pages
from workstation.viewing import levels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workstation.media.video import Glance
    from workstation.ports import Glimpse

    Pixels = NDArray[np.uint8]

LEVEL_SIDE_MIN = 1024
"""Reduced copies are made down to this longest side: below it drawing is fast enough."""
FILLED = 0.75
"""Of a thumbnail's place, at least: a face of half its size is not recognised in a list."""


@dataclass(frozen=True)
class Prepared:
    """A picture ready to draw: the full size first, then copies of half the side each.

    Of a frame that only passes by, and of a first look, there is one copy, its sides divided by
    ``reduced``; ``size`` is then that of the whole picture.
    """

    levels: tuple[QImage, ...]
    reduced: float = 1
    size: tuple[int, int] | None = None

    @property
    def width(self) -> int:
        """Width of the picture in pixels."""
        return self.size[0] if self.size else self.levels[0].width()

    @property
    def height(self) -> int:
        """Height of the picture in pixels."""
        return self.size[1] if self.size else self.levels[0].height()

    def level_for(self, zoom: float) -> tuple[QImage, float]:
        """The copy to draw at ``zoom`` and by how much it is reduced (1, 2, 4, ...)."""
        index = 0
        while index + 1 < len(self.levels) and zoom * self.reduced * 2 ** (index + 1) <= 1.0:
            index += 1
        return self.levels[index], self.reduced * 2**index


def to_image(rgb: Pixels) -> QImage:
    """A QImage with its own copy of ``rgb``, uint8 of shape (height, width, 3)."""
    image = blank(rgb.shape[1], rgb.shape[0])
    levels.write_whole(rgb, pixels_of(image))
    return image


def blank(width: int, height: int, opaque: bool = True) -> QImage:
    """An image whose pixels are yet to be written."""
    four = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, four)
    prefer_large_pages(memoryview(image.bits()))
    return image


def pixels_of(image: QImage) -> Pixels:
    """The memory of an image of 4 bytes a pixel, (height, width, 4): blue, green, red, unused.

    RGB32 is what Qt draws without converting, and on every platform we run on it lies in memory
    in that order. Writing changes the image, which must outlive what is returned here.
    """
    import numpy as np

    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)


def read_pixels(image: QImage) -> Pixels:
    """The same memory to read, of an image that may be on the screen meanwhile."""
    import numpy as np

    memory = np.frombuffer(image.constBits(), np.uint8)
    return memory.reshape(image.height(), image.width(), 4)


def prepare(rgb: Pixels) -> Prepared:
    """The picture and its reduced copies; each pixel of a copy is the mean of 2 x 2.

    ``rgb`` is uint8 of shape (height, width, 3), upright.
    """
    made = [to_image(rgb)]
    while True:
        width, height = made[-1].width() // 2, made[-1].height() // 2
        if max(width, height) < LEVEL_SIDE_MIN or min(width, height) < 1:
            return Prepared(tuple(made))
        half = blank(width, height)
        levels.write_half(pixels_of(made[-1]), pixels_of(half))
        made.append(half)


def prepare_glimpse(seen: Glimpse, reduction: int) -> Prepared:
    """A picture for a first look, ready to draw."""
    return Prepared((to_image(seen.image),), reduction, (seen.width, seen.height))


def prepare_glance(seen: Glance) -> Prepared:
    """A frame that passes by, ready to draw."""
    rows, columns = seen.image.shape[:2]
    image = QImage(seen.image.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
    return Prepared((image.copy(),), seen.reduction, (seen.width, seen.height))


def face_thumbnail(rgb: Pixels, box: Sequence[float], side: int, margin: float = 0.25) -> QImage:
    """A square cut-out of a face from pixels: see ``cut_out``.

    ``rgb`` is uint8 of shape (height, width, 3), upright; ``box`` is in its pixels.
    """
    import numpy as np

    left, top, size = _square(box, margin, rgb.shape[1], rgb.shape[0])
    face = np.ascontiguousarray(rgb[top : top + size, left : left + size])
    return _scaled(to_image(face), side)


def cut_out(image: QImage, box: Sequence[float], side: int, margin: float = 0.25) -> QImage:
    """A square cut-out of a face, at most ``side`` x ``side`` pixels.

    ``box`` is (x, y, width, height) in pixels of ``image``; ``margin`` is the share of its
    larger side that is kept around it. A small face is enlarged by a whole number without
    smoothing, so that what one sees are its recorded pixels; where that leaves much of the place
    empty, its squares are fitted into it.
    """
    left, top, size = _square(box, margin, image.width(), image.height())
    return _scaled(image.copy(left, top, size, size), side)


def finest_ratio() -> float:
    """Device pixels per logical one of the finest screen: a picture made for it suits the others.

    Which of the screens the window will be moved to nobody knows when a picture is made.
    """
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


def _square(
    box: Sequence[float], margin: float, picture_width: int, picture_height: int
) -> tuple[int, int, int]:
    """Left, top and side of the square around a face, inside the picture."""
    x, y, width, height = box
    wanted = max(width, height) * (1 + 2 * margin)
    half = max(1.0, min(wanted, picture_width, picture_height)) / 2
    middle_x = min(max(x + width / 2, half), picture_width - half)
    middle_y = min(max(y + height / 2, half), picture_height - half)
    return max(0, round(middle_x - half)), max(0, round(middle_y - half)), max(1, round(2 * half))


def _scaled(face: QImage, side: int) -> QImage:
    longest = max(face.width(), face.height())
    enlarged = side // longest
    if enlarged * longest >= FILLED * side:
        return face.scaled(face.width() * enlarged, face.height() * enlarged)
    if enlarged:
        # First larger than its place, without smoothing: the squares stay squares.
        face = face.scaled(face.width() * (enlarged + 1), face.height() * (enlarged + 1))
    return face.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
