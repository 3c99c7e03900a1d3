"""The administrator's verbs: who has an account, with which roles."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from workstation.accounts import names, passwords
from workstation.casework.signing_in import fresh_password, new_account, set_password
from workstation.errors import CannotProceed
from workstation.model.accounts import Account, AccountState, Role
from workstation.permissions import spelt
from workstation.storage import account_rows
from workstation.storage.account_rows import KeptPassword
from workstation.workspace import Workspace


def accounts(workspace: Workspace) -> tuple[Account, ...]:
    """Every account, by name."""
    with workspace.database.read() as connection:
        return account_rows.all_accounts(connection)


def add_account(
    workspace: Workspace,
    name: str,
    password: str,
    roles: Collection[Role],
    *,
    must_change_password: bool = True,
) -> Account:
    """Add somebody. Their first act is to choose another password, unless told otherwise.

    Raises ``CannotProceed`` for a name that is taken or cannot serve, and ``PasswordRefused``.
    """
    _some(roles)
    written = names.cleaned(name)
    hashed = workspace.hasher.hash(passwords.check(password, written))
    with workspace.database.write() as connection:
        return new_account(
            workspace,
            connection,
            written,
            KeptPassword(1, hashed, must_change_password),
            roles,
            by=workspace.user,
        )


def set_roles(workspace: Workspace, name: str, roles: Collection[Role]) -> Account:
    """Give somebody these roles and no others; they hold at once.

    Raises ``CannotProceed`` for the only active administrator, whose role stays.
    """
    _some(roles)
    with workspace.database.write() as connection:
        account = _found(connection, name)
        if account.roles == frozenset(roles):
            return account
        return _stand(
            workspace,
            connection,
            account,
            roles,
            account.state,
            "account.roles",
            f"The roles became: {spelt(roles)}; they were: {spelt(account.roles)}.",
        )


def release_account(workspace: Workspace, name: str) -> Account:
    """Open an account that was locked after too many failures."""
    return _lead(
        workspace,
        name,
        (AccountState.LOCKED, "This account is not locked."),
        AccountState.ACTIVE,
        ("account.released", "The account was released."),
    )


def disable_account(workspace: Workspace, name: str) -> Account:
    """Close an account: whoever leaves. Raises for the only active administrator."""
    with workspace.database.write() as connection:
        account = _found(connection, name)
        if account.state is AccountState.DISABLED:
            raise CannotProceed("This account is disabled already.", "Nothing was changed.")
        return _stand(
            workspace,
            connection,
            account,
            account.roles,
            AccountState.DISABLED,
            "account.disabled",
            "The account was disabled.",
        )


def enable_account(workspace: Workspace, name: str) -> Account:
    """Open an account that was disabled, by an administrator or because it was not used."""
    return _lead(
        workspace,
        name,
        (AccountState.DISABLED, "This account is not disabled."),
        AccountState.ACTIVE,
        ("account.enabled", "The account was enabled."),
    )


def reset_password(workspace: Workspace, name: str, password: str) -> Account:
    """Set a password that its owner must change first of all. Raises ``PasswordRefused``.

    A locked account stays locked: ``release_account`` is an act of its own.
    """
    with workspace.database.read() as connection:
        account = _found(connection, name)
    kept = fresh_password(workspace, account, password, must_change=True)
    with workspace.database.write() as connection:
        set_password(
            workspace,
            connection,
            account.id,
            account.name,
            kept,
            "An administrator set the account's password.",
            workspace.user,
        )
        return _told(workspace, connection, account)


def reset_second_factor(workspace: Workspace, name: str) -> Account:
    """Take the second factor off, for somebody who lost it.

    They choose a new password next: with a second factor a shorter one was enough.
    """
    with workspace.database.write() as connection:
        account, now = _found(connection, name), workspace.now()
        if account_rows.factor(connection, account.id) is None:
            raise CannotProceed("This account has no second factor.", "Nothing was changed.")
        workspace.log(
            connection,
            "account.second-factor-off",
            "An administrator took the second factor off.",
            {"account": account.name},
            now,
            then=lambda number: account_rows.add_factor(connection, account.id, None, now, number),
        )
        kept = account_rows.kept_passwords(connection, account.id)[0]
        set_password(
            workspace,
            connection,
            account.id,
            account.name,
            KeptPassword(kept.password, kept.hash, True),
            "The password must be changed, because the second factor was taken off.",
            workspace.user,
        )
        return _told(workspace, connection, account)


def _some(roles: Collection[Role]) -> None:
    if not roles:
        raise CannotProceed(
            "An account needs a role.", "Disable the account if the person may do nothing."
        )


def _found(connection: Connection, name: str) -> Account:
    account = account_rows.find(connection, names.key(name))
    if account is None:
        raise CannotProceed("There is no account with this name.", "See the list of accounts.")
    return account


def _lead(
    workspace: Workspace,
    name: str,
    wanted: tuple[AccountState, str],
    state: AccountState,
    said: tuple[str, str],
) -> Account:
    with workspace.database.write() as connection:
        account = _found(connection, name)
        if account.state is not wanted[0]:
            raise CannotProceed(wanted[1], "Nothing was changed.")
        return _stand(workspace, connection, account, account.roles, state, *said)


def _stand(
    workspace: Workspace,
    connection: Connection,
    account: Account,
    roles: Collection[Role],
    state: AccountState,
    action: str,
    sentence: str,
) -> Account:
    """Roles and state from now on. One administrator always stays active."""
    stays = state is AccountState.ACTIVE and Role.ADMINISTRATOR in roles
    if (
        account.administers
        and not stays
        and not account_rows.other_administers(connection, account.id)
    ):
        raise CannotProceed(
            "This is the only active administrator: nobody could release anybody any more.",
            "Make another administrator first.",
        )
    now = workspace.now()
    workspace.log(
        connection,
        action,
        sentence,
        {
            "account": account.name,
            "roles": [role.value for role in Role if role in roles],
            "state": state.value,
        },
        now,
        then=lambda number: account_rows.add_standing(
            connection, account.id, roles, state, now, number
        ),
    )
    return _told(workspace, connection, account)


def _told(workspace: Workspace, connection: Connection, account: Account) -> Account:
    """The account as it is now; an open session of its owner knows at once."""
    changed = account_rows.by_id(connection, account.id)
    session = workspace.session
    if session is not None and session.account.id == account.id:
        session.account = changed
    return changed
