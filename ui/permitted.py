"""Whether the signed-in person's roles permit a verb. The core refuses too; this says it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation import permissions

if TYPE_CHECKING:
    from workstation.workspace import Workspace


def permitted(workspace: Workspace, verb: str) -> bool:
    """Whether the roles of whoever is signed in permit a verb."""
    session = workspace.session
    return session is not None and permissions.may(session.roles, verb)


def refusal(workspace: Workspace, verb: str) -> str:
    """Why not, and who may, in the core's words; empty where the verb is permitted."""
    if permitted(workspace, verb):
        return ""
    session = workspace.session
    roles = permissions.spelt(session.roles if session is not None else ())
    doing = permissions.doing(verb)
    return f"Your roles ({roles}) do not include {doing}. {permissions.who_may(verb)}"


why_not = refusal
