"""The window that the screens are put up on, and the waiting until it rests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.desk import Desk
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow, Opener
from ui.work_area import WorkArea
from workstation.errors import CannotProceed, WorkstationError

PATIENCE_S = 120.0
_ROUNDS = 5
"""Rounds of events in which nothing is left to do: layouts need a few."""

Seen = Callable[[str, QWidget, Callable[[], None]], None]
"""Looks at a screen: its name, the window or dialog, and what waits until that rests again."""


class Stage:
    """A main window of its own, with settings of its own."""

    def __init__(
        self, application: QApplication, settings: Path, opener: Opener, seen: Seen
    ) -> None:
        self.application = application
        self._seen = seen
        self.tasks = TaskRunner()
        # What nobody expected is a fault of a screen, not a dialog over the next one. What the
        # core refuses is not: invented figures are in no gallery.
        self._failures: list[Exception] = []
        self.tasks.report = self._on_failed
        remembered = Remembered(QSettings(str(settings), QSettings.Format.IniFormat))
        self.remembered = remembered
        self.window = MainWindow(self.tasks, remembered, opener, opener)

    @property
    def area(self) -> WorkArea:
        """The work area of the open workspace."""
        assert self.window.work_area is not None
        return self.window.work_area

    @property
    def desk(self) -> Desk:
        """The desk of the open workspace."""
        return self.area.desk

    def show(self, name: str, widget: QWidget | None = None) -> None:
        """Let the window, or a dialog over it, be seen under the name of a screen."""
        self.settle()
        self._seen(name, widget or self.window, self.settle)

    @contextmanager
    def dialog(self, name: str, dialog: QDialog) -> Iterator[QDialog]:
        """Let a dialog be seen, and close it."""
        if not dialog.isVisible():
            dialog.open()
        try:
            self.settle()
            yield dialog
            self.show(name, dialog)
        finally:
            dialog.reject()
            dialog.hide()
            self.settle()

    def show_dialog(self, name: str, dialog: QDialog) -> None:
        """Let a dialog be seen as it opens."""
        with self.dialog(name, dialog):
            pass

    def settle(self) -> None:
        """Wait until the window has shown everything."""
        # Behind the lock outcomes wait, so that the window rests without being idle.
        wait_for(self.application, self.tasks.resting)
        if self._failures:
            raise self._failures.pop()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorkstationError):
            self._failures.append(error)

    def close(self) -> None:
        """Stop the background work; an open workspace stays open."""
        self.tasks.stop()
        self.window.hide()


def wait_for(application: QApplication, ready: Callable[[], bool]) -> None:
    """Process events until ``ready`` holds for several rounds."""
    until = time.monotonic() + PATIENCE_S
    rounds = 0
    while rounds < _ROUNDS:
        application.processEvents()
        rounds = rounds + 1 if ready() else 0
        if time.monotonic() > until:
            raise CannotProceed("The window did not come to rest.", "Run it again.")
        time.sleep(0.002)
