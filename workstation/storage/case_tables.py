"""The tables of what is decided about cases, searches and purges as a whole: all append-only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text

from workstation.storage.tables import UtcDateTime, metadata


def _who_and_when(verb: str) -> list[Column[Any]]:
    return [
        Column(f"{verb}_at", UtcDateTime, nullable=False),
        Column(f"{verb}_by", Text, nullable=False),
    ]


policy_changes = Table(
    "policy_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("changes", JSON, nullable=False),
    Column("reason", Text, nullable=False),
    *_who_and_when("changed"),
)

# The highest number of a case is in force; a case of an early version has none.
case_facts = Table(
    "case_facts",
    metadata,
    Column("case_number", ForeignKey("cases.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("title", Text, nullable=False),
    Column("offence", Text, nullable=False),
    Column("legal_authority", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("requesting_officer", Text, nullable=False),
    Column("why", Text, nullable=False),
    *_who_and_when("amended"),
)

case_events = Table(
    "case_events",
    metadata,
    Column("case_number", ForeignKey("cases.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("act", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("retention_date", Date, nullable=True),
    *_who_and_when("recorded"),
)

search_approvals = Table(
    "search_approvals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_number", ForeignKey("cases.number"), nullable=False, index=True),
    Column("gallery_id", ForeignKey("galleries.id"), nullable=False),
    Column("reason", Text, nullable=False),
    *_who_and_when("requested"),
)

search_approval_answers = Table(
    "search_approval_answers",
    metadata,
    Column("approval_id", ForeignKey("search_approvals.id"), primary_key=True),
    Column("granted", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    *_who_and_when("answered"),
)

# No keys to cases and galleries: these rows outlive them.
purges = Table(
    "purges",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(16), nullable=False),
    # A case's number or a gallery's id.
    Column("target", Text, nullable=False, index=True),
    Column("reason", Text, nullable=False),
    *_who_and_when("requested"),
    Column("due_at", UtcDateTime, nullable=False),
)

purge_withdrawals = Table(
    "purge_withdrawals",
    metadata,
    Column("purge_id", ForeignKey("purges.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    *_who_and_when("withdrawn"),
)

purge_confirmations = Table(
    "purge_confirmations",
    metadata,
    Column("purge_id", ForeignKey("purges.id"), primary_key=True),
    *_who_and_when("confirmed"),
)

purge_outcomes = Table(
    "purge_outcomes",
    metadata,
    Column("purge_id", ForeignKey("purge_confirmations.purge_id"), primary_key=True),
    Column("counts", JSON, nullable=False),
    Column("commitment", String(64), nullable=False),
)
