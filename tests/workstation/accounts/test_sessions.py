"""A session locks when nobody is there, whatever the clock says, and stays locked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.accounts.sessions import Session
from workstation.model.accounts import Account, AccountId, AccountState

START = datetime(2026, 1, 1, tzinfo=UTC)
LIMIT = timedelta(minutes=15)


class Running:
    """The running time of a machine, in seconds."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def session(running: Running, limit: timedelta | None = LIMIT) -> Session:
    account = Account(AccountId("1"), "A", frozenset(), AccountState.ACTIVE, START, "A", START)
    return Session(account, START, START, limit, running)


@pytest.mark.parametrize(
    ("ran_s", "clock_s", "stale"),
    [
        (899, 899, False),
        (900, 900, True),
        (900, -99_999, True),  # the clock was set back
        (5, 900, True),  # the machine slept
    ],
)
def test_the_longer_of_two_measures_counts(ran_s: float, clock_s: float, stale: bool) -> None:
    running = Running()
    made = session(running)
    running.seconds += ran_s
    assert made.stale(START + timedelta(seconds=clock_s)) is stale


@given(st.lists(st.tuples(st.floats(0, 899), st.integers(-10_000, 899)), max_size=20))
def test_touching_in_time_keeps_it_open(steps: list[tuple[float, int]]) -> None:
    running, now = Running(), START
    made = session(running)
    for ran_s, clock_s in steps:
        running.seconds += ran_s
        now += timedelta(seconds=clock_s)
        assert made.touch(now)


def test_once_locked_only_unlocking_opens_it() -> None:
    running = Running()
    made = session(running)
    running.seconds += 901
    assert not made.touch(START)
    running.seconds -= 901
    assert made.stale(START) and not made.touch(START)
    made.unlock(START)
    assert not made.stale(START) and made.touch(START)


def test_a_command_does_not_lock() -> None:
    running = Running()
    made = session(running, None)
    running.seconds += 10**7
    assert not made.stale(START + timedelta(days=9))
