"""The evidence store: files kept by the SHA-256 of their content, written once.

This is the one class that opens stored bytes, so that encryption at rest has one door.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workstation.errors import CannotProceed, Corrupt, file_trouble
from workstation.media.decoding import MAX_BYTES
from workstation.progress import Progress

_CHUNK = 1024 * 1024
_INCOMING = ".incoming-"
_KEPT_NAME = re.compile(r"[0-9a-f]{64}")
_INCOMING_NAME = re.compile(re.escape(_INCOMING) + r"\w+")
_NOT_KEPT = "The file could not be kept in the workspace."


@dataclass(frozen=True)
class Stored:
    """A file in the store."""

    sha256: str
    size_bytes: int
    md5: str = ""


@dataclass(frozen=True)
class Received:
    """A file copied to the store's side and hashed on the way, not kept yet.

    ``name`` opens it with ``EvidenceStore.open``.
    """

    name: str
    sha256: str
    md5: str
    size_bytes: int


class EvidenceStore:
    """Content-addressed files below one folder; safe against a crash at any moment.

    A file appears under its name only after all its bytes are on the disk: it is written
    beside its place, flushed, then renamed.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def sweep(self) -> None:
        """Remove what a crash left half-written. Only while nobody else writes."""
        for leftover in self._root.glob(f"**/{_INCOMING}*"):
            with contextlib.suppress(OSError):
                leftover.unlink()

    def read_source(self, path: Path) -> bytes:
        """The bytes of a file to be taken in, opened for reading only.

        Raises ``CannotProceed`` where the file cannot be read or is larger than an image
        may be.
        """
        try:
            with self.source(path) as file:
                # One byte more than is accepted: a file may grow after it was looked at.
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise file_trouble(error, "The file could not be read.") from error
        if len(data) > MAX_BYTES:
            raise CannotProceed(
                f"The file is larger than {MAX_BYTES // 1024**2} MB, the limit for one image.",
                "Export the picture as JPEG or PNG and take that file.",
            )
        return data

    def add(self, data: bytes, progress: Progress | None = None) -> Stored:
        """Keep ``data``; the same content twice is kept once. Raises on a full disk."""
        digest = hashlib.sha256(data).hexdigest()
        target = self._place(digest)
        if target.exists() and target.stat().st_size == len(data):
            return Stored(digest, len(data))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=_INCOMING, dir=target.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    for start in range(0, len(data), _CHUNK):
                        file.write(data[start : start + _CHUNK])
                        if progress is not None:
                            progress.check()
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).chmod(0o444)
                Path(name).replace(target)
                _sync_folder(target.parent)
            except BaseException:
                with contextlib.suppress(OSError):
                    Path(name).unlink()
                raise
        except OSError as error:
            raise file_trouble(error, _NOT_KEPT) from error
        return Stored(digest, len(data))

    @contextlib.contextmanager
    def receive(self, path: Path, progress: Progress) -> Iterator[Received]:
        """Copy a file of any size in, hashing while copying; ``keep`` it, or it is removed.

        The source is opened for reading only, and never held in memory whole. Steps of the
        progress are MiB. Raises ``CannotProceed`` where it cannot be read, where the disk is
        full, or where the file grew or shrank while it was copied.
        """
        name = ""
        try:
            with self.source(path) as source:
                expected = os.fstat(source.fileno()).st_size
                handle, name = self._incoming(expected)
                sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
                copied = 0
                try:
                    with os.fdopen(handle, "wb") as target:
                        # A file that is still being written would never end.
                        while copied <= expected and (chunk := _chunk(source)):
                            sha256.update(chunk)
                            md5.update(chunk)
                            target.write(chunk)
                            copied += len(chunk)
                            progress.step(copied >> 20, expected >> 20, "Copying the file")
                        target.flush()
                        os.fsync(target.fileno())
                except OSError as error:
                    raise file_trouble(error, _NOT_KEPT) from error
                if copied != expected:
                    raise CannotProceed(
                        "The file changed while it was copied, so nothing was kept.",
                        "Wait until it is written completely, then import it again.",
                    )
            yield Received(Path(name).name, sha256.hexdigest(), md5.hexdigest(), copied)
        finally:
            if name:
                with contextlib.suppress(OSError):
                    Path(name).unlink()

    def keep(self, received: Received) -> Stored:
        """Put a received file under its hash; the same content twice is kept once."""
        stored = Stored(received.sha256, received.size_bytes, received.md5)
        target = self._place(received.sha256)
        if target.exists() and target.stat().st_size == received.size_bytes:
            return stored
        incoming = self._root / received.name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            incoming.chmod(0o444)
            incoming.replace(target)
            _sync_folder(target.parent)
        except OSError as error:
            raise file_trouble(error, _NOT_KEPT) from error
        return stored

    def open(self, name: str) -> BinaryIO:
        """A kept file by its SHA-256, or a received one by its name, for reading only.

        The content is not checked: see ``rehash``. Raises ``Corrupt`` where it is missing.
        """
        if _KEPT_NAME.fullmatch(name):
            place = self._place(name)
        elif _INCOMING_NAME.fullmatch(name):
            place = self._root / name
        else:  # what comes over a pipe must not lead outside of the store
            raise _missing(name)
        try:
            return place.open("rb")
        except FileNotFoundError as error:
            raise _missing(name) from error
        except OSError as error:
            raise file_trouble(error, "A stored file could not be read.") from error

    def rehash(self, name: str, on_bytes: Callable[[int], None] = lambda done: None) -> Stored:
        """The hashes of a file as it is on the disk now, read in pieces.

        ``on_bytes`` is called with the bytes read so far. Raises ``Corrupt`` where the file is
        missing, ``CannotProceed`` where it cannot be read.
        """
        sha256, md5, size = hashlib.sha256(), hashlib.md5(usedforsecurity=False), 0
        with self.open(name) as file:
            try:
                while chunk := file.read(_CHUNK):
                    sha256.update(chunk)
                    md5.update(chunk)
                    size += len(chunk)
                    on_bytes(size)
            except OSError as error:
                raise file_trouble(error, "A stored file could not be read.") from error
        return Stored(sha256.hexdigest(), size, md5.hexdigest())

    def source(self, path: Path) -> BinaryIO:
        """A file to be taken in, opened for reading only.

        Raises ``CannotProceed``, also for what is no regular file: a pipe, a device or a socket
        is never opened, because that alone can wait for ever or set something going.
        """
        try:
            refuse_special(path.stat().st_mode)
            file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
        except FileNotFoundError as error:
            raise CannotProceed(
                "There is no file of this name.", "Choose an existing file."
            ) from error
        except OSError as error:
            raise file_trouble(error, "The file could not be read.") from error
        try:
            # Once more, of what was really opened: somebody may have exchanged it meanwhile.
            refuse_special(os.fstat(file.fileno()).st_mode)
        except BaseException:
            file.close()
            raise
        return file

    def _incoming(self, expected: int) -> tuple[int, str]:
        """A new file at the store's side, where the disk has room for ``expected`` bytes."""
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self._root).free < expected:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return tempfile.mkstemp(prefix=_INCOMING, dir=self._root)
        except OSError as error:
            raise file_trouble(error, _NOT_KEPT) from error

    def holds(self, sha256: str) -> bool:
        """Whether there is a file under this hash; its content is not looked at."""
        return self._place(sha256).is_file()

    def read(self, sha256: str) -> bytes:
        """The kept bytes, checked against their hash. Raises ``Corrupt`` where they differ."""
        try:
            data = self._place(sha256).read_bytes()
        except FileNotFoundError as error:
            raise _missing(sha256) from error
        except OSError as error:
            raise file_trouble(error, "A stored file could not be read.") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise altered(sha256)
        return data

    def remove(self, sha256: str) -> None:
        """Delete the file of a purged record; nothing happens where it is gone already."""
        with contextlib.suppress(FileNotFoundError):
            self._place(sha256).unlink()

    def _place(self, sha256: str) -> Path:
        return self._root / sha256[:2] / sha256


def altered(sha256: str) -> Corrupt:
    """What is said of a stored file whose content is no longer that of its hash."""
    return Corrupt(
        f"The stored file {sha256[:12]} no longer has the content it was taken in with.",
        "Restore the workspace from a backup; do not work on in this one.",
    )


def refuse_special(mode: int) -> None:
    """Raise ``CannotProceed`` with a sentence where the mode is not that of a regular file."""
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise CannotProceed("It is a folder.", "Choose a file.")
    kinds = {
        stat.S_IFIFO: "a pipe",
        stat.S_IFSOCK: "a socket",
        stat.S_IFCHR: "a device",
        stat.S_IFBLK: "a device",
    }
    kind = kinds.get(stat.S_IFMT(mode), "no regular file")
    raise CannotProceed(
        f"It is {kind}, so it was not opened: it holds no content of its own.", "Choose a file."
    )


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _missing(name: str) -> Corrupt:
    return Corrupt(
        f"The stored file {name[:12]} is missing from the workspace.",
        "Restore the workspace from a backup; do not work on in this one.",
    )


def _chunk(source: BinaryIO) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise file_trouble(error, "The file could not be read.") from error


def _sync_folder(folder: Path) -> None:
    """Flush a folder's entries, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
