"""Portraits and camera-like frames made from faces that come with the dependencies."""

from __future__ import annotations

import csv
import importlib.util
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageFilter

from workstation.errors import CannotProceed, file_trouble
from workstation.model import DetectedFace
from workstation.ports import FaceEngine, Image

_SEED = 20260101
_FACE_PX = 44.0
"""Height of the faces in the frames: small, and above what a search asks for."""
_NOISE = 6.0
"""Standard deviation of the frames' noise, in grey levels of 256."""
_JPEG_QUALITY = 45
_MARGIN = 0.4
"""Room around a face in a portrait, as a share of its box; more would show a neighbour."""


@dataclass(frozen=True)
class Source:
    """A picture in an installed package, and where it is from."""

    package: str
    file: str
    origin: str
    frame: str

    def read(self) -> bytes:
        """Its bytes, without importing the package. Raises ``CannotProceed`` where missing."""
        found = importlib.util.find_spec(self.package)
        if found is None or found.origin is None:
            raise CannotProceed(
                f"The package {self.package} is not installed.", "Run: python3 -m installer run"
            )
        try:
            return Path(found.origin).parent.joinpath(*self.file.split("/")).read_bytes()
        except OSError as error:
            raise file_trouble(error, f"A picture of {self.package} could not be read.") from error


SOURCES = (
    Source(
        "insightface", "data/images/t1.jpg", "group picture of the package insightface", "camera-1"
    ),
    Source(
        "skimage",
        "data/astronaut.png",
        "NASA photograph of the astronaut Eileen Collins, public domain, of the package "
        "scikit-image",
        "camera-2",
    ),
)


@dataclass(frozen=True)
class Samples:
    """What was made: ``gallery`` with its ``manifest``, and one frame per source picture.

    ``shown`` lists for each frame the people in it, left to right.
    """

    gallery: Path
    manifest: Path
    frames: tuple[Path, ...]
    shown: tuple[tuple[str, ...], ...]


def make_samples(folder: Path, engine: FaceEngine) -> Samples:
    """Write a gallery of upright portraits and camera-like frames below ``folder``.

    People are called Person A, Person B and so on, left to right. The frames come from the
    same photographs as the portraits. Raises ``CannotProceed`` where they cannot be written.
    """
    gallery, evidence = folder / "gallery", folder / "evidence"
    rows: list[tuple[str, str, str, str]] = []
    frames: list[Path] = []
    shown: list[tuple[str, ...]] = []
    try:
        gallery.mkdir(parents=True, exist_ok=True)
        evidence.mkdir(exist_ok=True)
        for source in SOURCES:
            data = source.read()
            picture = engine.pixels(data)
            faces = sorted(engine.analyse(data).faces, key=lambda face: face.box[0])
            if not faces:
                raise CannotProceed(
                    f"No face was found in a picture of {source.package}.",
                    "Verify the pack with: corroborate packs verify",
                )
            names = []
            for face in faces:
                names.append(f"Person {chr(ord('A') + len(rows))}")
                file = f"{names[-1]}.png"
                _portrait(picture, face).save(gallery / file)
                rows.append((file, names[-1], names[-1], source.origin))
            frames.append(evidence / f"{source.frame}.jpg")
            _camera_frame(picture, faces).save(frames[-1], quality=_JPEG_QUALITY)
            shown.append(tuple(names))
        manifest = folder / "gallery.csv"
        with manifest.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(("file", "person", "name", "source"))
            writer.writerows(rows)
    except OSError as error:
        raise file_trouble(error, "The sample pictures could not be written.") from error
    return Samples(gallery, manifest, tuple(frames), tuple(shown))


def _portrait(picture: Image, face: DetectedFace) -> Pillow.Image:
    """The face with its eyes level, cut out with some room around it."""
    (left_x, left_y), (right_x, right_y) = face.landmarks[:2]
    x, y, width, height = face.box
    centre = (x + width / 2, y + height / 2)
    level = Pillow.fromarray(picture).rotate(
        math.degrees(math.atan2(right_y - left_y, right_x - left_x)),
        resample=Pillow.Resampling.BICUBIC,
        center=centre,
        fillcolor=(119, 119, 119),
    )
    across, down = width * (0.5 + _MARGIN), height * (0.5 + _MARGIN)
    return level.crop(
        (
            max(round(centre[0] - across), 0),
            max(round(centre[1] - down), 0),
            min(round(centre[0] + across), level.width),
            min(round(centre[1] + down), level.height),
        )
    )


def _camera_frame(picture: Image, faces: list[DetectedFace]) -> Pillow.Image:
    """The picture as a distant camera might give it: small, soft and noisy."""
    middle = sorted(face.height_px for face in faces)[len(faces) // 2]
    scale = _FACE_PX / middle
    whole = Pillow.fromarray(picture)
    small = whole.resize(
        (round(whole.width * scale), round(whole.height * scale)), Pillow.Resampling.BOX
    ).filter(ImageFilter.GaussianBlur(0.6))
    noise = np.random.default_rng(_SEED).normal(0.0, _NOISE, (small.height, small.width, 3))
    return Pillow.fromarray(np.clip(np.asarray(small) + noise, 0, 255).astype(np.uint8))
