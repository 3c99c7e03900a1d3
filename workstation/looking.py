"""Looking harder at a picture: which ways of looking, and which of their finds are new faces.

The figures were measured: docs/adr/0014-faces-by-other-means.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from workstation.model import Box, DetectedFace
from workstation.ports import Look

TURNS_DEG = tuple(range(30, 360, 30))
"""A detector finds faces tilted by up to about 30 degrees, and marks those within 15 well."""
ENLARGED = (2.0, 3.0, 4.0)
MOST_PIXELS = 100_000_000
"""A picture is not enlarged beyond this: it would take minutes, and hold its small faces anyway."""
TURNED_ENLARGED = 2.0
MOST_PIXELS_TURNED = 10_000_000
"""Turned looks enlarge only up to this, for there are eleven of them."""
LEAST_SCORE_UPRIGHT = 0.5
LEAST_SCORE_TURNED = 0.6
CERTAIN_SCORE = 0.85
"""A face of which no look is so certain must be seen alike by two: patterns seldom are."""
ALIKE = 0.5
"""Mean distance of the landmarks of two looks, in lengths from eyes to mouth, at most."""
SAME_FACE = 0.3
"""Boxes that overlap more (intersection over union) are one face."""
PART_OF_FACE = 0.7
"""Share of the smaller of two boxes inside the other above which they are one face."""


def looks(width: int, height: int) -> tuple[Look, ...]:
    """The ways of looking harder at a picture of this size, in pixels."""
    pixels = width * height
    upright = [
        Look(0.0, each, LEAST_SCORE_UPRIGHT) for each in ENLARGED if pixels * each**2 <= MOST_PIXELS
    ]
    larger = TURNED_ENLARGED if pixels * TURNED_ENLARGED**2 <= MOST_PIXELS_TURNED else 1.0
    return (*upright, *(Look(float(turn), larger, LEAST_SCORE_TURNED) for turn in TURNS_DEG))


def new_faces(
    known: Sequence[DetectedFace], seen: Sequence[Sequence[DetectedFace]]
) -> tuple[DetectedFace, ...]:
    """What several looks saw beyond the known faces, left to right: each face once.

    ``seen`` holds the faces of each look. A face is kept as its most certain look saw it,
    which is the one in which it stood most upright.
    """
    kept: list[DetectedFace] = []
    of_all = [(number, face) for number, faces in enumerate(seen) for face in faces]
    for _, face in sorted(of_all, key=lambda one: (-one[1].score, one[1].box)):
        if any(same_face(face.box, other.box) for other in (*known, *kept)):
            continue
        agree = {number for number, other in of_all if _alike(face, other)}
        if len(agree) > 1 or face.score >= CERTAIN_SCORE:
            kept.append(face)
    return tuple(sorted(kept, key=lambda face: (face.box[0], face.box[1])))


def _alike(one: DetectedFace, other: DetectedFace) -> bool:
    """Whether two looks saw the same face, with its eyes, nose and mouth in the same places."""
    if not same_face(one.box, other.box):
        return False
    apart = (
        sum(
            hypot(a[0] - b[0], a[1] - b[1])
            for a, b in zip(one.landmarks, other.landmarks, strict=True)
        )
        / 5
    )
    return apart <= ALIKE * max(_length(one), _length(other))


def _length(face: DetectedFace) -> float:
    left, right, _, mouth_left, mouth_right = face.landmarks
    return hypot(
        (left[0] + right[0] - mouth_left[0] - mouth_right[0]) / 2,
        (left[1] + right[1] - mouth_left[1] - mouth_right[1]) / 2,
    )


def same_face(one: Box, other: Box) -> bool:
    """Whether two boxes of one picture frame the same face, or one a part of the other."""
    shared = _shared(one, other)
    areas = one[2] * one[3], other[2] * other[3]
    return shared > PART_OF_FACE * min(areas) or shared > SAME_FACE * (sum(areas) - shared)


def _shared(one: Box, other: Box) -> float:
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return max(width, 0.0) * max(height, 0.0)
