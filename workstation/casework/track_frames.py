"""The track that a probe comes from, frame by frame: for looking through it beside a portrait."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workstation.casework.examining import faces_of
from workstation.casework.scanning import find_track, track_path, tracks
from workstation.casework.viewing import frame_times
from workstation.errors import CannotProceed
from workstation.media.frame_times import FrameTimes
from workstation.model import Search, Track, TrackFace, TrackId, TrackPoint, View
from workstation.storage import case_rows, footage_rows
from workstation.tracking.association import SAME_FACE, overlap
from workstation.tracking.placing import PlacedFace, placed_face
from workstation.workspace import Workspace


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
    kept = {each.frame_number: each.face.detected for each in track.best}
    path = tuple(
        replace(point, detected=kept.get(point.frame_number, point.detected))
        for point in track_path(workspace, track_id)
    )
    return TrackFrames(track, frame_times(workspace, track.evidence_id), path)


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


def refuse_other_frames(connection: Connection, search: Search, view: View) -> None:
    """Raise ``CannotProceed`` where a view shows, or went through, frames of another track."""
    frames = [pane.frame for pane in view.panes if pane.frame is not None]
    named = [(each.track_id, each.number, each.number) for each in frames]
    if view.stepped is not None:
        named.append((view.stepped.track_id, view.stepped.first, view.stepped.last))
    known: dict[TrackId, Track | None] = {}
    for track_id, first, last in named:
        if track_id not in known:
            known[track_id] = footage_rows.track_by_id(connection, track_id)
        track = known[track_id]
        if (
            track is None
            or not passes_through(connection, track, search)
            or not track.first_frame <= first <= last <= track.last_frame
            or any(each.evidence_id != track.evidence_id for each in frames)
        ):
            raise CannotProceed(
                "One of the pictures is not of the track that the probe comes from.",
                "Step through the track again, and record then.",
            )
