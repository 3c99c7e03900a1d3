"""Assessments and withdrawn marks as rows."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.model import (
    Assessment,
    AssessmentId,
    CaseNumber,
    EvidenceId,
    FaceId,
    Measure,
)
from workstation.storage.assessment_tables import assessments, withdrawn_faces
from workstation.storage.tables import combined_faces, evidence, faces, frames, probes, searches


def add_assessment(connection: Connection, made: Assessment) -> None:
    """Store a new assessment."""
    connection.execute(
        assessments.insert().values(
            id=made.id,
            evidence_id=made.evidence_id,
            face_id=made.face_id,
            note=made.note,
            lacking=list(made.lacking),
            measures=[asdict(measure) for measure in made.measures],
            assessed_at=made.assessed_at,
            assessed_by=made.assessed_by,
        )
    )


def assessments_of(connection: Connection, number: CaseNumber) -> tuple[Assessment, ...]:
    """The assessments of a case, the newest first."""
    rows = connection.execute(
        _assessments()
        .where(evidence.c.case_number == number)
        .order_by(assessments.c.assessed_at.desc(), assessments.c.id)
    )
    return tuple(_assessment(row) for row in rows)


def assessments_like(connection: Connection, beginning: str) -> tuple[Assessment, ...]:
    """The assessments whose id begins so; at most two, enough to tell whether it is one."""
    rows = connection.execute(
        _assessments().where(assessments.c.id.startswith(beginning, autoescape=True)).limit(2)
    )
    return tuple(_assessment(row) for row in rows)


def _assessments() -> Any:
    return select(assessments, evidence.c.case_number).join(
        evidence, evidence.c.id == assessments.c.evidence_id
    )


def _assessment(row: Row[Any]) -> Assessment:
    return Assessment(
        id=AssessmentId(row.id),
        case_number=CaseNumber(row.case_number),
        evidence_id=EvidenceId(row.evidence_id),
        face_id=None if row.face_id is None else FaceId(row.face_id),
        note=row.note,
        lacking=tuple(row.lacking),
        measures=tuple(Measure(**each) for each in row.measures),
        assessed_by=row.assessed_by,
        assessed_at=row.assessed_at,
    )


def withdraw_face(
    connection: Connection, face_id: FaceId, reason: str, at: datetime, by: str
) -> None:
    """Take a face out of its frame's list; its row stays."""
    connection.execute(
        withdrawn_faces.insert().values(
            face_id=face_id, reason=reason, withdrawn_at=at, withdrawn_by=by
        )
    )


def is_withdrawn(connection: Connection, face_id: FaceId) -> bool:
    """Whether a face was withdrawn."""
    found = select(withdrawn_faces.c.face_id).where(withdrawn_faces.c.face_id == face_id)
    return connection.execute(found).first() is not None


def face_was_searched(connection: Connection, face_id: FaceId) -> bool:
    """Whether a search started from this face, alone or with others of its track."""
    alone = select(probes.c.face_id).where(probes.c.face_id == face_id)
    among = select(combined_faces.c.face_id).where(combined_faces.c.face_id == face_id)
    return connection.execute(alone.union_all(among).limit(1)).first() is not None


def evidence_was_searched(connection: Connection, evidence_id: EvidenceId) -> bool:
    """Whether a search started from any face of this evidence item."""
    found = select(searches.c.id).where(searches.c.evidence_id == evidence_id).limit(1)
    return connection.execute(found).first() is not None


def counted_faces(connection: Connection, evidence_id: EvidenceId) -> tuple[int, int]:
    """How many faces are on record for an evidence item, and in how many frames looked at."""
    looked_at = connection.execute(
        select(frames.c.id).where(frames.c.evidence_id == evidence_id)
    ).all()
    known = connection.execute(
        select(faces.c.id)
        .join(frames, frames.c.id == faces.c.frame_id)
        .where(frames.c.evidence_id == evidence_id)
        .where(faces.c.id.not_in(select(withdrawn_faces.c.face_id)))
    ).all()
    return len(known), len(looked_at)
