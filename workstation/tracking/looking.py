"""Where to look for faces in a sampled frame: where something changed, and where faces were.

Detection takes thirty times as long as decoding. A face that was not there before changes the
picture, so it is enough to look where the picture changed since it was last looked at, where
faces were a moment ago (who stands still changes little), and everywhere now and then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from workstation.model import Box
from workstation.ports import Image

SPACING_S = 0.149
LARGE_SPACING_S = 0.239
"""Samples lie this far apart or, at most, one frame further: six in a second, four of large
frames."""
EVERYWHERE_S = 4.0
"""The whole frame is looked at this often even where nothing changes."""
EVERYWHERE_AT_MOST_S = 0.9
"""And not more often than this where everything changes, as with a moving camera."""
FOLLOWED_S = 4.0
"""Where a face was seen is looked at for so long, whether or not anything changes there."""
SMALL_PX = 640
"""Frames up to this longest side are always searched whole, enlarged as single pictures are."""
LARGE_PX = 1280
"""Above this longest side new faces are sought at a reduced size, then looked at as recorded."""
REDUCED = 1.5
"""By how much: the smallest face that passes the gate, 32 px, is 21 px then, which YuNet finds."""

HINT_SCORE = 0.5
CERTAIN_SCORE = 0.6
"""What is less certain than single pictures ask for is looked at again, closer, and so are the
frames before and after: a face seldom stays on one side of a threshold."""

_CELL_PX = 32
_GRID_PX = 32
"""The coarsest step of the detector's network."""
_CHANGE = 8
"""Levels of 255 by which the mean of an 8 x 8 block must differ; noise moves it by 1 or 2."""
_TOO_MUCH = 0.5
"""Share of the frame above which it is looked at as a whole."""
_AROUND = 2.0
_AROUND_IN_LARGE = 1.5
"""A face's surroundings on each side, in sizes of its box."""
FOLLOWED_PX = 64.0
"""Faces that are known are looked at again at this height at most; those that are kept are
placed again as recorded."""


@dataclass(frozen=True)
class Look:
    """A part of a frame to be searched: the whole one without a ``box`` in upright pixels.

    ``shrunk`` is by how much it is reduced first. ``settles`` says that what is found needs no
    second, closer look. ``rough`` colours do for finding faces in large frames.
    """

    box: tuple[int, int, int, int] | None = None
    shrunk: float = 1.0
    settles: bool = True
    rough: bool = False


class Lookout:
    """Decides, sample after sample, where to look; the frames of one video, in order."""

    def __init__(self, width: int, height: int) -> None:
        """``width`` and ``height`` of the upright frames in pixels."""
        self._size = (width, height)
        self._longest = max(width, height)
        self._searched: NDArray[np.int16] | None = None
        self._everywhere_s = 0.0

    @property
    def spacing_s(self) -> float:
        """How far apart samples lie at least, in seconds."""
        return LARGE_SPACING_S if self._longest > LARGE_PX else SPACING_S

    def looks(self, luma: Image, time_s: float, followed: Iterable[Box]) -> list[Look]:
        """The looks at a sample: ``luma`` is its small grey picture, shape (rows, columns).

        ``followed`` are boxes of faces seen not long ago.
        """
        if self._longest <= SMALL_PX:
            return [Look()]
        now = luma.astype(np.int16)
        shrunk = REDUCED if self._longest > LARGE_PX else 1.0
        large = self._longest > LARGE_PX
        everywhere = Look((0, 0, *self._size), shrunk, not large, large) if large else Look()
        before = self._searched
        if before is None or before.shape != now.shape:
            return self._look_everywhere(now, time_s, everywhere)
        regions = self._changed(now, before)
        changed = sum(width * height for _, _, width, height in regions)
        since_s = time_s - self._everywhere_s
        if changed > _TOO_MUCH * self._size[0] * self._size[1]:
            if since_s >= EVERYWHERE_AT_MOST_S - 1e-6:
                return self._look_everywhere(now, time_s, everywhere)
            regions = []
        elif since_s >= EVERYWHERE_S - 1e-6:
            return self._look_everywhere(now, time_s, everywhere)
        found = [Look(region, shrunk, not large, large) for region in regions]
        for region in regions:
            self._note_searched(region, now, before)
        for box in followed:
            closer = around(box, self._size)
            assert closer.box is not None
            if not any(_within(closer.box, look) for look in found if look.settles):
                found.append(closer)
        return found

    def _look_everywhere(
        self, now: NDArray[np.int16], time_s: float, everywhere: Look
    ) -> list[Look]:
        self._searched, self._everywhere_s = now, time_s
        return [everywhere]

    def _changed(
        self, now: NDArray[np.int16], before: NDArray[np.int16]
    ) -> list[tuple[int, int, int, int]]:
        """Boxes around what changed, with a margin; none overlaps another."""
        from scipy import ndimage

        rows, columns = now.shape
        width, height = self._size
        steps = max(1, round(_CELL_PX * columns / width))
        down, across = ceil(rows / steps), ceil(columns / steps)
        cells = np.zeros((down * steps, across * steps), np.bool_)
        cells[:rows, :columns] = np.abs(now - before) >= _CHANGE
        coarse = cells.reshape(down, steps, across, steps).any(axis=(1, 3))
        if not coarse.any():
            return []
        square = np.ones((3, 3), np.bool_)
        spread = ndimage.binary_dilation(coarse, square)
        labels, _ = ndimage.label(spread, square)
        size_x, size_y = steps * width / columns, steps * height / rows
        boxes = []
        for found in ndimage.find_objects(labels):
            top, left = found[0].start * size_y, found[1].start * size_x
            bottom, right = found[0].stop * size_y, found[1].stop * size_x
            boxes.append(_clipped((left, top, right - left, bottom - top), self._size))
        return _merged(boxes)

    def _note_searched(
        self,
        region: tuple[int, int, int, int],
        now: NDArray[np.int16],
        before: NDArray[np.int16],
    ) -> None:
        rows, columns = now.shape
        x, y, width, height = region
        left, right = x * columns // self._size[0], (x + width) * columns // self._size[0]
        top, bottom = y * rows // self._size[1], (y + height) * rows // self._size[1]
        before[top:bottom, left:right] = now[top:bottom, left:right]


def around(box: Box, size: tuple[int, int]) -> Look:
    """The look at a face that is known, with its surroundings, in a frame of ``size``."""
    if max(size) <= SMALL_PX:
        return Look()
    margin = _AROUND_IN_LARGE if max(size) > LARGE_PX else _AROUND
    x, y, width, height = box
    side = max(width, height)
    reach = side * margin
    region = _clipped((x - reach, y - reach, width + 2 * reach, height + 2 * reach), size)
    return Look(region, max(1.0, height / FOLLOWED_PX), rough=max(size) > LARGE_PX)


def native(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """A face with all that its measures and its template are taken from, whole pixels."""
    x, y, width, height = box
    reach = max(width, height)
    # On the grid of 8 pixels that compression works on, which one measure looks for.
    left, top = max(0, int(x - reach)) // 8 * 8, max(0, int(y - reach)) // 8 * 8
    right, bottom = min(size[0], ceil(x + width + reach)), min(size[1], ceil(y + height + reach))
    return left, top, max(1, right - left), max(1, bottom - top)


def _clipped(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box on the detector's grid, within the frame.

    Off that grid, or cut close, a face of 50 px scores up to 0.2 lower than in the whole frame;
    on it, with its surroundings, within 0.04.
    """
    x, y, width, height = box
    left, top = max(0, int(x) // _GRID_PX * _GRID_PX), max(0, int(y) // _GRID_PX * _GRID_PX)
    right = min(size[0], ceil((x + width) / _GRID_PX) * _GRID_PX)
    bottom = min(size[1], ceil((y + height) / _GRID_PX) * _GRID_PX)
    return left, top, max(1, right - left), max(1, bottom - top)


def _within(box: tuple[int, int, int, int], look: Look) -> bool:
    if look.box is None:
        return True
    x, y, width, height = look.box
    return (
        x <= box[0]
        and y <= box[1]
        and box[0] + box[2] <= x + width
        and box[1] + box[3] <= y + height
    )


def _merged(boxes: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Boxes that overlap become one, until none does."""
    merged: list[tuple[int, int, int, int]] = []
    for box in boxes:
        x, y, right, bottom = box[0], box[1], box[0] + box[2], box[1] + box[3]
        while True:
            other = next(
                (
                    one
                    for one in merged
                    if one[0] < right
                    and x < one[0] + one[2]
                    and one[1] < bottom
                    and y < one[1] + one[3]
                ),
                None,
            )
            if other is None:
                break
            merged.remove(other)
            x, y = min(x, other[0]), min(y, other[1])
            right, bottom = max(right, other[0] + other[2]), max(bottom, other[1] + other[3])
        merged.append((x, y, right - x, bottom - y))
    return merged
