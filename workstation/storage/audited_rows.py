"""What an audit looks at in the searches of a month, read in few queries however many there are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.audit.patterns import SearchFacts
from workstation.model import CaseNumber, Month, SearchId
from workstation.storage.tables import (
    candidates,
    comparisons,
    decisions,
    evidence,
    faces,
    frames,
    probes,
    searches,
)

_AT_ONCE = 500
"""Ids in one query: SQLite allows some thousand values."""


def search_moments(connection: Connection) -> list[datetime]:
    """When each search was made, by its record, in no order."""
    return list(connection.execute(select(searches.c.searched_at)).scalars())


def recorded_in(connection: Connection, month: Month) -> tuple[SearchId, ...]:
    """The searches whose record is dated in a month, the oldest first."""
    rows = connection.execute(
        select(searches.c.id)
        .where(searches.c.searched_at >= month.begins, searches.c.searched_at < month.ends)
        .order_by(searches.c.searched_at, searches.c.id)
    )
    return tuple(SearchId(each) for each in rows.scalars())


def search_facts(connection: Connection, ids: Collection[SearchId]) -> tuple[SearchFacts, ...]:
    """What the patterns look at, for those of the searches that are still on record."""
    found: list[SearchFacts] = []
    for some in _batches(sorted(ids)):
        followed = {
            each
            for table in (comparisons, decisions)
            for each in connection.execute(
                select(table.c.search_id).where(table.c.search_id.in_(some))
            ).scalars()
        }
        found += [_facts(row, followed) for row in connection.execute(_wanted(some))]
    return tuple(found)


def _batches(ids: Sequence[SearchId]) -> Iterator[tuple[SearchId, ...]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield tuple(ids[start : start + _AT_ONCE])


def _wanted(ids: Sequence[SearchId]) -> Any:
    return (
        select(
            searches.c.id,
            searches.c.searched_at,
            searches.c.searched_by,
            searches.c.case_number,
            searches.c.gallery_id,
            searches.c.face,
            searches.c.track_id,
            searches.c.warnings,
            searches.c.max_candidates,
            probes.c.recipe,
            evidence.c.sha256,
            frames.c.number.label("frame_number"),
            candidates.c.person_id.label("first"),
        )
        .join(probes, probes.c.id == searches.c.probe_id)
        .join(faces, faces.c.id == probes.c.face_id)
        .join(frames, frames.c.id == faces.c.frame_id)
        .join(evidence, evidence.c.id == searches.c.evidence_id)
        .join(
            candidates,
            (candidates.c.search_id == searches.c.id) & (candidates.c.rank == 1),
            isouter=True,
        )
        .where(searches.c.id.in_(ids))
    )


def _facts(row: Row[Any], followed: Collection[str]) -> SearchFacts:
    # The same file in two cases has two records, and the same face in it two ids.
    face = tuple(round(side) for side in row.face["box"])
    probe = (row.sha256, row.track_id) if row.track_id else (row.sha256, row.frame_number, face)
    return SearchFacts(
        id=SearchId(row.id),
        at=row.searched_at,
        by=row.searched_by,
        case=CaseNumber(row.case_number),
        probe=probe,
        first=None if row.first is None else (row.gallery_id, row.first),
        edited=bool(row.recipe),
        below_gate=bool(row.warnings),
        limit=row.max_candidates,
        followed=row.id in followed,
    )
