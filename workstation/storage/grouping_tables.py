"""The table of what was done to groups of tracks: the groups themselves follow from it."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from workstation.storage.tables import UtcDateTime, metadata

group_events = Table(
    "group_events",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_number", ForeignKey("cases.number"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("act", String(16), nullable=False),
    Column("parts", JSON, nullable=False),
    Column("names", JSON, nullable=False),
    Column("undoes", ForeignKey("group_events.id"), nullable=True),
    Column("note", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    UniqueConstraint("case_number", "position"),
)
