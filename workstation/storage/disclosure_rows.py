"""What a disclosure tells beyond the records in force: everything earlier, withdrawn or shown."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, Table, select

from workstation.model import CaseNumber, SearchId
from workstation.storage.assessment_tables import withdrawn_faces
from workstation.storage.component_tables import (
    comparison_findings,
    comparison_limits,
    component_findings,
    context_asked,
    finding_characteristics,
    finding_regions,
    remarks,
)
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
        **_of_looking(connection, search_id),
    }


def _of_looking(connection: Connection, search_id: SearchId) -> dict[str, list[Row]]:
    """Findings about components with their parts, limits, remarks and facts asked for."""
    findings, made = component_findings.c, comparisons.c
    of_finding = select(findings.id).where(findings.search_id == search_id)
    of_comparison = select(made.id).where(made.search_id == search_id)
    statements: dict[Table, Select[Any]] = {}
    for table, oldest_first in (
        (component_findings, findings.found_at),
        (remarks, remarks.c.written_at),
        (context_asked, context_asked.c.asked_at),
    ):
        wanted = select(table).where(table.c.search_id == search_id)
        statements[table] = wanted.order_by(oldest_first, *table.primary_key)
    for table, key, owners in (
        (finding_characteristics, finding_characteristics.c.finding_id, of_finding),
        (finding_regions, finding_regions.c.finding_id, of_finding),
        (comparison_findings, comparison_findings.c.comparison_id, of_comparison),
        (comparison_limits, comparison_limits.c.comparison_id, of_comparison),
    ):
        statements[table] = select(table).where(key.in_(owners)).order_by(*table.primary_key)
    return {table.name: _rows(connection, wanted) for table, wanted in statements.items()}


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
