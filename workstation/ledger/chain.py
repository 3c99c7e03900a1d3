"""Checking the chain of log entries."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import NoReturn

import rfc8785

from workstation.ledger.entries import BEFORE_FIRST, leaf_hash
from workstation.model import LogCheck


def check_chain(
    rows: Iterable[tuple[int, bytes, str]], good: Callable[[str], None] = lambda _sha256: None
) -> LogCheck:
    """Check ``(number, body, sha256)`` rows in the order of their numbers.

    ``good`` is told the hash of each entry, in order, until one is bad.

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
            else:
                good(sha256)
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
        content = _read_quickly(body) or _read_strictly(body)
    except (ValueError, RecursionError, rfc8785.CanonicalizationError):
        return "its bytes are not canonical JSON."
    if not isinstance(content, dict):
        return "its bytes are not canonical JSON."
    if content.get("number") != number:
        return "it carries another entry's number."
    if content.get("previous") != previous:
        return "it does not follow from the entry before it."
    return ""


class _NotQuick(ValueError):
    """These bytes need the full rules."""


def _not_quick(_text: str) -> NoReturn:
    raise _NotQuick


def _small(text: str) -> int:
    """An integer far inside the range that RFC 8785 allows."""
    if len(text) > 15:
        raise _NotQuick
    return int(text)


# What the standard library writes so is canonical (RFC 8785) unless there is a number with a
# fraction, a large integer, or a character outside the basic plane, which sorts differently.
# It is several times as fast, and nearly every entry is plain.
_decode = json.JSONDecoder(
    parse_float=_not_quick, parse_constant=_not_quick, parse_int=_small
).raw_decode
_encode = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode
_BEYOND_BASIC_PLANE = re.compile(rb"[\xf0-\xff]")


def _read_quickly(body: bytes) -> object:
    """The content of canonical bytes; None where this cannot tell whether they are."""
    if not body.isascii() and _BEYOND_BASIC_PLANE.search(body):
        return None
    try:
        # Anything after the content would be missing from its encoding.
        content: object = _decode(body.decode())[0]
        return content if _encode(content).encode() == body else None
    except (ValueError, RecursionError):
        return None


def _read_strictly(body: bytes) -> object:
    """The content of canonical bytes; raises ``ValueError`` where they are not."""
    content: object = json.loads(body)
    if rfc8785.dumps(content) != body:  # type: ignore[arg-type]
        raise ValueError("not canonical")
    return content
