"""The pictures of a plate, and what is known of where each comes from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.curating import portrait_pixels
from workstation.casework.editing import edited_image
from workstation.casework.footage import evidence_pixels, face_pixels, frame_of
from workstation.errors import CannotProceed
from workstation.model import (
    Box,
    Candidate,
    EvidenceItem,
    Frame,
    Pane,
    Portrait,
    PortraitId,
    ProbeEdits,
    Search,
    Subject,
    TrackFrame,
    View,
)
from workstation.ports import Image
from workstation.storage import gallery_rows
from workstation.viewing.transform import eyes_of
from workstation.workspace import Workspace

if TYPE_CHECKING:
    from workstation.reports.plate_facts import PlatePicture


class PlateImpossible(CannotProceed):
    """A picture of the comparison is not there any more, or cannot be made again."""


def by_the_eyes(workspace: Workspace, search: Search, candidate: Candidate) -> View:
    """Probe and portrait as recorded, aligned on the eyes as the detector found them."""
    portrait = kept_portrait(workspace, candidate.portrait_id)
    return View(
        (
            Pane(Subject.PROBE, search.probe.face_id, alignment=eyes_of(search.face)),
            Pane(Subject.PORTRAIT, portrait_id=portrait.id, alignment=eyes_of(portrait.face)),
        )
    )


def kept_portrait(workspace: Workspace, portrait_id: PortraitId) -> Portrait:
    with workspace.database.read() as connection:
        found = gallery_rows.portrait(connection, portrait_id)
    if found is None:
        raise PlateImpossible(
            "A portrait of this comparison has been deleted from its gallery.",
            "The record of the comparison stays; a plate of it cannot be made any more.",
        )
    return found


def age_of(search: Search, candidate: Candidate, portrait: Portrait | None) -> str:
    from workstation.reports.phrases import portrait_age

    if portrait is not None:
        candidate = replace(candidate, photo_date=portrait.photo_date)
    return portrait_age(candidate, search.searched_at)


def picture_of(
    workspace: Workspace,
    search: Search,
    candidate: Candidate,
    pane: Pane,
    portraits: dict[PortraitId, Portrait],
) -> PlatePicture:
    from workstation.reports.phrases import named
    from workstation.reports.plate_facts import PlatePicture

    if pane.portrait_id is not None:
        portrait = portraits[pane.portrait_id]
        pixels = portrait_pixels(workspace, portrait.id)
        source = (
            ("File", portrait.file_name),
            ("Gallery", search.gallery_name),
            ("Taken", age_of(search, candidate, portrait)),
            ("Source", portrait.source or "not recorded"),
            *_sizes(pixels, portrait.face.box),
        )
        title = f"Portrait of {named(candidate)}"
        return PlatePicture(pixels, portrait.face.box, title, source, portrait.sha256)
    if pane.frame is not None:
        return _of_track(workspace, pane.frame)
    return _of_evidence(workspace, search, pane)


def _of_track(workspace: Workspace, frame: TrackFrame) -> PlatePicture:
    """A frame without a kept face, decoded again by its number."""
    from workstation.reports.phrases import file_size, moment
    from workstation.reports.plate_facts import PlatePicture

    item = find_evidence(workspace, frame.evidence_id)
    pixels = evidence_pixels(workspace, item.id, frame_number=frame.number)
    source = (
        ("File", item.file_name),
        ("Frame", _frame_words(frame.number, frame.timestamp_s)),
        ("Face", f"{frame.placing}; neither the searched probe nor a kept face of the track"),
        ("Type and size", f"{item.media_type}, {file_size(item.size_bytes)}"),
        ("Imported", f"{moment(item.imported_at)} by {item.imported_by}"),
        *_sizes(pixels, frame.box),
    )
    title = f"A frame of the probe's track, number {frame.number}, not searched"
    return PlatePicture(pixels, frame.box, title, source, item.sha256)


def _of_evidence(workspace: Workspace, search: Search, pane: Pane) -> PlatePicture:
    from workstation.reports.phrases import file_size, hash_in_groups, moment
    from workstation.reports.plate_facts import PlatePicture

    assert pane.face_id is not None  # a pane shows a face of the evidence or a portrait
    face = find_face(workspace, pane.face_id)
    item = find_evidence(workspace, face.evidence_id)
    frame = frame_of(workspace, face)
    title, box = "Probe", search.face.box
    edited: tuple[tuple[str, str], ...] = ()
    if pane.subject is Subject.EDITED_PROBE:
        edits, pixels = _edited(workspace, search)
        title, box = f"Probe, edited: {'; '.join(search.probe.steps)}", edits.face.box
        edited = (("SHA-256 of edited RGB", hash_in_groups(edits.sha256)),)
    else:
        pixels = face_pixels(workspace, face)
        if pane.face_id != search.probe.face_id:
            title = f"Another frame of the probe's track, number {frame.number}"
            box = face.detected.box
    source = (
        ("File", item.file_name),
        *_moment_of(item, frame),
        ("Type and size", f"{item.media_type}, {file_size(item.size_bytes)}"),
        ("Imported", f"{moment(item.imported_at)} by {item.imported_by}"),
        *_sizes(pixels, box),
        *edited,
    )
    return PlatePicture(pixels, box, title, source, item.sha256)


def _edited(workspace: Workspace, search: Search) -> tuple[ProbeEdits, Image]:
    """The edited picture, made again. Raises ``CannotProceed`` unless byte for byte the same."""
    edits = search.probe.edits
    if edits is not None:
        made = edited_image(
            workspace,
            workspace.any_engine(),
            find_face(workspace, search.probe.face_id),
            search.probe.recipe,
            at=search.face,
        )
        if made.sha256 == edits.sha256:
            return edits, made.image
    raise PlateImpossible(
        "The edited picture that was looked at cannot be made again byte for byte.",
        "Compare anew with this version, and write the plate of that comparison.",
    )


def _moment_of(item: EvidenceItem, frame: Frame) -> tuple[tuple[str, str], ...]:
    if frame.timestamp_s is not None:
        return (("Frame", _frame_words(frame.number, frame.timestamp_s)),)
    if item.pages > 1:
        return (("Page", f"{frame.number + 1} of {item.pages}"),)
    return ()


def _frame_words(number: int, timestamp_s: float) -> str:
    return f"number {number}, {timestamp_s:.3f} s after the first"


def _sizes(pixels: Image, face: Box) -> tuple[tuple[str, str], ...]:
    height, width = pixels.shape[:2]
    return (
        ("Picture", f"{width} \u00d7 {height} pixels"),
        ("Height of the face", f"{face[3]:.0f} pixels"),
    )
