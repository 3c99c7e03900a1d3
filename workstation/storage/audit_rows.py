"""Audits, their findings and signatures, and reviews of the log, as rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workstation.model import (
    Audit,
    AuditFinding,
    AuditId,
    AuditSignature,
    Draw,
    Flag,
    FlagKind,
    Grade,
    LogReview,
    Month,
    SearchId,
)
from workstation.storage.audit_tables import audit_findings, audit_signatures, audits, log_reviews


def add_audit(connection: Connection, audit: Audit) -> None:
    """Store a new audit, without findings."""
    draw = audit.draw
    connection.execute(
        audits.insert().values(
            id=audit.id,
            month=str(audit.month),
            number=audit.number,
            reason=audit.reason,
            note=draw.note,
            checkpoint_entries=draw.checkpoint_entries,
            log_entries=draw.log_entries,
            population=draw.population,
            dated=draw.dated,
            population_sha256=draw.population_sha256,
            earlier=draw.earlier,
            sample=list(draw.sample),
            refused=audit.refused,
            hours=audit.hours,
            flags=[
                {
                    "number": flag.number,
                    "kind": flag.kind.value,
                    "sentence": flag.sentence,
                    "question": flag.question,
                    "searches": list(flag.searches),
                    "officers": list(flag.officers),
                }
                for flag in audit.flags
            ],
            opened_at=audit.opened_at,
            opened_by=audit.opened_by,
        )
    )


def add_finding(connection: Connection, audit_id: AuditId, finding: AuditFinding) -> None:
    """Store a finding of an audit that is not signed."""
    connection.execute(
        audit_findings.insert().values(
            audit_id=audit_id,
            number=finding.number,
            search_id=finding.search_id,
            flag=finding.flag,
            grade=finding.grade.value,
            text=finding.text,
            found_at=finding.found_at,
            found_by=finding.found_by,
        )
    )


def add_signature(connection: Connection, audit_id: AuditId, signature: AuditSignature) -> None:
    """Store the signature that closes an audit."""
    connection.execute(
        audit_signatures.insert().values(
            audit_id=audit_id,
            statement=signature.statement,
            sha256=signature.sha256,
            note=signature.note,
            key=signature.key,
            signed_at=signature.signed_at,
            signed_by=signature.signed_by,
        )
    )


def audits_of(connection: Connection, month: Month) -> tuple[Audit, ...]:
    """The audits of a month, the first one first."""
    rows = connection.execute(
        select(audits).where(audits.c.month == str(month)).order_by(audits.c.number)
    ).all()
    return tuple(_audit(connection, row) for row in rows)


def all_audits(connection: Connection) -> tuple[Audit, ...]:
    """Every audit, by month and number."""
    rows = connection.execute(select(audits).order_by(audits.c.month, audits.c.number)).all()
    return tuple(_audit(connection, row) for row in rows)


def _audit(connection: Connection, row: Row[Any]) -> Audit:
    found = connection.execute(
        select(audit_findings)
        .where(audit_findings.c.audit_id == row.id)
        .order_by(audit_findings.c.number)
    )
    signed = connection.execute(
        select(audit_signatures).where(audit_signatures.c.audit_id == row.id)
    ).first()
    return Audit(
        id=AuditId(row.id),
        month=Month.read(row.month),
        number=row.number,
        reason=row.reason,
        draw=Draw(
            row.note,
            row.checkpoint_entries,
            row.log_entries,
            row.population,
            row.dated,
            row.population_sha256,
            row.earlier,
            _ids(row.sample),
        ),
        refused=row.refused,
        hours=row.hours,
        flags=tuple(
            Flag(
                stored["number"],
                FlagKind(stored["kind"]),
                stored["sentence"],
                stored["question"],
                _ids(stored["searches"]),
                tuple(stored["officers"]),
            )
            for stored in row.flags
        ),
        opened_by=row.opened_by,
        opened_at=row.opened_at,
        findings=tuple(_finding(each) for each in found),
        signature=None if signed is None else _signature(signed),
    )


def _ids(stored: Iterable[str]) -> tuple[SearchId, ...]:
    return tuple(SearchId(each) for each in stored)


def _finding(row: Row[Any]) -> AuditFinding:
    return AuditFinding(
        row.number,
        None if row.search_id is None else SearchId(row.search_id),
        row.flag,
        Grade(row.grade),
        row.text,
        row.found_by,
        row.found_at,
    )


def _signature(row: Row[Any]) -> AuditSignature:
    return AuditSignature(
        row.statement, row.signed_by, row.signed_at, row.sha256, row.note, row.key
    )


def add_log_review(connection: Connection, review: LogReview) -> None:
    """Store a review of the log."""
    connection.execute(
        log_reviews.insert().values(
            number=review.number,
            after=review.after,
            up_to=review.up_to,
            note=review.note,
            counts=[list(each) for each in review.counts],
            reviewed_at=review.reviewed_at,
            reviewed_by=review.reviewed_by,
        )
    )


def newest_log_review(connection: Connection) -> LogReview | None:
    """The last review of the log; None where it was never reviewed."""
    row = connection.execute(
        select(log_reviews).where(
            log_reviews.c.number == select(func.max(log_reviews.c.number)).scalar_subquery()
        )
    ).first()
    if row is None:
        return None
    return LogReview(
        row.number,
        row.after,
        row.up_to,
        row.note,
        tuple((action, count) for action, count in row.counts),
        row.reviewed_by,
        row.reviewed_at,
    )
