"""How old a portrait was on the day of a search, from dates that may be incomplete."""

from __future__ import annotations

from datetime import date

OLD_PORTRAIT_YEARS = 5
"""A portrait older than this is named as old beside the candidate."""


def earliest(photo_date: str) -> date | None:
    """The first day that ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` can mean; None for other text."""
    parts = photo_date.strip().split("-")
    if not 1 <= len(parts) <= 3 or len(parts[0]) != 4:
        return None
    try:
        year, month, day = [*(int(part) for part in parts), 1, 1][:3]
        return date(year, month, day)
    except ValueError:
        return None


def portrait_age_years(photo_date: str, on: date) -> int | None:
    """Whole years from ``photo_date`` to ``on``, by anniversaries.

    An incomplete date counts from its first day, so that an old portrait is rather called
    too old than too young. None where the date is empty, unreadable or after ``on``.
    """
    taken = earliest(photo_date)
    if taken is None or taken > on:
        return None
    return on.year - taken.year - ((on.month, on.day) < (taken.month, taken.day))


def is_exact(photo_date: str) -> bool:
    """Whether a date has its day; without it an age is the highest possible one."""
    return photo_date.count("-") == 2


def is_old(photo_date: str, on: date) -> bool:
    """Whether the portrait was more than ``OLD_PORTRAIT_YEARS`` years old.

    That begins the day after the anniversary.
    """
    taken = earliest(photo_date)
    if taken is None:
        return False
    return (on.year - taken.year, on.month, on.day) > (
        OLD_PORTRAIT_YEARS,
        taken.month,
        taken.day,
    )
