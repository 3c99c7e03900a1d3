"""The verbs about groups of tracks: suggested, confirmed, split, merged, rejected, undone.

A group says that faces in footage may show the same unknown person. It is a suggestion until an
examiner confirms it, never an identification, and it corroborates nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from workstation.casework.group_book import Act, Book, current_tracks, read_book, record
from workstation.errors import CannotProceed, ReasonNeeded
from workstation.grouping import number_of, undone
from workstation.model import (
    CaseNumber,
    Group,
    GroupAct,
    GroupEvent,
    GroupEventId,
    GroupId,
    TrackId,
)
from workstation.storage import grouping_rows
from workstation.workspace import Workspace


def groups(workspace: Workspace, case_number: CaseNumber) -> tuple[Group, ...]:
    """The groups of a case in the order of their names; each track is in exactly one."""
    current = current_tracks(workspace, case_number)
    with workspace.database.read() as connection:
        return read_book(workspace, connection, case_number, current).groups


def name_groups(workspace: Workspace, case_number: CaseNumber) -> tuple[Group, ...]:
    """Give every new group its name for good, as after each scan; the names stay with them."""
    return record(workspace, case_number, lambda _book: None)


def confirm_group(
    workspace: Workspace,
    case_number: CaseNumber,
    group_id: GroupId,
    note: str = "",
    *,
    seen: Collection[TrackId] | None = None,
) -> tuple[Group, ...]:
    """Record that all tracks of a group show one person; returns the groups of the case.

    With ``seen``, raises ``CannotProceed`` where the group holds other tracks by now.
    """

    def plan(book: Book) -> Act:
        group = book.group(group_id, seen)
        if group.confirmed and not group.suggested:
            raise CannotProceed(f"{group.name} is confirmed already.", "Nothing was changed.")
        return Act(
            GroupAct.CONFIRMED,
            ((*group.tracks, *group.earlier),),
            f"{group.name} was confirmed: {_tracks(len(group.tracks))} of one unknown person.",
            note,
        )

    return record(workspace, case_number, plan)


def split_group(
    workspace: Workspace,
    case_number: CaseNumber,
    group_id: GroupId,
    tracks: Collection[TrackId],
    note: str = "",
    *,
    keeps_name: bool = False,
) -> tuple[Group, ...]:
    """Take tracks out of a group together: they show somebody else than the rest.

    The rest keeps the name, or with ``keeps_name`` the part taken out. Raises
    ``ReasonNeeded`` where this takes apart what was confirmed and ``note`` is empty.
    """

    def plan(book: Book) -> Act:
        group, taken, rest = book.divided(group_id, tracks)
        if not rest:
            raise CannotProceed(
                "That is the whole group.", "Leave at least one track in it, or reject it."
            )
        _need_reason(book.stand.takes_apart((taken, rest)), note)
        keeper = taken if keeps_name else rest
        named = "with its name" if keeps_name else "as a group of their own"
        return Act(
            GroupAct.SPLIT,
            (taken, rest),
            f"{_tracks(_shown(group, taken))} left {group.name} {named}.",
            note,
            book.moved_name(group, keeper),
        )

    return record(workspace, case_number, plan)


def reject_tracks(
    workspace: Workspace,
    case_number: CaseNumber,
    group_id: GroupId,
    tracks: Collection[TrackId] = (),
    note: str = "",
) -> tuple[Group, ...]:
    """Record that tracks of a group are not the same person, neither as the rest nor each other.

    Without ``tracks`` all that are only suggested. No two of them are suggested together again.
    Raises ``ReasonNeeded`` where this takes apart what was confirmed and ``note`` is empty.
    """

    def plan(book: Book) -> Act:
        wanted = tracks or book.group(group_id).suggested
        group, _, rest = book.divided(group_id, wanted)
        alone = tuple(
            book.with_earlier(group, [track]) for track in group.tracks if track in set(wanted)
        )
        parts = (*alone, rest) if rest else alone
        if len(parts) < 2:
            raise CannotProceed(
                f"{group.name} holds one track only.", "There is nothing to reject in it."
            )
        _need_reason(book.stand.takes_apart(parts), note)
        return Act(
            GroupAct.REJECTED,
            parts,
            f"{_tracks(len(alone))} of {group.name} were rejected: not the same person."
            if len(alone) > 1
            else f"1 track of {group.name} was rejected: not the same person.",
            note,
            book.moved_name(group, rest or alone[0]),
        )

    return record(workspace, case_number, plan)


def reject_pair(
    workspace: Workspace,
    case_number: CaseNumber,
    one_id: GroupId,
    other_id: GroupId,
    note: str = "",
) -> tuple[Group, ...]:
    """Record that two groups are different people: no track of the one joins the other."""

    def plan(book: Book) -> Act:
        one, other = book.two(one_id, other_id)
        return Act(
            GroupAct.REJECTED,
            ((*one.tracks, *one.earlier), (*other.tracks, *other.earlier)),
            f"{one.name} and {other.name} were recorded as different people.",
            note,
        )

    return record(workspace, case_number, plan)


def merge_groups(
    workspace: Workspace,
    case_number: CaseNumber,
    group_id: GroupId,
    other_id: GroupId,
    note: str = "",
) -> tuple[Group, ...]:
    """Record that two groups show one person; the first keeps its name.

    Raises ``CannotProceed`` where a frame shows both at different places, ``ReasonNeeded``
    where this overrules a split or a rejection and ``note`` is empty.
    """

    def plan(book: Book) -> Act:
        one, other = book.two(group_id, other_id)
        first, second = (*one.tracks, *one.earlier), (*other.tracks, *other.earlier)
        if book.meet(first, second):
            raise CannotProceed(
                f"One frame shows {one.name} and {other.name} at different places, so they are "
                "not the same person.",
                "Split off the tracks that do not belong, then merge the rest.",
            )
        _need_reason(book.stand.keeps_apart(first, second), note)
        return Act(
            GroupAct.MERGED,
            (first, second),
            f"{other.name} was merged into {one.name}: one unknown person.",
            note,
            ((number_of(other.name), None),),
        )

    return record(workspace, case_number, plan)


def undo_group_event(
    workspace: Workspace, case_number: CaseNumber, event_id: GroupEventId, note: str
) -> tuple[Group, ...]:
    """Record that an earlier act no longer holds; it stays in the history.

    Raises ``ReasonNeeded`` where ``note`` is empty.
    """

    def plan(book: Book) -> Act:
        event = next((each for each in book.events if each.id == event_id), None)
        if event is None or event.act is GroupAct.NAMED or event.id in undone(book.events):
            raise CannotProceed(
                "That cannot be undone, or was undone already.", "Choose another act."
            )
        _need_reason(True, note)
        return Act(GroupAct.UNDONE, (), f"Undone: {event.sentence}", note, undoes=event.id)

    return record(workspace, case_number, plan)


def group_history(workspace: Workspace, case_number: CaseNumber) -> tuple[GroupEvent, ...]:
    """Everything that was done to the groups of a case, the oldest first."""
    with workspace.database.read() as connection:
        return grouping_rows.events_of(connection, case_number)


def undone_events(events: Sequence[GroupEvent]) -> frozenset[GroupEventId]:
    """Those of a history that no longer hold."""
    return undone(events)


def _need_reason(overrules: bool, note: str) -> None:
    if overrules and not any(character.isalnum() for character in note):
        raise ReasonNeeded(
            "This overrules what was recorded before.", "Write down why; the reason is kept."
        )


def _shown(group: Group, tracks: Collection[TrackId]) -> int:
    return len(set(group.tracks) & set(tracks))


def _tracks(count: int) -> str:
    return "1 track" if count == 1 else f"{count} tracks"
