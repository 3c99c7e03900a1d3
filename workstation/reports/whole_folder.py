"""A folder of files appears under its name whole or not at all, and lists what it holds.

Names of files inside come from this program only: what users and files are called stands in the
files' content, so no name can lead out of the folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Self

from PIL import Image as Pillow

from workstation.errors import CannotProceed, file_trouble
from workstation.ports import Image

_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CHUNK = 1 << 20
_FAILED = "The folder was not written; nothing was left behind."


class WholeFolder:
    """Writes files beside ``target``; ``keep`` renames all of it into place.

    Use it in a ``with`` statement: whatever was not kept is removed. Raises ``CannotProceed``
    where the target exists, or the disk is full or read-only.
    """

    def __init__(self, target: Path) -> None:
        if os.path.lexists(target):
            raise CannotProceed(
                "A file or folder of that name exists already.", "Choose a new name."
            )
        if not target.parent.is_dir():
            raise CannotProceed(
                "The folder to write into does not exist.", "Choose a folder that exists."
            )
        self._target = target
        try:
            # Readable by its owner only, until they hand it on: it names people.
            self.path = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=target.parent))
        except OSError as error:
            raise file_trouble(error, _FAILED) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self.path, ignore_errors=True)

    def place(self, name: str) -> Path:
        """Where the file ``name`` is written, its parts divided by ``/``; makes its folder."""
        parts = name.split("/")
        if not all(_PART.fullmatch(part) for part in parts):
            raise ValueError("a name inside a folder holds plain letters and digits only")
        path = self.path.joinpath(*parts)
        with _telling():
            path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def bytes(self, name: str, content: bytes) -> None:
        """Write a file whole."""
        path = self.place(name)
        with _telling(), path.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())

    def json(self, name: str, content: Any) -> None:
        """Write JSON that people can read too: UTF-8, keys in order, indented."""
        text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
        # What is no character on its own (a lone surrogate) is written as its number.
        self.bytes(name, text.encode("utf-8", "backslashreplace") + b"\n")

    def picture(self, name: str, image: Image) -> None:
        """Write RGB pixels, uint8 of shape (height, width, 3), as PNG."""
        stream = io.BytesIO()
        Pillow.fromarray(image).save(stream, "PNG")
        self.bytes(name, stream.getvalue())

    def copy(self, name: str, source: BinaryIO, sha256: str) -> bool:
        """Copy a file of any size; whether it had this hash. Otherwise it is taken out again."""
        path = self.place(name)
        digest = hashlib.sha256()
        with _telling(), path.open("xb") as stream:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                stream.write(chunk)
            stream.flush()
            os.fsync(stream.fileno())
        if digest.hexdigest() != sha256:
            path.unlink()
            return False
        return True

    def listed(self) -> list[dict[str, Any]]:
        """Every file with its SHA-256 and size, in the order of the paths."""
        found = []
        for path in self.path.rglob("*"):
            if path.is_file():
                with _telling(), path.open("rb") as stream:
                    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
                name = path.relative_to(self.path).as_posix()
                found.append({"path": name, "sha256": sha256, "bytes": path.stat().st_size})
        return sorted(found, key=lambda each: str(each["path"]))

    def keep(self) -> None:
        """Give the folder its name."""
        with _telling():
            if os.path.lexists(self._target):  # a rename would take the place of an empty folder
                raise CannotProceed(
                    "A file or folder of that name exists already.", "Choose a new name."
                )
            self.path.rename(self._target)


def hash_of_list(files: Sequence[dict[str, Any]]) -> str:
    """SHA-256, hexadecimal, of a list of files, as docs/log.md has the bytes that are hashed."""
    made = json.dumps(files, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(made.encode()).hexdigest()


@contextlib.contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise file_trouble(error, _FAILED) from error
