"""The track that a probe comes from, frame by frame: for looking through it beside a portrait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import isclose

from sqlalchemy import Connection

from workstation.casework.examining import faces_of
from workstation.casework.scanning import find_track, track_path, tracks
from workstation.casework.viewing import frame_times
from workstation.errors import CannotProceed
from workstation.media.frame_times import FrameTimes
from workstation.model import (
    Search,
    SteppedFrames,
    Track,
    TrackFace,
    TrackFrame,
    TrackId,
    TrackPoint,
    View,
)
from workstation.storage import case_rows, footage_rows
from workstation.tracking.association import SAME_FACE, overlap
from workstation.tracking.placing import PlacedFace, placed_face
from workstation.workspace import Workspace

SAME_S = 0.001
"""Times of one frame, from the scan and from the player, differ by less: a record says so many."""


@dataclass(frozen=True)
class TrackFrames:
    """A track with the times of its frames and the way of its face.

    ``path`` is where the scan found the face, in the order of time, a kept face as it is kept.
    """

    track: Track
    times: FrameTimes
    path: tuple[TrackPoint, ...]

    @property
    def first(self) -> int:
        """The number of the first frame that shows the face."""
        return self.track.first_frame

    @property
    def last(self) -> int:
        """The number of the last one."""
        return self.times.nearest(self.track.last_frame)

    def nearest(self, number: int) -> int:
        """``number``, or the first or last frame of the track."""
        return min(max(number, self.first), self.last)

    def face_in(self, number: int) -> PlacedFace:
        """Where the face lies in a frame, and how that is known."""
        return placed_face(self.path, number, self.times.time_of(number))

    def kept_in(self, number: int) -> TrackFace | None:
        """The face that was kept of a frame."""
        return next((each for each in self.track.best if each.frame_number == number), None)


def searched_track(workspace: Workspace, search: Search) -> Track | None:
    """The track that was searched, or that the searched face belongs to; None without one.

    A face that was found in a single frame belongs to the track that passes through its place.
    """
    try:
        if search.track_id is not None:
            return find_track(workspace, search.track_id)
    except CannotProceed:
        pass  # its scan is gone: there may be another
    with workspace.database.read() as connection:
        return next(
            (
                track
                for track in tracks(workspace, search.evidence_id)
                if passes_through(connection, track, search)
            ),
            None,
        )


def track_frames(workspace: Workspace, track_id: TrackId) -> TrackFrames:
    """What stepping through a track needs; reads the times of the video's frames.

    Raises ``CannotProceed`` where there is no such track, ``UnreadableVideo`` for its file.
    """
    track = find_track(workspace, track_id)
    path = _as_kept(track, track_path(workspace, track_id))
    return TrackFrames(track, frame_times(workspace, track.evidence_id), path)


def _as_kept(track: Track, path: Iterable[TrackPoint]) -> tuple[TrackPoint, ...]:
    kept = {each.frame_number: each.face.detected for each in track.best}
    return tuple(
        replace(point, detected=kept.get(point.frame_number, point.detected)) for point in path
    )


def passes_through(connection: Connection, track: Track, search: Search) -> bool:
    """Whether a track shows the face that was searched."""
    if track.evidence_id != search.evidence_id:
        return False
    own = faces_of(search)
    if track.id == search.track_id or any(each.face.id in own for each in track.best):
        return True
    face = case_rows.face_by_id(connection, search.probe.face_id)
    frame = None if face is None else case_rows.frame_by_id(connection, face.frame_id)
    if face is None or frame is None or frame.timestamp_s is None:
        return False
    if not track.first_frame <= frame.number <= track.last_frame:
        return False
    path = footage_rows.path_of(connection, track.id)
    there = placed_face(path, frame.number, frame.timestamp_s) if path else None
    return there is not None and overlap(there.detected.box, face.detected.box) > SAME_FACE


def face_on_record(
    connection: Connection, track: Track, number: int, at_s: float
) -> PlacedFace | None:
    """Where stepping shows the face in a frame, without reading the video.

    None where a frame of this number is not shown at ``at_s`` seconds: it comes between those in
    which the scan found the face, whose times are on record.
    """
    path = _as_kept(track, footage_rows.path_of(connection, track.id))
    earlier = [each.timestamp_s for each in path if each.frame_number <= number]
    later = [each.timestamp_s for each in path if each.frame_number >= number]
    if not path or not max(earlier, default=0.0) - SAME_S <= at_s:
        return None
    return placed_face(path, number, at_s) if at_s <= min(later, default=at_s) + SAME_S else None


def refuse_other_frames(connection: Connection, search: Search, view: View) -> None:
    """Raise ``CannotProceed`` where a view shows, or went through, frames of another track.

    Also frames that were not stepped through, and such as the track does not have: elsewhere,
    at another time, or known otherwise.
    """
    shown, stepped = view.panes[0].frame, view.stepped
    known = (
        all(each.frame is None for each in view.panes[1:])
        and (shown is None or (stepped is not None and _is_among(shown, stepped)))
        and (stepped is None or _has_been_through(connection, search, stepped))
        and (shown is None or _lies_as_said(connection, shown))
    )
    if not known:
        raise CannotProceed(
            "One of the pictures is not of the track that the probe comes from.",
            "Step through the track again, and record then.",
        )


def _is_among(frame: TrackFrame, stepped: SteppedFrames) -> bool:
    return frame.track_id == stepped.track_id and stepped.first <= frame.number <= stepped.last


def _has_been_through(connection: Connection, search: Search, stepped: SteppedFrames) -> bool:
    track = footage_rows.track_by_id(connection, stepped.track_id)
    return (
        track is not None
        and passes_through(connection, track, search)
        and track.first_frame <= stepped.first <= stepped.last <= track.last_frame
        and face_on_record(connection, track, stepped.first, stepped.first_s) is not None
        and face_on_record(connection, track, stepped.last, stepped.last_s) is not None
    )


def _lies_as_said(connection: Connection, frame: TrackFrame) -> bool:
    track = footage_rows.track_by_id(connection, frame.track_id)
    if track is None or track.evidence_id != frame.evidence_id:
        return False
    there = face_on_record(connection, track, frame.number, frame.timestamp_s)
    return (
        there is not None
        and there.placing is frame.placing
        and all(
            isclose(a, b, abs_tol=1e-6) for a, b in zip(there.detected.box, frame.box, strict=True)
        )
    )
