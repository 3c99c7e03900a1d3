"""All measures of one face in one image. Runs where images are decoded: it loads OpenCV."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, hypot, radians

import cv2
import numpy as np

from workstation.model import DetectedFace, Measure
from workstation.ports import Image
from workstation.quality.appearance import (
    compression,
    exposure,
    illumination_uniformity,
    sharpness,
)
from workstation.quality.catalogue import CATALOGUE
from workstation.quality.patches import crop_corners, into_crop, patch_at
from workstation.quality.pose import head_pose

_UNSEEN = {
    "sharpness": 0.0,
    "luminance_mean": 0.0,
    "luminance_variance": 0.0,
    "under_exposure": 1.0,
    "over_exposure": 0.0,
    "dynamic_range": 0.0,
    "illumination_uniformity": 0.0,
}
"""What is said of a face of which the frame holds nothing: the worst of each."""

_LEAST_COSINE = 0.5
"""The inter-eye distance is corrected for yaw up to 60 degrees; beyond, the pose is a guess."""


def measure(image: Image, face: DetectedFace) -> tuple[Measure, ...]:
    """The measures of a face in an upright RGB ``uint8`` image, in the catalogue's order.

    Takes 1 to 3 ms for a face of up to some hundred pixels. Never raises for a face at or over
    the frame's edge: what cannot be seen has the worst value.
    """
    values = _values(image, face)
    return tuple(entry.measure(values[entry.id]) for entry in CATALOGUE)


def _values(image: Image, face: DetectedFace) -> Mapping[str, float]:
    yaw, pitch, roll = head_pose(face.landmarks)
    fit = into_crop(face.landmarks)
    (left_x, left_y), (right_x, right_y) = face.landmarks[:2]
    eyes = hypot(right_x - left_x, right_y - left_y)
    values = {
        # ISO/IEC 29794-5 divides by the cosine of yaw, so that a turned head is not "smaller".
        "inter_eye_distance": eyes / max(cos(radians(yaw)), _LEAST_COSINE),
        "face_height": face.height_px,
        "compression": compression(image, face.box),
        "yaw": yaw,
        "pitch": pitch,
        "roll": roll,
        "frame_occlusion": _frame_occlusion(image, crop_corners(fit)),
    }
    patch = patch_at(image, fit)
    if patch is None:
        return values | _UNSEEN
    return {
        **values,
        **exposure(patch),
        "sharpness": sharpness(patch),
        "illumination_uniformity": illumination_uniformity(patch),
    }


def _frame_occlusion(
    image: Image, corners: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
) -> float:
    """The share of the embedder's crop that lies outside the frame, 0 to 1: black to the model."""
    height, width = image.shape[:2]
    frame = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    whole = float(cv2.contourArea(corners))
    inside, _ = cv2.intersectConvexConvex(corners, frame)
    return min(max(1.0 - inside / whole, 0.0), 1.0) if whole > 0 else 1.0
