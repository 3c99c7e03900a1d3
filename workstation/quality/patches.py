"""The pieces of an image that the measures look at, at one common scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, degrees, floor

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.model import Point
from workstation.ports import Image

Luma = NDArray[np.float32]
Mask = NDArray[np.bool_]

COMMON_EYES_PX = 20.0
"""Inter-eye distance at which brightness and sharpness are measured: about a 57 px face."""

# Where five landmarks lie in the 112 x 112 crop that embedders of the ArcFace kind want
# (insightface ``face_align.arcface_dst``).
CROP_PX = 112
_CROP_POINTS = np.array(
    [
        38.2946 + 51.6963j,
        73.5318 + 51.5014j,
        56.0252 + 71.7366j,
        41.5493 + 92.3655j,
        70.7299 + 92.2041j,
    ]
)
_CROP_EYES_PX = float(abs(_CROP_POINTS[1] - _CROP_POINTS[0]))

# The skin between brows and chin in that crop: an ellipse's centre and half axes.
_OVAL = (56.0, 66.0, 34.0, 42.0)


@dataclass(frozen=True)
class Similarity:
    """``z -> turn * z + shift`` on complex pixels: from the image into the 112 x 112 crop."""

    turn: complex
    shift: complex


def into_crop(landmarks: Sequence[Point]) -> Similarity:
    """The least-squares similarity that brings five landmarks into the embedder's crop.

    The closed form in complex numbers equals Umeyama's (1991) in two dimensions, without
    reflection. Landmarks that all fall together give no turn at all.
    """
    points = np.array([complex(x, y) for x, y in landmarks])
    centred, wanted = points - points.mean(), _CROP_POINTS - _CROP_POINTS.mean()
    spread = float((np.abs(centred) ** 2).sum())
    turn = complex((np.conj(centred) * wanted).sum() / spread) if spread > 1e-9 else 1 + 0j
    return Similarity(turn, complex(_CROP_POINTS.mean()) - turn * complex(points.mean()))


def crop_corners(fit: Similarity) -> NDArray[np.float32]:
    """The corners of the embedder's crop in pixels of the image, shape (4, 2)."""
    side = float(CROP_PX)
    corners = np.array([0, side, side + side * 1j, side * 1j])
    there = (corners - fit.shift) / fit.turn
    return np.stack([there.real, there.imag], axis=1).astype(np.float32)


def luma(image: Image) -> Luma:
    """Luma of an RGB image, 0 to 255, with the weights of ITU-R BT.709 on the coded values."""
    weights = np.array([[0.2126, 0.7152, 0.0722]], np.float32)
    return np.asarray(cv2.transform(image.astype(np.float32), weights), np.float32)


@dataclass(frozen=True)
class Patch:
    """A face at the common scale, not rotated. ``oval`` is true on its skin, within the frame."""

    luma: Luma
    oval: Mask
    left: Mask
    """The half of ``oval`` that is left of the nose as the head is tilted."""


def patch_at(image: Image, fit: Similarity, eyes_px: float = COMMON_EYES_PX) -> Patch | None:
    """The face, scaled so that its eyes are ``eyes_px`` apart; None where it is off the frame.

    Shrinking averages over areas, so that neither size nor fine noise changes brightness. The
    patch is not rotated: interpolation would soften it.
    """
    x, y, across, down = _OVAL
    reach = (max(across, down) + 6.0) / abs(fit.turn)
    centre = (complex(x, y) - fit.shift) / fit.turn
    height, width = image.shape[:2]
    left, right = max(floor(centre.real - reach), 0), min(ceil(centre.real + reach), width)
    top, bottom = max(floor(centre.imag - reach), 0), min(ceil(centre.imag + reach), height)
    if right - left < 4 or bottom - top < 4:
        return None
    scale = eyes_px / _CROP_EYES_PX * abs(fit.turn)
    size = max(round((right - left) * scale), 2), max(round((bottom - top) * scale), 2)
    smaller = scale < 1.0
    piece = cv2.resize(
        luma(image[top:bottom, left:right]),
        size,
        interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC,
    )
    steps = (size[0] / (right - left), size[1] / (bottom - top))
    middle = complex((centre.real - left) * steps[0], (centre.imag - top) * steps[1])
    tilt = -np.angle(fit.turn)
    oval = np.zeros((size[1], size[0]), np.uint8)
    unit = eyes_px / _CROP_EYES_PX
    cv2.ellipse(
        oval,
        (round(middle.real), round(middle.imag)),
        (round(across * unit), round(down * unit)),
        degrees(float(tilt)),
        0,
        360,
        1,
        cv2.FILLED,
    )
    if oval.sum() < 30:
        return None
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    sideways = (columns - middle.real) * np.cos(tilt) + (rows - middle.imag) * np.sin(tilt)
    inside = oval.astype(np.bool_)
    return Patch(np.clip(piece, 0.0, 255.0), inside, inside & (sideways < 0))
