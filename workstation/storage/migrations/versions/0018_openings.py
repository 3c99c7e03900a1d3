"""What opens the commitments of log entries: added with an entry, and taken only by a purge."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def guards() -> list[str]:
    """The triggers: never changed, never added later, deleted only with an entry about it.

    A row in ``forgettings`` names the log's next entry. While that entry is missing, openings
    can be deleted; its deferred key lets nothing be committed without the entry, and once the
    entry is there nothing more can be deleted. The entry must say that openings were forgotten.
    """
    next_entry = "(SELECT coalesce(max(number), 0) + 1 FROM log)"
    refusals = {
        "openings": "openings cannot be changed",
        "forgettings": "forgettings rows cannot be changed",
    }
    statements = [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
        for table, refusal in refusals.items()
    ]
    return [
        *statements,
        "CREATE TRIGGER forgettings_no_delete BEFORE DELETE ON forgettings "
        "BEGIN SELECT RAISE(ABORT, 'forgettings rows cannot be changed'); END",
        "CREATE TRIGGER forgettings_next BEFORE INSERT ON forgettings "
        f"WHEN NEW.entry IS NOT {next_entry} "
        "OR EXISTS (SELECT 1 FROM forgettings WHERE entry = NEW.entry) "
        "BEGIN SELECT RAISE(ABORT, 'a forgetting names the next entry of the log'); END",
        "CREATE TRIGGER openings_with_their_entry BEFORE INSERT ON openings "
        "WHEN NEW.entry IS NOT (SELECT max(number) FROM log) OR EXISTS "
        "(SELECT 1 FROM openings WHERE entry = NEW.entry AND path = NEW.path) "
        "BEGIN SELECT RAISE(ABORT, 'an opening is added with its entry'); END",
        "CREATE TRIGGER openings_forgotten BEFORE DELETE ON openings "
        f"WHEN NOT EXISTS (SELECT 1 FROM forgettings WHERE entry = {next_entry}) "
        "BEGIN SELECT RAISE(ABORT, 'openings are deleted only by a purge'); END",
        "CREATE TRIGGER log_tells_of_forgetting BEFORE INSERT ON log "
        "WHEN EXISTS (SELECT 1 FROM forgettings WHERE entry = NEW.number) "
        "AND NOT instr(NEW.body, CAST('\"openings_forgotten\":' AS BLOB)) "
        "BEGIN SELECT RAISE(ABORT, 'the entry must tell of the openings forgotten'); END",
    ]


def upgrade() -> None:
    """Add the tables; entries made before hold their facts in the open."""
    op.create_table(
        "openings",
        sa.Column("entry", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("gallery_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry"], ["log.number"], name=op.f("fk_openings_entry_log")),
        sa.PrimaryKeyConstraint("entry", "path", name=op.f("pk_openings")),
    )
    op.create_index("ix_openings_case_number", "openings", ["case_number"])
    op.create_index("ix_openings_gallery_id_person_id", "openings", ["gallery_id", "person_id"])
    op.create_table(
        "forgettings",
        sa.Column("entry", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["log.number"],
            name=op.f("fk_forgettings_entry_log"),
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_forgettings")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
