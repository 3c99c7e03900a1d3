"""Each measure reacts to its own degradation and stays put under the others, on real faces."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from workstation import app
from workstation.media.decoding import decode
from workstation.model import DetectedFace, Point
from workstation.ports import Image
from workstation.quality.catalogue import CATALOGUE
from workstation.quality.gate import LEAST_SHARPNESS
from workstation.quality.measuring import measure
from workstation.quality.pose import FIVE_POINTS, head_pose

NAMES = [entry.id for entry in CATALOGUE]
HEIGHT_PX = 90.0


@dataclass(frozen=True)
class Shown:
    """A face in a picture."""

    image: Image
    face: DetectedFace


def moved(
    face: DetectedFace, points: Callable[[np.ndarray], np.ndarray], size: float
) -> DetectedFace:
    """The face after a change of its picture; ``points`` maps an array of shape (n, 2)."""
    marks = [(float(x), float(y)) for x, y in points(np.array(face.landmarks))]
    x, y, width, height = face.box
    ((centre_x, centre_y),) = points(np.array([(x + width / 2, y + height / 2)]))
    box = (
        float(centre_x - width * size / 2),
        float(centre_y - height * size / 2),
        width * size,
        height * size,
    )
    return replace(face, box=box, landmarks=(marks[0], marks[1], marks[2], marks[3], marks[4]))


def scaled(shown: Shown, scale: float) -> Shown:
    image = cv2.resize(shown.image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return Shown(np.asarray(image, np.uint8), moved(shown.face, lambda p: p * scale, scale))


def jpeg(shown: Shown) -> Shown:
    stream = io.BytesIO()
    Pillow.fromarray(shown.image).save(stream, "JPEG", quality=35)
    return replace(shown, image=decode(stream.getvalue())[0])


def blurred(shown: Shown) -> Shown:
    return replace(shown, image=np.asarray(cv2.GaussianBlur(shown.image, (0, 0), 3.0), np.uint8))


def toned(gamma: float) -> Callable[[Shown], Shown]:
    def change(shown: Shown) -> Shown:
        return replace(shown, image=np.rint(255 * (shown.image / 255.0) ** gamma).astype(np.uint8))

    return change


def gained(gain: float, offset: float) -> Callable[[Shown], Shown]:
    def change(shown: Shown) -> Shown:
        return replace(shown, image=np.clip(shown.image * gain + offset, 0, 255).astype(np.uint8))

    return change


def lit_from_the_side(shown: Shown) -> Shown:
    x, _, width, _ = shown.face.box
    place = (np.arange(shown.image.shape[1]) - x) / width
    light = 0.15 + 0.85 * np.clip(place, 0, 1)
    return replace(shown, image=(shown.image * light[None, :, None]).astype(np.uint8))


def tilted(shown: Shown) -> Shown:
    """Clockwise by 25 degrees."""
    height, width = shown.image.shape[:2]
    matrix = cv2.getRotationMatrix2D(shown.face.landmarks[2], -25, 1.0)
    image = cv2.warpAffine(
        shown.image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
    )
    turned = moved(shown.face, lambda p: p @ matrix[:, :2].T + matrix[:, 2], 1.0)
    return Shown(np.asarray(image, np.uint8), turned)


def rotation(yaw: float, pitch: float, roll: float) -> np.ndarray:
    """Shape (3, 3): positive is to the right of the image, raised, clockwise; degrees."""
    a, b, c = (math.radians(value) for value in (yaw, pitch, roll))
    y = np.array([(math.cos(a), 0, -math.sin(a)), (0, 1, 0), (math.sin(a), 0, math.cos(a))])
    x = np.array([(1, 0, 0), (0, math.cos(b), math.sin(b)), (0, -math.sin(b), math.cos(b))])
    z = np.array([(math.cos(c), -math.sin(c), 0), (math.sin(c), math.cos(c), 0), (0, 0, 1)])
    return z @ x @ y


def head_turned(yaw: float, pitch: float) -> Callable[[Shown], Shown]:
    """Only the landmarks move, as those of a turned head would; the picture stays."""

    def change(shown: Shown) -> Shown:
        marks = np.array(shown.face.landmarks)
        eyes = float(np.hypot(*(marks[1] - marks[0])))
        depth = (FIVE_POINTS @ rotation(*head_pose(shown.face.landmarks)).T)[:, 2] * eyes
        solid = np.column_stack([marks, depth])
        about = solid.mean(axis=0)
        there = (solid - about) @ rotation(yaw, pitch, 0).T + about
        return replace(
            shown, face=moved(shown.face, lambda p: there[:, :2] if len(p) == 5 else p, 1.0)
        )

    return change


def at_the_edge(shown: Shown) -> Shown:
    """The frame begins in the middle of the face."""
    x, _, width, _ = shown.face.box
    cut = round(x + width / 2)
    return Shown(
        np.ascontiguousarray(shown.image[:, cut:]),
        moved(shown.face, lambda p: p - np.array([cut, 0.0]), 1.0),
    )


# How far a measure may move under a degradation that is not its own: inter-eye distance and
# height as a share of themselves, the others in their own units. A head that is turned and
# raised at once is read with some degrees of each in the other: that is what five points give.
BOUNDS = {
    "face_height": 0.001, "inter_eye_distance": 0.07, "sharpness": 0.12, "yaw": 9.0,
    "pitch": 7.0, "roll": 7.0, "luminance_mean": 0.03, "luminance_variance": 0.016,
    "under_exposure": 0.02, "over_exposure": 0.02, "dynamic_range": 0.6,
    "illumination_uniformity": 0.17, "compression": 0.06, "frame_occlusion": 0.001,
}  # fmt: skip
RELATIVE = {"face_height", "inter_eye_distance"}

LIGHT = {
    "luminance_mean", "luminance_variance", "under_exposure", "over_exposure", "dynamic_range",
}  # fmt: skip

# Each degradation: the measures that are its own, with the least reaction and its sign, and
# those that it moves as well by its nature.
DEGRADATIONS: dict[str, tuple[Callable[[Shown], Shown], dict[str, float], set[str]]] = {
    "half the size": (
        lambda shown: scaled(shown, 0.5), {"face_height": -0.49, "inter_eye_distance": -0.49}, set()
    ),
    "blur": (blurred, {"sharpness": -0.2}, set()),
    "JPEG 35": (jpeg, {"compression": 0.12}, set()),
    "dark": (toned(2.5), {"luminance_mean": -0.15}, LIGHT),
    "nearly black": (gained(0.25, -12), {"under_exposure": 0.15}, LIGHT | {"sharpness"}),
    "washed out": (
        gained(1.8, 70), {"over_exposure": 0.3}, LIGHT | {"sharpness", "illumination_uniformity"}
    ),
    "less contrast": (
        gained(0.4, 80), {"luminance_variance": -0.005, "dynamic_range": -1.0}, LIGHT
    ),
    "light from the side": (lit_from_the_side, {"illumination_uniformity": -0.15}, LIGHT),
    "tilt": (tilted, {"roll": 24.0}, set()),
    "turned": (
        head_turned(25, 0), {"yaw": 12.0}, {"luminance_variance", "illumination_uniformity"}
    ),
    "raised": (head_turned(0, 20), {"pitch": 9.0}, {"luminance_variance"}),
    "the frame's edge": (
        at_the_edge,
        {"frame_occlusion": 0.3},
        LIGHT | {"illumination_uniformity", "sharpness"},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def faces() -> list[Shown]:
    """The astronaut and six people, brought to one height with room around them."""
    import importlib.util

    found = []
    engine = app.local_engine()
    try:
        for module, parts in (
            ("skimage", ("data", "astronaut.png")),
            ("insightface", ("data", "images", "t1.jpg")),
        ):
            spec = importlib.util.find_spec(module)
            assert spec is not None and spec.origin is not None
            data = Path(spec.origin).parent.joinpath(*parts).read_bytes()
            image, _ = decode(data)
            for face in engine.analyse(data).faces:
                padded = np.pad(image, ((200, 200), (200, 200), (0, 0)), mode="reflect")
                there = moved(face, lambda p: p + 200, 1.0)
                found.append(scaled(Shown(padded, there), HEIGHT_PX / face.height_px))
    finally:
        engine.close()
    assert len(found) == 7
    return found


def values(shown: Shown) -> dict[str, float]:
    return {each.id: each.value for each in measure(shown.image, shown.face)}


def change_of(before: dict[str, float], after: dict[str, float], name: str) -> float:
    difference = after[name] - before[name]
    return difference / before[name] if name in RELATIVE else difference


@pytest.mark.parametrize("degradation", DEGRADATIONS)
def test_a_measure_reacts_to_its_own_degradation(faces: list[Shown], degradation: str) -> None:
    degrade, own, _ = DEGRADATIONS[degradation]
    for shown in faces:
        before, after = values(shown), values(degrade(shown))
        for name, least in own.items():
            moved_by = change_of(before, after, name)
            assert moved_by * math.copysign(1, least) >= abs(least), (name, moved_by)


@pytest.mark.parametrize("degradation", DEGRADATIONS)
def test_a_measure_stays_put_under_the_others(faces: list[Shown], degradation: str) -> None:
    degrade, own, also = DEGRADATIONS[degradation]
    for number, shown in enumerate(faces):
        before, after = values(shown), values(degrade(shown))
        for name in NAMES:
            if name not in own and name not in also:
                moved_by = change_of(before, after, name)
                assert abs(moved_by) <= BOUNDS[name], (number, name, moved_by)


def test_a_turn_is_read_about_as_large_as_it_is(faces: list[Shown]) -> None:
    for number, (yaw, pitch) in enumerate([(25, 0), (-25, 0), (0, 15), (0, -15)]):
        turned = head_turned(yaw, pitch)
        read = [
            values(turned(s))[name] - values(s)[name] for s in faces for name in [_AXIS[number]]
        ]
        assert np.median(read) == pytest.approx(yaw or pitch, abs=6)


_AXIS = ("yaw", "yaw", "pitch", "pitch")


def test_every_measure_has_a_degradation_of_its_own() -> None:
    assert set(NAMES) == {name for _, own, _ in DEGRADATIONS.values() for name in own}
    assert set(BOUNDS) == set(NAMES)


def test_every_measure_says_its_unit_direction_and_value(faces: list[Shown]) -> None:
    for each in measure(faces[0].image, faces[0].face):
        assert each.unit and each.name
        assert each.direction in {"higher", "lower", "near"}
        assert (each.best is not None) == (each.direction == "near")
        assert each.sentence[0].isupper() and each.sentence.endswith(".")
        assert math.isfinite(each.value)


def test_a_small_face_enlarged_stays_soft(faces: list[Shown]) -> None:
    for shown in faces:
        small = scaled(shown, 14 / HEIGHT_PX)
        again = Shown(
            np.asarray(cv2.resize(small.image, None, fx=6, fy=6, interpolation=cv2.INTER_CUBIC)),
            moved(small.face, lambda p: p * 6, 6.0),
        )
        assert values(again)["face_height"] > 0.9 * HEIGHT_PX
        assert values(again)["sharpness"] < LEAST_SHARPNESS < values(shown)["sharpness"]


@pytest.mark.parametrize("yaw", [-40, -10, 0, 25])
@pytest.mark.parametrize("pitch", [-20, 0, 15])
@pytest.mark.parametrize("roll", [-30, 0, 12])
def test_the_pose_of_the_average_head_comes_back(yaw: float, pitch: float, roll: float) -> None:
    points = (FIVE_POINTS @ rotation(yaw, pitch, roll).T)[:, :2] * 40 + 100
    landmarks: list[Point] = [(float(x), float(y)) for x, y in points]
    assert head_pose(landmarks) == pytest.approx((yaw, pitch, roll), abs=1e-6)


def test_a_mirrored_face_is_turned_and_tilted_the_other_way(faces: list[Shown]) -> None:
    for shown in faces:
        marks = [(-x, y) for x, y in shown.face.landmarks]
        mirrored = [marks[1], marks[0], marks[2], marks[4], marks[3]]
        yaw, pitch, roll = head_pose(shown.face.landmarks)
        assert head_pose(mirrored) == pytest.approx((-yaw, pitch, -roll), abs=1e-6)


@pytest.mark.parametrize(
    "marks",
    [
        [(5.0, 5.0)] * 5,
        [(-500.0, -500.0), (-480.0, -500.0), (-490.0, -490.0), (-497.0, -480.0), (-483.0, -480.0)],
        [(float(x), 10.0) for x in range(0, 50, 10)],
    ],
    ids=["one point", "outside the frame", "a line"],
)
def test_a_face_that_is_none_is_measured_as_the_worst(marks: list[Point]) -> None:
    image = np.full((60, 60, 3), 128, np.uint8)
    face = DetectedFace(
        (0.0, 0.0, 10.0, 12.0), (marks[0], marks[1], marks[2], marks[3], marks[4]), 1
    )
    found = {each.id: each.value for each in measure(image, face)}
    assert set(found) == set(NAMES)
    assert all(math.isfinite(value) for value in found.values())
    assert found["sharpness"] == 0.0
