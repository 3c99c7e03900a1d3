"""What was done to groups of tracks, as records that are only ever added."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ACTS = ("named", "confirmed", "merged", "split", "rejected", "undone")


def guards() -> list[str]:
    """The triggers that keep the history of groups as it was written."""
    acts = ", ".join(f"'{act}'" for act in ACTS)
    return [
        "CREATE TRIGGER group_events_no_update BEFORE UPDATE ON group_events "
        "BEGIN SELECT RAISE(ABORT, 'group_events rows cannot be changed'); END",
        "CREATE TRIGGER group_events_no_delete BEFORE DELETE ON group_events "
        "BEGIN SELECT RAISE(ABORT, 'group_events rows cannot be changed'); END",
        "CREATE TRIGGER group_events_no_replace BEFORE INSERT ON group_events "
        "WHEN EXISTS (SELECT 1 FROM group_events WHERE id = NEW.id OR "
        "(case_number = NEW.case_number AND position = NEW.position)) "
        "BEGIN SELECT RAISE(ABORT, 'group_events rows cannot be replaced'); END",
        "CREATE TRIGGER group_events_in_order BEFORE INSERT ON group_events "
        "WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM group_events "
        "WHERE case_number = NEW.case_number) "
        "BEGIN SELECT RAISE(ABORT, 'the history of groups has no gaps'); END",
        "CREATE TRIGGER group_events_known_act BEFORE INSERT ON group_events "
        f"WHEN NEW.act NOT IN ({acts}) OR (NEW.act = 'undone') <> (NEW.undoes IS NOT NULL) "
        "BEGIN SELECT RAISE(ABORT, 'unknown act'); END",
        "CREATE TRIGGER group_events_undo_their_own BEFORE INSERT ON group_events "
        "WHEN NEW.undoes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM group_events "
        "WHERE id = NEW.undoes AND case_number = NEW.case_number AND act <> 'named') "
        "BEGIN SELECT RAISE(ABORT, 'only an act of the same case can be undone'); END",
    ]


def upgrade() -> None:
    """Add the table; nobody has done anything to groups yet."""
    op.create_table(
        "group_events",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.String(length=32), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_number"], ["cases.number"], name=op.f("fk_group_events_case_number")
        ),
        sa.ForeignKeyConstraint(
            ["undoes"], ["group_events.id"], name=op.f("fk_group_events_undoes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_events")),
        sa.UniqueConstraint(
            "case_number", "position", name=op.f("uq_group_events_case_number_position")
        ),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
