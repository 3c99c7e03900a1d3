"""The tables of scans: faces followed through videos."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from workstation.storage.tables import UtcDateTime, metadata

scans = Table(
    "scans",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("evidence_id", ForeignKey("evidence.id"), nullable=False),
    Column("every_frame", Boolean, nullable=False),
    Column("pack_name", Text, nullable=False),
    Column("pack_version", Text, nullable=False),
    Column("pack_sha256", String(64), nullable=False),
    Column("dimension", Integer, nullable=False),
    Column("preprocessing", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("frames_decoded", Integer, nullable=False),
    Column("frames_searched", Integer, nullable=False),
    Column("frames_missing", Integer, nullable=False),
    Column("faces", Integer, nullable=False),
    Column("seconds", Double, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("started_by", Text, nullable=False),
    # What a stopped scan needs to go on: where it stands, and the tracks still open.
    Column("checkpoint", JSON, nullable=True),
    UniqueConstraint("evidence_id", "every_frame", "pack_sha256"),
)

tracks = Table(
    "tracks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("scan_id", ForeignKey("scans.id"), nullable=False, index=True),
    Column("first_frame", Integer, nullable=False),
    Column("last_frame", Integer, nullable=False),
    Column("first_s", Double, nullable=False),
    Column("last_s", Double, nullable=False),
    Column("faces_seen", Integer, nullable=False),
    Column("template", LargeBinary, nullable=False),
)

# Where a track's face was, in pieces of one checkpoint each: a face may stay for hours.
track_paths = Table(
    "track_paths",
    metadata,
    Column("track_id", ForeignKey("tracks.id"), primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("points", JSON, nullable=False),
)

track_faces = Table(
    "track_faces",
    metadata,
    Column("track_id", ForeignKey("tracks.id"), primary_key=True),
    Column("rank", Integer, primary_key=True, autoincrement=False),
    Column("face_id", ForeignKey("faces.id"), nullable=False),
    Column("enough", Boolean, nullable=False),
    Column("reasons", JSON, nullable=False),
)
