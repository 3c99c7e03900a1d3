"""What the roles of whoever is signed in permit, asked in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.permitted import permitted, why_not
from ui.views.analysis_form import AnalysisForm
from workstation.model.accounts import Role
from workstation.permissions import VERBS, may

__all__ = ["scene"]


@dataclass
class SignedIn:
    """A workspace of which only the roles matter."""

    roles: frozenset[Role]


@pytest.mark.parametrize("role", list(Role))
def test_it_says_what_the_table_says(role: Role) -> None:
    workspace = cast(Any, SignedIn(frozenset({role})))
    for verb in VERBS:
        assert permitted(workspace, verb) is may({role}, verb)
        assert (why_not(workspace, verb) == "") is may({role}, verb)
    assert "examiner" in why_not(cast(Any, SignedIn(frozenset())), "analyse")
    assert why_not(workspace, "no such verb")


def test_a_workspace_without_roles_permits_everything(scene: Scene) -> None:
    assert not hasattr(scene.workspace, "roles") or scene.workspace.roles
    assert why_not(cast(Any, object()), "approve") == ""


def test_a_button_that_a_role_does_not_permit_says_who_may(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.workspace, "roles", frozenset({Role.DETECTIVE}), raising=False)
    form = AnalysisForm(scene.desk)
    qtbot.addWidget(form)
    form.show()
    form.show_face(scene.face.id)
    assert not form.lock_button.isEnabled()
    assert "examiner" in form.state.text()
