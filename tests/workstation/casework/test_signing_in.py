"""Signing in and out, locking, passwords, the second factor: on a real workspace."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import text

from tests.fakes import FakeEngine
from tests.people import CHEAP, PASSWORD, TESTER
from workstation import app, casework
from workstation.accounts.hashing import Argon2Hasher
from workstation.accounts.passwords import PasswordRefused
from workstation.errors import (
    CannotProceed,
    CodeNeeded,
    NoAccountYet,
    NotSignedIn,
    PasswordMustChange,
    SessionLocked,
    SignInRefused,
)
from workstation.model.accounts import AccountState, Role
from workstation.workspace import Workspace

OTHER = "B. Examiner"
SECRET = "window kitchen umbrella nine"


class Clock:
    """The time, told by hand."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self, _workspace: object = None) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(Workspace, "now", made.__call__)
    return made


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with an administrator and an examiner, closed; each test works on a copy."""
    made = tmp_path_factory.mktemp("pattern") / "w"
    with app.create_workspace(
        made, TESTER, password=PASSWORD, engines=FakeEngine, hasher=CHEAP
    ) as workspace:
        casework.add_account(
            workspace, OTHER, PASSWORD, {Role.EXAMINER}, must_change_password=False
        )
    return made


@pytest.fixture
def root(pattern: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pattern, tmp_path / "w"))


@pytest.fixture
def opened(root: Path) -> Iterator[Workspace]:
    with app.open_workspace(root, engines=FakeEngine) as workspace:
        yield workspace


def actions(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        rows = connection.execute(text("SELECT body FROM log ORDER BY number DESC")).fetchall()
    return [json.loads(body)["action"] for (body,) in rows]


def fails(workspace: Workspace, name: str, times: int = 1, password: str = "wrong") -> None:
    for _ in range(times):
        with pytest.raises(SignInRefused):
            casework.sign_in(workspace, name, password)


def state_of(workspace: Workspace, name: str) -> AccountState:
    casework.sign_in(workspace, TESTER, PASSWORD)
    (account,) = [each for each in casework.accounts(workspace) if each.name == name]
    return account.state


def test_a_session_names_who_works_and_ends_with_a_checkpoint(opened: Workspace) -> None:
    session = casework.sign_in(opened, "b. EXAMINER", PASSWORD)
    assert opened.session is session
    assert (opened.user, session.roles) == (OTHER, {Role.EXAMINER})
    casework.sign_out(opened)
    assert opened.session is None and opened.user != OTHER
    assert actions(opened)[:2] == ["session.ended", "account.signed-in"]
    with opened.database.read() as connection:
        sizes = connection.execute(
            text("SELECT max(tree_size), (SELECT max(number) FROM log) FROM checkpoints")
        ).one()
    assert sizes[0] == sizes[1]


def test_whatever_is_wrong_the_sentence_is_one(opened: Workspace) -> None:
    casework.sign_in(opened, TESTER, PASSWORD)
    casework.add_account(opened, "C", PASSWORD, {Role.TRAINER}, must_change_password=False)
    casework.disable_account(opened, "C")
    said = set()
    for name, password in (
        ("nobody at all", PASSWORD),
        (OTHER, "wrong"),
        (OTHER, ""),
        (OTHER, "x" * 10_000_000),
        (OTHER, "\ud800"),
        ("y" * 10_000_000, PASSWORD),
        ("\ud800", PASSWORD),
        ("", ""),
        ("C", PASSWORD),
    ):
        with pytest.raises(SignInRefused) as told:
            casework.sign_in(opened, name, password)
        said.add(str(told.value))
    assert len(said) == 1


def test_a_name_that_nobody_has_costs_as_much_and_is_not_written_down(root: Path) -> None:
    class Counting(Argon2Hasher):
        work = 0

        def hash(self, password: str) -> str:
            Counting.work += 1
            return CHEAP.hash(password)

        def fits(self, kept: str, password: str) -> bool:
            Counting.work += 1
            return CHEAP.fits(kept, password)

        def busy(self) -> None:
            Counting.work += 1

        def outdated(self, kept: str) -> bool:
            return False

    secret = "my password in the wrong field"
    with app.open_workspace(root, engines=FakeEngine, hasher=Counting()) as workspace:
        for name in (secret, OTHER):
            Counting.work = 0
            fails(workspace, name)
            assert Counting.work == 1
        with workspace.database.read() as connection:
            bodies = connection.execute(text("SELECT body FROM log")).scalars().all()
    everything = b"".join(bodies)
    assert secret.encode() not in everything and b"wrong" not in everything.split(b"field")[0]
    for path in root.glob("workspace.sqlite3*"):
        assert secret.encode() not in path.read_bytes()
        assert PASSWORD.encode() not in path.read_bytes()


def test_five_failures_lock_until_an_administrator_releases(root: Path, clock: Clock) -> None:
    with app.open_workspace(root, engines=FakeEngine) as workspace:
        fails(workspace, OTHER, 4)
        casework.sign_in(workspace, OTHER, PASSWORD)
        fails(workspace, OTHER)
        assert actions(workspace)[:2] == ["account.locked", "account.sign-in-failed"]
        fails(workspace, OTHER, password=PASSWORD)
    for days in (0, 400, -4000):
        clock.passes(days=days)
        with pytest.raises(SignInRefused):
            app.open_workspace(root, OTHER, password=PASSWORD, engines=FakeEngine)
    with app.open_workspace(root, TESTER, password=PASSWORD, engines=FakeEngine) as workspace:
        casework.reset_password(workspace, OTHER, SECRET)
        fails(workspace, OTHER, password=SECRET)
        assert state_of(workspace, OTHER) is AccountState.LOCKED
        assert casework.release_account(workspace, OTHER).state is AccountState.ACTIVE
        with pytest.raises(CannotProceed, match="not locked"):
            casework.release_account(workspace, OTHER)
        fails(workspace, OTHER, 4)
        casework.sign_in(workspace, OTHER, SECRET)


@pytest.mark.parametrize("back", [0, 20, 10_000])
def test_a_clock_set_back_between_failures_does_not_help(
    opened: Workspace, clock: Clock, back: int
) -> None:
    for _ in range(4):
        fails(opened, OTHER)
        clock.passes(minutes=-back)
    fails(opened, OTHER)
    fails(opened, OTHER, password=PASSWORD)
    assert "account.locked" in actions(opened)


def test_slow_failures_do_not_lock_and_patience_is_limited(
    opened: Workspace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workstation.accounts import locking

    monkeypatch.setattr(locking, "IN_A_ROW", 12)
    for _ in range(11):
        fails(opened, OTHER)
        clock.passes(minutes=4)
    casework.sign_in(opened, OTHER, PASSWORD)
    for _ in range(12):
        fails(opened, OTHER)
        clock.passes(minutes=4)
    fails(opened, OTHER, password=PASSWORD)
    assert state_of(opened, OTHER) is AccountState.LOCKED


def test_the_only_administrator_waits_instead_of_being_locked_for_good(
    opened: Workspace, clock: Clock
) -> None:
    fails(opened, TESTER, 5)
    assert actions(opened)[0] == "sign-in.closed"
    fails(opened, TESTER, 20, password=PASSWORD)
    clock.passes(days=-3000)
    fails(opened, TESTER, password=PASSWORD)
    clock.passes(days=3000, minutes=16)
    casework.sign_in(opened, TESTER, PASSWORD)
    casework.add_account(opened, "C", PASSWORD, {Role.ADMINISTRATOR}, must_change_password=False)
    clock.passes(minutes=16)
    fails(opened, TESTER, 5)
    casework.sign_in(opened, "C", PASSWORD)
    assert casework.release_account(opened, TESTER).administers


def test_an_account_left_alone_is_disabled_but_never_the_last_administrator(
    opened: Workspace, clock: Clock
) -> None:
    clock.passes(days=91)
    fails(opened, OTHER, password=PASSWORD)
    assert actions(opened)[:2] == ["account.sign-in-refused", "account.idle"]
    casework.sign_in(opened, TESTER, PASSWORD)
    assert casework.enable_account(opened, OTHER).state is AccountState.ACTIVE
    casework.sign_in(opened, OTHER, PASSWORD)


def test_others_left_alone_are_disabled_when_somebody_signs_in(
    opened: Workspace, clock: Clock
) -> None:
    casework.sign_in(opened, TESTER, PASSWORD)
    casework.add_account(opened, "C", PASSWORD, {Role.ADMINISTRATOR}, must_change_password=False)
    clock.passes(days=91)
    fails(opened, TESTER, password=PASSWORD)
    casework.sign_in(opened, "C", PASSWORD)
    states = {account.name: account.state for account in casework.accounts(opened)}
    assert states == {
        TESTER: AccountState.DISABLED,
        OTHER: AccountState.DISABLED,
        "C": AccountState.ACTIVE,
    }


def test_a_session_locks_and_the_same_person_goes_on(opened: Workspace, clock: Clock) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    clock.passes(minutes=14)
    assert opened.touch()
    clock.passes(minutes=14)
    casework.galleries(opened)
    clock.passes(minutes=1)
    assert opened.is_locked() and not opened.touch()
    with pytest.raises(SessionLocked):
        casework.galleries(opened)
    clock.passes(minutes=-60)
    with pytest.raises(SessionLocked):
        casework.galleries(opened)
    with pytest.raises(SignInRefused):
        casework.unlock(opened, "wrong")
    assert opened.is_locked()
    casework.unlock(opened, PASSWORD)
    casework.galleries(opened)
    opened.lock_session()
    casework.sign_in(opened, TESTER, PASSWORD)
    assert casework.accounts(opened)


def test_failures_at_the_lock_count_too(opened: Workspace) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    opened.lock_session()
    for _ in range(5):
        with pytest.raises(SignInRefused):
            casework.unlock(opened, "wrong")
    with pytest.raises(SignInRefused):
        casework.unlock(opened, PASSWORD)
    assert opened.is_locked()


def test_thirty_minutes_are_the_most(opened: Workspace, clock: Clock) -> None:
    for minutes in (0, 31, -1, 10**9):
        with pytest.raises(CannotProceed):
            opened.idle_lock_minutes = minutes
    casework.sign_in(opened, OTHER, PASSWORD)
    opened.idle_lock_minutes = 30
    clock.passes(minutes=29)
    assert not opened.is_locked()
    clock.passes(minutes=1)
    assert opened.is_locked()


def test_the_last_ten_passwords_do_not_come_back(opened: Workspace) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    before = PASSWORD
    for number in range(10):
        new = f"{SECRET} {number}"
        casework.change_password(opened, before, new)
        before = new
        with pytest.raises(PasswordRefused, match="last 10"):
            casework.change_password(opened, before, f"{SECRET} {number}")
    with pytest.raises(PasswordRefused, match="last 10"):
        casework.change_password(opened, before, f"{SECRET} 0")
    casework.change_password(opened, before, PASSWORD)
    fails(opened, OTHER, password=before)
    casework.sign_in(opened, OTHER, PASSWORD)
    with opened.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM passwords")).scalar_one() == 11
    with pytest.raises(SignInRefused, match="present password"):
        casework.change_password(opened, "wrong", SECRET)


def test_guessing_the_present_password_locks_and_ends_the_session(opened: Workspace) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            casework.change_password(opened, "wrong", SECRET)
    assert opened.session is None
    assert state_of(opened, OTHER) is AccountState.LOCKED


def test_a_password_that_was_set_must_be_changed_first(opened: Workspace) -> None:
    casework.sign_in(opened, TESTER, PASSWORD)
    assert casework.reset_password(opened, OTHER, SECRET).must_change_password
    casework.sign_in(opened, OTHER, SECRET)
    with pytest.raises(PasswordMustChange):
        casework.galleries(opened)
    with pytest.raises(PasswordRefused):
        casework.change_password(opened, SECRET, SECRET)
    casework.change_password(opened, SECRET, f"{SECRET} again")
    casework.galleries(opened)


def test_a_password_is_hashed_anew_where_the_parameters_changed(root: Path) -> None:
    import argon2

    other = Argon2Hasher(
        argon2.Parameters(argon2.Type.ID, 19, 16, 32, time_cost=2, memory_cost=8, parallelism=1)
    )
    with app.open_workspace(root, OTHER, password=PASSWORD, hasher=other, engines=FakeEngine) as w:
        assert actions(w)[0] == "account.password-hashed-anew"
        with pytest.raises(PasswordRefused, match="last 10"):
            casework.change_password(w, PASSWORD, PASSWORD)
    with app.open_workspace(root, OTHER, password=PASSWORD, hasher=other, engines=FakeEngine) as w:
        assert actions(w)[0] == "account.signed-in"
        with w.database.read() as connection:
            hashes = connection.execute(text("SELECT hash FROM passwords")).scalars().all()
    assert sorted("t=2" in kept for kept in hashes) == [False, True]


def test_a_second_factor_from_beginning_to_reset(opened: Workspace, clock: Clock) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    with pytest.raises(SignInRefused):
        casework.enrol_second_factor(opened, "wrong")
    app_ = pyotp.TOTP(casework.enrol_second_factor(opened, PASSWORD).secret)
    casework.sign_in(opened, OTHER, PASSWORD)  # not confirmed, so not asked for
    with pytest.raises(CannotProceed, match="code is wrong"):
        casework.confirm_second_factor(opened, "000000" if app_.at(clock.now) != "000000" else "1")
    confirmed = app_.at(clock.now)
    casework.confirm_second_factor(opened, confirmed)
    assert opened.session is not None and opened.session.account.second_factor
    with pytest.raises(CannotProceed, match="already"):
        casework.enrol_second_factor(opened, PASSWORD)
    casework.change_password(opened, PASSWORD, "lantern7")
    with pytest.raises(CodeNeeded):
        casework.sign_in(opened, OTHER, "lantern7")
    with pytest.raises(SignInRefused):
        casework.sign_in(opened, OTHER, "lantern7", confirmed)
    clock.passes(seconds=30)
    casework.sign_in(opened, OTHER, "lantern7", app_.at(clock.now))
    opened.lock_session()
    with pytest.raises(SignInRefused):
        casework.unlock(opened, "lantern7", app_.at(clock.now))
    clock.passes(seconds=-60)  # a code of a clock that was set back is an old one
    with pytest.raises(SignInRefused):
        casework.unlock(opened, "lantern7", app_.at(clock.now))
    clock.passes(seconds=120)
    casework.unlock(opened, "lantern7", app_.at(clock.now))
    casework.sign_in(opened, TESTER, PASSWORD)
    account = casework.reset_second_factor(opened, OTHER)
    assert (account.second_factor, account.must_change_password) == (False, True)
    casework.sign_in(opened, OTHER, "lantern7")
    with pytest.raises(PasswordRefused, match="short"):
        casework.change_password(opened, "lantern7", "lantern8")
    with opened.database.read() as connection:
        kept = connection.execute(text("SELECT secret FROM second_factors")).scalars().all()
    assert kept == [None], "old secrets are wiped"


def test_wrong_codes_lock_too(opened: Workspace, clock: Clock) -> None:
    casework.sign_in(opened, OTHER, PASSWORD)
    app_ = pyotp.TOTP(casework.enrol_second_factor(opened, PASSWORD).secret)
    casework.confirm_second_factor(opened, app_.at(clock.now))
    for _ in range(5):
        with pytest.raises(SignInRefused):
            casework.sign_in(opened, OTHER, PASSWORD, "not a code")
    assert state_of(opened, OTHER) is AccountState.LOCKED


def test_a_workspace_without_accounts_says_how_to_make_the_first(tmp_path: Path) -> None:
    root = tmp_path / "w"
    with app.create_workspace(root, engines=FakeEngine) as workspace:
        assert not casework.has_accounts(workspace)
        with pytest.raises(NoAccountYet, match="corroborate user first"):
            casework.galleries(workspace)
        with pytest.raises(NoAccountYet, match="corroborate user first"):
            casework.sign_in(workspace, TESTER, PASSWORD)
        with pytest.raises(PasswordRefused):
            casework.make_first_account(workspace, TESTER, "short")
        assert not casework.has_accounts(workspace)
        made = casework.make_first_account(workspace, TESTER, PASSWORD, {Role.DETECTIVE})
        assert made.roles == {Role.DETECTIVE, Role.ADMINISTRATOR}
        assert casework.galleries(workspace) == ()
        casework.sign_out(workspace)
        with pytest.raises(CannotProceed, match="already"):
            casework.make_first_account(workspace, "Intruder", SECRET)
        with pytest.raises(NotSignedIn, match="Nobody is signed in"):
            casework.galleries(workspace)


def test_a_password_that_is_refused_leaves_no_workspace(tmp_path: Path) -> None:
    for name, password in ((TESTER, "short"), ("", PASSWORD), (TESTER, None), (TESTER, "\ud800")):
        with pytest.raises(CannotProceed):
            app.create_workspace(tmp_path / "w", name, password=password, engines=FakeEngine)
    assert not (tmp_path / "w").exists()


def test_the_banner_says_what_this_is(opened: Workspace) -> None:
    banner = casework.sign_in_banner()
    assert "investigative lead only" in banner and "recorded" in banner
