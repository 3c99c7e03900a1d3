"""An open workspace: one folder with its database, its evidence and its lock.

workspace.sqlite3   every record and the log
evidence/           files of cases, by SHA-256
portraits/          files of galleries, by SHA-256
index/              what searches large galleries, made from the database
workspace.lock      held by the one program that writes
log-key.pem         signs the log's checkpoints; readable by its owner only

Nobody is signed in when it is opened; ``casework.sign_in`` makes the session.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from filelock import BaseFileLock, FileLock, Timeout
from sqlalchemy import Connection

from workstation.accounts.hashing import Argon2Hasher, Hasher
from workstation.accounts.names import NOBODY
from workstation.accounts.sessions import IDLE_MINUTES, IDLE_MINUTES_MOST, Session
from workstation.errors import (
    CannotProceed,
    Corrupt,
    WorkspaceInUse,
    WorkstationError,
    file_trouble,
)
from workstation.galleries.columns import Enrolled
from workstation.galleries.filtering import About
from workstation.galleries.shelf import IndexShelf
from workstation.ledger.commitments import Facts
from workstation.ledger.entries import DONE, REFUSED
from workstation.media.store import EvidenceStore
from workstation.media.video import VideoReader
from workstation.model import Checkpoint, Gallery, PersonId, PurgeKind
from workstation.model.accounts import Account
from workstation.ports import FaceEngine, GalleryIndex
from workstation.storage import gallery_rows, logbook, policy_rows, purging
from workstation.storage.database import Database

DATABASE = "workspace.sqlite3"
_LOCK = "workspace.lock"
CHECKPOINT_EVERY = 100
"""Entries of the log between two checkpoints at most."""
_INDEXES = "index"
_LEFTOVERS = "purged-files.json"
_PARTS_OF_THE_LOG = ("log", "checkpoint", "anchor", "opening", "forgetting")
CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far a clock may be set back, by a time service for example, without a word about it."""


class EngineSource(Protocol):
    """Gives an engine for a pack by its name; None stands for the default pack."""

    def __call__(self, pack_name: str | None) -> FaceEngine:
        """A ready engine. Raises ``PackUnusable`` where the pack is missing or unfit."""
        ...


class Workspace:
    """What the verbs of ``casework`` work on. Safe to use from several threads."""

    def __init__(
        self,
        root: Path,
        database: Database,
        engines: EngineSource,
        lock: BaseFileLock | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        hasher: Hasher | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        attended: bool = True,
        where: str = "",
    ) -> None:
        """``attended`` is false for a command that ends by itself: it does not lock."""
        self.root = root
        self.session: Session | None = None
        self.hasher = hasher or Argon2Hasher()
        self.attended = attended
        self.where = where
        self._idle_lock_minutes = IDLE_MINUTES
        self._monotonic = monotonic
        self.database = database
        self.evidence_store = EvidenceStore(root / "evidence")
        self.portrait_store = EvidenceStore(root / "portraits")
        self.videos = VideoReader(root / "evidence")
        # Playing does not wait for a search of faces: it has a process of its own.
        self.playing = VideoReader(root / "evidence")
        self._engines = engines
        self._open_engines: dict[str | None, FaceEngine] = {}
        self.indexes = IndexShelf(root / _INDEXES, writable=lock is not None)
        self._guard = threading.RLock()
        self._under_way: set[str] = set()
        self._lock = lock
        self._clock = clock
        self._wrote = False
        self.newest_entry = 0
        """The number of the newest entry of the log that this program wrote; 0 before."""
        self._happened: dict[str, datetime] = {}
        database.on_refused = self._note_touched

    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock()

    @property
    def user(self) -> str:
        """The name of who is signed in, as it stands on every record."""
        session = self.session
        return NOBODY if session is None else session.account.name

    @property
    def idle_lock_minutes(self) -> int:
        """After how many minutes without ``touch`` the session locks; 1 to 30."""
        return self._idle_lock_minutes

    @idle_lock_minutes.setter
    def idle_lock_minutes(self, minutes: int) -> None:
        if not 1 <= minutes <= IDLE_MINUTES_MOST:
            raise CannotProceed(
                f"The screen locks after 1 to {IDLE_MINUTES_MOST} minutes, not after {minutes}.",
                "Choose another number.",
            )
        self._idle_lock_minutes = minutes
        if self.session is not None:
            self.session.idle_limit = self._idle_limit()

    def _idle_limit(self) -> timedelta | None:
        return timedelta(minutes=self._idle_lock_minutes) if self.attended else None

    def begin_session(self, account: Account) -> Session:
        """Somebody proved who they are; only ``casework.sign_in`` and its like may call it."""
        now = self.now()
        with self.database.read() as connection:
            self._idle_lock_minutes = policy_rows.policy_in_force(connection).idle_lock_minutes
        self.session = Session(account, now, now, self._idle_limit(), self._monotonic)
        return self.session

    def touch(self) -> bool:
        """Somebody is there; call it for keys and mouse, never for what runs by itself.

        False where nobody is signed in or the session is locked: ``casework.unlock`` opens it.
        """
        session = self.session
        return session is not None and session.touch(self.now())

    def is_locked(self) -> bool:
        """Whether the session is locked, so that no picture may be seen."""
        session = self.session
        return session is not None and session.stale(self.now())

    def lock_session(self) -> None:
        """Lock at once, as somebody does who leaves the desk."""
        if self.session is not None:
            self.session.locked = True

    def engine(self, pack_name: str | None = None) -> FaceEngine:
        """The engine for a pack, opened once."""
        with self._guard:
            if pack_name not in self._open_engines:
                engine = self._engines(pack_name)
                # The default pack is asked for without and with its name: one engine for both.
                self._open_engines.setdefault(engine.pack.name, engine)
                self._open_engines[pack_name] = engine
            return self._open_engines[pack_name]

    def any_engine(self) -> FaceEngine:
        """An engine for work that needs no particular pack, such as showing pixels."""
        with self._guard:
            return next(iter(self._open_engines.values()), None) or self.engine()

    def engine_for(self, gallery: Gallery) -> FaceEngine:
        """The engine that made the gallery's templates.

        Raises ``CannotProceed`` where the installed pack of that name is another one:
        templates of two packs never mix.
        """
        engine = self.engine(gallery.pack.name)
        if engine.pack.sha256 != gallery.pack.sha256:
            raise CannotProceed(
                f"The gallery was enrolled with pack '{gallery.pack.name}' "
                f"{gallery.pack.sha256[:12]}; the pack installed here under that name is "
                f"{engine.pack.sha256[:12]}.",
                "Install the pack it was enrolled with, or enrol the portraits again.",
            )
        return engine

    def index(self, gallery: Gallery, version: int | None = None) -> GalleryIndex:
        """The index of a gallery at a version (its current one if None)."""
        wanted = gallery.version if version is None else version
        held = self.indexes.held(gallery.id, wanted)
        if held is not None:
            return held
        source = _Rows(self.database, gallery)
        return self.indexes.index(gallery.id, _identity(gallery), source, wanted)

    def wipe_from_index(self, gallery: Gallery, person_id: PersonId, version: int) -> None:
        """Overwrite a person's rows; ``version`` is the one that their deletion makes."""
        self.indexes.wipe(gallery.id, _identity(gallery), person_id, version)

    def remove_after_commit(self, kind: PurgeKind, files: Sequence[str]) -> None:
        """Note files, by SHA-256, that ``remove_what_was_purged`` removes; before the commit."""
        path = self.root / _LEFTOVERS
        with path.open("w", encoding="utf-8") as file:
            json.dump({"kind": kind.value, "files": list(files)}, file)
            file.flush()
            os.fsync(file.fileno())

    def remove_what_was_purged(self) -> None:
        """Remove the files that a purge noted and that no record refers to.

        Also when a workspace is opened: the program may have stopped after the commit. Where it
        stopped before, the records are there, and so the files stay.
        """
        path = self.root / _LEFTOVERS
        if not path.is_file():
            return
        try:
            noted = json.loads(path.read_text(encoding="utf-8"))
            kind, files = PurgeKind(noted["kind"]), [str(each) for each in noted["files"]]
        except (ValueError, KeyError, TypeError):  # not written whole: nothing was committed
            kind, files = PurgeKind.CASE, []
        with self.database.read() as connection:
            kept = purging.referred_to(connection, kind, files)
        store = self.evidence_store if kind is PurgeKind.CASE else self.portrait_store
        for sha256 in files:
            if sha256 not in kept:
                store.remove(sha256)
        path.unlink()

    @contextmanager
    def alone(self, work: str, refusal: CannotProceed) -> Iterator[None]:
        """Do a piece of work, named ``work``, that this program must not do twice at once."""
        with self._guard:
            if work in self._under_way:
                raise refusal
            self._under_way.add(work)
        try:
            yield
        finally:
            with self._guard:
                self._under_way.discard(work)

    def nobody_does(self, work: str) -> bool:
        """Whether it is certain that no program does ``work`` now; see ``alone``."""
        with self._guard:
            return self._lock is not None and work not in self._under_way

    def log(
        self,
        connection: Connection,
        action: str,
        sentence: str,
        facts: Facts,
        at: datetime | None = None,
        *,
        who: str | None = None,
        then: Callable[[int], None] | None = None,
        outcome: str = DONE,
    ) -> None:
        """Add a log entry inside the transaction that it tells about.

        Facts marked ``Personal``, and those whose names are in ``ALWAYS_PERSONAL``, enter it as
        salted commitments; the sentence must hold none of them. ``case``, ``gallery`` and
        ``person`` among the facts say with which purge what opens them goes.

        ``who`` is needed where it is not the person signed in. ``then`` takes the entry's number
        and adds the row that names it, before anything else can be entered.
        """
        entry = logbook.append(
            connection,
            at or self.now(),
            self.user if who is None else who,
            action,
            sentence,
            facts,
            self.where,
            outcome,
        )
        self._wrote, self.newest_entry = True, entry.number
        if then is not None:
            then(entry.number)
        if entry.number % CHECKPOINT_EVERY == 0:
            # A damaged log is named when it is verified; the entry is kept all the same.
            with contextlib.suppress(Corrupt):
                self.seal(connection)

    def first_since(self, what: str, interval: timedelta) -> bool:
        """Whether ``what`` did not happen within ``interval`` before; then it happens now."""
        now = self.now()
        with self._guard:
            last = self._happened.get(what)
            if last is not None and timedelta(0) <= now - last < interval:
                return False
            self._happened[what] = now
            return True

    def _note_touched(self, refusal: str) -> None:
        """Enter that the database refused a change through the program's own connection."""
        the_log = any(name in refusal for name in _PARTS_OF_THE_LOG)
        what = "the log" if the_log else "a record"
        # A refusal must not become another failure, on a full disk say.
        with contextlib.suppress(WorkstationError), self.database.write() as connection:
            self.log(
                connection,
                "log.touched" if the_log else "record.touched",
                f"A change of {what} was attempted through the program, and the database "
                "refused it.",
                {"refusal": refusal},
                outcome=REFUSED,
            )

    def seal(self, connection: Connection) -> Checkpoint:
        """Sign what the log holds now, inside a transaction that holds the write lock.

        Gives the newest checkpoint where nothing came after it. Raises ``Corrupt`` where the
        log or its key is damaged.
        """
        # The signing library is slow to load, and reading signs nothing.
        from workstation.ledger.signing import signing_key
        from workstation.storage import checkpoint_rows

        key, made = signing_key(self.root)
        if made and checkpoint_rows.newest_checkpoint(connection) is not None:
            logbook.append(
                connection,
                self.now(),
                self.user,
                "log.key-replaced",
                "The key that signs the log's checkpoints was missing, and a new one was made.",
                {},
                self.where,
            )
        return checkpoint_rows.seal(connection, key)

    def note_clock(self) -> None:
        """Put on the log that the clock stands before the newest entry, where it does.

        Records keep the time that the clock tells; this entry says how far to trust it.
        """
        with self.database.read() as connection:
            newest = logbook.newest_entries(connection, 1)
        now = self.now()
        if newest and now < newest[0].at - CLOCK_TOLERANCE:
            with self.database.write() as connection:
                self.log(
                    connection,
                    "clock.behind",
                    "The workspace was opened while the computer's clock stood before the newest "
                    "entry of the log; one of the two times is wrong.",
                    {"newest_entry_at": newest[0].at.isoformat(), "clock": now.isoformat()},
                )

    def close(self) -> None:
        """Give back engines, database and lock."""
        with self._guard:
            try:
                self.end_session()
                self.seal_what_was_written()
            finally:
                self._give_back()

    def end_session(self) -> None:
        """Nobody is signed in any more; an entry says so where it can be written."""
        if self.session is None:
            return
        with contextlib.suppress(WorkstationError):
            if not self.database.write_protected:
                with self.database.write() as connection:
                    self.log(connection, "session.ended", "Signed out.", {})
        self.session = None

    def seal_what_was_written(self) -> None:
        """Sign a checkpoint over what this program wrote, where it did."""
        if self._wrote and self._lock is not None:
            # What keeps it from being sealed now, a full disk say, lost no entry; the next
            # checkpoint covers these too.
            with contextlib.suppress(WorkstationError), self.database.write() as connection:
                self.seal(connection)
            self._wrote = False

    def _give_back(self) -> None:
        for engine in {id(each): each for each in self._open_engines.values()}.values():
            engine.close()
        self._open_engines.clear()
        self.indexes.close()
        self.videos.close()
        self.playing.close()
        self.database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _identity(gallery: Gallery) -> str:
    """What the templates of an index are of: those of two packs never mix."""
    pack = gallery.pack
    return f"{gallery.id} {pack.sha256} {pack.preprocessing} {pack.dimension}"


class _Rows:
    """The portraits of a gallery in the database, as an index takes them."""

    def __init__(self, database: Database, gallery: Gallery) -> None:
        self._database = database
        self._gallery_id = gallery.id
        self.dimension = gallery.pack.dimension
        with database.read() as connection:
            self.version = gallery_rows.version_of(connection, gallery.id)

    def count(self, up_to: int) -> int:
        """Portraits that were there at a version and still are."""
        with self._database.read() as connection:
            return gallery_rows.count_templates(connection, self._gallery_id, up_to)

    def portraits(self, after: int, up_to: int) -> Iterator[Enrolled]:
        """Portraits that later versions than ``after``, up to one, brought; in parts."""
        with self._database.read() as connection:
            for rows in gallery_rows.templates(connection, self._gallery_id, after, up_to):
                yield Enrolled(
                    np.frombuffer(b"".join(row.template for row in rows), dtype="<f4").reshape(
                        len(rows), self.dimension
                    ),
                    [row.person_id for row in rows],
                    [row.portrait_id for row in rows],
                    [About(row.sex, row.born, row.photo_date) for row in rows],
                    [row.added_version for row in rows],
                )


def take_lock(root: Path) -> BaseFileLock:
    """Hold the workspace for this process until it ends, however it ends.

    Raises ``WorkspaceInUse`` where another process holds it.
    """
    # Not thread-local: the window opens a workspace in one thread and closes it in another.
    lock = FileLock(root / _LOCK, thread_local=False)
    try:
        lock.acquire(timeout=1)
    except Timeout as error:
        raise WorkspaceInUse(
            "This workspace is open in another window or command.",
            "Close that one first, or choose another workspace. Nothing was changed.",
        ) from error
    except OSError as error:
        raise file_trouble(error, "The workspace could not be opened for writing.") from error
    return lock
