"""Tracks as grouping sees them: where a face was when, and what its template is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workstation.model import Box, EvidenceId, ScanId, TrackId
from workstation.ports import Template

SAME_PLACE_IOU = 0.3
"""Boxes that overlap less than this (intersection over union) are at different places."""


@dataclass(frozen=True, eq=False)
class Sighting:
    """One track. ``template`` is float32 of shape (dimension,) and of unit length.

    ``boxes`` holds the face's box by the number of each searched frame that shows it.
    Of the best face, ``height_px`` is the native height, ``yaw_deg`` by how far the head is
    turned to either side, and ``enough`` the gate's answer.
    ``current`` is unset where another scan
    of the video took the place of the track's.
    """

    track_id: TrackId
    evidence_id: EvidenceId
    scan_id: ScanId
    pack_sha256: str
    template: Template
    height_px: float
    yaw_deg: float
    enough: bool
    boxes: Mapping[int, Box]
    current: bool = True


@dataclass(frozen=True)
class Meetings:
    """Which sightings share frames, by their positions in a list, the smaller one first.

    ``elsewhere`` are pairs that one frame shows at different places: not the same person.
    ``same`` are pairs of a later track and the earlier one that is the same face, found by
    another scan of the video; a track follows at most one of each earlier scan.
    """

    elsewhere: frozenset[tuple[int, int]]
    same: tuple[tuple[int, int], ...]


def overlap(one: Box, other: Box) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / (one[2] * one[3] + other[2] * other[3] - shared)


def meetings(sightings: Sequence[Sighting]) -> Meetings:
    """Compare the places of all tracks that share frames. Scans come in their order."""
    elsewhere: set[tuple[int, int]] = set()
    shared: Counter[tuple[int, int]] = Counter()
    for one, other, iou in _shared_frames(sightings):
        if iou < SAME_PLACE_IOU:
            elsewhere.add((one, other))
        elif sightings[one].scan_id != sightings[other].scan_id:
            shared[one, other] += 1
    # The best of each earlier scan: most shared frames, and of equals the earlier track.
    best: dict[tuple[int, ScanId], int] = {}
    for earlier, later in sorted(shared):
        if (earlier, later) in elsewhere:
            continue  # one of the two jumped from one face to another
        key = (later, sightings[earlier].scan_id)
        if key not in best or shared[earlier, later] > shared[best[key], later]:
            best[key] = earlier
    same = sorted((earlier, later) for (later, _), earlier in best.items())
    return Meetings(frozenset(elsewhere), tuple(same))


def _shared_frames(sightings: Sequence[Sighting]) -> Iterator[tuple[int, int, float]]:
    """Each pair of tracks in each frame that shows both, with the overlap of their boxes."""
    in_frame: dict[tuple[EvidenceId, int], list[int]] = {}
    for position, each in enumerate(sightings):
        for number in each.boxes:
            in_frame.setdefault((each.evidence_id, number), []).append(position)
    for (_, number), positions in in_frame.items():
        for one, other in combinations(positions, 2):
            yield (
                one,
                other,
                overlap(sightings[one].boxes[number], sightings[other].boxes[number]),
            )
