"""Faces as detectors and measures see them, and which pack made a template."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""``(x, y, width, height)`` in pixels of the upright image, origin at the top left."""


@dataclass(frozen=True)
class DetectedFace:
    """One face as a detector returns it.

    ``landmarks`` are five points in pixels of the upright image, in the order in which they
    lie where the face stands upright: the eye at the left and the eye at the right *in the
    image*, nose tip, mouth corner at the left and at the right. A tilted face keeps that order.
    ``score`` is the detector's confidence that this is a face, 0 to 1; it says nothing about
    who it is, and is 0 where a person marked the face.
    """

    box: Box
    landmarks: tuple[Point, Point, Point, Point, Point]
    score: float

    @property
    def height_px(self) -> float:
        """Height of the face in native pixels."""
        return self.box[3]


@dataclass(frozen=True)
class Measure:
    """One measured property of a face in an image, named after ISO/IEC 29794-5 where it fits.

    ``direction`` says which values are better: "higher", "lower", or "near" the value ``best``.
    ``sentence`` says the value in plain words; ``notable`` is set where it should be read
    before a search.
    """

    id: str
    name: str
    value: float
    unit: str
    direction: str
    best: float | None
    sentence: str
    notable: bool = False


@dataclass(frozen=True)
class PackIdentity:
    """Which model pack made a template. Templates of two different packs never mix."""

    name: str
    version: str
    sha256: str
    dimension: int
    preprocessing: str
