"""Cyclic garbage is collected on the GUI thread alone.

Python collects in whichever thread happens to allocate. In a worker that destroys Qt objects
which belong to the GUI thread, and the process dies (seen as a segmentation fault inside
SQLAlchemy, "Garbage-collecting"). So automatic collection is off while there are workers, and a
timer does the same on the GUI thread, by the same thresholds.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
REST = 400
"""How many times as long as a full collection took the next one waits at least: one over a list of
10,000 candidates takes 0.1 s, and must not come every few seconds while somebody scrolls it."""

QUIET = 0.1
"""The share of its time in which a thread that does next to nothing computes. A full collection
waits for that: somebody who scrolls a long list would see it as a jerk."""
PATIENCE_S = 60.0
"""How long it waits at most once it is due."""

_open: list[GuiCollector] = []
_full = {"not_before": 0.0, "due_since": 0.0}
_looked = {"at": 0.0, "computed": 0.0}


class GuiCollector(QObject):
    """Takes over from Python's automatic collection until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()
        _open.append(self)
        gc.disable()

    def stop(self) -> None:
        """Give collection back to Python once no collector is left; the workers are gone."""
        if self in _open:
            self._timer.stop()
            _open.remove(self)
            if not _open:
                gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, full ones not too often.

    Python itself puts full collections off by how many objects there are, which it tells nobody.
    """
    quiet = _is_quiet()
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            if generation == 2 and not _full_may_begin(quiet):
                continue
            began = time.monotonic()
            gc.collect(generation)
            if generation == 2:
                ended = time.monotonic()
                _full.update(not_before=ended + REST * (ended - began), due_since=0.0)
            return


def _full_may_begin(quiet: bool) -> bool:
    now = time.monotonic()
    if now < _full["not_before"]:
        return False
    _full["due_since"] = _full["due_since"] or now
    return quiet or now >= _full["due_since"] + PATIENCE_S


def _is_quiet() -> bool:
    """Whether this thread has computed next to nothing since this was last asked."""
    at, computed = time.monotonic(), time.thread_time()
    quiet = computed - _looked["computed"] <= QUIET * (at - _looked["at"])
    _looked.update(at=at, computed=computed)
    return quiet


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Collect nothing meanwhile: Qt goes through a list of all widgets, and none of them may go.

    A widget that answers in Python while all are dressed anew makes objects, and where collection
    is automatic (at the start, and in tests) that could take widgets away that Qt still has in
    its list: the process died.
    """
    automatic = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if automatic:
            gc.enable()


def keep_for_good() -> None:
    """Take what exists now out of future collections: code and widgets stay until the end."""
    gc.freeze()
