"""Which way of searching all faces of a track together misses the mate least.

Tracks are made from the probes of a manifest: five poor frames of each, with what is lost drawn
by a fixed seed. docs/adr/0021 has the figures and says what follows from them.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from workstation.benchmarks.comparing import Searches, differences
from workstation.benchmarks.degrading import Condition
from workstation.benchmarks.quality import Enrolled, probes_with_faces
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.evaluation.metrics import place, top_score
from workstation.galleries.combining import mean_weighted
from workstation.model import DetectedFace, Measure
from workstation.ports import Analysis, FaceEngine, Image, Template, Unusable
from workstation.progress import Progress
from workstation.quality.gate import enough
from workstation.quality.weight import weight_of
from workstation.tracking.best import worth

FACES = 5
"""Frames of a track: as many faces as a scan keeps of one."""
_SEED = 20260117
_JPEG = (30, 45, 60)
_RANGES = ((24.0, 0.0, 0.0, 2.0), (60.0, 2.0, 30.0, 10.0))
"""Face height (px), blur (px), turn (degrees) and noise (grey levels): the least and the most."""
_ALIKE_WITHIN = np.array([3.0, 0.2, 6.0, 1.0])
"""By how much the frames of one "alike" track differ in each."""

KINDS = ("mixed", "alike")
"""Each frame of a "mixed" track has size, blur and turn of its own: someone walks up to the
camera. Those of an "alike" track differ little: someone stands there."""


@dataclass(frozen=True)
class Seen:
    """A face of a track: both templates, and what is known of its quality."""

    template: Template
    mirrored: Template
    measures: tuple[Measure, ...]
    certainty: float

    def value(self, measure: str) -> float:
        """The value of the measure with this id."""
        return next(each.value for each in self.measures if each.id == measure)


Way = Callable[[Sequence[Seen]], list[Template]]
"""What is searched for a track: a person's score is the best that one of the templates gets."""


@dataclass(frozen=True)
class _Track:
    item: Listed
    faces: tuple[Seen, ...]


def _best_score(faces: Sequence[Seen]) -> list[Template]:
    return [each.template for each in faces]


def _by(weight: Callable[[Seen], float]) -> Way:
    return lambda faces: [
        mean_weighted(np.stack([f.template for f in faces]), [weight(f) for f in faces])
    ]


def _first(count: int, order: Callable[[Seen], Any]) -> Way:
    """The unweighted mean of the ``count`` faces that come first, the highest ``order`` first."""

    def way(faces: Sequence[Seen]) -> list[Template]:
        chosen = sorted(faces, key=order, reverse=True)[:count]
        return [mean_weighted(np.stack([each.template for each in chosen]), [1.0] * len(chosen))]

    return way


def _with_mirror(faces: Sequence[Seen]) -> list[Template]:
    both = [mean_weighted(np.stack([each.template, each.mirrored]), [1.0, 1.0]) for each in faces]
    return [mean_weighted(np.stack(both), [weight_of(each.measures) for each in faces])]


def _as_a_scan_orders(face: Seen) -> tuple[bool, float]:
    turned = (face.value("yaw"), face.value("pitch"), face.value("roll"))
    return enough(face.measures)[0], worth(face.value("face_height"), face.certainty, turned)


_HEIGHT: Callable[[Seen], float] = lambda face: face.value("face_height")  # noqa: E731
_SHARPNESS: Callable[[Seen], float] = lambda face: face.value("sharpness")  # noqa: E731

WAYS: dict[str, Way] = {
    "mean": _by(lambda face: 1.0),
    "mean, weighted": _by(lambda face: weight_of(face.measures)),
    "mean, by height": _by(_HEIGHT),
    "mean, by sharpness": _by(_SHARPNESS),
    "mean, by certainty": _by(lambda face: face.certainty),
    "mean, by height x sharpness": _by(lambda face: _HEIGHT(face) * _SHARPNESS(face)),
    "mean of the best three of a scan": _first(3, _as_a_scan_orders),
    "mean of the three of most weight": _first(3, lambda face: weight_of(face.measures)),
    "best score": _best_score,
    "the tallest face": _first(1, _HEIGHT),
    "the sharpest face": _first(1, _SHARPNESS),
    "the first face of a scan": _first(1, _as_a_scan_orders),
    "the face of most weight": _first(1, lambda face: weight_of(face.measures)),
    "mean, weighted, mirrored too": _with_mirror,
}
"""What is compared, by name; the first one is what the others are compared with."""
REFERENCE = next(iter(WAYS))
MIRRORED = "mean, weighted, mirrored too"
BOTH_MIRRORED = "mean, weighted, mirrored too, portraits as well"


@dataclass
class _Found:
    """The searches of one way, track by track."""

    mate_scores: list[float] = field(default_factory=list)
    ranks: list[float] = field(default_factory=list)
    left_out: list[float] = field(default_factory=list)
    strangers: list[float] = field(default_factory=list)

    def take(self, scores: Any, mate: int | None, role: Role) -> None:
        """Count one search; ``scores`` is None where the track holds no face."""
        top = -math.inf if scores is None else top_score(scores, without=mate)
        if role is not Role.MATED:
            self.strangers.append(top)
            return
        known = scores is not None and mate is not None
        self.left_out.append(top)
        self.mate_scores.append(float(scores[mate]) if known else -math.inf)
        self.ranks.append(place(scores, mate) if known and mate is not None else math.inf)

    def searches(self) -> Searches:
        """The same as arrays."""
        return Searches(
            np.array(self.mate_scores),
            np.array(self.ranks),
            np.array(self.left_out),
            np.array(self.strangers),
        )


def bench_combine(
    manifest: Path, engine: FaceEngine, limit: int = 0, progress: Progress | None = None
) -> dict[str, Any]:
    """Search degraded tracks in each of ``WAYS``, and compare the errors in pairs.

    The threshold of each way is the one at which it has FPIR 1 % itself. ``limit`` above 0 takes
    that many mated and non-mated probes. Raises ``CannotProceed`` for an unusable manifest, and
    ``Cancelled``.
    """
    started = time.perf_counter()
    progress = progress or Progress()
    listed = read_manifest(manifest)
    gallery = Enrolled(listed, engine, progress)
    mirrored = Enrolled(listed, _Mirroring(engine), progress)
    probes = probes_with_faces(listed, engine, limit)
    rows = []
    for kind in KINDS:
        tracks = list(_tracks(kind, probes, engine, progress))
        found = {name: _searched(way, tracks, gallery) for name, way in WAYS.items()}
        found[BOTH_MIRRORED] = _searched(WAYS[MIRRORED], tracks, mirrored)
        rows += [{"kind": kind, **row} for row in differences(found, REFERENCE)]
    return {
        "gallery_people": gallery.people,
        "faces_per_track": FACES,
        "compared_with": REFERENCE,
        "rows": rows,
        "seconds": round(time.perf_counter() - started, 1),
    }


def as_text(facts: dict[str, Any]) -> str:
    """The result as a table in Markdown."""
    lines = [
        f"Gallery of {facts['gallery_people']} people; tracks of {facts['faces_per_track']} faces; "
        f"differences from '{facts['compared_with']}'; {facts['seconds']} s.",
        "",
        "| tracks | searched by | mated | rank-1 | rank-10 | FNIR at FPIR 1 % (95 %) | threshold "
        "| fewer misses (95 %) | McNemar |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row['kind']} | {row['way']} | {row['mated']} | {row['rank1'] * 100:.1f} % "
        f"| {row['rank10'] * 100:.1f} % | {row['fnir'] * 100:.1f} % "
        f"({row['fnir_low'] * 100:.1f}-{row['fnir_high'] * 100:.1f}) | {row['threshold']:.3f} "
        f"| {row['gain'] * 100:+.1f} ({row['gain_low'] * 100:+.1f} to "
        f"{row['gain_high'] * 100:+.1f}) | {row['mcnemar_p']:.3f} |"
        for row in facts["rows"]
    ]
    return "\n".join(lines)


def track_frames(kind: str, number: int) -> list[tuple[Condition, int]]:
    """How each frame of the track of one probe is made worse, and the seed of its noise."""
    random = np.random.default_rng([_SEED, number, KINDS.index(kind)])

    def drawn() -> tuple[list[float], int]:
        return random.uniform(*_RANGES).tolist(), int(random.choice(_JPEG))

    values, jpeg = drawn()
    frames = []
    for _ in range(FACES):
        if kind == "mixed":
            values, jpeg = drawn()
            height, blur, turn, noise = values
        else:
            height, blur, turn, noise = values + random.uniform(-1, 1, 4) * _ALIKE_WITHIN
        condition = Condition(
            kind, height, jpeg, blur_px=max(blur, 0), turn_deg=max(turn, 0), noise=noise
        )
        frames.append((condition, int(random.integers(2**31))))
    return frames


def _tracks(
    kind: str,
    probes: Sequence[tuple[Listed, Image, DetectedFace]],
    engine: FaceEngine,
    progress: Progress,
) -> Iterator[_Track]:
    def track(numbered: tuple[int, tuple[Listed, Image, DetectedFace]]) -> _Track:
        number, (item, image, face) = numbered
        frames = (
            condition.make(image, face, seed) for condition, seed in track_frames(kind, number)
        )
        return _Track(item, tuple(seen for frame in frames for seen in _seen(frame, engine)))

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        try:
            for done, made in enumerate(pool.map(track, enumerate(probes))):
                progress.step(done, len(probes), f"Making tracks: {kind}")
                yield made
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _seen(frame: bytes, engine: FaceEngine) -> list[Seen]:
    """The largest face of a frame, or nothing where none is found, as a track would have it."""
    faces = engine.analyse(frame).faces
    if not faces:
        return []
    face = max(faces, key=lambda one: one.box[2] * one.box[3])
    pixels = engine.pixels(frame)
    mirror = engine.embed(*in_mirror(pixels, [face]))[0]
    measures = engine.quality(pixels, [face])[0]
    return [Seen(engine.embed(pixels, [face])[0], mirror, measures, face.score)]


def in_mirror(image: Image, faces: Sequence[DetectedFace]) -> tuple[Image, list[DetectedFace]]:
    """A picture and its faces as a mirror shows them; left and right points change places."""
    width = image.shape[1]
    turned = []
    for face in faces:
        # Pixel centres are whole numbers: the last one lies at the width less one.
        a, b, nose, c, d = ((width - 1 - x, y) for x, y in face.landmarks)
        x, y, w, h = face.box
        turned.append(DetectedFace((width - x - w, y, w, h), (b, a, nose, d, c), face.score))
    return np.ascontiguousarray(image[:, ::-1]), turned


def _searched(way: Way, tracks: Sequence[_Track], gallery: Enrolled) -> Searches:
    found = _Found()
    for track in tracks:
        mate = gallery.numbers.get(track.item.person) if track.item.role is Role.MATED else None
        scores = None
        if track.faces:
            scores = np.max([gallery.scores(template) for template in way(track.faces)], axis=0)
        found.take(scores, mate, track.item.role)
    return found.searches()


class _Mirroring:
    """Enrols as the engine does, with the mean of each face's template and its mirror image's."""

    def __init__(self, engine: FaceEngine) -> None:
        self._engine = engine

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with such templates."""
        results = self._engine.enrol(batch)
        return [
            self._mirrored_too(data, result) if isinstance(result, Analysis) else result
            for data, result in zip(batch, results, strict=True)
        ]

    def _mirrored_too(self, data: bytes, found: Analysis) -> Analysis:
        if not found.faces:
            return found
        mirrored = self._engine.embed(*in_mirror(self._engine.pixels(data), found.faces))
        both = [
            mean_weighted(np.stack(pair), [1.0, 1.0])
            for pair in zip(found.templates, mirrored, strict=True)
        ]
        return replace(found, templates=np.stack(both))
