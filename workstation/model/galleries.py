"""Galleries: the known portraits, and how they came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.model.faces import DetectedFace, PackIdentity
from workstation.model.ids import GalleryId, PersonId, PortraitId


@dataclass(frozen=True)
class Gallery:
    """A collection of known portraits with an owner, a lawful basis and an end."""

    id: GalleryId
    name: str
    owner: str
    lawful_basis: str
    retention_date: date
    pack: PackIdentity
    version: int
    people: int
    images: int
    created_at: datetime
    created_by: str


@dataclass(frozen=True)
class Person:
    """A person of a gallery. ``id`` is the department's own, unique within the gallery.

    ``born`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` or empty; ``sex`` is ``F``, ``M``,
    ``X`` or empty for unknown.
    """

    id: PersonId
    gallery_id: GalleryId
    name: str
    born: str = ""
    sex: str = ""


@dataclass(frozen=True)
class Portrait:
    """One enrolled portrait of a person. ``photo_date`` has the form of ``Person.born``."""

    id: PortraitId
    gallery_id: GalleryId
    person_id: PersonId
    file_name: str
    sha256: str
    face: DetectedFace
    photo_date: str = ""
    source: str = ""


class ImportOutcome(StrEnum):
    """How one file of a gallery import ended."""

    ENROLLED = "enrolled"
    NO_FACE = "no face"
    SEVERAL_FACES = "several faces"
    TOO_SMALL = "too small"
    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"
    NOT_LISTED = "not listed"


@dataclass(frozen=True)
class ImportRow:
    """One file of a gallery import, with its outcome; ``reason`` is a sentence, or empty."""

    file: str
    outcome: ImportOutcome
    reason: str = ""


@dataclass(frozen=True)
class ImportReport:
    """How an import of a folder ended. ``rows`` holds each file that was not enrolled."""

    gallery: Gallery
    images: int
    enrolled: int
    resumed: int
    people: int
    failed: tuple[ImportRow, ...]
    seconds: float
    cancelled: bool = False
