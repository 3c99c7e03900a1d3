"""The ports: what the core asks of detectors, embedders, engines and indexes.

Images are ``uint8`` arrays of shape (height, width, 3) in RGB order, upright. Templates are
``float32`` vectors of unit length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workstation.model import (
    EVERYBODY,
    DetectedFace,
    Measure,
    PackIdentity,
    PeopleFilter,
    PersonId,
    Point,
    PortraitId,
    Recipe,
)

Image = NDArray[np.uint8]
Template = NDArray[np.float32]
Picture = bytes | Image
"""A file's bytes, or upright pixels that were decoded already."""


@dataclass(frozen=True)
class Look:
    """One way of looking at a picture again for faces that a detector missed.

    The picture is turned clockwise by ``turned_deg`` and made ``enlarged`` (1 or more) times as
    large first; what is found is told in pixels of the picture as it is. Faces of which the
    detector is less certain than ``least_score`` are left out.
    """

    turned_deg: float = 0.0
    enlarged: float = 1.0
    least_score: float = 0.6


class FaceDetector(Protocol):
    """Finds faces in one image."""

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> list[DetectedFace]:
        """Faces from the most to the least certain; empty where there is none.

        Small images are searched enlarged too, unless ``enlarge`` is False, which is quicker.
        ``least_score`` asks for less certain faces than usual; a detector may not have them.
        """
        ...

    def detect_again(self, image: Image, look: Look) -> list[DetectedFace]:
        """Faces of the picture seen by ``look``, in its own pixels."""
        ...


class FaceEmbedder(Protocol):
    """Turns aligned crops into templates."""

    @property
    def dimension(self) -> int:
        """Length of a template."""
        ...

    @property
    def provider(self) -> str:
        """The execution provider that the session really uses, e.g. CPUExecutionProvider."""
        ...

    def align(self, image: Image, landmarks: Sequence[Point]) -> Image:
        """The (112, 112, 3) crop that the embedder wants for five landmarks."""
        ...

    def embed(self, crops: Sequence[Image]) -> Template:
        """Templates of shape (len(crops), dimension), float32, each of unit length."""
        ...


@dataclass(frozen=True)
class ImageFacts:
    """What the decoder found: upright size in pixels, and the media type by magic bytes.

    ``pages`` counts the pages of a TIFF, the frames of an animation; the size is that of one.
    """

    width: int
    height: int
    media_type: str
    pages: int = 1


@dataclass(frozen=True)
class Glimpse:
    """A picture at a half, a quarter or an eighth of its sides, for a first look.

    ``image`` is upright RGB; ``width`` and ``height`` are the full upright size in pixels.
    """

    image: Image
    width: int
    height: int


@dataclass(frozen=True)
class Analysis:
    """One decoded image: its faces and, where asked for, one template per face.

    ``templates`` has shape (len(faces), dimension), or (0, dimension) where none were asked.
    """

    facts: ImageFacts
    faces: tuple[DetectedFace, ...]
    templates: Template


@dataclass(frozen=True)
class Unusable:
    """An image that could not be analysed, and why, as a sentence."""

    reason: str


@dataclass(frozen=True)
class EditedImage:
    """What a recipe made: ``image`` may be shrunk, ``width`` and ``height`` are its full size.

    ``png`` is the whole picture as a lossless file, empty where it was not asked for.
    ``sha256`` is over the RGB bytes of the whole picture in rows from the top. ``face`` is where
    the given face lies in it, None where the edits lost it or none was given.
    """

    image: Image
    png: bytes
    width: int
    height: int
    sha256: str
    face: DetectedFace | None
    tools: tuple[tuple[str, str], ...]


class FaceEngine(Protocol):
    """Decoding, detection and embedding with one pack, in this process or in one of its own.

    Most methods take the file's bytes, so that what is analysed is what was hashed, and
    raise ``UnreadableImage`` for bytes that are not a usable image. Frames of a video come as
    pixels: the video worker decoded them.
    """

    @property
    def pack(self) -> PackIdentity:
        """The pack that makes the templates."""
        ...

    @property
    def provider(self) -> str:
        """The execution provider that is really in use."""
        ...

    def facts(self, data: bytes) -> ImageFacts:
        """Upright size and media type, after decoding the whole image to prove it readable."""
        ...

    def pixels(self, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        """The upright image, shrunk to ``longest_side`` pixels where that is above 0.

        Of a file with several pages, the one of this number, from 0.
        """
        ...

    def glimpse(self, data: bytes, reduction: int) -> Glimpse | None:
        """The upright image, its sides divided by ``reduction`` (2, 4 or 8), for the screen only.

        None where that would not be quicker than the whole: of all files but JPEG.
        """
        ...

    def page_png(self, data: bytes, page: int) -> bytes:
        """One page, upright, as a lossless PNG file, for all that is about a single image."""
        ...

    def analyse(self, data: bytes) -> Analysis:
        """All faces of one image, without templates."""
        ...

    def look_again(self, data: bytes, look: Look) -> tuple[DetectedFace, ...]:
        """The faces of one image seen turned or enlarged; certain ones first."""
        ...

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> tuple[DetectedFace, ...]:
        """All faces of decoded pixels, as ``FaceDetector.detect`` finds them."""
        ...

    def embed(self, picture: Picture, faces: Sequence[DetectedFace]) -> Template:
        """One template per given face, shape (len(faces), dimension)."""
        ...

    def quality(self, picture: Picture, faces: Sequence[DetectedFace]) -> list[tuple[Measure, ...]]:
        """The measures of each given face, in the order of ``quality.catalogue``."""
        ...

    def edited(
        self,
        pictures: Sequence[bytes],
        recipe: Recipe,
        face: DetectedFace | None,
        longest_side: int = 0,
        as_png: bool = False,
    ) -> EditedImage:
        """A recipe applied to a working copy of the first picture; see ``edits.applying``.

        ``face`` is carried along; where it is None there is none to carry.
        """
        ...

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """Faces with templates for many images at once; one result per image, in order."""
        ...

    def close(self) -> None:
        """Give back what the engine holds."""
        ...


@dataclass(frozen=True)
class Ranked:
    """A person with the best of their portraits, by cosine similarity."""

    person_id: PersonId
    portrait_id: PortraitId
    score: float


@dataclass(frozen=True)
class Found:
    """What one probe found: people best first, ties by person id.

    ``certified`` says that a proven error bound excludes that anybody outside ``ranked`` belongs
    in it; ``people`` and ``images`` count who was compared, after filters.
    """

    ranked: tuple[Ranked, ...]
    certified: bool
    people: int
    images: int


class GalleryIndex(Protocol):
    """Searches one gallery at one version."""

    @property
    def people(self) -> int:
        """Number of different people."""
        ...

    @property
    def images(self) -> int:
        """Number of templates."""
        ...

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean template over all images, shape (dimension,)."""
        ...

    @property
    def second_moment(self) -> NDArray[np.float64]:
        """The mean of x x^T over all images, shape (dimension, dimension).

        A probe q scores ``mean @ q`` on average, with a variance of
        ``q @ second_moment @ q - (mean @ q) ** 2``.
        """
        ...

    def search(self, probe: Template, limit: int) -> list[Ranked]:
        """The ``limit`` best people, best first, ties by person id; exact."""
        ...

    def search_all(
        self, probes: Template, limit: int, within: PeopleFilter = EVERYBODY
    ) -> list[Found]:
        """The ``limit`` best people for each probe, shape (n, dimension), in one pass; exact."""
        ...
