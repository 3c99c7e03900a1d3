"""The verbs about the department's policy: what it is, and changing it."""

from __future__ import annotations

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import DepartmentPolicy, PolicyChange
from workstation.storage import policy_rows
from workstation.workspace import Workspace


def policy(workspace: Workspace) -> DepartmentPolicy:
    """The policy in force."""
    with workspace.database.read() as connection:
        return policy_rows.policy_in_force(connection)


def policy_history(workspace: Workspace) -> tuple[PolicyChange, ...]:
    """Every change of the policy with its reason, the newest first."""
    with workspace.database.read() as connection:
        return policy_rows.all_changes(connection)


def set_policy(workspace: Workspace, reason: str, **changes: object) -> DepartmentPolicy:
    """Change settings, for a written reason; every change stays on record.

    Values are those of ``DepartmentPolicy`` or as in its ``to_json``. Each setting that changes
    is an entry of the log with its old and new value. Raises ``CannotProceed`` for a value out of
    bounds, an unknown setting, or where nothing would change.
    """
    if not any(character.isalnum() for character in reason):
        raise CannotProceed("A change of policy needs a reason.", "Write down why it changes.")
    with workspace.database.write() as connection:
        before = policy_rows.policy_in_force(connection)
        try:
            after = before.changed(changes)
        except ValueError as error:
            raise CannotProceed(f"{error}", "See 'corroborate policy show'.") from error
        old, new = before.to_json(), after.to_json()
        changed = {name: new[name] for name in new if new[name] != old[name]}
        if not changed:
            raise CannotProceed("Nothing would change.", "Enter what is to be changed.")
        policy_rows.add_change(
            connection, changed, printable(reason), workspace.now(), workspace.user
        )
        for name in changed:
            workspace.log(
                connection,
                "policy.changed",
                f"The department's policy was changed: {name.replace('_', ' ')}.",
                {"setting": name, "old": old[name], "new": new[name], "reason": printable(reason)},
            )
    workspace.idle_lock_minutes = after.idle_lock_minutes
    return after
