"""Searches with their probes and candidates as rows."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from workstation.model import (
    EVERYBODY,
    Candidate,
    CaseNumber,
    CombinedFace,
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
    StrangerJudgement,
    StrangerStanding,
    TrackId,
)
from workstation.model.edits import recipe_from_json, recipe_to_json
from workstation.model.filters import filter_from_json, filter_to_json
from workstation.storage.rows import face_from_json, face_to_json, pack_columns, pack_from_row
from workstation.storage.tables import candidates, combined_faces, faces, probes, searches


def add_search(connection: Connection, search: Search) -> None:
    """Store a search whole: its probe, its candidates and faces, then the record that closes it."""
    connection.execute(
        probes.insert().values(
            id=search.probe.id,
            face_id=search.probe.face_id,
            probe_class=search.probe.probe_class.value,
            recipe=list(search.probe.steps),
            edits=_edits_to_json(search.probe.edits),
        )
    )
    _add_all(connection, candidates, [_candidate_columns(one) for one in search.candidates])
    _add_all(
        connection,
        combined_faces,
        [
            {
                "search_id": search.id,
                "position": position,
                "face_id": one.face_id,
                "weight": one.weight,
                "detected": face_to_json(one.detected),
                "frame_number": one.frame_number,
                "timestamp_s": one.timestamp_s,
            }
            for position, one in enumerate(search.combined)
        ],
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
            certified=search.certified,
            filters=filter_to_json(search.filters) if search.filters.limits else None,
            filter_reason=search.filter_reason,
            searched_people=search.compared[0] if search.compared else None,
            searched_images=search.compared[1] if search.compared else None,
            strangers=asdict(search.strangers) if search.strangers else None,
            repeats=search.repeats,
            track_id=search.track_id,
            combination=search.combination,
            **pack_columns(search.pack),
        )
    )


def _add_all(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:  # an insert without rows would add one of defaults
        connection.execute(table.insert(), rows)


def _candidate_columns(candidate: Candidate) -> dict[str, Any]:
    return {column.name: getattr(candidate, column.name) for column in candidates.c}


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
    found = select(
        searches,
        probes.c.face_id,
        probes.c.probe_class,
        probes.c.recipe,
        probes.c.edits,
        faces.c.found_by,
    )
    return found.join(probes, probes.c.id == searches.c.probe_id).join(
        faces, faces.c.id == probes.c.face_id
    )


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
        found_by=row.found_by,
        certified=row.certified,
        filters=filter_from_json(row.filters) if row.filters else EVERYBODY,
        filter_reason=row.filter_reason,
        compared=(row.searched_people, row.searched_images) if row.filters else None,
        strangers=_strangers_from_json(row.strangers),
        repeats=None if row.repeats is None else SearchId(row.repeats),
        track_id=None if row.track_id is None else TrackId(row.track_id),
        combination=row.combination,
        combined=_combined(connection, row.id) if row.combination else (),
    )


def _combined(connection: Connection, search_id: str) -> tuple[CombinedFace, ...]:
    rows = connection.execute(
        select(combined_faces)
        .where(combined_faces.c.search_id == search_id)
        .order_by(combined_faces.c.position)
    )
    return tuple(
        CombinedFace(
            FaceId(row.face_id),
            row.weight,
            face_from_json(row.detected),
            row.frame_number,
            row.timestamp_s,
        )
        for row in rows
    )


def _strangers_from_json(stored: dict[str, Any] | None) -> StrangerJudgement | None:
    if stored is None:
        return None
    standings = tuple(StrangerStanding(**each) for each in stored["standings"])
    pictures = {key: tuple(stored[key]) for key in ("edges", "shares", "best_shares")}
    return StrangerJudgement(**stored | {"standings": standings} | pictures)


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
