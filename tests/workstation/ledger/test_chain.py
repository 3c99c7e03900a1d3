"""The chain of log entries: Hypothesis tampers, verification points at the first bad entry."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from workstation.ledger.chain import _plain, check_chain
from workstation.ledger.entries import BEFORE_FIRST, leaf_hash, make_entry, read_entry

AT = datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
Row = tuple[int, bytes, str]

texts = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=20)
facts = st.dictionaries(
    texts,
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53) + 1, 2**53 - 1), texts),
    max_size=4,
)


def chain(contents: list[dict[str, object]]) -> list[Row]:
    rows: list[Row] = []
    previous = BEFORE_FIRST
    for number, content in enumerate(contents, start=1):
        entry = make_entry(number, previous, AT, "who", "action", "sentence", content)  # type: ignore[arg-type]
        rows.append((number, entry.body, entry.sha256))
        previous = entry.sha256
    return rows


@given(st.lists(facts, min_size=1, max_size=8))
def test_an_untouched_chain_is_good(contents: list[dict[str, object]]) -> None:
    check = check_chain(chain(contents))
    assert (check.ok, check.first_bad, check.entries) == (True, None, len(contents))


@given(st.lists(facts, min_size=2, max_size=8), st.data())
def test_every_change_of_a_byte_is_found_where_it_is(
    contents: list[dict[str, object]], data: st.DataObject
) -> None:
    rows = chain(contents)
    victim = data.draw(st.integers(0, len(rows) - 1))
    number, body, sha256 = rows[victim]
    place = data.draw(st.integers(0, len(body) - 1))
    flipped = bytes([body[place] ^ data.draw(st.integers(1, 255))])
    rows[victim] = (number, body[:place] + flipped + body[place + 1 :], sha256)
    assert check_chain(rows).first_bad == victim + 1


@given(st.lists(facts, min_size=3, max_size=8), st.data())
def test_a_rewritten_entry_breaks_the_one_after_it(
    contents: list[dict[str, object]], data: st.DataObject
) -> None:
    rows = chain(contents)
    victim = data.draw(st.integers(0, len(rows) - 2))
    previous = rows[victim - 1][2] if victim else BEFORE_FIRST
    forged = make_entry(victim + 1, previous, AT, "other", "action", "sentence", {})
    rows[victim] = (forged.number, forged.body, forged.sha256)
    assert check_chain(rows).first_bad == victim + 2


@given(st.lists(facts, min_size=3, max_size=8), st.data())
def test_a_missing_or_moved_entry_is_found(
    contents: list[dict[str, object]], data: st.DataObject
) -> None:
    rows = chain(contents)
    victim = data.draw(st.integers(0, len(rows) - 2))
    without = rows[:victim] + rows[victim + 1 :]
    assert check_chain(without).first_bad == victim + 1
    swapped = [*rows[:victim], rows[victim + 1], rows[victim], *rows[victim + 2 :]]
    assert not check_chain(swapped).ok


varied = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53) + 1, 2**53 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        texts,
        st.sampled_from(["\u00e9", "\U0001f9ea", ":", ",", "]", "}"]),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=6,
)
names = st.one_of(texts, st.text("abz_09", min_size=1, max_size=3))


@given(st.dictionaries(names, varied, max_size=4), st.data())
def test_what_is_taken_for_plain_is_canonical(
    content: dict[str, object], data: st.DataObject
) -> None:
    body = make_entry(7, BEFORE_FIRST, AT, "w", "a.b", "S.", content).body  # type: ignore[arg-type]
    if data.draw(st.booleans()):  # and what is nearly an entry
        place = data.draw(st.integers(0, len(body)))
        some = data.draw(st.sampled_from([b"", b" ", b'"', b",", b"0", b"-", b"\xed", b"\\u0041"]))
        body = body[:place] + some + body[place + data.draw(st.integers(0, 3)) :]
    plain = _plain(body)
    if plain is not None:
        read = json.loads(body)
        assert rfc8785.dumps(read) == body
        assert plain == (read["number"], read["previous"])


def test_the_entries_that_the_program_writes_are_taken_for_plain() -> None:
    content = {"n": -3, "a": [1, "x"], "of_2": "M\u00fcller: ]", "none": None, "yes": True, "e": []}
    entry = make_entry(7, BEFORE_FIRST, AT, "M\u00fcller", "a.b", "S.", content)  # type: ignore[arg-type]
    assert _plain(entry.body) == (7, BEFORE_FIRST)
    for unsorted in (b'{"b":1,"a":2}', b'{"a":1,"a":2}', b'{"a":-0}', b'{"a":1.5}', b'{"A":{}}'):
        body = make_entry(7, BEFORE_FIRST, AT, "w", "a.b", "S.", {}).body
        assert _plain(body) == (7, BEFORE_FIRST)
        assert _plain(body.replace(b'"facts":{}', b'"facts":' + unsorted)) is None


def test_bytes_that_are_no_canonical_json_are_bad() -> None:
    for body in (b"", b"{", b'{"b":1,"a":2}', b"[]", b"\xff\xfe", b'{"number": 1}', b"[" * 5000):
        check = check_chain([(1, body, leaf_hash(body))])
        assert (check.ok, check.first_bad) == (False, 1)


def test_an_empty_log_is_not_a_good_one() -> None:
    assert not check_chain([]).ok


def test_the_hash_is_the_leaf_hash_of_rfc_9162() -> None:
    assert leaf_hash(b"x") == hashlib.sha256(b"\x00x").hexdigest()
    entry = make_entry(1, BEFORE_FIRST, AT, "A", "b.c", "d", {"z": 1, "a": "\u20ac"})
    assert entry.sha256 == leaf_hash(entry.body)
    assert rfc8785.dumps(json.loads(entry.body)) == entry.body
    assert read_entry(1, entry.body, entry.sha256) == entry
