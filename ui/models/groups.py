"""Groups of tracks, the tracks of one group, and what was done to them, as lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.case_footage import Footage
from ui.face_thumbnails import FaceThumbnails
from ui.messages import plain_tip
from ui.phrases import translated
from ui.timecode import timecode
from workstation.model import Face, Group, GroupAct, GroupEvent, GroupId, Track, TrackFace

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""The lines under the heading, as a tuple of plain texts."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("groups", text)


@dataclass(frozen=True)
class FaceRow:
    """A face with its words: ``heading`` in bold, ``lines`` under it."""

    face: Face
    heading: str
    lines: tuple[str, ...]


class FaceRowsModel(QAbstractListModel):
    """Rows of a face and words; the pictures come as the rows are painted."""

    def __init__(self, thumbnails: FaceThumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._rows: tuple[FaceRow, ...] = ()
        self._row_of_face: dict[str, int] = {}
        thumbnails.arrived.connect(self._on_arrived)

    def show_rows(self, rows: Sequence[FaceRow]) -> None:
        """Replace the rows; nothing happens where they are the same."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self._row_of_face = {row.face.id: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.picture(row.face)
        if role == LINES_ROLE:
            return row.lines
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((row.heading, *row.lines))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((row.heading, *row.lines)))
        return None

    def _on_arrived(self, face_id: str) -> None:
        number = self._row_of_face.get(face_id)
        if number is not None:
            index = self.index(number)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class GroupsModel(FaceRowsModel):
    """One row per group in the order of their names, with its best face."""

    def __init__(self, thumbnails: FaceThumbnails, parent: QObject | None = None) -> None:
        super().__init__(thumbnails, parent)
        self._groups: tuple[Group, ...] = ()

    def show_footage(self, footage: Footage, without: GroupId | None = None) -> None:
        """Show the groups of a case, but for the one ``without`` which they are wanted."""
        rows, groups = [], []
        for group in footage.groups:
            tracks = tracks_of(group, footage)
            if tracks and group.id != without:
                groups.append(group)
                rows.append(_group_row(group, tracks, footage))
        self._groups = tuple(groups)
        self.show_rows(rows)

    def group(self, row: int) -> Group | None:
        """The group in a row, or None outside the list."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def row_of(self, group_id: GroupId | None) -> int:
        """The row of a group, or -1."""
        return next((i for i, each in enumerate(self._groups) if each.id == group_id), -1)


class TracksModel(FaceRowsModel):
    """One row per track of a group, in the order of the evidence and of appearing."""

    def __init__(self, thumbnails: FaceThumbnails, parent: QObject | None = None) -> None:
        super().__init__(thumbnails, parent)
        self._tracks: tuple[Track, ...] = ()

    def show_group(self, group: Group | None, footage: Footage) -> None:
        """Show the tracks of a group, or none."""
        self._tracks = tracks_of(group, footage) if group is not None else ()
        self.show_rows(
            [_track_row(track, footage, group) for track in self._tracks] if group else []
        )

    def track(self, row: int) -> Track | None:
        """The track in a row, or None outside the list."""
        return self._tracks[row] if 0 <= row < len(self._tracks) else None


class GroupHistoryModel(QAbstractListModel):
    """What examiners did to the groups, newest first, as sentences; an undone act says so.

    That the program gave names is not told here: they stand on the groups.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[GroupEvent, ...] = ()
        self._undone: frozenset[str] = frozenset()

    def show_footage(self, footage: Footage) -> None:
        """Show the history of a case."""
        events = tuple(e for e in footage.history[::-1] if e.act is not GroupAct.NAMED)
        if events != self._events or footage.undone != self._undone:
            self.beginResetModel()
            self._events, self._undone = events, frozenset(footage.undone)
            self.endResetModel()

    def event_at(self, row: int) -> GroupEvent | None:
        """The act in a row, or None outside the list."""
        return self._events[row] if 0 <= row < len(self._events) else None

    def is_undone(self, event: GroupEvent) -> bool:
        """Whether an act no longer holds."""
        return event.id in self._undone

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        event = self.event_at(index.row()) if index.isValid() else None
        if event is None:
            return None
        sentence = translated(event.sentence)
        if event.id in self._undone:
            sentence = _tr("{0} Undone.").format(sentence)
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence
        who = _tr("{0:%Y-%m-%d %H:%M} UTC, {1}").format(event.at, event.by)
        lines = [sentence, who, *([_tr("Reason: {0}").format(event.note)] if event.note else [])]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(lines))
        return None


def tracks_of(group: Group, footage: Footage) -> tuple[Track, ...]:
    """The tracks of a group that are there; a scan under way may just have added others."""
    return tuple(footage.tracks[each] for each in group.tracks if each in footage.tracks)


def best_face(tracks: Sequence[Track]) -> TrackFace:
    """The face to show for several tracks: one that passes the gate, then the largest."""
    best = (track.best[0] for track in tracks)
    return max(best, key=lambda each: (each.enough, each.face.detected.height_px))


def _group_row(group: Group, tracks: Sequence[Track], footage: Footage) -> FaceRow:
    count = len(tracks)
    seen = _tr("1 appearance") if count == 1 else _tr("{0} appearances").format(count)
    if group.confirmed and group.suggested:
        standing = _tr("confirmed, {0} more suggested").format(len(group.suggested))
    elif group.confirmed:
        standing = _tr("confirmed")
    else:
        standing = _tr("suggested") if count > 1 else _alone(group)
    places = [f"{timecode(track.first_s)[:8]}  {_file(track, footage)}" for track in tracks]
    if count > 2:
        places[1:] = [_tr("and {0} more").format(count - 1)]
    lines = [f"{seen}, {standing}", *places]
    if count == 1 and not group.confirmed and group.not_compared:
        lines = [seen, *places, standing]
    return FaceRow(best_face(tracks).face, group.name, tuple(lines))


def _track_row(track: Track, footage: Footage, group: Group) -> FaceRow:
    best = track.best[0]
    height = _tr("{0:.0f} px high").format(best.face.detected.height_px)
    enough = _tr("enough to search") if best.enough else _tr("not enough to search")
    standing = _tr("confirmed")
    if track.id in group.suggested:
        standing = _tr("suggested") if len(group.tracks) > 1 else _alone(group)
    return FaceRow(
        best.face,
        f"{timecode(track.first_s)} - {timecode(track.last_s)}",
        (_file(track, footage), f"{height}, {enough}", standing),
    )


def _alone(group: Group) -> str:
    """Why nobody is suggested beside the one track of a group."""
    if group.not_compared:
        return _tr("too small or turned away to compare")
    return _tr("no other like it")


def _file(track: Track, footage: Footage) -> str:
    item = footage.videos.get(track.evidence_id)
    return item.file_name if item is not None else _tr("another video")
