"""Taking a case or a gallery out of the database: what there is, and deleting it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Select, select, text, union

from workstation.model import CaseNumber, GalleryId, PurgeKind
from workstation.storage.case_rows import all_cases
from workstation.storage.examination_tables import attachments
from workstation.storage.ownership import owned
from workstation.storage.tables import (
    corroborations,
    decisions,
    evidence,
    people,
    portraits,
    searches,
)


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
    uses = union(*_uses(kind)).subquery()
    files = set(connection.execute(select(uses.c.sha256).where(uses.c.owner == target)).scalars())
    others = select(uses.c.sha256).where(uses.c.owner != target)
    shared = files.intersection(connection.execute(others).scalars())
    return Content(
        tuple(sorted((table, rows) for table, rows in counts.items() if rows)),
        tuple(sorted(files)),
        tuple(sorted(files - shared)),
        tuple(sorted(ids)),
    )


def _uses(kind: PurgeKind) -> list[Select[tuple[str, str]]]:
    """``sha256`` and ``owner`` of every file in the store that a purge of this kind empties."""
    if kind is PurgeKind.GALLERY:
        return [select(portraits.c.sha256, portraits.c.gallery_id.label("owner"))]
    of_items = corroborations.join(searches).join(attachments)
    return [
        select(evidence.c.sha256, evidence.c.case_number.label("owner")),
        select(attachments.c.sha256, searches.c.case_number).select_from(of_items),
    ]


def delete(connection: Connection, kind: PurgeKind, target: str) -> None:
    """Delete every row of a case, or of a gallery but its own; the purge must be confirmed."""
    for table, owner in owned(kind):
        connection.execute(text(f"DELETE FROM {table} WHERE {owner} = :target"), {"target": target})


def referred_to(connection: Connection, kind: PurgeKind, files: Iterable[str]) -> set[str]:
    """Those of the SHA-256 that evidence and attachments, or portraits, still refer to."""
    uses = union(*_uses(kind)).subquery()
    return {
        sha256
        for sha256 in files
        if connection.execute(select(uses.c.owner).where(uses.c.sha256 == sha256).limit(1)).first()
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
