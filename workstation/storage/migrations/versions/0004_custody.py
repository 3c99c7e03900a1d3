"""Custody of evidence: kind, MD5, origin, tools and what is known of a video."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Everything that a custody record says, but for the MD5: what an early version took in has
# none, and the first verification fills it in, once.
KEPT = (
    "id",
    "case_number",
    "file_name",
    "sha256",
    "size_bytes",
    "media_type",
    "width",
    "height",
    "imported_at",
    "imported_by",
    "kind",
    "origin",
    "tools",
    "video",
)


def guards() -> list[str]:
    """The triggers that keep custody records as they were written."""
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in KEPT)
    return [
        "CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence "
        f"WHEN {changed} OR (OLD.md5 <> '' AND NEW.md5 IS NOT OLD.md5) "
        "BEGIN SELECT RAISE(ABORT, 'custody records cannot be changed'); END",
        "CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence "
        "BEGIN SELECT RAISE(ABORT, 'custody records cannot be changed'); END",
        "CREATE TRIGGER evidence_no_replace BEFORE INSERT ON evidence "
        "WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id OR "
        "(case_number = NEW.case_number AND sha256 = NEW.sha256)) "
        "BEGIN SELECT RAISE(ABORT, 'custody records cannot be replaced'); END",
    ]


def upgrade() -> None:
    """Add the columns; rows of early versions are images without MD5, origin and tools."""
    for column in (
        sa.Column("kind", sa.String(length=16), nullable=False, server_default="image"),
        sa.Column("md5", sa.String(length=32), nullable=False, server_default=""),
        sa.Column("origin", sa.Text(), nullable=False, server_default=""),
        sa.Column("tools", sa.JSON(), nullable=True),
        sa.Column("video", sa.JSON(), nullable=True),
    ):
        op.add_column("evidence", column)
    if op.get_bind().dialect.name == "sqlite":
        # SQLite's integers hold 64 bits in any column of that kind: nothing to change there.
        for statement in guards():
            op.execute(statement)
    else:
        op.alter_column("evidence", "size_bytes", type_=sa.BigInteger())
