"""Who is signed in, and when an unattended session is locked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from workstation.model.accounts import Account, Role

IDLE_MINUTES = 15
IDLE_MINUTES_MOST = 30
"""CJIS Security Policy 5.9.5, AC-11: a session locks after 30 minutes at most."""


@dataclass
class Session:
    """One person at one open workspace. Once locked, only ``unlock`` opens it again."""

    account: Account
    signed_in_at: datetime
    last_activity: datetime
    idle_limit: timedelta | None
    """None for a command that ends by itself and shows nothing."""
    monotonic: Callable[[], float]
    seen: int = -1
    """What the database's ``changes`` told before the account was read; -1: read it anew."""
    locked: bool = False
    _last_activity_s: float = field(init=False)

    def __post_init__(self) -> None:
        self._last_activity_s = self.monotonic()

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that count now."""
        return self.account.roles

    def stale(self, now: datetime) -> bool:
        """Whether it is locked, or nobody was there for too long; it stays so.

        The longer of two measures counts: the clock can be set back, and the running time of
        a machine stands still while it sleeps.
        """
        if not self.locked and self.idle_limit is not None:
            running = timedelta(seconds=self.monotonic() - self._last_activity_s)
            self.locked = max(running, now - self.last_activity) >= self.idle_limit
        return self.locked

    def touch(self, now: datetime) -> bool:
        """Somebody is there: start counting anew. False where it is locked already."""
        if self.stale(now):
            return False
        self.last_activity, self._last_activity_s = now, self.monotonic()
        return True

    def unlock(self, now: datetime) -> None:
        """The same person gave the password again."""
        self.locked = False
        self.last_activity, self._last_activity_s = now, self.monotonic()
