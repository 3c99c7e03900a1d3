"""Galleries, people, portraits and imports as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from workstation.model import (
    Gallery,
    GalleryId,
    ImportOutcome,
    ImportRow,
    Person,
    PersonId,
    Portrait,
    PortraitId,
)
from workstation.storage.rows import face_from_json, face_to_json, pack_columns, pack_from_row
from workstation.storage.tables import galleries, import_rows, imports, people, portraits

_AT_ONCE = 500
"""Values in one query: databases limit how many there may be."""
_TEMPLATES_AT_ONCE = 4096


@dataclass(frozen=True)
class StoredTemplate:
    """A template as stored: ``template`` holds little-endian float32 numbers.

    With it what filters ask for, as ``Person`` and ``Portrait`` have it.
    """

    portrait_id: PortraitId
    person_id: PersonId
    template: bytes
    added_version: int
    sex: str
    born: str
    photo_date: str


@dataclass(frozen=True)
class ShownPortrait:
    """What a candidate list says of a portrait and its person."""

    name: str
    born: str
    sex: str
    file_name: str
    photo_date: str


def add_gallery(connection: Connection, gallery: Gallery) -> None:
    """Store a new gallery."""
    connection.execute(
        galleries.insert().values(
            id=gallery.id,
            name=gallery.name,
            owner=gallery.owner,
            lawful_basis=gallery.lawful_basis,
            retention_date=gallery.retention_date,
            version=gallery.version,
            created_at=gallery.created_at,
            created_by=gallery.created_by,
            **pack_columns(gallery.pack),
        )
    )


def all_galleries(connection: Connection) -> tuple[Gallery, ...]:
    """Every gallery, by name."""
    return tuple(_gallery(connection, row) for row in connection.execute(_by_name()))


def gallery_by_name(connection: Connection, name: str) -> Gallery | None:
    """The gallery of this exact name."""
    row = connection.execute(_by_name().where(galleries.c.name == name)).first()
    return _gallery(connection, row) if row else None


def gallery_by_id(connection: Connection, gallery_id: GalleryId) -> Gallery | None:
    """The gallery with this id."""
    row = connection.execute(_by_name().where(galleries.c.id == gallery_id)).first()
    return _gallery(connection, row) if row else None


def _by_name() -> Any:
    return select(galleries).order_by(galleries.c.name)


def _gallery(connection: Connection, row: Row[Any]) -> Gallery:
    counts = connection.execute(
        select(func.count(portraits.c.person_id.distinct()), func.count()).where(
            portraits.c.gallery_id == row.id
        )
    ).one()
    return Gallery(
        id=GalleryId(row.id),
        name=row.name,
        owner=row.owner,
        lawful_basis=row.lawful_basis,
        retention_date=row.retention_date,
        pack=pack_from_row(row._mapping),
        version=row.version,
        people=counts[0],
        images=counts[1],
        created_at=row.created_at,
        created_by=row.created_by,
    )


def next_version(connection: Connection, gallery_id: GalleryId) -> int:
    """Raise the gallery's version by one and return it."""
    connection.execute(
        update(galleries)
        .where(galleries.c.id == gallery_id)
        .values(version=galleries.c.version + 1)
    )
    version: int = connection.execute(
        select(galleries.c.version).where(galleries.c.id == gallery_id)
    ).scalar_one()
    return version


def person(connection: Connection, gallery_id: GalleryId, person_id: PersonId) -> Person | None:
    """One person of a gallery."""
    row = connection.execute(
        select(people).where(people.c.gallery_id == gallery_id, people.c.person_id == person_id)
    ).first()
    return _person(row) if row else None


def people_of(connection: Connection, gallery_id: GalleryId) -> tuple[Person, ...]:
    """Every person of a gallery, by name."""
    rows = connection.execute(
        select(people)
        .where(people.c.gallery_id == gallery_id)
        .order_by(people.c.name, people.c.person_id)
    )
    return tuple(_person(row) for row in rows)


def _person(row: Row[Any]) -> Person:
    return Person(PersonId(row.person_id), GalleryId(row.gallery_id), row.name, row.born, row.sex)


def add_person(connection: Connection, new: Person) -> None:
    """Store a person; one who is there already stays as they are."""
    if person(connection, new.gallery_id, new.id) is None:
        connection.execute(
            people.insert().values(
                gallery_id=new.gallery_id,
                person_id=new.id,
                name=new.name,
                born=new.born,
                sex=new.sex,
            )
        )


def add_portrait(connection: Connection, new: Portrait, template: bytes, version: int) -> None:
    """Store a portrait with its template; its person must be there."""
    connection.execute(
        portraits.insert().values(
            id=new.id,
            gallery_id=new.gallery_id,
            person_id=new.person_id,
            file_name=new.file_name,
            sha256=new.sha256,
            face=face_to_json(new.face),
            photo_date=new.photo_date,
            source=new.source,
            template=template,
            added_version=version,
        )
    )


def portrait(connection: Connection, portrait_id: PortraitId) -> Portrait | None:
    """One portrait."""
    row = connection.execute(select(portraits).where(portraits.c.id == portrait_id)).first()
    return _portrait(row) if row else None


def shown_portraits(
    connection: Connection, portrait_ids: Sequence[PortraitId]
) -> dict[PortraitId, ShownPortrait]:
    """What to say of many portraits; those that are gone are left out."""
    found: dict[PortraitId, ShownPortrait] = {}
    for start in range(0, len(portrait_ids), _AT_ONCE):
        rows = connection.execute(
            select(
                portraits.c.id,
                people.c.name,
                people.c.born,
                people.c.sex,
                portraits.c.file_name,
                portraits.c.photo_date,
            )
            .join(
                people,
                (people.c.gallery_id == portraits.c.gallery_id)
                & (people.c.person_id == portraits.c.person_id),
            )
            .where(portraits.c.id.in_(portrait_ids[start : start + _AT_ONCE]))
        )
        found |= {PortraitId(row[0]): ShownPortrait(*row[1:]) for row in rows}
    return found


def portraits_of(
    connection: Connection, gallery_id: GalleryId, person_id: PersonId
) -> tuple[Portrait, ...]:
    """The portraits of one person, newest photograph first."""
    rows = connection.execute(
        select(portraits)
        .where(portraits.c.gallery_id == gallery_id, portraits.c.person_id == person_id)
        .order_by(portraits.c.photo_date.desc(), portraits.c.file_name)
    )
    return tuple(_portrait(row) for row in rows)


def _portrait(row: Row[Any]) -> Portrait:
    return Portrait(
        id=PortraitId(row.id),
        gallery_id=GalleryId(row.gallery_id),
        person_id=PersonId(row.person_id),
        file_name=row.file_name,
        sha256=row.sha256,
        face=face_from_json(row.face),
        photo_date=row.photo_date,
        source=row.source,
    )


def templates(
    connection: Connection, gallery_id: GalleryId, after_version: int, up_to_version: int
) -> Iterator[list[StoredTemplate]]:
    """The templates that versions after one, up to another, brought, less what was deleted since.

    By version, in lists of some thousands.
    """
    rows = connection.execution_options(yield_per=_TEMPLATES_AT_ONCE).execute(
        select(
            portraits.c.id,
            portraits.c.person_id,
            portraits.c.template,
            portraits.c.added_version,
            people.c.sex,
            people.c.born,
            portraits.c.photo_date,
        )
        .join_from(
            portraits,
            people,
            (people.c.gallery_id == portraits.c.gallery_id)
            & (people.c.person_id == portraits.c.person_id),
        )
        .where(
            portraits.c.gallery_id == gallery_id,
            portraits.c.added_version > after_version,
            portraits.c.added_version <= up_to_version,
        )
        .order_by(portraits.c.added_version)
    )
    for part in rows.partitions():
        yield [StoredTemplate(PortraitId(row[0]), PersonId(row[1]), *row[2:]) for row in part]


def count_templates(connection: Connection, gallery_id: GalleryId, up_to_version: int) -> int:
    """How many templates a gallery held at a version, less what was deleted since."""
    held: int = connection.execute(
        select(func.count()).where(
            portraits.c.gallery_id == gallery_id, portraits.c.added_version <= up_to_version
        )
    ).scalar_one()
    return held


def version_of(connection: Connection, gallery_id: GalleryId) -> int:
    """The version of a gallery."""
    version: int = connection.execute(
        select(galleries.c.version).where(galleries.c.id == gallery_id)
    ).scalar_one()
    return version


def known_content(connection: Connection, gallery_id: GalleryId) -> dict[str, PersonId]:
    """SHA-256 of each enrolled file -> whose portrait it is."""
    rows = connection.execute(
        select(portraits.c.sha256, portraits.c.person_id).where(
            portraits.c.gallery_id == gallery_id
        )
    )
    return {sha256: PersonId(person_id) for sha256, person_id in rows}


def remove_person(
    connection: Connection, gallery_id: GalleryId, person_id: PersonId
) -> tuple[str, ...]:
    """Delete a person with portraits and templates.

    Returns the SHA-256 of each file that no other portrait, of any gallery, uses.
    """
    mine = (portraits.c.gallery_id == gallery_id) & (portraits.c.person_id == person_id)
    hashes = set(connection.execute(select(portraits.c.sha256).where(mine)).scalars())
    connection.execute(delete(portraits).where(mine))
    connection.execute(
        delete(people).where(people.c.gallery_id == gallery_id, people.c.person_id == person_id)
    )
    used = set(
        connection.execute(
            select(portraits.c.sha256).where(portraits.c.sha256.in_(hashes))
        ).scalars()
    )
    return tuple(sorted(hashes - used))


def unfinished_import(
    connection: Connection, gallery_id: GalleryId, folder: str
) -> tuple[str, dict[str, ImportRow], dict[str, str]] | None:
    """An import of this folder that was cancelled or cut off.

    Returns its id, the rows by file, and the SHA-256 of each row's file.
    """
    import_id = connection.execute(
        select(imports.c.id).where(
            imports.c.gallery_id == gallery_id,
            imports.c.folder == folder,
            imports.c.state != "finished",
        )
    ).scalar()
    if import_id is None:
        return None
    rows = connection.execute(select(import_rows).where(import_rows.c.import_id == import_id)).all()
    return (
        import_id,
        {row.file: _import_row(row) for row in rows},
        {row.file: row.sha256 for row in rows},
    )


def start_import(
    connection: Connection,
    import_id: str,
    gallery_id: GalleryId,
    folder: str,
    at: datetime,
    who: str,
) -> None:
    """Note that an import began."""
    connection.execute(
        imports.insert().values(
            id=import_id,
            gallery_id=gallery_id,
            folder=folder,
            state="running",
            started_at=at,
            started_by=who,
        )
    )


def end_import(connection: Connection, import_id: str, state: str) -> None:
    """Set the state of an import: "finished" or "cancelled"."""
    connection.execute(update(imports).where(imports.c.id == import_id).values(state=state))


def replace_import_rows(
    connection: Connection, import_id: str, rows: Iterable[tuple[ImportRow, str]]
) -> None:
    """Store rows with the SHA-256 of their files; a file's earlier row gives way."""
    for row, sha256 in rows:
        connection.execute(
            delete(import_rows).where(
                import_rows.c.import_id == import_id, import_rows.c.file == row.file
            )
        )
        connection.execute(
            import_rows.insert().values(
                import_id=import_id,
                file=row.file,
                sha256=sha256,
                outcome=row.outcome.value,
                reason=row.reason,
            )
        )


def rows_of_imports(connection: Connection, gallery_id: GalleryId) -> Sequence[ImportRow]:
    """Every file of every import of a gallery, the newest import first, then by file."""
    rows = connection.execute(
        select(import_rows)
        .join(imports, imports.c.id == import_rows.c.import_id)
        .where(imports.c.gallery_id == gallery_id)
        .order_by(imports.c.started_at.desc(), import_rows.c.file)
    )
    return [_import_row(row) for row in rows]


def rows_of_import(connection: Connection, import_id: str) -> Sequence[ImportRow]:
    """Every file of one import, by file."""
    rows = connection.execute(
        select(import_rows).where(import_rows.c.import_id == import_id).order_by(import_rows.c.file)
    )
    return [_import_row(row) for row in rows]


def _import_row(row: Row[Any]) -> ImportRow:
    return ImportRow(row.file, ImportOutcome(row.outcome), row.reason)
