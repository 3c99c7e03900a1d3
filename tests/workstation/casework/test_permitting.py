"""Every verb is enforced: signed in, not locked, and with a role that includes it."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import people
from tests.fakes import FakeEngine
from tests.people import acting_as, become
from workstation import casework, permissions
from workstation.casework import permitting
from workstation.errors import CannotProceed, NotPermitted, NotSignedIn, SessionLocked
from workstation.model.accounts import Role
from workstation.permissions import BEFORE_SIGN_IN, VERBS, may
from workstation.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]
VERBS_ON_A_WORKSPACE = sorted(
    name for name in casework.__all__ if permitting.takes_workspace(getattr(casework, name))
)
KNOW_NO_RECORD = {"case_gaps", "difference", "quality_in", "undone_events", "sign_in_banner"}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One workspace for many refusals, which change nothing in it but the log."""
    root = tmp_path_factory.mktemp("refusing") / "w"
    with people.create_workspace(root, engines=FakeEngine, hasher=people.CHEAP) as made:
        yield made


def test_every_verb_is_enforced() -> None:
    verbs = {name for name in casework.__all__ if inspect.isroutine(getattr(casework, name))}
    assert verbs - set(VERBS_ON_A_WORKSPACE) == KNOW_NO_RECORD
    for name in VERBS_ON_A_WORKSPACE:
        enforced = getattr(getattr(casework, name), "permitted", False)
        assert enforced is (name not in BEFORE_SIGN_IN), name


def test_only_casework_itself_knows_its_verbs_from_below() -> None:
    for path in [*(ROOT / "workstation").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]:
        if path.parent.name == "casework":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
                "workstation.casework."
            ):
                taken = {alias.name for alias in node.names}
                assert not taken & set(casework.__all__), f"{path.name} goes round the check"
            if isinstance(node, ast.Import):
                for alias in node.names:
                    assert not alias.name.startswith("workstation.casework."), path.name


@pytest.mark.parametrize("name", sorted(set(VERBS_ON_A_WORKSPACE) - BEFORE_SIGN_IN))
def test_nobody_the_locked_and_the_wrong_roles_are_refused(shared: Workspace, name: str) -> None:
    verb = getattr(casework, name)
    shared.session = None
    with pytest.raises(NotSignedIn):
        verb(shared)
    become(shared, people.TESTER)
    shared.lock_session()
    with pytest.raises(SessionLocked):
        verb(shared)
    session = shared.begin_session(_with_roles(shared, set(Role) - VERBS[name]))
    session.seen = shared.database.changes()  # so that the account is not read anew
    before = _log_size(shared)
    with pytest.raises(NotPermitted):
        verb(shared)
    assert _log_size(shared) == before + 1
    assert shared.session is session


def _with_roles(workspace: Workspace, roles: set[Role]):  # type: ignore[no-untyped-def]
    from dataclasses import replace

    session = become(workspace, people.TESTER).session
    assert session is not None
    return replace(session.account, roles=frozenset(roles))


def _log_size(workspace: Workspace) -> int:
    from sqlalchemy import text

    with workspace.database.read() as connection:
        return int(connection.execute(text("SELECT count(*) FROM log")).scalar_one())


def test_a_refusal_says_why_and_who_may_and_is_on_the_log(workspace: Workspace) -> None:
    with acting_as(workspace, "B. Detective", {Role.DETECTIVE}):
        with pytest.raises(NotPermitted) as told:
            casework.record_comparison(workspace, None, None, "")  # type: ignore[arg-type]
        assert str(told.value) == (
            "Your roles (detective) do not include recording a comparison. An examiner may."
        )
    entry = casework.log_entries(workspace)[0]
    assert (entry.action, entry.who) == ("permission.refused", "B. Detective")


def test_an_unlisted_verb_is_denied_to_everybody(workspace: Workspace) -> None:
    def format_disk(workspace: Workspace) -> None:
        raise AssertionError("it ran")

    with pytest.raises(NotPermitted, match="Nobody may"):
        permitting.permitted(format_disk)(workspace)


@given(st.sets(st.sampled_from(Role)), st.sampled_from(sorted(VERBS)))
def test_the_table_alone_decides(roles: set[Role], name: str) -> None:
    assert may(roles, name) == any(role in VERBS[name] for role in roles)


def test_a_role_that_was_taken_holds_no_longer_in_an_open_session(workspace: Workspace) -> None:
    become(workspace, "B", {Role.ADMINISTRATOR, Role.DETECTIVE})
    casework.open_case(workspace, "1")  # type: ignore[arg-type]
    casework.set_roles(workspace, "B", {Role.ADMINISTRATOR})
    with pytest.raises(NotPermitted):
        casework.open_case(workspace, "2")  # type: ignore[arg-type]
    casework.disable_account(workspace, "B")
    with pytest.raises(NotSignedIn):
        casework.accounts(workspace)


def test_a_role_taken_in_another_session_is_gone_here_too(workspace: Workspace) -> None:
    become(workspace, "B", {Role.EXAMINER})
    with people.app.open_workspace(
        workspace.root, people.TESTER, password=people.PASSWORD, read_only=True, engines=FakeEngine
    ) as other:
        casework.cases(workspace)
        casework.set_roles(other, "B", {Role.TRAINER})
        with pytest.raises(NotPermitted):
            casework.cases(workspace)
        casework.disable_account(other, "B")
        with pytest.raises(NotSignedIn):
            casework.galleries(workspace)


def test_one_administrator_always_stays(workspace: Workspace) -> None:
    become(workspace, "B", {Role.EXAMINER})
    become(workspace, people.TESTER)
    with pytest.raises(CannotProceed, match="only active administrator"):
        casework.set_roles(workspace, people.TESTER, set(Role) - {Role.ADMINISTRATOR})
    with pytest.raises(CannotProceed, match="only active administrator"):
        casework.disable_account(workspace, people.TESTER)
    with pytest.raises(CannotProceed, match="needs a role"):
        casework.set_roles(workspace, "B", ())
    casework.set_roles(workspace, "B", {Role.ADMINISTRATOR})
    casework.disable_account(workspace, people.TESTER)


def test_verbs_work_in_other_threads(workspace: Workspace) -> None:
    casework.open_case(workspace, "1")  # type: ignore[arg-type]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _n: len(casework.cases(workspace)), range(20)))
    assert found == [1] * 20


def test_the_table_in_the_documentation_is_the_table() -> None:
    written = (ROOT / "docs" / "roles.md").read_text(encoding="utf-8")
    assert written == permissions.as_markdown(), "make it anew: corroborate roles > docs/roles.md"
    for name in [*VERBS, *BEFORE_SIGN_IN]:
        assert f"`{name}`" in written
