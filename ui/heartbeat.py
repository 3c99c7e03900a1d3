"""How long the GUI thread stands still: a beat a millisecond, and what lies between two of them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

HEARTBEAT_MS = 1


class Heart:
    """Beats on the GUI thread; the longest pause between two beats is the longest block."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(HEARTBEAT_MS)
        self.timer.timeout.connect(self._beat)
        self.pauses_ms: list[float] = []
        self.own_ms: list[float] = []
        self._last = time.perf_counter()
        self._waited_ms = _waited_for_cpu_ms()

    def start(self) -> None:
        """Begin to beat."""
        self._last = time.perf_counter()
        self._waited_ms = _waited_for_cpu_ms()
        self.timer.start()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited_for_cpu_ms()
        pause = (now - self._last) * 1000
        self.pauses_ms.append(pause)
        self.own_ms.append(pause - (waited - self._waited_ms))
        self._last, self._waited_ms = now, waited


def wait(application: QApplication, until: Any, limit_s: float) -> None:
    """Run the event loop until ``until()``, asked for every 5 ms, or fail after ``limit_s``."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, asking = QEventLoop(), QTimer()
    deadline = time.monotonic() + limit_s
    asking.setInterval(5)
    asking.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > deadline else None)
    asking.start()
    loop.exec()
    asking.stop()
    if not until():
        raise TimeoutError(f"The window was not ready after {limit_s:.0f} s.")


def _waited_for_cpu_ms() -> float:
    """How long this thread was ready to run and had no processor, where Linux tells; else 0.

    On a machine with other work that is not the window's doing, so both figures are given.
    """
    try:
        text = Path("/proc/thread-self/schedstat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(text.split()[1]) / 1e6
