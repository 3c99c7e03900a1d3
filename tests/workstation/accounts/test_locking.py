"""Five failures lock, whatever the clock says; ninety days without use disable."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from workstation.accounts.locking import (
    FAILURES,
    IN_A_ROW,
    WITHIN,
    failures_in_time,
    idle,
    locks,
)

START = datetime(2026, 1, 1, tzinfo=UTC)
MINUTES = st.integers(-10_000, 10_000).map(lambda minutes: START + timedelta(minutes=minutes))


def test_five_in_fifteen_minutes_lock_and_slower_ones_do_not() -> None:
    quick = [START + timedelta(minutes=number) for number in range(FAILURES)]
    assert not locks(quick[:-1], 4, quick[-1])
    assert locks(quick, 5, quick[-1])
    slow = [START + timedelta(minutes=4 * number) for number in range(FAILURES)]
    assert not locks(slow, 5, slow[-1])
    assert locks(slow, IN_A_ROW, slow[-1]), "patience is limited too"


@given(st.lists(MINUTES, min_size=1, max_size=20), MINUTES)
def test_a_clock_set_back_forgets_no_failure(times: list[datetime], now: datetime) -> None:
    newest = max(times)
    told_truly = failures_in_time(times, max(now, newest))
    assert failures_in_time(times, now) == told_truly
    early = START - timedelta(days=99)
    assert failures_in_time([*times, early], early) == failures_in_time(times, newest) + 1


@given(MINUTES, st.lists(st.integers(-90_000, 0), min_size=FAILURES, max_size=12))
def test_failures_under_a_clock_that_only_goes_back_lock(first: datetime, back: list[int]) -> None:
    times = [first, *(first + timedelta(seconds=seconds) for seconds in back)]
    assert locks(times, 0, times[-1])


def test_the_only_administrator_waits_until_the_time_is_over() -> None:
    times = [START] * FAILURES
    assert failures_in_time(times, START + WITHIN) == FAILURES
    assert failures_in_time(times, START + WITHIN + timedelta(seconds=1)) == 0
    assert failures_in_time(times, START - timedelta(days=400)) == FAILURES
    assert failures_in_time([], START) == 0


def test_idle_after_ninety_days() -> None:
    assert not idle(START, START + timedelta(days=89, hours=23))
    assert idle(START, START + timedelta(days=90))
    assert not idle(START, START - timedelta(days=900))
