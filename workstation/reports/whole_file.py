"""A report appears under its name whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from workstation.errors import CannotProceed


def write_whole(target: Path, content: bytes) -> Path:
    """Write ``content`` beside ``target``, make it durable, and rename it into place.

    An older file of that name is replaced only by a complete new one. Raises ``CannotProceed``
    where the folder is missing or read-only, the disk is full, or the name is a folder's.
    """
    if target.is_dir():
        raise CannotProceed("The name chosen for the report is a folder.", "Choose a file name.")
    if not target.parent.is_dir():
        raise CannotProceed(
            "The folder chosen for the report does not exist.", "Choose a folder that exists."
        )
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".report-", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)  # mkstemp makes it private; a report is for handing on.
        temporary.replace(target)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
        raise CannotProceed(*_explained(error)) from error
    return target


def _explained(error: OSError) -> tuple[str, str]:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return (
            "The report was not written: the disk is full.",
            "Free some space or choose another disk; the decision itself is kept.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            "The report was not written: the folder or the file may not be written to.",
            "Choose another folder; the decision itself is kept.",
        )
    return (
        f"The report was not written: {os.strerror(error.errno or errno.EIO)}.",
        "Choose another folder or name; the decision itself is kept.",
    )
