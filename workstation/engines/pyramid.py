"""Searching large pictures for faces: at several scales and in tiles, each face once.

A detector sees faces of a certain range of sizes, about 10 to 300 pixels. Larger pictures
are therefore searched at several scales, so that both the small faces of a wide frame and
a face that fills the picture are found, and in tiles, so that the memory needed does not
grow with the picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from workstation.model import Box, DetectedFace
from workstation.ports import Image

STEP = 4
"""Each coarser level is this much smaller."""
LARGEST_PX = 320
"""Above this height, in a level's pixels, the next coarser level sees a face better."""
TILE_PX = 1280
OVERLAP_PX = 384
"""Tiles overlap by more than ``LARGEST_PX``: each such face lies whole in some tile."""
SAME_FACE = 0.3
"""Boxes of two passes that overlap more (intersection over union) are one face."""
SMALLEST_SIDE_PX = 10
"""A piece with a shorter side holds no face that a detector could find."""
PART_OF_FACE = 0.7
"""Share of a box inside a better one of another pass above which it is a part of that face."""

OnePass = Callable[[Image, bool], list[DetectedFace]]
"""Finds faces in one piece (RGB) of a picture; the flag says that it is the coarsest level."""


@dataclass(frozen=True)
class _Pass:
    pixels: Image
    scale: float
    x: int
    y: int
    coarsest: bool


def search(
    image: Image, one_pass: OnePass, single_pass_px: int, *, enlarge: bool
) -> list[DetectedFace]:
    """Faces of an RGB ``uint8`` image (height, width, 3), the most certain first.

    A picture with no side above ``single_pass_px`` is searched in one piece. With
    ``enlarge`` one of at most half that size is searched at twice its size, which places
    landmarks better (docs/adr/0006), and one that shows no face is searched again at the
    other of the two sizes. Boxes are in native pixels all the same, clipped to the image;
    landmarks of a face that the border cuts are not.
    """
    height, width = image.shape[:2]
    if not enlarge or max(height, width) > single_pass_px:
        faces = _search(image, one_pass, single_pass_px)
    elif 2 * max(height, width) <= single_pass_px:
        faces = _twice(image, one_pass) or _search(image, one_pass, single_pass_px)
    else:
        faces = _search(image, one_pass, single_pass_px) or _twice(image, one_pass)
    kept = (clipped(face, width, height) for face in faces)
    return [face for face in kept if face.box[2] >= 1 and face.box[3] >= 1]


def _twice(image: Image, one_pass: OnePass) -> list[DetectedFace]:
    height, width = image.shape[:2]
    if min(height, width) < SMALLEST_SIDE_PX:
        return []
    twice = cv2.resize(image, (2 * width, 2 * height), interpolation=cv2.INTER_CUBIC)
    seen = one_pass(np.asarray(twice, np.uint8), True)
    return [_at_full_size(face, _Pass(image, 2.0, 0, 0, True)) for face in seen]


def _search(image: Image, one_pass: OnePass, single_pass_px: int) -> list[DetectedFace]:
    found: list[tuple[int, DetectedFace]] = []
    for number, piece in enumerate(_passes(image, single_pass_px)):
        for face in one_pass(piece.pixels, piece.coarsest):
            if piece.coarsest or face.box[3] <= LARGEST_PX:
                found.append((number, _at_full_size(face, piece)))
    return each_once(found)


def each_once(found: Sequence[tuple[int, DetectedFace]]) -> list[DetectedFace]:
    """The faces of several passes, each with the number of its pass: each once, best first."""
    kept: list[tuple[int, DetectedFace]] = []
    for number, face in sorted(found, key=lambda one: (-one[1].score, one[1].box)):
        # A detector has already removed its doubles within one pass.
        if not any(n != number and _same_face(other.box, face.box) for n, other in kept):
            kept.append((number, face))
    return [face for _, face in kept]


def _passes(image: Image, single_pass_px: int) -> Iterator[_Pass]:
    height, width = image.shape[:2]
    scale = 1.0
    while True:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        level = image if scale == 1.0 else cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        coarsest = max(size) <= single_pass_px
        for y, bottom in tiles(size[1]):
            for x, right in tiles(size[0]):
                if min(right - x, bottom - y) < SMALLEST_SIDE_PX:
                    continue
                pixels = np.ascontiguousarray(level[y:bottom, x:right], np.uint8)
                yield _Pass(pixels, scale, x, y, coarsest)
        if coarsest:
            return
        scale /= STEP


def tiles(length: int) -> list[tuple[int, int]]:
    """Begin and end of the tiles along a side of ``length`` pixels, all equally long."""
    if length <= TILE_PX + OVERLAP_PX:
        return [(0, length)]
    count = -(-(length - OVERLAP_PX) // (TILE_PX - OVERLAP_PX))
    size = -(-(length + (count - 1) * OVERLAP_PX) // count)
    starts = [i * (length - size) // (count - 1) for i in range(count)]
    return [(start, start + size) for start in starts]


def _at_full_size(face: DetectedFace, piece: _Pass) -> DetectedFace:
    x, y, width, height = face.box
    points = [
        ((px + piece.x) / piece.scale, (py + piece.y) / piece.scale) for px, py in face.landmarks
    ]
    return DetectedFace(
        (
            (x + piece.x) / piece.scale,
            (y + piece.y) / piece.scale,
            width / piece.scale,
            height / piece.scale,
        ),
        (points[0], points[1], points[2], points[3], points[4]),
        face.score,
    )


def clipped(face: DetectedFace, width: int, height: int) -> DetectedFace:
    """The face with its box cut at the border of a picture; its landmarks stay."""
    x, y, w, h = face.box
    left, top = max(x, 0.0), max(y, 0.0)
    right, bottom = min(x + w, float(width)), min(y + h, float(height))
    return DetectedFace((left, top, right - left, bottom - top), face.landmarks, face.score)


def _same_face(better: Box, box: Box) -> bool:
    width = min(better[0] + better[2], box[0] + box[2]) - max(better[0], box[0])
    height = min(better[1] + better[3], box[1] + box[3]) - max(better[1], box[1])
    shared = max(width, 0.0) * max(height, 0.0)
    own = box[2] * box[3]
    union = own + better[2] * better[3] - shared
    return shared > SAME_FACE * union or shared > PART_OF_FACE * own
