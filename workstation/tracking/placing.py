"""Where the face of a track lies in any frame of it, also where the scan did not find it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workstation.model import Box, DetectedFace, Placing, Point, TrackPoint

BETWEEN_S = 0.5
"""So far apart two found faces are joined by a straight way. A scan looks at a frame each 0.15 or
0.24 s, or one frame further (``looking``): where the gap is wider, it looked and found none."""


@dataclass(frozen=True)
class PlacedFace:
    """Where a face is taken to lie, and how that is known."""

    detected: DetectedFace
    placing: Placing


def placed_face(path: Sequence[TrackPoint], number: int, time_s: float) -> PlacedFace:
    """The face of a track in frame ``number``, shown at ``time_s``.

    ``path`` holds at least one point, in the order of time. In a frame in which the face was
    found, that; between two that are at most ``BETWEEN_S`` apart, box and landmarks moved evenly
    in time from one to the other; else as last found before, or as first found where ``number``
    lies before the path. Raises ``ValueError`` for an empty path.
    """
    if not path:
        raise ValueError("a track has at least one point")
    following = bisect_left(path, number, key=lambda point: point.frame_number)
    if following < len(path) and path[following].frame_number == number:
        return PlacedFace(path[following].detected, Placing.FOUND)
    before = path[max(0, following - 1)]
    after = path[min(following, len(path) - 1)]
    apart_s = after.timestamp_s - before.timestamp_s
    if not 0 < apart_s <= BETWEEN_S + 1e-6:
        return PlacedFace(before.detected, Placing.HELD)
    share = min(1.0, max(0.0, (time_s - before.timestamp_s) / apart_s))
    return PlacedFace(_between(before.detected, after.detected, share), Placing.BETWEEN)


def _between(one: DetectedFace, other: DetectedFace, share: float) -> DetectedFace:
    x, y, width, height = (_mixed(a, b, share) for a, b in zip(one.box, other.box, strict=True))
    box: Box = (x, y, width, height)
    left, right, nose, mouth_left, mouth_right = (
        _point(a, b, share) for a, b in zip(one.landmarks, other.landmarks, strict=True)
    )
    marks = (left, right, nose, mouth_left, mouth_right)
    return DetectedFace(box, marks, min(one.score, other.score))


def _point(one: Point, other: Point, share: float) -> Point:
    return _mixed(one[0], other[0], share), _mixed(one[1], other[1], share)


def _mixed(one: float, other: float, share: float) -> float:
    return one + (other - one) * share
