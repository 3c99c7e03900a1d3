"""Every verb asks first who is signed in, and whether their roles include it.

``workstation.casework`` wraps each of its verbs with ``permitted``. Verbs that call each other
do so below that, module to module, and are not asked again.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from workstation import permissions
from workstation.accounts.sessions import Session
from workstation.errors import (
    CannotProceed,
    NoAccountYet,
    NotPermitted,
    NotSignedIn,
    PasswordMustChange,
    SessionLocked,
)
from workstation.model.accounts import AccountState
from workstation.storage import account_rows
from workstation.workspace import Workspace

P = ParamSpec("P")
T = TypeVar("T")

ALWAYS = frozenset({"change_password"})
"""What somebody may do whose password an administrator has set."""


def takes_workspace(verb: object) -> bool:
    """Whether it is a verb on a workspace; others know no record and need no permission."""
    return (
        inspect.isroutine(verb)
        and next(iter(inspect.signature(verb).parameters), "") == "workspace"
    )


def permitted(verb: Callable[P, T]) -> Callable[P, T]:
    """The verb, refused to those who may not use it. Raises before anything is done

    ``NotSignedIn``, ``SessionLocked``, ``PasswordMustChange`` and ``NotPermitted``; the last
    is an entry of the log.
    """
    name = verb.__name__
    if name in permissions.BEFORE_SIGN_IN:
        return verb

    @wraps(verb)
    def checked(workspace: Workspace, *arguments: Any, **named: Any) -> T:
        session = _current(workspace)
        if session is None:
            raise _nobody(workspace)
        if session.stale(workspace.now()):
            raise SessionLocked(
                "The session is locked, because nobody was there for a while.",
                "Give your password to go on.",
            )
        if session.account.must_change_password and name not in ALWAYS:
            raise PasswordMustChange(
                "An administrator has set your password.", "Choose a new one before you go on."
            )
        if not permissions.may(session.roles, name):
            raise _refusal(workspace, name)
        try:
            return verb(workspace, *arguments, **named)  # type: ignore[arg-type]
        except UnicodeEncodeError as error:
            # Half a character, as a shell hands on bytes that are no UTF-8; nothing was written.
            raise CannotProceed(
                "A text has a character that cannot be kept.", "Write it again without it."
            ) from error

    checked.permitted = True  # type: ignore[attr-defined]
    return checked  # type: ignore[return-value]


def _current(workspace: Workspace) -> Session | None:
    """The session with the account as it is now, wherever it was changed; None if it was closed."""
    session = workspace.session
    if session is None:
        return None
    changes = workspace.database.changes()
    if session.seen != changes:
        with workspace.database.read() as connection:
            account = account_rows.by_id(connection, session.account.id)
        session.account, session.seen = account, changes
        if account.state is not AccountState.ACTIVE:
            workspace.end_session()
    return workspace.session


def _nobody(workspace: Workspace) -> NotSignedIn:
    with workspace.database.read() as connection:
        known = account_rows.any_account(connection)
    if known:
        return NotSignedIn(
            "Nobody is signed in.",
            "Sign in; in a shell with --user NAME --password-file FILE.",
        )
    return NoAccountYet(
        "This workspace has no account yet, so nobody can work in it.",
        "Make the first one: corroborate user first NAME --password-file FILE --workspace DIR",
    )


def _refusal(workspace: Workspace, name: str) -> NotPermitted:
    session = workspace.session
    roles = () if session is None else session.roles
    sentence = f"Your roles ({permissions.spelt(roles)}) do not include {permissions.doing(name)}."
    if not workspace.database.write_protected:
        with workspace.database.write() as connection:
            workspace.log(
                connection,
                "permission.refused",
                f"Refused: the roles ({permissions.spelt(roles)}) do not include "
                f"{permissions.doing(name)}.",
                {"verb": name, "roles": [role.value for role in sorted(roles)]},
            )
    return NotPermitted(sentence, permissions.who_may(name))
