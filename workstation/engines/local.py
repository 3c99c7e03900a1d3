"""The face engine in this process: decoding, detection and embedding with one pack.

How ``enrol`` divides the work among threads was measured: docs/adr/0002.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np

from workstation.edits.applying import apply
from workstation.engines import self_test
from workstation.engines.insightface_pack import InsightFaceEmbedder, ScrfdDetector
from workstation.engines.manifest import Pack, read_pack
from workstation.engines.providers import CPU, refuse_rivals
from workstation.engines.yunet import YuNetDetector
from workstation.errors import WorkstationError
from workstation.media.decoding import decode, glimpse, page_png, pixels_of
from workstation.model import DetectedFace, Measure, PackIdentity, Recipe
from workstation.opencv import drop_qt_variables
from workstation.ports import (
    Analysis,
    EditedImage,
    FaceDetector,
    FaceEmbedder,
    Glimpse,
    Image,
    ImageFacts,
    Look,
    Picture,
    Template,
    Unusable,
)
from workstation.quality.measuring import measure

_MOST_THREADS = 8
"""Enrolment threads at most: each may hold a decoded picture of half a gigabyte."""

_log = logging.getLogger(__name__)


class LocalEngine:
    """Implements ``ports.FaceEngine`` in this process; safe to call from several threads."""

    def __init__(self, pack: Pack, detector: FaceDetector, embedder: FaceEmbedder) -> None:
        """Join a pack with its models. ``open_engine`` makes both, and tests them first."""
        # Each thread takes whole images, so that OpenCV need not divide one among threads of
        # its own. This holds for the process.
        cv2.setNumThreads(1)
        self._pack = pack
        self._detector = detector
        self._embedder = embedder
        threads = max(1, min(os.cpu_count() or 1, _MOST_THREADS))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="enrol")

    @property
    def pack(self) -> PackIdentity:
        """The pack that makes the templates."""
        return self._pack.identity

    @property
    def provider(self) -> str:
        """The execution provider that embeds, as the session reports it."""
        return self._embedder.provider

    def facts(self, data: bytes) -> ImageFacts:
        """Upright size and media type after a whole decoding; raises ``UnreadableImage``."""
        return decode(data)[1]

    def pixels(self, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        """The upright RGB image; raises ``UnreadableImage``."""
        return decode(data, longest_side, page=page)[0]

    def glimpse(self, data: bytes, reduction: int) -> Glimpse | None:
        """A reduced picture for a first look, None where it is not quicker."""
        return glimpse(data, reduction)

    def page_png(self, data: bytes, page: int) -> bytes:
        """One page as a lossless PNG file; raises ``UnreadableImage``."""
        return page_png(data, page)

    def analyse(self, data: bytes) -> Analysis:
        """All faces of one image, without templates; raises ``UnreadableImage``."""
        image, facts = decode(data)
        none = np.zeros((0, self._embedder.dimension), np.float32)
        return Analysis(facts, tuple(self._detector.detect(image)), none)

    def look_again(self, data: bytes, look: Look) -> tuple[DetectedFace, ...]:
        """The faces seen by ``look``, the most certain first; raises ``UnreadableImage``."""
        return tuple(self._detector.detect_again(decode(data)[0], look))

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> tuple[DetectedFace, ...]:
        """All faces of decoded pixels."""
        return tuple(self._detector.detect(image, enlarge=enlarge, least_score=least_score))

    def embed(self, picture: Picture, faces: Sequence[DetectedFace]) -> Template:
        """One template per face, shape (len(faces), dimension), of unit length.

        Raises ``UnreadableImage``, and ``CannotProceed`` for landmarks that span no face.
        """
        return self._embedder.embed(self._crops(pixels_of(picture), faces))

    def quality(self, picture: Picture, faces: Sequence[DetectedFace]) -> list[tuple[Measure, ...]]:
        """The measures of each face, from native pixels; raises ``UnreadableImage``."""
        image = pixels_of(picture)
        return [measure(image, face) for face in faces]

    def edited(
        self,
        pictures: Sequence[bytes],
        recipe: Recipe,
        face: DetectedFace | None,
        longest_side: int = 0,
        as_png: bool = False,
    ) -> EditedImage:
        """A recipe applied to a working copy; raises ``UnreadableImage``, ``CannotProceed``."""
        images = [decode(data)[0] for data in pictures]
        return apply(recipe, images, face, longest_side, as_png)

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with templates for many images, in order; a bad one spoils no other."""
        if self._embedder.provider == CPU:
            return list(self._pool.map(self._enrol_one, batch))
        # An accelerator wants many crops at once; the CPU prepares them meanwhile.
        found = list(self._pool.map(self._found_in, batch))
        crops = [crop for one in found if not isinstance(one, Unusable) for crop in one[2]]
        templates = iter(self._embedder.embed(crops))
        return [
            one
            if isinstance(one, Unusable)
            else self._analysis(one, [next(templates) for _ in one[2]])
            for one in found
        ]

    def close(self) -> None:
        """Give back the threads; the engine is not used afterwards."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _crops(self, image: Image, faces: Sequence[DetectedFace]) -> list[Image]:
        return [self._embedder.align(image, face.landmarks) for face in faces]

    def _found_in(
        self, data: bytes
    ) -> tuple[ImageFacts, tuple[DetectedFace, ...], list[Image]] | Unusable:
        try:
            image, facts = decode(data)
            faces = tuple(self._detector.detect(image))
            return facts, faces, self._crops(image, faces)
        except WorkstationError as error:
            return Unusable(str(error))
        except MemoryError:
            return Unusable("There is not enough memory for this image.")
        except Exception:  # noqa: BLE001
            # Whatever a library makes of one strange picture, the others are enrolled.
            _log.exception("A picture could not be analysed")
            return Unusable("The image could not be analysed; the program's log says why.")

    def _enrol_one(self, data: bytes) -> Analysis | Unusable:
        found = self._found_in(data)
        if isinstance(found, Unusable):
            return found
        try:
            return self._analysis(found, self._embedder.embed(found[2]))
        except WorkstationError as error:
            return Unusable(str(error))

    def _analysis(
        self,
        found: tuple[ImageFacts, tuple[DetectedFace, ...], list[Image]],
        templates: Sequence[Template] | Template,
    ) -> Analysis:
        shape = (len(found[1]), self._embedder.dimension)
        return Analysis(found[0], found[1], np.asarray(templates, np.float32).reshape(shape))


def load_models(pack: Pack, device: str = "auto") -> tuple[FaceDetector, FaceEmbedder]:
    """Detector and embedder of a pack, from checked bytes, not yet self-tested.

    Raises ``PackUnusable``, and ``CannotProceed`` where the device cannot be had.
    """
    detector_bytes = pack.model_bytes(pack.detector)
    detector: FaceDetector
    if pack.detector_kind == "yunet":
        detector = YuNetDetector(detector_bytes)
    else:
        detector = ScrfdDetector(detector_bytes, device, threads=1)
    embedder = InsightFaceEmbedder(
        pack.model_bytes(pack.embedder), pack.preprocessing, device, threads=1
    )
    return detector, embedder


def open_engine(pack_folder: Path, device: str = "auto") -> LocalEngine:
    """The engine for the pack in ``pack_folder``, ready to use: its self-test has passed.

    ``device`` is one of ``providers.DEVICES``. Raises ``PackUnusable`` for a missing,
    altered or failing pack, ``CannotProceed`` for a device that cannot be had or where two
    distributions of one library are installed.
    """
    refuse_rivals()
    pack = read_pack(pack_folder)
    detector, embedder = load_models(pack, device)
    drop_qt_variables()
    self_test.run(pack, detector, embedder)
    return LocalEngine(pack, detector, embedder)
