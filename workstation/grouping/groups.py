"""The groups of a case: what examiners confirmed, and what is suggested to belong to it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from workstation.grouping.acts import Standing, name_of, number_of
from workstation.grouping.linkage import linked
from workstation.grouping.sightings import Meetings, Sighting, meetings
from workstation.model import CaseNumber, Group, GroupId, TrackId

ENOUGH_COSINE = 0.50
"""Asked of two tracks whose best faces both pass the gate."""
POOR_COSINE = 0.60
"""Asked where either face is below the gate: poor pictures of strangers resemble each other.

Both are cosines of the default pack, measured in docs/adr/0011-unknown-persons.md.
"""
LEAST_HEIGHT_PX = 24.0
"""Nobody is suggested from a smaller face: at 16 pixels every suggestion was wrong."""
MOST_YAW_DEG = 45.0
"""Nor from one turned further away: detectors find backs of heads, and these are all alike."""


@dataclass(frozen=True)
class _Unit:
    """Tracks that are together before anything is suggested."""

    members: list[int]
    is_confirmed: bool


def grouped(
    case_number: CaseNumber,
    sightings: Sequence[Sighting],
    stand: Standing,
    met: Meetings | None = None,
) -> tuple[Group, ...]:
    """Put every track of a case in exactly one group; groups in the order of their names.

    ``sightings`` come in the order of the evidence, of the scans and of appearing; ``met`` is
    what ``meetings`` says of them, for callers who asked it before. Tracks
    are together where an examiner confirmed it or where another scan found the same face at
    the same place; the rest is suggested from templates. Two confirmed groups are never
    suggested to be one, nor are tracks that a split, a rejection or a frame that shows both
    keeps apart, nor tracks whose templates two packs made, nor one whose best face is too
    small or turned too far away to tell.
    """
    if not sightings:
        return ()
    met = meetings(sightings) if met is None else met
    forbidden = _forbidden(sightings, stand, met)
    units = _units(sightings, stand, met, forbidden)
    confirmed = np.full(len(sightings), -1)
    for number, unit in enumerate(units):
        if unit.is_confirmed:
            confirmed[unit.members] = number
    is_confirmed = confirmed >= 0
    forbidden |= is_confirmed[:, None] & is_confirmed & (confirmed[:, None] != confirmed)
    clusters = linked(_margins(sightings), forbidden, [unit.members for unit in units])
    found = [[units[number] for number in cluster] for cluster in clusters]
    numbers = _numbers(sightings, found, stand)
    made = [
        _group(case_number, sightings, cluster, number)
        for cluster, number in zip(found, numbers, strict=True)
    ]
    in_order = sorted(zip(numbers, made, strict=True), key=lambda pair: pair[0])
    return tuple(group for _, group in in_order if group.tracks)


def nameless(groups: Sequence[Group], stand: Standing) -> tuple[tuple[int, TrackId], ...]:
    """The names that groups bear only for now, with the track that should bear them for good."""
    numbers = [(number_of(group.name), group.tracks[0]) for group in groups]
    return tuple((number, track) for number, track in numbers if number not in stand.given)


def _forbidden(sightings: Sequence[Sighting], stand: Standing, met: Meetings) -> NDArray[np.bool_]:
    position = {each.track_id: number for number, each in enumerate(sightings)}
    count = len(sightings)
    forbidden = np.zeros((count, count), dtype=bool)
    for one, other in met.elsewhere:
        forbidden[one, other] = forbidden[other, one] = True
    for parts in stand.apart:
        known = [[position[track] for track in each if track in position] for each in parts]
        for part, another in combinations(known, 2):
            forbidden[np.ix_(part, another)] = True
            forbidden[np.ix_(another, part)] = True
    return forbidden


def _units(
    sightings: Sequence[Sighting],
    stand: Standing,
    met: Meetings,
    forbidden: NDArray[np.bool_],
) -> list[_Unit]:
    position = {each.track_id: number for number, each in enumerate(sightings)}
    members = {number: [number] for number in range(len(sightings))}
    of = list(range(len(sightings)))
    confirmed: set[int] = set()

    def join(one: int, other: int) -> None:
        keep, gone = sorted((of[one], of[other]))
        if keep == gone:
            return
        for each in members[gone]:
            of[each] = keep
        members[keep] = sorted(members[keep] + members.pop(gone))
        if gone in confirmed:
            confirmed.discard(gone)
            confirmed.add(keep)

    for tracks in stand.together:
        known = sorted(position[track] for track in tracks if track in position)
        for each in known[1:]:
            join(known[0], each)
        if known:
            confirmed.add(of[known[0]])
    for earlier, later in met.same:
        one, other = of[earlier], of[later]
        both_confirmed = one in confirmed and other in confirmed
        barred = forbidden[np.ix_(members[one], members[other])].any()
        if one != other and not both_confirmed and not barred:
            join(one, other)
    return [_Unit(each, number in confirmed) for number, each in sorted(members.items())]


def _margins(sightings: Sequence[Sighting]) -> NDArray[np.float64]:
    count = len(sightings)
    margins = np.full((count, count), np.nan)  # templates of two packs are never compared
    packs = [each.pack_sha256 for each in sightings]
    for pack in sorted(set(packs)):
        rows = [number for number, each in enumerate(packs) if each == pack]
        templates = np.stack([sightings[row].template for row in rows]).astype(np.float64)
        enough = np.array([sightings[row].enough for row in rows])
        asked = np.where(enough[:, None] & enough[None, :], ENOUGH_COSINE, POOR_COSINE)
        tells = np.array([_tells(sightings[row]) for row in rows])
        margins[np.ix_(rows, rows)] = np.where(
            tells[:, None] & tells[None, :], templates @ templates.T - asked, np.nan
        )
    return margins


def _tells(sighting: Sighting) -> bool:
    """Whether the best face shows enough to be compared with others at all."""
    return sighting.height_px >= LEAST_HEIGHT_PX and abs(sighting.yaw_deg) <= MOST_YAW_DEG


def _numbers(
    sightings: Sequence[Sighting], clusters: Sequence[Sequence[_Unit]], stand: Standing
) -> list[int]:
    """The number of each cluster's name: the lowest that one of its tracks bears, or a new one."""
    bearers = {track: number for number, track in sorted(stand.names.items(), reverse=True)}
    following = max(stand.given, default=0)
    numbers = []
    for cluster in clusters:
        borne = [
            bearers[track]
            for unit in cluster
            for track in (sightings[member].track_id for member in unit.members)
            if track in bearers
        ]
        if borne:
            numbers.append(min(borne))
        elif any(sightings[member].current for unit in cluster for member in unit.members):
            following += 1
            numbers.append(following)
        else:
            numbers.append(0)  # only earlier scans found it: nobody is shown
    return numbers


def _group(
    case_number: CaseNumber, sightings: Sequence[Sighting], cluster: Sequence[_Unit], number: int
) -> Group:
    name = name_of(number)
    members = sorted((position, unit.is_confirmed) for unit in cluster for position in unit.members)
    current = [(position, sure) for position, sure in members if sightings[position].current]
    return Group(
        id=GroupId(hashlib.sha256(f"{case_number}\n{name}".encode()).hexdigest()[:32]),
        case_number=case_number,
        name=name,
        tracks=tuple(sightings[position].track_id for position, _ in current),
        confirmed=any(unit.is_confirmed for unit in cluster),
        suggested=tuple(sightings[position].track_id for position, sure in current if not sure),
        earlier=tuple(
            sightings[position].track_id
            for position, _ in members
            if not sightings[position].current
        ),
        not_compared=tuple(
            sightings[position].track_id
            for position, _ in current
            if not _tells(sightings[position])
        ),
    )
