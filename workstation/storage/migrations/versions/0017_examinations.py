"""Analysis, independence, checks, blind verification, approval, reopening; and their guards."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from workstation.storage.migrations.examination_guards import KEYS, guards

revision = "0017"
down_revision = "0016"
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
    """Add tables and columns. Decisions made before keep the rule they were made under."""
    _make(
        "showings",
        _text("search_id", 32),
        _text("shown_to"),
        sa.Column("shown_at", sa.DateTime(), nullable=False),
        refers={"search_id": "searches.id"},
    )
    _make(
        "analyses",
        _text("id", 32),
        _text("face_id", 32),
        _text("note"),
        sa.Column("sufficient", sa.Boolean(), nullable=False),
        sa.Column("candidates_seen", sa.Boolean(), nullable=False),
        *_who_and_when("analysed"),
        refers={"face_id": "faces.id"},
    )
    op.create_index(op.f("ix_analyses_face_id"), "analyses", ["face_id"])
    _make(
        "independence",
        _text("corroboration_id", 32),
        sa.Column("derives_from_search", sa.Boolean(), nullable=False),
        _text("derivation"),
        _text("witness_saw", 32, nullable=True),
        _text("line_up", 48, nullable=True),
        *_who_and_when("answered"),
        refers={"corroboration_id": "corroborations.id"},
    )
    _make(
        "attachments",
        _text("corroboration_id", 32),
        _number("position"),
        _text("file_name"),
        _text("sha256", 64),
        sa.Column(
            "size_bytes", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        refers={"corroboration_id": "corroborations.id"},
    )
    _make(
        "check_answers",
        _text("id", 32),
        _text("search_id", 32),
        _text("person_id"),
        _text("check_name", 32),
        _text("finding", 32),
        _text("source"),
        _text("note"),
        *_who_and_when("answered"),
        about=True,
    )
    _make(
        "resolutions",
        _text("answer_id", 32),
        _text("explanation"),
        _text("source"),
        *_who_and_when("resolved"),
        refers={"answer_id": "check_answers.id"},
    )
    _make(
        "verifications",
        _text("id", 32),
        _text("search_id", 32),
        _text("person_id"),
        *_who_and_when("requested"),
        about=True,
    )
    for table in ("check_answers", "verifications"):
        op.create_index(op.f(f"ix_{table}_search_id_person_id"), table, ["search_id", "person_id"])
    of_verification = {"verification_id": "verifications.id"}
    _make(
        "verification_portraits",
        _text("verification_id", 32),
        _number("position"),
        _text("label", 8),
        _text("portrait_id", 32),
        _text("person_id"),
        sa.UniqueConstraint(
            "verification_id",
            "person_id",
            name=op.f("uq_verification_portraits_verification_id_person_id"),
        ),
        refers=of_verification,
    )
    _make(
        "verification_conclusions",
        _text("verification_id", 32),
        _number("position"),
        _text("conclusion", 48),
        refers=of_verification,
    )
    _make(
        "verification_results",
        _text("verification_id", 32),
        _text("note"),
        *_who_and_when("verified"),
        refers=of_verification,
    )
    _make(
        "verification_withdrawals",
        _text("verification_id", 32),
        _text("reason"),
        *_who_and_when("withdrawn"),
        refers=of_verification,
    )
    _make(
        "approvals",
        _text("id", 32),
        _text("search_id", 32),
        _text("person_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        _text("note"),
        _text("basis", 64),
        *_who_and_when("approved"),
        sa.UniqueConstraint(
            "search_id",
            "person_id",
            "position",
            name=op.f("uq_approvals_search_id_person_id_position"),
        ),
        about=True,
    )
    _make(
        "reopenings",
        _text("decision_id", 32),
        _text("reason"),
        *_who_and_when("reopened"),
        refers={"decision_id": "decisions.id"},
    )
    _make(
        "decision_answers",
        _text("decision_id", 32),
        _text("answer_id", 32),
        refers={"decision_id": "decisions.id", "answer_id": "check_answers.id"},
    )
    _make(
        "decision_verifications",
        _text("decision_id", 32),
        _text("verification_id", 32),
        refers={"decision_id": "decisions.id", **of_verification},
    )
    op.add_column("comparisons", _text("conclusion", 48, nullable=True))
    for name in ("rule", "items_demanded"):
        op.add_column(
            "decisions", sa.Column(name, sa.Integer(), nullable=False, server_default="1")
        )
    # As plain SQL, which both databases read alike: Alembic would add the keys afterwards, which
    # SQLite cannot.
    for name, table in (("analysis_id", "analyses"), ("approval_id", "approvals")):
        op.execute(f"ALTER TABLE decisions ADD COLUMN {name} VARCHAR(32) REFERENCES {table} (id)")
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
