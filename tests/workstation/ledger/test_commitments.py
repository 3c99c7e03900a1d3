"""Salted commitments: what enters the log of personal facts, and what opens it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from workstation.ledger.chain import _plain
from workstation.ledger.commitments import (
    ALWAYS_PERSONAL,
    SALT_BYTES,
    Personal,
    commitment_of,
    commitments_in,
    committed,
    opened_by,
    told,
)
from workstation.ledger.entries import BEFORE_FIRST, make_entry, read_entry

AT = datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
texts = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12)
plain_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-99, 99), texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
facts = st.dictionaries(
    texts,
    st.recursive(
        st.one_of(plain_values, plain_values.map(Personal)),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
)


@given(facts)
def test_what_was_committed_to_can_be_opened_and_nothing_else(content: dict[str, object]) -> None:
    entered, openings = committed(content)  # type: ignore[arg-type]
    for each in openings:
        assert opened_by(entered, each)
        assert not opened_by(entered, replace(each, value=[each.value]))
        assert not opened_by(entered, replace(each, salt=bytes(SALT_BYTES)))
        assert not opened_by(entered, replace(each, path=each.path + "/0"))
    assert {each.path for each in openings} <= {*commitments_in(entered)}


@given(facts)
def test_a_reader_with_all_openings_reads_what_was_told(content: dict[str, object]) -> None:
    def bare(value: object) -> object:
        if isinstance(value, Personal):
            return value.value
        if isinstance(value, dict):
            return {name: bare(each) for name, each in value.items()}
        return [bare(each) for each in value] if isinstance(value, list) else value

    entered, openings = committed(content)  # type: ignore[arg-type]
    entry = make_entry(1, BEFORE_FIRST, AT, "w", "a.b", "S.", entered)
    assert told(replace(entry, openings=openings)) == bare(content)


def test_the_commitment_is_sha_256_of_salt_and_canonical_json() -> None:
    salt = bytes(range(SALT_BYTES))
    expected = hashlib.sha256(salt + b'{"a":"x","b":[1]}').hexdigest()
    assert commitment_of(salt, {"b": [1], "a": "x"}) == expected
    entered, (opening,) = committed({"x": Personal({"b": [1], "a": "x"})}, lambda _size: salt)
    assert entered == {"x": {"commitment": expected}}
    assert (opening.path, opening.salt) == ("/x", salt)


@pytest.mark.parametrize("name", sorted(ALWAYS_PERSONAL))
def test_facts_of_these_names_are_committed_to_whoever_forgets_to_say_so(name: str) -> None:
    entered, openings = committed({name: "Quillfeather", "kind": "x"})
    assert "Quillfeather" not in json.dumps(entered) and openings[0].value == "Quillfeather"
    for nothing in (None, "", []):
        assert committed({name: nothing}) == ({name: nothing}, ())


def test_the_same_value_never_gives_the_same_commitment_twice() -> None:
    seen = {str(committed({"person": "p1"})[0]) for _ in range(50)}
    assert len(seen) == 50


def test_an_entry_with_commitments_is_taken_for_plain() -> None:
    entered, _ = committed({"person": "p1", "case": "7", "search": "s", "list": [Personal(1)]})
    body = make_entry(7, BEFORE_FIRST, AT, "w", "a.b", "S.", entered, "host/window", "refused").body
    nested, _ = committed({"person": "p1", "case": "7", "search": "s"})
    flat = make_entry(7, BEFORE_FIRST, AT, "w", "a.b", "S.", nested, "host/window", "refused").body
    assert _plain(body) is None and _plain(flat) == (7, BEFORE_FIRST)
    assert _plain(flat.replace(b'{"commitment"', b'{"Commitment"')) is None


def test_an_entry_says_when_who_where_what_and_what_came_of_it() -> None:
    entry = make_entry(1, BEFORE_FIRST, AT, "Jo", "a.b", "S.", {}, "host/shell", "failed")
    content = json.loads(entry.body)
    assert content == {
        "number": 1,
        "previous": BEFORE_FIRST,
        "at": "2026-01-02T03:04:05.678+00:00",
        "who": "Jo",
        "where": "host/shell",
        "action": "a.b",
        "outcome": "failed",
        "sentence": "S.",
        "facts": {},
    }
    assert read_entry(1, entry.body, entry.sha256) == entry


def test_entries_of_old_versions_are_read_and_taken_for_plain() -> None:
    entry = make_entry(1, BEFORE_FIRST, AT, "Jo", "a.b", "S.", {"n": 1})
    content = json.loads(entry.body)
    del content["where"], content["outcome"]
    old = rfc8785.dumps(content)
    assert _plain(old) == (1, BEFORE_FIRST)
    read = read_entry(1, old, "")
    assert (read.where, read.outcome, read.sentence) == ("", "", "S.")
