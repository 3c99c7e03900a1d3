"""Which searches belong to a month, by their own time and by their place in the log.

A clock that is set back or forward must not move a search to where nobody looks. A search is at
a *doubtful time* where the log already held later entries, or where it lies in the future of
whoever asks; it then belongs to the month of its own time and to that of the log around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from workstation.model import Month, SearchId

CLOCK_TOLERANCE = timedelta(minutes=5)
"""As in ``workspace``: how far a time service may set a clock back without a word about it."""


@dataclass(frozen=True)
class Logged:
    """What months need of a log entry; ``search`` is set where it tells that one was made."""

    number: int
    at: datetime
    search: SearchId | None = None


@dataclass(frozen=True)
class Population:
    """The searches of a month in the order of the log.

    ``doubtful`` are those of them at a doubtful time. ``before_end`` is how many entries the log
    held when the first of a later month came: a checkpoint over no more than these was there
    before the month was over.
    """

    searches: tuple[SearchId, ...]
    doubtful: frozenset[SearchId]
    before_end: int


def of_month(month: Month, entries: Iterable[Logged], asked_at: datetime) -> Population:
    """The searches of ``month``; ``entries`` in the order of their numbers.

    Entries later than ``asked_at`` were written by a clock set forward: they count for nothing
    but themselves.
    """
    searches: list[SearchId] = []
    doubtful: set[SearchId] = set()
    latest: datetime | None = None
    before_end: int | None = None
    last = 0
    for entry in entries:
        future = entry.at > asked_at + CLOCK_TOLERANCE
        if entry.search is not None:
            behind = latest is not None and entry.at < latest - CLOCK_TOLERANCE
            months = {Month.of(entry.at)}
            if (future or behind) and latest is not None:
                months.add(Month.of(latest))
            if month in months:
                searches.append(entry.search)
                if future or behind:
                    doubtful.add(entry.search)
        if not future:
            latest = entry.at if latest is None else max(latest, entry.at)
            if before_end is None and entry.at >= month.ends:
                before_end = entry.number - 1
        last = entry.number
    return Population(
        tuple(searches), frozenset(doubtful), last if before_end is None else before_end
    )
