"""The sheet of an assessment: one page, the wording on it, and nothing that is not its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes import measures_of
from tests.workstation.reports.conftest import Drawn
from workstation.model import (
    Assessment,
    AssessmentId,
    Case,
    CaseNumber,
    DetectedFace,
    EvidenceId,
    EvidenceItem,
    Face,
    FaceId,
    FrameId,
)
from workstation.reports.assessment_sheet import render_assessment_sheet
from workstation.reports.wording import wording

AT = datetime(2026, 1, 17, 14, 5, 9, tzinfo=UTC)
DETECTED = DetectedFace((10, 10, 20, 24), ((14, 20), (24, 20), (19, 25), (15, 30), (23, 30)), 0.0)
FACE = Face(FaceId("f" * 32), FrameId("r"), EvidenceId("e" * 32), DETECTED, "marked by hand")
EVIDENCE = EvidenceItem(
    EvidenceId("e" * 32), CaseNumber("2026-7"), "<b>cam3</b>.png", "ab" * 32, 1234, "image/png",
    640, 480, AT, "B. Clerk",
)  # fmt: skip
ASSESSED = Assessment(
    AssessmentId("a" * 32), CaseNumber("2026-7"), EVIDENCE.id, FACE.id,
    "Only the crown of the head is seen.",
    ("The face is 24 pixels high as recorded, and a search needs 32.",),
    measures_of(DETECTED), "A. Examiner", AT,
)  # fmt: skip


def render(tmp_path: Path, **changes: Any) -> Path:
    arguments: dict[str, Any] = {
        "case": Case(CaseNumber("2026-7"), "Counter", AT, "A"),
        "evidence": EVIDENCE,
        "face": FACE,
        "frame": np.full((480, 640, 3), 90, np.uint8),
        "crop": np.full((40, 32, 3), 90, np.uint8),
        "target": tmp_path / "sheet.pdf",
        "printed_at": AT,
        "printed_by": "A. Examiner",
    }
    assessment = changes.pop("assessment", ASSESSED)
    return render_assessment_sheet(assessment, **(arguments | changes))


def test_one_page_says_what_was_lacking_who_and_when(tmp_path: Path, drawn: Drawn) -> None:
    render(tmp_path)
    assert len(drawn.pages) == 1
    said = " ".join(drawn.text.split())
    for expected in (
        "Not enough information",
        "A. Examiner recorded that this face does not hold enough information",
        "No gallery was searched for it, and nobody is named.",
        ASSESSED.note,
        ASSESSED.lacking[0],
        "2026-01-17 14:05:09 UTC by A. Examiner",
        "<b>cam3</b>.png",
        "abab abab",
        "marked by hand: a person drew the box and set the five points",
        *wording().notice,
    ):
        assert expected in said
    for measure in ASSESSED.measures:
        assert measure.sentence in said


def test_a_whole_item_names_no_face(tmp_path: Path, drawn: Drawn) -> None:
    made = replace(ASSESSED, face_id=None, measures=(), lacking=("Faces on record: 0.",))
    render(tmp_path, assessment=made, face=None, crop=None)
    said = " ".join(drawn.text.split())
    assert "this recording does not hold enough information" in said
    assert "Face found by" not in said


def test_where_the_measures_do_not_close_the_gate_it_says_so(tmp_path: Path, drawn: Drawn) -> None:
    render(tmp_path, assessment=replace(ASSESSED, lacking=()))
    said = " ".join(drawn.text.split())
    assert "The measures alone do not close the gate" in said


@pytest.mark.parametrize(
    "changes",
    [
        {"case": Case(CaseNumber("other"), "", AT, "A")},
        {"evidence": replace(EVIDENCE, id=EvidenceId("other"))},
        {"face": None},
        {"face": replace(FACE, id=FaceId("other"))},
    ],
)
def test_records_of_something_else_are_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not the assessment's"):
        render(tmp_path, **changes)
    with pytest.raises(TypeError):
        render(tmp_path, assessment="not enough information")


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    render(tmp_path, target=tmp_path / "one.pdf")
    render(tmp_path, target=tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
