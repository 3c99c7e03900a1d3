"""Applies a recipe to pixels: runs where pictures are decoded, never in the program's own process.

The same recipe on the same pixels gives the same bytes each time: everything is computed in
integers or in plain float64 steps whose order is fixed, on one thread; only non-local means is
OpenCV's, which works in integers (docs/adr/0013). Images are ``uint8`` RGB, (height, width, 3).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from math import exp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workstation.edits import geometry
from workstation.edits.catalogue import SMALLEST_SIDE_PX
from workstation.edits.checking import check
from workstation.errors import CannotProceed
from workstation.model import DetectedFace, Edit, EditKind, Recipe
from workstation.ports import EditedImage, Image

DENOISE_PIXELS = 9_000_000
"""Larger pictures would keep the examiner waiting for more than a minute."""
_BLOCK_ROWS = 256
_UNITY = 1 << 14
"""Weights of the sharpening blur are whole numbers that add up to this."""


def apply(
    recipe: Recipe,
    pictures: Sequence[Image],
    face: DetectedFace | None,
    longest_side: int = 0,
    as_png: bool = False,
) -> EditedImage:
    """The picture that a recipe makes, where the face is in it, and the hash of its bytes.

    ``pictures`` is the probe's own frame and then, for frame averaging, the frames that the
    recipe names, in its order. ``longest_side`` above 0 shrinks the returned pixels, not the
    picture that is hashed and written as a PNG. Raises ``CannotProceed``.
    """
    image = pictures[0]
    lies_at = face
    for edit in check(recipe):
        image, matrix = _step(edit, image, pictures)
        if matrix is not None and lies_at is not None:
            before, after = matrix[1], (image.shape[1], image.shape[0])
            lies_at = geometry.carried_face(matrix[0], lies_at, before, after)
        if min(image.shape[:2]) < SMALLEST_SIDE_PX:
            raise CannotProceed(
                f"The edited picture would be less than {SMALLEST_SIDE_PX} pixels wide or high.",
                "Choose a larger part.",
            )
    image = np.ascontiguousarray(image)
    return EditedImage(
        _shrunk(image, longest_side),
        _png(image) if as_png else b"",
        image.shape[1],
        image.shape[0],
        hashlib.sha256(image.tobytes()).hexdigest(),
        lies_at,
        _tools(),
    )


Moved = tuple[geometry.Matrix, tuple[int, int]]
"""Where the pixels went, and the size (width, height) of the picture that they came from."""


def _step(edit: Edit, image: Image, pictures: Sequence[Image]) -> tuple[Image, Moved | None]:
    v = edit.values
    match edit.kind:
        case EditKind.CROP | EditKind.ROTATE | EditKind.PERSPECTIVE:
            return _moved(edit.kind, v, image)
        case EditKind.DEINTERLACE:
            return _one_field(image, v["field"] == "bottom"), None
        case EditKind.GAMMA:
            return image_by(image, lambda tone: 255 * (tone / 255) ** v["gamma"]), None
        case EditKind.BRIGHTNESS_CONTRAST:
            return image_by(
                image, lambda tone: (tone - 128) * v["contrast"] + 128 + v["brightness"]
            ), None
        case EditKind.LEVELS:
            black, spread = v["black"], v["white"] - v["black"]
            return image_by(
                image,
                lambda tone: 255 * min(1.0, max(0.0, (tone - black) / spread)) ** v["gamma"],
            ), None
        case EditKind.DENOISE:
            return _denoised(image, v["strength"]), None
        case EditKind.FRAME_AVERAGING:
            return _averaged(pictures, v["landmarks"], v["reference"]), None
        case EditKind.SHARPEN:
            return _sharpened(image, v["radius"], v["amount"]), None


def _moved(kind: EditKind, v: Any, image: Image) -> tuple[Image, Moved]:
    height, width = image.shape[:2]
    size = (width, height)
    if kind is EditKind.CROP:
        x, y, wide, high = v["x"], v["y"], v["width"], v["height"]
        if x + wide > width or y + high > height:
            raise CannotProceed(
                f"The crop reaches over the edge of the picture, which is {width} x {height} "
                "pixels at that step.",
                "Choose a part inside it.",
            )
        return image[y : y + high, x : x + wide], (geometry.shift(-x, -y), size)
    if kind is EditKind.ROTATE:
        matrix, wide, high = geometry.rotation(v["degrees"], width, height)
        if v["degrees"] % 90 == 0:
            # numpy's turns run anticlockwise; whole quarters move pixels without mixing them.
            return np.rot90(image, -int(v["degrees"] // 90)), (matrix, size)
    else:
        if any(not (0 <= x <= width - 1 and 0 <= y <= height - 1) for x, y in v["corners"]):
            raise CannotProceed(
                "A corner of the perspective lies outside of the picture, which is "
                f"{width} x {height} pixels at that step.",
                "Set all four inside it.",
            )
        matrix, wide, high = geometry.perspective(v["corners"])
    return _warped(image, matrix, wide, high), (matrix, size)


def _warped(image: Image, matrix: geometry.Matrix, width: int, height: int) -> Image:
    """The picture through a matrix, bilinear; black where it comes from outside.

    Written out rather than left to a library, whose rounding changes with its version and with
    the processor.
    """
    back = np.linalg.inv(matrix)
    rows, columns = image.shape[:2]
    result = np.zeros((height, width, 3), np.uint8)
    x = np.arange(width, dtype=np.float64)
    for start in range(0, height, _BLOCK_ROWS):
        y = np.arange(start, min(height, start + _BLOCK_ROWS), dtype=np.float64)[:, None]
        w = back[2, 0] * x + back[2, 1] * y + back[2, 2]
        w = np.where(np.abs(w) < 1e-12, 1e-12, w)
        # On a grid of 1/1024 pixel, so that the last bits of a matrix change no pixel.
        u = np.rint((back[0, 0] * x + back[0, 1] * y + back[0, 2]) / w * 1024)
        v = np.rint((back[1, 0] * x + back[1, 1] * y + back[1, 2]) / w * 1024)
        inside = (u >= 0) & (v >= 0) & (u <= (columns - 1) * 1024) & (v <= (rows - 1) * 1024)
        u_whole = np.where(inside, u, 0).astype(np.int64)
        v_whole = np.where(inside, v, 0).astype(np.int64)
        left, across = u_whole >> 10, (u_whole & 1023)[..., None]
        top, down = v_whole >> 10, (v_whole & 1023)[..., None]
        right, bottom = np.minimum(left + 1, columns - 1), np.minimum(top + 1, rows - 1)
        above = image[top, left] * (1024 - across) + image[top, right] * across
        below = image[bottom, left] * (1024 - across) + image[bottom, right] * across
        mixed = (above * (1024 - down) + below * down + (1 << 19)) >> 20
        result[start : start + len(y)] = np.where(inside[..., None], mixed, 0)
    return result


def image_by(image: Image, tone: Any) -> Image:
    """Every channel through one table of 256 tones, rounded half up and kept within 0 to 255."""
    table = [min(255, max(0, int(float(tone(value)) + 0.5))) for value in range(256)]
    lookup: NDArray[np.uint8] = np.array(table, np.uint8)
    return lookup[image]


def _one_field(image: Image, bottom: bool) -> Image:
    """The lines of one field; each line between is the mean of its two neighbours."""
    result = image.copy()
    rows = image.shape[0]
    for line in range(0 if bottom else 1, rows, 2):
        above = image[line - 1 if line > 0 else line + 1].astype(np.uint16)
        below = image[line + 1 if line + 1 < rows else line - 1].astype(np.uint16)
        result[line] = (above + below + 1) >> 1
    return result


def _denoised(image: Image, strength: float) -> Image:
    """Non-local means (Buades, Coll, Morel 2005), patches of 7 within 15 pixels, all channels."""
    if image.shape[0] * image.shape[1] > DENOISE_PIXELS:
        raise CannotProceed(
            f"Denoising takes at most {DENOISE_PIXELS // 1_000_000} million pixels.",
            "Crop to the face and its surroundings first.",
        )
    import cv2

    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        found = cv2.fastNlMeansDenoising(np.ascontiguousarray(image), None, strength, 7, 15)
    finally:
        cv2.setNumThreads(threads)
    return np.asarray(found, np.uint8)


def _averaged(pictures: Sequence[Image], landmarks: Any, reference: Any) -> Image:
    """The mean of the probe's frame and the others, each laid over it by its landmarks.

    Where a frame does not reach, the mean is over those that do.
    """
    own = pictures[0]
    if len(pictures) != len(landmarks) + 1 or any(p.shape != own.shape for p in pictures):
        raise CannotProceed(
            "The frames of this recipe are not at hand: it belongs to another video.",
            "Choose the frames anew.",
        )
    height, width = own.shape[:2]
    total = own.astype(np.int64)
    count = np.ones((height, width, 1), np.int64)
    everywhere = np.full_like(own, 255)
    for picture, points in zip(pictures[1:], landmarks, strict=True):
        matrix = geometry.similarity(points, reference)
        covered = _warped(everywhere, matrix, width, height)[..., :1] == 255
        total += np.where(covered, _warped(picture, matrix, width, height), 0)
        count += covered
    return ((total + count // 2) // count).astype(np.uint8)


def _sharpened(image: Image, radius: float, amount: float) -> Image:
    """Unsharp mask: pixel + amount x (pixel - its Gaussian mean of that radius, in sigma)."""
    reach = int(3 * radius + 1)
    bell = [exp(-((step / radius) ** 2) / 2) for step in range(-reach, reach + 1)]
    weights = [round(_UNITY * value / sum(bell)) for value in bell]
    weights[reach] += _UNITY - sum(weights)
    share = round(amount * 1000)
    result = np.empty_like(image)
    for channel in range(3):
        plane = image[..., channel].astype(np.int64)
        blurred = _along(_along(plane, weights, 0), weights, 1)
        scaled = (plane << 28) * 1000 + share * ((plane << 28) - blurred)
        rounded = (scaled + (500 << 28)) // (1000 << 28)
        result[..., channel] = np.clip(rounded, 0, 255)
    return result


def _along(plane: NDArray[np.int64], weights: Sequence[int], axis: int) -> NDArray[np.int64]:
    """Weighted sums along one axis; the border pixel continues outwards."""
    reach = len(weights) // 2
    widths = [(reach, reach) if each == axis else (0, 0) for each in range(2)]
    padded = np.pad(plane, widths, mode="edge")
    length = plane.shape[axis]
    total = np.zeros_like(plane)
    for place, weight in enumerate(weights):
        part = padded[place : place + length] if axis == 0 else padded[:, place : place + length]
        total += weight * part
    return total


def _shrunk(image: Image, longest_side: int) -> Image:
    if not 0 < longest_side < max(image.shape[:2]):
        return image
    from PIL import Image as PillowImage

    small = PillowImage.fromarray(image)
    small.thumbnail((longest_side, longest_side), PillowImage.Resampling.LANCZOS)
    return np.asarray(small).copy()


def _png(image: Image) -> bytes:
    from PIL import Image as PillowImage

    file = io.BytesIO()
    PillowImage.fromarray(image).save(file, "PNG", compress_level=4)
    return file.getvalue()


def _tools() -> tuple[tuple[str, str], ...]:
    from importlib.metadata import version

    return (("numpy", np.__version__), ("opencv-python", version("opencv-python")))
