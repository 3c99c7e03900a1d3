"""Signed documents: read back only as signed, and never taken for a checkpoint."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from workstation.ledger.checkpoints import origin_of, public_key_of, read_checkpoint, verifier_key
from workstation.ledger.signed_notes import read_note, sign_note

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ORIGIN = origin_of(public_key_of(KEY))
VERIFIER = verifier_key(ORIGIN, public_key_of(KEY))
TEXT = '{"findings":["ü"],"month":"2026-11"}'.encode()
NOTE = sign_note(TEXT, ORIGIN, KEY)


def test_what_was_signed_is_read_back() -> None:
    assert read_note(NOTE, VERIFIER) == TEXT
    with pytest.raises(ValueError, match="form of a checkpoint"):
        read_checkpoint(NOTE, VERIFIER)


@given(st.integers(0, len(NOTE) - 1), st.characters())
def test_any_changed_character_is_found(position: int, character: str) -> None:
    changed = f"{NOTE[:position]}{character}{NOTE[position + 1 :]}"
    if changed != NOTE:
        with pytest.raises(ValueError):
            read_note(changed, VERIFIER)


def test_another_key_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    with pytest.raises(ValueError, match="not signed by the log's key"):
        read_note(sign_note(TEXT, ORIGIN, other), VERIFIER)


@pytest.mark.parametrize("text", [b"", b"corroborate/1", b'{"a":\n1}'])
def test_only_one_line_of_json_is_signed(text: bytes) -> None:
    with pytest.raises(ValueError, match="one line of JSON"):
        sign_note(text, ORIGIN, KEY)
