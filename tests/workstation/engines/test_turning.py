"""Turned and enlarged looks: every place comes back to where it is in the picture."""

from __future__ import annotations

from math import cos, hypot, radians, sin
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage

from workstation.engines import turning
from workstation.engines.insightface_pack import InsightFaceEmbedder
from workstation.engines.yunet import YuNetDetector
from workstation.looking import looks, new_faces
from workstation.model import DetectedFace
from workstation.ports import Image, Look
from workstation.quality.pose import head_pose

Models = tuple[YuNetDetector, InsightFaceEmbedder]
RED, GREEN = (255, 0, 0), (0, 255, 0)


def one_spot(piece: Image, _coarsest: bool) -> list[DetectedFace]:
    """A "detector" that frames the red disc, with the green spot in it as the left eye."""
    red = (piece[..., 0] > 180) & (piece[..., 2] < 80)
    green = (piece[..., 1] > 180) & (piece[..., 0] < 80)
    if not red.any() or not green.any():
        return []
    rows, columns = np.nonzero(red | green)
    box = (
        float(columns.min()),
        float(rows.min()),
        float(columns.max() - columns.min() + 1),
        float(rows.max() - rows.min() + 1),
    )
    at_rows, at_columns = np.nonzero(green)
    eye = (float(at_columns.mean() + 0.5), float(at_rows.mean() + 0.5))
    return [DetectedFace(box, (eye,) * 5, 0.9)]


def picture(width: int, height: int, x: int, y: int, radius: int) -> Image:
    made = np.full((height, width, 3), 128, np.uint8)
    cv2.circle(made, (x, y), radius, RED, -1)
    cv2.circle(made, (x - radius // 2, y), max(2, radius // 5), GREEN, -1)
    return made


@pytest.mark.parametrize("turned", [0, 30, 45, 90, 135, 180, 270, 330])
@pytest.mark.parametrize("enlarged", [1.0, 2.0, 4.0])
def test_boxes_and_points_are_turned_back(turned: float, enlarged: float) -> None:
    image = picture(300, 200, 210, 60, 20)
    (found,) = turning.search(image, one_spot, 640, Look(turned, enlarged))
    # A disc has the same upright box at every turn.
    assert found.box == pytest.approx((190, 40, 41, 41), abs=1.6)
    assert found.landmarks[0] == pytest.approx((200.5, 60.5), abs=0.6)


@pytest.mark.parametrize("turned", [0, 60, 200])
@pytest.mark.parametrize("place", [(60, 60), (1850, 1150), (960, 600)])
def test_faces_are_found_in_any_tile(turned: float, place: tuple[int, int]) -> None:
    image = picture(1920, 1200, *place, 20)
    (found,) = turning.search(image, one_spot, 640, Look(turned, 1.0))
    assert found.landmarks[0] == pytest.approx((place[0] - 9.5, place[1] + 0.5), abs=1.5)


def test_a_turned_box_keeps_the_height_of_the_face() -> None:
    """At 45 degrees the upright box around the corners would be half as large again."""
    image = np.full((200, 200, 3), 128, np.uint8)
    cv2.ellipse(image, (100, 100), (30, 40), 45, 0, 360, RED, -1)
    cv2.circle(image, (100, 100), 4, GREEN, -1)
    (found,) = turning.search(image, one_spot, 640, Look(-45, 1.0))
    longest = hypot(30 * sin(radians(45)), 40 * cos(radians(45)))
    assert found.box[3] == pytest.approx(2 * longest, abs=2.5)


@pytest.mark.parametrize("size", [(1, 1), (3000, 1), (1, 3000), (9, 9)])
@pytest.mark.parametrize("look", [Look(0, 4.0), Look(45, 1.0), Look(90, 2.0)])
def test_odd_sizes_are_no_fault(models: Models, size: tuple[int, int], look: Look) -> None:
    image = np.full((size[1], size[0], 3), 128, np.uint8)
    assert models[0].detect_again(image, look) == []


def test_a_picture_longer_than_opencv_warps_is_no_fault(models: Models) -> None:
    image = np.full((12, 33_000, 3), 128, np.uint8)
    assert models[0].detect_again(image, Look(90.0, 1.0)) == []


@pytest.mark.parametrize("tilt", [90, 135, 180])
def test_a_tilted_face_is_found_with_its_tilt(models: Models, astronaut: Path, tilt: float) -> None:
    with PillowImage.open(astronaut) as opened:
        upright = opened.convert("RGB").resize((256, 256))
    tilted = upright.rotate(-tilt, expand=True, fillcolor=(128, 128, 128))
    image = np.asarray(tilted, np.uint8)
    ways = [look for look in looks(*tilted.size) if look.turned_deg]
    found = new_faces([], [models[0].detect_again(image, look) for look in ways])
    best = max(found, key=lambda one: one.score)
    off = (head_pose(best.landmarks)[2] - tilt + 180) % 360 - 180
    assert abs(off) < 12


def test_small_faces_are_found_when_enlarged(models: Models, group_picture: Path) -> None:
    with PillowImage.open(group_picture) as opened:
        image = np.asarray(opened.convert("RGB").resize((128, 89)).resize((128, 89)), np.uint8)
    frame = np.full((480, 640, 3), 110, np.uint8)
    frame[200:289, 300:428] = image
    known = models[0].detect(frame)
    ways = looks(640, 480)[:3]
    found = new_faces(known, [models[0].detect_again(frame, look) for look in ways])
    assert len(known) + len(found) == 6 > len(known)
    assert all(8 < one.height_px < 20 for one in found)
