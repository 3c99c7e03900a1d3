"""Background work for the window: the only threading code in the GUI."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal
from shiboken6 import isValid

from ui import messages
from ui.garbage import GuiCollector
from workstation.errors import SessionLocked
from workstation.progress import Cancelled, Progress

T = TypeVar("T")

ENTRANCE = "entrance"
READING = ("pictures", "portraits")
LANES = ("work", *READING, "playing", "footage", ENTRANCE)
"""``work``: everything that writes, detects or searches. ``pictures``: reading pixels, and
``portraits`` whole portraits, so that both sides of a comparison are read at once. ``playing``:
the frames of a video that plays, which wait for neither. ``footage``: scans of videos, which take
hours and let everything else go on meanwhile. ``entrance``: who comes and goes, which waits for
nothing and is delivered while the window is locked too."""

STEP_INTERVAL_S = 0.05
"""Progress is delivered at most this often, so that it never floods the GUI's event queue."""


class _SignallingProgress(Progress):
    """Hands steps from a worker to the runner, thinned out in time."""

    def __init__(self, deliver: Callable[[int, int, str], None]) -> None:
        super().__init__()
        self._deliver = deliver
        self._last_at = 0.0
        self._last_what = ""

    def on_step(self, done: int, total: int, what: str) -> None:
        now = time.monotonic()
        if what == self._last_what and now - self._last_at < STEP_INTERVAL_S and done != total:
            return
        self._last_at, self._last_what = now, what
        self._deliver(done, total, what)


class Task(QObject):
    """One piece of background work, from its start until its outcome was delivered."""

    def __init__(self, what: str, lane: str, deliver: Callable[[Task, int, int, str], None]):
        super().__init__()
        self.what = what
        self.lane = lane
        self.finished = False
        self.started_at = time.monotonic()
        self.progress: Progress = _SignallingProgress(
            lambda done, total, step: deliver(self, done, total, step)
        )

    def cancel(self) -> None:
        """Ask the work to stop at its next step; before it started, it never starts."""
        self.progress.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for a stop."""
        return self.progress.cancelled


class TaskRunner(QObject):
    """Runs work on one worker thread per lane and delivers every outcome on the GUI thread.

    There is one for the life of the application. Work that raises ``Cancelled`` ends silently;
    a result of work that was cancelled too late, or that reports the cancelling itself, is
    still delivered. Failures without a ``failed`` callback go to ``report``: ``messages.show``,
    unless the application put one there that also writes unexpected errors to a file.
    """

    task_started = Signal(object)
    task_progress = Signal(object, int, int, str)
    task_ended = Signal(object)
    busy_changed = Signal(bool)
    stopping = Signal()
    _outcome = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collector = GuiCollector(self)
        self._pools = {lane: ThreadPoolExecutor(1, f"corroborate-{lane}") for lane in LANES}
        self._tasks: dict[Task, tuple[Callable[[Any], None], Callable[[Exception], None] | None]]
        self._tasks = {}
        self._holding = False
        self._held: list[tuple[Task, object, Exception | None]] = []
        self._work_of: dict[Task, Callable[[Progress], object]] = {}
        self.report: Callable[[Exception], object] = messages.show
        self._outcome.connect(self._on_outcome, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        what: str = "",
        lane: str = "work",
    ) -> Task:
        """Start ``work`` on its lane; exactly one of ``done`` and ``failed`` follows, or none.

        ``what`` names the work for the user ("Searching the gallery"). Called on the GUI
        thread only. A callback that belongs to a widget which is gone is dropped.
        """
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("TaskRunner.run belongs to the GUI thread")
        task = Task(what, lane, self.task_progress.emit)
        self._tasks[task] = (done, failed)
        self._work_of[task] = work
        self._pools[lane].submit(self._work, task, work)
        self.task_started.emit(task)
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)
        return task

    def idle(self) -> bool:
        """Whether nothing is running, waiting or undelivered."""
        return not self._tasks

    @property
    def holding(self) -> bool:
        """Whether outcomes wait until somebody is there again."""
        return self._holding

    def resting(self) -> bool:
        """Whether nothing happens by itself any more: all is delivered, or waits for somebody."""
        return len(self._tasks) == len(self._held)

    def running(self, lane: str | None = None) -> list[Task]:
        """The unfinished tasks, oldest first, of one lane or of all."""
        return [task for task in self._tasks if lane in (None, task.lane)]

    def hold(self) -> None:
        """Nobody is there: work goes on, and its outcomes wait until somebody is again.

        So nothing is read or shown meanwhile. Those of the ``entrance`` do not wait.
        """
        self._holding = True

    def go_on(self) -> None:
        """Deliver what waited. What only reads, and came too late to be let in, is done again."""
        self._holding, held = False, self._held
        self._held = []
        for task, result, error in held:
            work = self._work_of.get(task)
            reads = not task.what or task.lane in READING
            if isinstance(error, SessionLocked) and work is not None and reads:
                self._pools[task.lane].submit(self._work, task, work)
            else:
                self._on_outcome(task, result, error)

    def forget(self) -> None:
        """Whoever started the work has gone: cancel it, and tell nobody of its outcomes."""
        for task in self._tasks:
            if task.lane != ENTRANCE:
                task.cancel()
                self._tasks[task] = _FORGOTTEN
        self.go_on()

    def stop(self) -> None:
        """Cancel everything, wait for the workers and deliver nothing more."""
        self.stopping.emit()
        for task in self._tasks:
            task.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()
        self._held.clear()
        self._work_of.clear()
        self._collector.stop()

    def _work(self, task: Task, work: Callable[[Progress], object]) -> None:
        try:
            task.progress.check()
            result, error = work(task.progress), None
        except Exception as caught:  # noqa: BLE001 - delivered on the GUI thread
            result, error = None, caught
        self._outcome.emit(task, result, error)

    def _on_outcome(self, task: Task, result: object, error: Exception | None) -> None:
        waits = self._tasks.get(task, _FORGOTTEN) != _FORGOTTEN
        if self._holding and task.lane != ENTRANCE and waits:
            self._held.append((task, result, error))
            return
        callbacks = self._tasks.pop(task, None)
        self._work_of.pop(task, None)
        if callbacks is None:
            return
        task.finished = True
        done, failed = callbacks
        try:
            if error is None:
                _call(done, result)
            elif isinstance(error, Cancelled):
                pass
            elif failed is not None:
                _call(failed, error)
            else:
                self.report(error)
        finally:
            self.task_ended.emit(task)
            if not self._tasks:
                self.busy_changed.emit(False)


def _nobody(_outcome: object) -> None:
    """Whom an outcome is told that nobody waits for."""


_FORGOTTEN = (_nobody, _nobody)
"""What is called for work whose outcome nobody waits for, even while outcomes are held."""


def _call(callback: Callable[[Any], None], argument: object) -> None:
    """Call back, unless the callback is a method of a Qt object that no longer exists."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not isValid(owner):
        return
    callback(argument)
