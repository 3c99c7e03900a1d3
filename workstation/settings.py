"""Where this program keeps what belongs to a machine rather than to a workspace."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

DATA_VARIABLE = "CORROBORATE_DATA"
"""Environment variable that moves the data folder, for shared installations and tests."""


def data_folder() -> Path:
    """The program's data folder; not necessarily there yet."""
    chosen = os.environ.get(DATA_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    return Path(platformdirs.user_data_dir("corroborate", appauthor=False))


def packs_folder() -> Path:
    """Where model packs are installed, one folder each."""
    return data_folder() / "packs"
