"""Opening the window from the shell, or saying why it cannot open."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys

from workstation.cli.answer import Answer
from workstation.errors import CannotProceed


def open_window(arguments: argparse.Namespace) -> Answer:
    """Run the window until it is closed. Raises ``CannotProceed`` without Qt or a display."""
    if importlib.util.find_spec("PySide6") is None:
        raise CannotProceed(
            "The window needs PySide6, which is not installed.",
            "Run 'python3 -m installer run', or use a verb: see 'corroborate --help'.",
        )
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wanted):
        raise CannotProceed(
            "There is no display here, so the window cannot open.",
            "Use a verb instead, for example 'corroborate demo --out DIR'.",
        )
    from ui.__main__ import main

    argv = [] if arguments.user is None else ["--user", arguments.user]
    if arguments.workspace is not None:
        argv += ["--workspace", str(arguments.workspace)]
    return Answer(status=main(argv))
