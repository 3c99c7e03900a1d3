"""Unexpected errors: each is written whole to a file, and one dialog tells of it."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ui import messages
from workstation.errors import WorkstationError


def folder() -> Path:
    """Where the records lie: ``errors`` in the program's data folder."""
    from workstation.settings import data_folder

    return data_folder() / "errors"


def write(error: BaseException) -> Path | None:
    """Write the whole traceback to a new file; None where even that is not possible."""
    now = datetime.now(UTC)
    text = "".join(traceback.format_exception(error))
    try:
        target = folder()
        target.mkdir(parents=True, exist_ok=True)
        path = target / f"{now:%Y-%m-%dT%H-%M-%S-%f}Z.txt"
        path.write_text(f"{now.isoformat()}\nPython {sys.version}\n\n{text}", encoding="utf-8")
    except OSError:
        return None
    return path


class ErrorReporter(QObject):
    """Receives every unexpected exception, from any thread, and shows at most one dialog."""

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: messages.MessageDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Take over ``sys.excepthook`` and ``threading.excepthook``."""
        sys.excepthook = self.on_exception
        threading.excepthook = lambda args: self.on_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def on_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Record an exception that nobody handled and tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        error = error if error is not None else kind()
        self.report(error.with_traceback(trace))

    def report(self, error: BaseException) -> None:
        """Show an error; one that is not expected is written to a file first."""
        traceback.print_exception(error)
        self._caught.emit(error)

    def _show(self, error: BaseException) -> None:
        message = messages.explain(error)
        if not isinstance(error, WorkstationError):
            path = write(error)
            if path is not None:
                where = self.tr("The details were written to {0}").format(path)
                message = messages.Message(
                    message.sentence, message.next_step, f"{where}\n\n{message.details}"
                )
        if self.dialog is not None:
            return
        self.dialog = messages.tell(message)
        self.dialog.finished.connect(self._on_closed)

    def _on_closed(self) -> None:
        self.dialog = None
