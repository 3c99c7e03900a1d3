"""Runs an evaluation: enrols the gallery, makes every search, and reports error rates."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from workstation.errors import CannotProceed, file_trouble
from workstation.evaluation.findings import (
    RANK_LIMIT,
    TARGETS,
    Evaluation,
    NotEnrolled,
    OperatingPoint,
)
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.evaluation.metrics import (
    MatedSearch,
    fnir,
    fpir,
    person_scores,
    place,
    threshold_at,
    top_score,
    within_rank,
)
from workstation.galleries.enrolment import choose_face
from workstation.ports import Analysis, FaceEngine, Unusable
from workstation.progress import Progress

_BATCH = 32


@dataclass
class _Enrolled:
    """Templates by role while the pictures are read."""

    templates: list[tuple[Listed, NDArray[np.float32]]] = field(default_factory=list)
    not_enrolled: list[NotEnrolled] = field(default_factory=list)
    several: int = 0
    portrait_hashes: set[str] = field(default_factory=set)
    copies: int = 0

    def of(self, role: Role) -> list[tuple[Listed, NDArray[np.float32]]]:
        return [(item, template) for item, template in self.templates if item.role is role]

    def lines(self, role: Role) -> list[int]:
        return [item.line for item in self.not_enrolled if item.role is role]


def evaluate(manifest: Path, engine: FaceEngine, progress: Progress | None = None) -> Evaluation:
    """Measure open-set identification on the pictures of a manifest (see ``read_manifest``).

    A gallery portrait is enrolled by the rule of a gallery import; of a probe the largest face
    is searched. Each mated probe is searched a second time with its mate left out, as one more
    non-mated search. Raises ``CannotProceed`` for an unusable manifest or where nothing can be
    enrolled, and ``Cancelled``.
    """
    listed = read_manifest(manifest)
    enrolled = _enrol(listed, engine, progress or Progress())
    portraits = enrolled.of(Role.GALLERY)
    people = sorted({item.person for item, _ in portraits})
    if len(people) < 2:
        raise CannotProceed(
            "Fewer than two people of the gallery could be enrolled.",
            "Look at the pictures: each portrait needs one face that stands out.",
        )
    number = {person: index for index, person in enumerate(people)}
    gallery = np.stack([template for _, template in portraits])
    owners = np.array([number[item.person] for item, _ in portraits], dtype=np.intp)

    mated = [MatedSearch(-math.inf, None)] * len(enrolled.lines(Role.MATED))
    left_out: list[float] = []
    for item, template in enrolled.of(Role.MATED):
        scores = person_scores(template, gallery, owners, len(people))
        mate = number.get(item.person)
        left_out.append(top_score(scores, without=mate))
        mated.append(
            MatedSearch(-math.inf, None)
            if mate is None
            else MatedSearch(float(scores[mate]), place(scores, mate))
        )
    strangers = [
        top_score(person_scores(template, gallery, owners, len(people)))
        for _, template in enrolled.of(Role.NONMATED)
    ]
    top_scores = strangers + left_out
    points = []
    for target in TARGETS:
        threshold = threshold_at(top_scores, float(target))
        points.append(
            OperatingPoint(
                target,
                threshold,
                fnir(mated, RANK_LIMIT, threshold),
                fpir(top_scores, threshold),
            )
        )
    return Evaluation(
        pack=engine.pack,
        provider=engine.provider,
        gallery_people=len(people),
        gallery_images=len(portraits),
        mated=len(mated),
        strangers=len(strangers),
        mate_left_out=len(left_out),
        not_enrolled=tuple(enrolled.not_enrolled),
        rank1=within_rank(mated, 1),
        rank10=within_rank(mated, 10),
        points=tuple(points),
        notes=tuple(_notes(listed, enrolled, len(people), len(strangers), len(left_out), points)),
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
            enrolled.templates.append((item, result.templates[chosen]))
            return
        reason = chosen[1]
    elif result.faces:
        areas = [face.box[2] * face.box[3] for face in result.faces]
        enrolled.several += len(areas) > 1
        enrolled.templates.append((item, result.templates[int(np.argmax(areas))]))
        return
    else:
        reason = "No face was found in this picture."
    enrolled.not_enrolled.append(NotEnrolled(item.line, item.path.name, item.role, reason))


def _notes(
    listed: Sequence[Listed],
    enrolled: _Enrolled,
    people: int,
    strangers: int,
    left_out: int,
    points: Iterable[OperatingPoint],
) -> list[str]:
    """The sentences without which the figures could be misread."""
    notes = [
        f"Each of the {left_out} mated probes with a face also served as a non-mated search with "
        f"its mate left out (N = {people - 1}); with {strangers} searches of people who are not "
        f"in the gallery (N = {people}) that makes {strangers + left_out} non-mated searches.",
        f"FNIR counts a miss where the mate is not among the first {RANK_LIMIT} candidates at or "
        "above the threshold; a probe without a face, or a mate without an enrolled portrait, is "
        "a miss too. People with equal scores are ranked before the mate.",
        "Intervals are Clopper-Pearson at 95 %; they treat the threshold as given, although it "
        "is taken from the same non-mated searches.",
        "A score is a cosine similarity, not a probability, and a threshold holds for this "
        "gallery and this kind of picture only.",
    ]
    lost = {role: len(enrolled.lines(role)) for role in Role}
    if lost[Role.GALLERY]:
        notes.append(f"{lost[Role.GALLERY]} gallery portraits could not be enrolled.")
    if lost[Role.MATED]:
        notes.append(f"{lost[Role.MATED]} mated probes had no usable face and count as misses.")
    if lost[Role.NONMATED]:
        notes.append(
            f"{lost[Role.NONMATED]} non-mated probes had no usable face; they are left out of "
            "FPIR, because counting them would make it look lower."
        )
    if enrolled.several:
        notes.append(f"{enrolled.several} probes show several faces; the largest was searched.")
    if enrolled.copies:
        notes.append(
            f"{enrolled.copies} probes are the very files of gallery portraits, so the figures "
            "are better than they can be with other pictures."
        )
    probes = [item.person for item in listed if item.role is not Role.GALLERY]
    if len(set(probes)) < len(probes):
        notes.append(
            "Some people have several probes; searches of one person depend on each other, so "
            "the true intervals are wider."
        )
    notes += [
        f"FPIR {point.target} cannot be measured with {point.fpir.total} non-mated searches: the "
        "threshold is just above the highest of their scores."
        for point in points
        if point.fpir.total and point.fpir.total * float(point.target) < 1
    ]
    return notes
