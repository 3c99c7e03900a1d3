"""Who of a gallery a filter lets through."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from workstation.model import PeopleFilter
from workstation.portrait_age import earliest

Bound = TypeVar("Bound", int, date)


@dataclass(frozen=True)
class About:
    """What is on record about a portrait and its person, in the forms of the model."""

    sex: str = ""
    born: str = ""
    photo_date: str = ""


def admits(within: PeopleFilter, about: About) -> bool:
    """Whether a portrait is compared; one whose fact is not on record always is."""
    return (
        (not within.sexes or not about.sex or about.sex in within.sexes)
        and _overlaps(years_of(about.born), within.born_from, within.born_to)
        and _overlaps(days_of(about.photo_date), within.taken_from, within.taken_to)
    )


def _overlaps(span: tuple[Bound, Bound] | None, first: Bound | None, last: Bound | None) -> bool:
    if span is None:
        return True
    return (first is None or span[1] >= first) and (last is None or span[0] <= last)


def years_of(born: str) -> tuple[int, int] | None:
    """The first and last year of birth that a date can mean, None where it is not on record."""
    first = earliest(born)
    return None if first is None else (first.year, first.year)


def days_of(photo_date: str) -> tuple[date, date] | None:
    """The first and last day that a complete or incomplete date can mean."""
    first = earliest(photo_date)
    if first is None:
        return None
    parts = photo_date.strip().count("-")
    if parts == 2:
        return first, first
    month = first.month if parts == 1 else 12
    return first, date(first.year, month, calendar.monthrange(first.year, month)[1])
