"""The table of calibrations: what was learned about strangers' scores, as aggregated parameters."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text

from workstation.storage.tables import UtcDateTime, metadata

calibrations = Table(
    "calibrations",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("gallery_id", ForeignKey("galleries.id"), nullable=False),
    Column("gallery_version", Integer, nullable=False),
    Column("gallery_people", Integer, nullable=False),
    Column("gallery_images", Integer, nullable=False),
    Column("pack_sha256", String(64), nullable=False),
    # The filter whose people it is about, as JSON with sorted keys; empty for everybody.
    Column("within", Text, nullable=False),
    Column("parameters", JSON, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("learned_at", UtcDateTime, nullable=False),
    Column("learned_by", Text, nullable=False),
    Index(None, "gallery_id", "within"),
)
