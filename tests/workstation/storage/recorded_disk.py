"""A file system for SQLite that records every write and sync, and the states a power cut leaves.

The program's own ``Database`` runs on it through apsw, a second binding to SQLite that lets
Python be the file system (Python's ``sqlite3`` does not). apsw hands no shared memory through,
so the connection takes ``locking_mode=EXCLUSIVE``: the write-ahead log's index then lies in
memory, and what is written and synced, and in which order, stays the same.
"""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import apsw
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

from workstation.storage import database as storage
from workstation.storage.database import Database

SECTOR_BYTES = 512
"""What a disk writes whole or not at all."""


@dataclass(frozen=True)
class Act:
    """Something that reached the file system, or, as "acknowledged", the caller.

    ``at`` is a position in the file, its new size, or how many entries were acknowledged.
    """

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""


class Tape:
    """Everything that happened, in order."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    def acknowledge(self, entries: int) -> None:
        """The caller was told that the log holds this many entries."""
        self.acts.append(Act("acknowledged", at=entries))


class _Files(apsw.VFS):
    def __init__(self, name: str, tape: Tape) -> None:
        self.tape = tape
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> _File:  # noqa: N802
        return _File(name, flags, self.tape)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        self.tape.acts.append(Act("delete", Path(filename).name))


class _File(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int], tape: Tape) -> None:
        super().__init__("", name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.name = Path(path).name if path else ""
        self.tape = tape

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self.tape.acts.append(Act("write", self.name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self.tape.acts.append(Act("truncate", self.name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self.tape.acts.append(Act("sync", self.name))


class _Cursor:
    """As much of a cursor of the Python database interface as SQLAlchemy asks for."""

    arraysize = 1
    lastrowid = 0

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: Iterator[tuple[Any, ...]] = iter(())
        self.description: Any = None
        self.rowcount = -1

    def execute(self, statement: str, parameters: Any = ()) -> None:
        """Run one statement, and read all that it gives."""
        self._run(statement, [parameters])

    def executemany(self, statement: str, parameters: Sequence[Any]) -> None:
        """Run one statement several times."""
        self._run(statement, parameters)

    def _run(self, statement: str, parameters: Sequence[Any]) -> None:
        cursor = self._connection.cursor()
        self.description = None

        def look(looking: apsw.Cursor, _sql: str, _values: Any) -> bool:
            # Afterwards it is too late where there are no rows.
            described = looking.get_description()
            self.description = [(d[0], *[None] * 6) for d in described] if described else None
            return True

        cursor.exec_trace = look
        before = self._connection.total_changes()
        found: list[tuple[Any, ...]] = []
        try:
            for each in parameters:
                found += cursor.execute(statement, each)
        except apsw.ConstraintError as error:
            raise sqlite3.IntegrityError(str(error)) from error
        except apsw.Error as error:
            raise sqlite3.OperationalError(str(error)) from error
        self._rows = iter(found)
        if self.description is None:
            self.rowcount = self._connection.total_changes() - before

    def fetchone(self) -> Any:
        """The next row or None."""
        return next(self._rows, None)

    def fetchmany(self, size: int = 1) -> list[Any]:
        """Up to ``size`` rows."""
        return list(islice(self._rows, size))

    def fetchall(self) -> list[Any]:
        """The rows that are left."""
        return list(self._rows)

    def close(self) -> None:
        """Nothing is held."""


class _Connection:
    """As much of a connection of the Python database interface as SQLAlchemy asks for."""

    isolation_level = None

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def cursor(self) -> _Cursor:
        """A new cursor."""
        return _Cursor(self._connection)

    def execute(self, statement: str) -> None:
        """Run a statement without rows."""
        self.cursor().execute(statement)

    def create_function(self, *_: Any, **__: Any) -> None:
        """SQLAlchemy's function for regular expressions, which nothing here uses."""

    def commit(self) -> None:
        """End the transaction, if there is one."""
        if self._connection.in_transaction:
            self.execute("COMMIT")

    def rollback(self) -> None:
        """Take the transaction back, if there is one."""
        if self._connection.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()


def recorded_database(path: Path, tape: Tape, synchronous: str = "FULL") -> Database:
    """The program's database over a recording file system, with its own pragmas and schema."""
    name = f"recorded-{id(tape)}"
    if name not in apsw.vfs_names():
        tape.files = _Files(name, tape)  # type: ignore[attr-defined]  # alive as long as the tape

    def connect() -> Any:
        connection = _Connection(apsw.Connection(str(path), vfs=name))
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        storage._prepare(connection, None)  # type: ignore[arg-type]
        if synchronous != "FULL":
            connection.execute(f"PRAGMA synchronous={synchronous}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", storage._begin)
    storage._bring_up_to_date(engine, path, create=True)
    return Database(engine, path)


@dataclass
class Disk:
    """What is certain to be on the disk, and what was written and not yet synced."""

    synced: dict[str, bytearray] = field(default_factory=dict)
    waiting: defaultdict[str, list[Act]] = field(default_factory=lambda: defaultdict(list))
    acknowledged: int = 0

    def happen(self, act: Act) -> None:
        """One act of the tape."""
        if act.kind == "acknowledged":
            self.acknowledged = act.at
        elif act.kind == "sync":
            for waited in self.waiting.pop(act.name, []):
                _apply(self.synced, waited)
        else:
            self.waiting[act.name].append(act)

    def after_a_cut(self, rng: random.Random) -> dict[str, bytes]:
        """A state that a disk may hold after a power cut now.

        What was synced is there. Of the rest each write, cut and deletion was done or was not;
        a write can also be torn, each of its sectors old or new. One state in three has lost
        everything that was not synced.
        """
        files = {name: bytearray(data) for name, data in self.synced.items()}
        kept = rng.choice((0.0, 0.3, 0.9))
        for waited in self.waiting.values():
            for act in waited:
                if rng.random() < kept:
                    _apply(files, act)
                elif act.kind == "write" and kept and rng.random() < 0.5:
                    for start in range(0, len(act.data), SECTOR_BYTES):
                        if rng.random() < 0.5:
                            part = act.data[start : start + SECTOR_BYTES]
                            _apply(files, Act("write", act.name, act.at + start, part))
        return {name: bytes(data) for name, data in files.items()}


def _apply(files: dict[str, bytearray], act: Act) -> None:
    if act.kind == "delete":
        files.pop(act.name, None)
        return
    data = files.setdefault(act.name, bytearray())
    if act.kind == "truncate":
        del data[act.at :]
        data.extend(bytes(act.at - len(data)))
        return
    data.extend(bytes(max(0, act.at - len(data))))
    data[act.at : act.at + len(act.data)] = act.data
