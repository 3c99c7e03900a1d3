"""Progress of long work, and the way to cancel it."""

from __future__ import annotations

import threading


class Cancelled(Exception):
    """The user cancelled. Not an error: nobody shows it, nothing half-done is kept."""


class Progress:
    """Receives how far a piece of work has come; workers call it, a window overrides ``on_step``.

    Safe to cancel from any thread. The base class shows nothing.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for a stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody asked for a stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def step(self, done: int, total: int, what: str) -> None:
        """Tell that ``done`` of ``total`` units are finished, and raise ``Cancelled`` if asked.

        ``what`` is a short phrase for the user ("Enrolling portraits"); ``total`` is 0
        while it is unknown.
        """
        self.on_step(done, total, what)
        self.check()

    def on_step(self, done: int, total: int, what: str) -> None:
        """Show the step. Called on the worker's thread."""
