"""Where the points of a picture go: 3 x 3 matrices for crop, rotate, perspective, alignment.

A matrix takes ``(x, y, 1)`` of one picture to that of another, in pixels with the middle of the
top left pixel at (0, 0). All that are made here keep the sense of rotation (their Jacobian's
determinant is positive wherever they are used), so that nothing is ever mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, floor, hypot, radians, sin

import numpy as np
from numpy.typing import NDArray

from workstation.model import Box, DetectedFace, Point

Matrix = NDArray[np.float64]


def shift(x: float, y: float) -> Matrix:
    """Moves by ``(x, y)``."""
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def rotation(degrees: float, width: int, height: int) -> tuple[Matrix, int, int]:
    """Clockwise as seen, about the middle, onto a picture that holds all of it."""
    quarters = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), 270.0: (0.0, -1.0)}
    angle = degrees % 360.0
    c, s = quarters.get(angle, (cos(radians(angle)), sin(radians(angle))))
    wide = round(abs(c) * width + abs(s) * height)
    high = round(abs(s) * width + abs(c) * height)
    turned = np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])
    to_middle = shift((wide - 1) / 2, (high - 1) / 2)
    return to_middle @ turned @ shift(-(width - 1) / 2, -(height - 1) / 2), wide, high


def perspective(corners: Sequence[Point]) -> tuple[Matrix, int, int]:
    """Takes four corners, clockwise from the top left, to those of a rectangle.

    Its sides are as long as the shorter of the two that they come from, so that nothing is
    enlarged. The eight unknowns are those of the linear system of four point pairs (Hartley
    and Zisserman, Multiple View Geometry, 4.1).
    """
    top_left, top_right, bottom_right, bottom_left = corners
    wide = floor(min(_distance(top_left, top_right), _distance(bottom_left, bottom_right))) + 1
    high = floor(min(_distance(top_left, bottom_left), _distance(top_right, bottom_right))) + 1
    targets = [(0, 0), (wide - 1, 0), (wide - 1, high - 1), (0, high - 1)]
    rows, values = [], []
    for (x, y), (u, v) in zip(corners, targets, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        values += [u, v]
    solved = np.linalg.solve(np.array(rows, np.float64), np.array(values, np.float64))
    return np.append(solved, 1.0).reshape(3, 3), wide, high


def _distance(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def similarity(source: Sequence[Point], target: Sequence[Point]) -> Matrix:
    """Moves, turns and scales ``source`` onto ``target`` with the least sum of squares.

    As one complex factor and an offset, which cannot mirror: the factor is
    sum(conj(p) q) / sum(|p|^2) of the points p and q about their means (Umeyama 1991 without
    reflection). Raises ``ValueError`` where the source is one point.
    """
    from_points = [complex(x, y) for x, y in source]
    to_points = [complex(x, y) for x, y in target]
    from_mean = sum(from_points) / len(from_points)
    to_mean = sum(to_points) / len(to_points)
    spread = sum(abs(p - from_mean) ** 2 for p in from_points)
    factor = sum(
        (p - from_mean).conjugate() * (q - to_mean)
        for p, q in zip(from_points, to_points, strict=True)
    )
    if not spread or not factor:
        raise ValueError("landmarks that lie on one point cannot be aligned")
    factor /= spread
    offset = to_mean - factor * from_mean
    a, b = factor.real, factor.imag
    return np.array([[a, -b, offset.real], [b, a, offset.imag], [0.0, 0.0, 1.0]])


def carried_point(matrix: Matrix, point: Point) -> Point | None:
    """Where a point goes; None for one behind the horizon of a perspective."""
    x, y, w = (float(value) for value in matrix @ np.array([point[0], point[1], 1.0]))
    return (x / w, y / w) if w > 0 else None


def jacobian_determinant(matrix: Matrix, point: Point) -> float:
    """How areas change at a point; negative where the picture would be mirrored."""
    w = float(matrix[2] @ np.array([point[0], point[1], 1.0]))
    return float(np.linalg.det(matrix)) / w**3


def carried_face(
    matrix: Matrix, face: DetectedFace, before: tuple[int, int], after: tuple[int, int]
) -> DetectedFace | None:
    """The face in the picture that the matrix makes; sizes are (width, height).

    The box is the upright one around the four corners. None where the face is lost: a landmark
    that lay inside the picture does so no longer.
    """
    landmarks = []
    for landmark in face.landmarks:
        point = carried_point(matrix, landmark)
        if point is None or (_inside(landmark, before) and not _inside(point, after)):
            return None
        landmarks.append(point)
    x, y, width, height = face.box
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    ends = [carried_point(matrix, corner) for corner in corners]
    found = [point for point in ends if point is not None]
    if len(found) < 4:
        return None
    box = _clipped(found, after)
    one, two, three, four, five = landmarks
    return DetectedFace(box, (one, two, three, four, five), face.score) if box else None


def _inside(point: Point, size: tuple[int, int]) -> bool:
    return 0 <= point[0] <= size[0] - 1 and 0 <= point[1] <= size[1] - 1


def _clipped(points: Sequence[Point], size: tuple[int, int]) -> Box | None:
    left, right = max(0.0, min(x for x, _ in points)), min(size[0], max(x for x, _ in points))
    top, bottom = max(0.0, min(y for _, y in points)), min(size[1], max(y for _, y in points))
    if right - left < 1 or bottom - top < 1:
        return None
    return (left, top, right - left, bottom - top)
