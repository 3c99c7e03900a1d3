"""Watches for keys and mouse, so that the core knows when nobody is there any more."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from workstation.workspace import Workspace

LOOK_MS = 1_000
"""How often the core is asked; pictures stay at most this much longer."""
TOUCH_S = 1.0
"""The core is told of keys and mouse at most this often."""
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
        self._pointer = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, workspace: Workspace | None) -> None:
        """Watch over an open workspace, or over none."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            _watching.discard(self)
            if workspace is not None:
                application.installEventFilter(self)
                _watching.add(self)
        self._workspace, self._touched = workspace, 0.0
        (self._timer.stop if workspace is None else self._timer.start)()

    def look(self) -> None:
        """Ask the core whether anybody is still there."""
        if self._workspace is not None and self._workspace.is_locked():
            self.watch(None)
            self.locked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._workspace is not None and event.type() in _ACTS and self._is_real(event):
            now = time.monotonic()
            if now - self._touched > TOUCH_S:
                self._touched = now
                self._workspace.touch()
        return False

    def _is_real(self, event: QEvent) -> bool:
        """Whether it came from a device: not made by the program, nor a pointer that rests."""
        if not event.spontaneous():
            return False
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            moved, self._pointer = event.globalPosition() != self._pointer, event.globalPosition()
            return moved
        return True


_watching: WeakSet[IdleWatch] = WeakSet()


@contextmanager
def making_widgets() -> Iterator[None]:
    """Widgets are made in one go, and no key or mouse is heard meanwhile: nobody watches for them.

    To look at each of the thousands of events of making a place takes a fifth of its time.
    """
    application = QApplication.instance()
    assert application is not None
    watching = [watch for watch in _watching if isValid(watch)]
    for watch in watching:
        application.removeEventFilter(watch)
    try:
        yield
    finally:
        for watch in watching:
            if isValid(watch) and watch in _watching:
                application.installEventFilter(watch)
