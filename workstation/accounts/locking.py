"""When failures lock an account, and when an account is idle (CJIS Security Policy 5.9.5, AC-7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import accumulate

FAILURES = 5
WITHIN = timedelta(minutes=15)
IN_A_ROW = 100
"""Failures without a sign-in between them, however slow: NIST SP 800-63B-4, section 3.2.2."""
IDLE = timedelta(days=90)


def failures_in_time(failed_at: Iterable[datetime], now: datetime) -> int:
    """How many failures count at ``now``; the times stand in the order in which they happened.

    A clock can be set back, so a time before an earlier one counts as that earlier one, and
    ``now`` too: failures are never in the future, and setting the clock back forgets none.
    """
    times = list(accumulate(failed_at, max))
    if not times:
        return 0
    now = max(now, times[-1])
    return sum(now - time <= WITHIN for time in times)


def locks(failed_at: Sequence[datetime], since_sign_in: int, now: datetime) -> bool:
    """Whether the failures lock the account; the last of them happened just now."""
    return failures_in_time(failed_at, now) >= FAILURES or since_sign_in >= IN_A_ROW


def idle(last_used: datetime, now: datetime) -> bool:
    """Whether an account was left alone for too long."""
    return now - last_used >= IDLE
