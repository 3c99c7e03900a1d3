"""Checking the chain of log entries."""

from __future__ import annotations

import json
from collections.abc import Iterable

import rfc8785

from workstation.ledger.entries import BEFORE_FIRST, leaf_hash
from workstation.model import LogCheck


def check_chain(rows: Iterable[tuple[int, bytes, str]]) -> LogCheck:
    """Check ``(number, body, sha256)`` rows in the order of their numbers.

    An entry is good where its number follows, its bytes are canonical and have the stored
    hash, and it names the hash of the entry before it. A chain shows changes and gaps; that
    entries were cut off at its end shows only against a copy or a later checkpoint.
    """
    previous = BEFORE_FIRST
    entries = 0
    first_bad: int | None = None
    why = ""
    for number, body, sha256 in rows:
        entries += 1
        if first_bad is None:
            why = _fault(entries, number, body, sha256, previous)
            if why:
                first_bad = number if number == entries else entries
        previous = sha256
    if first_bad is not None:
        return LogCheck(entries, False, first_bad, f"Entry {first_bad} is bad: {why}")
    if entries == 0:
        return LogCheck(0, False, 1, "The log is empty; a workspace's log has at least one entry.")
    return LogCheck(entries, True, None, f"All {entries} entries are unchanged and in order.")


def _fault(expected: int, number: int, body: bytes, sha256: str, previous: str) -> str:
    """What is wrong with one entry, or an empty text."""
    if number != expected:
        return "it is missing, or the numbers are out of order."
    if leaf_hash(body) != sha256:
        return "its bytes do not have the hash stored with it."
    try:
        content = json.loads(body)
        canonical = rfc8785.dumps(content)
    except (ValueError, RecursionError, rfc8785.CanonicalizationError):
        return "its bytes are not canonical JSON."
    if canonical != body or not isinstance(content, dict):
        return "its bytes are not canonical JSON."
    if content.get("number") != number:
        return "it carries another entry's number."
    if content.get("previous") != previous:
        return "it does not follow from the entry before it."
    return ""
