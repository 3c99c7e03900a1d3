"""Checking the chain of log entries."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

import rfc8785

from workstation.ledger.entries import BEFORE_FIRST, leaf_hash
from workstation.model import LogCheck


def check_chain(
    rows: Iterable[tuple[int, bytes, str]],
    good: Callable[[str], None] = lambda _sha256: None,
    after: int = 0,
    previous: str = BEFORE_FIRST,
) -> LogCheck:
    """Check ``(number, body, sha256)`` rows in the order of their numbers.

    They follow entry ``after``, whose hash is ``previous``; the whole log by default.

    An entry is good where its number follows, its bytes are canonical and have the stored
    hash, and it names the hash of the entry before it. A chain shows changes and gaps; that
    entries were cut off at its end shows only against a copy or a later checkpoint.
    ``good`` is told the hash of each entry, in order, until one is bad.
    """
    entries = after
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
_NAMES = re.compile(rb'"([a-z0-9_]*)":(' + _VALUE + rb")")
_AROUND = (
    rb'\{"action":%(action)s,"at":%(text)s,"facts":\{%(facts)s\},'
    rb'"number":([1-9][0-9]{0,14}),(?:"outcome":%(text)s,)?"previous":"([0-9a-f]{64})",'
    rb'"sentence":%(text)s,(?:"where":%(text)s,)?"who":%(text)s\}'
)
_PLAIN = re.compile(
    _AROUND
    % {b"action": _TEXT, b"text": _TEXT, b"facts": rb"((?:" + _FACT + rb"(?:," + _FACT + rb")*)?)"}
)
# Entries of one action nearly always have the same facts, so the form of the first one is tried
# first: its names are known to be in order, and each value has one form only.
_KINDS = {b'"': _TEXT, b"{": _COMMITMENT, b"[": _VALUE, b"t": _ATOM, b"f": _ATOM, b"n": _ATOM}
_INTEGER = rb"(?:0|-?[1-9][0-9]{0,14})"
_MOST_FORMS = 500
_forms: dict[bytes, re.Pattern[bytes]] = {}


def _plain(body: bytes) -> tuple[int, str] | None:
    """Number and predecessor of a plain entry; None for bytes that need the full rules."""
    action = body[: body.find(b'","at":')]
    form = _forms.get(action)
    found = None if form is None else form.fullmatch(body)
    if found is not None:
        number, previous = found.groups()
    else:
        found = _PLAIN.fullmatch(body)
        if found is None:
            return None
        facts, number, previous = found.groups()
        values = _NAMES.findall(facts)
        names = [name for name, _value in values]
        if names != sorted(set(names)):
            return None
        if action not in _forms:
            _learn(action, values)
    if not body.isascii():
        try:
            body.decode()
        except UnicodeDecodeError:
            return None
    return int(number), previous.decode()


def _learn(action: bytes, values: list[tuple[bytes, bytes]]) -> None:
    """Remember the form of the facts of an action."""
    if len(_forms) >= _MOST_FORMS:
        _forms.clear()
    facts = b",".join(
        rb'"%s":%s' % (name, _KINDS.get(value[:1], _INTEGER)) for name, value in values
    )
    literal = re.escape(action[len(b'{"action":') :]) + b'"'
    _forms[action] = re.compile(_AROUND % {b"action": literal, b"text": _TEXT, b"facts": facts})
