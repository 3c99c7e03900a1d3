"""The verbs that begin and end a session, and that its owner uses for password and code."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection

from workstation.accounts import codes, names, passwords
from workstation.accounts.sessions import Session
from workstation.casework.proving import prove, record, refusal
from workstation.errors import CannotProceed, NoAccountYet, NotSignedIn, SignInRefused
from workstation.model.accounts import Account, AccountId, AccountState, Role, SecondFactor
from workstation.storage import account_rows
from workstation.storage.account_rows import Attempt, KeptFactor, KeptPassword
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

BANNER = Path(__file__).resolve().parents[2] / "resources" / "policy" / "sign-in-banner.txt"


def sign_in_banner() -> str:
    """What is shown before somebody signs in."""
    return BANNER.read_text(encoding="utf-8").strip()


def has_accounts(workspace: Workspace) -> bool:
    """Whether anybody can sign in; otherwise the first account has to be made."""
    with workspace.database.read() as connection:
        return account_rows.any_account(connection)


def sign_in(workspace: Workspace, name: str, password: str, code: str | None = None) -> Session:
    """Begin a session; another one ends before it.

    The session's account tells when it was used before. Raises ``SignInRefused``, with one
    sentence whatever is wrong, ``CodeNeeded`` where the password is right and the second factor
    is missing, and ``NoAccountYet``.
    """
    if not has_accounts(workspace):
        raise no_account()
    account = prove(workspace, name, password, code)
    workspace.end_session()
    return workspace.begin_session(account)


def sign_out(workspace: Workspace) -> None:
    """End the session and sign a checkpoint of the log."""
    workspace.end_session()
    workspace.seal_what_was_written()


def unlock(workspace: Workspace, password: str, code: str | None = None) -> Session:
    """Go on with a locked session, by the same person. Raises as ``sign_in`` does."""
    session = workspace.session
    if session is None:
        raise NotSignedIn("Nobody is signed in.", "Sign in.")
    account = prove(workspace, session.account.name, password, code)
    session.account = account
    session.unlock(workspace.now())
    return session


def no_account() -> NoAccountYet:
    """The sentence that says how to make the first account."""
    return NoAccountYet(
        "This workspace has no account yet, so nobody can work in it.",
        "Make the first one: corroborate user first NAME --password-file FILE --workspace DIR",
    )


def make_first_account(
    workspace: Workspace, name: str, password: str, roles: Collection[Role] = ()
) -> Account:
    """Make the first account, an administrator with ``roles`` besides, and sign it in.

    Raises ``CannotProceed`` where there is an account already, and ``PasswordRefused``.
    """
    if has_accounts(workspace):
        raise _not_the_first()
    written = names.cleaned(name)
    kept = KeptPassword(1, workspace.hasher.hash(passwords.check(password, written)), False)
    with workspace.database.write() as connection:
        if account_rows.any_account(connection):
            raise _not_the_first()
        account = new_account(
            workspace, connection, written, kept, {*roles, Role.ADMINISTRATOR}, by=written
        )
        record(workspace, connection, account, Attempt.SUCCEEDED, workspace.now())
    workspace.end_session()
    workspace.begin_session(account)
    return account


def _not_the_first() -> CannotProceed:
    return CannotProceed(
        "This workspace has an account already.", "An administrator can add others."
    )


def new_account(
    workspace: Workspace,
    connection: Connection,
    name: str,
    kept: KeptPassword,
    roles: Collection[Role],
    by: str,
) -> Account:
    """Add an account with its password, inside a transaction. Raises where the name is taken."""
    key = names.key(name)
    if account_rows.find(connection, key) is not None:
        raise CannotProceed(
            "There is an account with this name already.",
            "Names differ in more than capitals; add an initial or a number.",
        )
    account_id, now = AccountId(new_id()), workspace.now()
    account_rows.add_name(connection, account_id, name, key, now, by)
    workspace.log(
        connection,
        "account.added",
        "An account was added.",
        {"account": name, "roles": [role.value for role in Role if role in roles]},
        now,
        who=by,
        then=lambda number: account_rows.add_standing(
            connection, account_id, roles, AccountState.ACTIVE, now, number
        ),
    )
    set_password(
        workspace, connection, account_id, name, kept, "The account's password was set.", by
    )
    return account_rows.by_id(connection, account_id)


def set_password(
    workspace: Workspace,
    connection: Connection,
    account_id: AccountId,
    name: str,
    kept: KeptPassword,
    sentence: str,
    by: str,
) -> None:
    """Keep a password from now on, with its entry of the log."""
    now = workspace.now()
    workspace.log(
        connection,
        "account.password-set",
        sentence,
        {"account": name, "must_change": kept.must_change},
        now,
        who=by,
        then=lambda number: account_rows.add_password(
            connection, account_id, kept, now, number, passwords.KEPT
        ),
    )


def fresh_password(
    workspace: Workspace, account: Account, password: str, *, must_change: bool
) -> KeptPassword:
    """A good password that is none of the last ten, hashed. Raises ``PasswordRefused``."""
    written = passwords.check(password, account.name, second_factor=account.second_factor)
    with workspace.database.read() as connection:
        before = account_rows.kept_passwords(connection, account.id)
    if any(workspace.hasher.fits(kept.hash, written) for kept in before):
        raise passwords.PasswordRefused(
            f"The password is one of the last {passwords.KEPT}.", "Choose a new one."
        )
    return KeptPassword(before[0].password + 1, workspace.hasher.hash(written), must_change)


def change_password(workspace: Workspace, old: str, new: str) -> None:
    """Change one's own password. Raises ``SignInRefused`` and ``PasswordRefused``."""
    account = _own_account(workspace, old)
    kept = fresh_password(workspace, account, new, must_change=False)
    with workspace.database.write() as connection:
        set_password(
            workspace,
            connection,
            account.id,
            account.name,
            kept,
            "The account's owner changed the password.",
            account.name,
        )
        _refresh(workspace, connection)


def enrol_second_factor(workspace: Workspace, password: str) -> SecondFactor:
    """A secret for one's own authenticator app; it counts once a code of it was confirmed.

    Raises ``SignInRefused`` for a wrong password, ``CannotProceed`` where there is one already.
    """
    account = _own_account(workspace, password)
    if account.second_factor:
        raise CannotProceed(
            "This account has a second factor already.", "An administrator can take it off."
        )
    secret, now = codes.new_secret(), workspace.now()
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "account.second-factor-begun",
            "A second factor was begun; it counts once a code was given.",
            {"account": account.name},
            now,
            then=lambda number: account_rows.add_factor(
                connection, account.id, KeptFactor(secret, False), now, number
            ),
        )
    return codes.to_show(secret, account.name)


def confirm_second_factor(workspace: Workspace, code: str) -> None:
    """Turn one's own second factor on, with a code of the app. Raises ``CannotProceed``."""
    session = workspace.session
    assert session is not None  # no verb gets here without
    account, now = session.account, workspace.now()
    with workspace.database.write() as connection:
        kept = account_rows.factor(connection, account.id)
        if kept is None or kept.confirmed:
            raise CannotProceed("No second factor was begun.", "Begin one first.")
        last = account_rows.last_step(connection, account.id)
        step = codes.step_of(kept.secret, code, now, last)
        if step is None:
            raise CannotProceed(
                "The code is wrong.", "Check the clock of telephone and computer, and try again."
            )
        workspace.log(
            connection,
            "account.second-factor-on",
            "The second factor was turned on.",
            {"account": account.name},
            now,
            then=lambda number: account_rows.add_factor(
                connection, account.id, KeptFactor(kept.secret, True), now, number, step
            ),
        )
        _refresh(workspace, connection)


def _own_account(workspace: Workspace, password: str) -> Account:
    """Who is signed in, once they gave their password again; a wrong one is a failure."""
    session = workspace.session
    assert session is not None  # no verb gets here without
    account, typed = session.account, passwords.normalised(password)
    with workspace.database.read() as connection:
        kept = account_rows.kept_passwords(connection, account.id)[0]
    if typed is not None and workspace.hasher.fits(kept.hash, typed):
        return account
    with workspace.database.write() as connection:
        record(workspace, connection, account, Attempt.FAILED, workspace.now())
        now_closed = account_rows.by_id(connection, account.id).state is not AccountState.ACTIVE
    if now_closed:
        workspace.end_session()
        raise refusal()
    raise SignInRefused("The present password is wrong.", "Try again.")


def _refresh(workspace: Workspace, connection: Connection) -> None:
    """What was changed about who is signed in holds at once."""
    session = workspace.session
    if session is not None:
        session.account = account_rows.by_id(connection, session.account.id)
