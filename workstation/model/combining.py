"""Several faces of a track that are searched as one probe."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.model.faces import DetectedFace
from workstation.model.ids import FaceId

BEST = "best"
WEIGHTED_MEAN = "mean weighted by quality"
COMBINATIONS = (BEST, WEIGHTED_MEAN)
"""How several faces can be searched as one: each person's best score, or one mean template."""


@dataclass(frozen=True)
class CombinedFace:
    """One of several faces of a track that were searched as one probe.

    ``weight`` is its share, above 0; the shares of all faces add up to 1. ``detected`` is the
    face as it was embedded, in the frame ``frame_number`` at ``timestamp_s`` seconds.
    """

    face_id: FaceId
    weight: float
    detected: DetectedFace
    frame_number: int
    timestamp_s: float | None
