"""What opens the log's commitments: added with an entry, forgotten by a purge."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import rfc8785
from sqlalchemy import ColumnElement, Connection, and_, delete, func, select

from workstation.ledger.commitments import Facts, Json, fits, plain
from workstation.model import CaseNumber, GalleryId, Opening, PersonId
from workstation.storage.opening_tables import forgettings, openings
from workstation.storage.tables import log


@dataclass(frozen=True)
class Forgotten:
    """How many openings a purge took, and a SHA-256 over the entries and paths they were of."""

    count: int
    sha256: str

    def facts(self) -> dict[str, Json]:
        """What the entry that follows must hold."""
        return {"openings_forgotten": self.count, "openings_commitment": self.sha256}


def add(connection: Connection, entry: int, facts: Facts, made: Sequence[Opening]) -> None:
    """Keep what opens the newest entry; what it is about is read from its facts."""
    if not made:
        return
    scope = {
        column: value if isinstance(value, str) else None
        for column, value in (
            ("case_number", plain(facts.get("case"))),
            ("gallery_id", plain(facts.get("gallery"))),
            ("person_id", plain(facts.get("person"))),
        )
    }
    connection.execute(
        openings.insert(),
        [
            {
                "entry": entry,
                "path": each.path,
                "salt": each.salt,
                "value": rfc8785.dumps(each.value),
                **scope,
            }
            for each in made
        ],
    )


def between(connection: Connection, first: int, last: int) -> dict[int, list[Opening]]:
    """The openings of the entries from ``first`` to ``last``; one that is no JSON opens none."""
    rows = connection.execute(
        select(openings.c.entry, openings.c.path, openings.c.salt, openings.c.value)
        .where(openings.c.entry.between(first, last))
        .order_by(openings.c.entry, openings.c.path)
    )
    found: dict[int, list[Opening]] = defaultdict(list)
    for row in rows:
        found[row.entry].append(_opening(row.path, row.salt, row.value))
    return found


def all_openings(connection: Connection) -> Iterator[tuple[int, Opening]]:
    """Every opening with the number of its entry, in order, streamed and not checked."""
    rows = connection.execution_options(yield_per=5000).execute(
        select(openings.c.entry, openings.c.path, openings.c.salt, openings.c.value).order_by(
            openings.c.entry, openings.c.path
        )
    )
    for row in rows:
        yield row.entry, _opening(row.path, row.salt, row.value)


def misfit(connection: Connection) -> tuple[int, int | None]:
    """How many openings there are, and the first entry that one of them does not fit."""
    rows = connection.execution_options(yield_per=5000).execute(
        select(openings.c.entry, openings.c.path, openings.c.salt, openings.c.value, log.c.body)
        .outerjoin(log, log.c.number == openings.c.entry)
        .order_by(openings.c.entry, openings.c.path)
    )
    count = 0
    for entry, path, salt, value, body in rows:
        count += 1
        if not fits(path, salt, value, body):
            return count, entry
    return count, None


def entries_of(connection: Connection, case_number: CaseNumber) -> tuple[int, ...]:
    """The numbers of the entries with an opening of a case, in order."""
    return tuple(
        connection.execute(
            select(openings.c.entry)
            .where(openings.c.case_number == case_number)
            .distinct()
            .order_by(openings.c.entry)
        ).scalars()
    )


def forget_openings(
    connection: Connection,
    *,
    case: CaseNumber | None = None,
    gallery: GalleryId | None = None,
    person: PersonId | None = None,
) -> Forgotten:
    """Delete the openings of a case, of a gallery, or of one person of a gallery.

    The next entry of the log, in the same transaction, must hold ``Forgotten.facts``: the
    database refuses any other, and a commit without it. What the entries of a case say about a
    candidate goes with the case, not with the gallery. The deleted pages are overwritten; what
    the write-ahead log holds goes with ``Database.empty_log`` after the commit.
    """
    if (case is None) == (gallery is None) or (person is not None and gallery is None):
        raise ValueError("a purge is of a case, of a gallery or of a person of a gallery")
    of: ColumnElement[bool] = openings.c.case_number == case
    if gallery is not None:
        of = and_(openings.c.gallery_id == gallery, openings.c.case_number.is_(None))
        if person is not None:
            of = and_(of, openings.c.person_id == person)
    gone = [
        [row.entry, row.path]
        for row in connection.execute(
            select(openings.c.entry, openings.c.path)
            .where(of)
            .order_by(openings.c.entry, openings.c.path)
        )
    ]
    next_entry = connection.execute(select(func.coalesce(func.max(log.c.number), 0) + 1)).scalar()
    begun = select(forgettings.c.entry).where(forgettings.c.entry == next_entry)
    if connection.execute(begun).first() is None:
        connection.execute(forgettings.insert().values(entry=next_entry))
    connection.execute(delete(openings).where(of))
    return Forgotten(len(gone), hashlib.sha256(rfc8785.dumps(gone)).hexdigest())


def in_all(parts: Iterable[Forgotten]) -> Forgotten:
    """Several forgettings as one, for the one entry that tells about them."""
    listed = list(parts)
    if len(listed) == 1:
        return listed[0]
    together = "".join(each.sha256 for each in listed)
    return Forgotten(
        sum(each.count for each in listed), hashlib.sha256(together.encode()).hexdigest()
    )


def _opening(path: str, salt: bytes, value: bytes) -> Opening:
    try:
        return Opening(path, salt, json.loads(value))
    except ValueError:
        return Opening(path, b"", None)
