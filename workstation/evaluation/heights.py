"""The same probes made as small and as poor as footage, at stated face heights."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.errors import UnreadableImage
from workstation.evaluation.curves import DetPoint, RankPoint, cmc, det
from workstation.evaluation.manifest import Listed, Role
from workstation.evaluation.metrics import Share, within_rank
from workstation.evaluation.rates import (
    OperatingPoint,
    in_cell,
    learned_points,
    point_facts,
    points_at,
    share_facts,
)
from workstation.evaluation.searches import (
    EnrolledGallery,
    ProbeSearches,
    largest_face,
    mated_searches,
    top_scores,
)
from workstation.model import DetectedFace
from workstation.ports import Analysis, FaceEngine, Image
from workstation.progress import Progress

HEIGHTS_PX = (80, 60, 40, 30, 20)
"""Face heights in native pixels, from a good camera near by to one across a street."""

_BATCH = 32

Degrade = Callable[[Image, DetectedFace, float], bytes]
"""Makes a picture file in which a face is that many pixels high, as a camera would."""

Probe = tuple[Listed, bytes, DetectedFace]
"""A probe that showed a face as it is: its line, its file and its largest face."""


@dataclass(frozen=True)
class AtHeight:
    """What the probes gave at one face height.

    ``left_out`` counts probes of which no such frame could be made: their face is smaller as it
    is, was never found, or their file became unreadable. ``mated_probes`` and
    ``nonmated_probes`` count the others, ``mated_no_face`` and ``nonmated_no_face`` those of
    them that failed to enrol. ``kept`` are the rates at the thresholds of the undegraded probes,
    ``learned`` those at thresholds set anew on these.
    """

    height_px: int
    left_out: int
    mated_probes: int
    nonmated_probes: int
    mated_no_face: int
    nonmated_no_face: int
    rank1: Share
    rank10: Share
    kept: tuple[OperatingPoint, ...]
    learned: tuple[OperatingPoint, ...]
    det: tuple[DetPoint, ...]
    cmc: tuple[RankPoint, ...]


def at_heights(
    probes: Sequence[Listed],
    read: Callable[[Listed], bytes],
    faces: dict[int, DetectedFace],
    gallery: EnrolledGallery,
    engine: FaceEngine,
    degrade: Degrade,
    points: Sequence[OperatingPoint],
    progress: Progress,
) -> tuple[AtHeight, ...]:
    """Degrade, search and count every probe at each of ``HEIGHTS_PX``.

    ``faces`` holds the largest face of each probe by its line, ``points`` the operating points
    of the undegraded probes. A probe whose face is smaller than a height is left out there:
    enlarging it would add nothing. Raises ``Cancelled``.
    """
    found: dict[int, list[ProbeSearches]] = {height: [] for height in HEIGHTS_PX}
    usable = [item for item in probes if item.line in faces]
    frames: list[tuple[int, Listed, bytes]] = []
    for number, item in enumerate(usable):
        progress.step(number, len(usable), "Searching degraded probes")
        face = faces[item.line]
        heights = [height for height in HEIGHTS_PX if face.height_px >= height]
        if heights:
            # What was read before and cannot be now is left out; hours of work are not.
            with contextlib.suppress(UnreadableImage):
                image = engine.pixels(read(item))
                frames += [(height, item, degrade(image, face, height)) for height in heights]
        if frames and (len(frames) >= _BATCH or number == len(usable) - 1):
            _search(frames, gallery, engine, found)
            frames = []
    progress.step(len(usable), len(usable), "Searching degraded probes")
    return tuple(
        _at_height(height, found[height], len(probes), gallery.people, points)
        for height in HEIGHTS_PX
    )


def _search(
    frames: Sequence[tuple[int, Listed, bytes]],
    gallery: EnrolledGallery,
    engine: FaceEngine,
    found: dict[int, list[ProbeSearches]],
) -> None:
    results = engine.enrol([frame for _, _, frame in frames])
    for (height, item, _), result in zip(frames, results, strict=True):
        face = largest_face(result)
        template = None
        if isinstance(result, Analysis) and isinstance(face, int):
            template = result.templates[face]
        found[height].append(gallery.search(item, template))


def _at_height(
    height_px: int,
    probes: Sequence[ProbeSearches],
    all_probes: int,
    people: int,
    points: Sequence[OperatingPoint],
) -> AtHeight:
    searches = mated_searches(probes)
    mated = [each for each in probes if each.probe.role is Role.MATED]
    others = [each for each in probes if each.probe.role is Role.NONMATED]
    return AtHeight(
        height_px,
        all_probes - len(probes),
        len(mated),
        len(others),
        sum(each.top is None for each in mated),
        sum(each.top is None for each in others),
        within_rank(searches, 1),
        within_rank(searches, 10),
        points_at(probes, points),
        learned_points(probes),
        det(searches, top_scores(probes)),
        cmc(searches, people),
    )


def height_facts(found: AtHeight) -> dict[str, Any]:
    """One face height as JSON."""
    return {
        "face_height_px": found.height_px,
        "left_out": found.left_out,
        "mated": found.mated_probes,
        "nonmated_strangers": found.nonmated_probes,
        "mated_no_face": found.mated_no_face,
        "nonmated_no_face": found.nonmated_no_face,
        "rank1": share_facts(found.rank1),
        "rank10": share_facts(found.rank10),
        "fnir_threshold_kept": {point.target: point_facts(point) for point in found.kept},
        "fnir_threshold_set_anew": {point.target: point_facts(point) for point in found.learned},
    }


def height_table(heights: Sequence[AtHeight]) -> list[str]:
    """The face heights as a table in Markdown; one block of columns for each target FPIR."""
    if not heights:
        return []
    columns = ["face height", "probes", "left out", "no face", "rank-1", "rank-10"]
    for point in heights[0].kept:
        target = f"{float(point.target):.0%}"
        columns += [
            f"FNIR, threshold of FPIR {target} kept",
            "FPIR there",
            f"FNIR, threshold set anew for FPIR {target}",
        ]
    lines = [f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    for each in heights:
        cells = [
            f"{each.height_px} px",
            f"{each.mated_probes} + {each.nonmated_probes}",
            str(each.left_out),
            f"{each.mated_no_face} + {each.nonmated_no_face}",
            in_cell(each.rank1),
            in_cell(each.rank10),
        ]
        for kept, learned in zip(each.kept, each.learned, strict=True):
            cells += [in_cell(kept.fnir), in_cell(kept.fpir), in_cell(learned.stated)]
        lines.append(f"| {' | '.join(cells)} |")
    return lines
