"""Proving who somebody is: name, password and code, with every attempt on the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection

from workstation.accounts import codes, locking, names, passwords
from workstation.accounts.names import NOBODY
from workstation.errors import CodeNeeded, SignInRefused
from workstation.model.accounts import Account, AccountState
from workstation.storage import account_rows
from workstation.storage.account_rows import Attempt, KeptPassword
from workstation.workspace import Workspace

_SENTENCES = {
    Attempt.SUCCEEDED: "Signed in.",
    Attempt.FAILED: "An attempt to sign in failed.",
    Attempt.REFUSED: "An attempt to sign in to an account that is closed was refused.",
    Attempt.CODE_MISSING: "The password was given, and the code of the second factor was not.",
}
_ACTIONS = {
    Attempt.SUCCEEDED: "account.signed-in",
    Attempt.FAILED: "account.sign-in-failed",
    Attempt.REFUSED: "account.sign-in-refused",
    Attempt.CODE_MISSING: "account.code-missing",
}


def refusal() -> SignInRefused:
    """One sentence for all: whoever guesses learns neither names nor states nor passwords."""
    return SignInRefused(
        "Name, password or code are wrong, or the account is locked or disabled.",
        "Try again. After five failures, or 90 days without signing in, an administrator has to "
        "release the account.",
    )


def prove(workspace: Workspace, name: str, password: str, code: str | None) -> Account:
    """The account whose name, password and code these are; the attempt is recorded.

    The account is as it was before: ``last_sign_in_at`` tells of the time before this one. Of a
    write-protected copy nothing can be recorded, and nothing is. Raises ``SignInRefused`` and
    ``CodeNeeded``.
    """
    key, typed = names.key(name), passwords.normalised(password)
    with workspace.database.read() as connection:
        account = account_rows.find(connection, key)
        kept = _current(connection, account)
    # Before the transaction, for it takes a while; and once, whoever is asked for.
    right = False
    if kept is None or typed is None:
        workspace.hasher.busy()
    else:
        right = workspace.hasher.fits(kept.hash, typed)
    now = workspace.now()
    with _recording(workspace) as connection:
        account = account_rows.find(connection, key)
        right = right and kept == _current(connection, account)
        outcome, step = _judge(workspace, connection, account, right, code, now)
        if not workspace.database.write_protected:
            record(workspace, connection, account, outcome, now, step)
    if outcome is Attempt.CODE_MISSING:
        raise CodeNeeded(
            "This account has a second factor.", "Give the code that your app shows now."
        )
    if account is None or outcome is not Attempt.SUCCEEDED:
        raise refusal()
    if kept is not None and typed is not None:
        _hash_anew(workspace, account, kept, typed)
    return account


def _current(connection: Connection, account: Account | None) -> KeptPassword | None:
    return None if account is None else account_rows.kept_passwords(connection, account.id)[0]


@contextmanager
def _recording(workspace: Workspace) -> Iterator[Connection]:
    database = workspace.database
    with database.read() if database.write_protected else database.write() as connection:
        yield connection


def _judge(
    workspace: Workspace,
    connection: Connection,
    account: Account | None,
    right: bool,
    code: str | None,
    now: datetime,
) -> tuple[Attempt, int | None]:
    """What comes of an attempt, and the step of the code that was used."""
    if account is None:
        return Attempt.FAILED, None
    if account.state is not AccountState.ACTIVE or _closed(connection, account, now):
        return Attempt.REFUSED, None
    if _left_alone(connection, account, now):
        if not workspace.database.write_protected:
            _disable(workspace, connection, account, now)
        return Attempt.REFUSED, None
    if not right:
        return Attempt.FAILED, None
    factor = account_rows.factor(connection, account.id)
    if factor is None or not factor.confirmed:
        return Attempt.SUCCEEDED, None
    if not code:
        return Attempt.CODE_MISSING, None
    last = account_rows.last_step(connection, account.id)
    step = codes.step_of(factor.secret, code, now, last)
    return (Attempt.FAILED, None) if step is None else (Attempt.SUCCEEDED, step)


def _closed(connection: Connection, account: Account, now: datetime) -> bool:
    """Whether the only administrator, whom nobody could release, has to wait."""
    failed_at, _since = account_rows.failures(connection, account.id)
    return locking.failures_in_time(failed_at, now) >= locking.FAILURES


def record(
    workspace: Workspace,
    connection: Connection,
    account: Account | None,
    outcome: Attempt,
    now: datetime,
    step: int | None = None,
) -> None:
    """Put an attempt on record; the failure that is one too many locks the account.

    A name that nobody has is not written down: it may be a password in the wrong field.
    """
    succeeded = outcome is Attempt.SUCCEEDED and account is not None
    account_id = None if account is None else account.id
    workspace.log(
        connection,
        _ACTIONS[outcome],
        _SENTENCES[outcome],
        {} if account is None else {"account": account.name},
        now,
        who=account.name if succeeded and account is not None else NOBODY,
        then=lambda number: account_rows.add_attempt(
            connection, account_id, outcome, now, number, step
        ),
    )
    if account is None:
        return
    if outcome is Attempt.FAILED:
        _lock_if_due(workspace, connection, account, now)
    elif succeeded:
        for other in account_rows.all_accounts(connection):
            if other.state is AccountState.ACTIVE and _left_alone(connection, other, now):
                _disable(workspace, connection, other, now)


def _lock_if_due(
    workspace: Workspace, connection: Connection, account: Account, now: datetime
) -> None:
    failed_at, since_sign_in = account_rows.failures(connection, account.id)
    if not locking.locks(failed_at, since_sign_in, now):
        return
    if account.administers and not account_rows.other_administers(connection, account.id):
        workspace.log(
            connection,
            "sign-in.closed",
            "Too many failures. This is the only active administrator, whom nobody could "
            "release: the account is closed for 15 minutes instead of locked.",
            {"account": account.name},
            now,
            who=NOBODY,
        )
        return
    workspace.log(
        connection,
        "account.locked",
        "The account was locked after too many failures.",
        {"account": account.name},
        now,
        who=NOBODY,
        then=lambda number: account_rows.add_standing(
            connection, account.id, account.roles, AccountState.LOCKED, now, number
        ),
    )


def _left_alone(connection: Connection, account: Account, now: datetime) -> bool:
    """Whether an account has to be disabled because nobody used it."""
    last_used = max(account.changed_at, account.last_sign_in_at or account.created_at)
    return locking.idle(last_used, now) and (
        not account.administers or account_rows.other_administers(connection, account.id)
    )


def _disable(workspace: Workspace, connection: Connection, account: Account, now: datetime) -> None:
    workspace.log(
        connection,
        "account.idle",
        "The account was disabled, because nobody signed in to it for 90 days.",
        {"account": account.name},
        now,
        who=NOBODY,
        then=lambda number: account_rows.add_standing(
            connection, account.id, account.roles, AccountState.DISABLED, now, number
        ),
    )


def _hash_anew(workspace: Workspace, account: Account, kept: KeptPassword, typed: str) -> None:
    """Keep the password with the parameters in use, where they have changed."""
    database = workspace.database
    if database.write_protected or not workspace.hasher.outdated(kept.hash):
        return
    anew = KeptPassword(kept.password, workspace.hasher.hash(typed), kept.must_change)
    with database.write() as connection:
        if kept == _current(connection, account):
            workspace.log(
                connection,
                "account.password-hashed-anew",
                "The password is kept with newer parameters.",
                {"account": account.name},
                who=account.name,
                then=lambda number: account_rows.add_password(
                    connection, account.id, anew, workspace.now(), number, passwords.KEPT
                ),
            )
