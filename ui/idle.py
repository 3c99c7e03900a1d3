"""Watches for keys and mouse, so that the core knows when nobody is there any more."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from workstation.workspace import Workspace

LOOK_MS = 5_000
"""How often the core is asked; pictures stay at most this much longer."""
_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """``locked`` tells once that the session of a workspace has gone stale."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, workspace: Workspace | None) -> None:
        """Watch over an open workspace, or over none."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if workspace is not None:
                application.installEventFilter(self)
        self._workspace = workspace
        (self._timer.stop if workspace is None else self._timer.start)()

    def look(self) -> None:
        """Ask the core whether anybody is still there."""
        if self._workspace is not None and self._workspace.is_locked():
            self.watch(None)
            self.locked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._workspace is not None and event.type() in _ACTS:
            now = time.monotonic()
            if now - self._touched > 1:
                self._touched = now
                self._workspace.touch()
        return False
