"""What a disclosure tells beyond the records in force: everything earlier, withdrawn or shown."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, select

from workstation.model import CaseNumber, SearchId
from workstation.storage.assessment_tables import withdrawn_faces
from workstation.storage.examination_tables import (
    approvals,
    showings,
    verification_withdrawals,
    verifications,
)
from workstation.storage.tables import (
    comparisons,
    corroborations,
    evidence,
    faces,
    frames,
    withdrawals,
)

Row = dict[str, Any]


def everything_about(connection: Connection, search_id: SearchId) -> dict[str, list[Row]]:
    """By topic, the rows of a search that its records in force leave out, the oldest first."""
    return {
        "comparisons": _rows(
            connection,
            select(comparisons)
            .where(comparisons.c.search_id == search_id)
            .order_by(comparisons.c.compared_at, comparisons.c.id),
        ),
        "approvals": _rows(
            connection,
            select(approvals)
            .where(approvals.c.search_id == search_id)
            .order_by(approvals.c.person_id, approvals.c.position),
        ),
        "shown_to": _rows(
            connection,
            select(showings)
            .where(showings.c.search_id == search_id)
            .order_by(showings.c.shown_at, showings.c.shown_to),
        ),
        "withdrawn_items": _rows(
            connection,
            select(withdrawals)
            .join(corroborations, corroborations.c.id == withdrawals.c.corroboration_id)
            .where(corroborations.c.search_id == search_id)
            .order_by(withdrawals.c.withdrawn_at, withdrawals.c.corroboration_id),
        ),
        "verification_requests_taken_back": _rows(
            connection,
            select(verification_withdrawals)
            .join(verifications, verifications.c.id == verification_withdrawals.c.verification_id)
            .where(verifications.c.search_id == search_id)
            .order_by(verification_withdrawals.c.withdrawn_at),
        ),
    }


def withdrawn_faces_of(connection: Connection, case_number: CaseNumber) -> list[Row]:
    """The faces of a case that somebody took back, each with why."""
    return _rows(
        connection,
        select(withdrawn_faces)
        .join(faces, faces.c.id == withdrawn_faces.c.face_id)
        .join(frames, frames.c.id == faces.c.frame_id)
        .join(evidence, evidence.c.id == frames.c.evidence_id)
        .where(evidence.c.case_number == case_number)
        .order_by(withdrawn_faces.c.face_id),
    )


def _rows(connection: Connection, statement: Select[Any]) -> list[Row]:
    return [dict(row._mapping) for row in connection.execute(statement)]
