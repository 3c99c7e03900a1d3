"""Signed notes: their exact form, and that nothing else passes for one."""

from __future__ import annotations

import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from workstation.ledger.checkpoints import (
    key_id,
    origin_of,
    public_key_of,
    read_checkpoint,
    read_verifier_key,
    sign,
    verifier_key,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ORIGIN = origin_of(public_key_of(KEY))
MADE = sign(ORIGIN, 1234, hashlib.sha256(b"root").digest(), KEY)


def test_a_checkpoint_has_the_form_of_the_specification() -> None:
    lines = MADE.note.split("\n")
    assert lines[:2] == [ORIGIN, "1234"]
    assert base64.b64decode(lines[2]) == hashlib.sha256(b"root").digest()
    assert lines[3] == "" and lines[5:] == [""]
    dash, name, signature = lines[4].split(" ")
    blob = base64.b64decode(signature)
    public = public_key_of(KEY)
    assert (dash, name) == ("\u2014", ORIGIN)
    assert blob[:4] == hashlib.sha256(ORIGIN.encode() + b"\n\x01" + public).digest()[:4]
    KEY.public_key().verify(blob[4:], "\n".join(lines[:3]).encode() + b"\n")
    assert read_checkpoint(MADE.note, MADE.key) == MADE


def test_the_key_of_the_specification_s_example_is_read_as_it_says() -> None:
    # The verifier key in the documentation of golang.org/x/mod/sumdb/note.
    text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    name, public = read_verifier_key(text)
    assert name == "PeterNeumann"
    assert key_id(name, public).hex() == "c74f20a3"
    assert verifier_key(name, public) == text


@given(st.integers(0, len(MADE.note) - 1), st.characters(exclude_categories=("Cs",)))
def test_another_character_anywhere_is_refused(place: int, other: str) -> None:
    changed = MADE.note[:place] + other + MADE.note[place + 1 :]
    if changed != MADE.note:
        with pytest.raises(ValueError, match=r"."):
            read_checkpoint(changed, MADE.key)


@given(st.integers(0, len(MADE.key) - 1), st.characters(exclude_categories=("Cs",)))
def test_another_key_is_refused(place: int, other: str) -> None:
    changed = MADE.key[:place] + other + MADE.key[place + 1 :]
    if changed != MADE.key:
        with pytest.raises(ValueError, match=r"."):
            read_checkpoint(MADE.note, changed)


def test_a_second_spelling_of_the_same_bytes_is_refused() -> None:
    for line in (2, 4):
        lines = MADE.note.split("\n")
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        last = lines[line][-2]
        lines[line] = lines[line][:-2] + letters[letters.index(last) ^ 1] + "="
        assert base64.b64decode(lines[line].split(" ")[-1]) == base64.b64decode(
            MADE.note.split("\n")[line].split(" ")[-1]
        )
        with pytest.raises(ValueError, match="canonical"):
            read_checkpoint("\n".join(lines), MADE.key)


def test_what_another_key_signed_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    forged = sign(ORIGIN, 1234, MADE.root, other)
    with pytest.raises(ValueError, match="another key"):
        read_checkpoint(forged.note, MADE.key)
