"""Accounts: who may sign in, with which roles, and what they did to get in."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

ACTS = ("account_standings", "passwords", "second_factors", "sign_in_attempts")


def guards() -> list[str]:
    """The triggers: history stays, and nothing changes that the log does not tell of.

    A row names the newest entry of the log, which is one about accounts and which no other row
    names. So a role cannot be given, nor a lock taken off, without a new entry. Old hashes
    and secrets may go, the current ones may not. One administrator always stays active.
    """
    statements = []
    for table in ("accounts", *ACTS):
        statements.append(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END"
        )
    for table in ("accounts", "account_standings", "sign_in_attempts"):
        statements.append(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be deleted'); END"
        )
    for table, kept in (
        (
            "passwords",
            "OLD.password > (SELECT max(password) - 10 FROM passwords "
            "WHERE account_id = OLD.account_id) AND NOT EXISTS (SELECT 1 FROM passwords "
            "WHERE account_id = OLD.account_id AND password = OLD.password "
            "AND number > OLD.number)",
        ),
        (
            "second_factors",
            "OLD.number = (SELECT max(number) FROM second_factors "
            "WHERE account_id = OLD.account_id)",
        ),
    ):
        statements.append(
            f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table} WHEN {kept} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows that count cannot be deleted'); END"
        )
    for table in ACTS:
        used = " OR ".join(
            f"EXISTS (SELECT 1 FROM {other} WHERE log_number = NEW.log_number)" for other in ACTS
        )
        statements.append(
            f"CREATE TRIGGER {table}_on_the_log BEFORE INSERT ON {table} "
            "WHEN NEW.log_number IS NOT (SELECT max(number) FROM log) "
            "OR NOT EXISTS (SELECT 1 FROM log WHERE number = NEW.log_number "
            'AND substr(CAST(body AS TEXT), 1, 19) = \'{"action":"account.\') '
            f"OR {used} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows name an entry of the log of their own'); END"
        )
    for table in ("account_standings", "passwords", "second_factors"):
        statements.append(
            f"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} "
            f"WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM {table} "
            "WHERE account_id = NEW.account_id) "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows follow each other'); END"
        )
    statements.append(
        "CREATE TRIGGER sign_in_attempts_in_order BEFORE INSERT ON sign_in_attempts "
        "WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM sign_in_attempts) "
        "BEGIN SELECT RAISE(ABORT, 'sign_in_attempts rows follow each other'); END"
    )
    administers = "{0}.state = 'active' AND instr(' ' || {0}.roles || ' ', ' administrator ') > 0"
    statements.append(
        "CREATE TRIGGER account_standings_administered BEFORE INSERT ON account_standings "
        f"WHEN NOT ({administers.format('NEW')}) "
        "AND NOT EXISTS (SELECT 1 FROM account_standings other "
        f"WHERE other.account_id <> NEW.account_id AND {administers.format('other')} "
        "AND other.number = (SELECT max(number) FROM account_standings newest "
        "WHERE newest.account_id = other.account_id)) "
        "BEGIN SELECT RAISE(ABORT, 'one administrator stays active'); END"
    )
    return statements


def _act(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("log_number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f(f"fk_{name}_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("account_id", "number", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("log_number", name=op.f(f"uq_{name}_log_number")),
    )


def upgrade() -> None:
    """Add the tables, empty: an older workspace asks for its first administrator."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("name_key", name=op.f("uq_accounts_name_key")),
    )
    _act(
        "account_standings",
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
    )
    _act(
        "passwords",
        sa.Column("password", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
    )
    _act(
        "second_factors",
        sa.Column("secret", sa.Text(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=True),
    )
    op.create_table(
        "sign_in_attempts",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("account_id", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("log_number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name=op.f("fk_sign_in_attempts_account_id_accounts"),
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_sign_in_attempts")),
        sa.UniqueConstraint("log_number", name=op.f("uq_sign_in_attempts_log_number")),
    )
    op.create_index(op.f("ix_sign_in_attempts_account_id"), "sign_in_attempts", ["account_id"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
