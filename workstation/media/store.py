"""The evidence store: files kept by the SHA-256 of their content, written once.

This is the one class that opens stored bytes, so that encryption at rest has one door.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from workstation.errors import CannotProceed, Corrupt, file_trouble
from workstation.media.decoding import MAX_BYTES
from workstation.progress import Progress

_CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Stored:
    """A file in the store."""

    sha256: str
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
        for leftover in self._root.glob("**/.incoming-*"):
            with contextlib.suppress(OSError):
                leftover.unlink()

    def read_source(self, path: Path) -> bytes:
        """The bytes of a file to be taken in, opened for reading only.

        Raises ``CannotProceed`` where the file cannot be read or is larger than an image
        may be.
        """
        try:
            if not path.is_file():
                raise CannotProceed("There is no file of this name.", "Choose an existing file.")
            if path.stat().st_size > MAX_BYTES:
                raise CannotProceed(
                    f"The file is larger than {MAX_BYTES // 1024**2} MB, the limit for one image."
                )
            return path.read_bytes()
        except OSError as error:
            raise file_trouble(error, "The file could not be read.") from error

    def add(self, data: bytes, progress: Progress | None = None) -> Stored:
        """Keep ``data``; the same content twice is kept once. Raises on a full disk."""
        digest = hashlib.sha256(data).hexdigest()
        target = self._place(digest)
        if target.exists() and target.stat().st_size == len(data):
            return Stored(digest, len(data))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".incoming-", dir=target.parent)
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
            raise file_trouble(error, "The file could not be kept in the workspace.") from error
        return Stored(digest, len(data))

    def read(self, sha256: str) -> bytes:
        """The kept bytes, checked against their hash. Raises ``Corrupt`` where they differ."""
        try:
            data = self._place(sha256).read_bytes()
        except FileNotFoundError as error:
            raise Corrupt(
                f"The stored file {sha256[:12]} is missing from the workspace.",
                "Restore the workspace from a backup; do not work on in this one.",
            ) from error
        except OSError as error:
            raise file_trouble(error, "A stored file could not be read.") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Corrupt(
                f"The stored file {sha256[:12]} no longer has the content it was taken in with.",
                "Restore the workspace from a backup; do not work on in this one.",
            )
        return data

    def remove(self, sha256: str) -> None:
        """Delete the file of a purged record; nothing happens where it is gone already."""
        with contextlib.suppress(FileNotFoundError):
            self._place(sha256).unlink()

    def _place(self, sha256: str) -> Path:
        return self._root / sha256[:2] / sha256


def _sync_folder(folder: Path) -> None:
    """Flush a folder's entries, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
