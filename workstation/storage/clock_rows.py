"""Clock offsets as rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.model import ClockOffset, EvidenceId
from workstation.storage.clock_tables import clock_offsets


def add_clock_offset(connection: Connection, offset: ClockOffset, number: int) -> None:
    """Store an offset; ``number`` is one more than that of the one before."""
    start = offset.recorder_start
    connection.execute(
        clock_offsets.insert().values(
            evidence_id=offset.evidence_id,
            number=number,
            offset_s=offset.offset_s,
            reason=offset.reason,
            recorder_start=None if start is None else start.isoformat(),
            set_at=offset.set_at,
            set_by=offset.set_by,
        )
    )


def clock_offsets_of(connection: Connection, evidence_id: EvidenceId) -> tuple[ClockOffset, ...]:
    """Every offset that was entered for an item, the oldest first."""
    rows = connection.execute(
        select(clock_offsets)
        .where(clock_offsets.c.evidence_id == evidence_id)
        .order_by(clock_offsets.c.number)
    )
    return tuple(_offset(row) for row in rows)


def _offset(row: Row[Any]) -> ClockOffset:
    start = row.recorder_start
    return ClockOffset(
        EvidenceId(row.evidence_id),
        row.offset_s,
        row.reason,
        None if start is None else datetime.fromisoformat(start),
        row.set_at,
        row.set_by,
    )
