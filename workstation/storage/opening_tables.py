"""The tables of what opens the log's commitments, and of the purges that took some away."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, Table, Text

from workstation.storage.tables import metadata

openings = Table(
    "openings",
    metadata,
    Column("entry", ForeignKey("log.number"), primary_key=True, autoincrement=False),
    # Where in the facts of the entry the commitment stands: a JSON pointer (RFC 6901).
    Column("path", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    # Canonical JSON (RFC 8785).
    Column("value", LargeBinary, nullable=False),
    # What a purge is of. Not keys: they outlive what they name until the purge takes them too.
    Column("case_number", Text),
    Column("gallery_id", Text),
    Column("person_id", Text),
)
Index("ix_openings_case_number", openings.c.case_number)
Index("ix_openings_gallery_id_person_id", openings.c.gallery_id, openings.c.person_id)

forgettings = Table(
    "forgettings",
    metadata,
    # The entry that tells about it: not there yet when this row is written, and no commit
    # without it.
    Column(
        "entry",
        ForeignKey("log.number", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        autoincrement=False,
    ),
)
