"""Which button of Today leads to what waits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.casework import Due


@dataclass(frozen=True)
class Way:
    """A verb for a button, and the place it leads to; "anchor" is done right there."""

    verb: str
    place: str


NEEDS = {
    "log-review": "record_log_review",
    "clock-entries": "record_log_review",
    "audit": "open_audit",
    "verification": "verify_blind",
    "purge": "confirm_purge",
    "retention": "request_gallery_purge",
}
"""The verb that ends what waits; whoever may not use it is told who may."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("today_ways", text)


def way_of(due: Due, places: Collection[str]) -> Way | None:
    """The way to what waits, or None where the window has no place for it: the shell has."""
    way = {
        "log": Way(_tr("Open the log"), "log"),
        "clock-entries": Way(_tr("Review the log"), "log"),
        "log-review": Way(_tr("Review the log"), "log"),
        "retention": Way(_tr("Open galleries"), "galleries"),
        "unanchored": Way(_tr("Anchor the log..."), "anchor"),
        "verification": Way(_tr("Verify"), "verify"),
        "approval": Way(_tr("Look at it"), "decide"),
        "search-approval": Way(_tr("Look at approvals"), "oversight"),
        "audit": Way(_tr("Open audits"), "oversight"),
        "purge": Way(_tr("Look at purges"), "oversight"),
    }.get(due.kind)
    return way if way is not None and (way.place == "anchor" or way.place in places) else None
