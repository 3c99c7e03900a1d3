"""The engine's own process: answers calls from its standard input until that ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from workstation.isolation.serving import serve
from workstation.media.decoding import decode, pixels_of


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

    def detect(self, image: Any, enlarge: bool, least_score: float | None) -> Any:
        return self._loaded().detect(image, enlarge=enlarge, least_score=least_score)

    def embed(self, picture: Any, faces: list[Any]) -> Any:
        return self._loaded().embed(picture, faces)

    def quality(self, picture: Any, faces: list[Any]) -> Any:
        from workstation.quality.measuring import measure

        image = pixels_of(picture)
        return [measure(image, face) for face in faces]

    def edited(
        self, pictures: list[bytes], recipe: Any, face: Any, longest_side: int, as_png: bool
    ) -> Any:
        from workstation.edits.applying import apply

        images = [decode(data)[0] for data in pictures]
        return apply(recipe, images, face, longest_side, as_png)

    def enrol(self, batch: list[bytes]) -> Any:
        return self._loaded().enrol(batch)


def main() -> None:
    """Serve with the pack folder and the device from the command line."""
    serve(_Verbs(Path(sys.argv[1]), sys.argv[2]))
