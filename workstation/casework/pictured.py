"""Which pictures belong to the comparison of one candidate, and what may be marked on them."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

from sqlalchemy import Connection

from workstation.casework.collecting import face as find_face
from workstation.casework.curating import portrait_pixels
from workstation.casework.examining import faces_of
from workstation.casework.footage import frame_of
from workstation.casework.track_frames import refuse_other_frames
from workstation.errors import CannotProceed
from workstation.model import (
    FaceId,
    PersonId,
    Point,
    PortraitId,
    Region,
    Search,
    View,
)
from workstation.storage import footage_rows, gallery_rows
from workstation.viewing.codec import view_to_json
from workstation.workspace import Workspace


def faces_beside(connection: Connection, search: Search) -> frozenset[FaceId]:
    """The faces of a search, and those of the tracks that one of them is in."""
    own = faces_of(search)
    return frozenset(own) | footage_rows.faces_of_the_same_tracks(connection, own)


def portraits_of(
    connection: Connection, search: Search, person_id: PersonId
) -> frozenset[PortraitId]:
    """The portraits of a candidate: the one that the search returned, and those of today."""
    kept = gallery_rows.portraits_of(connection, search.gallery_id, person_id)
    returned = {each.portrait_id for each in search.candidates if each.person_id == person_id}
    return frozenset({each.id for each in kept} | returned)


def refuse_other_pictures(
    connection: Connection,
    search: Search,
    person_id: PersonId,
    faces: Iterable[FaceId],
    portraits: Iterable[PortraitId],
) -> None:
    """Raise ``CannotProceed`` for a face or a portrait that is not of this comparison."""
    if not faces_beside(connection, search).issuperset(faces):
        raise CannotProceed(
            "One of the pictures is not of the probe, nor of its track.",
            "Compare the probe or other frames of its track with the candidate.",
        )
    if not portraits_of(connection, search, person_id).issuperset(portraits):
        raise CannotProceed(
            "One of the pictures is not a portrait of this candidate.",
            "Compare with portraits of this candidate only.",
        )


def refuse_other_view(
    connection: Connection, search: Search, person_id: PersonId, view: View
) -> None:
    """Raise ``CannotProceed`` for a view of something else, or one that cannot be kept."""
    try:
        view_to_json(view)
    except ValueError as error:
        raise not_to_be_kept() from error
    refuse_other_pictures(
        connection,
        search,
        person_id,
        [pane.face_id for pane in view.panes if pane.face_id is not None],
        [pane.portrait_id for pane in view.panes if pane.portrait_id is not None],
    )
    refuse_other_frames(connection, search, view)


def not_to_be_kept() -> CannotProceed:
    """What whoever looked at pictures as nobody can is told."""
    return CannotProceed(
        "How the pictures were looked at cannot be kept as it is.",
        "Reset the pictures (Backspace), look again and record.",
    )


def refuse_outside(workspace: Workspace, regions: Iterable[Region]) -> None:
    """Raise ``CannotProceed`` where an outline leaves its picture.

    Reads the pictures of the portraits, so not within a transaction that writes.
    """
    sizes: dict[str, tuple[int, int]] = {}
    for region in regions:
        if region.in_probe and region.face_id not in sizes:
            frame = frame_of(workspace, find_face(workspace, region.face_id))
            sizes[region.face_id] = frame.width, frame.height
        if region.in_portrait and region.portrait_id not in sizes:
            height, width = portrait_pixels(workspace, region.portrait_id).shape[:2]
            sizes[region.portrait_id] = width, height
        if not _all_within(region.in_probe, sizes.get(region.face_id)):
            width, height = sizes[region.face_id]
            raise CannotProceed(
                f"Region {region.number} leaves the picture of the probe, which has {width} x "
                f"{height} pixels.",
                "Mark it again, inside.",
            )
        if not _all_within(region.in_portrait, sizes.get(region.portrait_id)):
            width, height = sizes[region.portrait_id]
            raise CannotProceed(
                f"Region {region.number} leaves the picture of the portrait, which has {width} x "
                f"{height} pixels.",
                "Mark it again, inside.",
            )


def _all_within(outline: Iterable[Point], size: tuple[int, int] | None) -> bool:
    return size is None or all(_within(point, size) for point in outline)


def _within(point: Point, size: tuple[int, int]) -> bool:
    return all(isfinite(at) and 0 <= at <= length for at, length in zip(point, size, strict=True))
