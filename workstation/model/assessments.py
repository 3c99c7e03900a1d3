"""Assessments: what an examiner concluded of a picture before any search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.model.faces import Measure
from workstation.model.ids import AssessmentId, CaseNumber, EvidenceId, FaceId


@dataclass(frozen=True)
class Assessment:
    """The record that a face, or a whole evidence item, does not hold enough information.

    ``face_id`` is None where it speaks of the whole item. ``lacking`` says as sentences what
    the measures showed to be missing, ``measures`` holds those of the face as they were then;
    ``note`` is what the examiner wrote. It names nobody and follows no search.
    """

    id: AssessmentId
    case_number: CaseNumber
    evidence_id: EvidenceId
    face_id: FaceId | None
    note: str
    lacking: tuple[str, ...]
    measures: tuple[Measure, ...]
    assessed_by: str
    assessed_at: datetime
