"""The engine's own process: answers calls from its standard input until that ends."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from workstation.engines import wire
from workstation.errors import WorkstationError
from workstation.media.decoding import decode

_GRACE_S = 15.0
"""After its limit the program ends this process; this much later it ends itself."""


class _Verbs:
    """What can be asked. The models are loaded at the first call that needs them."""

    def __init__(self, pack_folder: Path, device: str) -> None:
        self._pack_folder = pack_folder
        self._device = device
        self._engine: Any = None

    def _loaded(self) -> Any:
        if self._engine is None:
            from workstation.engines.local import open_engine

            self._engine = open_engine(self._pack_folder, self._device)
        return self._engine

    def open(self) -> tuple[str, Any]:
        engine = self._loaded()
        return engine.provider, engine.pack

    def facts(self, data: bytes) -> Any:
        return decode(data)[1]

    def pixels(self, data: bytes, longest_side: int) -> Any:
        return decode(data, longest_side)[0]

    def analyse(self, data: bytes) -> Any:
        return self._loaded().analyse(data)

    def embed(self, data: bytes, faces: list[Any]) -> Any:
        return self._loaded().embed(data, faces)

    def quality(self, data: bytes, faces: list[Any]) -> Any:
        from workstation.quality.measuring import measure

        image, _ = decode(data)
        return [measure(image, face) for face in faces]

    def enrol(self, batch: list[bytes]) -> Any:
        return self._loaded().enrol(batch)


def main() -> None:
    """Serve until the program that started this process closes the pipe, or is gone."""
    if hasattr(os, "nice"):
        # The window answers first where both want the same processor.
        os.nice(5)
    # The terminal's Ctrl-C is for the program, which then closes the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.enable()
    requests, answers = _private_pipes()
    threading.Thread(target=_leave_with_parent, args=(os.getppid(),), daemon=True).start()
    verbs = _Verbs(Path(sys.argv[1]), sys.argv[2])
    try:
        while True:
            verb, limit_s, arguments = wire.receive_trusted(requests)
            # A decoder that hangs without ever letting Python run is ended from C.
            faulthandler.dump_traceback_later(limit_s + _GRACE_S, exit=True)
            answer = _answer(getattr(verbs, verb), arguments)
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


def _answer(verb: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", verb(*arguments)
    except WorkstationError as error:
        return "refused", (type(error).__name__, error.sentence, error.next_step)
    except MemoryError:
        return "refused", ("UnreadableImage", "There is not enough memory for this image.", "")
    except Exception:  # noqa: BLE001 - a bug: the program raises it again, with this text
        return "fault", traceback.format_exc()
