"""The tables of accounts. Each row but the name is one act, and names its entry of the log."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Table, Text

from workstation.storage.tables import UtcDateTime, metadata

accounts = Table(
    "accounts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    # Folded: two names that differ in case or form alone are one.
    Column("name_key", Text, nullable=False, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("created_by", Text, nullable=False),
)


def _act(name: str, *columns: Column[object]) -> Table:
    return Table(
        name,
        metadata,
        # From 1 up; the highest counts, the earlier ones are history.
        Column("account_id", ForeignKey("accounts.id"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        *columns,
        Column("at", UtcDateTime, nullable=False),
        Column("log_number", Integer, nullable=False, unique=True),
    )


account_standings = _act(
    "account_standings",
    # Names of roles with blanks between them, in order.
    Column("roles", Text, nullable=False),
    Column("state", Text, nullable=False),
)

passwords = _act(
    "passwords",
    # One number for one password: hashing it anew with other parameters keeps it.
    Column("password", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    Column("must_change", Boolean, nullable=False),
)

second_factors = _act(
    "second_factors",
    # None once it was taken off.
    Column("secret", Text, nullable=True),
    Column("confirmed", Boolean, nullable=False),
    # The step of the code that confirmed it.
    Column("step", BigInteger, nullable=True),
)

sign_in_attempts = Table(
    "sign_in_attempts",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    # None where nobody has the name that was typed; the name itself is not kept.
    Column("account_id", ForeignKey("accounts.id"), nullable=True, index=True),
    Column("outcome", Text, nullable=False),
    # The step of the code that was used, so that it is not taken twice.
    Column("step", BigInteger, nullable=True),
    Column("at", UtcDateTime, nullable=False),
    Column("log_number", Integer, nullable=False, unique=True),
)

ACTS = (account_standings, passwords, second_factors, sign_in_attempts)
