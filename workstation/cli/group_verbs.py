"""Shell verbs about groups of tracks: who in the footage may be the same unknown person."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.errors import CannotProceed
from workstation.model import CaseNumber, Group, GroupAct, GroupEvent, GroupEventId, TrackId
from workstation.workspace import Workspace


def list_all(arguments: argparse.Namespace) -> Answer:
    """The groups of a case."""
    with opened(arguments, read_only=True) as workspace:
        return _answer(casework.groups(workspace, _case(workspace, arguments)))


def confirm(arguments: argparse.Namespace) -> Answer:
    """Record that all tracks of a group show one person."""
    with opened(arguments) as workspace:
        number = _case(workspace, arguments)
        group = _group(workspace, number, arguments.group)
        return _answer(casework.confirm_group(workspace, number, group.id, arguments.note))


def split(arguments: argparse.Namespace) -> Answer:
    """Take tracks out of a group, together."""
    with opened(arguments) as workspace:
        number = _case(workspace, arguments)
        group = _group(workspace, number, arguments.group)
        tracks = _tracks(group, arguments.tracks)
        return _answer(
            casework.split_group(
                workspace,
                number,
                group.id,
                tracks,
                arguments.note,
                keeps_name=arguments.keep_name,
            )
        )


def merge(arguments: argparse.Namespace) -> Answer:
    """Record that two groups show one person."""
    with opened(arguments) as workspace:
        number = _case(workspace, arguments)
        one = _group(workspace, number, arguments.group)
        other = _group(workspace, number, arguments.other)
        return _answer(casework.merge_groups(workspace, number, one.id, other.id, arguments.note))


def reject(arguments: argparse.Namespace) -> Answer:
    """Record that tracks of a group, or two groups, are not the same person."""
    with opened(arguments) as workspace:
        number = _case(workspace, arguments)
        group = _group(workspace, number, arguments.group)
        if arguments.other is not None:
            other = _group(workspace, number, arguments.other)
            after = casework.reject_pair(workspace, number, group.id, other.id, arguments.note)
        else:
            tracks = _tracks(group, arguments.tracks)
            after = casework.reject_tracks(workspace, number, group.id, tracks, arguments.note)
        return _answer(after)


def undo(arguments: argparse.Namespace) -> Answer:
    """Record that an earlier act no longer holds."""
    with opened(arguments) as workspace:
        number = _case(workspace, arguments)
        event_id = next(
            (
                event.id
                for event in casework.group_history(workspace, number)
                if str(event.position) == arguments.event or event.id == arguments.event
            ),
            GroupEventId(""),
        )
        return _answer(casework.undo_group_event(workspace, number, event_id, arguments.note))


def history(arguments: argparse.Namespace) -> Answer:
    """Everything that was done to the groups of a case, the oldest first."""
    with opened(arguments, read_only=True) as workspace:
        events = casework.group_history(workspace, _case(workspace, arguments))
    gone = casework.undone_events(events)
    lines = [
        f"{event.position:4}  {event.at:%Y-%m-%d %H:%M:%S}  {event.by}  {event.sentence}"
        + (f" ({event.note})" if event.note else "")
        + ("  [undone]" if event.id in gone else "")
        for event in events
    ]
    return Answer(
        {"events": [_event_json(event, event.id in gone) for event in events]},
        "\n".join(lines) or "Nothing was done to the groups of this case yet.",
    )


def group_json(group: Group) -> dict[str, Any]:
    """A group as ``video scan`` and the verbs here give it."""
    return {
        "id": group.id,
        "name": group.name,
        "confirmed": group.confirmed,
        "tracks": list(group.tracks),
        "suggested": list(group.suggested),
        "not_compared": list(group.not_compared),
    }


def groups_with(
    workspace: Workspace, number: CaseNumber, tracks: Collection[TrackId]
) -> list[dict[str, Any]]:
    """The groups that hold any of these tracks of one scan, for ``video scan``.

    New groups are named. Where the scan is not the one that is shown, its tracks stand before
    those that took their place.
    """
    found = []
    for group in casework.name_groups(workspace, number):
        own = [track for track in (*group.tracks, *group.earlier) if track in tracks]
        if own:
            found.append(group_json(group) | {"tracks": list(dict.fromkeys([*own, *group.tracks]))})
    return found


def _event_json(event: GroupEvent, is_undone: bool) -> dict[str, Any]:
    return {
        "id": event.id,
        "position": event.position,
        "act": event.act.value,
        "sentence": event.sentence,
        "note": event.note,
        "parts": [list(part) for part in event.parts],
        "undoes": event.undoes,
        "undone": is_undone,
        "by_program": event.act is GroupAct.NAMED,
        "at": event.at.isoformat(),
        "by": event.by,
    }


def _answer(groups: Sequence[Group]) -> Answer:
    lines = []
    for group in groups:
        count = len(group.tracks)
        standing = "confirmed" if group.confirmed else "suggested" if count > 1 else "alone"
        if group.confirmed and group.suggested:
            standing += f", {len(group.suggested)} more suggested"
        lines.append(f"{group.name}: {count} {'track' if count == 1 else 'tracks'}, {standing}")
        for track in group.tracks:
            poor = "  too small or turned too far away to compare"
            lines.append(f"    {track}{poor if track in group.not_compared else ''}")
    if lines:
        lines.append("Groups are suggestions that faces may be the same person, nothing more.")
    return Answer(
        {"groups": [group_json(group) for group in groups]},
        "\n".join(lines) or "No faces were found in the footage of this case. Scan a video first.",
    )


def _case(workspace: Workspace, arguments: argparse.Namespace) -> CaseNumber:
    for case in casework.cases(workspace):
        if case.number == arguments.case:
            return case.number
    raise CannotProceed(f"There is no case {arguments.case}.", "Check its number.")


def _group(workspace: Workspace, number: CaseNumber, wanted: str) -> Group:
    """A group by its name, by the letters of its name, or by its id."""
    for group in casework.groups(workspace, number):
        spelt = (group.id, group.name.lower(), group.name.split()[-1].lower())
        if wanted.lower() in spelt:
            return group
    raise CannotProceed(f"There is no group '{wanted}'.", "See 'groups list' for their names.")


def _tracks(group: Group, wanted: Sequence[str]) -> list[TrackId]:
    """Tracks of a group by their ids or the beginnings of these."""
    found = []
    for each in wanted:
        fitting = [track for track in group.tracks if track.startswith(each)]
        if len(fitting) != 1:
            raise CannotProceed(
                f"'{each}' is not the beginning of one track of {group.name}.",
                "See 'groups list' for the tracks.",
            )
        found.append(fitting[0])
    return found
