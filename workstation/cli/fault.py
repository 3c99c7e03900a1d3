"""Keeping a fault whole, for whoever will mend it."""

from __future__ import annotations

import os
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from workstation.settings import data_folder


def record_fault(error: BaseException) -> Path:
    """Write the whole trace into the data folder (or the temporary one) and return its path."""
    text = "".join(traceback.format_exception(error))
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    for folder in (data_folder() / "faults", Path(tempfile.gettempdir())):
        path = folder / f"corroborate-fault-{stamp}-{os.getpid()}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return path
    return Path("nowhere: no folder could be written")
