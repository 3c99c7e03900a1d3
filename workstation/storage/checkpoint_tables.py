"""The tables of signed checkpoints, and of those that a witness folder accepted."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from workstation.storage.tables import UtcDateTime, metadata

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("tree_size", Integer, primary_key=True, autoincrement=False),
    # The signed note with origin, size and root; and the verifier key that it fits.
    Column("note", Text, nullable=False),
    Column("key", Text, nullable=False),
    # The subtrees' roots, 32 bytes each, that the next checkpoint carries on from.
    Column("frontier", LargeBinary, nullable=False),
)

anchors = Table(
    "anchors",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("tree_size", Integer, nullable=False),
    Column("anchored_at", UtcDateTime, nullable=False),
    Column("anchored_by", Text, nullable=False),
)
