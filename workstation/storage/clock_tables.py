"""The table of clock offsets: how far recorders' clocks were off."""

from __future__ import annotations

from sqlalchemy import Column, Double, ForeignKey, Integer, Table, Text

from workstation.storage.tables import UtcDateTime, metadata

clock_offsets = Table(
    "clock_offsets",
    metadata,
    Column("evidence_id", ForeignKey("evidence.id"), primary_key=True),
    # From 1 up; the highest counts, the earlier ones stay.
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("offset_s", Double, nullable=False),
    Column("reason", Text, nullable=False),
    # As the recorder showed it, which has no time zone: no moment in UTC.
    Column("recorder_start", Text, nullable=True),
    Column("set_at", UtcDateTime, nullable=False),
    Column("set_by", Text, nullable=False),
)
