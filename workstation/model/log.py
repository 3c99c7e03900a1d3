"""The log, as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Opening:
    """What opens a commitment in the facts of an entry: ``salt`` of 32 bytes and the value.

    ``path`` is where in the facts it stands, as a JSON pointer (RFC 6901); ``value`` is JSON.
    """

    path: str
    salt: bytes
    value: Any


@dataclass(frozen=True)
class LogEntry:
    """One entry of the log, as stored: ``body`` is its canonical JSON (RFC 8785).

    ``where`` and ``outcome`` are empty in entries of old versions. ``openings`` are those that
    were kept and that fit their commitments; ``closed`` counts the others, which a purge took.
    ``withheld`` counts those that are not told to whoever may still verify blindly.
    """

    number: int
    body: bytes
    sha256: str
    at: datetime
    who: str
    action: str
    sentence: str
    where: str = ""
    outcome: str = ""
    openings: tuple[Opening, ...] = ()
    closed: int = 0
    withheld: int = 0


@dataclass(frozen=True)
class Checkpoint:
    """What the log was at one moment, signed.

    ``root`` is the Merkle root over its first ``tree_size`` entries, 32 bytes; ``note`` the
    signed note with all of it; ``key`` the verifier key that the signature fits.
    """

    origin: str
    tree_size: int
    root: bytes
    note: str
    key: str


@dataclass(frozen=True)
class LogCheck:
    """What a check of the log found; ``first_bad`` is the number of the first bad entry.

    ``root`` is the Merkle root over all entries in hexadecimal, empty where an entry is bad;
    ``checkpoints`` says how many were compared with the entries, the witness's included;
    ``unanchored`` how many entries no witness folder vouches for yet; ``openings`` how many
    commitments can still be opened.
    """

    entries: int
    ok: bool
    first_bad: int | None
    sentence: str
    root: str = ""
    checkpoints: int = 0
    unanchored: int = 0
    openings: int = 0
