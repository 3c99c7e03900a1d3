"""A worker process as the program sees it: started when needed, ended when it hangs."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import weakref
from pathlib import Path
from typing import Any

from workstation import errors
from workstation.errors import CannotProceed, WorkstationError
from workstation.isolation import wire

PIPE_BYTES = 1024 * 1024
"""A picture of 36 MB crosses in 36 turns of two processes, not in 550: half the time. Any user may
have as much (``/proc/sys/fs/pipe-max-size``)."""


class WorkerFault(RuntimeError):
    """A bug in a worker process; the text is its traceback."""


class Ended(Exception):
    """The worker process ended in the middle of a call."""


def clean_environment() -> dict[str, str]:
    """The environment for a worker process: without what is meant for this one.

    OpenCV points Qt, and on Linux the loader, to libraries of its own when imported.
    """
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "PYTHONWARNINGS", "PYTHONSTARTUP"))
    }
    libraries = environment.pop("LD_LIBRARY_PATH", "").split(os.pathsep)
    kept = [one for one in libraries if one and Path(one).parent.name != "cv2"]
    if kept:
        environment["LD_LIBRARY_PATH"] = os.pathsep.join(kept)
    root = str(Path(errors.__file__).parents[1])
    further = [one for one in environment.get("PYTHONPATH", "").split(os.pathsep) if one]
    environment["PYTHONPATH"] = os.pathsep.join(dict.fromkeys([root, *further]))
    # Large pictures in large pages: fresh memory costs a fault for each page (glibc 2.35, Linux).
    environment.setdefault("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1")
    environment["ORT_DISABLE_TELEMETRY"] = "1"
    environment["OPENCV_LOG_LEVEL"] = "ERROR"
    return environment


class WorkerProcess:
    """One process, started when first needed, and again after it ended; one call at a time."""

    def __init__(self, name: str, start: str, *arguments: str) -> None:
        """``start`` is the code that serves; ``name`` is how sentences call the process."""
        self._name = name
        # -P: a module in the current folder must not stand in for a library.
        self._command = [sys.executable, "-P", "-c", start, *arguments]
        self._lock = threading.Lock()
        self._running: list[subprocess.Popen[bytes]] = []
        self._closed = False
        self._finalizer = weakref.finalize(self, _end, self._running)

    @property
    def busy(self) -> bool:
        """Whether another call would wait for one that is under way."""
        return self._lock.locked()

    def call(self, verb: str, limit_s: float, *arguments: Any) -> Any:
        """What the verb gives. Raises its ``WorkstationError``, or ``Ended``."""
        with self._lock:
            process = self._started()
            timer = threading.Timer(limit_s, process.kill)
            timer.daemon = True
            timer.start()
            try:
                assert process.stdin is not None and process.stdout is not None
                wire.send(process.stdin, (verb, limit_s, arguments))
                how, value = wire.receive(process.stdout)
            except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
                _end(self._running)
                if self._closed:
                    raise CannotProceed(f"{self._name} was closed.") from error
                raise Ended from error
            finally:
                timer.cancel()
        if how == "done":
            return value
        if how == "refused":
            name, sentence, next_step = value
            kind = getattr(errors, name)
            assert issubclass(kind, WorkstationError)
            raise kind(sentence, next_step)
        raise WorkerFault(value)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise CannotProceed(f"{self._name} was closed.")
        if self._running and self._running[0].poll() is not None:
            _end(self._running)
        if not self._running:
            # A session or group of its own: Ctrl-C in the terminal is not for it.
            apart: dict[str, Any] = (
                {"creationflags": 0x08000000 | 0x00000200}  # no console, new group
                if sys.platform == "win32"
                else {"start_new_session": True}
            )
            try:
                process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env=clean_environment(),
                    **apart,
                )
            except OSError as error:
                raise CannotProceed(
                    f"{self._name} cannot be started: it needs a process of its own.",
                    "Close other programs, and see: corroborate doctor",
                ) from error
            _widen(process)
            self._running.append(process)
        return self._running[0]

    def close(self) -> None:
        """End the process at once, also in the middle of a call."""
        self._closed = True
        for process in tuple(self._running):
            process.kill()
        with self._lock:
            self._finalizer()


def _widen(process: subprocess.Popen[bytes]) -> None:
    """Let the pipes hold more, where the system can (Linux) and lets us."""
    if sys.platform != "linux":
        return
    import fcntl

    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _end(running: list[subprocess.Popen[bytes]]) -> None:
    """End what runs, wait for it and close its pipes."""
    while running:
        process = running.pop()
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            # Closing flushes what nobody will read any more.
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
