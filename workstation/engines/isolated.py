"""The face engine in a process of its own: what crashes or hangs there ends only that call.

The program's own process never imports the image and model libraries: a file that makes a
decoder fail cannot take the window down, and the window shows without waiting for them.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workstation import errors
from workstation.engines import wire
from workstation.engines.manifest import read_pack
from workstation.errors import CannotProceed, PackUnusable, UnreadableImage, WorkstationError
from workstation.model import DetectedFace, Measure, PackIdentity
from workstation.ports import Analysis, Image, ImageFacts, Template, Unusable

CALL_LIMIT_S = 120.0
"""Time for one call; loading the models at the first one, on a slow disk, is the longest."""
FURTHER_IMAGE_S = 15.0
"""More time for each further image of a batch."""

_START = "from workstation.engines.worker import main; main()"
_UNREADABLE = "This file made the decoder fail, so nothing was taken from it."
_NEXT_STEP = "Export it again from the recorder as PNG or JPEG and import that file."


class EngineFault(RuntimeError):
    """A bug in the engine's process; the text is its traceback."""


class _Ended(Exception):
    """The engine's process ended in the middle of a call."""


def clean_environment() -> dict[str, str]:
    """The environment for the engine's process: without what is meant for this one.

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
    environment["ORT_DISABLE_TELEMETRY"] = "1"
    environment["OPENCV_LOG_LEVEL"] = "ERROR"
    return environment


class _Process:
    """One process, started when first needed, and again after it ended; one call at a time."""

    def __init__(self, pack_folder: Path, device: str) -> None:
        # -P: a module in the current folder must not stand in for a library.
        self._command = [sys.executable, "-P", "-c", _START, str(pack_folder), device]
        self._lock = threading.Lock()
        self._running: list[subprocess.Popen[bytes]] = []
        self._closed = False
        self._finalizer = weakref.finalize(self, _end, self._running)

    def call(self, verb: str, limit_s: float, *arguments: Any) -> Any:
        """What the verb gives. Raises its ``WorkstationError``, or ``_Ended``."""
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
                    raise CannotProceed("The face engine was closed.") from error
                raise _Ended from error
            finally:
                timer.cancel()
        if how == "done":
            return value
        if how == "refused":
            name, sentence, next_step = value
            kind = getattr(errors, name)
            assert issubclass(kind, WorkstationError)
            raise kind(sentence, next_step)
        raise EngineFault(value)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise CannotProceed("The face engine was closed.")
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
                    "The face engine's process cannot be started.",
                    "Close other programs, and see: corroborate doctor",
                ) from error
            self._running.append(process)
        return self._running[0]

    def close(self) -> None:
        """End the process at once, also in the middle of a call."""
        self._closed = True
        for process in tuple(self._running):
            process.kill()
        with self._lock:
            self._finalizer()


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


class IsolatedEngine:
    """Implements ``ports.FaceEngine``; safe to call from several threads.

    Faces are found and embedded in one process, pictures for looking at are decoded and faces
    measured in a second, light one, so that the viewer does not wait for an import. Both start
    when first needed. A call that makes its process crash, or that takes longer than its limit,
    raises ``UnreadableImage``, and the next call gets a fresh process.
    """

    def __init__(
        self, pack_folder: Path, device: str = "auto", *, limit_s: float = CALL_LIMIT_S
    ) -> None:
        """Read the pack's manifest; raises ``PackUnusable``. No process is started yet."""
        self._pack = read_pack(pack_folder).identity
        self._limit_s = limit_s
        self._engine = _Process(pack_folder.absolute(), device)
        self._pictures = _Process(pack_folder.absolute(), device)
        self._provider = ""

    @property
    def pack(self) -> PackIdentity:
        """The pack that makes the templates."""
        return self._pack

    @property
    def provider(self) -> str:
        """The provider really in use; loads the models, slow the first time.

        Raises ``PackUnusable`` or ``CannotProceed`` as ``open_engine`` does.
        """
        if not self._provider:
            try:
                provider, pack = self._engine.call("open", self._limit_s)
            except _Ended as error:
                raise PackUnusable(
                    "The face engine stopped while it loaded the model pack.",
                    "See: corroborate doctor",
                ) from error
            if pack != self._pack:
                raise PackUnusable(
                    "The model pack was exchanged while the program ran.", "Start it again."
                )
            self._provider = str(provider)
        return self._provider

    def facts(self, data: bytes) -> ImageFacts:
        """Upright size and media type after a whole decoding; raises ``UnreadableImage``."""
        facts: ImageFacts = self._about(self._pictures, "facts", data)
        return facts

    def pixels(self, data: bytes, longest_side: int = 0) -> Image:
        """The upright RGB image; raises ``UnreadableImage``."""
        image: Image = self._about(self._pictures, "pixels", data, longest_side)
        return image

    def analyse(self, data: bytes) -> Analysis:
        """All faces of one image, without templates; raises ``UnreadableImage``."""
        analysis: Analysis = self._about(self._engine, "analyse", data)
        return analysis

    def embed(self, data: bytes, faces: Sequence[DetectedFace]) -> Template:
        """One template per face; raises as ``LocalEngine.embed`` does."""
        template: Template = self._about(self._engine, "embed", data, list(faces))
        return template

    def quality(self, data: bytes, faces: Sequence[DetectedFace]) -> list[tuple[Measure, ...]]:
        """The measures of each face; they need no model, so an import does not delay them."""
        measured: list[tuple[Measure, ...]] = self._about(
            self._pictures, "quality", data, list(faces)
        )
        return measured

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with templates for many images; one that ends the process spoils no other."""
        _ = self.provider
        images = list(batch)
        limit_s = self._limit_s + FURTHER_IMAGE_S * max(0, len(images) - 1)
        try:
            results: list[Analysis | Unusable] = self._engine.call("enrol", limit_s, images)
        except _Ended:
            if len(images) == 1:
                return [Unusable(f"{_UNREADABLE} {_NEXT_STEP}")]
            # One of them did it; alone, each shows whether it was that one.
            return [result for image in images for result in self.enrol([image])]
        return results

    def close(self) -> None:
        """End the processes, also in the middle of a call, which then raises."""
        self._engine.close()
        self._pictures.close()

    def _about(self, process: _Process, verb: str, data: bytes, *further: Any) -> Any:
        if process is self._engine:
            # What is wrong with the pack or the device must not be blamed on the file.
            _ = self.provider
        try:
            return process.call(verb, self._limit_s, data, *further)
        except _Ended as error:
            raise UnreadableImage(_UNREADABLE, _NEXT_STEP) from error
