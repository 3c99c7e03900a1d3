"""The tracks of a scan while it runs: their best faces, and how both are kept for later."""

from __future__ import annotations

import base64
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection

from workstation.errors import CannotProceed
from workstation.media.video import FramePart
from workstation.model import (
    Box,
    DetectedFace,
    EvidenceItem,
    Face,
    FaceId,
    Frame,
    FrameId,
    Measure,
    Scan,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.ports import FaceEngine, Image, Template
from workstation.quality.gate import enough
from workstation.quality.pose import head_pose
from workstation.storage import case_rows, footage_rows
from workstation.storage.rows import new_id
from workstation.tracking.association import SAME_FACE, OpenTrack, Tracker, overlap
from workstation.tracking.best import BestFaces, Kept, worth
from workstation.tracking.looking import FOLLOWED_PX, FOLLOWED_S, native

_SHARP_ENOUGH = 0.5
"""Sharpness above which a face is not better for more of it."""
_FOR_TEMPLATE = 3
"""The template of a track is the mean of so many of its best faces."""


@dataclass
class BestFace:
    """A measured face that may be among the best of its track.

    ``crop`` holds its pixels until the ``template`` is made from them; ``face`` is set once it
    is among the stored faces.
    """

    point: TrackPoint
    enough: bool
    reasons: tuple[str, ...]
    crop: tuple[Image, DetectedFace] | None = None
    template: Template | None = None
    face: Face | None = None


@dataclass
class ScannedTrack:
    """What a scan holds of a track that may go on. ``unsaved`` are points not stored yet."""

    id: TrackId
    best: BestFaces[BestFace] = field(default_factory=BestFaces)
    stored: bool = False
    unsaved: list[TrackPoint] = field(default_factory=list)


@dataclass(frozen=True)
class Portrait:
    """A face that is worth measuring, and the part of its frame that shows it as recorded."""

    serial: int
    point: TrackPoint
    part: FramePart


class ScanTracks:
    """Joins faces to tracks, chooses the best of each, and stores both."""

    def __init__(self, item: EvidenceItem, size: tuple[int, int], tracker: Tracker) -> None:
        self.tracker = tracker
        self._item = item
        self._size = size
        self._held: dict[int, ScannedTrack] = {}
        self._ended: list[tuple[OpenTrack, ScannedTrack]] = []
        self._lost: list[tuple[float, Box]] = []

    def feed(self, number: int, time_s: float, faces: Sequence[DetectedFace]) -> list[Portrait]:
        """Take the faces of the next frame; returns those worth a closer measuring."""
        portraits = []
        self._end(self.tracker.close_before(time_s))
        for track, point in self.tracker.feed(number, time_s, faces):
            held = self._held.setdefault(track.serial, ScannedTrack(TrackId(new_id())))
            held.unsaved.append(point)
            if held.best.wants(time_s, _promise(point.detected)):
                box = native(point.detected.box, self._size)
                portraits.append(Portrait(track.serial, point, FramePart(number, box)))
        return portraits

    def followed(self) -> list[Box]:
        """Where faces were seen not long ago."""
        newest_s = max((t.last.timestamp_s for t in self.tracker.tracks), default=0.0)
        self._lost = [one for one in self._lost if newest_s - one[0] <= FOLLOWED_S]
        boxes = [track.last.detected.box for track in self.tracker.tracks]
        return boxes + [box for _, box in self._lost]

    def end_all(self) -> None:
        """There are no more frames."""
        self._end(self.tracker.tracks)
        self.tracker.tracks = []

    def _end(self, tracks: Sequence[OpenTrack]) -> None:
        for track in tracks:
            held = self._held.pop(track.serial)
            if track.confirmed:
                self._ended.append((track, held))
                self._lost.append((track.last.timestamp_s, track.last.detected.box))

    def wants(self, portrait: Portrait) -> bool:
        """Whether it may be among the best of its track; another of the same moments may be."""
        held = self._held_of(portrait.serial)
        point = portrait.point
        return held is not None and held.best.wants(point.timestamp_s, _promise(point.detected))

    def offer(self, portrait: Portrait, best: BestFace, sharp: float) -> None:
        """Keep a measured face where it is among the best of its track."""
        held = self._held_of(portrait.serial)
        if held is not None and self.wants(portrait):
            promise = _promise(portrait.point.detected)
            rank = (best.enough, promise * sharp)
            held.best.offer(Kept(portrait.point.timestamp_s, promise, rank, best))

    def _held_of(self, serial: int) -> ScannedTrack | None:
        return self._held.get(serial) or next(
            (held for track, held in self._ended if track.serial == serial), None
        )

    def store(self, connection: Connection, scan: Scan, engine: FaceEngine) -> None:
        """Store what came to the confirmed tracks since; inside the caller's transaction."""
        going_on = [(track, self._held[track.serial]) for track in self.tracker.tracks]
        for track, held in [*self._ended, *going_on]:
            if not track.confirmed or not held.unsaved:
                continue
            for one in held.best.kept:
                if one.face.face is None:
                    one.face.face = self._stored_face(connection, one.face, engine)
            self._store(connection, scan, track, held)
        self._ended.clear()

    def embed(self, engine: FaceEngine, threads: Executor) -> None:
        """Make the templates of the best faces, before they are stored; takes a while."""
        going_on = [(track, self._held[track.serial]) for track in self.tracker.tracks]
        waiting = [
            (held, kept, kept.face.crop)
            for track, held in [*self._ended, *going_on]
            if track.confirmed
            for kept in tuple(held.best.kept)
            if kept.face.crop is not None
        ]

        def template(pixels: Image, shown: DetectedFace) -> Template | None:
            try:
                return np.asarray(engine.embed(pixels, [shown])[0])
            except CannotProceed:  # its landmarks span no face
                return None

        made = threads.map(lambda one: template(*one[2]), waiting)
        for (held, kept, _), found in zip(waiting, made, strict=True):
            kept.face.crop, kept.face.template = None, found
            if found is None:
                held.best.kept.remove(kept)

    def _store(
        self, connection: Connection, scan: Scan, track: OpenTrack, held: ScannedTrack
    ) -> None:
        best = [one.face for one in held.best.kept if one.face.template is not None]
        if not best:
            return  # nothing of it can be shown
        chosen = np.mean([np.asarray(one.template) for one in best[:_FOR_TEMPLATE]], axis=0)
        length = float(np.linalg.norm(chosen))
        template = np.asarray(chosen / length if length > 0 else best[0].template, np.float32)
        record = Track(
            id=held.id,
            scan_id=scan.id,
            evidence_id=scan.evidence_id,
            number=0,
            first_frame=track.first.frame_number,
            last_frame=track.last.frame_number,
            first_s=track.first.timestamp_s,
            last_s=track.last.timestamp_s,
            faces_seen=track.seen,
            best=tuple(_track_face(one) for one in best),
        )
        save = footage_rows.update_track if held.stored else footage_rows.add_track
        save(connection, record, held.unsaved, template)
        held.stored = True
        held.unsaved = []

    def _stored_face(self, connection: Connection, best: BestFace, engine: FaceEngine) -> Face:
        """The face as a record of its frame, which may know it already."""
        point = best.point
        frame = case_rows.frame_of(connection, self._item.id, point.frame_number)
        if frame is None:
            width, height = self._size
            frame = Frame(
                FrameId(new_id()),
                self._item.id,
                point.frame_number,
                point.timestamp_s,
                width,
                height,
                # Only parts of it were looked at, or at another size: nobody may take the
                # faces stored here for all that it holds.
                searched=False,
            )
            case_rows.add_frame(connection, frame, ())
        known = case_rows.faces_of(connection, frame.id)
        for one in known:
            if overlap(one.detected.box, point.detected.box) > SAME_FACE:
                return one
        face = Face(FaceId(new_id()), frame.id, self._item.id, point.detected, engine.pack.name)
        case_rows.add_face(connection, face)
        return face

    def as_json(self) -> dict[str, Any]:
        """What a later run needs to go on; everything else is in the rows."""
        return {
            "next_serial": self.tracker.next_serial,
            "tracks": [
                {
                    "serial": track.serial,
                    "id": self._held[track.serial].id,
                    "stored": self._held[track.serial].stored,
                    "seen": track.seen,
                    "first": footage_rows.point_to_json(track.first),
                    "recent": [footage_rows.point_to_json(one) for one in track.recent],
                    "unsaved": [
                        footage_rows.point_to_json(one) for one in self._held[track.serial].unsaved
                    ],
                    "best": [
                        _best_to_json(one)
                        for one in self._held[track.serial].best.kept
                        if one.face.face is not None
                    ],
                }
                for track in self.tracker.tracks
            ],
        }

    @classmethod
    def from_json(
        cls,
        item: EvidenceItem,
        size: tuple[int, int],
        stored: dict[str, Any],
        face_of: Callable[[FaceId], Face | None],
    ) -> ScanTracks:
        """The inverse of ``as_json``; ``face_of`` reads a stored face."""
        point = footage_rows.point_from_json
        tracks = [
            OpenTrack(
                one["serial"],
                point(one["first"]),
                one["seen"],
                deque(map(point, one["recent"])),
            )
            for one in stored["tracks"]
        ]
        made = cls(item, size, Tracker(tracks, stored["next_serial"]))
        for one in stored["tracks"]:
            held = ScannedTrack(
                TrackId(one["id"]), stored=one["stored"], unsaved=list(map(point, one["unsaved"]))
            )
            for kept in one["best"]:
                best = BestFace(
                    point(kept["point"]),
                    kept["enough"],
                    tuple(kept["reasons"]),
                    template=np.frombuffer(base64.b64decode(kept["template"]), "<f4"),
                    face=face_of(FaceId(kept["face"])),
                )
                held.best.offer(
                    Kept(
                        best.point.timestamp_s,
                        _promise(best.point.detected),
                        (best.enough, kept["worth"]),
                        best,
                    )
                )
            made._held[one["serial"]] = held
        return made


def _best_to_json(kept: Kept[BestFace]) -> dict[str, Any]:
    best = kept.face
    assert best.face is not None and best.template is not None
    return {
        "point": footage_rows.point_to_json(best.point),
        "enough": best.enough,
        "reasons": list(best.reasons),
        "worth": kept.rank[1],
        "template": base64.b64encode(np.asarray(best.template, "<f4").tobytes()).decode("ascii"),
        "face": best.face.id,
    }


def _track_face(best: BestFace) -> TrackFace:
    assert best.face is not None
    return TrackFace(
        best.face, best.point.frame_number, best.point.timestamp_s, best.enough, best.reasons
    )


def measured(
    engine: FaceEngine, portrait: Portrait, pixels: Image
) -> tuple[Portrait, BestFace, float]:
    """A face placed and measured in its pixels as recorded, and how sharp it is, 0.2 to 1."""
    detected, point = portrait.point.detected, portrait.point
    assert portrait.part.box is not None
    left, top = portrait.part.box[:2]
    shown = _moved(detected, -left, -top)
    if detected.height_px > FOLLOWED_PX:
        shown = _placed_again(engine, pixels, shown)
        point = replace(point, detected=_moved(shown, left, top))
    (measures,) = engine.quality(pixels, [shown])
    passed, reasons = enough(measures)
    return portrait, BestFace(point, passed, reasons, (pixels, shown)), _sharp(measures)


def _placed_again(engine: FaceEngine, pixels: Image, shown: DetectedFace) -> DetectedFace:
    """The same face as it is placed in the pixels as recorded: it was found in smaller ones."""
    found = engine.detect(pixels, enlarge=False)
    same = [one for one in found if overlap(one.box, shown.box) > SAME_FACE]
    return max(same, key=lambda one: overlap(one.box, shown.box), default=shown)


def _promise(detected: DetectedFace) -> float:
    return worth(detected.height_px, detected.score, head_pose(detected.landmarks))


def _sharp(measures: Sequence[Measure]) -> float:
    value = next(one.value for one in measures if one.id == "sharpness")
    return 0.2 + 0.8 * min(value / _SHARP_ENOUGH, 1.0)


def _moved(detected: DetectedFace, x: float, y: float) -> DetectedFace:
    one, two, three, four, five = ((px + x, py + y) for px, py in detected.landmarks)
    left, top, width, height = detected.box
    return DetectedFace(
        (left + x, top + y, width, height), (one, two, three, four, five), detected.score
    )
