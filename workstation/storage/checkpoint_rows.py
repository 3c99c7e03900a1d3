"""The rows of checkpoints and anchors. Both are only ever added to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, func, select, text

from workstation.errors import Corrupt
from workstation.ledger.checkpoints import origin_of, public_key_of, sign
from workstation.ledger.merkle import Frontier
from workstation.ledger.verifying import StoredCheckpoint
from workstation.model import Checkpoint
from workstation.storage.checkpoint_tables import anchors, checkpoints
from workstation.storage.tables import log

# Texts as bytes: a damaged one would stop the reading instead of being named.
_AS_STORED = (
    "SELECT tree_size, CAST(note AS BLOB), CAST(key AS BLOB), frontier FROM checkpoints "
    "ORDER BY tree_size"
)


def all_checkpoints(connection: Connection) -> list[StoredCheckpoint]:
    """Every checkpoint, the smallest first, none of them checked."""
    return [_stored(*row) for row in connection.execute(text(_AS_STORED))]


def newest_checkpoint(connection: Connection) -> StoredCheckpoint | None:
    """The newest checkpoint, not checked; None in a log that has none yet."""
    row = connection.execute(text(f"{_AS_STORED} DESC LIMIT 1")).first()
    return None if row is None else _stored(*row)


def newest_note_up_to(connection: Connection, entries: int) -> tuple[str, int]:
    """The note of the newest checkpoint over at most so many entries, and how many it covers.

    An empty note and 0 where there is none.
    """
    row = connection.execute(
        select(checkpoints.c.note, checkpoints.c.tree_size)
        .where(checkpoints.c.tree_size <= entries)
        .order_by(checkpoints.c.tree_size.desc())
        .limit(1)
    ).first()
    return ("", 0) if row is None else (row.note, row.tree_size)


def seal(connection: Connection, key: Ed25519PrivateKey) -> Checkpoint:
    """Sign what the log holds; the newest checkpoint where nothing came after it.

    Carries on from the newest checkpoint, so it reads only the entries since. ``connection``
    must hold the write lock. Raises ``Corrupt`` where that checkpoint or an entry is damaged.
    """
    newest = newest_checkpoint(connection)
    try:
        before = None if newest is None else newest.read()
        frontier = Frontier()
        if newest is not None:
            frontier = Frontier.from_bytes(newest.tree_size, newest.frontier or b"")
        for leaf in leaf_hashes(connection, frontier.size):
            frontier.add(leaf)
    except ValueError as error:
        raise Corrupt(
            "The log is damaged, so no checkpoint was made.",
            "Keep the workspace as it is, and verify the log: that names the first bad thing.",
        ) from error
    if before is not None and before.tree_size == frontier.size:
        return before
    origin = origin_of(public_key_of(key)) if before is None else before.origin
    made = sign(origin, frontier.size, frontier.root(), key)
    connection.execute(
        checkpoints.insert().values(
            tree_size=made.tree_size, note=made.note, key=made.key, frontier=frontier.packed()
        )
    )
    return made


def leaf_hashes(connection: Connection, after: int = 0) -> Iterator[bytes]:
    """The entries' hashes in order, as stored. Raises ``ValueError`` for one that is none."""
    rows = connection.execution_options(yield_per=5000).execute(
        select(log.c.sha256).where(log.c.number > after).order_by(log.c.number)
    )
    for (sha256,) in rows:
        yield bytes.fromhex(sha256)


def add_anchor(connection: Connection, tree_size: int, at: datetime, who: str) -> None:
    """Note that a witness folder accepted the checkpoint over ``tree_size`` entries."""
    number = connection.execute(select(func.coalesce(func.max(anchors.c.number), 0) + 1)).scalar()
    connection.execute(
        anchors.insert().values(number=number, tree_size=tree_size, anchored_at=at, anchored_by=who)
    )


def anchored_entries(connection: Connection) -> int:
    """How many entries the newest checkpoint covers that a witness folder accepted."""
    newest: int | None = connection.execute(select(func.max(anchors.c.tree_size))).scalar()
    return newest or 0


def _stored(tree_size: int, note: bytes, key: bytes, frontier: object) -> StoredCheckpoint:
    """A row; what is no longer stored as bytes comes as something that no check accepts."""
    return StoredCheckpoint(
        tree_size,
        note.decode("utf-8", "replace"),
        key.decode("utf-8", "replace"),
        frontier if isinstance(frontier, bytes) else b"",
    )
