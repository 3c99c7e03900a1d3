"""Monthly audits with findings and signatures, and reviews of the log: append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_KEYS = {
    "audits": "id = NEW.id OR (month = NEW.month AND number = NEW.number)",
    "audit_findings": "audit_id = NEW.audit_id AND number = NEW.number",
    "audit_signatures": "audit_id = NEW.audit_id",
    "log_reviews": "number = NEW.number",
}


def guards() -> list[str]:
    """The triggers that keep rows as they are, one audit after another, and nothing signed open."""
    statements = []
    for table, key in _KEYS.items():
        refusal = f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END"
        statements += [
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {refusal}",
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refusal}",
            # REPLACE resolves its conflict by deleting; refuse before the conflict arises.
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key}) {refusal}",
        ]
    return [
        *statements,
        "CREATE TRIGGER audits_one_after_another BEFORE INSERT ON audits "
        "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audits "
        "WHERE month = NEW.month) "
        "OR (NEW.number > 1 AND trim(NEW.reason) = '') "
        "OR EXISTS (SELECT 1 FROM audits a WHERE a.month = NEW.month "
        "AND NOT EXISTS (SELECT 1 FROM audit_signatures s WHERE s.audit_id = a.id)) "
        "BEGIN SELECT RAISE(ABORT, 'an addendum follows a signed audit, and has a reason'); END",
        "CREATE TRIGGER audit_findings_in_time BEFORE INSERT ON audit_findings "
        "WHEN EXISTS (SELECT 1 FROM audit_signatures WHERE audit_id = NEW.audit_id) "
        "OR NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit_findings "
        "WHERE audit_id = NEW.audit_id) "
        "OR (NEW.search_id IS NULL) = (NEW.flag IS NULL) "
        "BEGIN SELECT RAISE(ABORT, 'nothing is added to a signed audit'); END",
        "CREATE TRIGGER log_reviews_in_order BEFORE INSERT ON log_reviews "
        "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM log_reviews) "
        "OR NEW.after IS NOT (SELECT coalesce(max(up_to), 0) FROM log_reviews) "
        "OR NEW.up_to > (SELECT max(number) FROM log) OR NEW.up_to <= NEW.after "
        "BEGIN SELECT RAISE(ABORT, 'a review follows the one before it'); END",
    ]


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "audits",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("checkpoint_entries", sa.Integer(), nullable=False),
        sa.Column("log_entries", sa.Integer(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("dated", sa.Integer(), nullable=False),
        sa.Column("population_sha256", sa.String(64), nullable=False),
        sa.Column("earlier", sa.Integer(), nullable=False),
        sa.Column("sample", sa.JSON(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audits")),
        sa.UniqueConstraint("month", "number", name=op.f("uq_audits_month_number")),
    )
    op.create_table(
        "audit_findings",
        sa.Column("audit_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("search_id", sa.String(32), nullable=True),
        sa.Column("flag", sa.Integer(), nullable=True),
        sa.Column("grade", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.Column("found_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["audit_id"], ["audits.id"], name=op.f("fk_audit_findings_audit_id")
        ),
        sa.PrimaryKeyConstraint("audit_id", "number", name=op.f("pk_audit_findings")),
    )
    op.create_table(
        "audit_signatures",
        sa.Column("audit_id", sa.String(32), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.DateTime(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["audit_id"], ["audits.id"], name=op.f("fk_audit_signatures_audit_id")
        ),
        sa.PrimaryKeyConstraint("audit_id", name=op.f("pk_audit_signatures")),
    )
    op.create_table(
        "log_reviews",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=False),
        sa.Column("reviewed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log_reviews")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
