"""Names of accounts: nothing hidden in them, and no two that look like one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.accounts.names import LONGEST, NOBODY, cleaned, key
from workstation.errors import CannotProceed


@pytest.mark.parametrize(
    "name",
    [
        "",
        "   ",
        "\u200b",
        "A\u202eB",
        "A\nB",
        "A\x00B",
        "A\u00adB",
        "\ud800",
        "\u2060",
        "...",
        NOBODY,
        "x" * (LONGEST + 1),
        "\ufdfa" * 40,
        "y" * 10_000_000,
    ],
)
def test_names_that_cannot_serve_are_refused(name: str) -> None:
    with pytest.raises(CannotProceed):
        cleaned(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Byron", "ADA  byron"),
        ("Stra\u00dfe", "STRASSE"),
        ("\uff21da", "Ada"),
        ("Ame\u0301lie", "Am\u00e9lie"),
        ("\ufb01nn", "Finn"),
        (" Ada ", "Ada"),
    ],
)
def test_names_that_read_alike_are_one(one: str, other: str) -> None:
    assert key(cleaned(one)) == key(cleaned(other)) == key(one)


@given(st.text(max_size=100))
def test_a_name_that_serves_is_clean_for_good(name: str) -> None:
    try:
        written = cleaned(name)
    except CannotProceed:
        return
    assert written and written.isprintable() and written == written.strip()
    assert len(written) <= LONGEST
    assert cleaned(written) == written
    assert unicodedata.is_normalized("NFKC", written)
    assert key(written) == key(name) == key(key(written))
