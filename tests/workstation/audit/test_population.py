"""Which month a search belongs to, with clocks that were set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.audit.population import Logged, of_month
from workstation.model import Month, SearchId

NOVEMBER, OCTOBER, DECEMBER = Month(2026, 11), Month(2026, 10), Month(2026, 12)
ASKED = datetime(2027, 1, 10, tzinfo=UTC)


def entries(*moments: datetime | str) -> list[Logged]:
    """Entries in order, each a search whose id is its number."""
    return [
        Logged(n, at if isinstance(at, datetime) else utc(at), SearchId(str(n)))
        for n, at in enumerate(moments, start=1)
    ]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_month_begins_and_ends_at_midnight_utc() -> None:
    log = entries(
        "2026-10-31T23:59:59.999", "2026-11-01T00:00", "2026-11-30T23:59:59.999", "2026-12-01T00:00"
    )
    found = of_month(NOVEMBER, log, ASKED)
    assert (found.searches, found.doubtful, found.before_end) == (("2", "3"), frozenset(), 3)


def test_local_time_and_its_changes_move_no_search() -> None:
    zone = ZoneInfo("America/New_York")
    # 20:30 on 31 October in New York is in November; so is the hour that comes twice.
    log = entries(
        datetime(2026, 10, 31, 19, 59, tzinfo=zone),
        datetime(2026, 10, 31, 20, 30, tzinfo=zone),
        datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=0),
        datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=1),
        datetime(2026, 11, 30, 18, 59, tzinfo=zone),
        datetime(2026, 11, 30, 19, 1, tzinfo=zone),
    )
    found = of_month(NOVEMBER, log, ASKED)
    assert (found.searches, found.doubtful) == (("2", "3", "4", "5"), frozenset())


def test_a_clock_set_back_hides_no_search() -> None:
    log = entries("2026-11-20T10:00", "2026-10-05T10:00", "2026-10-06T10:00", "2026-11-21T10:00")
    november = of_month(NOVEMBER, log, ASKED)
    assert november.searches == ("1", "2", "3", "4")
    assert november.doubtful == {"2", "3"}
    october = of_month(OCTOBER, log, ASKED)
    assert (october.searches, october.doubtful) == (("2", "3"), {"2", "3"})
    assert october.before_end == 0, "what came later is no seed for October"


def test_a_clock_set_into_the_future_hides_no_search_and_confuses_no_later_one() -> None:
    log = entries("2026-11-20T10:00", "2030-01-05T10:00", "2026-11-21T10:00", "2026-12-02T10:00")
    found = of_month(NOVEMBER, log, ASKED)
    assert (found.searches, found.doubtful, found.before_end) == (("1", "2", "3"), {"2"}, 3)


def test_a_correction_of_some_minutes_is_no_trouble() -> None:
    log = entries("2026-11-20T10:00", "2026-11-20T09:57")
    assert of_month(NOVEMBER, log, ASKED).doubtful == frozenset()


def test_a_month_without_searches_is_empty() -> None:
    log = [Logged(1, utc("2026-11-20T10:00"))]
    found = of_month(NOVEMBER, log, ASKED)
    assert (found.searches, found.before_end) == ((), 1)
    assert of_month(NOVEMBER, [], ASKED).searches == ()


@given(st.lists(st.integers(-200, 120), min_size=1, max_size=30))
def test_every_search_is_in_some_month_that_is_over(offsets: list[int]) -> None:
    log = entries(*(ASKED - timedelta(days=200) + timedelta(days=n) for n in offsets))
    asked = ASKED + timedelta(days=200)
    seen: set[str] = set()
    month = Month.of(min(each.at for each in log))
    while month.begins <= asked:
        seen |= set(of_month(month, log, asked).searches)
        month = Month.of(month.ends)
    assert seen == {each.search for each in log}


@pytest.mark.parametrize("text", ["2026", "2026-13", "2026-00", "26-11", "2026-11-01", "x", ""])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"month|year"):
        Month.read(text)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_months_follow_one_another(year: int, number: int) -> None:
    month = Month(year, number)
    assert Month.read(str(month)) == month == Month.of(month.begins)
    assert Month.of(month.ends) > month == Month.of(month.ends - timedelta(microseconds=1))
