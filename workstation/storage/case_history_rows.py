"""The facts of cases, what was done to cases as a whole, and approvals of searches, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workstation.model import (
    ApprovalId,
    CaseAct,
    CaseAmendment,
    CaseEvent,
    CaseFacts,
    CaseNumber,
    GalleryId,
    SearchApproval,
)
from workstation.storage.case_tables import (
    case_events,
    case_facts,
    search_approval_answers,
    search_approvals,
)
from workstation.storage.tables import galleries


def add_facts(
    connection: Connection,
    number: CaseNumber,
    facts: CaseFacts,
    why: str,
    at: datetime,
    who: str,
) -> None:
    """Store a wording of a case's facts; the earlier ones stay."""
    connection.execute(
        case_facts.insert().values(
            case_number=number,
            number=_next(connection, case_facts, number),
            why=why,
            amended_at=at,
            amended_by=who,
            **asdict(facts),
        )
    )


def amendments_of(
    connection: Connection, number: CaseNumber | None = None
) -> tuple[CaseAmendment, ...]:
    """The wordings of a case's facts, or of every case, in the order they were entered."""
    query = select(case_facts).order_by(case_facts.c.case_number, case_facts.c.number)
    if number is not None:
        query = query.where(case_facts.c.case_number == number)
    return tuple(
        CaseAmendment(
            CaseNumber(row.case_number),
            row.number,
            CaseFacts(
                row.title, row.offence, row.legal_authority, row.reason, row.requesting_officer
            ),
            row.why,
            row.amended_at,
            row.amended_by,
        )
        for row in connection.execute(query)
    )


def add_event(
    connection: Connection,
    number: CaseNumber,
    act: CaseAct,
    reason: str,
    at: datetime,
    who: str,
    retention_date: date | None = None,
) -> None:
    """Store something done to a case as a whole."""
    connection.execute(
        case_events.insert().values(
            case_number=number,
            number=_next(connection, case_events, number),
            act=act.value,
            reason=reason,
            retention_date=retention_date,
            recorded_at=at,
            recorded_by=who,
        )
    )


def events_of(connection: Connection, number: CaseNumber | None = None) -> tuple[CaseEvent, ...]:
    """What was done to a case, or to every case, as a whole, in order."""
    query = select(case_events).order_by(case_events.c.case_number, case_events.c.number)
    if number is not None:
        query = query.where(case_events.c.case_number == number)
    return tuple(
        CaseEvent(
            CaseNumber(row.case_number),
            row.number,
            CaseAct(row.act),
            row.reason,
            row.retention_date,
            row.recorded_at,
            row.recorded_by,
        )
        for row in connection.execute(query)
    )


def _next(connection: Connection, table: Any, number: CaseNumber) -> int:
    newest = connection.execute(
        select(func.max(table.c.number)).where(table.c.case_number == number)
    ).scalar()
    return int(newest or 0) + 1


def add_approval(connection: Connection, made: SearchApproval) -> None:
    """Store a request."""
    connection.execute(
        search_approvals.insert().values(
            id=made.id,
            case_number=made.case_number,
            gallery_id=made.gallery_id,
            reason=made.reason,
            requested_at=made.requested_at,
            requested_by=made.requested_by,
        )
    )


def answer_approval(
    connection: Connection,
    approval_id: ApprovalId,
    granted: bool,
    note: str,
    at: datetime,
    who: str,
) -> None:
    """Store the answer to a request."""
    connection.execute(
        search_approval_answers.insert().values(
            approval_id=approval_id,
            granted=granted,
            note=note,
            answered_at=at,
            answered_by=who,
        )
    )


def approvals_of(
    connection: Connection, number: CaseNumber | None = None
) -> tuple[SearchApproval, ...]:
    """The requests of a case, or of every case, with their answers, the newest first."""
    query = (
        select(
            search_approvals,
            galleries.c.name,
            search_approval_answers.c.granted,
            search_approval_answers.c.note,
            search_approval_answers.c.answered_at,
            search_approval_answers.c.answered_by,
        )
        .join(galleries, galleries.c.id == search_approvals.c.gallery_id)
        .outerjoin(
            search_approval_answers,
            search_approval_answers.c.approval_id == search_approvals.c.id,
        )
        .order_by(search_approvals.c.requested_at.desc(), search_approvals.c.id)
    )
    if number is not None:
        query = query.where(search_approvals.c.case_number == number)
    return tuple(_approval(row) for row in connection.execute(query))


def open_approvals(connection: Connection) -> Sequence[SearchApproval]:
    """The requests that nobody has answered, the newest first."""
    return [one for one in approvals_of(connection) if one.granted is None]


def approvals_like(connection: Connection, beginning: str) -> Sequence[SearchApproval]:
    """The requests whose ids begin so."""
    return [one for one in approvals_of(connection) if one.id.startswith(beginning)]


def _approval(row: Row[Any]) -> SearchApproval:
    return SearchApproval(
        id=ApprovalId(row.id),
        case_number=CaseNumber(row.case_number),
        gallery_id=GalleryId(row.gallery_id),
        gallery_name=row.name,
        reason=row.reason,
        requested_at=row.requested_at,
        requested_by=row.requested_by,
        granted=row.granted,
        note=row.note or "",
        answered_at=row.answered_at,
        answered_by=row.answered_by or "",
    )
