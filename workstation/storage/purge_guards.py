"""What triggers ask about purges and closed cases: for the guards of tables that hang on a case.

A migration that adds such a table makes its guards with ``case_guards``; nothing else is needed
for a purge to reach it (see ``ownership``).
"""

from __future__ import annotations

CASE_CLOSED = "the case is closed"
"""How the guards refuse a record of a case that is not open."""

GALLERY_PURGED = "the gallery was purged"
"""How the guards refuse people and portraits for a gallery that is gone."""


def under_purge(kind: str, target: str) -> str:
    """SQL: whether a purge of what the SQL ``target`` names was confirmed and is being done.

    That there is a confirmation at all says that it is due and by a second person: the guards of
    that table refuse any other, and those of outcomes end the time in which rows may go.
    """
    return (
        "EXISTS (SELECT 1 FROM purges p JOIN purge_confirmations c ON c.purge_id = p.id "
        f"WHERE p.kind = '{kind}' AND p.target = {target} "
        "AND NOT EXISTS (SELECT 1 FROM purge_outcomes o WHERE o.purge_id = p.id))"
    )


def closed(case_number: str) -> str:
    """SQL: whether the case that the SQL ``case_number`` names is closed."""
    return (
        f"(SELECT act FROM case_events WHERE case_number = {case_number} "
        "AND act IN ('closed', 'reopened') ORDER BY number DESC LIMIT 1) = 'closed'"
    )


def no_delete(table: str, case_of: str, refusal: str = "") -> str:
    """The guard against deleting, which only a confirmed purge of the row's case passes.

    ``case_of`` is SQL for the number of a row's case, with ``{row}`` for the row.
    """
    refusal = refusal or f"{table} rows cannot be changed"
    return (
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
        f"WHEN NOT {under_purge('case', case_of.format(row='OLD'))} "
        f"BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
    )


def only_while_open(table: str, case_of: str) -> str:
    """The guard against recording anything new in a closed case; see ``no_delete``."""
    return (
        f"CREATE TRIGGER {table}_only_while_open BEFORE INSERT ON {table} "
        f"WHEN {closed(case_of.format(row='NEW'))} "
        f"BEGIN SELECT RAISE(ABORT, '{CASE_CLOSED}'); END"
    )


def append_only(table: str, keys: tuple[str, ...]) -> list[str]:
    """The guards against changing and replacing rows of a table with this primary key."""
    same = " AND ".join(f"{key} = NEW.{key}" for key in keys)
    return [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END",
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be replaced'); END",
    ]


def case_guards(table: str, keys: tuple[str, ...], case_of: str) -> list[str]:
    """Every guard of an append-only table that hangs on a case."""
    return [
        *append_only(table, keys),
        no_delete(table, case_of),
        only_while_open(table, case_of),
    ]
