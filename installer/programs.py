"""Runs other programs: line by line, with a sign of life while they are silent."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from installer.telling import SetupStopped

SIGN_OF_LIFE_S = 10.0


class Programs(Protocol):
    """How the set-up runs other programs; tests put a fake in its place."""

    def lines(
        self,
        command: Sequence[str | Path],
        on_line: Callable[[str], None],
        on_silence: Callable[[], None] = lambda: None,
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """Run to the end and return the exit status; ``on_line`` gets each line of output.

        ``on_silence`` is called after each ``SIGN_OF_LIFE_S`` seconds without a line.
        """
        ...

    def shown(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> int:
        """Run with the terminal as it is and return the exit status."""
        ...


class RealPrograms:
    """Programs of this machine."""

    def lines(
        self,
        command: Sequence[str | Path],
        on_line: Callable[[str], None],
        on_silence: Callable[[], None] = lambda: None,
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """See ``Programs``. The program is ended when the user interrupts."""
        try:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=None if environment is None else dict(environment),
                text=True,
                encoding="utf-8",
                errors="replace",
                close_fds=os.name == "nt",  # see guard: programs hold the folder too
            )
        except OSError as error:
            raise SetupStopped(f"{command[0]} cannot be started ({error.strerror}).") from error
        waiting: queue.Queue[str | None] = queue.Queue()
        reader = threading.Thread(target=_read, args=(process, waiting), daemon=True)
        reader.start()
        try:
            while True:
                try:
                    line = waiting.get(timeout=SIGN_OF_LIFE_S)
                except queue.Empty:
                    on_silence()
                    continue
                if line is None:
                    return process.wait()
                on_line(line.rstrip("\r\n"))
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
            reader.join()
            if process.stdout is not None:
                process.stdout.close()

    def shown(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> int:
        """See ``Programs``."""
        return subprocess.run(
            [str(part) for part in command], env=dict(environment), check=False
        ).returncode


def _read(process: subprocess.Popen[str], waiting: queue.Queue[str | None]) -> None:
    if process.stdout is not None:
        for line in process.stdout:
            waiting.put(line)
    waiting.put(None)


def pip_environment() -> dict[str, str]:
    """This process's environment without what would send packages to another place.

    A mirror, proxy, certificate or cache that the user told pip about stays in force.
    """
    elsewhere = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_PYTHON"}
    changed = {"PIP_CONSTRAINT", "PIP_REQUIRE_HASHES", "PIP_DRY_RUN", "PIP_NO_DEPS", "PIP_QUIET"}
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in elsewhere | changed and not name.startswith("PYTHON")
    }
    environment |= {
        "PIP_USER": "0",
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
    }
    return environment
