"""The log's rows. Entries are added inside the transaction of what they tell about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select

from workstation.ledger.chain import check_chain
from workstation.ledger.entries import BEFORE_FIRST, Json, make_entry, read_entry
from workstation.model import LogCheck, LogEntry
from workstation.storage.tables import log


def append(
    connection: Connection,
    at: datetime,
    who: str,
    action: str,
    sentence: str,
    facts: Mapping[str, Json],
) -> LogEntry:
    """Add an entry after the newest. ``connection`` must hold the write lock."""
    newest = connection.execute(
        select(log.c.number, log.c.sha256).order_by(log.c.number.desc()).limit(1)
    ).first()
    number, previous = (newest.number + 1, newest.sha256) if newest else (1, BEFORE_FIRST)
    entry = make_entry(number, previous, at, who, action, sentence, facts)
    connection.execute(
        log.insert().values(number=entry.number, body=entry.body, sha256=entry.sha256)
    )
    return entry


def newest_entries(connection: Connection, limit: int) -> tuple[LogEntry, ...]:
    """Up to ``limit`` entries, the newest first; entries that cannot be read are left out."""
    rows = connection.execute(select(log).order_by(log.c.number.desc()).limit(limit))
    entries = []
    for number, body, sha256 in rows:
        try:
            entries.append(read_entry(number, body, sha256))
        except ValueError:
            continue  # verification names it; a listing must not fail because of it
    return tuple(entries)


def count(connection: Connection) -> int:
    """Number of entries."""
    return connection.execute(select(func.count()).select_from(log)).scalar_one()


def check(connection: Connection) -> LogCheck:
    """Check the whole chain, streaming the rows."""
    rows = connection.execution_options(yield_per=500).execute(select(log).order_by(log.c.number))
    return check_chain((number, body, sha256) for number, body, sha256 in rows)
