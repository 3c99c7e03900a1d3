"""What the examiners' acts amount to: a fold over the recorded events, in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from workstation.model import GroupAct, GroupEvent, GroupEventId, TrackId

Parts = tuple[frozenset[TrackId], ...]


@dataclass
class Standing:
    """How things stand after some acts.

    ``together`` holds disjoint sets of tracks, each confirmed to show one person. ``apart``
    holds, for every split and rejection, sets of tracks that show different people, pair by
    pair; within one confirmed set a later confirmation goes before it, and once the set falls
    apart it holds again. ``names`` says which track bears a name, and ``given`` which numbers
    were ever given: none is given twice.
    """

    together: list[set[TrackId]] = field(default_factory=list)
    apart: list[Parts] = field(default_factory=list)
    names: dict[int, TrackId] = field(default_factory=dict)
    given: set[int] = field(default_factory=set)

    def join(self, tracks: Iterable[TrackId]) -> None:
        """Confirm that tracks, and all that were confirmed with one of them, are one person."""
        joined = set(tracks)
        for each in [each for each in self.together if each & joined]:
            joined |= each
            self.together.remove(each)
        self.together.append(joined)

    def part(self, parts: Parts) -> None:
        """Keep every part away from every other, and take confirmed sets apart where needed."""
        self.apart.append(parts)
        for each in list(self.together):
            pieces = [each & part for part in parts if each & part]
            if len(pieces) < 2:
                continue
            self.together.remove(each)
            # Whoever is not spoken of stays with the last part, which is the rest of a group.
            pieces[-1] = pieces[-1] | each.difference(*pieces)
            self.together.extend(pieces)

    def takes_apart(self, parts: Sequence[Collection[TrackId]]) -> bool:
        """Whether tracks that were confirmed to be one person lie in more than one part."""
        return any(sum(not each.isdisjoint(part) for part in parts) > 1 for each in self.together)

    def keeps_apart(self, one: Collection[TrackId], other: Collection[TrackId]) -> bool:
        """Whether an examiner said that some of these are not the same person as some of those."""
        return any(
            not (a.isdisjoint(one) or b.isdisjoint(other))
            for parts in self.apart
            for a, b in permutations(parts, 2)
        )


def undone(events: Sequence[GroupEvent]) -> frozenset[GroupEventId]:
    """The events that a later one undid, and nobody undid that one."""
    found: set[GroupEventId] = set()
    for event in sorted(events, key=lambda each: each.position, reverse=True):
        if event.undoes is not None and event.id not in found:
            found.add(event.undoes)
    return frozenset(found)


def holding(events: Sequence[GroupEvent]) -> list[GroupEvent]:
    """The acts that still hold, in their order: an undone one does not, and undoing is none."""
    gone = undone(events)
    kept = (each for each in events if each.id not in gone and each.act is not GroupAct.UNDONE)
    return sorted(kept, key=lambda each: each.position)


def standing(events: Sequence[GroupEvent]) -> Standing:
    """How things stand after all events."""
    made = Standing(given={number for event in events for number, _ in event.names})
    for event in holding(events):
        parts = tuple(frozenset(part) for part in event.parts if part)
        if event.act in (GroupAct.CONFIRMED, GroupAct.MERGED):
            made.join(frozenset().union(*parts))
        elif event.act in (GroupAct.SPLIT, GroupAct.REJECTED):
            made.part(parts)
        for number, track in event.names:
            if track is None:
                made.names.pop(number, None)
            else:
                made.names[number] = track
    return made


def name_of(number: int) -> str:
    """The name with a number from 1: unknown A to unknown Z, then unknown AA and so on."""
    letters = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"unknown {letters}"


def number_of(name: str) -> int:
    """The inverse of ``name_of``."""
    number = 0
    for letter in name.rpartition(" ")[2]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
