"""Which people of a gallery a search is limited to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


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

    @property
    def in_words(self) -> str:
        """What it asks for; empty where it asks for nothing."""
        asked = []
        if self.sexes:
            asked.append(f"sex {' or '.join(sorted(self.sexes))}")
        if self.born_from is not None or self.born_to is not None:
            asked.append(f"born {_span(self.born_from, self.born_to)}")
        if self.taken_from is not None or self.taken_to is not None:
            asked.append(f"portrait taken {_span(self.taken_from, self.taken_to)}")
        return "; ".join(asked)


EVERYBODY = PeopleFilter()
"""No limit."""


def _span(first: int | date | None, last: int | date | None) -> str:
    if first is None:
        return f"up to {last}"
    return f"from {first}" if last is None else f"{first} to {last}"


def filter_to_json(within: PeopleFilter) -> dict[str, Any]:
    """A filter as plain JSON: ``sexes``, and each bound or null."""
    return {
        "sexes": sorted(within.sexes),
        "born_from": within.born_from,
        "born_to": within.born_to,
        "photo_from": within.taken_from.isoformat() if within.taken_from else None,
        "photo_to": within.taken_to.isoformat() if within.taken_to else None,
    }


def filter_from_json(stored: Mapping[str, Any]) -> PeopleFilter:
    """The inverse of ``filter_to_json``."""
    first, last = (
        date.fromisoformat(stored[key]) if stored[key] else None
        for key in ("photo_from", "photo_to")
    )
    return PeopleFilter(
        frozenset(stored["sexes"]), stored["born_from"], stored["born_to"], first, last
    )
