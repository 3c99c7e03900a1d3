"""A worker process from the inside: answers calls from its standard input until that ends."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import stat
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from workstation.errors import WorkstationError
from workstation.isolation import wire

_GRACE_S = 15.0
"""After its limit the program ends this process; this much later it ends itself."""


def serve(
    verbs: object,
    unreadable: str = "UnreadableImage",
    before: Callable[[float], None] = lambda limit_s: None,
) -> None:
    """Serve until the program that started this process closes the pipe, or is gone.

    Each public method of ``verbs`` can be called. ``before`` runs before each call with its
    time limit; ``unreadable`` names the error for a file that needs more memory than there is.
    """
    if hasattr(os, "nice"):
        # The window answers first where both want the same processor.
        os.nice(5)
    # The terminal's Ctrl-C is for the program, which then closes the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.enable()
    requests, answers = _private_pipes()
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    try:
        while True:
            verb, limit_s, arguments = wire.receive_trusted(requests)
            # A decoder that hangs without ever letting Python run is ended from C.
            faulthandler.dump_traceback_later(limit_s + _GRACE_S, exit=True)
            before(limit_s)
            answer = _answer(getattr(verbs, verb), arguments, unreadable)
            wire.send(answers, answer)
            faulthandler.cancel_dump_traceback_later()
    except (EOFError, OSError):
        pass
    # Without tidying up: threads of the libraries could keep an orphan alive.
    os._exit(0)


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes under other numbers: what a library prints must not get between answers."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return requests, answers


def _leave_with_parent(parent: int) -> None:
    """End this process in the middle of a call too, once the program is gone (not Windows)."""
    while os.name == "posix":
        time.sleep(0.5)
        if os.getppid() != parent:
            os._exit(1)


def _answer(
    verb: Callable[..., Any], arguments: tuple[Any, ...], unreadable: str
) -> tuple[str, Any]:
    try:
        return "done", verb(*arguments)
    except WorkstationError as error:
        return "refused", (type(error).__name__, error.sentence, error.next_step)
    except MemoryError:
        return "refused", (unreadable, "There is not enough memory for this file.", "")
    except Exception:  # noqa: BLE001 - a bug: the program raises it again, with this text
        return "fault", traceback.format_exc()


def limit_resources(memory_bytes: int, open_files: int) -> None:
    """Bound what this process may take, where the system can (not on Windows).

    Address space, open files, no core dump, and not one byte written to any file. Standard
    output and error go nowhere where they are files: a library that prints must not fail.
    """
    if sys.platform == "win32":
        return
    import resource

    for stream in (1, 2):
        if stat.S_ISREG(os.fstat(stream).st_mode):
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, stream)
            os.close(nothing)

    for kind, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_NOFILE, open_files),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        # A system without this limit, or with a lower one, keeps its own.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def address_space_bytes() -> int:
    """What this process has reserved by now; 0 where the system does not say (not Linux)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def limit_processor_time(further_s: float) -> None:
    """Let this process compute for so long from now, on all its threads together."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = used.ru_utime + used.ru_stime
    with contextlib.suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(spent + further_s) + 1, hard))
