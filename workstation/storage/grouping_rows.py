"""Acts upon groups as rows, and the tracks of a case as grouping sees them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, Row, select

from workstation.model import (
    Box,
    CaseNumber,
    DetectedFace,
    EvidenceId,
    GroupAct,
    GroupEvent,
    GroupEventId,
    ScanId,
    TrackId,
)
from workstation.ports import Template
from workstation.storage.footage_rows import point_from_json
from workstation.storage.footage_tables import scans, track_faces, track_paths, tracks
from workstation.storage.grouping_tables import group_events
from workstation.storage.rows import face_from_json
from workstation.storage.tables import evidence, faces


def add_event(connection: Connection, event: GroupEvent) -> None:
    """Store a new act."""
    connection.execute(
        group_events.insert().values(
            id=event.id,
            case_number=event.case_number,
            position=event.position,
            act=event.act.value,
            parts=[list(part) for part in event.parts],
            names=[list(name) for name in event.names],
            undoes=event.undoes,
            note=event.note,
            sentence=event.sentence,
            recorded_at=event.at,
            recorded_by=event.by,
        )
    )


def events_of(connection: Connection, number: CaseNumber) -> tuple[GroupEvent, ...]:
    """The acts upon the groups of a case, the oldest first."""
    rows = connection.execute(
        select(group_events)
        .where(group_events.c.case_number == number)
        .order_by(group_events.c.position)
    )
    return tuple(_event(row) for row in rows)


def _event(row: Row[Any]) -> GroupEvent:
    return GroupEvent(
        id=GroupEventId(row.id),
        case_number=CaseNumber(row.case_number),
        position=row.position,
        act=GroupAct(row.act),
        parts=tuple(tuple(TrackId(track) for track in part) for part in row.parts),
        names=tuple(
            (number, None if track is None else TrackId(track)) for number, track in row.names
        ),
        undoes=None if row.undoes is None else GroupEventId(row.undoes),
        note=row.note,
        sentence=row.sentence,
        at=row.recorded_at,
        by=row.recorded_by,
    )


def scans_as_they_stand(connection: Connection, number: CaseNumber) -> tuple[tuple[Any, ...], ...]:
    """The scans of a case and how far each came: equal where no track has changed since."""
    rows = connection.execute(
        select(scans.c.id, scans.c.state, scans.c.frames_decoded, scans.c.faces)
        .join(evidence, evidence.c.id == scans.c.evidence_id)
        .where(evidence.c.case_number == number)
        .order_by(scans.c.id)
    )
    return tuple(tuple(row) for row in rows)


@dataclass(frozen=True, eq=False)
class StoredTrack:
    """A track of any scan of a case: template, best face, the gate's answer, boxes by frame."""

    track_id: TrackId
    evidence_id: EvidenceId
    scan_id: ScanId
    pack_sha256: str
    template: Template
    best: DetectedFace
    enough: bool
    boxes: dict[int, Box]


def tracks_of_all_scans(connection: Connection, number: CaseNumber) -> Iterator[StoredTrack]:
    """Every track of a case, by evidence, by scan and in the order of appearing."""
    rows = connection.execute(
        select(
            tracks.c.id,
            tracks.c.scan_id,
            tracks.c.template,
            scans.c.evidence_id,
            scans.c.pack_sha256,
            track_faces.c.enough,
            faces.c.detected,
        )
        .join(scans, scans.c.id == tracks.c.scan_id)
        .join(evidence, evidence.c.id == scans.c.evidence_id)
        .join(track_faces, (track_faces.c.track_id == tracks.c.id) & (track_faces.c.rank == 1))
        .join(faces, faces.c.id == track_faces.c.face_id)
        .where(evidence.c.case_number == number)
        .order_by(
            evidence.c.imported_at,
            evidence.c.id,
            scans.c.started_at,
            scans.c.id,
            tracks.c.first_frame,
            tracks.c.last_frame,
            tracks.c.id,
        )
    ).all()
    boxes = _boxes(connection, number, {row.id for row in rows})
    for row in rows:
        yield StoredTrack(
            TrackId(row.id),
            EvidenceId(row.evidence_id),
            ScanId(row.scan_id),
            row.pack_sha256,
            np.frombuffer(row.template, "<f4").astype(np.float32),
            face_from_json(row.detected),
            bool(row.enough),
            boxes.get(row.id, {}),
        )


def _boxes(
    connection: Connection, number: CaseNumber, wanted: Collection[str]
) -> dict[str, dict[int, Box]]:
    rows = connection.execute(
        select(track_paths.c.track_id, track_paths.c.points)
        .join(tracks, tracks.c.id == track_paths.c.track_id)
        .join(scans, scans.c.id == tracks.c.scan_id)
        .join(evidence, evidence.c.id == scans.c.evidence_id)
        .where(evidence.c.case_number == number)
    )
    found: dict[str, dict[int, Box]] = {}
    for row in rows:
        if row.track_id in wanted:
            points = map(point_from_json, row.points)
            found.setdefault(row.track_id, {}).update(
                (point.frame_number, point.detected.box) for point in points
            )
    return found
