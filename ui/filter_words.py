"""What a limit on who is compared is called in the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from workstation.model import PeopleFilter


def _tr(text: str) -> str:
    return QCoreApplication.translate("filters", text)


def sex_name(sex: str) -> str:
    """A value of ``Person.sex`` in words."""
    return {"F": _tr("female"), "M": _tr("male"), "X": _tr("another entry (X)")}[sex]


def in_words(within: PeopleFilter) -> str:
    """What a filter asks for: "female; born 1970 to 1990"; empty where it asks for nothing."""
    asked = []
    if within.sexes:
        names = [sex_name(sex) for sex in ("F", "M", "X") if sex in within.sexes]
        asked.append(_tr(" or ").join(names))
    if within.born_from is not None or within.born_to is not None:
        asked.append(_tr("born {span}").format(span=_span(within.born_from, within.born_to)))
    if within.taken_from is not None or within.taken_to is not None:
        span = _span(within.taken_from, within.taken_to)
        asked.append(_tr("portrait taken {span}").format(span=span))
    return "; ".join(asked)


def unknown_stay_in() -> str:
    """What a filter does with people about whom the fact is not on record."""
    return _tr(
        "People whose sex, year of birth or portrait date is not on record are always compared."
    )


def _span(first: int | date | None, last: int | date | None) -> str:
    if first is None:
        return _tr("up to {last}").format(last=last)
    if last is None:
        return _tr("from {first} on").format(first=first)
    if first == last:
        return _tr("in {year}").format(year=first)
    return _tr("{first} to {last}").format(first=first, last=last)
