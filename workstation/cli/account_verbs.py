"""Shell verbs about accounts."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import app, casework, permissions
from workstation.cli import credentials
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.errors import CannotProceed
from workstation.model.accounts import Account, Role


def first(arguments: argparse.Namespace) -> Answer:
    """``user first NAME``: the password of ``--password-file`` becomes theirs."""
    with app.open_workspace(arguments.workspace, attended=False) as workspace:
        account = casework.make_first_account(
            workspace, arguments.name, credentials.password(arguments), wanted(arguments)
        )
    return _told(account, "was made; it is the first, and an administrator")


def add(arguments: argparse.Namespace) -> Answer:
    """``user add NAME --role R --new-password-file F``."""
    with opened(arguments) as workspace:
        new = credentials.first_line(arguments.new_password_file)
        account = casework.add_account(workspace, arguments.name, new, wanted(arguments))
    return _told(account, "was added; the password must be changed at the first sign-in")


def list_all(arguments: argparse.Namespace) -> Answer:
    """``user list``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.accounts(workspace)
    lines = [
        f"{account.name}: {account.state.value}; {permissions.spelt(account.roles)}"
        + ("; second factor" if account.second_factor else "")
        for account in found
    ]
    return Answer({"accounts": [account_facts(account) for account in found]}, "\n".join(lines))


def set_roles(arguments: argparse.Namespace) -> Answer:
    """``user roles NAME --role R``."""
    with opened(arguments) as workspace:
        account = casework.set_roles(workspace, arguments.name, wanted(arguments))
    return _told(account, f"has these roles now: {permissions.spelt(account.roles)}")


def release(arguments: argparse.Namespace) -> Answer:
    """``user release NAME``."""
    with opened(arguments) as workspace:
        return _told(casework.release_account(workspace, arguments.name), "was released")


def disable(arguments: argparse.Namespace) -> Answer:
    """``user disable NAME``."""
    with opened(arguments) as workspace:
        return _told(casework.disable_account(workspace, arguments.name), "was disabled")


def enable(arguments: argparse.Namespace) -> Answer:
    """``user enable NAME``."""
    with opened(arguments) as workspace:
        return _told(casework.enable_account(workspace, arguments.name), "was enabled")


def change(arguments: argparse.Namespace) -> Answer:
    """``user password --new-password-file F``."""
    with opened(arguments) as workspace:
        new = credentials.first_line(arguments.new_password_file)
        casework.change_password(workspace, credentials.password(arguments), new)
    return Answer({"changed": True}, "The password was changed.")


def reset_password(arguments: argparse.Namespace) -> Answer:
    """``user reset-password NAME --new-password-file F``."""
    with opened(arguments) as workspace:
        new = credentials.first_line(arguments.new_password_file)
        account = casework.reset_password(workspace, arguments.name, new)
    return _told(account, "has a new password, to be changed at the next sign-in")


def second_factor(arguments: argparse.Namespace) -> Answer:
    """``user second-factor begin | confirm CODE | reset NAME``."""
    if arguments.act != "begin" and not arguments.value:
        missing = "CODE" if arguments.act == "confirm" else "NAME"
        raise CannotProceed(f"{missing} is missing.", f"Write it behind '{arguments.act}'.")
    with opened(arguments) as workspace:
        if arguments.act == "reset":
            account = casework.reset_second_factor(workspace, arguments.value)
            return _told(account, "has no second factor any more, and must change the password")
        if arguments.act == "confirm":
            casework.confirm_second_factor(workspace, arguments.value)
            return Answer({"second_factor": True}, "The second factor is on.")
        begun = casework.enrol_second_factor(workspace, credentials.password(arguments))
    return Answer(
        {"secret": begun.secret, "address": begun.address},
        f"Enter this secret in your authenticator app: {begun.secret}\n{begun.address}\n"
        "Then: corroborate user second-factor confirm CODE --workspace DIR",
    )


def show_roles(_arguments: argparse.Namespace) -> Answer:
    """``roles``: the table as the documentation has it."""
    table = {verb: [role.value for role in roles] for verb, roles in _in_order()}
    return Answer({"verbs": table}, permissions.as_markdown().rstrip("\n"))


def _in_order() -> list[tuple[str, list[Role]]]:
    return [
        (verb, [role for role in Role if role in roles])
        for verb, roles in permissions.VERBS.items()
    ]


def wanted(arguments: argparse.Namespace) -> set[Role]:
    """The roles that ``--role`` names."""
    return {Role(name) for name in arguments.role}


def account_facts(account: Account) -> dict[str, Any]:
    """An account as JSON."""
    last = account.last_sign_in_at
    return {
        "name": account.name,
        "roles": [role.value for role in Role if role in account.roles],
        "state": account.state.value,
        "created_at": account.created_at.isoformat(),
        "created_by": account.created_by,
        "last_sign_in_at": None if last is None else last.isoformat(),
        "second_factor": account.second_factor,
        "must_change_password": account.must_change_password,
    }


def _told(account: Account, what: str) -> Answer:
    return Answer({"account": account_facts(account)}, f"The account '{account.name}' {what}.")
