"""Videos that count as scanned: tracks written as a scan writes them, without any decoding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from tests.fakes import Colour, template_of
from workstation.model import (
    DetectedFace,
    EvidenceId,
    Face,
    FaceId,
    Frame,
    FrameId,
    Scan,
    ScanId,
    ScanState,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.storage import case_rows, footage_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Passage:
    """One face that moves steadily from ``start`` to ``end`` (top left corners, in pixels).

    It is found in each frame whose number is so many after the first.
    """

    colour: Colour
    first_frame: int
    last_frame: int
    start: tuple[float, float] = (10.0, 20.0)
    end: tuple[float, float] = (200.0, 20.0)
    side: float = 64.0
    enough: bool = True
    found_each: int = 1


def square(x: float, y: float, side: float) -> DetectedFace:
    """A face as the fake engine finds it at this place."""
    points = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]
    one, two, three, four, five = ((x + u * side, y + v * side) for u, v in points)
    return DetectedFace((x, y, side, side), (one, two, three, four, five), 0.9)


def add_scan(
    workspace: Workspace,
    evidence_id: EvidenceId,
    passages: Sequence[Passage],
    *,
    rate: float = 25.0,
    every_frame: bool = False,
    state: ScanState = ScanState.COMPLETE,
) -> Scan:
    """Store a scan that found these passages, one track each; the best face is the middle one."""
    pack = workspace.engine().pack
    frames = max((one.last_frame for one in passages), default=0) + 1
    scan = Scan(
        id=ScanId(new_id()),
        evidence_id=evidence_id,
        every_frame=every_frame,
        pack=pack,
        state=ScanState.RUNNING,
        frames_decoded=frames,
        frames_searched=frames,
        faces=sum(one.last_frame - one.first_frame + 1 for one in passages),
        seconds=1.0,
        started_at=workspace.now(),
        started_by=workspace.user,
    )
    with workspace.database.write() as connection:
        footage_rows.add_scan(connection, scan)
        for passage in passages:
            points = _points(passage, rate)
            middle = points[len(points) // 2]
            frame = case_rows.frame_of(connection, evidence_id, middle.frame_number) or Frame(
                FrameId(new_id()), evidence_id, middle.frame_number, middle.timestamp_s, 320, 240
            )
            face = Face(FaceId(new_id()), frame.id, evidence_id, middle.detected, pack.name)
            if case_rows.frame_by_id(connection, frame.id) is None:
                case_rows.add_frame(connection, frame, [face])
            else:
                case_rows.add_face(connection, face)
            reasons = () if passage.enough else ("The face is too small.",)
            best = TrackFace(face, middle.frame_number, middle.timestamp_s, passage.enough, reasons)
            footage_rows.add_track(
                connection,
                Track(
                    TrackId(new_id()),
                    scan.id,
                    evidence_id,
                    0,
                    points[0].frame_number,
                    points[-1].frame_number,
                    points[0].timestamp_s,
                    points[-1].timestamp_s,
                    len(points),
                    (best,),
                ),
                points,
                template_of(passage.colour),
            )
        scan = replace(scan, state=state)
        footage_rows.update_scan(connection, scan)
    return scan


def _points(passage: Passage, rate: float) -> list[TrackPoint]:
    numbers = range(passage.first_frame, passage.last_frame + 1)
    xs = np.linspace(passage.start[0], passage.end[0], len(numbers))
    ys = np.linspace(passage.start[1], passage.end[1], len(numbers))
    return [
        TrackPoint(number, number / rate, square(float(x), float(y), passage.side))
        for number, x, y in zip(numbers, xs, ys, strict=True)
    ][:: passage.found_each]
