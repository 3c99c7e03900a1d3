"""Who works here: roles and accounts."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What somebody is there for. A person may hold several roles."""

    DETECTIVE = "detective"
    EXAMINER = "examiner"
    SUPERVISOR = "supervisor"
    TRAINER = "trainer"
    ADMINISTRATOR = "administrator"
