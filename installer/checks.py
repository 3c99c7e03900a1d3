"""The whole test command: house rules, types and the suite; each runs whatever the others say."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from installer import pack
from installer.places import Places
from installer.programs import Programs
from installer.telling import say, say_step

AT_ONCE = 4
"""Tests that run at once at most: each process loads the models of a pack."""


def run(places: Places, programs: Programs, arguments: Sequence[str]) -> int:
    """Run ruff, mypy and pytest (with ``arguments``); 0 where all are content, else 1."""
    environment = dict(os.environ)
    # The same everywhere: the suite opens no window, with or without a display.
    environment["QT_QPA_PLATFORM"] = "offscreen"
    # The tests compare the prepared models with the originals.
    environment["CORROBORATE_WHEEL"] = str(pack.wheel(places, programs))
    # Whole modules stay on one process, and with them what is made once for a module; one that
    # has no tests left takes some of another's.
    spread = ["-n", str(min(os.cpu_count() or 1, AT_ONCE)), "--dist=worksteal"]
    checks: dict[str, list[str | Path]] = {
        "house rules (ruff)": ["ruff", "check"],
        "types (mypy)": ["mypy"],
        # Arguments come last: "-n 0" runs the tests one after the other.
        "tests (pytest)": ["pytest", *spread, *arguments],
    }
    failed = []
    for name, (tool, *rest) in checks.items():
        say_step(f"Checking {name}")
        if programs.shown([places.python, "-m", tool, *rest], environment) != 0:
            failed.append(name)
    say_step("All checks passed" if not failed else f"Failed: {', '.join(failed)}")
    if failed:
        say("The lines above say what; the command can be run again as often as you like.")
    return 1 if failed else 0
