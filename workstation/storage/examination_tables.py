"""The tables of an examination. Rows are only ever added; guards of the database see to that."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from workstation.storage.tables import UtcDateTime, metadata


def _who_and_when(verb: str) -> list[Column[Any]]:
    return [
        Column(f"{verb}_at", UtcDateTime, nullable=False),
        Column(f"{verb}_by", Text, nullable=False),
    ]


def _candidate() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["search_id", "person_id"], ["candidates.search_id", "candidates.person_id"]
    )


showings = Table(
    "showings",
    metadata,
    Column("search_id", ForeignKey("searches.id"), primary_key=True),
    Column("shown_to", Text, primary_key=True),
    Column("shown_at", UtcDateTime, nullable=False),
)

analyses = Table(
    "analyses",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("face_id", ForeignKey("faces.id"), nullable=False, index=True),
    Column("note", Text, nullable=False),
    Column("sufficient", Boolean, nullable=False),
    Column("candidates_seen", Boolean, nullable=False),
    *_who_and_when("analysed"),
)

independence = Table(
    "independence",
    metadata,
    Column("corroboration_id", ForeignKey("corroborations.id"), primary_key=True),
    Column("derives_from_search", Boolean, nullable=False),
    Column("derivation", Text, nullable=False),
    Column("witness_saw", String(32), nullable=True),
    Column("line_up", String(48), nullable=True),
    *_who_and_when("answered"),
)

attachments = Table(
    "attachments",
    metadata,
    Column("corroboration_id", ForeignKey("corroborations.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size_bytes", BigInteger().with_variant(Integer(), "sqlite"), nullable=False),
)

check_answers = Table(
    "check_answers",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("check_name", String(32), nullable=False),
    Column("finding", String(32), nullable=False),
    Column("source", Text, nullable=False),
    Column("note", Text, nullable=False),
    *_who_and_when("answered"),
    _candidate(),
    Index(None, "search_id", "person_id"),
)

resolutions = Table(
    "resolutions",
    metadata,
    Column("answer_id", ForeignKey("check_answers.id"), primary_key=True),
    Column("explanation", Text, nullable=False),
    Column("source", Text, nullable=False),
    *_who_and_when("resolved"),
)

verifications = Table(
    "verifications",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    *_who_and_when("requested"),
    Column("shown", Integer, nullable=False, server_default="0"),
    _candidate(),
    Index(None, "search_id", "person_id"),
)

verification_portraits = Table(
    "verification_portraits",
    metadata,
    Column("verification_id", ForeignKey("verifications.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("label", String(8), nullable=False),
    Column("portrait_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    UniqueConstraint("verification_id", "person_id"),
)

# The conclusions are written before the result, which closes them.
verification_conclusions = Table(
    "verification_conclusions",
    metadata,
    Column("verification_id", ForeignKey("verifications.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("conclusion", String(48), nullable=False),
    # How probe and portrait were looked at; NULL where that was not recorded.
    Column("looked_at", Text, nullable=True),
)

verification_results = Table(
    "verification_results",
    metadata,
    Column("verification_id", ForeignKey("verifications.id"), primary_key=True),
    Column("note", Text, nullable=False),
    *_who_and_when("verified"),
)

verification_withdrawals = Table(
    "verification_withdrawals",
    metadata,
    Column("verification_id", ForeignKey("verifications.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    *_who_and_when("withdrawn"),
)

approvals = Table(
    "approvals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("approved", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    Column("basis", String(64), nullable=False),
    *_who_and_when("approved"),
    # How many records there were about the candidate; with a later one it no longer holds.
    Column("records", Integer, nullable=False, server_default="0"),
    # The same of findings about components and of remarks.
    Column("remarked", Integer, nullable=False, server_default="0"),
    _candidate(),
    UniqueConstraint("search_id", "person_id", "position"),
)

reopenings = Table(
    "reopenings",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    *_who_and_when("reopened"),
)

decision_answers = Table(
    "decision_answers",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True),
    Column("answer_id", ForeignKey("check_answers.id"), primary_key=True),
)

decision_verifications = Table(
    "decision_verifications",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True),
    Column("verification_id", ForeignKey("verifications.id"), primary_key=True),
)
