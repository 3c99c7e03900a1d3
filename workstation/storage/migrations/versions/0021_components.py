"""Findings about facial components, limits of the images, facts asked for, and remarks."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from workstation.storage.migrations.component_guards import KEYS, guards

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def _who_and_when(verb: str) -> list[sa.Column[Any]]:
    return [
        sa.Column(f"{verb}_at", sa.DateTime(), nullable=False),
        sa.Column(f"{verb}_by", sa.Text(), nullable=False),
    ]


def _text(name: str, length: int = 0, nullable: bool = False) -> sa.Column[Any]:
    kind = sa.String(length=length) if length else sa.Text()
    return sa.Column(name, kind, nullable=nullable)


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _make(
    table: str, *parts: Any, refers: dict[str, str] | None = None, about: bool = False
) -> None:
    """Create a table; ``refers`` maps columns to what they point to, ``about`` adds a candidate."""
    keys = [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in (refers or {}).items()
    ]
    if about:
        keys.append(
            sa.ForeignKeyConstraint(
                ["search_id", "person_id"],
                ["candidates.search_id", "candidates.person_id"],
                name=op.f(f"fk_{table}_search_id_person_id"),
            )
        )
    primary = sa.PrimaryKeyConstraint(*KEYS[table], name=op.f(f"pk_{table}"))
    op.create_table(table, *parts, *keys, primary)


def upgrade() -> None:
    """Add tables and columns. Comparisons made before state no limits, and rest on no finding."""
    _make(
        "component_findings",
        _text("id", 32),
        _text("search_id", 32),
        _text("person_id"),
        _text("component", 48),
        _flag("visible_in_probe"),
        _flag("visible_in_portrait"),
        _text("likeness", 32),
        _text("note"),
        *_who_and_when("found"),
        _text("list_version", 16),
        sa.Column("characteristics", sa.Integer(), nullable=False),
        sa.Column("regions", sa.Integer(), nullable=False),
        about=True,
    )
    of_finding = {"finding_id": "component_findings.id"}
    _make(
        "finding_characteristics",
        _text("finding_id", 32),
        _number("position"),
        _text("characteristic", 48),
        _text("likeness", 32),
        refers=of_finding,
    )
    _make(
        "finding_regions",
        _text("finding_id", 32),
        _number("position"),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("face_id", 32),
        _text("portrait_id", 32),
        sa.Column("in_probe", sa.JSON(), nullable=False),
        sa.Column("in_portrait", sa.JSON(), nullable=False),
        refers=of_finding,
    )
    of_comparison = {"comparison_id": "comparisons.id"}
    _make(
        "comparison_findings",
        _text("comparison_id", 32),
        _text("finding_id", 32),
        refers={**of_comparison, **of_finding},
    )
    _make(
        "comparison_limits",
        _text("comparison_id", 32),
        _text("kind", 32),
        _flag("limiting"),
        _text("note"),
        refers=of_comparison,
    )
    _make(
        "context_asked",
        _text("search_id", 32),
        _text("person_id"),
        _text("fact", 16),
        _text("asked_by"),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        about=True,
    )
    _make(
        "remarks",
        _text("id", 32),
        _text("search_id", 32),
        _text("person_id"),
        _text("component", 48),
        _text("text"),
        *_who_and_when("written"),
        _text("answers", 32, nullable=True),
        refers={"answers": "remarks.id"},
        about=True,
    )
    for table in ("component_findings", "remarks"):
        op.create_index(op.f(f"ix_{table}_search_id_person_id"), table, ["search_id", "person_id"])
    op.add_column(
        "comparisons", sa.Column("would_change", sa.Text(), nullable=False, server_default="")
    )
    op.add_column("comparisons", _text("looked_at", nullable=True))
    for table, name in (
        ("comparisons", "limits"),
        ("comparisons", "findings"),
        ("approvals", "remarked"),
    ):
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
