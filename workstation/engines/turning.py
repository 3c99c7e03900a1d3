"""Looking at a picture again: turned in its own plane, enlarged, tile by tile.

Detectors are trained on upright faces of a certain size. A face that lies on its side or is
only a few pixels high is found when the picture is turned or enlarged first; what is found is
told in the pixels of the picture as it is.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.engines import pyramid
from workstation.model import Box, DetectedFace, Point
from workstation.ports import Image, Look

_SURROUND = (128, 128, 128)
"""What lies beyond the picture's corners: neutral, so that it makes few edges."""

Affine = NDArray[np.float64]
"""Shape (2, 3): maps (x, y, 1) of the picture to a point of the turned and enlarged one."""


@dataclass(frozen=True)
class _Piece:
    pixels: Image
    to_piece: Affine
    coarsest: bool


def search(
    image: Image, one_pass: pyramid.OnePass, single_pass_px: int, look: Look
) -> list[DetectedFace]:
    """Faces of an RGB ``uint8`` image (height, width, 3) seen by ``look``, the best first.

    Landmarks are turned back exactly. A box becomes the upright one around the ellipse that
    the found box holds, so that a face keeps about its own height at every tilt; the box
    around the turned corners would call a face at 45 degrees half as high again. Boxes are
    clipped to the picture.
    """
    height, width = image.shape[:2]
    found: list[tuple[int, DetectedFace]] = []
    for number, piece in enumerate(_pieces(image, single_pass_px, look)):
        for face in one_pass(piece.pixels, piece.coarsest):
            if piece.coarsest or face.box[3] <= pyramid.LARGEST_PX:
                found.append((number, _as_recorded(face, piece.to_piece)))
    kept = (pyramid.clipped(face, width, height) for face in pyramid.each_once(found))
    return [face for face in kept if face.box[2] >= 1 and face.box[3] >= 1]


def _pieces(image: Image, single_pass_px: int, look: Look) -> Iterator[_Piece]:
    height, width = image.shape[:2]
    scale = look.enlarged
    while True:
        # Shrinking by averaging keeps small faces; a transformation alone would skip pixels.
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        level = image if scale >= 1 else cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        rows, columns = level.shape[:2]
        to_level = np.array([[columns / width, 0, 0], [0, rows / height, 0]], np.float64)
        to_canvas, canvas = _turned(columns, rows, look.turned_deg, max(scale, 1.0))
        coarsest = max(canvas) <= single_pass_px
        for y, bottom in pyramid.tiles(canvas[1]):
            for x, right in pyramid.tiles(canvas[0]):
                if min(right - x, bottom - y) < pyramid.SMALLEST_SIDE_PX:
                    continue
                to_tile = to_canvas.copy()
                to_tile[:, 2] -= (x, y)
                pixels = _warped(np.asarray(level, np.uint8), to_tile, right - x, bottom - y)
                if pixels is not None:
                    yield _Piece(pixels, _after(to_level, to_tile), coarsest)
        if coarsest:
            return
        scale /= pyramid.STEP


def _turned(
    width: int, height: int, degrees: float, scale: float
) -> tuple[Affine, tuple[int, int]]:
    """Turns a picture clockwise and enlarges it; its corners touch the canvas's sides."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    turn = np.array([[cos, -sin], [sin, cos]]) * scale
    corners = turn @ np.array([[0, width, 0, width], [0, 0, height, height]], np.float64)
    least, most = corners.min(axis=1), corners.max(axis=1)
    size = np.ceil(most - least - 1e-6).astype(int)
    return np.column_stack([turn, -least]), (max(1, int(size[0])), max(1, int(size[1])))


def _warped(level: Image, to_tile: Affine, width: int, height: int) -> Image | None:
    """One tile of the canvas; None where no part of the picture lies in it."""
    back = cv2.invertAffineTransform(to_tile)
    corners = np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]], np.float64)
    seen = back @ corners
    rows, columns = level.shape[:2]
    left, top = np.maximum(np.floor(seen.min(axis=1)).astype(int) - 4, 0)
    right, bottom = np.minimum(np.ceil(seen.max(axis=1)).astype(int) + 4, (columns, rows))
    if right <= left or bottom <= top:
        return None
    # From the part that the tile shows: OpenCV warps nothing longer than 32,767 pixels.
    part = np.ascontiguousarray(level[top:bottom, left:right])
    to_tile = to_tile.copy()
    to_tile[:, 2] += to_tile[:, :2] @ (left, top)
    # OpenCV counts from the middles of pixels, boxes and landmarks from the corner of the first.
    to_tile[:, 2] += to_tile[:, :2] @ (0.5, 0.5) - 0.5
    warped = cv2.warpAffine(
        part,
        to_tile,
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=_SURROUND,
    )
    return np.asarray(warped, np.uint8)


def _after(first: Affine, second: Affine) -> Affine:
    """One transformation for two, ``first`` before ``second``."""
    return np.column_stack(
        [second[:, :2] @ first[:, :2], second[:, :2] @ first[:, 2] + second[:, 2]]
    )


def _as_recorded(face: DetectedFace, to_piece: Affine) -> DetectedFace:
    back = np.asarray(cv2.invertAffineTransform(to_piece), np.float64)
    points = [_moved(back, x, y) for x, y in face.landmarks]
    return DetectedFace(
        _around_ellipse(back, face.box),
        (points[0], points[1], points[2], points[3], points[4]),
        face.score,
    )


def _moved(by: Affine, x: float, y: float) -> Point:
    return (
        float(by[0, 0] * x + by[0, 1] * y + by[0, 2]),
        float(by[1, 0] * x + by[1, 1] * y + by[1, 2]),
    )


def _around_ellipse(by: Affine, box: Box) -> Box:
    """The upright box around the ellipse in ``box``, after the transformation."""
    x, y, width, height = box
    centre_x, centre_y = _moved(by, x + width / 2, y + height / 2)
    half_x = math.hypot(by[0, 0] * width / 2, by[0, 1] * height / 2)
    half_y = math.hypot(by[1, 0] * width / 2, by[1, 1] * height / 2)
    return (centre_x - half_x, centre_y - half_y, 2 * half_x, 2 * half_y)
