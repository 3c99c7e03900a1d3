"""The verbs for an outcome without a search: not enough information, of a face or a whole item."""

from __future__ import annotations

from pathlib import Path

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.footage import evidence_pixels, face_pixels, frame_of
from workstation.casework.measuring import face_quality
from workstation.casework.reporting import FRAME_SIDE_PX, around, sealed
from workstation.errors import CannotProceed
from workstation.model import (
    Assessment,
    AssessmentId,
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    FaceId,
    Measure,
)
from workstation.storage import assessment_rows, case_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def record_not_enough(
    workspace: Workspace, evidence_id: EvidenceId, note: str, face_id: FaceId | None = None
) -> Assessment:
    """Record that a face, or without one the whole item, does not hold enough information.

    What the measures show to be missing is kept with it. Raises ``CannotProceed`` where the note
    is empty, and where the face or the item was searched: then the search has the outcome.
    """
    item = find_evidence(workspace, evidence_id)
    if not any(character.isalnum() for character in note):
        raise CannotProceed(
            "This outcome needs a note.", "Write down what the picture does not show."
        )
    measures: tuple[Measure, ...] = ()
    if face_id is not None:
        if find_face(workspace, face_id).evidence_id != item.id:
            raise CannotProceed("The face is in another evidence item.", "Choose the face again.")
        quality = face_quality(workspace, face_id)
        measures, lacking = quality.measures, quality.reasons
    else:
        lacking = (_found_in(workspace, item),)
    made = Assessment(
        id=AssessmentId(new_id()),
        case_number=item.case_number,
        evidence_id=item.id,
        face_id=face_id,
        note=note.strip(),
        lacking=lacking,
        measures=measures,
        assessed_by=workspace.user,
        assessed_at=workspace.now(),
    )
    with workspace.database.write() as connection:
        searched = (
            assessment_rows.evidence_was_searched(connection, item.id)
            if face_id is None
            else assessment_rows.face_was_searched(connection, face_id)
        )
        if searched:
            raise CannotProceed(
                f"{'A face of this item' if face_id is None else 'This face'} was searched "
                "already.",
                "Record the outcome of that search instead.",
            )
        if face_id is not None and assessment_rows.is_withdrawn(connection, face_id):
            raise CannotProceed("This mark was withdrawn.", "Choose another face.")
        assessment_rows.add_assessment(connection, made)
        workspace.log(
            connection,
            "assessment.recorded",
            f"{'A picture' if face_id is None else 'A face'} was recorded as not holding enough "
            "information.",
            {
                "assessment": made.id,
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "face": face_id,
                "lacking": list(lacking),
            },
        )
    return made


def _found_in(workspace: Workspace, item: EvidenceItem) -> str:
    with workspace.database.read() as connection:
        faces, frames = assessment_rows.counted_faces(connection, item.id)
    if not frames:
        return "No frame of it was looked at for faces."
    looked = "1 frame" if frames == 1 else f"{frames:,} frames"
    return f"Faces on record: {faces:,}, in {looked} looked at."


def assessments(workspace: Workspace, case_number: CaseNumber) -> tuple[Assessment, ...]:
    """What was recorded as not holding enough information in a case, the newest first."""
    with workspace.database.read() as connection:
        return assessment_rows.assessments_of(connection, case_number)


def find_assessment(workspace: Workspace, assessment_id: str) -> Assessment | None:
    """An assessment by its id or at least six characters of its beginning, if there is one."""
    wanted = assessment_id.strip().lower()
    if len(wanted) < 6:
        return None
    with workspace.database.read() as connection:
        found = assessment_rows.assessments_like(connection, wanted)
    if len(found) > 1:
        raise CannotProceed("Several records begin so.", "Give more of the record's id.")
    return found[0] if found else None


def write_assessment_sheet(workspace: Workspace, assessment: Assessment, target: Path) -> Path:
    """Write the sheet of an assessment as a PDF; the log keeps that it was written."""
    from workstation.reports.assessment_sheet import render_assessment_sheet

    item = find_evidence(workspace, assessment.evidence_id)
    face = None if assessment.face_id is None else find_face(workspace, assessment.face_id)
    with workspace.database.read() as connection:
        case = case_rows.case_by_number(connection, item.case_number)
    assert case is not None  # the item's key points to it
    sealed(workspace)
    number = 0 if face is None else frame_of(workspace, face).number
    whole = evidence_pixels(workspace, item.id, FRAME_SIDE_PX, number)
    crop = None if face is None else around(face_pixels(workspace, face), face.detected)
    written = render_assessment_sheet(
        assessment,
        case=case,
        evidence=item,
        face=face,
        frame=whole,
        crop=crop,
        target=target,
        printed_at=workspace.now(),
        printed_by=workspace.user,
    )
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "report.written",
            "A sheet about an assessment was written.",
            {
                "case": item.case_number,
                "assessment": assessment.id,
                "what": "assessment sheet",
            },
        )
    return written
