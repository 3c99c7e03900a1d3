"""Accounts as rows. Every function that adds a row takes the number of its entry of the log."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Table, and_, bindparam, delete, func, select

from workstation.model.accounts import Account, AccountId, AccountState, Role
from workstation.storage.account_tables import (
    account_standings,
    accounts,
    passwords,
    second_factors,
    sign_in_attempts,
)


class Attempt(StrEnum):
    """What came of an attempt to sign in."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    REFUSED = "refused"
    """The account is locked or disabled, so nothing was checked."""
    CODE_MISSING = "code missing"


@dataclass(frozen=True)
class KeptPassword:
    """A password as it is kept: its number from 1 up, and its hash."""

    password: int
    hash: str
    must_change: bool


@dataclass(frozen=True)
class KeptFactor:
    """The secret of a second factor; it counts once it is confirmed."""

    secret: str
    confirmed: bool


def any_account(connection: Connection) -> bool:
    """Whether there is an account at all."""
    return connection.execute(select(accounts.c.id).limit(1)).first() is not None


def all_accounts(connection: Connection) -> tuple[Account, ...]:
    """Every account, by name."""
    return tuple(_account(row) for row in connection.execute(_listing().order_by("name_key")))


def find(connection: Connection, key: str) -> Account | None:
    """The account with this folded name."""
    row = connection.execute(_with("name_key"), {"wanted": key}).first()
    return None if row is None else _account(row)


def by_id(connection: Connection, account_id: AccountId) -> Account:
    """The account with this id, which exists."""
    return _account(connection.execute(_with("id"), {"wanted": account_id}).one())


def other_administers(connection: Connection, account_id: AccountId) -> bool:
    """Whether another account is an administrator who can act now."""
    return any(
        account.administers for account in all_accounts(connection) if account.id != account_id
    )


def _newest(table: Table) -> Any:
    """The condition that a row of ``table`` is the newest of its account."""
    other = table.alias()
    newest = select(func.max(other.c.number)).where(other.c.account_id == table.c.account_id)
    return table.c.number == newest.scalar_subquery()


@cache
def _with(column: str) -> Any:
    """Of the listing, whoever has the bound value ``wanted`` there.

    Kept: every verb asks who acts, and making this statement takes longer than running it.
    """
    return _listing().where(accounts.c[column] == bindparam("wanted"))


def _listing() -> Any:
    signed_in = (
        select(func.max(sign_in_attempts.c.at))
        .where(
            sign_in_attempts.c.account_id == accounts.c.id,
            sign_in_attempts.c.outcome == Attempt.SUCCEEDED.value,
        )
        .scalar_subquery()
    )
    return (
        select(
            accounts,
            account_standings.c.roles,
            account_standings.c.state,
            account_standings.c.at.label("changed_at"),
            passwords.c.must_change,
            second_factors.c.secret,
            second_factors.c.confirmed,
            signed_in.label("last_sign_in_at"),
        )
        .select_from(accounts)
        .join(
            account_standings,
            and_(account_standings.c.account_id == accounts.c.id, _newest(account_standings)),
        )
        .join(passwords, and_(passwords.c.account_id == accounts.c.id, _newest(passwords)))
        .outerjoin(
            second_factors,
            and_(second_factors.c.account_id == accounts.c.id, _newest(second_factors)),
        )
    )


def _account(row: Row[Any]) -> Account:
    return Account(
        id=AccountId(row.id),
        name=row.name,
        roles=frozenset(Role(role) for role in row.roles.split()),
        state=AccountState(row.state),
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.changed_at,
        last_sign_in_at=row.last_sign_in_at,
        second_factor=row.secret is not None and row.confirmed,
        must_change_password=row.must_change,
    )


def add_name(
    connection: Connection, account_id: AccountId, name: str, key: str, at: datetime, by: str
) -> None:
    """Add the account's name; what it may do follows with ``add_standing``."""
    connection.execute(
        accounts.insert().values(
            id=account_id, name=name, name_key=key, created_at=at, created_by=by
        )
    )


def _next(connection: Connection, table: Table, account_id: AccountId) -> int:
    newest = select(func.max(table.c.number)).where(table.c.account_id == account_id)
    return (connection.execute(newest).scalar() or 0) + 1


def add_standing(
    connection: Connection,
    account_id: AccountId,
    roles: Collection[Role],
    state: AccountState,
    at: datetime,
    log_number: int,
) -> None:
    """Roles and state from now on."""
    connection.execute(
        account_standings.insert().values(
            account_id=account_id,
            number=_next(connection, account_standings, account_id),
            roles=" ".join(role.value for role in Role if role in roles),
            state=state.value,
            at=at,
            log_number=log_number,
        )
    )


def kept_passwords(connection: Connection, account_id: AccountId) -> tuple[KeptPassword, ...]:
    """The current password and those before it that are still kept, the current one first."""
    rows = connection.execute(
        select(passwords)
        .where(passwords.c.account_id == account_id)
        .order_by(passwords.c.number.desc())
    )
    return tuple(KeptPassword(row.password, row.hash, row.must_change) for row in rows)


def add_password(
    connection: Connection,
    account_id: AccountId,
    kept: KeptPassword,
    at: datetime,
    log_number: int,
    keep: int,
) -> None:
    """The password from now on; only ``keep`` passwords stay, with one hash each."""
    connection.execute(
        passwords.insert().values(
            account_id=account_id,
            number=_next(connection, passwords, account_id),
            password=kept.password,
            hash=kept.hash,
            must_change=kept.must_change,
            at=at,
            log_number=log_number,
        )
    )
    mine = passwords.c.account_id == account_id
    newer = passwords.alias()
    replaced = (
        select(newer.c.number)
        .where(
            newer.c.account_id == passwords.c.account_id,
            newer.c.password == passwords.c.password,
            newer.c.number > passwords.c.number,
        )
        .exists()
    )
    connection.execute(
        delete(passwords).where(mine, (passwords.c.password <= kept.password - keep) | replaced)
    )


def factor(connection: Connection, account_id: AccountId) -> KeptFactor | None:
    """The second factor, confirmed or not yet; None where there is none."""
    row = connection.execute(
        select(second_factors).where(
            second_factors.c.account_id == account_id, _newest(second_factors)
        )
    ).first()
    return None if row is None or row.secret is None else KeptFactor(row.secret, row.confirmed)


def add_factor(
    connection: Connection,
    account_id: AccountId,
    kept: KeptFactor | None,
    at: datetime,
    log_number: int,
    step: int | None = None,
) -> None:
    """The second factor from now on, or none; earlier secrets are wiped."""
    number = _next(connection, second_factors, account_id)
    connection.execute(
        second_factors.insert().values(
            account_id=account_id,
            number=number,
            secret=None if kept is None else kept.secret,
            confirmed=kept is not None and kept.confirmed,
            step=step,
            at=at,
            log_number=log_number,
        )
    )
    connection.execute(
        delete(second_factors).where(
            second_factors.c.account_id == account_id, second_factors.c.number < number
        )
    )


def add_attempt(
    connection: Connection,
    account_id: AccountId | None,
    outcome: Attempt,
    at: datetime,
    log_number: int,
    step: int | None = None,
) -> None:
    """One attempt to sign in."""
    newest = connection.execute(select(func.max(sign_in_attempts.c.number))).scalar() or 0
    connection.execute(
        sign_in_attempts.insert().values(
            number=newest + 1,
            account_id=account_id,
            outcome=outcome.value,
            step=step,
            at=at,
            log_number=log_number,
        )
    )


def failures(connection: Connection, account_id: AccountId) -> tuple[list[datetime], int]:
    """When attempts failed, in order, and how many of them came after the newest sign-in.

    What was before the account was last locked or disabled is settled and left out.
    """
    settled = connection.execute(
        select(func.max(account_standings.c.log_number)).where(
            account_standings.c.account_id == account_id,
            account_standings.c.state != AccountState.ACTIVE.value,
        )
    ).scalar()
    rows = connection.execute(
        select(sign_in_attempts.c.outcome, sign_in_attempts.c.at)
        .where(
            sign_in_attempts.c.account_id == account_id,
            sign_in_attempts.c.log_number > (settled or 0),
        )
        .order_by(sign_in_attempts.c.number)
    )
    times: list[datetime] = []
    since_sign_in = 0
    for outcome, at in rows:
        if outcome == Attempt.SUCCEEDED:
            since_sign_in = 0
        elif outcome == Attempt.FAILED:
            times.append(at)
            since_sign_in += 1
    return times, since_sign_in


def last_step(connection: Connection, account_id: AccountId) -> int:
    """The step of the newest code that was used; -1 where none was."""
    newest = [
        connection.execute(
            select(func.max(table.c.step)).where(table.c.account_id == account_id)
        ).scalar()
        for table in (sign_in_attempts, second_factors)
    ]
    return max((step for step in newest if step is not None), default=-1)
