"""The stamp of a finished set-up: what was installed, by hash, so that a second start is quick."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

from installer.places import Places


@dataclass(frozen=True)
class Stamp:
    """What a finished environment was made from.

    ``layers`` maps each installed lock ("run" or "gpu", and "test") to its SHA-256;
    ``pack_manifest`` is the file whose presence shows that the default model pack is there,
    for the value of CORROBORATE_DATA in ``data``. ``libraries`` says whether the system's
    shared libraries were found: "all", "window" or "no window" where some are
    missing and a window can open, or cannot, all the same; "" while nobody has looked.
    """

    python: str
    root: str
    project: str
    layers: dict[str, str] = field(default_factory=dict)
    pack_manifest: str = ""
    data: str = ""
    libraries: str = ""

    @property
    def runtime(self) -> str:
        """Which of the two runtimes is installed: "gpu" or "run" (the CPU)."""
        return "gpu" if "gpu" in self.layers else "run"

    def serves(self, wanted: Stamp) -> bool:
        """Whether the environment with this stamp has all that ``wanted`` asks for."""
        return (self.python, self.root, self.project) == (
            wanted.python,
            wanted.root,
            wanted.project,
        ) and wanted.layers.items() <= self.layers.items()

    def has_libraries(self, *, for_window: bool) -> bool:
        """Whether the system's shared libraries were all found that are needed now."""
        return self.libraries in ("all", "window") or (
            self.libraries == "no window" and not for_window
        )

    def has_pack(self) -> bool:
        """Whether the default model pack still lies where it was installed."""
        return (
            bool(self.pack_manifest)
            and self.data == os.environ.get("CORROBORATE_DATA", "")
            and Path(self.pack_manifest).is_file()
        )


def interpreter() -> str:
    """The Python that an environment is made with: version and where it is installed.

    The third number is left out: an update in place keeps the environment usable.
    """
    return f"{sys.version_info.major}.{sys.version_info.minor} {sys.base_prefix}"


def wanted(places: Places, layers: list[str]) -> Stamp:
    """The stamp that an environment with these locks would have now."""
    return Stamp(
        python=interpreter(),
        root=str(places.root),
        project=_sha256(places.root / "pyproject.toml"),
        layers={name: _sha256(places.lock(name)) for name in layers},
    )


def read(places: Places) -> Stamp | None:
    """The stamp of the environment; None where there is none, or none that can be read."""
    try:
        stamp = Stamp(**json.loads(places.stamp.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    if not isinstance(stamp.layers, dict) or not places.python.exists():
        return None
    return stamp


def write(places: Places, stamp: Stamp) -> None:
    """Store the stamp so that it is there whole or not at all, even after a power cut."""
    new = places.stamp.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        json.dump(asdict(stamp), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    new.replace(places.stamp)


def remove(places: Places) -> None:
    """Take the stamp away before anything is changed."""
    places.stamp.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
