"""A clock that tests move, for every workspace that is opened meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from workstation.workspace import Workspace


class Clock:
    """Runs behind or ahead of the real one by what a test says.

    The database's guards ask the real time whether a purge is dated ahead. So tests begin in the
    past and come up to the present, never beyond.
    """

    def __init__(self) -> None:
        self.behind = timedelta(0)

    def now(self) -> datetime:
        """The time in UTC that the workspace is told."""
        return datetime.now(UTC) - self.behind


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Thirty days behind."""
    made = Clock()
    made.behind = timedelta(days=30)
    monkeypatch.setattr(Workspace, "now", lambda _self: made.now())
    return made
