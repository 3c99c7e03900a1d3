"""Log entries as canonical bytes, and their hashes.

A body is canonical JSON (RFC 8785), stored and hashed as stored. The hash is the leaf hash of
RFC 9162, SHA-256(0x00 || body), so that the same entries can become the leaves of a Merkle
tree with signed checkpoints without being rewritten. Each body names the hash of the entry
before it: the entries form a chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

import rfc8785

from workstation.ledger.commitments import Json, Personal
from workstation.model import LogEntry

__all__ = [
    "BEFORE_FIRST",
    "DONE",
    "FAILED",
    "REFUSED",
    "Json",
    "Personal",
    "leaf_hash",
    "make_entry",
    "read_entry",
]

DONE, REFUSED, FAILED = "done", "refused", "failed"
"""What came of an act."""

BEFORE_FIRST = "0" * 64
"""What the first entry names as its predecessor."""


def leaf_hash(body: bytes) -> str:
    """SHA-256(0x00 || body) in lower-case hexadecimal (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x00" + body).hexdigest()


def make_entry(
    number: int,
    previous: str,
    at: datetime,
    who: str,
    action: str,
    sentence: str,
    facts: Mapping[str, Json],
    where: str = "",
    outcome: str = DONE,
) -> LogEntry:
    """An entry ready to be stored. ``facts`` hold ids and commitments, never a name or a face.

    ``where`` is the machine and the program that the act came from.
    """
    body = rfc8785.dumps(
        {
            "action": action,
            "at": at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "facts": dict(facts),
            "number": number,
            "outcome": outcome,
            "previous": previous,
            "sentence": sentence,
            "where": where,
            "who": who,
        }
    )
    return LogEntry(
        number, body, leaf_hash(body), at, who, action, sentence, where=where, outcome=outcome
    )


def read_entry(number: int, body: bytes, sha256: str) -> LogEntry:
    """The entry that stored bytes describe. Raises ``ValueError`` where they describe none.

    The first entries of old workspaces say neither where nor what came of it.
    """
    content = json.loads(body)
    try:
        return LogEntry(
            number=number,
            body=body,
            sha256=sha256,
            at=datetime.fromisoformat(content["at"]),
            who=str(content["who"]),
            action=str(content["action"]),
            sentence=str(content["sentence"]),
            where=str(content.get("where", "")),
            outcome=str(content.get("outcome", "")),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("a log entry lacks a field") from error
