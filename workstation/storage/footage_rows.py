"""Scans, tracks and their faces as rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection, RowMapping, func, select

from workstation.model import (
    CaseNumber,
    DetectedFace,
    EvidenceId,
    Face,
    FaceId,
    FrameId,
    PackIdentity,
    Scan,
    ScanId,
    ScanState,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.ports import Template
from workstation.storage.footage_tables import scans, track_faces, track_paths, tracks
from workstation.storage.rows import face_from_json, pack_columns, pack_from_row
from workstation.storage.tables import evidence, faces, frames


def add_scan(connection: Connection, scan: Scan, checkpoint: Any = None) -> None:
    """Store a new scan. A complete one takes no tracks any more: add it as running first."""
    connection.execute(
        scans.insert().values(
            id=scan.id,
            evidence_id=scan.evidence_id,
            every_frame=scan.every_frame,
            **pack_columns(scan.pack),
            started_at=scan.started_at,
            started_by=scan.started_by,
            **_how_far(scan, checkpoint),
        )
    )


def update_scan(connection: Connection, scan: Scan, checkpoint: Any = None) -> None:
    """Store how far a scan came, with what it needs to go on."""
    connection.execute(
        scans.update().where(scans.c.id == scan.id).values(**_how_far(scan, checkpoint))
    )


def _how_far(scan: Scan, checkpoint: Any) -> dict[str, Any]:
    return {
        "state": scan.state.value,
        "frames_decoded": scan.frames_decoded,
        "frames_searched": scan.frames_searched,
        "frames_missing": scan.frames_missing,
        "faces": scan.faces,
        "seconds": scan.seconds,
        "checkpoint": checkpoint,
    }


def scans_of(connection: Connection, evidence_id: EvidenceId) -> tuple[Scan, ...]:
    """The scans of a video, the newest first."""
    rows = connection.execute(
        _scans()
        .where(scans.c.evidence_id == evidence_id)
        .order_by(scans.c.started_at.desc(), scans.c.id)
    )
    return tuple(_scan(row) for row in rows.mappings())


def scan_by_id(connection: Connection, scan_id: ScanId) -> Scan | None:
    """One scan."""
    row = connection.execute(_scans().where(scans.c.id == scan_id)).mappings().first()
    return _scan(row) if row else None


def checkpoint_of(connection: Connection, scan_id: ScanId) -> Any:
    """What a stopped scan needs to go on; None where there is nothing."""
    return connection.execute(
        select(scans.c.checkpoint).where(scans.c.id == scan_id)
    ).scalar_one_or_none()


def _scans() -> Any:
    # Without the checkpoint, which is large and for the scan alone.
    return select(*(column for column in scans.c if column.name != "checkpoint"))


def _scan(row: RowMapping) -> Scan:
    return Scan(
        id=ScanId(row["id"]),
        evidence_id=EvidenceId(row["evidence_id"]),
        every_frame=row["every_frame"],
        pack=pack_from_row(row),
        state=ScanState(row["state"]),
        frames_decoded=row["frames_decoded"],
        frames_searched=row["frames_searched"],
        faces=row["faces"],
        seconds=row["seconds"],
        started_at=row["started_at"],
        started_by=row["started_by"],
        frames_missing=row["frames_missing"],
    )


def add_track(
    connection: Connection, track: Track, points: Sequence[TrackPoint], template: Template
) -> None:
    """Store a new track of a scan that is not complete.

    ``template`` has shape (dimension,), float32, of unit length. The faces of ``track.best``
    must be stored already. ``track.number`` is not kept: it follows from the order of appearing.
    """
    connection.execute(
        tracks.insert().values(id=track.id, scan_id=track.scan_id, **_changing(track, template))
    )
    _add_best(connection, track)
    add_points(connection, track.id, points)


def update_track(
    connection: Connection, track: Track, points: Sequence[TrackPoint], template: Template
) -> None:
    """Store a track that has grown; ``points`` are those that came to it since."""
    connection.execute(
        tracks.update().where(tracks.c.id == track.id).values(**_changing(track, template))
    )
    connection.execute(track_faces.delete().where(track_faces.c.track_id == track.id))
    _add_best(connection, track)
    add_points(connection, track.id, points)


def _changing(track: Track, template: Template) -> dict[str, Any]:
    return {
        "first_frame": track.first_frame,
        "last_frame": track.last_frame,
        "first_s": track.first_s,
        "last_s": track.last_s,
        "faces_seen": track.faces_seen,
        "template": np.asarray(template, "<f4").tobytes(),
    }


def _add_best(connection: Connection, track: Track) -> None:
    for rank, one in enumerate(track.best, 1):
        connection.execute(
            track_faces.insert().values(
                track_id=track.id,
                rank=rank,
                face_id=one.face.id,
                enough=one.enough,
                reasons=list(one.reasons),
            )
        )


def add_points(connection: Connection, track_id: TrackId, points: Sequence[TrackPoint]) -> None:
    """Lengthen the path of a track. Points may come in any order; they are read in time order."""
    if not points:
        return
    part = connection.execute(
        select(func.coalesce(func.max(track_paths.c.part), 0)).where(
            track_paths.c.track_id == track_id
        )
    ).scalar_one()
    connection.execute(
        track_paths.insert().values(
            track_id=track_id, part=part + 1, points=[point_to_json(one) for one in points]
        )
    )


def path_of(connection: Connection, track_id: TrackId) -> tuple[TrackPoint, ...]:
    """Where a track's face was, in the order of time."""
    parts = connection.execute(
        select(track_paths.c.points).where(track_paths.c.track_id == track_id)
    ).scalars()
    points = (point_from_json(stored) for part in parts for stored in part)
    return tuple(sorted(points, key=lambda point: point.frame_number))


def template_of(connection: Connection, track_id: TrackId) -> tuple[PackIdentity, Template] | None:
    """The template of a track and the pack that made it."""
    row = (
        connection.execute(
            select(tracks.c.template, scans)
            .join(scans, scans.c.id == tracks.c.scan_id)
            .where(tracks.c.id == track_id)
        )
        .mappings()
        .first()
    )
    if row is None:
        return None
    return pack_from_row(row), np.frombuffer(row["template"], "<f4").astype(np.float32)


def count_tracks(connection: Connection, scan_id: ScanId) -> int:
    """How many tracks a scan has."""
    return connection.execute(
        select(func.count()).select_from(tracks).where(tracks.c.scan_id == scan_id)
    ).scalar_one()


def tracks_of(connection: Connection, scan_id: ScanId) -> tuple[Track, ...]:
    """The tracks of a scan in the order of appearing, numbered from 1."""
    found = (
        connection.execute(
            _tracks()
            .where(tracks.c.scan_id == scan_id)
            .order_by(tracks.c.first_frame, tracks.c.last_frame, tracks.c.id)
        )
        .mappings()
        .all()
    )
    best = _best_of(connection, scan_id)
    return tuple(
        Track(
            id=TrackId(row["id"]),
            scan_id=ScanId(row["scan_id"]),
            evidence_id=EvidenceId(row["evidence_id"]),
            number=number,
            first_frame=row["first_frame"],
            last_frame=row["last_frame"],
            first_s=row["first_s"],
            last_s=row["last_s"],
            faces_seen=row["faces_seen"],
            best=tuple(best.get(row["id"], ())),
        )
        for number, row in enumerate(found, 1)
    )


def track_by_id(connection: Connection, track_id: TrackId) -> Track | None:
    """One track of any scan."""
    scan_id = scan_of_track(connection, track_id)
    found = tracks_of(connection, scan_id) if scan_id is not None else ()
    return next((track for track in found if track.id == track_id), None)


def faces_of_the_same_tracks(
    connection: Connection, face_ids: Sequence[FaceId]
) -> frozenset[FaceId]:
    """The kept faces of every track that one of these faces is in."""
    mine = select(track_faces.c.track_id).where(track_faces.c.face_id.in_(face_ids))
    rows = connection.execute(select(track_faces.c.face_id).where(track_faces.c.track_id.in_(mine)))
    return frozenset(FaceId(row.face_id) for row in rows)


def _tracks() -> Any:
    columns = (column for column in tracks.c if column.name != "template")
    return select(*columns, scans.c.evidence_id).join(scans, scans.c.id == tracks.c.scan_id)


def _best_of(connection: Connection, scan_id: ScanId) -> dict[str, list[TrackFace]]:
    rows = connection.execute(
        select(
            track_faces.c.track_id,
            track_faces.c.enough,
            track_faces.c.reasons,
            faces.c.id,
            faces.c.frame_id,
            faces.c.detected,
            faces.c.found_by,
            frames.c.evidence_id,
            frames.c.number,
            frames.c.timestamp_s,
        )
        .join(tracks, tracks.c.id == track_faces.c.track_id)
        .join(faces, faces.c.id == track_faces.c.face_id)
        .join(frames, frames.c.id == faces.c.frame_id)
        .where(tracks.c.scan_id == scan_id)
        .order_by(track_faces.c.track_id, track_faces.c.rank)
    )
    found: dict[str, list[TrackFace]] = {}
    for row in rows:
        found.setdefault(row.track_id, []).append(_track_face(row))
    return found


def _track_face(row: Any) -> TrackFace:
    face = Face(
        FaceId(row.id),
        FrameId(row.frame_id),
        EvidenceId(row.evidence_id),
        face_from_json(row.detected),
        row.found_by,
    )
    return TrackFace(face, row.number, row.timestamp_s, row.enough, tuple(row.reasons))


def scan_of_track(connection: Connection, track_id: TrackId) -> ScanId | None:
    """The scan that a track belongs to."""
    found = connection.execute(
        select(tracks.c.scan_id).where(tracks.c.id == track_id)
    ).scalar_one_or_none()
    return None if found is None else ScanId(found)


def scanned_evidence(connection: Connection, number: CaseNumber) -> Iterable[EvidenceId]:
    """The videos of a case that have a scan, in the order they were taken in."""
    rows = connection.execute(
        select(evidence.c.id)
        .where(evidence.c.case_number == number)
        .where(evidence.c.id.in_(select(scans.c.evidence_id)))
        .order_by(evidence.c.imported_at, evidence.c.id)
    )
    return [EvidenceId(row.id) for row in rows]


def point_to_json(point: TrackPoint) -> list[Any]:
    """A point as stored: frame number, seconds, score, box, then the five landmarks, flat."""
    detected = point.detected
    numbers = [*detected.box, *(value for mark in detected.landmarks for value in mark)]
    return [
        point.frame_number,
        round(point.timestamp_s, 6),
        round(detected.score, 4),
        *(round(value, 2) for value in numbers),
    ]


def point_from_json(stored: Sequence[Any]) -> TrackPoint:
    """The inverse of ``point_to_json``; positions are kept to a hundredth of a pixel."""
    number, seconds, score, x, y, width, height, *marks = stored
    one, two, three, four, five = zip(marks[::2], marks[1::2], strict=True)
    return TrackPoint(
        number, seconds, DetectedFace((x, y, width, height), (one, two, three, four, five), score)
    )
