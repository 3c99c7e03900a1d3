"""The face engine in a process of its own: what crashes or hangs there ends only that call.

The program's own process never imports the image and model libraries: a file that makes a
decoder fail cannot take the window down, and the window shows without waiting for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workstation.engines.manifest import read_pack
from workstation.errors import PackUnusable, UnreadableImage
from workstation.isolation.process import Ended, WorkerFault, WorkerProcess
from workstation.model import DetectedFace, Measure, PackIdentity, Recipe
from workstation.ports import (
    Analysis,
    EditedImage,
    Glimpse,
    Image,
    ImageFacts,
    Look,
    Picture,
    Template,
    Unusable,
)

CALL_LIMIT_S = 120.0
"""Time for one call; loading the models at the first one, on a slow disk, is the longest."""
FURTHER_IMAGE_S = 15.0
"""More time for each further image of a batch."""

_START = "from workstation.engines.worker import main; main()"
_UNREADABLE = "This file made the decoder fail, so nothing was taken from it."
_NOT_EDITED = "The edits of this picture made their process fail, so nothing came of them."
_NEXT_STEP = "Export it again from the recorder as PNG or JPEG and import that file."

EngineFault = WorkerFault


class IsolatedEngine:
    """Implements ``ports.FaceEngine``; safe to call from several threads.

    Faces are found and embedded in one process, pictures for looking at are decoded and faces
    measured in a second, light one, so that the viewer does not wait for an import; while that
    is busy, pictures are read in a third, so that both sides of a comparison are decoded at once.
    Each starts when first needed, and may take only so much (``worker``). A call that makes its
    process crash, or that goes past a limit, raises ``UnreadableImage``, and the next call gets a
    fresh process.
    """

    def __init__(
        self, pack_folder: Path, device: str = "auto", *, limit_s: float = CALL_LIMIT_S
    ) -> None:
        """Read the pack's manifest; raises ``PackUnusable``. No process is started yet."""
        self._pack = read_pack(pack_folder).identity
        self._limit_s = limit_s
        folder = str(pack_folder.absolute())
        self._engine = WorkerProcess("The face engine", _START, folder, device)
        self._pictures = WorkerProcess("The picture reader", _START, folder, device)
        self._beside = WorkerProcess("The picture reader", _START, folder, device)
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
            except Ended as error:
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

    def pixels(self, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        """The upright RGB image; raises ``UnreadableImage``."""
        image: Image = self._about(self._reader(), "pixels", data, longest_side, page)
        return image

    def glimpse(self, data: bytes, reduction: int) -> Glimpse | None:
        """A reduced picture for a first look, None where it is not quicker."""
        seen: Glimpse | None = self._about(self._reader(), "glimpse", data, reduction)
        return seen

    def page_png(self, data: bytes, page: int) -> bytes:
        """One page as a lossless PNG file; raises ``UnreadableImage``."""
        png: bytes = self._about(self._pictures, "page_png", data, page)
        return png

    def analyse(self, data: bytes) -> Analysis:
        """All faces of one image, without templates; raises ``UnreadableImage``."""
        analysis: Analysis = self._about(self._engine, "analyse", data)
        return analysis

    def look_again(self, data: bytes, look: Look) -> tuple[DetectedFace, ...]:
        """The faces seen by ``look``, the most certain first; raises ``UnreadableImage``."""
        faces: tuple[DetectedFace, ...] = self._about(self._engine, "look_again", data, look)
        return faces

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> tuple[DetectedFace, ...]:
        """All faces of decoded pixels."""
        found: tuple[DetectedFace, ...] = self._about(
            self._engine, "detect", image, enlarge, least_score
        )
        return found

    def embed(self, picture: Picture, faces: Sequence[DetectedFace]) -> Template:
        """One template per face; raises as ``LocalEngine.embed`` does."""
        template: Template = self._about(self._engine, "embed", picture, list(faces))
        return template

    def quality(self, picture: Picture, faces: Sequence[DetectedFace]) -> list[tuple[Measure, ...]]:
        """The measures of each face; they need no model, so an import does not delay them."""
        measured: list[tuple[Measure, ...]] = self._about(
            self._pictures, "quality", picture, list(faces)
        )
        return measured

    def edited(
        self,
        pictures: Sequence[bytes],
        recipe: Recipe,
        face: DetectedFace | None,
        longest_side: int = 0,
        as_png: bool = False,
    ) -> EditedImage:
        """A recipe applied to a working copy, in the picture reader's process."""
        try:
            found: EditedImage = self._pictures.call(
                "edited", self._limit_s, list(pictures), recipe, face, longest_side, as_png
            )
        except Ended as error:
            raise UnreadableImage(_NOT_EDITED, "Leave out its last step, or crop first.") from error
        return found

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with templates for many images; one that ends the process spoils no other."""
        _ = self.provider
        images = list(batch)
        limit_s = self._limit_s + FURTHER_IMAGE_S * max(0, len(images) - 1)
        try:
            results: list[Analysis | Unusable] = self._engine.call("enrol", limit_s, images)
        except Ended:
            if len(images) == 1:
                return [Unusable(f"{_UNREADABLE} {_NEXT_STEP}")]
            # One of them did it; alone, each shows whether it was that one.
            return [result for image in images for result in self.enrol([image])]
        return results

    def close(self) -> None:
        """End the processes, also in the middle of a call, which then raises."""
        self._engine.close()
        self._pictures.close()
        self._beside.close()

    def _reader(self) -> WorkerProcess:
        return self._beside if self._pictures.busy else self._pictures

    def _about(self, process: WorkerProcess, verb: str, picture: Picture, *further: Any) -> Any:
        if process is self._engine:
            # What is wrong with the pack or the device must not be blamed on the file.
            _ = self.provider
        try:
            return process.call(verb, self._limit_s, picture, *further)
        except Ended as error:
            raise UnreadableImage(_UNREADABLE, _NEXT_STEP) from error
