"""The table of who may do what."""

from __future__ import annotations

import inspect

import pytest

from workstation import casework
from workstation.model.accounts import Role
from workstation.permissions import BEFORE_SIGN_IN, VERBS, may


def test_every_verb_is_listed_and_everything_listed_is_a_verb() -> None:
    verbs = {name for name in casework.__all__ if inspect.isroutine(getattr(casework, name))}
    assert verbs == set(VERBS) | BEFORE_SIGN_IN
    assert not set(VERBS) & BEFORE_SIGN_IN


@pytest.mark.parametrize("role", Role)
def test_what_is_not_listed_is_denied(role: Role) -> None:
    assert not may({role}, "format_disk")
    assert not may({role}, "")


def test_nobody_without_a_role_may_do_anything() -> None:
    assert not any(may((), verb) for verb in VERBS)


def test_an_administrator_sees_no_cases() -> None:
    administrator = {Role.ADMINISTRATOR}
    for verb in ("cases", "evidence", "searches", "find_search", "corroborations", "search"):
        assert not may(administrator, verb)
