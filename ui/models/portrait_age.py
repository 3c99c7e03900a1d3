"""How old a portrait was on the day of a search, from dates that may be incomplete."""

from __future__ import annotations

from datetime import date

OLD_PORTRAIT_YEARS = 5
"""A portrait older than this is named as old beside the candidate."""


def portrait_age_years(photo_date: str, on: date) -> int | None:
    """Whole years from ``photo_date`` (``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``) to ``on``.

    An incomplete date counts from its first day, so that an old portrait is rather called
    too old than too young. None where the date is empty, unreadable or after ``on``.
    """
    parts = photo_date.split("-") if photo_date else []
    try:
        numbers = [int(part) for part in parts]
        taken = date(*[*numbers, 1, 1][:3])
    except (TypeError, ValueError):
        return None
    if taken > on:
        return None
    return on.year - taken.year - ((on.month, on.day) < (taken.month, taken.day))


def is_exact(photo_date: str) -> bool:
    """Whether a date has its day; without it an age is the highest possible one."""
    return photo_date.count("-") == 2


def is_old(photo_date: str, on: date) -> bool:
    """Whether more than ``OLD_PORTRAIT_YEARS`` years had passed when the search was made."""
    parts = photo_date.split("-") if photo_date else []
    years = portrait_age_years(photo_date, on)
    if years is None:
        return False
    if years == OLD_PORTRAIT_YEARS:
        # "Over five years" begins the day after the fifth anniversary.
        month, day = [*(int(part) for part in parts[1:]), 1, 1][:2]
        return (on.month, on.day) > (month, day)
    return years > OLD_PORTRAIT_YEARS
