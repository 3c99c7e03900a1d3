"""The verbs for faces that an ordinary look misses: look harder, mark by hand, withdraw a mark."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, isfinite

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.footage import find_faces, picture_of
from workstation.errors import CannotProceed
from workstation.looking import looks, new_faces
from workstation.model import (
    MARKED_BY_HAND,
    THOROUGH,
    Box,
    DetectedFace,
    EvidenceId,
    Face,
    FaceId,
    Frame,
    Point,
)
from workstation.progress import Progress
from workstation.storage import assessment_rows, case_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

LEAST_SIDE_PX = 6.0
"""A smaller box holds no face that anybody could mark with five points."""
AROUND_BOX = 0.25
"""By how much of its side a point may lie outside the box."""

Landmarks = tuple[Point, Point, Point, Point, Point]


def look_harder(
    workspace: Workspace,
    evidence_id: EvidenceId,
    frame_number: int = 0,
    progress: Progress | None = None,
) -> tuple[Face, ...]:
    """Look for faces in a frame again, enlarged and turned; the faces that this added.

    What was recorded before stays as it is and where it is in the list; new faces follow, with
    "thorough" in ``found_by``. Cancelling keeps nothing. Raises ``UnreadableVideo`` for a frame
    that is not there.
    """
    progress = progress or Progress()
    find_faces(workspace, evidence_id, frame_number)
    item = find_evidence(workspace, evidence_id)
    frame = _frame(workspace, evidence_id, frame_number)
    engine = workspace.any_engine()
    data = picture_of(workspace, item, frame_number)
    ways = looks(frame.width, frame.height)
    seen: list[tuple[DetectedFace, ...]] = []
    for done, look in enumerate(ways):
        what = (
            f"turned by {look.turned_deg:.0f} degrees"
            if look.turned_deg
            else f"enlarged {look.enlarged:.0f} times"
        )
        progress.step(done, len(ways), f"Looking harder, {what}")
        seen.append(engine.look_again(data, look))
    progress.step(len(ways), len(ways), "Looking harder")
    with workspace.database.write() as connection:
        known = [face.detected for face in case_rows.faces_of(connection, frame.id)]
        added = tuple(
            Face(FaceId(new_id()), frame.id, evidence_id, each, engine.pack.name + THOROUGH)
            for each in new_faces(known, seen)
        )
        for face in added:
            case_rows.add_face(connection, face)
        workspace.log(
            connection,
            "faces.looked_harder",
            f"Faces were looked for again, enlarged and turned: {len(added)} more.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "frame": frame_number,
                "pack_sha256": engine.pack.sha256,
                "looks": len(ways),
                "faces": [face.id for face in added],
            },
        )
    return added


def mark_face(
    workspace: Workspace,
    evidence_id: EvidenceId,
    frame_number: int,
    box: Box,
    landmarks: Sequence[Point],
) -> Face:
    """Record a face that a person marked: its box, and its five points.

    ``box`` is (x, y, width, height) and ``landmarks`` are five (x, y), in pixels of the upright
    picture and in the order of ``DetectedFace``. Raises ``CannotProceed`` for marks that frame
    no face of this picture, ``UnreadableVideo`` for a frame that is not there.
    """
    find_faces(workspace, evidence_id, frame_number)
    item = find_evidence(workspace, evidence_id)
    frame = _frame(workspace, evidence_id, frame_number)
    detected = marked(box, landmarks, frame.width, frame.height)
    face = Face(FaceId(new_id()), frame.id, item.id, detected, MARKED_BY_HAND)
    with workspace.database.write() as connection:
        case_rows.add_face(connection, face)
        workspace.log(
            connection,
            "face.marked",
            "A face was marked by hand.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "frame": frame_number,
                "face": face.id,
                "box": [f"{each:.2f}" for each in detected.box],
                "landmarks": [[f"{x:.2f}", f"{y:.2f}"] for x, y in detected.landmarks],
            },
        )
    return face


def marked(box: Box, landmarks: Sequence[Point], width: int, height: int) -> DetectedFace:
    """The face that box and points mark in a picture of ``width`` x ``height`` pixels.

    Raises ``CannotProceed`` with what is wrong with them.
    """
    numbers = [*box, *(value for point in landmarks for value in point)]
    if len(box) != 4 or len(landmarks) != 5 or not all(isfinite(number) for number in numbers):
        raise CannotProceed(
            "A mark is a box and five points, each in numbers.", "Mark the face again."
        )
    x, y, wide, high = (float(number) for number in box)
    if min(wide, high) < LEAST_SIDE_PX:
        raise CannotProceed(
            f"The box is smaller than {LEAST_SIDE_PX:.0f} pixels; no face can be told in it.",
            "Draw a larger box, or record that the picture does not hold enough information.",
        )
    if x < 0 or y < 0 or x + wide > width or y + high > height:
        raise CannotProceed("The box reaches out of the picture.", "Draw it inside the picture.")
    points = [(float(px), float(py)) for px, py in landmarks]
    left, right, nose, mouth_left, mouth_right = points
    for px, py in points:
        away_x, away_y = AROUND_BOX * wide, AROUND_BOX * high
        if not (x - away_x <= px <= x + wide + away_x and y - away_y <= py <= y + high + away_y):
            raise CannotProceed(
                "A point lies far outside the box.", "Draw the box around the face, then mark it."
            )
    _refuse_disorder(left, right, nose, mouth_left, mouth_right)
    return DetectedFace((x, y, wide, high), (left, right, nose, mouth_left, mouth_right), 0.0)


def _refuse_disorder(
    left: Point, right: Point, nose: Point, mouth_left: Point, mouth_right: Point
) -> None:
    """Refuse five points that lie as in no face, upright or tilted, seen from the front or side."""
    eyes, mouth = _between(left, right), _between(mouth_left, mouth_right)
    across = (right[0] - left[0], right[1] - left[1])
    down = (mouth[0] - eyes[0], mouth[1] - eyes[1])
    long = hypot(*down)
    if hypot(*across) < 1 or long < 1:
        raise CannotProceed(
            "The points lie on one another.", "Mark both eyes, the nose and the mouth apart."
        )
    # In pixels, with y downwards, a face that is not mirrored turns clockwise from across to down.
    turn = across[0] * down[1] - across[1] * down[0]
    smile = (mouth_right[0] - mouth_left[0], mouth_right[1] - mouth_left[1])
    if turn <= 0 or across[0] * smile[0] + across[1] * smile[1] < 0:
        raise CannotProceed(
            "The points are in the order of a mirrored face.",
            "Begin with the eye that is at the left where the face stands upright, then the eye "
            "at the right, the tip of the nose, and the corners of the mouth, left and right.",
        )
    along = ((nose[0] - eyes[0]) * down[0] + (nose[1] - eyes[1]) * down[1]) / long**2
    if not -0.25 <= along <= 1.1:
        raise CannotProceed(
            "The nose does not lie between the eyes and the mouth.",
            "Mark the eyes first, then the tip of the nose, then the corners of the mouth.",
        )


def _between(one: Point, other: Point) -> Point:
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def withdraw_face(workspace: Workspace, face_id: FaceId, reason: str) -> None:
    """Take a wrong mark out of its frame's list, for a reason; the record stays.

    Raises ``CannotProceed`` for a face that a detector found, one that was searched or
    withdrawn already, and where the reason is empty.
    """
    face = find_face(workspace, face_id)
    if not face.by_hand:
        raise CannotProceed(
            "A face that a detector found stays listed.", "Leave it, and mark the right one."
        )
    if not any(character.isalnum() for character in reason):
        raise CannotProceed("A withdrawal needs a reason.", "Write down why it is withdrawn.")
    item = find_evidence(workspace, face.evidence_id)
    with workspace.database.write() as connection:
        if assessment_rows.face_was_searched(connection, face.id):
            raise CannotProceed(
                "This face was searched, so it stays listed.",
                "Record the outcome of the search, and mark the face again.",
            )
        if assessment_rows.is_withdrawn(connection, face.id):
            raise CannotProceed("This mark was withdrawn already.")
        assessment_rows.withdraw_face(
            connection, face.id, reason.strip(), workspace.now(), workspace.user
        )
        workspace.log(
            connection,
            "face.withdrawn",
            "A mark by hand was withdrawn.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "face": face.id,
                "reason": reason.strip(),
            },
        )


def _frame(workspace: Workspace, evidence_id: EvidenceId, frame_number: int) -> Frame:
    with workspace.database.read() as connection:
        frame = case_rows.frame_of(connection, evidence_id, frame_number)
    assert frame is not None  # find_faces has just recorded it
    return frame
