"""Makes the places of the examiner's day before they are first visited, while nothing else is done.

A place takes longer to make than a step may take that somebody waits for: made when a search has
ended, it would keep the window still for a moment.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from ui.tasks import TaskRunner

PAUSE_MS = 1_500
"""How long the window is left alone before and between two places."""


class Furnishing(QObject):
    """``make`` is called on the GUI thread with the name of each place, once its module is loaded.

    ``modules`` maps the names of the places, in the order of making, to their modules, which are
    loaded on a worker. ``done`` tells whether all are made.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        modules: Mapping[str, str],
        make: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting = dict(modules)
        self._make = make
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        tasks.stopping.connect(self._timer.stop)

    def begin(self) -> None:
        """Wait for the first quiet moment."""
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to make."""
        return not self._waiting

    def _on_pause(self) -> None:
        if self.done:
            return
        # Made behind the lock, a place would be delivered in the moment of coming back.
        if self._tasks.holding or not self._tasks.idle():
            self._timer.start()
            return
        name, module = next(iter(self._waiting.items()))

        def loaded(_module: object) -> None:
            self._waiting.pop(name, None)
            self._make(name)
            self._timer.start()

        self._tasks.run(
            lambda _progress: importlib.import_module(module), done=loaded, lane="pictures"
        )
