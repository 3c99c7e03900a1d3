"""Runs an evaluation: enrols the gallery, makes every search, and reports error rates."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workstation.errors import file_trouble
from workstation.evaluation.curves import cmc, det
from workstation.evaluation.findings import Evaluation, NotEnrolled
from workstation.evaluation.groups import by_group
from workstation.evaluation.heights import Degrade, at_heights
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.evaluation.metrics import share, within_rank
from workstation.evaluation.notes import Counts, notes
from workstation.evaluation.rates import learned_points
from workstation.evaluation.searches import (
    EnrolledGallery,
    largest_face,
    mated_searches,
    top_scores,
)
from workstation.galleries.enrolment import choose_face
from workstation.model import DetectedFace
from workstation.ports import Analysis, FaceEngine, Template, Unusable
from workstation.progress import Progress

_BATCH = 32


@dataclass
class _Enrolled:
    """Templates and probe faces by line, while the pictures are read."""

    templates: dict[int, Template] = field(default_factory=dict)
    probe_faces: dict[int, DetectedFace] = field(default_factory=dict)
    not_enrolled: list[NotEnrolled] = field(default_factory=list)
    several: int = 0
    portrait_hashes: set[str] = field(default_factory=set)
    copies: int = 0


def evaluate(
    manifest: Path,
    engine: FaceEngine,
    progress: Progress | None = None,
    degrade: Degrade | None = None,
) -> Evaluation:
    """Measure open-set identification on the pictures of a manifest (see ``read_manifest``).

    A gallery portrait is enrolled by the rule of a gallery import; of a probe the largest face
    is searched. Each mated probe is searched a second time with its mate left out, as one more
    non-mated search. With ``degrade`` every probe is also searched at the face heights of
    ``heights.HEIGHTS_PX``. Raises ``CannotProceed`` for an unusable manifest or where nothing
    can be enrolled, and ``Cancelled``.
    """
    progress = progress or Progress()
    listed = read_manifest(manifest)
    enrolled = _enrol(listed, engine, progress)
    gallery = EnrolledGallery(
        [
            (item, enrolled.templates[item.line])
            for item in listed
            if item.role is Role.GALLERY and item.line in enrolled.templates
        ]
    )
    probes = [item for item in listed if item.role is not Role.GALLERY]
    searched = [gallery.search(item, enrolled.templates.get(item.line)) for item in probes]
    mated, tops = mated_searches(searched), top_scores(searched)
    points = learned_points(searched)
    strangers = sum(e.top is not None for e in searched if e.probe.role is Role.NONMATED)
    failed = {item.line for item in enrolled.not_enrolled}
    return Evaluation(
        pack=engine.pack,
        provider=engine.provider,
        gallery_people=gallery.people,
        gallery_images=gallery.images,
        mated=len(mated),
        strangers=strangers,
        mate_left_out=len(tops) - strangers,
        not_enrolled=tuple(enrolled.not_enrolled),
        failure_to_enrol={
            role: share(
                sum(item.role is role and item.line in failed for item in listed),
                sum(item.role is role for item in listed),
            )
            for role in Role
        },
        rank1=within_rank(mated, 1),
        rank10=within_rank(mated, 10),
        points=points,
        det=det(mated, tops),
        cmc=cmc(mated, gallery.people),
        groups=by_group(searched, listed, failed, points),
        heights=at_heights(
            probes, _bytes, enrolled.probe_faces, gallery, engine, degrade, points, progress
        )
        if degrade is not None
        else (),
        notes=notes(
            Counts(
                people=gallery.people,
                strangers=strangers,
                left_out=len(tops) - strangers,
                not_enrolled={
                    role: sum(item.role is role for item in enrolled.not_enrolled) for role in Role
                },
                several=enrolled.several,
                copies=enrolled.copies,
                repeated=len({item.person for item in probes}) < len(probes),
            ),
            points,
        ),
    )


def _enrol(listed: Sequence[Listed], engine: FaceEngine, progress: Progress) -> _Enrolled:
    enrolled = _Enrolled()
    # The gallery first, so that a probe that is a copy of a portrait is noticed.
    order = sorted(listed, key=lambda item: item.role is not Role.GALLERY)
    for start in range(0, len(order), _BATCH):
        progress.step(start, len(order), "Reading pictures")
        batch = order[start : start + _BATCH]
        data = [_bytes(item) for item in batch]
        for item, content, result in zip(batch, data, engine.enrol(data), strict=True):
            digest = hashlib.sha256(content).hexdigest()
            if item.role is Role.GALLERY:
                enrolled.portrait_hashes.add(digest)
            elif digest in enrolled.portrait_hashes:
                enrolled.copies += 1
            _take(enrolled, item, result)
    progress.step(len(order), len(order), "Reading pictures")
    return enrolled


def _bytes(item: Listed) -> bytes:
    try:
        return item.path.read_bytes()
    except OSError as error:
        raise file_trouble(error, f"The picture of line {item.line} could not be read.") from error


def _take(enrolled: _Enrolled, item: Listed, result: Analysis | Unusable) -> None:
    if isinstance(result, Unusable):
        reason = result.reason
    elif item.role is Role.GALLERY:
        chosen = choose_face(result)
        if isinstance(chosen, int):
            enrolled.templates[item.line] = result.templates[chosen]
            return
        reason = chosen[1]
    else:
        largest = largest_face(result)
        if isinstance(largest, int):
            enrolled.several += len(result.faces) > 1
            enrolled.templates[item.line] = result.templates[largest]
            enrolled.probe_faces[item.line] = result.faces[largest]
            return
        reason = largest
    enrolled.not_enrolled.append(NotEnrolled(item.line, item.path.name, item.role, reason))
