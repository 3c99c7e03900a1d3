"""What statements may do through the program's own connection. Whatever is not listed is denied.

Triggers guard rows. They cannot guard themselves: ``DROP TRIGGER``, a TEMP trigger, ``ATTACH`` or
``PRAGMA writable_schema`` would go round them. SQLite asks the function below about each
part of a statement while it prepares it, and a denied statement never runs.
"""

from __future__ import annotations

import sqlite3
from functools import cache

from workstation.model import PurgeKind
from workstation.storage.ownership import owned

CHANGED = {
    "evidence": frozenset({"md5", "pages"}),
    "frames": frozenset({"searched"}),
    "galleries": frozenset({"version"}),
    "imports": frozenset({"state"}),
    "scans": frozenset({"state", "seconds", "checkpoint", "faces"})
    | {"frames_decoded", "frames_searched", "frames_missing"},
    "tracks": frozenset({"template", "faces_seen", "first_s", "last_s"})
    | {"first_frame", "last_frame"},
}
"""The columns that the program changes after a row was written."""

DELETED = frozenset(
    {"calibrations", "import_rows", "people", "portraits", "track_faces"}
    | {"openings", "passwords", "second_factors"}
)
"""The tables whose rows the program deletes; those that a purge empties come beside them."""


@cache
def _purged() -> frozenset[str]:
    """Tables whose guards let a confirmed purge delete rows, and nobody else."""
    return frozenset(table for kind in PurgeKind for table, _owner in owned(kind))


_READ_PRAGMAS = frozenset(
    {
        "data_version",
        "database_list",
        "foreign_keys",
        "foreign_key_check",
        "integrity_check",
        "journal_mode",
        "page_count",
        "quick_check",
        "read_uncommitted",
        "recursive_triggers",
        "secure_delete",
        "synchronous",
        "trusted_schema",
    }
)
_SCHEMA_PRAGMAS = frozenset(
    {"foreign_key_list", "index_info", "index_list", "index_xinfo", "table_info", "table_xinfo"}
)
# These take a value that names what is read, and set nothing.
_VALUE_PRAGMAS = {("wal_checkpoint", "TRUNCATE")}

# They reach outside the database. SQLite switches the first off by itself; the others exist only
# where somebody built them in.
_OUTWARD = frozenset({"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"})

_DEFENSIVE = 1010
"""SQLITE_DBCONFIG_DEFENSIVE; Python names it from 3.12 on."""

_ALWAYS = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_RECURSIVE,
        sqlite3.SQLITE_TRANSACTION,
    }
)


def restrict(connection: sqlite3.Connection, _record: object = None) -> None:
    """Let a connection do from now on only what the program does: no change of the schema.

    A denied statement fails with ``sqlite3.DatabaseError`` ("not authorized"), whose
    ``sqlite_errorcode`` is ``SQLITE_AUTH``.
    """
    configure = getattr(connection, "setconfig", None)
    if configure is not None:
        configure(_DEFENSIVE, True)
    connection.set_authorizer(_decide)


def _decide(
    action: int, first: str | None, second: str | None, database: str | None, _within: str | None
) -> int:
    if _allowed(action, first or "", second, database):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _allowed(action: int, first: str, second: str | None, database: str | None) -> bool:
    if action in _ALWAYS:
        return True
    if action == sqlite3.SQLITE_FUNCTION:
        return second not in _OUTWARD
    if action == sqlite3.SQLITE_PRAGMA:
        if second is None:
            return first in _READ_PRAGMAS
        return first in _SCHEMA_PRAGMAS or (first, second) in _VALUE_PRAGMAS
    # The schema's own tables begin with "sqlite_"; Alembic's says which migrations were run.
    if database != "main" or first.startswith("sqlite_") or first == "alembic_version":
        return False
    if action == sqlite3.SQLITE_DELETE:
        return first in DELETED or first in _purged()
    if action == sqlite3.SQLITE_UPDATE:
        return second in CHANGED.get(first, frozenset())
    return action == sqlite3.SQLITE_INSERT
