"""Start-up of the window: the application, the record of errors, the main window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui import language, theme
from ui.error_record import ErrorReporter
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow, Opener, make_isolated, open_isolated

SWITCH_INTERVAL_S = 0.001
"""Python hands the GIL from a worker to the GUI thread after at most this long (default 5 ms)."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The window's own arguments; ends with status 2 and a sentence where they are wrong."""
    parser = argparse.ArgumentParser(prog="corroborate", description="Opens the window.")
    parser.add_argument("--workspace", type=Path, help="open this workspace")
    parser.add_argument("--user", default="", help="who works here")
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), help="speak it this time")
    return parser.parse_args(argv)


def make_application(spoken: str = language.SYSTEM) -> QApplication:
    """The application with its name, in a language: ``en``, ``es`` or the system's."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("corroborate")
    application.setApplicationDisplayName("Corroborate")
    application.setDesktopFileName("corroborate")
    language.speak(application, spoken)
    return application


def open_window(
    application: QApplication,
    argv: Sequence[str],
    remembered: Remembered | None = None,
    opener: Opener = open_isolated,
    maker: Opener = make_isolated,
) -> MainWindow:
    """Show the window, and ask who signs in to the workspace that the arguments name."""
    arguments = parse(argv)
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    remembered = remembered or Remembered()
    theme.apply(application, remembered.theme)
    tasks = TaskRunner(application)
    window = MainWindow(tasks, remembered, opener, maker)
    reporter = ErrorReporter(application)
    reporter.install()
    tasks.report = reporter.report
    if arguments.user:
        remembered.user = arguments.user
    window.show()
    if arguments.workspace is not None:
        window.open_workspace(arguments.workspace.expanduser().absolute())
    return window


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed; the exit status."""
    remembered = Remembered()
    application = make_application(parse(argv).language or remembered.language)
    window = open_window(application, argv, remembered)
    status = application.exec()
    del window
    return status
