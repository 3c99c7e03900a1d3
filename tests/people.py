"""Workspaces with people signed in, for tests: the same calls as ``app``'s, with less to say.

Everybody's password is ``PASSWORD``, kept with Argon2id at its least cost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import argon2

from workstation import app
from workstation.accounts import names
from workstation.accounts.hashing import Argon2Hasher
from workstation.casework import managing_accounts, signing_in
from workstation.model.accounts import Account, AccountId, AccountState, Role
from workstation.storage import account_rows
from workstation.workspace import Workspace

TESTER = "A. Tester"
PASSWORD = "lantern orchard seventeen"
ALL = frozenset(Role)
ROLE_OPTIONS = tuple(word for role in Role for word in ("--role", role.value))
"""Every role, as words for the shell's ``init``."""

CHEAP = Argon2Hasher(
    argon2.Parameters(
        type=argon2.Type.ID,
        version=19,
        salt_len=16,
        hash_len=32,
        time_cost=1,
        memory_cost=8,
        parallelism=1,
    )
)


def create_workspace(root: Path, user: str = TESTER, **options: Any) -> Workspace:
    """A new workspace whose only account, with every role, is signed in."""
    # Tests move the clock; the session does not lock because of it, unless told to.
    defaults = {"password": PASSWORD, "roles": ALL, "hasher": CHEAP, "attended": False}
    options = defaults | options
    return app.create_workspace(root, user, **options)


def open_workspace(root: Path, user: str = TESTER, **options: Any) -> Workspace:
    """The workspace with this person signed in; an account is made where there is none."""
    workspace = app.open_workspace(root, **({"hasher": CHEAP, "attended": False} | options))
    try:
        become(workspace, user)
    except BaseException:
        workspace.close()
        raise
    return workspace


def become(workspace: Workspace, user: str, roles: Collection[Role] = ALL) -> Workspace:
    """Seat another person at the open workspace, with exactly these roles.

    As if an administrator had made the account before; sitting down is no entry of the log.
    """
    if not signing_in.has_accounts(workspace):
        signing_in.make_first_account(workspace, user, PASSWORD, roles)
        return workspace
    known = {account.name: account for account in managing_accounts.accounts(workspace)}
    if user not in known:
        managing_accounts.add_account(workspace, user, PASSWORD, roles, must_change_password=False)
    elif known[user].roles != frozenset(roles):
        managing_accounts.set_roles(workspace, user, roles)
    with workspace.database.read() as connection:
        account = account_rows.find(connection, names.key(user))
    assert account is not None
    workspace.begin_session(account)
    return workspace


@contextmanager
def quietly(root: Path, user: str = TESTER, **options: Any) -> Iterator[Workspace]:
    """The workspace with somebody at it who has no account: nothing of theirs is on the log."""
    with app.open_workspace(root, **({"hasher": CHEAP} | options)) as workspace:
        seat(workspace, user)
        try:
            yield workspace
        finally:
            workspace.session = None


def seat(workspace: Workspace, user: str = TESTER) -> None:
    """Somebody at the open workspace who has no account, for as long as it is open."""
    now = workspace.now()
    # As if nobody ever committed: there is no account to read again.
    workspace.database.changes = lambda: 0  # type: ignore[method-assign]
    workspace.begin_session(
        Account(AccountId("0"), user, ALL, AccountState.ACTIVE, now, user, now)
    ).seen = 0


@contextmanager
def acting_as(
    workspace: Workspace, user: str, roles: Collection[Role] = ALL
) -> Iterator[Workspace]:
    """Another person at the open workspace for a while; then whoever was there before.

    ``with acting_as(workspace, "B. Examiner", {Role.EXAMINER}): casework.record_comparison(...)``
    """
    before = workspace.session
    become(workspace, user, roles)
    try:
        yield workspace
    finally:
        # The session itself, with the roles that it had, and no entry of the log for it.
        workspace.session = before
