"""Whether the signed-in person's roles permit a verb. The core refuses too; this says it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workstation.permissions import VERBS, may

if TYPE_CHECKING:
    from workstation.workspace import Workspace


def permitted(workspace: Workspace, verb: str) -> bool:
    """Whether the roles of whoever is signed in permit a verb."""
    session = workspace.session
    return session is not None and may(session.roles, verb)


def why_not(workspace: Workspace, verb: str) -> str:
    """Who could do it instead, as a sentence; empty where the verb is permitted."""
    if permitted(workspace, verb):
        return ""
    others = sorted(str(role) for role in VERBS.get(verb, frozenset()))
    if not others:
        return QCoreApplication.translate("permitted", "Nobody may do this here.")
    return QCoreApplication.translate(
        "permitted", "Your role does not permit this. The roles that do: {roles}."
    ).format(roles=", ".join(others))
