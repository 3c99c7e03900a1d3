"""Who works here: roles and accounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

AccountId = NewType("AccountId", str)


class Role(StrEnum):
    """What somebody is there for. A person may hold several roles."""

    DETECTIVE = "detective"
    EXAMINER = "examiner"
    SUPERVISOR = "supervisor"
    TRAINER = "trainer"
    ADMINISTRATOR = "administrator"


class AccountState(StrEnum):
    """Whether somebody can sign in. Only an administrator leads back to active."""

    ACTIVE = "active"
    LOCKED = "locked"
    DISABLED = "disabled"


@dataclass(frozen=True)
class Account:
    """A person who may sign in. The name stands on every record and never changes."""

    id: AccountId
    name: str
    roles: frozenset[Role]
    state: AccountState
    created_at: datetime
    created_by: str
    changed_at: datetime
    """When an administrator, or a rule, last changed roles or state."""
    last_sign_in_at: datetime | None = None
    second_factor: bool = False
    must_change_password: bool = False

    @property
    def administers(self) -> bool:
        """Whether this account can release and enable others now."""
        return self.state is AccountState.ACTIVE and Role.ADMINISTRATOR in self.roles


@dataclass(frozen=True)
class SecondFactor:
    """What an authenticator app needs. Show it once, to its owner only."""

    secret: str
    """Base32, 160 bits."""
    address: str
    """``otpauth://...``, for a QR code."""
