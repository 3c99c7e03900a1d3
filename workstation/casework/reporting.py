"""The verbs that write documents: they gather what a decision refers to and render it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from workstation.casework import anchoring
from workstation.casework.analysing import show_candidates
from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.curating import portrait_pixels
from workstation.casework.editing import edited_image
from workstation.casework.footage import face_pixels, frame_of
from workstation.casework.omitting import standing_of
from workstation.errors import CannotProceed, Corrupt
from workstation.identification import Decision, Outcome
from workstation.model import Checkpoint, DetectedFace, PortraitId, Search
from workstation.ports import Image
from workstation.storage import case_rows, component_rows, corroboration_rows, gallery_rows
from workstation.workspace import Workspace

FRAME_SIDE_PX = 1600
_MARGIN = 0.6
"""Room around a face on each side, as a share of its box."""


def write_lead_sheet(workspace: Workspace, decision: Decision, target: Path) -> Path:
    """Write the lead sheet of a decision as a PDF; the log keeps that it was written."""
    from workstation.reports.lead_sheet import render_lead_sheet

    written = render_lead_sheet(decision, target=target, **_facts(workspace, decision))
    _log(workspace, decision, "lead sheet")
    return written


def write_identification_record(workspace: Workspace, decision: Decision, target: Path) -> Path:
    """Write the record of an identification as a PDF; the log keeps that it was written.

    Raises ``CannotProceed`` for any other outcome.
    """
    from workstation.reports.identification_record import render_identification_record
    from workstation.reports.sections.looking import Looked

    if decision.outcome is not Outcome.IDENTIFIED or decision.person_id is None:
        raise CannotProceed(
            "There is a record of this kind for an identification only.",
            "Write the lead sheet of this decision instead.",
        )
    with workspace.database.read() as connection:
        items = corroboration_rows.corroborations_of(connection, decision.search_id)
        about = connection, decision.search_id, decision.person_id
        looked = Looked(
            component_rows.findings_of(*about),
            component_rows.remarks_of(*about),
            component_rows.context_asked_of(*about),
        )
    used = {item.id for item in decision.corroborations}
    written = render_identification_record(
        decision,
        target=target,
        looked=looked,
        withdrawn=[
            item
            for item in items
            if item.withdrawn
            and item.id not in used
            and item.person_id in (None, decision.person_id)
        ],
        **_facts(workspace, decision),
    )
    _log(workspace, decision, "identification record")
    return written


def _facts(workspace: Workspace, decision: Decision) -> dict[str, Any]:
    """What both papers about a decision are rendered from."""
    from workstation.reports.sheet_facts import LeadSheetPictures

    search = decision.search
    # Whoever prints the list has seen it, and can no longer analyse or verify blindly.
    show_candidates(workspace, search.id)
    item = find_evidence(workspace, search.evidence_id)
    searched = find_face(workspace, search.probe.face_id)
    with workspace.database.read() as connection:
        case = case_rows.case_by_number(connection, search.case_number)
        gallery = gallery_rows.gallery_by_id(connection, search.gallery_id)
    assert case is not None and gallery is not None  # keys of the search point to them
    return {
        "standing": standing_of(workspace, decision, case),
        "checkpoint": sealed(workspace),
        "pictures": LeadSheetPictures(
            frame=face_pixels(workspace, searched, FRAME_SIDE_PX),
            crop=around(face_pixels(workspace, searched), search.face),
            portrait=_portrait(workspace, decision),
            edited=edited_probe(workspace, search),
        ),
        "case": case,
        "evidence": item,
        "gallery": gallery,
        "printed_at": workspace.now(),
        "printed_by": workspace.user,
        "frame": frame_of(workspace, searched),
    }


def write_comparison_picture(workspace: Workspace, decision: Decision, target: Path) -> Path:
    """Write probe and candidate side by side as a PNG; the log keeps that it was written."""
    from workstation.reports.comparison_picture import render_comparison_picture

    portrait = _portrait(workspace, decision)
    if portrait is None:
        raise CannotProceed(
            "There is no portrait to compare with: the decision names nobody, or the portrait "
            "has been deleted from its gallery."
        )
    show_candidates(workspace, decision.search.id)
    searched = find_face(workspace, decision.search.probe.face_id)
    probe = around(face_pixels(workspace, searched), decision.search.face)
    written = render_comparison_picture(
        decision,
        crop=probe,
        portrait=portrait,
        edited=edited_probe(workspace, decision.search),
        target=target,
    )
    _log(workspace, decision, "comparison picture")
    return written


def sealed(workspace: Workspace) -> Checkpoint | None:
    """A checkpoint that covers what is about to be printed; None where the log is damaged."""
    try:
        return anchoring.checkpoint(workspace)
    except Corrupt:
        return None


def edited_probe(workspace: Workspace, search: Search) -> Image | None:
    """The face in the edited picture, made again; None unless it is the same byte for byte."""
    if search.probe.edits is None:
        return None
    made = edited_image(
        workspace,
        workspace.any_engine(),
        find_face(workspace, search.probe.face_id),
        search.probe.recipe,
        at=search.face,
    )
    if made.sha256 != search.probe.edits.sha256:
        return None
    return around(made.image, search.probe.edits.face)


def _portrait(workspace: Workspace, decision: Decision) -> Image | None:
    """The portrait that the search returned for the person decided about, if it still exists."""
    for candidate in decision.search.candidates:
        if candidate.person_id == decision.person_id:
            return _portrait_if_kept(workspace, candidate.portrait_id)
    return None


def _portrait_if_kept(workspace: Workspace, portrait_id: PortraitId) -> Image | None:
    with workspace.database.read() as connection:
        if gallery_rows.portrait(connection, portrait_id) is None:
            return None
    return portrait_pixels(workspace, portrait_id)


def around(image: Image, face: DetectedFace) -> Image:
    """The face with some of its surroundings, in native pixels."""
    x, y, width, height = face.box
    rows, columns = image.shape[:2]
    left, top = corner_around(face)
    right, bottom = np.ceil(x + (1 + _MARGIN) * width), np.ceil(y + (1 + _MARGIN) * height)
    return image[top : min(rows, int(bottom)), left : min(columns, int(right))]


def corner_around(face: DetectedFace) -> tuple[int, int]:
    """Where the picture of ``around`` begins in the whole one: its left column, its top row."""
    x, y, width, height = face.box
    return max(0, int(x - _MARGIN * width)), max(0, int(y - _MARGIN * height))


def _log(workspace: Workspace, decision: Decision, what: str) -> None:
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "report.written",
            f"A {what} was written.",
            {
                "case": decision.search.case_number,
                "decision": decision.id,
                "search": decision.search_id,
                "what": what,
            },
        )
