"""The engine's own processes: answer calls from standard input until that ends, within limits.

Each decodes files from outside. Where the system can (not on Windows), a process may take only
so much more address space than it starts with, so much processor time for each call, few open
files, and may not write one byte to any file. An accelerator's driver needs more of all
that than can be foreseen: with one, the process that holds the models has the time limits only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from workstation.isolation.serving import (
    address_space_bytes,
    limit_processor_time,
    limit_resources,
    serve,
)
from workstation.media.decoding import decode, glimpse, page_png, pixels_of

ROOM_BYTES = 4 * 1024**3
"""Further address space: 2.7 GiB for the largest image that is accepted, and for measuring it."""
ROOM_PER_THREAD_BYTES = 1024**3
"""As much again for each thread that may hold a decoded image while another decodes one."""
OPEN_FILES = 64
PROCESSOR_S = 90.0
"""Processor time for one call that needs no models."""
EDITING_S = 600.0
"""Processor time for a recipe, once its pictures are decoded."""


class _Verbs:
    """What can be asked. The models are loaded at the first call that needs them."""

    def __init__(self, pack_folder: Path, device: str) -> None:
        self._pack_folder = pack_folder
        self._device = device
        self._engine: Any = None
        self._bounded = False

    def processor_s(self, limit_s: float) -> float:
        """Processor time for the next call, which may last ``limit_s`` seconds."""
        cores = os.cpu_count() or 1
        return min(limit_s, PROCESSOR_S) if self._engine is None else limit_s * cores

    def _bound(self, room_bytes: int) -> None:
        if not self._bounded:
            self._bounded = True
            limit_resources(address_space_bytes() + room_bytes, OPEN_FILES)

    def _loaded(self) -> Any:
        if self._engine is None:
            from workstation.engines.local import open_engine
            from workstation.engines.providers import CPU

            self._engine = open_engine(self._pack_folder, self._device)
            if self._engine.provider == CPU:
                self._bound(ROOM_BYTES + ROOM_PER_THREAD_BYTES * (os.cpu_count() or 1))
        return self._engine

    def open(self) -> tuple[str, Any]:
        engine = self._loaded()
        return engine.provider, engine.pack

    def facts(self, data: bytes) -> Any:
        self._bound(ROOM_BYTES)
        return decode(data)[1]

    def pixels(self, data: bytes, longest_side: int, page: int) -> Any:
        self._bound(ROOM_BYTES)
        return decode(data, longest_side, page=page)[0]

    def glimpse(self, data: bytes, reduction: int) -> Any:
        self._bound(ROOM_BYTES)
        return glimpse(data, reduction)

    def page_png(self, data: bytes, page: int) -> bytes:
        self._bound(ROOM_BYTES)
        return page_png(data, page)

    def quality(self, picture: Any, faces: list[Any]) -> Any:
        from workstation.quality.measuring import measure

        self._bound(ROOM_BYTES)
        image = pixels_of(picture)
        return [measure(image, face) for face in faces]

    def analyse(self, data: bytes) -> Any:
        return self._loaded().analyse(data)

    def detect(self, image: Any, enlarge: bool, least_score: float | None) -> Any:
        return self._loaded().detect(image, enlarge=enlarge, least_score=least_score)

    def look_again(self, data: bytes, look: Any) -> Any:
        return self._loaded().look_again(data, look)

    def embed(self, picture: Any, faces: list[Any]) -> Any:
        return self._loaded().embed(picture, faces)

    def edited(
        self, pictures: list[bytes], recipe: Any, face: Any, longest_side: int, as_png: bool
    ) -> Any:
        from workstation.edits.applying import apply

        self._bound(ROOM_BYTES)
        images = [decode(data)[0] for data in pictures]
        # To edit takes its own time, on several cores; decoding is over by now.
        limit_processor_time(EDITING_S)
        return apply(recipe, images, face, longest_side, as_png)

    def enrol(self, batch: list[bytes]) -> Any:
        return self._loaded().enrol(batch)


def main() -> None:
    """Serve with the pack folder and the device from the command line."""
    verbs = _Verbs(Path(sys.argv[1]), sys.argv[2])
    serve(verbs, before=lambda limit_s: limit_processor_time(verbs.processor_s(limit_s)))
