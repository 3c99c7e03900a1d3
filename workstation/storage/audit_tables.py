"""The tables of monthly audits and of the log's weekly reviews. Rows are only ever added."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from workstation.storage.tables import UtcDateTime, metadata

audits = Table(
    "audits",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("month", String(7), nullable=False),
    Column("number", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    # How the sample was drawn; the checkpoint's note is empty where none was there in time.
    Column("note", Text, nullable=False),
    Column("checkpoint_entries", Integer, nullable=False),
    Column("log_entries", Integer, nullable=False),
    Column("population", Integer, nullable=False),
    Column("dated", Integer, nullable=False),
    Column("population_sha256", String(64), nullable=False),
    Column("earlier", Integer, nullable=False),
    # No keys to searches: an audit outlives the purge of a case.
    Column("sample", JSON, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("hours", Text, nullable=False),
    Column("flags", JSON, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("opened_by", Text, nullable=False),
    UniqueConstraint("month", "number"),
)

audit_findings = Table(
    "audit_findings",
    metadata,
    Column("audit_id", ForeignKey("audits.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("search_id", String(32), nullable=True),
    Column("flag", Integer, nullable=True),
    Column("grade", String(32), nullable=False),
    Column("text", Text, nullable=False),
    Column("found_at", UtcDateTime, nullable=False),
    Column("found_by", Text, nullable=False),
)

audit_signatures = Table(
    "audit_signatures",
    metadata,
    Column("audit_id", ForeignKey("audits.id"), primary_key=True),
    Column("statement", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("note", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("signed_at", UtcDateTime, nullable=False),
    Column("signed_by", Text, nullable=False),
)

log_reviews = Table(
    "log_reviews",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("after", Integer, nullable=False),
    Column("up_to", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("counts", JSON, nullable=False),
    Column("reviewed_at", UtcDateTime, nullable=False),
    Column("reviewed_by", Text, nullable=False),
)
