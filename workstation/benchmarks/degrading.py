"""Photographs made as poor as camera frames, for measuring what that costs."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image as Pillow

from workstation.model import DetectedFace
from workstation.ports import Image

_SEED = 20260117
_NOISE = 4.0
"""Standard deviation of the sensor's noise in grey levels; a lit indoor camera has 3 to 6."""
_SOFT_PX = 0.5
"""Gaussian that stands for a small lens on its own sensor."""

Change = Callable[[Image, DetectedFace], Image]


@dataclass(frozen=True)
class Condition:
    """One way of making a frame worse. ``height_px`` 0 leaves the size as it is."""

    name: str
    height_px: float = 0.0
    jpeg: int = 0
    blur_px: float = 0.0
    gamma: float = 1.0
    tilt_deg: float = 0.0
    turn_deg: float = 0.0
    enlarged: float = 1.0
    noise: float = _NOISE

    def applies_to(self, face: DetectedFace) -> bool:
        """Whether the face is large enough to be made this small."""
        return face.height_px >= self.height_px

    def make(self, image: Image, face: DetectedFace, seed: int = _SEED) -> bytes:
        """The degraded picture as PNG, or as JPEG where ``jpeg`` is its quality.

        An enlarged one is compressed first, as a recorder's picture is, and then kept as PNG.
        """
        made = _upright_margin(image, face)
        if self.turn_deg:
            made = (turned(made[0], made[1], self.turn_deg), made[1])
        picture = made[0]
        if self.tilt_deg:
            picture = _tilted(picture, made[1], self.tilt_deg)
        if self.height_px:
            scale = self.height_px / face.height_px
            small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            soft = cv2.GaussianBlur(small, (0, 0), math.hypot(_SOFT_PX, self.blur_px))
            noise = np.random.default_rng(seed).normal(0.0, self.noise, soft.shape)
            light = 255.0 * (soft / 255.0) ** self.gamma
            picture = np.clip(light + noise, 0, 255).astype(np.uint8)
        if self.enlarged == 1.0:
            return _written(picture, self.jpeg)
        recorded = Pillow.open(io.BytesIO(_written(picture, self.jpeg)))
        larger = (round(recorded.width * self.enlarged), round(recorded.height * self.enlarged))
        return _written(np.asarray(recorded.resize(larger, Pillow.Resampling.BICUBIC)), 0)


def _written(picture: Image, jpeg: int) -> bytes:
    stream = io.BytesIO()
    if jpeg:
        Pillow.fromarray(picture).save(stream, format="JPEG", quality=jpeg)
    else:
        Pillow.fromarray(picture).save(stream, format="PNG")
    return stream.getvalue()


def _upright_margin(image: Image, face: DetectedFace) -> tuple[Image, DetectedFace]:
    """The face with twice its height around it, so that work and neighbours stay small."""
    x, y, width, height = face.box
    left, top = max(round(x - height), 0), max(round(y - height), 0)
    right, bottom = round(x + width + height), round(y + 2 * height)
    marks = [(px - left, py - top) for px, py in face.landmarks]
    moved = DetectedFace(
        (x - left, y - top, width, height),
        (marks[0], marks[1], marks[2], marks[3], marks[4]),
        face.score,
    )
    return np.ascontiguousarray(image[top:bottom, left:right]), moved


def _tilted(image: Image, face: DetectedFace, degrees: float) -> Image:
    """The picture turned clockwise in its own plane about the nose."""
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D(face.landmarks[2], -degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(
            image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
        ),
        np.uint8,
    )


def turned(image: Image, face: DetectedFace, degrees: float) -> Image:
    """The head turned about its vertical axis by ``degrees``, simulated on a simple surface.

    A cylinder of one inter-eye distance as radius with a bump for the nose, rotated under
    scaled orthography; what turns away is lost, what was hidden is smeared. It is a stand-in
    for footage of turned heads with known identities, which the test data do not hold.
    """
    (left_x, left_y), (right_x, right_y) = face.landmarks[:2]
    eyes = math.hypot(right_x - left_x, right_y - left_y)
    centre_x, centre_y = (left_x + right_x) / 2, (left_y + right_y) / 2
    angle = math.radians(degrees)
    rows, columns = image.shape[:2]
    x = np.linspace(-1.0, 1.0, 401)
    wanted = (np.arange(columns) - centre_x) / eyes
    source_x = np.empty((rows, columns), np.float32)
    for row in range(rows):
        y = (row - centre_y) / eyes
        ahead = np.sqrt(1.0 - np.minimum(x**2, 1.0))
        ahead += 0.4 * np.exp(-((x / 0.2) ** 2) - ((y - 0.5) / 0.25) ** 2)
        moved = np.maximum.accumulate(x * math.cos(angle) + ahead * math.sin(angle))
        # The head as a whole stays where it is.
        source_x[row] = np.interp(wanted + math.sin(angle) * 0.85, moved, x)
    source_x = np.asarray(source_x * eyes + centre_x, np.float32)
    source_y = np.repeat(np.arange(rows, dtype=np.float32)[:, None], columns, axis=1)
    return np.asarray(cv2.remap(image, source_x, source_y, cv2.INTER_LINEAR), np.uint8)


CONDITIONS = (
    Condition("as it is"),
    *(Condition(f"{height} px high", height, 45) for height in (60, 48, 40, 32, 28, 24, 20, 16)),
    Condition("60 px, not compressed", 60),
    Condition("60 px, JPEG 60", 60, 60),
    Condition("60 px, JPEG 30", 60, 30),
    *(Condition(f"60 px, blur {blur:g} px", 60, 45, blur_px=blur) for blur in (1, 1.5, 2, 3)),
    Condition("60 px, gamma 2.5", 60, 45, gamma=2.5),
    Condition("60 px, gamma 4", 60, 45, gamma=4),
    *(Condition(f"60 px, tilted {tilt}", 60, 45, tilt_deg=tilt) for tilt in (10, 20, 30, 40)),
    *(Condition(f"60 px, turned {turn}", 60, 45, turn_deg=turn) for turn in (15, 30, 45)),
    Condition("20 px, then enlarged 3 times", 20, 45, enlarged=3.0),
)
"""What is measured; JPEG 45 stands for a recorder's usual setting."""


def camera_frame(image: Image, face: DetectedFace, height_px: float) -> bytes:
    """A face of that height as a lit indoor camera and its recorder would keep it, as JPEG."""
    return Condition(f"{height_px:g} px high", height_px, 45).make(image, face)
