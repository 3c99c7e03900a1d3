"""Calibrations as rows, and the rows of a gallery that they are learned from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from workstation.model import EVERYBODY, Gallery, GalleryId, PeopleFilter, PersonId
from workstation.storage.calibration_tables import calibrations
from workstation.storage.rows import new_id
from workstation.storage.tables import people, portraits


@dataclass(frozen=True)
class StoredCalibration:
    """Parameters as JSON, the state of the gallery they were learned from, and their hash."""

    gallery_version: int
    gallery_people: int
    gallery_images: int
    pack_sha256: str
    parameters: Mapping[str, Any]
    sha256: str
    learned_at: datetime


@dataclass(frozen=True)
class ComparedPortrait:
    """A template, little-endian float32, with what filters ask about it."""

    person_id: PersonId
    template: bytes
    sex: str
    born: str
    photo_date: str


def add_calibration(
    connection: Connection,
    gallery: Gallery,
    within: PeopleFilter,
    parameters: Mapping[str, Any],
    sha256: str,
    at: datetime,
    who: str,
) -> None:
    """Store what was learned from a gallery as it is."""
    connection.execute(
        calibrations.insert().values(
            id=new_id(),
            gallery_id=gallery.id,
            gallery_version=gallery.version,
            gallery_people=gallery.people,
            gallery_images=gallery.images,
            pack_sha256=gallery.pack.sha256,
            within=_filter_text(within),
            parameters=dict(parameters),
            sha256=sha256,
            learned_at=at,
            learned_by=who,
        )
    )


def newest_calibration(
    connection: Connection, gallery_id: GalleryId, within: PeopleFilter
) -> StoredCalibration | None:
    """What was learned last about these people of a gallery."""
    row = connection.execute(
        select(calibrations)
        .where(
            calibrations.c.gallery_id == gallery_id, calibrations.c.within == _filter_text(within)
        )
        .order_by(calibrations.c.gallery_version.desc(), calibrations.c.learned_at.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    return StoredCalibration(
        row.gallery_version,
        row.gallery_people,
        row.gallery_images,
        row.pack_sha256,
        row.parameters,
        row.sha256,
        row.learned_at,
    )


def forget_calibrations(connection: Connection, gallery_id: GalleryId) -> None:
    """Drop all that was learned from a gallery."""
    connection.execute(delete(calibrations).where(calibrations.c.gallery_id == gallery_id))


def compared(
    connection: Connection, gallery_id: GalleryId, up_to_version: int
) -> list[ComparedPortrait]:
    """The portraits of a gallery at a version, less what was deleted since; ordered by person."""
    rows = connection.execute(
        select(
            portraits.c.person_id,
            portraits.c.template,
            people.c.sex,
            people.c.born,
            portraits.c.photo_date,
        )
        .join(
            people,
            (people.c.gallery_id == portraits.c.gallery_id)
            & (people.c.person_id == portraits.c.person_id),
        )
        .where(portraits.c.gallery_id == gallery_id, portraits.c.added_version <= up_to_version)
        .order_by(portraits.c.person_id, portraits.c.id)
    )
    return [ComparedPortrait(PersonId(a), b, c, d, e) for a, b, c, d, e in rows]


def _filter_text(within: PeopleFilter) -> str:
    if within == EVERYBODY:
        return ""
    return json.dumps(
        {
            "sexes": sorted(within.sexes),
            "born": [within.born_from, within.born_to],
            "taken": [day and day.isoformat() for day in (within.taken_from, within.taken_to)],
        },
        sort_keys=True,
    )
