"""Start-up of the window: the application, the record of errors, the main window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.error_record import ErrorReporter
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow, Opener, make_isolated, open_isolated

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"

SWITCH_INTERVAL_S = 0.001
"""Python hands the GIL from a worker to the GUI thread after at most this long (default 5 ms)."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The window's own arguments; ends with status 2 and a sentence where they are wrong."""
    parser = argparse.ArgumentParser(prog="corroborate", description="Opens the window.")
    parser.add_argument("--workspace", type=Path, help="open this workspace")
    parser.add_argument("--user", default="", help="who works here")
    return parser.parse_args(argv)


def make_application() -> QApplication:
    """The application with its name, its theme and its translations."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("corroborate")
    application.setApplicationDisplayName("Corroborate")
    application.setDesktopFileName("corroborate")
    _translate(application)
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
    application = make_application()
    window = open_window(application, argv)
    status = application.exec()
    del window
    return status


def _translate(application: QApplication) -> None:
    """Load Qt's own and our translations where there are some for the user's language."""
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("corroborate", str(TRANSLATIONS)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(QLocale(), name, "_", folder):
            application.installTranslator(translator)
