"""Not enough information as an outcome of its own, of a face or of a whole item."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes import GREEN, RED, draw_faces
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import EvidenceItem
from workstation.workspace import Workspace


@pytest.fixture
def item(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    """Two faces of 24 px."""
    case = casework.open_case(workspace, "7")
    path = draw_faces(tmp_path / "frame.png", [RED, GREEN], side=24)
    return casework.import_evidence(workspace, case.number, path)


def test_a_face_is_recorded_with_what_it_lacks(workspace: Workspace, item: EvidenceItem) -> None:
    face = casework.find_faces(workspace, item.id)[0]
    quality = casework.face_quality(workspace, face.id)
    made = casework.record_not_enough(workspace, item.id, "  Too far away ", face.id)
    assert (made.face_id, made.note, made.assessed_by) == (face.id, "Too far away", "A. Tester")
    assert made.lacking == quality.reasons
    assert made.measures == quality.measures
    assert casework.assessments(workspace, item.case_number) == (made,)
    assert casework.find_assessment(workspace, made.id[:8]) == made
    assert casework.find_assessment(workspace, "ffffffffff") is None
    entry = casework.log_entries(workspace, 1)[0]
    assert entry.action == "assessment.recorded"
    assert json.loads(entry.body)["facts"]["lacking"] == list(made.lacking)


def test_a_whole_item_says_how_far_it_was_looked_at(
    workspace: Workspace, item: EvidenceItem
) -> None:
    before = casework.record_not_enough(workspace, item.id, "All dark")
    assert before.lacking == ("No frame of it was looked at for faces.",)
    casework.find_faces(workspace, item.id)
    after = casework.record_not_enough(workspace, item.id, "All dark")
    assert after.face_id is None
    assert after.lacking == ("Faces on record: 2, in 1 frame looked at.",)
    assert casework.assessments(workspace, item.case_number) == (after, before)


@pytest.mark.parametrize("note", ["", "   ", "...", "\u200b"])
def test_it_needs_a_note(workspace: Workspace, item: EvidenceItem, note: str) -> None:
    with pytest.raises(CannotProceed, match="needs a note"):
        casework.record_not_enough(workspace, item.id, note)
    assert casework.assessments(workspace, item.case_number) == ()


def test_what_was_searched_has_its_outcome_with_the_search(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    draw_faces(tmp_path / "portraits" / "p.png", [RED])
    casework.create_gallery(workspace, "Booking", "order 7")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    first, second = casework.find_faces(workspace, item.id)
    casework.search(workspace, first.id, "Booking", "why", override_reason="only one")
    for face_id in (first.id, None):
        with pytest.raises(CannotProceed, match="was searched already"):
            casework.record_not_enough(workspace, item.id, "too small", face_id)
    made = casework.record_not_enough(workspace, item.id, "too small", second.id)
    # A better reason may come later: the record does not forbid a search, and stays.
    casework.search(workspace, second.id, "Booking", "why", override_reason="asked by the court")
    assert casework.assessments(workspace, item.case_number) == (made,)


def test_a_face_belongs_to_its_item(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    path = draw_faces(tmp_path / "other.png", [GREEN])
    other = casework.import_evidence(workspace, item.case_number, path)
    face = casework.find_faces(workspace, other.id)[0]
    with pytest.raises(CannotProceed, match="another evidence item"):
        casework.record_not_enough(workspace, item.id, "too small", face.id)


def test_a_withdrawn_mark_is_not_assessed(workspace: Workspace, item: EvidenceItem) -> None:
    face = casework.mark_face(workspace, item.id, 0, (4, 4, 30, 40), [
        (12, 18), (26, 18), (19, 26), (13, 34), (25, 34)
    ])  # fmt: skip
    casework.withdraw_face(workspace, face.id, "no face")
    with pytest.raises(CannotProceed, match="withdrawn"):
        casework.record_not_enough(workspace, item.id, "too small", face.id)


def test_both_kinds_are_printed(workspace: Workspace, item: EvidenceItem, tmp_path: Path) -> None:
    face = casework.find_faces(workspace, item.id)[0]
    for number, face_id in enumerate((face.id, None)):
        made = casework.record_not_enough(workspace, item.id, "Too far away", face_id)
        target = casework.write_assessment_sheet(workspace, made, tmp_path / f"{number}.pdf")
        assert target.read_bytes().startswith(b"%PDF")
        assert casework.log_entries(workspace, 1)[0].action == "report.written"
