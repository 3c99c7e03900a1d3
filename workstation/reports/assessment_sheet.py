"""The sheet of an assessment: one page that says what a picture does not show."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from workstation.model import Assessment, Case, EvidenceItem, Face, Measure
from workstation.ports import Image
from workstation.reports.page import Pages
from workstation.reports.paper import Column, PageSize, Picture
from workstation.reports.phrases import file_size, found_by, hash_in_groups, moment
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording

_TITLE = "Not enough information"


def render_assessment_sheet(
    assessment: Assessment,
    *,
    case: Case,
    evidence: EvidenceItem,
    face: Face | None,
    frame: Image,
    crop: Image | None,
    target: Path,
    printed_at: datetime,
    printed_by: str,
    paper: PageSize = PageSize.LETTER,
) -> Path:
    """Write the sheet of ``assessment`` to ``target`` as a PDF and return ``target``.

    ``frame`` is the whole frame, upright RGB uint8 (height, width, 3), and may be shrunk;
    ``face`` and ``crop`` are those of the assessment, None where it speaks of the whole item.

    Raises ``TypeError`` for anything but an ``Assessment``, ``ValueError`` for records that do
    not belong to it, and ``CannotProceed`` where the file cannot be written.
    """
    if type(assessment) is not Assessment:
        raise TypeError(f"This sheet renders assessments, not {type(assessment).__name__}.")
    if (case.number, evidence.id) != (assessment.case_number, assessment.evidence_id) or (
        face.id if face is not None else None
    ) != assessment.face_id:
        raise ValueError("The case, the evidence or the face is not the assessment's.")

    def compose(total: int | None) -> Pages:
        pages = _begun(assessment, case, printed_at, paper, total)
        _facts(pages, assessment, case, evidence, face)
        pages.field("Printed", f"{moment(printed_at)} by {printed_by}")
        _pictures(pages, evidence, face, frame, crop)
        _measures(pages, assessment)
        return pages

    return write_whole(target, compose(compose(None).number).finish())


def _begun(
    assessment: Assessment, case: Case, printed_at: datetime, paper: PageSize, total: int | None
) -> Pages:
    notice = " ".join(wording().notice)
    pages = Pages(
        paper,
        _TITLE,
        notice,
        f"Case {case.number} \u00b7 record {assessment.id} \u00b7 printed {moment(printed_at)}",
        printed_at,
        total,
    )
    pages.describe(f"{_TITLE}, case {case.number}", assessment.assessed_by, notice)
    what = "this face" if assessment.face_id is not None else "this recording"
    pages.statement(
        f"{assessment.assessed_by} recorded that {what} does not hold enough information for a "
        "face search. No gallery was searched for it, and nobody is named."
    )
    pages.gap(8.0)
    return pages


def _facts(
    pages: Pages, assessment: Assessment, case: Case, evidence: EvidenceItem, face: Face | None
) -> None:
    pages.field("Case", f"{case.number}, {case.title}" if case.title else case.number)
    pages.field("What it rests on", assessment.note)
    if assessment.lacking:
        for number, sentence in enumerate(assessment.lacking):
            pages.field("" if number else "Measured", sentence)
    else:
        pages.field(
            "Measured", "The measures alone do not close the gate; the examiner judged the picture."
        )
    pages.field("Recorded", f"{moment(assessment.assessed_at)} by {assessment.assessed_by}")
    pages.field("Evidence file", evidence.file_name)
    pages.digest("SHA-256", hash_in_groups(evidence.sha256))
    pages.field("Type and size", f"{evidence.media_type}, {file_size(evidence.size_bytes)}")
    if face is not None:
        pages.field("Face found by", found_by(face.found_by))


def _pictures(
    pages: Pages, evidence: EvidenceItem, face: Face | None, frame: Image, crop: Image | None
) -> None:
    outline = None
    words = f"The whole frame, {evidence.width} \u00d7 {evidence.height} pixels as recorded, "
    if face is not None:
        x, y, wide, high = face.detected.box
        outline = (
            x / evidence.width,
            y / evidence.height,
            wide / evidence.width,
            high / evidence.height,
        )
        words += "scaled to fit. The outline marks the face and was drawn for this sheet."
    else:
        words += "scaled to fit."
    row = [Picture(frame, words, outline)]
    if crop is not None:
        rows, columns = crop.shape[:2]
        row.insert(0, Picture(crop, f"The face: {columns} \u00d7 {rows} pixels, scaled to fit."))
    pages.gap(8.0)
    pages.pictures(row, 120.0)


def _measures(pages: Pages, assessment: Assessment) -> None:
    if not assessment.measures:
        return
    pages.gap(4.0)
    columns = [
        Column("Measure", 136.0),
        Column("Value", 84.0),
        Column("In words", pages.text_width - 220.0),
    ]
    rows = [(each.name, _value(each), each.sentence) for each in assessment.measures]
    pages.table(columns, rows)


def _value(measure: Measure) -> str:
    """A value short enough for one line; its sentence says what a share is a share of."""
    unit = measure.unit.partition(",")[0]
    return f"{measure.value:.2f}" + ("" if unit.startswith("share") else f" {unit}")
