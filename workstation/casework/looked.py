"""How pictures of a comparison were looked at: where it begins, and what may be recorded."""

from __future__ import annotations

from dataclasses import replace
from math import isclose

from sqlalchemy import Connection

from workstation.casework.examining import candidate_of, refuse_unshown
from workstation.casework.pictured import not_to_be_kept
from workstation.casework.plate_sources import by_the_eyes
from workstation.casework.searching import find_search
from workstation.casework.track_frames import face_on_record
from workstation.errors import CannotProceed
from workstation.media.decoding import MAX_PIXELS
from workstation.model import (
    AS_RECORDED,
    AlignedOn,
    Alignment,
    DetectedFace,
    Pane,
    PersonId,
    Search,
    SearchId,
    Subject,
    TrackFrame,
    View,
)
from workstation.storage import case_rows, footage_rows, gallery_rows
from workstation.viewing.describing import LETTERS, is_laid
from workstation.viewing.transform import eyes_of
from workstation.workspace import Workspace


def starting_view(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> View:
    """Probe and portrait as recorded, laid on each other by the eyes as they were found.

    For who looks without a window: change it, and record it with the comparison. Raises
    ``CannotProceed`` for somebody to whom the candidates were not shown, and where the portrait
    was deleted from its gallery.
    """
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        refuse_unshown(connection, search, workspace.user)
    candidate_of(search, person_id)
    candidate = next(each for each in search.candidates if each.person_id == person_id)
    return by_the_eyes(workspace, search, candidate)


def refuse_impossible_view(connection: Connection, search: Search, view: View) -> None:
    """Raise ``CannotProceed`` for a view that nobody can have had, whoever hands it in.

    That is one of a picture twice, one that calls a picture what it is not, eyes elsewhere than
    they were found, and an overlay of pictures that are not aligned, or one twice. A plate would
    print each of them as what an examiner saw. Frames of a track have to be refused before
    (``refuse_other_frames``).
    """
    _refuse_nowhere(view)
    _refuse_panes(search, view)
    for letter, pane in zip(LETTERS, view.panes, strict=False):
        if pane.alignment is not None and pane.alignment.on is AlignedOn.EYES:
            found = _faces_of(connection, search, pane)
            if found and not any(_same(pane.alignment, eyes_of(face)) for face in found):
                raise CannotProceed(
                    f"The eyes of picture {letter} lie elsewhere than they were found.",
                    "Align on the eyes as they were found, or on three points.",
                )
    for overlay in view.overlays:
        pair = {overlay.upper, overlay.lower}
        if len(pair) < 2 or not all(place == 0 or is_laid(view, place) for place in pair):
            raise CannotProceed(
                "Pictures were laid over each other that are not aligned.",
                "Align all of them (A in the window), look again and record.",
            )


def _refuse_nowhere(view: View) -> None:
    """No picture is so large, and each kind of overlay is kept once, as it was last seen."""
    places = [
        each
        for pane in view.panes
        if pane.alignment is not None
        for point in pane.alignment.points
        for each in point
    ]
    places += [height for overlay in view.overlays for height in overlay.bounds]
    used = {(overlay.kind, overlay.upper, overlay.lower) for overlay in view.overlays}
    if (
        any(abs(each) > MAX_PIXELS for each in places)
        or any(abs(overlay.angle_deg) > 180 for overlay in view.overlays)
        or len(used) != len(view.overlays)
    ):
        raise not_to_be_kept()


def _refuse_panes(search: Search, view: View) -> None:
    shown = {replace(pane, treatment=AS_RECORDED, alignment=None) for pane in view.panes}
    if len(shown) != len(view.panes):
        raise CannotProceed(
            "One picture is shown twice.", "Show each picture in one pane, and others beside it."
        )
    if view.panes[0].subject is Subject.PORTRAIT:
        raise CannotProceed(
            "The first picture is a portrait.",
            "Begin with the evidence: the others are laid on the first picture.",
        )
    for pane in view.panes:
        of_probe = pane.subject in (Subject.PROBE, Subject.EDITED_PROBE)
        named_right = pane.portrait_id is not None or (
            of_probe == (pane.face_id == search.probe.face_id)
        )
        if not named_right or (pane.subject is Subject.EDITED_PROBE and search.probe.edits is None):
            raise CannotProceed(
                "A picture is called what it is not.",
                "Call the face that was searched the probe, edited only where it was searched as "
                "edited, and other faces of its track other frames.",
            )


def _faces_of(connection: Connection, search: Search, pane: Pane) -> list[DetectedFace]:
    """The face of a picture, as it is on record; none where nothing is kept of it."""
    if pane.portrait_id is not None:
        portrait = gallery_rows.portrait(connection, pane.portrait_id)
        return [portrait.face] if portrait is not None else []
    if pane.subject is Subject.EDITED_PROBE:
        return [search.probe.edits.face] if search.probe.edits is not None else []
    if pane.frame is not None:
        return _face_in_frame(connection, pane.frame)
    face = None if pane.face_id is None else case_rows.face_by_id(connection, pane.face_id)
    kept = [face.detected] if face is not None else []
    return [search.face, *kept] if pane.subject is Subject.PROBE else kept


def _face_in_frame(connection: Connection, frame: TrackFrame) -> list[DetectedFace]:
    track = footage_rows.track_by_id(connection, frame.track_id)
    there = track and face_on_record(connection, track, frame.number, frame.timestamp_s)
    return [there.detected] if there else []


def _same(one: Alignment, other: Alignment) -> bool:
    return one.by_hand == other.by_hand and all(
        isclose(here, there, abs_tol=1e-6)
        for point, found in zip(one.points, other.points, strict=True)
        for here, there in zip(point, found, strict=True)
    )
