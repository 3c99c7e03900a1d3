"""Roles in the words of the window."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from workstation.model.accounts import Role


def _tr(text: str) -> str:
    return QCoreApplication.translate("roles", text)


def role_name(role: Role) -> str:
    """The role as a word."""
    return {
        Role.DETECTIVE: _tr("Detective"),
        Role.EXAMINER: _tr("Examiner"),
        Role.SUPERVISOR: _tr("Supervisor"),
        Role.TRAINER: _tr("Trainer"),
        Role.ADMINISTRATOR: _tr("Administrator"),
    }[role]


def role_purpose(role: Role) -> str:
    """What somebody with the role is there for."""
    return {
        Role.DETECTIVE: _tr("opens cases, searches, enters corroborating evidence"),
        Role.EXAMINER: _tr("analyses, compares, verifies blindly"),
        Role.SUPERVISOR: _tr("approves, audits, reviews the log"),
        Role.TRAINER: _tr("looks at galleries, sees no cases"),
        Role.ADMINISTRATOR: _tr("looks after accounts and policy, sees no cases"),
    }[role]


def spelt(roles: Collection[Role]) -> str:
    """Roles in their order, parted by commas."""
    return ", ".join(role_name(role) for role in Role if role in roles)
