"""Cases, evidence, frames and faces as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workstation.model import (
    Case,
    CaseEvent,
    CaseFacts,
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    EvidenceKind,
    Face,
    FaceId,
    Frame,
    FrameId,
    PurgeKind,
    VideoFacts,
)
from workstation.model.cases import case_after
from workstation.storage import case_history_rows, purge_rows
from workstation.storage.assessment_tables import withdrawn_faces
from workstation.storage.rows import face_from_json, face_to_json
from workstation.storage.tables import cases, evidence, faces, frames


def add_case(connection: Connection, case: Case) -> None:
    """Store a new case."""
    connection.execute(
        cases.insert().values(
            number=case.number,
            title=case.title,
            opened_at=case.opened_at,
            opened_by=case.opened_by,
        )
    )


def case_by_number(connection: Connection, number: CaseNumber) -> Case | None:
    """The case of this number."""
    row = connection.execute(select(cases).where(cases.c.number == number)).first()
    return _cases(connection, [row], number)[0] if row else None


def all_cases(connection: Connection) -> tuple[Case, ...]:
    """Every case, the newest first."""
    rows = connection.execute(select(cases).order_by(cases.c.opened_at.desc(), cases.c.number))
    return _cases(connection, rows.all())


def _cases(
    connection: Connection, rows: Sequence[Row[Any]], number: CaseNumber | None = None
) -> tuple[Case, ...]:
    """Cases as what was done to them since has made them; ``number`` where it is only one."""
    facts = {
        each.case_number: each.facts for each in case_history_rows.amendments_of(connection, number)
    }
    done: dict[CaseNumber, list[CaseEvent]] = {}
    for event in case_history_rows.events_of(connection, number):
        done.setdefault(event.case_number, []).append(event)
    pending = {
        purge.target
        for purge in purge_rows.all_purges(connection, PurgeKind.CASE, number)
        if purge.pending
    }
    return tuple(
        case_after(
            Case(
                number=CaseNumber(row.number),
                opened_at=row.opened_at,
                opened_by=row.opened_by,
                **asdict(facts.get(row.number, CaseFacts(row.title))),
            ),
            done.get(row.number, ()),
            row.number in pending,
        )
        for row in rows
    )


def add_evidence(connection: Connection, item: EvidenceItem) -> None:
    """Store a new evidence item."""
    connection.execute(
        evidence.insert().values(
            id=item.id,
            case_number=item.case_number,
            file_name=item.file_name,
            sha256=item.sha256,
            size_bytes=item.size_bytes,
            media_type=item.media_type,
            width=item.width,
            height=item.height,
            imported_at=item.imported_at,
            imported_by=item.imported_by,
            kind=item.kind.value,
            md5=item.md5,
            origin=item.origin,
            tools=dict(item.tools),
            video=asdict(item.video) if item.video else None,
            pages=item.pages,
        )
    )


def evidence_by_id(connection: Connection, evidence_id: EvidenceId) -> EvidenceItem | None:
    """One evidence item."""
    row = connection.execute(select(evidence).where(evidence.c.id == evidence_id)).first()
    return _evidence(row) if row else None


def evidence_by_content(
    connection: Connection, number: CaseNumber, sha256: str
) -> EvidenceItem | None:
    """The item of a case that has this content."""
    row = connection.execute(
        select(evidence).where(evidence.c.case_number == number, evidence.c.sha256 == sha256)
    ).first()
    return _evidence(row) if row else None


def any_with_content(connection: Connection, sha256: str) -> EvidenceId | None:
    """The earliest item with this content in any case."""
    row = connection.execute(
        select(evidence.c.id)
        .where(evidence.c.sha256 == sha256)
        .order_by(evidence.c.imported_at, evidence.c.id)
        .limit(1)
    ).first()
    return EvidenceId(row.id) if row else None


def evidence_of(connection: Connection, number: CaseNumber) -> tuple[EvidenceItem, ...]:
    """The evidence of a case in the order it was taken in."""
    rows = connection.execute(
        select(evidence)
        .where(evidence.c.case_number == number)
        .order_by(evidence.c.imported_at, evidence.c.id)
    )
    return tuple(_evidence(row) for row in rows)


def all_evidence(connection: Connection) -> tuple[EvidenceItem, ...]:
    """The evidence of every case in the order it was taken in."""
    rows = connection.execute(select(evidence).order_by(evidence.c.imported_at, evidence.c.id))
    return tuple(_evidence(row) for row in rows)


def evidence_ids_like(connection: Connection, beginning: str) -> tuple[EvidenceId, ...]:
    """The ids that begin so; at most two, which is enough to tell whether it is one."""
    rows = connection.execute(
        select(evidence.c.id).where(evidence.c.id.startswith(beginning, autoescape=True)).limit(2)
    )
    return tuple(EvidenceId(row.id) for row in rows)


def fill_md5(connection: Connection, evidence_id: EvidenceId, md5: str) -> None:
    """Add the MD5 to a record of an early version, which has none."""
    connection.execute(
        evidence.update().where(evidence.c.id == evidence_id, evidence.c.md5 == "").values(md5=md5)
    )


def uncounted_images(connection: Connection) -> tuple[EvidenceId, ...]:
    """The images of early versions, whose pages were not counted."""
    rows = connection.execute(
        select(evidence.c.id).where(
            evidence.c.pages == 0, evidence.c.kind == EvidenceKind.IMAGE.value
        )
    )
    return tuple(EvidenceId(row.id) for row in rows)


def fill_pages(connection: Connection, evidence_id: EvidenceId, pages: int) -> None:
    """Add the number of pages to a record of an early version, which has none."""
    connection.execute(
        evidence.update()
        .where(evidence.c.id == evidence_id, evidence.c.pages == 0)
        .values(pages=pages)
    )


def _evidence(row: Row[Any]) -> EvidenceItem:
    return EvidenceItem(
        id=EvidenceId(row.id),
        case_number=CaseNumber(row.case_number),
        file_name=row.file_name,
        sha256=row.sha256,
        size_bytes=row.size_bytes,
        media_type=row.media_type,
        width=row.width,
        height=row.height,
        imported_at=row.imported_at,
        imported_by=row.imported_by,
        kind=EvidenceKind(row.kind),
        md5=row.md5,
        origin=row.origin,
        tools=tuple((row.tools or {}).items()),
        video=_video(row.video) if row.video else None,
        pages=row.pages or 1,
    )


def _video(stored: dict[str, Any]) -> VideoFacts:
    over, under = stored["pixel_aspect"]
    return VideoFacts(**{**stored, "pixel_aspect": (over, under)})


def add_frame(connection: Connection, frame: Frame, found: Sequence[Face]) -> None:
    """Store a frame together with all its faces, in the order given."""
    connection.execute(
        frames.insert().values(
            id=frame.id,
            evidence_id=frame.evidence_id,
            number=frame.number,
            timestamp_s=frame.timestamp_s,
            width=frame.width,
            height=frame.height,
            searched=frame.searched,
        )
    )
    for position, face in enumerate(found):
        _insert_face(connection, face, position)


def add_face(connection: Connection, face: Face) -> None:
    """Store one more face of a frame that is there already, after its others."""
    position = connection.execute(
        select(func.coalesce(func.max(faces.c.position), -1) + 1).where(
            faces.c.frame_id == face.frame_id
        )
    ).scalar_one()
    _insert_face(connection, face, position)


def _insert_face(connection: Connection, face: Face, position: int) -> None:
    connection.execute(
        faces.insert().values(
            id=face.id,
            frame_id=face.frame_id,
            position=position,
            detected=face_to_json(face.detected),
            found_by=face.found_by,
        )
    )


def frame_of(connection: Connection, evidence_id: EvidenceId, number: int) -> Frame | None:
    """A frame that was analysed already."""
    row = connection.execute(
        select(frames).where(frames.c.evidence_id == evidence_id, frames.c.number == number)
    ).first()
    if row is None:
        return None
    return _frame(row)


def frame_by_id(connection: Connection, frame_id: FrameId) -> Frame | None:
    """One frame that was analysed."""
    row = connection.execute(select(frames).where(frames.c.id == frame_id)).first()
    return _frame(row) if row else None


def _frame(row: Row[Any]) -> Frame:
    return Frame(
        FrameId(row.id),
        EvidenceId(row.evidence_id),
        row.number,
        row.timestamp_s,
        row.width,
        row.height,
        row.searched,
    )


def note_searched(connection: Connection, frame_id: FrameId) -> None:
    """From now on all faces of this frame are stored."""
    connection.execute(frames.update().where(frames.c.id == frame_id).values(searched=True))


def faces_of(connection: Connection, frame_id: FrameId) -> tuple[Face, ...]:
    """The faces of a frame in their stored order, without marks that were withdrawn."""
    rows = connection.execute(
        _faces()
        .where(faces.c.frame_id == frame_id)
        .where(faces.c.id.not_in(select(withdrawn_faces.c.face_id)))
        .order_by(faces.c.position)
    )
    return tuple(_face(row) for row in rows)


def face_by_id(connection: Connection, face_id: FaceId) -> Face | None:
    """One face."""
    row = connection.execute(_faces().where(faces.c.id == face_id)).first()
    return _face(row) if row else None


def _faces() -> Any:
    return select(faces, frames.c.evidence_id).join(frames, frames.c.id == faces.c.frame_id)


def _face(row: Row[Any]) -> Face:
    return Face(
        id=FaceId(row.id),
        frame_id=FrameId(row.frame_id),
        evidence_id=EvidenceId(row.evidence_id),
        detected=face_from_json(row.detected),
        found_by=row.found_by,
    )
