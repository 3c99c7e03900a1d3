"""Makes the lock files: every package with its hashes, for every system, and no registry's name."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from installer.places import Places
from installer.programs import Programs
from installer.telling import SetupStopped, say_step

HEADER = "# Made from {source} by: python3 -m installer lock\n"


def lock(places: Places, programs: Programs) -> None:
    """Make every lock anew. Versions already in a lock stay while its input allows them.

    Remove a lock file, or raise a version in its input, to move on.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise SetupStopped(
            "The lock files are made by uv, which is not here.",
            "Install it (pip install uv) and start again. Only this command needs it.",
        )
    for name, options in {
        "run": [],
        # The same versions as without a GPU, but for the runtime.
        "gpu": ["--constraints", "run.txt", "--overrides", "gpu-overrides.txt"],
        "test": ["--constraints", "run.txt"],
        "models": ["--no-deps"],
    }.items():
        say_step(f"Locking {name}.in")
        _lock_one(places, programs, uv, name, options)


def _lock_one(places: Places, programs: Programs, uv: str, name: str, options: list[str]) -> None:
    locks = places.locks
    command: list[str | Path] = [
        uv,
        *("pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
        # One version of each package for all Pythons, where there is one.
        *("--fork-strategy", "fewest", "--generate-hashes", "--no-header"),
        *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
        *("--directory", str(locks), "--output-file", f"{name}.txt", *options, f"{name}.in"),
    ]
    output: list[str] = []
    environment = {key: value for key, value in os.environ.items() if not key.startswith("UV_")}
    if programs.lines(command, output.append, environment=environment) != 0:
        raise SetupStopped(f"uv could not lock {name}.in.", " ".join(output[-5:]))
    target = places.lock(name)
    pinned = target.read_text("utf-8").removeprefix(HEADER.format(source=f"{name}.in"))
    target.write_text(HEADER.format(source=f"{name}.in") + pinned, "utf-8")
