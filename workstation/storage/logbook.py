"""The log's rows. Entries are added inside the transaction of what they tell about."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select, text

from workstation.ledger.commitments import Facts, commitments_in, committed, opened_by
from workstation.ledger.entries import BEFORE_FIRST, DONE, make_entry, read_entry
from workstation.model import LogCheck, LogEntry, Opening
from workstation.storage import opening_rows
from workstation.storage.tables import log

if TYPE_CHECKING:
    from workstation.ledger.verifying import StoredCheckpoint


def append(
    connection: Connection,
    at: datetime,
    who: str,
    action: str,
    sentence: str,
    facts: Facts,
    where: str = "",
    outcome: str = DONE,
) -> LogEntry:
    """Add an entry after the newest. ``connection`` must hold the write lock.

    Of personal facts it keeps a commitment, and beside it what opens it.
    """
    newest = connection.execute(
        select(log.c.number, log.c.sha256).order_by(log.c.number.desc()).limit(1)
    ).first()
    number, previous = (newest.number + 1, newest.sha256) if newest else (1, BEFORE_FIRST)
    told, openings = committed(facts)
    entry = make_entry(number, previous, at, who, action, sentence, told, where, outcome)
    connection.execute(
        log.insert().values(number=entry.number, body=entry.body, sha256=entry.sha256)
    )
    opening_rows.add(connection, entry.number, facts, openings)
    return entry


def newest_entries(connection: Connection, limit: int) -> tuple[LogEntry, ...]:
    """Up to ``limit`` entries, the newest first; entries that cannot be read are left out."""
    rows = list(_rows(connection, "DESC LIMIT :limit", limit=limit))
    if not rows:
        return ()
    kept = opening_rows.between(connection, rows[-1][0], rows[0][0])
    entries = []
    for number, body, sha256 in rows:
        try:
            entries.append(_opened(read_entry(number, body, sha256), kept.get(number, [])))
        except ValueError:
            continue  # verification names it; a listing must not fail because of it
    return tuple(entries)


def _opened(entry: LogEntry, kept: Sequence[Opening]) -> LogEntry:
    """The entry with those openings that fit it."""
    facts = json.loads(entry.body).get("facts")
    fitting = tuple(each for each in kept if opened_by(facts, each))
    return replace(
        entry, openings=fitting, closed=sum(1 for _ in commitments_in(facts)) - len(fitting)
    )


def count(connection: Connection) -> int:
    """Number of entries."""
    return connection.execute(select(func.count()).select_from(log)).scalar_one()


def check(
    connection: Connection,
    witnessed: Sequence[StoredCheckpoint] = (),
    database: Path | None = None,
) -> LogCheck:
    """Check the whole log against its own checkpoints and a witness's, streaming the rows.

    What opens commitments must fit them; that some was forgotten is no fault. With the path of
    the ``database`` a large log is checked by several processes.
    """
    # The signing library is slow to load, and most verbs check no signature.
    from workstation.ledger.verifying import check_log
    from workstation.storage.checkpoint_rows import all_checkpoints

    if database is not None:
        from workstation.storage.log_parts import check_in_parts

        quickly = check_in_parts(connection, database, witnessed)
        if quickly is not None:
            return quickly
    check = check_log(rows(connection), [*all_checkpoints(connection), *witnessed])
    if not check.ok:
        return check
    count, bad = opening_rows.misfit(connection)
    if bad is None:
        return replace(check, openings=count)
    sentence = f"What was kept to open entry {bad} does not fit it: it was changed or exchanged."
    return replace(check, ok=False, first_bad=bad, sentence=sentence, root="", openings=count)


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
