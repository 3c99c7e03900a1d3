"""Passwords as they are kept: Argon2id, version 1.3 (RFC 9106)."""

from __future__ import annotations

from typing import Protocol

import argon2
from argon2.exceptions import InvalidHashError, VerificationError

RECOMMENDED = argon2.profiles.RFC_9106_LOW_MEMORY
"""64 MiB, 3 passes, 4 lanes: RFC 9106's second choice; more than OWASP's least (19 MiB, 2)."""


class Hasher(Protocol):
    """Makes and checks what is kept of a password."""

    def hash(self, password: str) -> str:
        """What is kept of a password, with a salt and the parameters in it."""
        ...

    def fits(self, kept: str, password: str) -> bool:
        """Whether the password is the one that this was made of."""
        ...

    def outdated(self, kept: str) -> bool:
        """Whether it was made with other parameters than those in use."""
        ...

    def busy(self) -> None:
        """Take as long as checking a password, for names that nobody has."""
        ...


class Argon2Hasher:
    """Argon2id with a random salt of 16 bytes and a hash of 32 bytes."""

    def __init__(self, parameters: argon2.Parameters = RECOMMENDED) -> None:
        self._hasher = argon2.PasswordHasher.from_parameters(parameters)

    def hash(self, password: str) -> str:
        """What is kept of a password: ``$argon2id$v=19$m=65536,t=3,p=4$salt$hash``."""
        return self._hasher.hash(password)

    def fits(self, kept: str, password: str) -> bool:
        """Whether the password is the one that this was made of."""
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, kept: str) -> bool:
        """Whether it was made with other parameters than those in use."""
        return self._hasher.check_needs_rehash(kept)

    def busy(self) -> None:
        """Hash once: checking is hashing and comparing, so it takes as long."""
        self._hasher.hash("nobody's password")
