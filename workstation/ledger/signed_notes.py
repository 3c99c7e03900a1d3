"""Texts of any kind signed with the log's key, as C2SP signed notes (c2sp.org/signed-note).

A checkpoint's text begins with the log's origin; the texts signed here are JSON and begin with
a brace, so that neither can pass for the other.
"""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from workstation.ledger.checkpoints import key_id, public_key_of, read_verifier_key


def sign_note(text: bytes, origin: str, key: Ed25519PrivateKey) -> str:
    """The note of one line of JSON, signed as ``origin``. Raises ``ValueError`` for others."""
    if not text.startswith(b"{") or b"\n" in text:
        raise ValueError("only one line of JSON is signed in this way")
    signed = text + b"\n"
    blob = key_id(origin, public_key_of(key)) + key.sign(signed)
    return f"{signed.decode()}\n\u2014 {origin} {base64.b64encode(blob).decode()}\n"


def read_note(note: str, key: str) -> bytes:
    """The text that a verifier key signed. Raises ``ValueError`` for any other note."""
    name, public_key = read_verifier_key(key)
    text, _, line = note.partition("\n\n")
    start = f"\u2014 {name} "
    if not line.startswith(start) or not line.endswith("\n"):
        raise ValueError("it is not signed by the log's key")
    try:
        blob = base64.b64decode(line[len(start) : -1], validate=True)
        if blob[:4] != key_id(name, public_key):
            raise ValueError("it is not signed by the log's key")
        Ed25519PublicKey.from_public_bytes(public_key).verify(blob[4:], f"{text}\n".encode())
    except (InvalidSignature, binascii.Error) as error:
        raise ValueError("its signature is not that of the log's key") from error
    return text.encode()
