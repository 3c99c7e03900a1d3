"""Which passwords are good enough, and how they are kept."""

from __future__ import annotations

import argon2
import pytest

from tests.people import CHEAP, PASSWORD
from workstation.accounts import passwords
from workstation.accounts.hashing import RECOMMENDED, Argon2Hasher
from workstation.accounts.passwords import PasswordRefused, banned, check, normalised


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "short"),
        ("fourteen chars", "short"),
        ("x" * 1025, "long"),
        ("y" * 10_000_000, "long"),
        ("\ufdfa" * 20, "long"),
        ("lantern\norchard seventeen", "typed"),
        ("lantern \ud800 orchard seventeen", "typed"),
        ("aaaaaaaaaaaaaaaaaaaa", "repeats"),
        ("abcdefghijklmnopqrstuvwxyz", "repeats"),
        ("qwertyuiopasdfghj", "repeats"),
        ("9876543210987654321", "repeats"),
        ("orchard7orchard7", "repeats"),
        ("correct Ada Byron horse", "name"),
        ("ADA_BYRON_is_a_name", "name"),
        ("PoliceDepartment2026", "tried first"),
        ("C0rroborate-C0rroborat3!", "tried first"),
        ("p@55w0rd-p0l1ce-M1am1", "tried first"),
        ("detective 12345678", "tried first"),
        ("Passwort1234567890", "tried first"),
    ],
)
def test_weak_passwords_are_refused_with_the_reason(password: str, why: str) -> None:
    with pytest.raises(PasswordRefused, match=why) as told:
        check(password, "Ada Byron")
    if password:
        assert password not in str(told.value)


@pytest.mark.parametrize(
    "password",
    [PASSWORD, "kitchen window seventeen lamp", "Πρωινός καφές στη βεράντα", "x7#Lp2!vQz9@rTm4"],
)
def test_good_passwords_pass_and_are_one_in_every_form(password: str) -> None:
    import unicodedata

    written = check(password, "Ada Byron")
    assert written == check(unicodedata.normalize("NFD", password), "Ada Byron")


def test_a_second_factor_makes_eight_characters_enough() -> None:
    assert check("lantern7", "Ada Byron", second_factor=True) == "lantern7"
    with pytest.raises(PasswordRefused, match="short"):
        check("lanter7", "Ada Byron", second_factor=True)
    with pytest.raises(PasswordRefused, match="tried first"):
        check("passw0rd", "Ada Byron", second_factor=True)


def test_the_list_knows_the_product_and_the_police() -> None:
    assert len(banned()) > 300
    assert {"corroborate", "police", "detective", "sheriff", "password"} <= banned()


def test_an_enormous_password_costs_nothing() -> None:
    assert normalised("z" * 10_000_000) is None
    assert normalised("é" * passwords.LONGEST) is not None


def test_parameters_are_those_of_rfc_9106_and_old_hashes_are_seen() -> None:
    assert (RECOMMENDED.type, RECOMMENDED.memory_cost) == (argon2.Type.ID, 65536)
    assert (RECOMMENDED.time_cost, RECOMMENDED.parallelism) == (3, 4)
    kept = CHEAP.hash(PASSWORD)
    assert kept.startswith("$argon2id$v=19$") and PASSWORD not in kept
    assert kept != CHEAP.hash(PASSWORD), "a salt of its own each time"
    assert CHEAP.fits(kept, PASSWORD) and not CHEAP.fits(kept, PASSWORD + " ")
    assert not CHEAP.outdated(kept) and Argon2Hasher().outdated(kept)
    for damaged in ("", "plain", kept[:-1], kept.replace("argon2id", "argon2x")):
        assert not CHEAP.fits(damaged, PASSWORD)
