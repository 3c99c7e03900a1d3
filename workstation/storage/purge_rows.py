"""Purges as rows: requests, what became of them, and their tombstones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, case, select

from workstation.model import Purge, PurgeId, PurgeKind
from workstation.storage.case_tables import (
    purge_confirmations,
    purge_outcomes,
    purge_withdrawals,
    purges,
)
from workstation.storage.tables import galleries


def add_request(connection: Connection, made: Purge) -> None:
    """Store a request."""
    connection.execute(
        purges.insert().values(
            id=made.id,
            kind=made.kind.value,
            target=made.target,
            reason=made.reason,
            requested_at=made.requested_at,
            requested_by=made.requested_by,
            due_at=made.due_at,
        )
    )


def withdraw(
    connection: Connection, purge_id: PurgeId, reason: str, at: datetime, who: str
) -> None:
    """Note that a request was withdrawn."""
    connection.execute(
        purge_withdrawals.insert().values(
            purge_id=purge_id, reason=reason, withdrawn_at=at, withdrawn_by=who
        )
    )


def confirm(connection: Connection, purge_id: PurgeId, at: datetime, who: str) -> None:
    """Note the second person; from here until ``finish`` the guards let the rows go.

    The newest entry of the log must say so already.
    """
    connection.execute(
        purge_confirmations.insert().values(purge_id=purge_id, confirmed_at=at, confirmed_by=who)
    )


def finish(
    connection: Connection, purge_id: PurgeId, counts: Mapping[str, int], commitment: str
) -> None:
    """Close the door again, and keep what there was to count."""
    connection.execute(
        purge_outcomes.insert().values(
            purge_id=purge_id, counts=dict(counts), commitment=commitment
        )
    )


def all_purges(
    connection: Connection, kind: PurgeKind | None = None, target: str | None = None
) -> tuple[Purge, ...]:
    """Every purge that was ever requested, or those of one target, the newest first."""
    query = (
        select(
            purges,
            case((purges.c.kind == "gallery", galleries.c.name), else_=purges.c.target).label(
                "name"
            ),
            purge_withdrawals.c.withdrawn_at,
            purge_withdrawals.c.withdrawn_by,
            purge_confirmations.c.confirmed_at,
            purge_confirmations.c.confirmed_by,
            purge_outcomes.c.counts,
            purge_outcomes.c.commitment,
        )
        .outerjoin(galleries, (galleries.c.id == purges.c.target) & (purges.c.kind == "gallery"))
        .outerjoin(purge_withdrawals, purge_withdrawals.c.purge_id == purges.c.id)
        .outerjoin(purge_confirmations, purge_confirmations.c.purge_id == purges.c.id)
        .outerjoin(purge_outcomes, purge_outcomes.c.purge_id == purges.c.id)
        .order_by(purges.c.requested_at.desc(), purges.c.id)
    )
    if kind is not None:
        query = query.where(purges.c.kind == kind.value)
    if target is not None:
        query = query.where(purges.c.target == target)
    return tuple(_purge(row) for row in connection.execute(query))


def pending_purge(connection: Connection, kind: PurgeKind, target: str) -> Purge | None:
    """The request about a target that waits for its confirmation."""
    return next((one for one in all_purges(connection, kind, target) if one.pending), None)


def was_purged(connection: Connection, kind: PurgeKind, target: str) -> bool:
    """Whether a target was purged."""
    return any(one.confirmed_at is not None for one in all_purges(connection, kind, target))


def purged_galleries(connection: Connection) -> frozenset[str]:
    """The ids of the galleries that were purged; their rows stay for the searches of them."""
    return frozenset(
        connection.execute(
            select(purges.c.target)
            .join(purge_confirmations, purge_confirmations.c.purge_id == purges.c.id)
            .where(purges.c.kind == PurgeKind.GALLERY.value)
        ).scalars()
    )


def _purge(row: Row[Any]) -> Purge:
    return Purge(
        id=PurgeId(row.id),
        kind=PurgeKind(row.kind),
        target=row.target,
        name=row.name or row.target,
        reason=row.reason,
        requested_at=row.requested_at,
        requested_by=row.requested_by,
        due_at=row.due_at,
        withdrawn_at=row.withdrawn_at,
        withdrawn_by=row.withdrawn_by or "",
        confirmed_at=row.confirmed_at,
        confirmed_by=row.confirmed_by or "",
        counts=tuple(sorted((row.counts or {}).items())),
        commitment=row.commitment or "",
    )
