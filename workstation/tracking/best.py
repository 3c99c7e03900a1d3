"""The best faces of a track: the few that show most, not all from the same moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

MOST = 5
"""Faces kept of a track."""
APART_S = 0.5
"""Kept faces are this far apart: neighbours in time show the same."""

T = TypeVar("T")


@dataclass(frozen=True)
class Kept(Generic[T]):
    """A face that may be among the best.

    ``promise`` is what it seemed worth before it was measured, ``rank`` what it is judged by
    since; higher is better.
    """

    time_s: float
    promise: float
    rank: tuple[bool, float]
    face: T


def worth(height_px: float, score: float, turned: tuple[float, float, float]) -> float:
    """What a face promises before it is measured, 0 to 1.

    Its size (a template takes no more than about 112 px), the detector's confidence, and how
    far it is ``turned`` (yaw, pitch and roll in degrees) from the camera.
    """
    yaw, pitch, roll = (abs(angle) for angle in turned)
    facing = max(0.05, 1 - yaw / 60) * max(0.05, 1 - pitch / 60) * max(0.05, 1 - roll / 90)
    return min(height_px, 112.0) / 112.0 * score * facing


class BestFaces(Generic[T]):
    """At most ``MOST`` faces, ``APART_S`` apart, the best first."""

    def __init__(self) -> None:
        self.kept: list[Kept[T]] = []

    def wants(self, time_s: float, promise: float) -> bool:
        """Whether a face that promises so much is worth measuring."""
        near = [one for one in self.kept if abs(one.time_s - time_s) < APART_S]
        rivals = near or (self.kept if len(self.kept) >= MOST else [])
        return not rivals or min(one.promise for one in rivals) < promise

    def offer(self, new: Kept[T]) -> None:
        """Keep a measured face where it is among the best."""
        near = [one for one in self.kept if abs(one.time_s - new.time_s) < APART_S]
        if any(one.rank >= new.rank for one in near):
            return
        kept = [one for one in self.kept if one not in near] + [new]
        kept.sort(key=lambda one: (one.rank, -one.time_s), reverse=True)
        self.kept = kept[:MOST]
