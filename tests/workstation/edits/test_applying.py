"""Each edit means what it says, keeps the face's place, and gives the same bytes each time."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from workstation.edits import geometry
from workstation.edits.applying import apply
from workstation.edits.checking import check
from workstation.errors import CannotProceed
from workstation.model import DetectedFace, Edit, EditKind
from workstation.ports import EditedImage, Image

RNG = np.random.default_rng(5)
PICTURE: Image = RNG.integers(0, 256, (60, 80, 3), dtype=np.uint8)
FACE = DetectedFace(
    (30.0, 20.0, 20.0, 24.0),
    ((35.0, 27.0), (45.0, 27.0), (40.0, 33.0), (36.0, 38.0), (44.0, 38.0)),
    0.9,
)


def made(kind: EditKind, picture: Image = PICTURE, **values: Any) -> EditedImage:
    return apply((Edit.of(kind, **values),), [picture], FACE)


def close(one: Image, other: Image, apart: int = 1) -> bool:
    return bool(np.abs(one.astype(int) - other).max() <= apart)


def test_a_crop_is_a_slice_and_moves_the_face() -> None:
    result = made(EditKind.CROP, x=10, y=5, width=60, height=50)
    assert np.array_equal(result.image, PICTURE[5:55, 10:70])
    assert result.face is not None
    assert result.face.box == (20.0, 15.0, 20.0, 24.0)
    assert result.face.landmarks[2] == (30.0, 28.0)


def test_a_crop_past_the_edge_is_refused() -> None:
    with pytest.raises(CannotProceed, match="over the edge"):
        made(EditKind.CROP, x=30, y=0, width=60, height=50)


def test_a_face_that_is_cut_off_is_lost() -> None:
    assert made(EditKind.CROP, x=40, y=0, width=40, height=60).face is None


def test_turning_by_nothing_changes_nothing() -> None:
    result = made(EditKind.ROTATE, degrees=0.0)
    assert np.array_equal(result.image, PICTURE)
    assert result.face == FACE


def test_a_quarter_turn_is_clockwise_and_exact() -> None:
    result = made(EditKind.ROTATE, degrees=90.0)
    assert np.array_equal(result.image[0, -1], PICTURE[0, 0])  # top left goes to the top right
    assert np.array_equal(result.image, np.rot90(PICTURE, -1))
    assert result.face is not None
    x, y = FACE.landmarks[0]
    assert result.face.landmarks[0] == pytest.approx((59 - y, x))


@pytest.mark.parametrize("degrees", [90.0, 180.0, -90.0])
def test_quarter_turns_undo_each_other(degrees: float) -> None:
    there = made(EditKind.ROTATE, degrees=degrees)
    back = made(EditKind.ROTATE, there.image, degrees=-degrees)
    assert np.array_equal(back.image, PICTURE)


def test_a_turned_landmark_stays_on_its_pixel() -> None:
    dark = np.zeros((61, 81, 3), np.uint8)
    x, y = 45, 27
    dark[y - 1 : y + 2, x - 1 : x + 2] = 255
    result = made(EditKind.ROTATE, dark, degrees=30.0)
    assert result.face is not None
    u, v = result.face.landmarks[1]
    assert result.image[round(v), round(u)].min() > 200


def test_perspective_of_an_upright_rectangle_is_a_crop() -> None:
    corners = ((10.0, 5.0), (69.0, 5.0), (69.0, 54.0), (10.0, 54.0))
    result = made(EditKind.PERSPECTIVE, corners=corners)
    assert np.array_equal(result.image, PICTURE[5:55, 10:70])
    assert result.face is not None
    assert result.face.landmarks[2] == pytest.approx((30.0, 28.0))


def test_perspective_never_enlarges_a_side() -> None:
    corners = ((20.0, 5.0), (60.0, 5.0), (75.0, 54.0), (5.0, 54.0))
    assert made(EditKind.PERSPECTIVE, corners=corners).width == 41  # the shorter of 40 and 70


def test_perspective_from_outside_of_the_picture_is_refused() -> None:
    corners = ((-4.0, 5.0), (60.0, 5.0), (75.0, 54.0), (5.0, 54.0))
    with pytest.raises(CannotProceed, match="outside"):
        made(EditKind.PERSPECTIVE, corners=corners)


@pytest.mark.parametrize(("field", "kept"), [("top", 0), ("bottom", 1)])
def test_deinterlacing_keeps_one_field_and_computes_the_other(field: str, kept: int) -> None:
    woven = np.zeros((60, 80, 3), np.uint8)
    woven[kept::2] = 100  # one field grey, the other something else
    woven[1 - kept :: 2] = 250
    assert np.array_equal(made(EditKind.DEINTERLACE, woven, field=field).image, woven * 0 + 100)
    result = made(EditKind.DEINTERLACE, field=field).image
    assert np.array_equal(result[kept::2], PICTURE[kept::2])
    between = 20 + 1 - kept
    mean = (PICTURE[between - 1].astype(int) + PICTURE[between + 1] + 1) // 2
    assert np.array_equal(result[between], mean)


@pytest.mark.parametrize("gamma", [0.4, 0.8, 1.0, 2.2])
def test_gamma_is_the_formula(gamma: float) -> None:
    formula = np.floor(255 * (PICTURE / 255.0) ** gamma + 0.5)
    assert np.array_equal(made(EditKind.GAMMA, gamma=gamma).image, formula)


def test_gamma_below_one_lightens_and_keeps_the_ends() -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2).repeat(20, axis=0)
    result = made(EditKind.GAMMA, ramp, gamma=0.5).image[0, :, 0].astype(int)
    assert result[0] == 0 and result[255] == 255 and (result[1:255] >= np.arange(1, 255)).all()


def test_brightness_and_contrast_are_linear_about_the_middle() -> None:
    result = made(EditKind.BRIGHTNESS_CONTRAST, brightness=10, contrast=1.5).image
    formula = np.clip(np.floor((PICTURE.astype(float) - 128) * 1.5 + 138 + 0.5), 0, 255)
    assert np.array_equal(result, formula)


def test_levels_set_black_and_white_and_spread_between() -> None:
    result = made(EditKind.LEVELS, black=50, white=200, gamma=1.0).image
    assert (result[PICTURE <= 50] == 0).all() and (result[PICTURE >= 200] == 255).all()
    formula = np.clip((PICTURE.astype(float) - 50) / 150, 0, 1) * 255
    assert close(result, np.floor(formula + 0.5))


def test_what_is_grey_stays_grey() -> None:
    grey = np.repeat(PICTURE[..., :1], 3, axis=2)
    for edit in (
        Edit.of(EditKind.LEVELS, black=20, white=220, gamma=0.7),
        Edit.of(EditKind.GAMMA, gamma=0.6),
        Edit.of(EditKind.BRIGHTNESS_CONTRAST, brightness=-9, contrast=1.3),
        Edit.of(EditKind.SHARPEN, radius=1.5, amount=1.0),
        Edit.of(EditKind.DENOISE, strength=6.0),
    ):
        result = apply((edit,), [grey], FACE).image
        assert np.array_equal(result[..., 0], result[..., 1])
        assert np.array_equal(result[..., 0], result[..., 2])


def test_denoising_takes_noise_from_a_flat_field_and_keeps_a_clean_edge() -> None:
    clean = np.full((60, 80, 3), 90, np.uint8)
    clean[:, 40:] = 170
    noisy = np.clip(clean + RNG.normal(0, 6, clean.shape), 0, 255).astype(np.uint8)
    result = made(EditKind.DENOISE, noisy, strength=8.0).image.astype(float)
    assert np.abs(result - clean).mean() < 0.5 * np.abs(noisy.astype(float) - clean).mean()
    assert result[:, 44:].mean() - result[:, :36].mean() > 75


def test_denoising_a_huge_picture_asks_to_crop_first() -> None:
    with pytest.raises(CannotProceed, match="million pixels") as refused:
        made(EditKind.DENOISE, np.zeros((3001, 3000, 3), np.uint8), strength=3.0)
    assert "Crop" in refused.value.next_step


def test_sharpening_is_an_unsharp_mask() -> None:
    result = made(EditKind.SHARPEN, radius=1.0, amount=0.5).image
    # The same with OpenCV's own blur, in floating point.
    blurred = cv2.GaussianBlur(
        PICTURE.astype(np.float64), (9, 9), 1.0, borderType=cv2.BORDER_REPLICATE
    )
    assert close(result, np.clip(PICTURE + 0.5 * (PICTURE - blurred), 0, 255).round())
    flat = np.full((40, 40, 3), 77, np.uint8)
    assert np.array_equal(made(EditKind.SHARPEN, flat, radius=3.0, amount=3.0).image, flat)


def averaging(*shifts: tuple[int, int]) -> Edit:
    return Edit.of(
        EditKind.FRAME_AVERAGING,
        frames=tuple(range(1, len(shifts) + 1)),
        landmarks=tuple(tuple((x + dx, y + dy) for x, y in FACE.landmarks) for dx, dy in shifts),
        reference=FACE.landmarks,
    )


def test_averaging_lays_the_faces_over_each_other() -> None:
    clean = cv2.GaussianBlur(PICTURE, (0, 0), 2)
    shifts = [(3, -2), (-4, 5), (0, 1)]
    others = [np.roll(clean, (dy, dx), axis=(0, 1)) for dx, dy in shifts]
    noisy = [
        np.clip(frame + RNG.normal(0, 12, frame.shape), 0, 255).astype(np.uint8)
        for frame in [clean, *others]
    ]
    result = apply((averaging(*shifts),), noisy, FACE)
    inside = (slice(20, 44), slice(30, 50))
    error = np.abs(result.image[inside].astype(float) - clean[inside]).mean()
    assert error < 0.6 * np.abs(noisy[0][inside].astype(float) - clean[inside]).mean()
    assert result.face == FACE


def test_averaging_the_same_frame_gives_it_back() -> None:
    assert np.array_equal(apply((averaging((0, 0)),), [PICTURE, PICTURE], FACE).image, PICTURE)


def test_averaging_needs_frames_of_one_size() -> None:
    for pictures in ([PICTURE], [PICTURE, PICTURE[:50]]):
        with pytest.raises(CannotProceed, match="another video"):
            apply((averaging((0, 0)),), pictures, FACE)


def test_the_order_is_kept_and_matters() -> None:
    gamma, crop = Edit.of(EditKind.GAMMA, gamma=0.5), Edit.of(EditKind.SHARPEN, radius=1.0)
    one = apply((gamma, crop), [PICTURE], FACE)
    other = apply((crop, gamma), [PICTURE], FACE)
    assert one.sha256 != other.sha256


def test_the_evidence_is_not_written_to() -> None:
    kept = PICTURE.copy()
    PICTURE.setflags(write=False)
    try:
        for kind in (EditKind.DEINTERLACE, EditKind.GAMMA, EditKind.SHARPEN, EditKind.DENOISE):
            made(kind)
    finally:
        PICTURE.setflags(write=True)
    assert np.array_equal(PICTURE, kept)


EVERYTHING = (
    averaging((2, 1)),
    Edit.of(EditKind.DEINTERLACE),
    Edit.of(EditKind.ROTATE, degrees=7.0),
    Edit.of(EditKind.PERSPECTIVE, corners=((5.0, 4.0), (75.0, 6.0), (73.0, 60.0), (6.0, 58.0))),
    Edit.of(EditKind.CROP, x=2, y=3, width=60, height=44),
    Edit.of(EditKind.DENOISE),
    Edit.of(EditKind.LEVELS, black=10, white=240, gamma=0.9),
    Edit.of(EditKind.GAMMA, gamma=0.8),
    Edit.of(EditKind.BRIGHTNESS_CONTRAST, brightness=4, contrast=1.1),
    Edit.of(EditKind.SHARPEN),
)

_ELSEWHERE = """
import cv2, sys
cv2.setNumThreads(int(sys.argv[1]))
from tests.workstation.edits.test_applying import EVERYTHING, FACE, PICTURE
from workstation.edits.applying import apply
print(apply(EVERYTHING, [PICTURE, PICTURE], FACE).sha256)
"""


@pytest.mark.parametrize("threads", [1, 4])
def test_another_process_makes_the_same_bytes_on_one_thread_or_several(threads: int) -> None:
    """Also a pin: where a library's new version changes a pixel, this says so."""
    here = apply(EVERYTHING, [PICTURE, PICTURE], FACE).sha256
    there = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE, str(threads)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout.strip()
    assert there == here
    assert apply(EVERYTHING, [PICTURE, PICTURE], FACE).sha256 == here


def test_the_hash_and_the_file_are_of_the_whole_picture() -> None:
    import hashlib
    import io

    from PIL import Image as PillowImage

    recipe = (Edit.of(EditKind.GAMMA, gamma=0.8),)
    whole = apply(recipe, [PICTURE], FACE)
    small = apply(recipe, [PICTURE], FACE, longest_side=20, as_png=True)
    assert whole.png == b"" and max(small.image.shape) == 20
    assert (small.width, small.height) == (80, 60)
    assert small.sha256 == whole.sha256 == hashlib.sha256(whole.image.tobytes()).hexdigest()
    assert np.array_equal(np.asarray(PillowImage.open(io.BytesIO(small.png))), whole.image)


# Nothing is ever mirrored.

coordinate = st.floats(0, 400, allow_nan=False, width=32)
point = st.tuples(coordinate, coordinate)


@given(st.tuples(point, point, point, point))
def test_no_perspective_that_is_allowed_mirrors(corners: Any) -> None:
    try:
        (edit,) = check((Edit.of(EditKind.PERSPECTIVE, corners=corners),))
    except CannotProceed:
        return
    matrix, _, _ = geometry.perspective(edit.values["corners"])
    middle = (sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)
    for place in (*corners, middle):
        assert geometry.jacobian_determinant(matrix, place) > 0


@given(st.integers(0, 3), point, st.floats(15, 300), st.floats(15, 300))
def test_a_mirrored_rectangle_is_refused_wherever_it_begins(
    first: int, corner: Any, width: float, height: float
) -> None:
    x, y = corner
    around = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    clockwise = tuple(around[first:] + around[:first])
    assert check((Edit.of(EditKind.PERSPECTIVE, corners=clockwise),))
    with pytest.raises(CannotProceed, match="mirror"):
        check((Edit.of(EditKind.PERSPECTIVE, corners=clockwise[::-1]),))


@given(st.floats(-180, 180), st.integers(16, 500), st.integers(16, 500))
def test_no_rotation_mirrors_or_scales(degrees: float, width: int, height: int) -> None:
    matrix, _, _ = geometry.rotation(degrees, width, height)
    assert geometry.jacobian_determinant(matrix, (0.0, 0.0)) == pytest.approx(1.0)


@given(st.lists(point, min_size=5, max_size=5), st.lists(point, min_size=5, max_size=5))
def test_no_alignment_mirrors(source: Any, target: Any) -> None:
    try:
        matrix = geometry.similarity(source, target)
    except ValueError:
        return
    assert geometry.jacobian_determinant(matrix, (0.0, 0.0)) >= 0


@settings(max_examples=30)
@given(
    hnp.arrays(np.uint8, (24, 32, 3)),
    st.integers(-180, 180).map(float),
    st.integers(0, 12),
)
def test_turned_and_cut_pixels_come_from_the_picture(
    picture: Image, degrees: float, x: int
) -> None:
    """Mixing neighbours never goes past the darkest and the brightest of them."""
    recipe = (
        Edit.of(EditKind.ROTATE, degrees=degrees),
        Edit.of(EditKind.CROP, x=0, y=0, width=16 + x % 8, height=16),
    )
    result = apply(recipe, [picture], FACE).image
    assert result.max() <= picture.max()


def test_a_similarity_is_found_again() -> None:
    angle, scale = 0.3, 1.4
    turned = tuple(
        (
            scale * (np.cos(angle) * x - np.sin(angle) * y) + 7,
            scale * (np.sin(angle) * x + np.cos(angle) * y) - 3,
        )
        for x, y in FACE.landmarks
    )
    matrix = geometry.similarity(FACE.landmarks, turned)
    for one, other in zip(FACE.landmarks, turned, strict=True):
        assert geometry.carried_point(matrix, one) == pytest.approx(other)
