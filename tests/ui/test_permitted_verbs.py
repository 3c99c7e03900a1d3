"""What the roles of whoever is signed in permit, asked in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from tests import people
from tests.ui.scene import Scene, scene
from ui.permitted import permitted, why_not
from ui.views.analysis_form import AnalysisForm
from workstation.model.accounts import Role
from workstation.permissions import VERBS, may

__all__ = ["scene"]


@dataclass
class SignedIn:
    """A workspace, and a session in it, of which only the roles matter."""

    roles: frozenset[Role]

    @property
    def session(self) -> SignedIn:
        """Itself."""
        return self


@pytest.mark.parametrize("role", list(Role))
def test_it_says_what_the_table_says(role: Role) -> None:
    workspace = cast(Any, SignedIn(frozenset({role})))
    for verb in VERBS:
        assert permitted(workspace, verb) is may({role}, verb)
        assert (why_not(workspace, verb) == "") is may({role}, verb)
    assert "examiner" in why_not(cast(Any, SignedIn(frozenset())), "analyse")
    assert why_not(workspace, "no such verb")


def test_nobody_signed_in_is_permitted_nothing(scene: Scene) -> None:
    scene.workspace.session = None
    assert not permitted(scene.workspace, "approve")
    assert why_not(scene.workspace, "approve")


def test_a_button_that_a_role_does_not_permit_says_who_may(scene: Scene, qtbot: QtBot) -> None:
    people.become(scene.workspace, "D. Detective", {Role.DETECTIVE})
    form = AnalysisForm(scene.desk)
    qtbot.addWidget(form)
    form.show()
    form.show_face(scene.face.id)
    assert not form.lock_button.isEnabled()
    assert "examiner" in form.state.text()
