"""The log, as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class LogEntry:
    """One entry of the log, as stored: ``body`` is its canonical JSON (RFC 8785)."""

    number: int
    body: bytes
    sha256: str
    at: datetime
    who: str
    action: str
    sentence: str


@dataclass(frozen=True)
class LogCheck:
    """What a check of the log found; ``first_bad`` is the number of the first bad entry."""

    entries: int
    ok: bool
    first_bad: int | None
    sentence: str
