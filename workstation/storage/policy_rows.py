"""The department's policy as the rows of its changes: what is in force follows from all of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from workstation.errors import Corrupt
from workstation.model import DepartmentPolicy, PolicyChange
from workstation.storage.case_tables import policy_changes


def policy_in_force(connection: Connection) -> DepartmentPolicy:
    """The defaults with every change since. Raises ``Corrupt`` where one is out of bounds."""
    policy = DepartmentPolicy()
    rows = connection.execute(select(policy_changes.c.changes).order_by(policy_changes.c.number))
    try:
        for (changes,) in rows:
            policy = policy.changed(changes)
    except (ValueError, TypeError, AttributeError) as error:
        raise Corrupt(
            "The stored policy of the department is out of its bounds.",
            "Keep the workspace as it is and restore it from a backup.",
        ) from error
    return policy


def all_changes(connection: Connection) -> tuple[PolicyChange, ...]:
    """Every change, the newest first."""
    rows = connection.execute(select(policy_changes).order_by(policy_changes.c.number.desc()))
    return tuple(
        PolicyChange(row.number, row.changes, row.reason, row.changed_at, row.changed_by)
        for row in rows
    )


def add_change(
    connection: Connection, changes: Mapping[str, Any], reason: str, at: datetime, who: str
) -> None:
    """Store a change after the others."""
    newest = connection.execute(select(func.max(policy_changes.c.number))).scalar()
    connection.execute(
        policy_changes.insert().values(
            number=(newest or 0) + 1,
            changes=dict(changes),
            reason=reason,
            changed_at=at,
            changed_by=who,
        )
    )
