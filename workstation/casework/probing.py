"""The probe of a search, with what is compared: one face, edited or not, or faces of a track."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workstation.casework.asking import Asked, written
from workstation.casework.editing import edited_image, found_at
from workstation.casework.footage import frame_of, picture_bytes
from workstation.casework.measuring import quality_in, too_little
from workstation.edits.checking import check
from workstation.errors import CannotProceed
from workstation.galleries.combining import probes_of, shares
from workstation.model import (
    THOROUGH,
    CombinedFace,
    DetectedFace,
    Face,
    FaceId,
    ProbeEdits,
    Recipe,
    TrackId,
)
from workstation.ports import FaceEngine, Template
from workstation.quality.weight import weight_of
from workstation.storage import assessment_rows
from workstation.workspace import Workspace


@dataclass(frozen=True)
class ProbeFace:
    """A face as it is embedded: ``detected`` as the gallery's pack finds it, and its weight."""

    face: Face
    detected: DetectedFace
    template: Template
    weight: float = 1.0


@dataclass(frozen=True)
class Prepared:
    """A probe ready to be compared; of several ``faces`` the one of largest weight is first.

    ``templates``, of shape (n, dimension), are what is searched: of an edited probe the face as
    recorded, then the edited one. ``warnings`` say what the probe lacks. ``left_out`` are faces
    of the track that hold too little information beside those that hold enough.
    """

    faces: tuple[ProbeFace, ...]
    templates: Template
    warnings: tuple[str, ...]
    recipe: Recipe = ()
    edits: ProbeEdits | None = None
    track_id: TrackId | None = None
    combination: str = ""
    left_out: tuple[FaceId, ...] = ()

    def combined(self, workspace: Workspace) -> tuple[CombinedFace, ...]:
        """The faces as the record lists them; empty where there is only one."""
        if len(self.faces) == 1:
            return ()
        made = []
        for one in self.faces:
            frame = frame_of(workspace, one.face)
            made.append(
                CombinedFace(one.face.id, one.weight, one.detected, frame.number, frame.timestamp_s)
            )
        return tuple(made)


def one_face(
    workspace: Workspace, engine: FaceEngine, asked: Asked, face: Face, recipe: Recipe
) -> Prepared:
    """One face as recorded, and edited beside it where there is a ``recipe``.

    Raises ``SearchRefused`` for a face below the gate without a written reason.
    """
    data = picture_bytes(workspace, face)
    warnings = quality_in(engine, data, [face.detected])[0].reasons
    if warnings and not written(asked.override_reason):
        raise too_little(workspace, asked.case_number, asked.gallery, face.id, warnings)
    detected = _as_found_by(engine, data, face)
    template = engine.embed(data, [detected])[0]
    faces = (ProbeFace(face, detected, template),)
    if not recipe:
        return Prepared(faces, template[np.newaxis], warnings)
    edits, edited = _edited(workspace, engine, face, detected, recipe)
    return Prepared(faces, np.stack([template, edited]), warnings, recipe, edits)


def several_faces(
    workspace: Workspace,
    engine: FaceEngine,
    asked: Asked,
    faces: Sequence[Face],
    track_id: TrackId,
    combination: str,
) -> Prepared:
    """Faces of one track as one probe, each by the weight of its quality.

    Those below the gate are left out where at least one passes. Where none does, all are
    searched, for a written reason only, and the warnings are those of the best of them.
    """
    measured: list[tuple[ProbeFace, tuple[str, ...]]] = []
    for face in faces:
        data = picture_bytes(workspace, face)
        quality = quality_in(engine, data, [face.detected])[0]
        detected = _as_found_by(engine, data, face)
        template = engine.embed(data, [detected])[0]
        weight = weight_of(quality.measures)
        measured.append((ProbeFace(face, detected, template, weight), quality.reasons))
    passed = [pair for pair in measured if not pair[1]]
    # Of equals the one that the scan ranked better stays first.
    kept = sorted(passed or measured, key=lambda pair: -pair[0].weight)
    best, warnings = kept[0]
    if warnings and not written(asked.override_reason):
        raise too_little(workspace, asked.case_number, asked.gallery, best.face.id, warnings)
    left_out = tuple(one.face.id for one, reasons in measured if passed and reasons)
    weights = shares([one.weight for one, _ in kept])
    chosen = tuple(
        ProbeFace(one.face, one.detected, one.template, weight)
        for (one, _), weight in zip(kept, weights, strict=True)
    )
    how = combination if len(chosen) > 1 else ""
    templates = probes_of(np.stack([one.template for one in chosen]), weights, how)
    return Prepared(
        chosen, templates, warnings, track_id=track_id, combination=how, left_out=left_out
    )


def withdrawn(workspace: Workspace, face: Face) -> bool:
    """Whether a mark was withdrawn, so that it must not be searched."""
    with workspace.database.read() as connection:
        return assessment_rows.is_withdrawn(connection, face.id)


def _as_found_by(engine: FaceEngine, data: bytes, face: Face) -> DetectedFace:
    """The face as the gallery's own pack finds it.

    Templates are made from crops aligned on landmarks, and two detectors place landmarks
    differently: a probe aligned by another pack's detector would score lower than it should.
    Points marked by hand are never exchanged: who marks a face that a detector found as well
    does so because the detector's points are wrong. Those that this pack's detector placed in
    a turned or enlarged picture are better than what it places at an ordinary look.
    """
    if face.by_hand or face.found_by in (engine.pack.name, engine.pack.name + THOROUGH):
        return face.detected
    return found_at(engine, data, face.detected)


def _edited(
    workspace: Workspace, engine: FaceEngine, face: Face, detected: DetectedFace, recipe: Recipe
) -> tuple[ProbeEdits, Template]:
    """The record of the edits, and the template of the edited face.

    The face is looked for anew where the edits carried it: a straightened picture shows the
    detector what a tilted one hid (docs/adr/0008).
    """
    made = edited_image(workspace, engine, face, recipe, as_png=True, at=detected)
    if made.face is None:
        raise CannotProceed(
            "The edits cut the face off, so the edited picture cannot be searched for it.",
            "Change the crop or the perspective so that the whole face stays in the picture.",
        )
    # Points marked by hand stay as they were marked, carried by the edits.
    found = made.face if face.by_hand else found_at(engine, made.png, made.face)
    edits = ProbeEdits(check(recipe), made.sha256, made.width, made.height, found, made.tools)
    return edits, engine.embed(made.png, [found])[0]
