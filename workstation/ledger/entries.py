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
from typing import TypeAlias

import rfc8785

from workstation.model import LogEntry

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

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
) -> LogEntry:
    """An entry ready to be stored. ``facts`` hold ids and hashes, never a name or a face."""
    body = rfc8785.dumps(
        {
            "action": action,
            "at": at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "facts": dict(facts),
            "number": number,
            "previous": previous,
            "sentence": sentence,
            "who": who,
        }
    )
    return LogEntry(number, body, leaf_hash(body), at, who, action, sentence)


def read_entry(number: int, body: bytes, sha256: str) -> LogEntry:
    """The entry that stored bytes describe. Raises ``ValueError`` where they describe none."""
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
        )
    except (KeyError, TypeError) as error:
        raise ValueError("a log entry lacks a field") from error
