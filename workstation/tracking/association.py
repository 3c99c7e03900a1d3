"""Joining the faces of one frame to those of the frames before: tracks.

A face is expected where it was, moved on with its own speed (constant velocity). The nearest
pair is joined first. Nothing here judges who somebody is: two people who stand in the same
place one after the other are told apart by the gap between them only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import hypot

from workstation.model import Box, DetectedFace, TrackPoint

LEAST_SIGHTINGS = 3
LEAST_S = 0.2
"""A track is seen so often, over so long a time: a detector's single mistake is none. In
seconds, not in frames, so that it means the same at any frame rate and for any sampling."""
LONGEST_GAP_S = 1.0
"""A face that was not seen for longer begins a new track."""

SAME_FACE = 0.4
"""Boxes of one frame that overlap more (intersection over union) are the same face."""

_TWICE = 0.3

_SPEED_FROM_S = 0.6
"""A face's speed is taken over this time: over less, the detector's jitter outweighs it."""
_SPEED_AT_LEAST_S = 0.09
_COASTING_S = 0.5
"""How long an unseen face is taken to move on; a person who stops is not far from there."""
_REACH = 0.7
"""How far from the expected place a face may be, in face heights, and how much further a second."""
_REACH_PER_S_KNOWN = 2.5
_REACH_PER_S_UNKNOWN = 6.0
_LONGEST_REACH = 3.0
_LIKE_SIZE = 2.5
"""Faces whose heights differ by more than this factor do not follow each other."""


@dataclass
class OpenTrack:
    """A track that may go on. ``recent`` holds what its speed is taken from, the newest last."""

    serial: int
    first: TrackPoint
    seen: int = 0
    recent: deque[TrackPoint] = field(default_factory=deque)

    @property
    def last(self) -> TrackPoint:
        """Where it was seen last."""
        return self.recent[-1]

    @property
    def confirmed(self) -> bool:
        """Whether there is enough of it to be called a track."""
        lasted = self.last.timestamp_s - self.first.timestamp_s
        return self.seen >= LEAST_SIGHTINGS and lasted >= LEAST_S - 1e-6

    def take(self, point: TrackPoint) -> None:
        """Go on with this point."""
        self.recent.append(point)
        self.seen += 1
        while point.timestamp_s - self.recent[0].timestamp_s > _SPEED_FROM_S:
            self.recent.popleft()

    def misfit(self, time_s: float, face: DetectedFace) -> float | None:
        """How far a face is from the expected place, in face heights; None beyond reach."""
        gap_s = time_s - self.last.timestamp_s
        height = (self.last.detected.height_px * face.height_px) ** 0.5
        ratio = face.height_px / max(self.last.detected.height_px, 1e-6)
        if gap_s > LONGEST_GAP_S + 1e-6 or not 1 / _LIKE_SIZE <= ratio <= _LIKE_SIZE:
            return None
        x, y = _centre(self.last.detected.box)
        begin = self.recent[0]
        over_s = self.last.timestamp_s - begin.timestamp_s
        known = over_s >= _SPEED_AT_LEAST_S
        if known:
            x0, y0 = _centre(begin.detected.box)
            ahead = min(gap_s, _COASTING_S) / over_s
            x, y = x + (x - x0) * ahead, y + (y - y0) * ahead
        there = _centre(face.box)
        away = hypot(there[0] - x, there[1] - y) / max(height, 1e-6)
        per_s = _REACH_PER_S_KNOWN if known else _REACH_PER_S_UNKNOWN
        return (
            away if away <= min(_REACH + per_s * min(gap_s, _COASTING_S), _LONGEST_REACH) else None
        )


class Tracker:
    """Takes the faces of one frame after the other, in the order of time."""

    def __init__(self, tracks: Iterable[OpenTrack] = (), next_serial: int = 1) -> None:
        """Empty, or with what ``tracks`` and ``next_serial`` of an earlier one held."""
        self.tracks = list(tracks)
        self.next_serial = next_serial

    def feed(
        self, frame_number: int, time_s: float, faces: Sequence[DetectedFace]
    ) -> list[tuple[OpenTrack, TrackPoint]]:
        """Join the faces of a frame to tracks; each to one, and at most one to each.

        A face that fits none begins a track of its own.
        """
        fits = sorted(
            (misfit, not track.confirmed, track.serial, face.box, number, track)
            for track, (number, face) in product(self.tracks, enumerate(faces))
            if (misfit := track.misfit(time_s, face)) is not None
        )
        joined: dict[int, OpenTrack] = {}
        taken: set[int] = set()
        for _, _, serial, _, number, track in fits:
            if number not in joined and serial not in taken:
                joined[number] = track
                taken.add(serial)
        result = []
        for number in sorted(range(len(faces)), key=lambda number: faces[number].box):
            point = TrackPoint(frame_number, time_s, faces[number])
            track = joined.get(number) or self._begun(point)
            track.take(point)
            result.append((track, point))
        return result

    def _begun(self, point: TrackPoint) -> OpenTrack:
        track = OpenTrack(self.next_serial, point)
        self.next_serial += 1
        self.tracks.append(track)
        return track

    def close_before(self, time_s: float) -> list[OpenTrack]:
        """Take out, and return, the tracks that no face at ``time_s`` or later can join."""
        ended = [
            track for track in self.tracks if time_s - track.last.timestamp_s > LONGEST_GAP_S + 1e-6
        ]
        self.tracks = [track for track in self.tracks if track not in ended]
        return ended

    def expects(self, time_s: float, face: DetectedFace) -> bool:
        """Whether a confirmed track has its face about here at this time."""
        return any(
            track.confirmed and track.misfit(max(time_s, track.last.timestamp_s), face) is not None
            for track in self.tracks
        )


def _centre(box: Box) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def near(one: Box, other: Box) -> bool:
    """Whether two boxes are so near each other that one face may have moved between them."""
    (x, y), (x2, y2) = _centre(one), _centre(other)
    return hypot(x - x2, y - y2) <= 2 * max(one[3], other[3])


def overlap(one: Box, other: Box) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(width, 0.0) * max(height, 0.0)
    union = one[2] * one[3] + other[2] * other[3] - shared
    return shared / union if union > 0 else 0.0


def each_once(faces: Sequence[DetectedFace]) -> list[DetectedFace]:
    """Faces of one frame, found in several looks: each once, the most certain first."""
    kept: list[DetectedFace] = []
    for face in sorted(faces, key=lambda one: (-one.score, one.box)):
        if not any(overlap(face.box, other.box) > _TWICE for other in kept):
            kept.append(face)
    return kept
