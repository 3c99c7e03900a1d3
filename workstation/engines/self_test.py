"""The self-test of a pack: known faces must give known templates before it may be used.

The faces are in pictures that come with the dependencies. A second normalisation, swapped
colours, another model or another alignment give templates that are far from the known ones.
"""

from __future__ import annotations

import hashlib
import importlib.util
import threading
from pathlib import Path

import numpy as np

from workstation.engines.manifest import KnownFace, Pack
from workstation.errors import CannotProceed, PackUnusable
from workstation.media.decoding import decode
from workstation.ports import FaceDetector, FaceEmbedder, Image, Template

MINIMUM_SIMILARITY = 0.995
"""Cosine to the known template that every known face must reach. JPEG decoders move it by
less than 0.001. Measured on both packs, the worst of seven faces falls to 0.89 and 0.86 with
swapped colours, and below zero with a second normalisation."""

LANDMARK_TOLERANCE = 0.05
"""How far the detector's landmarks may lie from the known ones, in heights of the face."""

_verdicts: dict[tuple[str, str, str, str], str] = {}
_lock = threading.Lock()


def picture_bytes(picture: str) -> bytes:
    """The bytes of ``package/path``, found without importing the package.

    Raises ``PackUnusable`` where the dependency that brings it is not installed.
    """
    package, _, inside = picture.partition("/")
    spec = importlib.util.find_spec(package)
    for root in (spec.submodule_search_locations or []) if spec else []:
        path = Path(root) / inside
        if path.is_file():
            return path.read_bytes()
    raise PackUnusable(
        f"The picture {picture}, which the self-test of the packs needs, is missing.",
        "Install the dependencies again: python3 -m installer run",
    )


def known_image(face: KnownFace) -> Image:
    """The picture of a known face; raises ``PackUnusable`` where it is another one."""
    data = picture_bytes(face.picture)
    if hashlib.sha256(data).hexdigest() != face.sha256:
        raise PackUnusable(
            f"The picture {face.picture} is not the one that the self-test was made with.",
            "Install the dependencies again: python3 -m installer run",
        )
    return decode(data)[0]


def run(pack: Pack, detector: FaceDetector, embedder: FaceEmbedder) -> None:
    """Raise ``PackUnusable`` unless detector and embedder give what the manifest states.

    The verdict is kept for this process, by pack, files and provider.
    """
    key = (pack.sha256, pack.detector.sha256, pack.embedder.sha256, embedder.provider)
    with _lock:
        if key not in _verdicts:
            _verdicts[key] = fault(pack, detector, embedder)
        verdict = _verdicts[key]
    if verdict:
        raise PackUnusable(
            f"The pack {pack.name} fails its self-test: {verdict}",
            "Do not use it. Install or import it again, and see: corroborate doctor",
        )


def fault(pack: Pack, detector: FaceDetector, embedder: FaceEmbedder) -> str:
    """What is wrong, as a sentence; empty where all known faces pass."""
    if embedder.dimension != pack.dimension:
        return (
            f"its templates have {embedder.dimension} numbers, the manifest says {pack.dimension}."
        )
    images = {face.picture: known_image(face) for face in pack.known_faces}
    crops = [embedder.align(images[face.picture], face.landmarks) for face in pack.known_faces]
    try:
        templates = embedder.embed(crops)
    except CannotProceed as error:
        return error.sentence
    known = np.array([face.template for face in pack.known_faces], np.float32)
    lowest = float(np.min(similarities(templates, known)))
    if not lowest >= MINIMUM_SIMILARITY:
        return (
            f"a known face gives a template with cosine {lowest:.3f} to the right one, "
            f"where at least {MINIMUM_SIMILARITY} is needed. The model or its preprocessing is "
            "not the one that the manifest states."
        )
    for picture, image in images.items():
        faces = detector.detect(image)
        for known_face in pack.known_faces:
            if known_face.picture == picture and not any(
                _same_landmarks(known_face, face.landmarks, face.height_px) for face in faces
            ):
                return "its detector does not find a known face where it is."
    return ""


def similarities(one: Template, other: Template) -> Template:
    """Cosine of the rows of two arrays of shape (n, dimension), shape (n,)."""
    lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
    return np.asarray(np.sum(one * other, axis=1) / lengths, np.float32)


def _same_landmarks(
    known: KnownFace, landmarks: tuple[tuple[float, float], ...], height_px: float
) -> bool:
    distance = np.linalg.norm(np.array(known.landmarks) - np.array(landmarks), axis=1).max()
    return bool(distance <= LANDMARK_TOLERANCE * height_px)


PICTURES = ("insightface/data/images/t1.jpg", "skimage/data/astronaut.png")
"""Pictures that come with the dependencies: a group of six people, and one person."""


def known_faces(detector: FaceDetector, embedder: FaceEmbedder) -> tuple[KnownFace, ...]:
    """The faces of ``PICTURES`` as this detector and embedder see them, for a manifest."""
    known = []
    for picture in PICTURES:
        data = picture_bytes(picture)
        image = decode(data)[0]
        for face in sorted(detector.detect(image), key=lambda one: one.box):
            # Rounded before use, so that the template belongs to what the manifest says.
            landmarks = tuple((round(x, 2), round(y, 2)) for x, y in face.landmarks)
            template = embedder.embed([embedder.align(image, landmarks)])[0]
            known.append(
                KnownFace(
                    picture,
                    hashlib.sha256(data).hexdigest(),
                    landmarks,
                    tuple(round(float(value), 6) for value in template),
                )
            )
    return tuple(known)
