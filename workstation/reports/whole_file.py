"""A report appears under its name whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble


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
        raise file_trouble(error, "The report was not written; the decision is kept.") from error
    return target
