"""The copies of the database that were made before migrations, and what must leave them too.

A backup is a whole database, so it holds every template of its day. Whoever is deleted from a
gallery is deleted from the backups as well; the rest of a backup stays as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workstation.model import CaseNumber, GalleryId, PersonId


def backup_path(database: Path, version: str, head: str) -> Path:
    """Where a database at a migration is copied to before it is brought to ``head``."""
    return database.with_name(f"{database.stem}-before-{head}-from-{version}.sqlite3")


def backups(database: Path) -> tuple[Path, ...]:
    """Every backup beside a database, by name."""
    return tuple(sorted(database.parent.glob(backup_path(database, "*", "*").name)))


def remove_from_backups(
    database: Path, gallery_id: GalleryId, person_id: PersonId
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Delete a person with portraits and templates from every backup.

    Returns the names of the backups that held the person, and of those that were deleted whole,
    because they could not be opened or changed: a template must not outlive its deletion.
    """

    def remove(connection: sqlite3.Connection) -> int:
        held = _forget(connection, "gallery_id = ? AND person_id = ?", gallery_id, person_id)
        # These two tables have had these columns since the first version.
        for table in ("portraits", "people"):
            held += connection.execute(
                f"DELETE FROM {table} WHERE gallery_id = ? AND person_id = ?",
                (gallery_id, person_id),
            ).rowcount
        return held

    return _from_each(database, remove)


def forget_openings_in_backups(
    database: Path, *, case: CaseNumber | None = None, gallery: GalleryId | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Delete what opens the log's commitments of a case or of a gallery from every backup.

    Returns names as ``remove_from_backups`` does.
    """
    if case is not None:
        return _from_each(database, lambda each: _forget(each, "case_number = ?", case))
    return _from_each(database, lambda each: _forget(each, "gallery_id = ?", gallery or ""))


def _from_each(
    database: Path, remove: Callable[[sqlite3.Connection], int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    cleaned, deleted = [], []
    for backup in backups(database):
        try:
            held = _remove(backup, remove)
        except sqlite3.Error:
            for path in (backup, *(_beside(backup, end) for end in ("-wal", "-shm", "-journal"))):
                path.unlink(missing_ok=True)
            deleted.append(backup.name)
        else:
            if held:
                cleaned.append(backup.name)
    return tuple(cleaned), tuple(deleted)


def _remove(backup: Path, remove: Callable[[sqlite3.Connection], int]) -> bool:
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        # No write-ahead log: what it held would outlive the deletion beside the backup.
        for pragma in ("journal_mode=DELETE", "secure_delete=ON", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        held = remove(connection)
        connection.execute("COMMIT")
    return held > 0


def _forget(connection: sqlite3.Connection, of: str, *values: str) -> int:
    """Delete openings from a backup that has them. Its log, a copy, tells nothing about it."""
    guard = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'openings_forgotten'"
    ).fetchone()
    if guard is None:
        return 0
    connection.execute("DROP TRIGGER openings_forgotten")
    gone = connection.execute(
        f"DELETE FROM openings WHERE {of}" + ("" if "case" in of else " AND case_number IS NULL"),
        values,
    ).rowcount
    connection.execute(guard[0])
    return gone


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
