"""Whether the signed-in person's roles permit a verb. The core refuses too; this says it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.phrases import translated
from ui.places import PLACES, STEPS
from workstation import permissions

if TYPE_CHECKING:
    from workstation.workspace import Workspace


def permitted(workspace: Workspace, verb: str) -> bool:
    """Whether the roles of whoever is signed in permit a verb. Asks no record, writes no entry."""
    session = workspace.session
    return session is not None and permissions.may(session.roles, verb)


def refusal(workspace: Workspace, verb: str) -> str:
    """Why a verb is not permitted and who may use it; empty where it is."""
    if permitted(workspace, verb):
        return ""
    said = QCoreApplication.translate("permitted", "Your roles do not include {0}. {1}")
    return said.format(translated(permissions.doing(verb)), translated(permissions.who_may(verb)))


why_not = refusal


def guard(workspace: Workspace, verb: str, *controls: QWidget) -> bool:
    """Leave controls for what is not permitted in sight, disabled, with the reason as tool tip."""
    said = refusal(workspace, verb)
    if said:
        for control in controls:
            control.setEnabled(False)
            control.setToolTip(said)
            control.setAccessibleDescription(said)
    return not said


ACTIONS = {
    "new_case": "open_case",
    "import_evidence": "import_evidence",
    "import_folder": "import_evidence",
    "next_face": "cases",
    "previous_face": "cases",
    "next_page": "cases",
    "previous_page": "cases",
    "look_harder": "look_harder",
    "mark_face": "mark_face",
    "scan": "scan_video",
    "people": "cases",
    "jump": "cases",
    "next_track": "cases",
    "previous_track": "cases",
    "recorder_clock": "set_clock_offset",
    "export_frame": "export_frame",
    "new_gallery": "create_gallery",
    "import_portraits": "import_portraits",
    "evidence": "cases",
    "candidates": "cases",
    "compare": "cases",
    "decide": "cases",
    "accounts": "accounts",
    "verify": "waiting_verifications",
    "case": "cases",
    "oversight": "due_for_purge",
    "side_panel": "cases",
    "outlines": "cases",
    "closer": "cases",
    "whole": "cases",
    "actual": "cases",
}
"""The verb that each action of the menus is about; those not listed are everybody's."""


def refused_actions(workspace: Workspace) -> dict[str, str]:
    """Why the menus' actions are not permitted; only of those that are not."""
    found = {name: refusal(workspace, verb) for name, verb in ACTIONS.items()}
    return {name: why for name, why in found.items() if why}


def places(workspace: Workspace) -> tuple[str, ...]:
    """The places that somebody with these roles ever has a use of, in their order."""
    hidden: set[str] = set()
    if not permitted(workspace, "cases"):
        hidden |= {*STEPS, "case"}
    if not any(permitted(workspace, verb) for verb in ("audits", "purges", "unreviewed_log")):
        hidden.add("oversight")
    if not permitted(workspace, "accounts"):
        hidden.add("accounts")
    return tuple(place for place in PLACES if place not in hidden)
