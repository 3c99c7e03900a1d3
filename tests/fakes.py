"""A face engine for speed: coloured squares on grey stand for faces, the colour for the person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage
from PIL import ImageDraw
from scipy import ndimage

from workstation import app
from workstation.edits.applying import apply
from workstation.errors import UnreadableImage
from workstation.media.decoding import decode, glimpse, page_png, pixels_of
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
from workstation.quality.catalogue import CATALOGUE

Colour = tuple[int, int, int]

RED, GREEN, BLUE = (210, 40, 40), (40, 200, 60), (50, 60, 220)
YELLOW, CYAN, MAGENTA = (220, 210, 40), (40, 200, 210), (210, 50, 200)
COLOURS = (RED, GREEN, BLUE, YELLOW, CYAN, MAGENTA)

DIMENSION = 64
LEAST_SIDE = 8
"""Smaller squares are seen only where the picture is enlarged first."""
_ANCHORS = np.random.default_rng(7).uniform(0, 255, (DIMENSION, 3))


def draw_faces(
    path: Path, colours: Sequence[Colour], size: tuple[int, int] = (320, 240), side: int = 64
) -> Path:
    """Write a grey picture with one square per colour, left to right, as a lossless PNG."""
    width, height = size
    picture = PillowImage.new("RGB", size, (128, 128, 128))
    draw = ImageDraw.Draw(picture)
    gap = (width - len(colours) * side) // (len(colours) + 1)
    for number, colour in enumerate(colours):
        x, y = gap + number * (side + gap), (height - side) // 2
        draw.rectangle((x, y, x + side - 1, y + side - 1), fill=colour)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "PNG")
    return path


def template_of(colour: Sequence[float]) -> Template:
    """The template of a colour: like colours give like templates."""
    distances = np.linalg.norm(_ANCHORS - np.asarray(colour, dtype=float), axis=1)
    raw = np.exp(-((distances / 90.0) ** 2))
    raw -= raw.mean()
    return (raw / np.linalg.norm(raw)).astype(np.float32)


def measures_of(face: DetectedFace, **values: float) -> tuple[Measure, ...]:
    """The measures of a face that lacks nothing but size; ``values`` says what else it lacks."""
    (left, _), (right, _) = face.landmarks[:2]
    good = {
        "face_height": face.height_px,
        "inter_eye_distance": right - left,
        "sharpness": 0.5,
        "luminance_mean": 0.5,
        "luminance_variance": 0.02,
        "dynamic_range": 7.0,
        "illumination_uniformity": 0.8,
    }
    return tuple(each.measure((good | values).get(each.id, 0.0)) for each in CATALOGUE)


def use_fake_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every verb of the shell work with the fake engine."""
    for name in ("local_engine", "isolated_engine"):
        monkeypatch.setattr(app, name, lambda pack=None, device="auto": FakeEngine(pack))


class FakeEngine:
    """Implements the engine port on coloured squares; deterministic, without any model."""

    def __init__(self, pack_name: str | None = None) -> None:
        name = pack_name or "fake"
        self.pack = PackIdentity(name, "1", f"{sum(name.encode()):064x}", DIMENSION, "none")
        self.provider = "FakeExecutionProvider"
        self.closed = False
        self.looks: list[Look] = []

    def facts(self, data: bytes) -> ImageFacts:
        return decode(data)[1]

    def pixels(self, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        return decode(data, longest_side, page=page)[0]

    def glimpse(self, data: bytes, reduction: int) -> Glimpse | None:
        return glimpse(data, reduction)

    def page_png(self, data: bytes, page: int) -> bytes:
        return page_png(data, page)

    def analyse(self, data: bytes) -> Analysis:
        image, facts = decode(data)
        return Analysis(facts, _squares(image), np.zeros((0, DIMENSION), np.float32))

    def look_again(self, data: bytes, look: Look) -> tuple[DetectedFace, ...]:
        """What ``analyse`` finds, and squares too small for it where the picture is enlarged."""
        self.looks.append(look)
        least = LEAST_SIDE if look.enlarged == 1 else 3
        return _squares(decode(data)[0], least)

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> tuple[DetectedFace, ...]:
        return _squares(image)

    def embed(self, picture: Picture, faces: Sequence[DetectedFace]) -> Template:
        image = pixels_of(picture)
        return np.stack([template_of(_colour(image, face)) for face in faces])

    def quality(self, picture: Picture, faces: Sequence[DetectedFace]) -> list[tuple[Measure, ...]]:
        pixels_of(picture)
        return [measures_of(face) for face in faces]

    def edited(
        self,
        pictures: Sequence[bytes],
        recipe: Recipe,
        face: DetectedFace | None,
        longest_side: int = 0,
        as_png: bool = False,
    ) -> EditedImage:
        return apply(recipe, [decode(data)[0] for data in pictures], face, longest_side, as_png)

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        results: list[Analysis | Unusable] = []
        for data in batch:
            try:
                analysis = self.analyse(data)
            except UnreadableImage as error:
                results.append(Unusable(str(error)))
                continue
            templates = self.embed(data, analysis.faces) if analysis.faces else analysis.templates
            results.append(Analysis(analysis.facts, analysis.faces, templates))
        return results

    def close(self) -> None:
        self.closed = True


def _colour(image: Image, face: DetectedFace) -> np.ndarray:
    x, y, width, height = face.box
    return image[int(y + height / 2), int(x + width / 2)].astype(float)


def _squares(image: Image, least: int = LEAST_SIDE) -> tuple[DetectedFace, ...]:
    spread = image.max(axis=2).astype(int) - image.min(axis=2)
    labels, _ = ndimage.label(spread > 60)
    faces = []
    for rows, columns in ndimage.find_objects(labels):
        width, height = columns.stop - columns.start, rows.stop - rows.start
        if min(width, height) < least:
            continue
        x, y = float(columns.start), float(rows.start)
        points = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]
        a, b, c, d, e = ((x + u * width, y + v * height) for u, v in points)
        faces.append(DetectedFace((x, y, float(width), float(height)), (a, b, c, d, e), 0.9))
    return tuple(faces)
