"""Taking a case or a gallery out of the database: what there is, and deleting it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from workstation.model import CaseNumber, GalleryId, PurgeKind
from workstation.storage.case_rows import all_cases
from workstation.storage.examination_tables import attachments
from workstation.storage.ownership import owned
from workstation.storage.tables import decisions, evidence, people, portraits, searches

FILES = {PurgeKind.CASE: (evidence, attachments), PurgeKind.GALLERY: (portraits,)}
"""The tables whose rows keep a file in a store, those of a case in that of the evidence."""


@dataclass(frozen=True)
class Content:
    """What a purge empties: rows by table, the SHA-256 of its files, and ids; all sorted.

    ``unshared_files`` are those that nothing else in the workspace refers to.
    """

    counts: tuple[tuple[str, int], ...]
    files: tuple[str, ...]
    unshared_files: tuple[str, ...]
    ids: tuple[str, ...]


def content_of(connection: Connection, kind: PurgeKind, target: str) -> Content:
    """What belongs to a case (by its number) or to a gallery (by its id)."""
    counts = {
        table: connection.execute(
            text(f"SELECT count(*) FROM {table} WHERE {owner} = :target"), {"target": target}
        ).scalar_one()
        for table, owner in owned(kind)
    }
    if kind is PurgeKind.CASE:
        found = select(searches.c.id).where(searches.c.case_number == target)
        ids = [
            *connection.execute(found).scalars(),
            *connection.execute(
                select(decisions.c.id).where(decisions.c.search_id.in_(found))
            ).scalars(),
        ]
    else:
        ids = list(
            connection.execute(
                select(people.c.person_id).where(people.c.gallery_id == target)
            ).scalars()
        )
    files, elsewhere = _files(connection, kind, target, "="), _files(connection, kind, target, "<>")
    return Content(
        tuple(sorted((table, rows) for table, rows in counts.items() if rows)),
        tuple(sorted(files)),
        tuple(sorted(files - elsewhere)),
        tuple(sorted(ids)),
    )


def delete(connection: Connection, kind: PurgeKind, target: str) -> None:
    """Delete every row of a case, or of a gallery but its own; the purge must be confirmed."""
    for table, owner in owned(kind):
        connection.execute(text(f"DELETE FROM {table} WHERE {owner} = :target"), {"target": target})


def referred_to(connection: Connection, kind: PurgeKind, files: Iterable[str]) -> set[str]:
    """Those of the SHA-256 that evidence and attachments, or portraits, still refer to."""
    return {
        sha256
        for sha256 in files
        for kept in FILES[kind]
        if connection.execute(select(kept.c.sha256).where(kept.c.sha256 == sha256)).first()
    }


def _files(connection: Connection, kind: PurgeKind, target: str, whose: str) -> set[str]:
    """The SHA-256 of the files of an owner ("="), or of all others ("<>")."""
    owners = dict(owned(kind))
    return {
        sha256
        for kept in FILES[kind]
        for sha256 in connection.execute(
            text(f"SELECT sha256 FROM {kept.name} WHERE {owners[kept.name]} {whose} :target"),
            {"target": target},
        ).scalars()
    }


def held_cases_of(connection: Connection, gallery_id: GalleryId) -> tuple[CaseNumber, ...]:
    """The cases under a legal hold that have searched a gallery."""
    searching = set(
        connection.execute(
            select(searches.c.case_number).where(searches.c.gallery_id == gallery_id)
        ).scalars()
    )
    return tuple(
        case.number
        for case in all_cases(connection)
        if case.legal_hold and case.number in searching
    )
