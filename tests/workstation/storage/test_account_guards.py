"""Direct SQL through the application's own connection gives nobody a role and opens no lock."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.people import PASSWORD, become
from workstation import casework
from workstation.errors import SignInRefused
from workstation.model.accounts import AccountState, Role
from workstation.workspace import Workspace

B = "(SELECT id FROM accounts WHERE name = 'B')"
NEXT = f"(SELECT max(number) + 1 FROM account_standings WHERE account_id = {B})"
NEWEST = "(SELECT max(number) FROM log)"
ATTACKS = [
    "UPDATE account_standings SET state = 'active'",
    "UPDATE account_standings SET roles = 'administrator'",
    "UPDATE OR REPLACE account_standings SET number = 1",
    "DELETE FROM account_standings WHERE state = 'locked'",
    f"INSERT INTO account_standings SELECT account_id, {NEXT}, 'administrator', 'active', at, "
    f"{NEWEST} FROM account_standings WHERE account_id = {B} LIMIT 1",
    f"INSERT INTO account_standings SELECT account_id, {NEXT}, roles, 'active', at, "
    f"log_number FROM account_standings WHERE account_id = {B}",
    f"INSERT INTO account_standings SELECT account_id, {NEXT}, roles, 'active', at, "
    f"{NEWEST} + 1 FROM account_standings WHERE account_id = {B} LIMIT 1",
    f"INSERT INTO account_standings SELECT account_id, {NEXT}, roles, 'active', at, "
    f"NULL FROM account_standings WHERE account_id = {B} LIMIT 1",
    "INSERT OR REPLACE INTO account_standings SELECT account_id, number, "
    "'administrator', 'active', at, log_number FROM account_standings",
    "REPLACE INTO account_standings SELECT account_id, number, roles, 'active', at, log_number "
    "FROM account_standings",
    "INSERT INTO account_standings SELECT * FROM account_standings WHERE true "
    "ON CONFLICT DO UPDATE SET state = 'active'",
    "DELETE FROM sign_in_attempts",
    "DELETE FROM sign_in_attempts WHERE outcome = 'failed'",
    "UPDATE sign_in_attempts SET outcome = 'succeeded'",
    "UPDATE sign_in_attempts SET at = '2001-01-01 00:00:00.000000'",
    "UPDATE sign_in_attempts SET account_id = NULL",
    "UPDATE sign_in_attempts SET step = -1",
    "INSERT OR REPLACE INTO sign_in_attempts SELECT number, account_id, 'succeeded', step, at, "
    "log_number FROM sign_in_attempts",
    "UPDATE passwords SET hash = 'x'",
    "UPDATE passwords SET must_change = 0",
    "DELETE FROM passwords",
    "INSERT OR REPLACE INTO passwords SELECT account_id, number, password, 'x', must_change, at, "
    "log_number FROM passwords",
    "INSERT INTO passwords SELECT account_id, number + 1, password + 1, hash, 0, at, "
    f"{NEWEST} FROM passwords WHERE account_id = {B}",
    "UPDATE second_factors SET confirmed = 0",
    "UPDATE second_factors SET secret = NULL",
    "DELETE FROM second_factors",
    f"INSERT INTO second_factors SELECT account_id, number + 1, NULL, 0, NULL, at, {NEWEST} "
    f"FROM second_factors WHERE account_id = {B}",
    "UPDATE accounts SET name_key = 'other'",
    "UPDATE accounts SET id = 'other'",
    "DELETE FROM accounts",
    "INSERT OR REPLACE INTO accounts SELECT id, name, name_key, created_at, 'me' FROM accounts",
]


@pytest.fixture
def locked(workspace: Workspace) -> Workspace:
    """A workspace in which B, who has a second factor, is locked."""
    import pyotp

    become(workspace, "B", {Role.EXAMINER})
    factor = casework.enrol_second_factor(workspace, PASSWORD)
    casework.confirm_second_factor(workspace, pyotp.TOTP(factor.secret).at(workspace.now()))
    for _ in range(5):
        with pytest.raises(SignInRefused):
            casework.sign_in(workspace, "B", "wrong")
    become(workspace, "A. Tester")
    return workspace


def rows(workspace: Workspace) -> list[object]:
    tables = "accounts account_standings passwords second_factors sign_in_attempts log"
    with workspace.database.read() as connection:
        return [
            [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            for table in tables.split()
        ]


def test_nothing_changes_by_direct_sql(locked: Workspace) -> None:
    # An entry about a refusal would be the newest: the attacks are to meet those written here.
    locked.database.on_refused = None
    for after_another_entry in (False, True):
        if after_another_entry:
            with locked.database.write() as connection:
                locked.log(connection, "test.other", "Something else was written.", {})
        before = rows(locked)
        for attack in ATTACKS:
            with pytest.raises(DBAPIError), locked.database.write() as connection:
                changed = connection.execute(text(attack)).rowcount
                assert changed, f"{attack} touches nothing, so it proves nothing"
            assert rows(locked) == before, attack
    states = {account.name: account.state for account in casework.accounts(locked)}
    assert states == {"A. Tester": AccountState.ACTIVE, "B": AccountState.LOCKED}


def test_the_last_administrator_stays_even_with_an_entry_on_the_log(locked: Workspace) -> None:
    def disable(number: int) -> None:
        connection.execute(
            text(
                "INSERT INTO account_standings SELECT account_id, number + 1, 'trainer', 'active', "
                f"at, {number} FROM account_standings WHERE account_id = "
                "(SELECT id FROM accounts WHERE name = 'A. Tester') ORDER BY number DESC LIMIT 1"
            )
        )

    with (
        pytest.raises(DBAPIError, match="one administrator"),
        locked.database.write() as connection,
    ):
        locked.log(connection, "account.roles", "Forged.", {}, then=disable)
