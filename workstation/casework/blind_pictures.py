"""What a blind verifier is given to look at: pictures, and where a face lies in each; no more.

Every portrait comes in the same way, under its letter: pixels, and box and landmarks of a face.
No file, date, gallery or id of it leaves, so that nothing but what it shows tells one from
another. A view of these pictures names them by the same letters, until it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workstation.casework.blindness import may_not_make, request_for_user
from workstation.casework.collecting import face as find_face
from workstation.casework.curating import portrait, portrait_pixels
from workstation.casework.footage import face_pixels
from workstation.casework.looked import refuse_impossible_view
from workstation.casework.reporting import around, corner_around, edited_probe
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.model import (
    BlindPortrait,
    DetectedFace,
    FaceId,
    Pane,
    Search,
    Subject,
    Verification,
    VerificationId,
    View,
)
from workstation.ports import Image
from workstation.storage import verification_rows
from workstation.viewing.codec import view_to_json
from workstation.workspace import Workspace

BLIND_PROBE = FaceId("probe")
"""What a view of a blind verification calls the probe; a portrait's id there is its letter."""


@dataclass(frozen=True)
class BlindTask:
    """What a verifier is told: an id, and the letters of the portraits in their order.

    ``edits`` say in words what was done to a working copy of the probe that was searched too.
    """

    id: VerificationId
    labels: tuple[str, ...]
    edits: tuple[str, ...] = ()


def waiting_verifications(workspace: Workspace) -> tuple[BlindTask, ...]:
    """The blind verifications that the user may make, of all cases, without saying which."""
    with workspace.database.read() as connection:
        waiting = verification_rows.open_verifications(connection)
        return tuple(
            _task(workspace, each)
            for each in waiting
            if not may_not_make(workspace, connection, each)
        )


def blind_task(workspace: Workspace, verification_id: VerificationId) -> BlindTask:
    """A verification to make. Raises ``CannotProceed`` where the user may not make it."""
    with workspace.database.read() as connection:
        return _task(workspace, request_for_user(workspace, connection, verification_id))


def blind_probe(
    workspace: Workspace, verification_id: VerificationId, *, edited: bool = False
) -> Image:
    """The probe of a verification to make: the face with a little around it, RGB.

    With ``edited`` as in the working copy that was searched; raises ``CannotProceed`` where there
    is none, or where it cannot be made again byte for byte.
    """
    search = _search_for_user(workspace, verification_id)
    if not edited:
        searched = find_face(workspace, search.probe.face_id)
        return around(face_pixels(workspace, searched), search.face)
    made = edited_probe(workspace, search)
    if made is None:
        raise _no_edited_probe()
    return made


def blind_portrait(workspace: Workspace, verification_id: VerificationId, label: str) -> Image:
    """A portrait of a verification to make, by its letter, RGB."""
    return portrait_pixels(workspace, _shown(workspace, verification_id, label).portrait_id)


def blind_face(
    workspace: Workspace,
    verification_id: VerificationId,
    label: str = "",
    *,
    edited: bool = False,
) -> DetectedFace:
    """Where the face lies in a picture of a verification, to lay pictures on each other.

    In pixels of what ``blind_portrait`` returns for a letter, or ``blind_probe`` without one.
    Its score is 1, or 0 where a person marked the probe: a detector's confidence would tell
    portraits apart.
    """
    if label:
        shown = _shown(workspace, verification_id, label)
        return replace(portrait(workspace, shown.portrait_id).face, score=1.0)
    search = _search_for_user(workspace, verification_id)
    found = _probe_face(search, edited)
    moved = _moved_face(found, corner_around(found))
    return replace(moved, score=float(found.score > 0))


def recorded_views(
    connection: Connection, search: Search, verification: Verification, views: Mapping[str, View]
) -> tuple[View | None, ...]:
    """How each portrait was looked at, with its own ids and in pixels of whole pictures.

    ``views`` are by letter, as the verifier saw the pictures. Empty where there is none at all.
    Raises ``CannotProceed`` for a view of anything else, one that nobody can have had
    (``refuse_impossible_view``), or one that cannot be kept.
    """
    if not views:
        return ()
    try:
        if set(views) - {each.label for each in verification.portraits}:
            raise ValueError("a view of a portrait that was not shown")
        return tuple(
            _recorded(connection, search, each, views[each.label]) if each.label in views else None
            for each in verification.portraits
        )
    except (ValueError, CannotProceed) as error:
        raise CannotProceed(
            "How the pictures were looked at cannot be kept as it is.",
            "Reset the pictures (Backspace), look again and lock.",
        ) from error


def _recorded(connection: Connection, search: Search, shown: BlindPortrait, view: View) -> View:
    if view.stepped is not None:
        raise ValueError("frames of a track are not shown to a verifier")
    panes = tuple(_recorded_pane(search, shown, pane) for pane in view.panes)
    if not any(pane.portrait_id for pane in panes) or panes[0].portrait_id is not None:
        raise ValueError("a view lays a portrait on the probe")
    edited = panes[0].subject is Subject.EDITED_PROBE
    top = corner_around(_probe_face(search, edited))[1]
    made = View(
        panes,
        tuple(
            replace(each, bounds=tuple(height + top for height in each.bounds))
            for each in view.overlays
        ),
    )
    view_to_json(made)
    refuse_impossible_view(connection, search, made)
    return made


def _recorded_pane(search: Search, shown: BlindPortrait, pane: Pane) -> Pane:
    if pane.subject is Subject.PORTRAIT:
        if pane.portrait_id != shown.label:
            raise ValueError("a view of another portrait")
        return replace(pane, portrait_id=shown.portrait_id)
    if pane.subject is Subject.FRAME or pane.face_id != BLIND_PROBE:
        raise ValueError("a view of something that was not shown")
    left, top = corner_around(_probe_face(search, pane.subject is Subject.EDITED_PROBE))
    alignment = pane.alignment
    if alignment is not None:
        points = tuple((x + left, y + top) for x, y in alignment.points)
        alignment = replace(alignment, points=points)
    return replace(pane, face_id=search.probe.face_id, alignment=alignment)


def _probe_face(search: Search, edited: bool) -> DetectedFace:
    if not edited:
        return search.face
    if search.probe.edits is None:
        raise _no_edited_probe()
    return search.probe.edits.face


def _no_edited_probe() -> CannotProceed:
    return CannotProceed(
        "There is no edited probe of this verification, or it cannot be made again.",
        "Compare with the probe as recorded.",
    )


def _moved_face(face: DetectedFace, corner: tuple[int, int]) -> DetectedFace:
    left, top = corner
    x, y, width, height = face.box
    one, two, three, four, five = ((x - left, y - top) for x, y in face.landmarks)
    return replace(
        face, box=(x - left, y - top, width, height), landmarks=(one, two, three, four, five)
    )


def _task(workspace: Workspace, verification: Verification) -> BlindTask:
    search = find_search(workspace, verification.search_id)
    return BlindTask(
        verification.id,
        tuple(each.label for each in verification.portraits),
        tuple(search.probe.steps) if search.probe.edits is not None else (),
    )


def _search_for_user(workspace: Workspace, verification_id: VerificationId) -> Search:
    with workspace.database.read() as connection:
        verification = request_for_user(workspace, connection, verification_id)
    return find_search(workspace, verification.search_id)


def _shown(workspace: Workspace, verification_id: VerificationId, label: str) -> BlindPortrait:
    with workspace.database.read() as connection:
        verification = request_for_user(workspace, connection, verification_id)
    for each in verification.portraits:
        if each.label == label:
            return each
    raise CannotProceed("There is no portrait of this letter.", "Choose one that is shown.")
