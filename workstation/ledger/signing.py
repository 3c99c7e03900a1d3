"""The key that signs checkpoints: one file in the workspace, readable by its owner only.

It keeps nobody from signing who can read the workspace's files. What shows a rewritten log are
the copies of checkpoints that lie elsewhere.
"""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workstation.errors import Corrupt, file_trouble

KEY_FILE = "log-key.pem"


def signing_key(root: Path) -> tuple[Ed25519PrivateKey, bool]:
    """The workspace's key, and whether it had to be made just now.

    Raises ``Corrupt`` where the file holds no Ed25519 key, ``CannotProceed`` where it cannot be
    read or written.
    """
    path = root / KEY_FILE
    try:
        if path.exists():
            return _read(path.read_bytes()), False
        key = Ed25519PrivateKey.generate()
        _keep(path, key)
    except OSError as error:
        raise file_trouble(error, "The key of the log could not be read or made.") from error
    return key, True


def _read(content: bytes) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(content, password=None)
    except (ValueError, TypeError) as error:
        raise Corrupt(
            "The key of the log is damaged.",
            "Put log-key.pem back from a backup. Without it a new key is made, and witness "
            "folders will refuse it.",
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Corrupt("The key of the log is of another kind.", "Put log-key.pem back.")
    return key


def _keep(path: Path, key: Ed25519PrivateKey) -> None:
    """Write the key whole or not at all, readable by its owner only from the first byte."""
    temporary = path.with_name(f".{path.name}.part")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(path)
