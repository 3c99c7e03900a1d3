"""Whether one scan found what another one found."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.model import TrackPoint
from workstation.tracking.association import overlap

Path = Sequence[TrackPoint]

SAME_PLACE = 0.3
"""Boxes of one moment that overlap so much (intersection over union) show the same face."""
SAME_MOMENT_S = 0.2
"""Points of two paths no further apart in time are compared: samples fall between frames."""


def found_in(track: Path, others: Sequence[Path]) -> bool:
    """Whether one of the other paths was with this one, in time and in place, at some moment."""
    return any(_meet(track, other) for other in others)


def lost(tracks: Sequence[Path], others: Sequence[Path]) -> int:
    """How many of the tracks are not to be found among the others."""
    return sum(not found_in(track, others) for track in tracks)


def _meet(one: Path, other: Path) -> bool:
    begin = 0
    for point in one:
        while begin < len(other) and other[begin].timestamp_s < point.timestamp_s - SAME_MOMENT_S:
            begin += 1
        for near in other[begin:]:
            if near.timestamp_s > point.timestamp_s + SAME_MOMENT_S:
                break
            if overlap(point.detected.box, near.detected.box) >= SAME_PLACE:
                return True
    return False
