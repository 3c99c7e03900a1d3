"""Signed checkpoints of the log, and which of them a witness folder accepted: append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers that keep both tables append-only and in step with the log."""
    statements = []
    for table in ("checkpoints", "anchors"):
        refusal = f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END"
        statements += [
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {refusal}",
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refusal}",
        ]
    return [
        *statements,
        "CREATE TRIGGER checkpoints_in_order BEFORE INSERT ON checkpoints "
        "WHEN NEW.tree_size IS NOT (SELECT max(number) FROM log) "
        "OR EXISTS (SELECT 1 FROM checkpoints WHERE tree_size >= NEW.tree_size) "
        "BEGIN SELECT RAISE(ABORT, 'a checkpoint covers the whole log, and follows the others'); "
        "END",
        "CREATE TRIGGER anchors_in_order BEFORE INSERT ON anchors "
        "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM anchors) "
        "OR NOT EXISTS (SELECT 1 FROM checkpoints WHERE tree_size = NEW.tree_size) "
        "BEGIN SELECT RAISE(ABORT, 'an anchor names a checkpoint, and follows the others'); END",
    ]


def upgrade() -> None:
    """Add the tables; logs made before have no checkpoint until the next is due."""
    op.create_table(
        "checkpoints",
        sa.Column("tree_size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("frontier", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tree_size", name=op.f("pk_checkpoints")),
    )
    op.create_table(
        "anchors",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tree_size", sa.Integer(), nullable=False),
        sa.Column("anchored_at", sa.DateTime(), nullable=False),
        sa.Column("anchored_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_anchors")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
