"""One set-up at a time in one folder: a second one waits for the first."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from installer.places import Places
from installer.telling import SetupStopped, say


def _try_hold(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a network folder without locks: go on as before there were any
    return True


def _wait(descriptor: int) -> None:
    import time

    while not _try_hold(descriptor):
        time.sleep(0.5)


@contextmanager
def held(places: Places) -> Iterator[None]:
    """Hold the folder for one set-up; the system lets go of it when its last process is gone."""
    try:
        places.state.mkdir(exist_ok=True)
        descriptor = os.open(places.state / "guard", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise SetupStopped(
            f"Nothing can be written into {places.root} ({error.strerror}).",
            "Copy the project into a folder of your own with free space, and start there.",
        ) from error
    try:
        if os.name != "nt":
            # A pip that outlives a killed set-up goes on holding the folder until it ends.
            os.set_inheritable(descriptor, True)
        if not _try_hold(descriptor):
            say("Another set-up is at work in this folder; waiting until it has finished.")
            _wait(descriptor)
        yield
    finally:
        with suppress(OSError):
            os.close(descriptor)
