"""Checking the chain of log entries."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

import rfc8785

from workstation.ledger.entries import BEFORE_FIRST, leaf_hash
from workstation.model import LogCheck


def check_chain(
    rows: Iterable[tuple[int, bytes, str]], good: Callable[[str], None] = lambda _sha256: None
) -> LogCheck:
    """Check ``(number, body, sha256)`` rows in the order of their numbers.

    An entry is good where its number follows, its bytes are canonical and have the stored
    hash, and it names the hash of the entry before it. A chain shows changes and gaps; that
    entries were cut off at its end shows only against a copy or a later checkpoint.
    ``good`` is told the hash of each entry, in order, until one is bad.
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
    plain = _plain(body)
    if plain is not None:
        return _out_of_place(expected, previous, *plain)
    try:
        content = json.loads(body)
        canonical = rfc8785.dumps(content)
    except (ValueError, RecursionError, rfc8785.CanonicalizationError):
        return "its bytes are not canonical JSON."
    if canonical != body or not isinstance(content, dict):
        return "its bytes are not canonical JSON."
    return _out_of_place(expected, previous, content.get("number"), content.get("previous"))


def _out_of_place(expected: int, previous: str, number: object, follows: object) -> str:
    if number != expected:
        return "it carries another entry's number."
    if follows != previous:
        return "it does not follow from the entry before it."
    return ""


# Nearly every entry is plain: known fields in their order, facts that are texts, integers, truth
# values, commitments or lists, and nothing that canonical JSON would write in another way, such as
# escapes, fractions, or characters outside the basic plane. To see that an entry is plain takes
# a fraction of the time that writing it anew takes; the others go through the full rules.
_TEXT = rb'"[^"\\\x00-\x1f\xf0-\xff]*"'
_ATOM = rb"(?:" + _TEXT + rb"|0|-?[1-9][0-9]{0,14}|true|false|null)"
_COMMITMENT = rb'\{"commitment":"[0-9a-f]{64}"\}'
_VALUE = rb"(?:" + _ATOM + rb"|" + _COMMITMENT + rb"|\[(?:" + _ATOM + rb"(?:," + _ATOM + rb")*)?\])"
_FACT = rb'"[a-z0-9_]*":' + _VALUE
_NAMES = re.compile(rb'"([a-z0-9_]*)":' + _VALUE)
_PLAIN = re.compile(
    rb'\{"action":%(text)s,"at":%(text)s,"facts":\{((?:%(fact)s(?:,%(fact)s)*)?)\},'
    rb'"number":([1-9][0-9]{0,14}),(?:"outcome":%(text)s,)?"previous":"([0-9a-f]{64})",'
    rb'"sentence":%(text)s,(?:"where":%(text)s,)?"who":%(text)s\}'
    % {b"text": _TEXT, b"fact": _FACT}
)


def _plain(body: bytes) -> tuple[int, str] | None:
    """Number and predecessor of a plain entry; None for bytes that need the full rules."""
    found = _PLAIN.fullmatch(body)
    if found is None:
        return None
    facts, number, previous = found.groups()
    names = _NAMES.findall(facts)
    try:
        body.decode()
    except UnicodeDecodeError:
        return None
    if names != sorted(set(names)):
        return None
    return int(number), previous.decode()
