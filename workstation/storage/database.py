"""Opening the database: the one door, where encryption at rest and PostgreSQL come in later.

Writes take the write lock at their start (BEGIN IMMEDIATE), so two writers wait for each
other instead of failing half-way; SQLAlchemy's own defaults would leave DDL outside the
transaction. WAL with synchronous=FULL keeps every acknowledged commit through a power cut.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.pool import NullPool

from workstation.errors import CannotProceed, Corrupt, case_closed
from workstation.storage.authorizing import restrict
from workstation.storage.backups import backup_path
from workstation.storage.purge_guards import CASE_CLOSED, GALLERY_PURGED
from workstation.storage.tables import metadata

HEAD = "0022"
"""The newest migration this program knows."""

_IMMEDIATE = "corroborate_immediate"


class Denied(IntegrityError):
    """A guard of the database refused a statement, or its connection may not do such a thing.

    A bug here or an attack, never a user's mistake. Its text is the guard's sentence and holds
    neither the statement nor its values. Nothing of the transaction is kept.
    """

    code = ""


class Database:
    """An open database. ``read`` and ``write`` give one transaction each."""

    def __init__(self, engine: Engine, path: Path, write_protected: bool = False) -> None:
        self._engine = engine
        self.path = path
        self.write_protected = write_protected
        self._watching: sqlite3.Connection | None = None
        self._guard = threading.Lock()
        self.on_refused: Callable[[str], None] | None = None
        """Told, after the transaction was taken back, what a guard of the database refused."""
        self._telling = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; nothing in it can be changed by others meanwhile."""
        with _translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction that is kept whole or not at all.

        Raises ``CannotProceed`` on a full or read-only disk or when another writer does not
        finish within 30 s.
        """
        try:
            with _translated(), self._engine.connect() as connection:
                connection = connection.execution_options(**{_IMMEDIATE: True})
                with connection.begin():
                    yield connection
        except DBAPIError as error:
            refusal = _refusal(error)
            if refusal and self.on_refused is not None and not self._telling:
                self._telling = True  # what is told about is not told about again
                try:
                    self.on_refused(refusal)
                finally:
                    self._telling = False
            raise

    def empty_log(self) -> bool:
        """Bring the write-ahead log into the database and cut it to nothing.

        Deleted rows are overwritten in the database, but the log keeps what it held of them.
        False where another program still reads from the log; it is emptied at the last close.
        """
        with _translated(), self._engine.connect() as connection:
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").first()
        return busy is not None and busy[0] == 0

    def changes(self) -> int:
        """A number that is another one once anybody committed; asking takes microseconds."""
        if self.write_protected:
            return 0
        with self._guard:
            if self._watching is None:
                self._watching = sqlite3.connect(
                    self.path, check_same_thread=False, isolation_level=None
                )
            # All rows: a statement that is not at its end would hold the database open to reading.
            ((version,),) = self._watching.execute("PRAGMA data_version").fetchall()
        return int(version)

    def close(self) -> None:
        """Give the file back."""
        with self._guard:
            if self._watching is not None:
                self._watching.close()
                self._watching = None
        self._engine.dispose()


def open_database(path: Path, *, create: bool = False, read_only: bool = False) -> Database:
    """Open the workspace's database, bringing an older one up to date after a backup.

    With ``read_only`` a database on write-protected media, such as an auditor's copy, opens
    too. Raises ``CannotProceed`` where the database was made by a newer version or cannot be
    written, ``Corrupt`` where the file is not a sound database.
    """
    if not create and not path.is_file():
        raise CannotProceed("This folder holds no workspace.", "Choose another, or make a new one.")
    options = {"timeout": 30, "isolation_level": None, "check_same_thread": False}
    write_protected = read_only and not os.access(path.parent, os.W_OK)
    if write_protected:
        engine = _write_protected(path, options)
    else:
        engine = create_engine(f"sqlite:///{path}", connect_args=options)
        event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        with _translated():
            _bring_up_to_date(engine, path, create)
    except BaseException:
        engine.dispose()
        raise
    # The connections that may change the schema end here.
    engine.dispose()
    event.listen(engine, "connect", restrict)
    return Database(engine, path, write_protected)


def _write_protected(path: Path, options: dict[str, Any]) -> Engine:
    """An engine that neither writes nor locks. SQLite then ignores a write-ahead log beside it."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        raise CannotProceed(
            "The workspace is write-protected, and it was not closed before it was copied.",
            "Copy it to a folder you can write to and open it there.",
        )
    address = f"{path.absolute().as_uri()}?immutable=1"
    return create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, **options),
        poolclass=NullPool,
    )


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        # Without it INSERT OR REPLACE deletes rows without firing the DELETE guards.
        "recursive_triggers=ON",
        "trusted_schema=OFF",
        # What a purge deletes is overwritten, not only unlinked.
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_IMMEDIATE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _bring_up_to_date(engine: Engine, path: Path, create: bool) -> None:
    with engine.connect() as connection:
        known = connection.execute(
            text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
        ).scalar_one()
        found = (
            connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            if known
            else None
        )
    if found == HEAD:
        return
    if found is None and not create:
        raise Corrupt(
            "The database of this workspace holds no Corroborate data.",
            "Restore the workspace from a backup.",
        )
    # Alembic takes 0.2 s to import and is needed only when something has to be migrated.
    from workstation.storage.migrating import known_versions, migrate

    if found is not None and found not in known_versions():
        raise CannotProceed(
            "This workspace was made by a newer version of Corroborate.",
            "Open it with that version, or install the newer one here.",
        )
    if found is not None:
        _back_up(path, found)
    with engine.connect() as connection:
        connection = connection.execution_options(**{_IMMEDIATE: True})
        with connection.begin():
            migrate(connection)


def _back_up(path: Path, version: str) -> None:
    """Copy the database through SQLite's backup API; copying the file can tear it."""
    target = backup_path(path, version, HEAD)
    source = sqlite3.connect(path)
    copy = sqlite3.connect(target)
    try:
        source.backup(copy)
    finally:
        copy.close()
        source.close()


_NO_GUARD = ("UNIQUE", "FOREIGN KEY", "NOT NULL", "CHECK", "datatype")


def _refusal(error: DBAPIError) -> str:
    """The words of a trigger or an authorizer that refused; empty for every other error."""
    words = str(error.orig)
    denied = error.__cause__
    if isinstance(denied, DBAPIError) and _code(denied.orig) == sqlite3.SQLITE_AUTH:
        return _unauthorized(denied)
    if isinstance(error, IntegrityError):
        return "" if words.startswith(_NO_GUARD) else words
    return words if "prohibited" in words else ""


def _unauthorized(error: DBAPIError) -> str:
    """What the authorizer says, and which tables the statement names; nothing else of it."""
    names = set(re.findall(r"\w+", (error.statement or "").lower())) & set(metadata.tables)
    return ": ".join([str(error.orig), *([", ".join(sorted(names))] if names else [])])


@contextmanager
def _translated() -> Iterator[None]:
    """SQLite's failures that a user can act on, as sentences."""
    try:
        yield
    except IntegrityError as error:
        if CASE_CLOSED in str(error.orig):  # somebody closed it while the work was under way
            raise case_closed() from error
        if GALLERY_PURGED in str(error.orig):
            raise CannotProceed("This gallery was purged.", "Use another gallery.") from error
        if _code(error.orig) == sqlite3.SQLITE_CONSTRAINT_TRIGGER:
            raise Denied(None, None, error.orig or error) from error
        raise  # a key refused: a bug here, or an attack; never a user's mistake
    except OperationalError as error:
        message = str(error.orig)
        sentences: list[tuple[str, Any]] = [
            ("full", ("The disk is full, so nothing was changed.", "Free some space.")),
            ("locked", ("Another program holds the database.", "Close it and try again.")),
            ("readonly", ("The workspace is read-only.", "Copy it to a folder you can write to.")),
            ("unable to open", ("The database cannot be opened.", "Check the folder's rights.")),
            ("disk I/O", ("The disk reported an error.", "Copy the workspace to another disk.")),
        ]
        for part, (sentence, next_step) in sentences:
            if part in message:
                raise CannotProceed(sentence, next_step) from error
        raise
    except (DatabaseError, sqlite3.DatabaseError) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        if _code(original) == sqlite3.SQLITE_AUTH:
            raise Denied(None, None, original or error) from error
        if "malformed" in str(original) or "not a database" in str(original):
            raise Corrupt(
                "The database of this workspace is damaged.",
                "Keep the folder as it is and restore the workspace from a backup.",
            ) from error
        raise


def _code(error: BaseException | None) -> int | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code
