"""Galleries that try to break a search, and a source of them in place of the database."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from workstation.galleries.columns import Enrolled
from workstation.galleries.filtering import About
from workstation.model import PersonId, PortraitId

KINDS = ["random", "equal", "near", "duplicates", "zeros", "denormal", "large", "lopsided"]
SEXES = ["", "F", "M", "X", "?"]
DATES = ["", "1950", "1980-02", "2001-02-03", "2010", "2010-01-01", "nonsense", "2015-13"]


def gallery(
    seed: int, images: int, dimension: int, owners: int, kind: str, version: int = 1
) -> Enrolled:
    """Portraits with everything about them drawn at random."""
    random = np.random.default_rng(seed)
    templates = random.normal(size=(images, dimension))
    if kind in ("equal", "near") and images:
        templates[:] = templates[0]
    if kind == "near":
        templates += random.normal(size=templates.shape) * 1e-7
    if kind == "duplicates":
        templates[images // 2 :] = templates[: images - images // 2]
    templates /= np.maximum(np.linalg.norm(templates, axis=1, keepdims=True), 1e-300)
    if kind == "zeros":
        templates[::2] = 0
    if kind == "denormal":
        templates[::2] *= 1e-42
    if kind == "large":
        templates[::2] *= 1e30
    if kind == "lopsided":
        templates[::3, 0] += 5
    people = [PersonId(f"p{number}") for number in random.integers(0, owners, images)]
    portraits = [PortraitId(f"{version}-{number:04}") for number in random.permutation(images)]
    sexes, dates = random.choice(SEXES, images), random.choice(DATES, (images, 2))
    about = [
        About(str(sex), str(born), str(taken))
        for sex, (born, taken) in zip(sexes, dates, strict=True)
    ]
    return Enrolled(templates.astype(np.float32), people, portraits, about, [version] * images)


def probe_like(seed: int, enrolled: Enrolled, kind: str) -> np.ndarray:
    """A probe: mostly any direction, at times a template itself, its opposite, or nothing."""
    random = np.random.default_rng(seed)
    probe = random.normal(size=enrolled.templates.shape[1])
    chosen = random.integers(0, 6)
    if chosen == 0 and len(enrolled.templates):
        probe = enrolled.templates[0].astype(np.float64)
    if chosen == 1 and len(enrolled.templates):
        probe = -enrolled.templates[-1].astype(np.float64)
    if chosen == 2 and kind in ("zeros", "denormal"):
        probe = probe * (0 if kind == "zeros" else 1e-41)
    return probe.astype(np.float32)


class SampleSource:
    """A gallery that grows and shrinks as the database would have it."""

    def __init__(self, *parts: Enrolled, dimension: int = 8) -> None:
        self.parts = list(parts)
        self.dimension = parts[0].templates.shape[1] if parts else dimension
        self.version = max((version for part in parts for version in part.added), default=0)
        self.read = 0

    def count(self, up_to: int) -> int:
        return sum(len(part.added) for part in self._kept(-1, up_to))

    def portraits(self, after: int, up_to: int) -> Iterator[Enrolled]:
        for part in self._kept(after, up_to):
            self.read += len(part.added)
            yield part

    def add(self, part: Enrolled) -> None:
        self.parts.append(part)
        self.version = max(part.added)

    def delete(self, person: PersonId) -> None:
        self.parts = [
            _where(part, [each != person for each in part.person_ids]) for part in self.parts
        ]
        self.version += 1

    @property
    def everything(self) -> Enrolled:
        return Enrolled(
            np.concatenate([part.templates for part in self.parts]),
            [each for part in self.parts for each in part.person_ids],
            [each for part in self.parts for each in part.portrait_ids],
            [each for part in self.parts for each in part.about],
            [each for part in self.parts for each in part.added],
        )

    def _kept(self, after: int, up_to: int) -> Iterator[Enrolled]:
        for part in self.parts:
            yield _where(part, [after < version <= up_to for version in part.added])


def _where(part: Enrolled, kept: list[bool]) -> Enrolled:
    rows = [row for row, here in enumerate(kept) if here]
    return Enrolled(
        part.templates[rows],
        [part.person_ids[row] for row in rows],
        [part.portrait_ids[row] for row in rows],
        [part.about[row] for row in rows],
        [part.added[row] for row in rows],
    )
