"""The groups of a case as a book: read from the record, and added to one act at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Connection

from workstation.casework.collecting import refuse_closed
from workstation.casework.scanning import tracks_of_case
from workstation.errors import CannotProceed
from workstation.grouping import (
    Meetings,
    Sighting,
    Standing,
    grouped,
    meetings,
    nameless,
    number_of,
    standing,
)
from workstation.model import (
    CaseNumber,
    Group,
    GroupAct,
    GroupEvent,
    GroupEventId,
    GroupId,
    TrackId,
)
from workstation.quality.pose import head_pose
from workstation.storage import grouping_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

Parts = tuple[tuple[TrackId, ...], ...]

_HELD: WeakKeyDictionary[Workspace, tuple[object, tuple[Sighting, ...], Meetings]] = (
    WeakKeyDictionary()
)
"""What was read last in each open workspace: tracks change with scans only, and acts are many."""


@dataclass(frozen=True)
class Act:
    """What is about to be recorded."""

    act: GroupAct
    parts: Parts
    sentence: str
    note: str = ""
    names: tuple[tuple[int, TrackId | None], ...] = ()
    undoes: GroupEventId | None = None


@dataclass
class Book:
    """The groups of a case as they stand, with what they follow from."""

    case_number: CaseNumber
    sightings: tuple[Sighting, ...]
    met: Meetings
    events: list[GroupEvent]

    def __post_init__(self) -> None:
        self.read_again()

    def read_again(self) -> None:
        """Work out the groups anew, after another event."""
        self.stand: Standing = standing(self.events)
        self.groups = grouped(self.case_number, self.sightings, self.stand, self.met)

    def group(self, group_id: GroupId, seen: Collection[TrackId] | None = None) -> Group:
        """One group; raises ``CannotProceed`` where it is not there or not as it was seen."""
        found = next((group for group in self.groups if group.id == group_id), None)
        if found is None:
            raise CannotProceed("There is no such group.", "Choose one from the list.")
        if seen is not None and set(seen) != set(found.tracks):
            raise CannotProceed(
                f"{found.name} holds other tracks than when you looked at it.",
                "Look at it again; nothing was changed.",
            )
        return found

    def with_earlier(self, group: Group, tracks: Iterable[TrackId]) -> tuple[TrackId, ...]:
        """Tracks of a group with those of earlier scans that show the same faces."""
        chosen = set(tracks)
        position = {each.track_id: number for number, each in enumerate(self.sightings)}
        follows: dict[int, set[TrackId]] = {}
        for earlier, later in self.met.same:
            follows.setdefault(earlier, set()).add(self.sightings[later].track_id)
        return (
            *(track for track in group.tracks if track in chosen),
            *(track for track in group.earlier if follows.get(position[track], set()) & chosen),
        )

    def divided(
        self, group_id: GroupId, tracks: Collection[TrackId]
    ) -> tuple[Group, tuple[TrackId, ...], tuple[TrackId, ...]]:
        """A group, the tracks that leave it and the rest, both with those of earlier scans."""
        group = self.group(group_id)
        if not tracks or not set(tracks) <= set(group.tracks):
            raise CannotProceed(
                f"These tracks are not in {group.name}.", "Choose tracks of the group."
            )
        taken = self.with_earlier(group, tracks)
        rest = tuple(track for track in (*group.tracks, *group.earlier) if track not in set(taken))
        return group, taken, rest if set(rest) & set(group.tracks) else ()

    def two(self, one_id: GroupId, other_id: GroupId) -> tuple[Group, Group]:
        """Two different groups."""
        if one_id == other_id:
            raise CannotProceed("That is the same group twice.", "Choose two groups.")
        return self.group(one_id), self.group(other_id)

    def moved_name(
        self, group: Group, keeper: Sequence[TrackId]
    ) -> tuple[tuple[int, TrackId | None], ...]:
        """The group's name for the part that keeps it, where another part bears it now."""
        number = number_of(group.name)
        return () if self.stand.names.get(number) in keeper else ((number, keeper[0]),)

    def meet(self, one: Collection[TrackId], other: Collection[TrackId]) -> bool:
        """Whether a frame shows one of these and one of those at different places."""
        side = dict.fromkeys(one, 1) | dict.fromkeys(other, 2)
        names = [side.get(each.track_id, 0) for each in self.sightings]
        return any({names[a], names[b]} == {1, 2} for a, b in self.met.elsewhere)


def current_tracks(workspace: Workspace, case_number: CaseNumber) -> frozenset[TrackId]:
    """The tracks of a case that are shown: of each video those of one scan."""
    return frozenset(track.id for track in tracks_of_case(workspace, case_number))


def read_book(
    workspace: Workspace,
    connection: Connection,
    case_number: CaseNumber,
    current: frozenset[TrackId],
) -> Book:
    """The groups of a case as they stand; ``current`` are the tracks that are shown."""
    as_of = (case_number, current, grouping_rows.scans_as_they_stand(connection, case_number))
    held = _HELD.get(workspace)
    if held is None or held[0] != as_of:
        seen = tuple(
            Sighting(
                stored.track_id,
                stored.evidence_id,
                stored.scan_id,
                stored.pack_sha256,
                stored.template,
                stored.best.height_px,
                head_pose(stored.best.landmarks)[0],
                stored.enough,
                stored.boxes,
                stored.track_id in current,
            )
            for stored in grouping_rows.tracks_of_all_scans(connection, case_number)
        )
        # Once it is known who meets whom, the paths are not needed any more.
        without_paths = tuple(replace(each, boxes={}) for each in seen)
        held = _HELD[workspace] = (as_of, without_paths, meetings(seen))
    return Book(
        case_number, held[1], held[2], list(grouping_rows.events_of(connection, case_number))
    )


def record(
    workspace: Workspace, case_number: CaseNumber, plan: Callable[[Book], Act | None]
) -> tuple[Group, ...]:
    """Do one act in one transaction: names first, as the examiner saw them, and names after."""
    refuse_closed(workspace, case_number)
    current = current_tracks(workspace, case_number)
    with workspace.database.write() as connection:
        book = read_book(workspace, connection, case_number, current)
        _name(workspace, connection, book)
        act = plan(book)
        if act is not None:
            _add(workspace, connection, book, act)
            book.read_again()
            _name(workspace, connection, book)
    return book.groups


def _name(workspace: Workspace, connection: Connection, book: Book) -> None:
    names = nameless(book.groups, book.stand)
    if not names:
        return
    called = [group.name for group in book.groups if number_of(group.name) in dict(names)]
    listed = f"{called[0]} to {called[-1]}" if len(called) > 3 else ", ".join(called)
    verb = "was" if len(called) == 1 else "were"
    _add(
        workspace,
        connection,
        book,
        Act(GroupAct.NAMED, (), f"{listed} {verb} named.", names=names),
    )
    # The groups stay as they are: what they were called for now they are called for good.
    book.stand = standing(book.events)


def _add(workspace: Workspace, connection: Connection, book: Book, act: Act) -> None:
    at = workspace.now()
    if book.events and book.events[-1].at >= at:
        at = book.events[-1].at + timedelta(microseconds=1)  # the clock was set back
    event = GroupEvent(
        GroupEventId(new_id()),
        book.case_number,
        len(book.events) + 1,
        act.act,
        act.parts,
        act.names,
        act.undoes,
        act.note.strip(),
        act.sentence,
        at,
        workspace.user,
    )
    grouping_rows.add_event(connection, event)
    book.events.append(event)
    workspace.log(
        connection,
        f"groups.{act.act.value}",
        act.sentence,
        {
            "case": book.case_number,
            "event": event.id,
            "parts": [list(part) for part in act.parts],
            "undoes": act.undoes or "",
            "note": event.note,
        },
    )
