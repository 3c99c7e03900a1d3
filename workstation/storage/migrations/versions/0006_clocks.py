"""How far recorders' clocks were off: append-only, with the reason."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers that keep every offset as it was entered, in order."""
    refusal = "BEGIN SELECT RAISE(ABORT, 'clock offsets cannot be changed'); END"
    return [
        f"CREATE TRIGGER clock_offsets_no_update BEFORE UPDATE ON clock_offsets {refusal}",
        f"CREATE TRIGGER clock_offsets_no_delete BEFORE DELETE ON clock_offsets {refusal}",
        "CREATE TRIGGER clock_offsets_in_order BEFORE INSERT ON clock_offsets "
        "WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM clock_offsets "
        "WHERE evidence_id = NEW.evidence_id) "
        "BEGIN SELECT RAISE(ABORT, 'clock offsets follow one another'); END",
        "CREATE TRIGGER clock_offsets_with_reason BEFORE INSERT ON clock_offsets "
        "WHEN trim(NEW.reason) = '' "
        "BEGIN SELECT RAISE(ABORT, 'a clock offset needs a reason'); END",
    ]


def upgrade() -> None:
    """Add the table; no clock has been compared yet."""
    op.create_table(
        "clock_offsets",
        sa.Column("evidence_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("offset_s", sa.Double(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recorder_start", sa.Text(), nullable=True),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_clock_offsets_evidence_id")
        ),
        sa.PrimaryKeyConstraint("evidence_id", "number", name=op.f("pk_clock_offsets")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
