"""Which people of a gallery a search is limited to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class PeopleFilter:
    """Limits a search; what is not limited is empty or None, and every bound is inclusive.

    ``sexes`` holds values of ``Person.sex``. ``born_from`` and ``born_to`` are years.
    ``taken_from`` and ``taken_to`` are days on which a portrait was taken; a portrait whose date
    is incomplete is kept where any day that it can mean lies between them.

    Whoever's sex, year of birth or photo date is not on record stays in: a person must not
    be missed because a clerk left a field empty.
    """

    sexes: frozenset[str] = frozenset()
    born_from: int | None = None
    born_to: int | None = None
    taken_from: date | None = None
    taken_to: date | None = None

    def __post_init__(self) -> None:
        if not self.sexes <= {"F", "M", "X"}:
            raise ValueError("sexes are F, M or X")
        years = (self.born_from, self.born_to)
        if None not in years and years[0] > years[1]:  # type: ignore[operator]
            raise ValueError("the first year of birth lies after the last")
        days = (self.taken_from, self.taken_to)
        if None not in days and days[0] > days[1]:  # type: ignore[operator]
            raise ValueError("the first day lies after the last")

    @property
    def limits(self) -> bool:
        """Whether anybody at all is left out by it."""
        return self != EVERYBODY


EVERYBODY = PeopleFilter()
"""No limit."""
