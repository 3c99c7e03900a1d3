"""How rank-1 and FNIR fall with size, sharpness and pose: where the gate's figures come from."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from workstation.benchmarks.degrading import CONDITIONS, Condition
from workstation.errors import CannotProceed, UnreadableImage, file_trouble
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.evaluation.metrics import (
    MatedSearch,
    Scores,
    Share,
    fnir,
    fpir,
    person_scores,
    place,
    threshold_at,
    top_score,
    within_rank,
)
from workstation.galleries.enrolment import choose_face
from workstation.model import DetectedFace
from workstation.ports import Analysis, FaceEngine, Image, Unusable
from workstation.progress import Progress
from workstation.quality.gate import shortcomings

_BATCH = 32
_RANK_LIMIT = 10
_FPIR = 0.01

BANDS: dict[str, tuple[float, ...]] = {
    "face_height": (0, 20, 24, 28, 32, 36, 40, 48, 60, 90, math.inf),
    "inter_eye_distance": (0, 7, 8, 10, 12, 14, 18, 24, math.inf),
    "sharpness": (0, 0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.3, 0.4, math.inf),
    "yaw": (0, 10, 20, 25, 30, 35, 40, 90),
    "pitch": (0, 5, 10, 15, 20, 25, 90),
    "roll": (0, 5, 10, 15, 20, 25, 30, 90),
}
"""Borders of the bands in which searches are counted; angles without their sign."""

_SIZE = frozenset({"face_height", "inter_eye_distance", "sharpness"})
"""A small face is soft at the common scale too: in bands of size, these do not exclude it."""


@dataclass(frozen=True)
class _Outcome:
    """One search. ``values`` is empty where no face was found; ``top`` leaves the mate out."""

    condition: str
    mated: bool
    found: MatedSearch
    top: float
    values: dict[str, float] = field(default_factory=dict)
    lacking: frozenset[str] = frozenset()

    @property
    def enough(self) -> bool:
        return not self.lacking


def bench_quality(
    manifest: Path, engine: FaceEngine, limit: int = 0, progress: Progress | None = None
) -> dict[str, Any]:
    """Degrade the probes of a manifest, search each, and count what is found, by condition.

    The threshold is the one that gives FPIR 1 % on the probes as they are, and stays: a
    department does not change it from frame to frame. Searches in bands of a measure are those
    of all conditions in which a face was found and nothing but that measure closes the gate;
    they mix the conditions, so a band is no cross-section of real footage. ``limit`` above 0
    takes that many mated and non-mated probes. Raises ``CannotProceed`` for an unusable
    manifest, and ``Cancelled``.
    """
    started = time.perf_counter()
    progress = progress or Progress()
    listed = read_manifest(manifest)
    gallery = Enrolled(listed, engine, progress)
    probes = probes_with_faces(listed, engine, limit)
    outcomes: list[_Outcome] = []
    for number, condition in enumerate(CONDITIONS):
        progress.step(number, len(CONDITIONS), f"Searching: {condition.name}")
        outcomes += _searched(condition, probes, gallery, engine)
    threshold = threshold_at(
        [o.top for o in outcomes if o.condition == CONDITIONS[0].name and o.values], _FPIR
    )
    progress.step(len(CONDITIONS), len(CONDITIONS), "Counting")

    def rows(groups: Sequence[tuple[str, Callable[[_Outcome], bool]]]) -> list[dict[str, Any]]:
        made = [_row(name, [o for o in outcomes if keep(o)], threshold) for name, keep in groups]
        return [row for row in made if row["mated"]]

    return {
        "gallery_people": gallery.people,
        "threshold": threshold,
        "by_condition": rows([(c.name, _of(c.name)) for c in CONDITIONS]),
        "by_measure": {
            name: rows(
                [
                    (f"{low:g} to {high:g}", _between(name, low, high))
                    for low, high in pairwise(borders)
                ]
            )
            for name, borders in BANDS.items()
        },
        "by_gate": rows(
            [
                ("enough", lambda o: bool(o.values) and o.enough),
                ("not enough", lambda o: bool(o.values) and not o.enough),
            ]
        ),
        "seconds": round(time.perf_counter() - started, 1),
    }


def as_text(facts: dict[str, Any]) -> str:
    """The result as tables in Markdown."""
    lines = [
        f"Gallery of {facts['gallery_people']} people; threshold {facts['threshold']:.3f} "
        f"(FPIR 1 % on the probes as they are), rank limit {_RANK_LIMIT}; {facts['seconds']} s."
    ]
    tables = {"condition": facts["by_condition"], **facts["by_measure"], "gate": facts["by_gate"]}
    for name, rows in tables.items():
        lines += [
            "",
            f"| {name} | mated | no face | rank-1 | FNIR (95 %) | FPIR | height | sharpness "
            "| yaw | enough |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        lines += [
            f"| {row['name']} | {row['mated']} | {row['no_face']} | {_share(row['rank1'])} "
            f"| {_share(row['fnir'])} ({row['fnir_low']:.2f}-{row['fnir_high']:.2f}) "
            f"| {_share(row['fpir'])} | {row['face_height']:.0f} | {row['sharpness']:.2f} "
            f"| {row['yaw']:.0f} | {_share(row['enough'])} |"
            for row in rows
        ]
    return "\n".join(lines)


def _share(value: float) -> str:
    return "-" if math.isnan(value) else f"{value * 100:.1f} %"


def _of(name: str) -> Callable[[_Outcome], bool]:
    return lambda outcome: outcome.condition == name


def _between(name: str, low: float, high: float) -> Callable[[_Outcome], bool]:
    own = _SIZE if name in _SIZE - {"sharpness"} else frozenset({name})

    def keep(outcome: _Outcome) -> bool:
        return (
            bool(outcome.values)
            and outcome.lacking <= own
            and low <= abs(outcome.values[name]) < high
        )

    return keep


def _row(name: str, outcomes: Sequence[_Outcome], threshold: float) -> dict[str, Any]:
    """One line of a table; medians are of the searches in which a face was found."""
    mated = [o for o in outcomes if o.mated]
    seen = [o for o in outcomes if o.values]
    missed: Share = fnir([o.found for o in mated], _RANK_LIMIT, threshold)

    def median(measure: str) -> float:
        return float(np.median([abs(o.values[measure]) for o in seen])) if seen else math.nan

    return {
        "name": name,
        "mated": len(mated),
        "no_face": sum(not o.values for o in mated),
        "rank1": within_rank([o.found for o in mated], 1).value,
        "fnir": missed.value,
        "fnir_low": missed.low,
        "fnir_high": missed.high,
        "fpir": fpir([o.top for o in seen], threshold).value,
        "face_height": median("face_height"),
        "sharpness": median("sharpness"),
        "yaw": median("yaw"),
        "enough": sum(o.enough for o in seen) / len(seen) if seen else math.nan,
    }


class Enrols(Protocol):
    """The part of a ``FaceEngine`` that makes a gallery."""

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with templates for many images, in order."""


class Enrolled:
    """The enrolled portraits of a manifest."""

    def __init__(self, listed: Sequence[Listed], engine: Enrols, progress: Progress) -> None:
        portraits = [item for item in listed if item.role is Role.GALLERY]
        templates, owners = [], []
        for start in range(0, len(portraits), _BATCH):
            progress.step(start, len(portraits), "Enrolling the gallery")
            batch = portraits[start : start + _BATCH]
            for item, result in zip(batch, engine.enrol([_bytes(i) for i in batch]), strict=True):
                chosen = choose_face(result) if isinstance(result, Analysis) else ()
                if isinstance(chosen, int) and isinstance(result, Analysis):
                    templates.append(result.templates[chosen])
                    owners.append(item.person)
        if not templates:
            raise CannotProceed("No portrait of the gallery could be enrolled.", "Look at them.")
        self.numbers = {person: n for n, person in enumerate(sorted(set(owners)))}
        self.people = len(self.numbers)
        self._templates = np.stack(templates)
        self._owners = np.array([self.numbers[person] for person in owners], np.intp)

    def scores(self, template: Any) -> Scores:
        """The best score of each person."""
        return person_scores(template, self._templates, self._owners, self.people)


def _bytes(item: Listed) -> bytes:
    try:
        return item.path.read_bytes()
    except OSError as error:
        raise file_trouble(error, f"The picture of line {item.line} could not be read.") from error


def probes_with_faces(
    listed: Sequence[Listed], engine: FaceEngine, limit: int
) -> list[tuple[Listed, Image, DetectedFace]]:
    """Every probe with a face, its picture and its largest face."""
    found = []
    for role in (Role.MATED, Role.NONMATED):
        chosen = [item for item in listed if item.role is role]
        for item in chosen[:limit] if limit > 0 else chosen:
            data = _bytes(item)
            try:
                faces = engine.analyse(data).faces
            except UnreadableImage:
                continue
            if faces:
                face = max(faces, key=lambda f: f.box[2] * f.box[3])
                found.append((item, engine.pixels(data), face))
    return found


def _searched(
    condition: Condition,
    probes: Sequence[tuple[Listed, Image, DetectedFace]],
    gallery: Enrolled,
    engine: FaceEngine,
) -> list[_Outcome]:
    chosen = [probe for probe in probes if condition.applies_to(probe[2])]
    outcomes = []
    for start in range(0, len(chosen), _BATCH):
        batch = chosen[start : start + _BATCH]
        frames = [condition.make(image, face) for _, image, face in batch]
        for (item, _, _), frame, result in zip(batch, frames, engine.enrol(frames), strict=True):
            outcomes.append(_outcome(condition, item, frame, result, gallery, engine))
    return outcomes


def _outcome(
    condition: Condition,
    item: Listed,
    frame: bytes,
    result: object,
    gallery: Enrolled,
    engine: FaceEngine,
) -> _Outcome:
    mated = item.role is Role.MATED
    if not isinstance(result, Analysis) or not result.faces:
        return _Outcome(condition.name, mated, MatedSearch(-math.inf, None), -math.inf)
    index = max(
        range(len(result.faces)), key=lambda n: result.faces[n].box[2] * result.faces[n].box[3]
    )
    scores = gallery.scores(result.templates[index])
    mate = gallery.numbers.get(item.person)
    measures = engine.quality(frame, [result.faces[index]])[0]
    return _Outcome(
        condition.name,
        mated,
        MatedSearch(-math.inf, None)
        if mate is None
        else MatedSearch(float(scores[mate]), place(scores, mate)),
        top_score(scores, without=mate),
        {measure.id: measure.value for measure in measures},
        frozenset(shortcomings(measures)),
    )
