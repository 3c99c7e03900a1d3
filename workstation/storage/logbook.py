"""The log's rows. Entries are added inside the transaction of what they tell about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select, text

from workstation.ledger.entries import BEFORE_FIRST, Json, make_entry, read_entry
from workstation.model import LogCheck, LogEntry
from workstation.storage.tables import log

if TYPE_CHECKING:
    from workstation.ledger.verifying import StoredCheckpoint


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
    entries = []
    for number, body, sha256 in _rows(connection, "DESC LIMIT :limit", limit=limit):
        try:
            entries.append(read_entry(number, body, sha256))
        except ValueError:
            continue  # verification names it; a listing must not fail because of it
    return tuple(entries)


def count(connection: Connection) -> int:
    """Number of entries."""
    return connection.execute(select(func.count()).select_from(log)).scalar_one()


def check(connection: Connection, witnessed: Sequence[StoredCheckpoint] = ()) -> LogCheck:
    """Check the whole log against its own checkpoints and a witness's, streaming the rows."""
    # The signing library is slow to load, and most verbs check no signature.
    from workstation.ledger.verifying import check_log
    from workstation.storage.checkpoint_rows import all_checkpoints

    return check_log(rows(connection), [*all_checkpoints(connection), *witnessed])


def rows(connection: Connection) -> Iterator[tuple[int, bytes, str]]:
    """``(number, body, sha256)`` of every entry in order, streamed and not checked."""
    return _rows(connection, "ASC")


def _rows(connection: Connection, order: str, **values: int) -> Iterator[tuple[int, bytes, str]]:
    """The raw rows, streamed. What is no longer stored as bytes comes as none: it is bad."""
    statement = text(f"SELECT number, body, CAST(sha256 AS BLOB) FROM log ORDER BY number {order}")
    rows = connection.execution_options(yield_per=5000).execute(statement, values)
    for number, body, sha256 in rows:
        # As bytes: a damaged text would stop the reading instead of being named.
        yield number, body if isinstance(body, bytes) else b"", sha256.decode("utf-8", "replace")
