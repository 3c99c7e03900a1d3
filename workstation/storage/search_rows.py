"""Searches with their probes and candidates as rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.model import (
    Candidate,
    CaseNumber,
    EvidenceId,
    FaceId,
    GalleryId,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeEdits,
    ProbeId,
    Search,
    SearchId,
)
from workstation.model.edits import recipe_from_json, recipe_to_json
from workstation.storage.rows import face_from_json, face_to_json, pack_columns, pack_from_row
from workstation.storage.tables import candidates, probes, searches


def add_search(connection: Connection, search: Search) -> None:
    """Store a search whole: its probe, then its candidates, then the record that closes it."""
    connection.execute(
        probes.insert().values(
            id=search.probe.id,
            face_id=search.probe.face_id,
            probe_class=search.probe.probe_class.value,
            recipe=list(search.probe.steps),
            edits=_edits_to_json(search.probe.edits),
        )
    )
    for candidate in search.candidates:
        connection.execute(
            candidates.insert().values(
                search_id=search.id,
                rank=candidate.rank,
                person_id=candidate.person_id,
                name=candidate.name,
                portrait_id=candidate.portrait_id,
                image=candidate.image,
                score=candidate.score,
                born=candidate.born,
                sex=candidate.sex,
                photo_date=candidate.photo_date,
                unedited_rank=candidate.unedited_rank,
                unedited_score=candidate.unedited_score,
                edited_rank=candidate.edited_rank,
                edited_score=candidate.edited_score,
            )
        )
    connection.execute(
        searches.insert().values(
            id=search.id,
            case_number=search.case_number,
            evidence_id=search.evidence_id,
            probe_id=search.probe.id,
            face=face_to_json(search.face),
            gallery_id=search.gallery_id,
            gallery_name=search.gallery_name,
            gallery_version=search.gallery_version,
            gallery_people=search.gallery_people,
            gallery_images=search.gallery_images,
            provider=search.provider,
            max_candidates=search.limit,
            reason=search.reason,
            searched_at=search.searched_at,
            searched_by=search.searched_by,
            warnings=list(search.warnings),
            override_reason=search.override_reason,
            **pack_columns(search.pack),
        )
    )


def search_ids_like(connection: Connection, prefix: str) -> list[SearchId]:
    """Up to two searches whose id begins with ``prefix`` (letters and digits only)."""
    rows = connection.execute(
        select(searches.c.id).where(searches.c.id.startswith(prefix, autoescape=True)).limit(2)
    )
    return [SearchId(value) for value in rows.scalars()]


def search_by_id(connection: Connection, search_id: SearchId) -> Search | None:
    """One search with its candidates by rank."""
    row = connection.execute(_searches().where(searches.c.id == search_id)).first()
    return _search(connection, row) if row else None


def searches_of(connection: Connection, number: CaseNumber) -> tuple[Search, ...]:
    """The searches of a case, the newest first."""
    rows = connection.execute(
        _searches()
        .where(searches.c.case_number == number)
        .order_by(searches.c.searched_at.desc(), searches.c.id)
    ).all()
    return tuple(_search(connection, row) for row in rows)


def _searches() -> Any:
    return select(
        searches, probes.c.face_id, probes.c.probe_class, probes.c.recipe, probes.c.edits
    ).join(probes, probes.c.id == searches.c.probe_id)


def _search(connection: Connection, row: Row[Any]) -> Search:
    found = connection.execute(
        select(candidates).where(candidates.c.search_id == row.id).order_by(candidates.c.rank)
    )
    return Search(
        id=SearchId(row.id),
        case_number=CaseNumber(row.case_number),
        evidence_id=EvidenceId(row.evidence_id),
        probe=Probe(
            ProbeId(row.probe_id),
            FaceId(row.face_id),
            ProbeClass(row.probe_class),
            tuple(row.recipe),
            _edits_from_json(row.edits),
        ),
        face=face_from_json(row.face),
        gallery_id=GalleryId(row.gallery_id),
        gallery_name=row.gallery_name,
        gallery_version=row.gallery_version,
        gallery_people=row.gallery_people,
        gallery_images=row.gallery_images,
        pack=pack_from_row(row._mapping),
        provider=row.provider,
        limit=row.max_candidates,
        reason=row.reason,
        searched_by=row.searched_by,
        searched_at=row.searched_at,
        candidates=tuple(_candidate(each) for each in found),
        warnings=tuple(row.warnings),
        override_reason=row.override_reason,
    )


def _candidate(row: Row[Any]) -> Candidate:
    return Candidate(
        search_id=SearchId(row.search_id),
        rank=row.rank,
        person_id=PersonId(row.person_id),
        name=row.name,
        portrait_id=PortraitId(row.portrait_id),
        image=row.image,
        score=row.score,
        born=row.born,
        sex=row.sex,
        photo_date=row.photo_date,
        unedited_rank=row.unedited_rank,
        unedited_score=row.unedited_score,
        edited_rank=row.edited_rank,
        edited_score=row.edited_score,
    )


def _edits_to_json(edits: ProbeEdits | None) -> dict[str, Any] | None:
    if edits is None:
        return None
    return {
        "recipe": recipe_to_json(edits.recipe),
        "sha256": edits.sha256,
        "width": edits.width,
        "height": edits.height,
        "face": face_to_json(edits.face),
        "tools": dict(edits.tools),
    }


def _edits_from_json(stored: dict[str, Any] | None) -> ProbeEdits | None:
    if stored is None:
        return None
    return ProbeEdits(
        recipe_from_json(stored["recipe"]),
        stored["sha256"],
        stored["width"],
        stored["height"],
        face_from_json(stored["face"]),
        tuple(sorted(stored["tools"].items())),
    )
