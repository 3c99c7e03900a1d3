"""The tables of looking at a candidate: components, limits, facts asked for, remarks.

Rows are only ever added; guards of the database see to that.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from workstation.storage.tables import UtcDateTime, metadata


def _who_and_when(verb: str) -> list[Column[Any]]:
    return [
        Column(f"{verb}_at", UtcDateTime, nullable=False),
        Column(f"{verb}_by", Text, nullable=False),
    ]


def _candidate() -> list[Any]:
    return [
        ForeignKeyConstraint(
            ["search_id", "person_id"], ["candidates.search_id", "candidates.person_id"]
        ),
        Index(None, "search_id", "person_id"),
    ]


component_findings = Table(
    "component_findings",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("component", String(48), nullable=False),
    Column("visible_in_probe", Boolean, nullable=False),
    Column("visible_in_portrait", Boolean, nullable=False),
    Column("likeness", String(32), nullable=False),
    Column("note", Text, nullable=False),
    *_who_and_when("found"),
    # The edition of the list of components, and how many rows below belong to this one.
    Column("list_version", String(16), nullable=False),
    Column("characteristics", Integer, nullable=False),
    Column("regions", Integer, nullable=False),
    *_candidate(),
)

finding_characteristics = Table(
    "finding_characteristics",
    metadata,
    Column("finding_id", ForeignKey("component_findings.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("characteristic", String(48), nullable=False),
    Column("likeness", String(32), nullable=False),
)

# No key to the portrait, which its gallery may lose.
finding_regions = Table(
    "finding_regions",
    metadata,
    Column("finding_id", ForeignKey("component_findings.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("face_id", String(32), nullable=False),
    Column("portrait_id", String(32), nullable=False),
    Column("in_probe", JSON, nullable=False),
    Column("in_portrait", JSON, nullable=False),
)

comparison_findings = Table(
    "comparison_findings",
    metadata,
    Column("comparison_id", ForeignKey("comparisons.id"), primary_key=True),
    Column("finding_id", ForeignKey("component_findings.id"), primary_key=True),
)

comparison_limits = Table(
    "comparison_limits",
    metadata,
    Column("comparison_id", ForeignKey("comparisons.id"), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("limiting", Boolean, nullable=False),
    Column("note", Text, nullable=False),
)

context_asked = Table(
    "context_asked",
    metadata,
    Column("search_id", String(32), primary_key=True),
    Column("person_id", Text, primary_key=True),
    Column("fact", String(16), primary_key=True),
    Column("asked_by", Text, primary_key=True),
    Column("asked_at", UtcDateTime, nullable=False),
    _candidate()[0],
)

remarks = Table(
    "remarks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("search_id", String(32), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("component", String(48), nullable=False),
    Column("text", Text, nullable=False),
    *_who_and_when("written"),
    Column("answers", ForeignKey("remarks.id"), nullable=True),
    *_candidate(),
)
