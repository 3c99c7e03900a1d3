"""What each edit does to similarity and rank on degraded probes: whether it helps or harms."""

from __future__ import annotations

import io
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from workstation.benchmarks.degrading import Condition
from workstation.benchmarks.quality import Enrolled, probes_with_faces
from workstation.casework.editing import found_at
from workstation.edits.checking import describe
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.evaluation.metrics import Scores, place, top_score
from workstation.model import DetectedFace, Edit, EditKind, Recipe
from workstation.ports import FaceEngine, Image
from workstation.progress import Progress

_FRAMES = 5
_SEED = 5000


@dataclass(frozen=True)
class _Setting:
    """A kind of poor frame and the recipes tried on it. ``woven_px`` is movement between fields.

    ``averaged`` tries the mean of five frames with noise of their own instead of a recipe.
    """

    condition: Condition
    recipes: tuple[Recipe, ...]
    woven_px: int = 0
    averaged: bool = False


def _one(kind: EditKind, **values: float | str) -> Recipe:
    return (Edit.of(kind, **values),)


_GAMMA, _SHARPEN, _DENOISE = EditKind.GAMMA, EditKind.SHARPEN, EditKind.DENOISE

SETTINGS = (
    _Setting(
        Condition("48 px high", 48, 45),
        (
            _one(_GAMMA, gamma=0.7),
            _one(EditKind.BRIGHTNESS_CONTRAST, contrast=1.4),
            _one(EditKind.LEVELS, black=20, white=230),
            _one(_DENOISE, strength=4.0),
            _one(_SHARPEN, radius=1.0, amount=0.5),
        ),
    ),
    _Setting(
        Condition("60 px, gamma 4", 60, 45, gamma=4),
        (_one(_GAMMA, gamma=0.4), _one(EditKind.LEVELS, black=0, white=150)),
    ),
    _Setting(
        Condition("60 px, noise 14", 60, 60, noise=14),
        (_one(_DENOISE, strength=6.0), _one(_DENOISE, strength=12.0), _one(_SHARPEN)),
        averaged=True,
    ),
    _Setting(
        Condition("60 px, blur 1.5 px", 60, 45, blur_px=1.5),
        (
            _one(_SHARPEN, radius=1.5, amount=1.0),
            _one(_SHARPEN, radius=2.0, amount=2.0),
        ),
    ),
    _Setting(
        Condition("60 px, tilted 30", 60, 45, tilt_deg=30), (_one(EditKind.ROTATE, degrees=-30.0),)
    ),
    _Setting(Condition("60 px", 60, 45), (_one(EditKind.DEINTERLACE),), woven_px=4),
)


@dataclass(frozen=True)
class _Found:
    """What one picture of a probe gave; ``scores`` is None where no face was found in it."""

    item: Listed
    picture: bytes
    face: DetectedFace | None
    scores: Scores | None


def bench_edits(
    manifest: Path, engine: FaceEngine, limit: int = 0, progress: Progress | None = None
) -> dict[str, Any]:
    """Search degraded probes as they are and edited, as ``casework.search`` does, and compare.

    A row says for one recipe how often the mate ranks first without it, with it, and in the
    union of both lists by the better score, and how the similarity to the mate and to the most
    similar stranger changed on average. ``limit`` above 0 takes that many probes of each role.
    """
    started = time.perf_counter()
    progress = progress or Progress()
    listed = read_manifest(manifest)
    gallery = Enrolled(listed, engine, progress)
    probes = probes_with_faces(listed, engine, limit)
    rows = []
    for number, setting in enumerate(SETTINGS):
        progress.step(number, len(SETTINGS), f"Editing: {setting.condition.name}")
        rows += _rows(setting, probes, gallery, engine)
    seconds = round(time.perf_counter() - started, 1)
    return {"gallery_people": gallery.people, "rows": rows, "seconds": seconds}


def as_text(facts: dict[str, Any]) -> str:
    """The result as a table in Markdown."""
    lines = [
        f"Gallery of {facts['gallery_people']} people; {facts['seconds']} s.",
        "",
        "| condition | edit | mated | rank-1 | edited | union | mate | stranger |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row['condition']} | {row['edit']} | {row['mated']} | {row['rank1'] * 100:.0f} % "
        f"| {row['rank1_edited'] * 100:.0f} % | {row['rank1_union'] * 100:.0f} % "
        f"| {row['mate_change']:+.3f} | {row['stranger_change']:+.3f} |"
        for row in facts["rows"]
    ]
    return "\n".join(lines)


def _rows(
    setting: _Setting,
    probes: Sequence[tuple[Listed, Image, DetectedFace]],
    gallery: Enrolled,
    engine: FaceEngine,
) -> list[dict[str, Any]]:
    usable = [probe for probe in probes if setting.condition.applies_to(probe[2])]
    plain = [
        _searched(
            item, _woven(setting.condition.make(image, face), setting.woven_px), gallery, engine
        )
        for item, image, face in usable
    ]
    name = setting.condition.name + (
        f", fields {setting.woven_px} px apart" if setting.woven_px else ""
    )
    rows = []
    for recipe in setting.recipes:
        edited = [_edited(found, [found.picture], recipe, gallery, engine) for found in plain]
        rows.append(_row(name, "; ".join(describe(recipe)), plain, edited, gallery))
    if setting.averaged:
        edited = []
        for found, (_, image, face) in zip(plain, usable, strict=True):
            frames = [
                setting.condition.make(image, face, _SEED + number) for number in range(_FRAMES - 1)
            ]
            edited.append(_averaged(found, frames, gallery, engine))
        rows.append(_row(name, f"Mean of {_FRAMES} frames", plain, edited, gallery))
    return rows


def _woven(picture: bytes, moved_px: int) -> bytes:
    """The second field, every other line, taken after the face has moved."""
    if not moved_px:
        return picture
    pixels = np.asarray(Pillow.open(io.BytesIO(picture))).copy()
    pixels[1::2] = np.roll(pixels[1::2], moved_px, axis=1)
    stream = io.BytesIO()
    Pillow.fromarray(pixels).save(stream, format="PNG")
    return stream.getvalue()


def _searched(item: Listed, picture: bytes, gallery: Enrolled, engine: FaceEngine) -> _Found:
    faces = engine.analyse(picture).faces
    if not faces:
        return _Found(item, picture, None, None)
    face = max(faces, key=lambda one: one.box[2] * one.box[3])
    return _Found(item, picture, face, gallery.scores(engine.embed(picture, [face])[0]))


def _edited(
    found: _Found, pictures: Sequence[bytes], recipe: Recipe, gallery: Enrolled, engine: FaceEngine
) -> Scores | None:
    if found.face is None:
        return None
    made = engine.edited(pictures, recipe, found.face, as_png=True)
    if made.face is None:
        return None
    face = found_at(engine, made.png, made.face)
    return gallery.scores(engine.embed(made.png, [face])[0])


def _averaged(
    found: _Found, frames: Sequence[bytes], gallery: Enrolled, engine: FaceEngine
) -> Scores | None:
    if found.face is None:
        return None
    used, landmarks = [found.picture], []
    for frame in frames:
        there = found_at(engine, frame, found.face)
        used.append(frame)
        landmarks.append(there.landmarks)
    recipe = (
        Edit.of(
            EditKind.FRAME_AVERAGING,
            frames=tuple(range(1, len(landmarks) + 1)),
            landmarks=tuple(landmarks),
            reference=found.face.landmarks,
        ),
    )
    return _edited(found, used, recipe, gallery, engine)


def _row(
    condition: str,
    edit: str,
    plain: Sequence[_Found],
    edited: Sequence[Scores | None],
    gallery: Enrolled,
) -> dict[str, Any]:
    first = {"plain": 0, "edited": 0, "union": 0}
    mate_changes, stranger_changes = [], []
    mated = 0
    for found, after in zip(plain, edited, strict=True):
        mate = gallery.numbers.get(found.item.person) if found.item.role is Role.MATED else None
        mated += mate is not None
        if found.scores is None or after is None:
            continue
        stranger_changes.append(
            top_score(after, without=mate) - top_score(found.scores, without=mate)
        )
        if mate is None:
            continue
        mate_changes.append(float(after[mate] - found.scores[mate]))
        union = np.maximum(found.scores, after)
        for name, scores in (("plain", found.scores), ("edited", after), ("union", union)):
            first[name] += place(scores, mate) == 1
    return {
        "condition": condition,
        "edit": edit,
        "mated": mated,
        "rank1": first["plain"] / mated if mated else math.nan,
        "rank1_edited": first["edited"] / mated if mated else math.nan,
        "rank1_union": first["union"] / mated if mated else math.nan,
        "mate_change": float(np.mean(mate_changes)) if mate_changes else math.nan,
        "stranger_change": float(np.mean(stranger_changes)) if stranger_changes else math.nan,
    }
