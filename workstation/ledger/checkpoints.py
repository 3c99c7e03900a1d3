"""Signed checkpoints: what the log was at one moment, in the formats of C2SP.

A checkpoint (c2sp.org/tlog-checkpoint) is a signed note (c2sp.org/signed-note)::

    corroborate/1f0c...        the log's origin
    1234                       the number of entries
    q83v...                    the root of their Merkle tree, base64

    — corroborate/1f0c... Az3grl...    key id and Ed25519 signature, base64

A verifier key is ``name+key id+base64(0x01 || public key)`` from the same specification. The
name of the key is the origin.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from workstation.model import Checkpoint

_ED25519 = b"\x01"
"""The signature type of the signed-note specification."""
_NOTE = re.compile(
    r"(?P<origin>[!-*,-~]+)\n(?P<size>[1-9][0-9]{0,14})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
    r"\n\u2014 (?P<name>[!-*,-~]+) (?P<signature>[A-Za-z0-9+/]{91}=)\n"
)


def origin_of(public_key: bytes) -> str:
    """The origin of a log that begins with this key of 32 bytes."""
    return f"corroborate/{hashlib.sha256(public_key).hexdigest()[:32]}"


def key_id(name: str, public_key: bytes) -> bytes:
    """The first 4 bytes of SHA-256(name || newline || 0x01 || key) (C2SP signed-note)."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public_key).digest()[:4]


def verifier_key(name: str, public_key: bytes) -> str:
    """A public key of 32 bytes as the signed-note specification writes it."""
    encoded = base64.b64encode(_ED25519 + public_key).decode()
    return f"{name}+{key_id(name, public_key).hex()}+{encoded}"


def read_verifier_key(text: str) -> tuple[str, bytes]:
    """The name and the public key. Raises ``ValueError`` for anything but their exact form."""
    name, _, rest = text.partition("+")
    try:
        public_key = base64.b64decode(rest.partition("+")[2], validate=True)[1:]
    except binascii.Error as error:
        raise ValueError("this is no verifier key") from error
    if len(public_key) != 32 or verifier_key(name, public_key) != text:
        raise ValueError("this is no verifier key")
    return name, public_key


def public_key_of(key: Ed25519PrivateKey) -> bytes:
    """The public key, 32 bytes."""
    return key.public_key().public_bytes_raw()


def sign(origin: str, tree_size: int, root: bytes, key: Ed25519PrivateKey) -> Checkpoint:
    """A checkpoint over a tree of ``tree_size`` leaves with a ``root`` of 32 bytes."""
    public_key = public_key_of(key)
    text = f"{origin}\n{tree_size}\n{base64.b64encode(root).decode()}\n"
    blob = key_id(origin, public_key) + key.sign(text.encode())
    note = f"{text}\n\u2014 {origin} {base64.b64encode(blob).decode()}\n"
    return Checkpoint(origin, tree_size, root, note, verifier_key(origin, public_key))


def read_checkpoint(note: str, key: str) -> Checkpoint:
    """The checkpoint that a note holds, its signature checked with a verifier key.

    Raises ``ValueError`` where the note is not in its exact form or not signed by that key.
    """
    found = _NOTE.fullmatch(note)
    if found is None:
        raise ValueError("it is not in the form of a checkpoint")
    name, identity, public_key = _verifier(key)
    root, blob = _decoded(found["root"]), _decoded(found["signature"])
    if found["name"] != name or found["origin"] != name or blob[:4] != identity:
        raise ValueError("it names another key")
    signed = note[: note.index("\n\n") + 1].encode()
    try:
        public_key.verify(blob[4:], signed)
    except (InvalidSignature, ValueError) as error:
        raise ValueError("its signature is not that of the log's key") from error
    return Checkpoint(name, int(found["size"]), root, note, key)


@lru_cache(maxsize=16)
def _verifier(key: str) -> tuple[str, bytes, Ed25519PublicKey]:
    """Name, key id and key: a log has thousands of checkpoints, nearly always of one key."""
    name, public_key = read_verifier_key(key)
    return name, key_id(name, public_key), Ed25519PublicKey.from_public_bytes(public_key)


def _decoded(text: str) -> bytes:
    """Base64 in its one canonical form: unused bits that are set would be a second spelling."""
    decoded = base64.b64decode(text, validate=True)
    if base64.b64encode(decoded).decode() != text:
        raise ValueError("its base64 is not canonical")
    return decoded
