"""The tables of assessments, and of marks that were withdrawn."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, String, Table, Text

from workstation.storage.tables import UtcDateTime, metadata

withdrawn_faces = Table(
    "withdrawn_faces",
    metadata,
    Column("face_id", ForeignKey("faces.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("withdrawn_at", UtcDateTime, nullable=False),
    Column("withdrawn_by", Text, nullable=False),
)

assessments = Table(
    "assessments",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False, index=True),
    Column("face_id", ForeignKey("faces.id"), nullable=True),
    Column("note", Text, nullable=False),
    Column("lacking", JSON, nullable=False),
    Column("measures", JSON, nullable=False),
    Column("assessed_at", UtcDateTime, nullable=False),
    Column("assessed_by", Text, nullable=False),
)
