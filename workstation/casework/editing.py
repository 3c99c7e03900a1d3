"""The verbs about edits: always on a working copy, the evidence's bytes are only read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.footage import frame_bytes, frame_of, picture_bytes, write_new
from workstation.casework.scanning import track_path, tracks
from workstation.edits.catalogue import MOST_FRAMES
from workstation.edits.checking import check, describe
from workstation.errors import CannotProceed
from workstation.model import (
    DetectedFace,
    Edit,
    EditKind,
    EvidenceKind,
    Face,
    FaceId,
    Recipe,
    TrackPoint,
)
from workstation.model.edits import recipe_to_json
from workstation.ports import EditedImage, FaceEngine, Image
from workstation.workspace import Workspace

SAME_FACE = 0.3
"""Overlap (intersection over union) from which two boxes of one frame are one face."""
_SAME_PX = 0.01


@dataclass(frozen=True)
class EditedPicture:
    """What a recipe makes of the picture that a face is in.

    ``pixels`` are RGB and may be shrunk; ``width`` and ``height`` are the picture's full size,
    and ``face`` is in its pixels, None where the edits lost the face. ``sha256`` is over the
    RGB bytes at full size, ``steps`` says each edit in words.
    """

    pixels: Image
    width: int
    height: int
    face: DetectedFace | None
    sha256: str
    steps: tuple[str, ...]


def check_recipe(workspace: Workspace, face_id: FaceId, recipe: Recipe) -> Recipe:
    """The recipe as it would be recorded. Raises ``CannotProceed`` for one that cannot be.

    Asks what can be asked without decoding: the steps, their values and order, and whether the
    frames to be averaged are of this face's video.
    """
    checked = check(recipe)
    face = find_face(workspace, face_id)
    for edit in checked:
        if edit.kind is EditKind.FRAME_AVERAGING:
            _check_frames(workspace, face, edit)
    return checked


def _check_frames(workspace: Workspace, face: Face, edit: Edit) -> None:
    item = find_evidence(workspace, face.evidence_id)
    if item.kind is not EvidenceKind.VIDEO or item.video is None:
        raise CannotProceed(
            "Frames can be averaged only in a video; this evidence item is an image.",
            "Leave frame averaging out.",
        )
    wanted = edit.values
    own = frame_of(workspace, face).number
    if own in wanted["frames"] or max(wanted["frames"]) >= item.video.frames:
        raise CannotProceed(
            "Frame averaging takes other frames of the same video.", "Choose the frames anew."
        )
    apart = max(
        abs(one - other)
        for point, its in zip(face.detected.landmarks, wanted["reference"], strict=True)
        for one, other in zip(point, its, strict=True)
    )
    if apart > _SAME_PX:
        raise CannotProceed(
            "The frames to be averaged were chosen for another face.", "Choose the frames anew."
        )


def averaging(
    workspace: Workspace, face_id: FaceId, frames: int = 4, from_track: str | None = None
) -> Edit:
    """Frame averaging with the ``frames`` (1 to 16) nearest frames of the face's track.

    The frames and the landmarks in them are written into the step, so that it can be repeated
    without the track. Raises ``CannotProceed`` where no scanned track shows the face.
    """
    if not 1 <= frames <= MOST_FRAMES:
        raise CannotProceed(
            f"Between 1 and {MOST_FRAMES} further frames can be averaged.", "Choose fewer or more."
        )
    face = find_face(workspace, face_id)
    own = frame_of(workspace, face).number
    for track in tracks(workspace, face.evidence_id):
        if from_track not in (None, track.id) or not track.first_frame <= own <= track.last_frame:
            continue
        path = sorted(
            track_path(workspace, track.id),
            key=lambda p: (abs(p.frame_number - own), p.frame_number),
        )
        # A frame between two that were searched is not in the path: the nearest one tells.
        if path and overlap(path[0].detected, face.detected) >= SAME_FACE:
            others = [point for point in path if point.frame_number != own][:frames]
            if others:
                return _averaging(face, sorted(others, key=lambda p: p.frame_number))
    raise CannotProceed(
        "No track of this video shows this face in several frames.",
        "Scan the video for faces first, and choose a face of a track.",
    )


def _averaging(face: Face, points: list[TrackPoint]) -> Edit:
    return Edit.of(
        EditKind.FRAME_AVERAGING,
        frames=tuple(point.frame_number for point in points),
        landmarks=tuple(_rounded(point.detected) for point in points),
        reference=_rounded(face.detected),
    )


def _rounded(face: DetectedFace) -> tuple[tuple[float, float], ...]:
    """To hundredths of a pixel: nothing can be placed better, and records stay readable."""
    return tuple((round(float(x), 2), round(float(y), 2)) for x, y in face.landmarks)


def overlap(one: DetectedFace, other: DetectedFace) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    (ax, ay, aw, ah), (bx, by, bw, bh) = one.box, other.box
    width = min(ax + aw, bx + bw) - max(ax, bx)
    height = min(ay + ah, by + bh) - max(ay, by)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / (aw * ah + bw * bh - width * height)


def found_at(engine: FaceEngine, data: bytes, there: DetectedFace) -> DetectedFace:
    """The face that the detector finds where one is known to be.

    Where it does not find it, the landmarks at hand have to serve.
    """
    overlaps = [(overlap(each, there), each) for each in engine.analyse(data).faces]
    best = max(overlaps, key=lambda pair: pair[0], default=(0.0, there))
    return best[1] if best[0] >= SAME_FACE else there


def edited_pixels(
    workspace: Workspace, face_id: FaceId, recipe: Recipe, longest_side: int = 0
) -> EditedPicture:
    """What a recipe makes of the picture of a face, for looking at; nothing is recorded.

    Decodes and edits the whole picture in the worker process: not for the thread of a window.
    Raises ``CannotProceed`` for a recipe that cannot be applied, with the reason.
    """
    made = edited_image(
        workspace, workspace.any_engine(), find_face(workspace, face_id), recipe, longest_side
    )
    return _picture(made, recipe)


def edited_image(
    workspace: Workspace,
    engine: FaceEngine,
    face: Face,
    recipe: Recipe,
    longest_side: int = 0,
    as_png: bool = False,
    at: DetectedFace | None = None,
) -> EditedImage:
    """The recipe applied to the picture of ``face``, which is carried along from ``at``."""
    checked = check_recipe(workspace, face.id, recipe)
    pictures = [picture_bytes(workspace, face)]
    for edit in checked:
        if edit.kind is EditKind.FRAME_AVERAGING:
            pictures += [
                frame_bytes(workspace, face.evidence_id, number) for number in edit.values["frames"]
            ]
    return engine.edited(pictures, checked, at or face.detected, longest_side, as_png)


def export_edited(
    workspace: Workspace, face_id: FaceId, recipe: Recipe, target: Path
) -> EditedPicture:
    """Write the edited picture as a lossless PNG; the log keeps recipe and hash.

    Raises ``CannotProceed`` where another file of this name is there already.
    """
    face = find_face(workspace, face_id)
    item = find_evidence(workspace, face.evidence_id)
    made = edited_image(workspace, workspace.any_engine(), face, recipe, as_png=True)
    write_new(target, made.png)
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "edit.exported",
            "An edited working copy was exported.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "frame": frame_of(workspace, face).number,
                "recipe": list(recipe_to_json(check(recipe))),
                "pixels_sha256": made.sha256,
                "tools": dict(made.tools),
            },
        )
    return _picture(made, recipe)


def _picture(made: EditedImage, recipe: Recipe) -> EditedPicture:
    return EditedPicture(
        made.image, made.width, made.height, made.face, made.sha256, describe(recipe)
    )
