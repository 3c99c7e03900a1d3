"""Shell verbs about purges of cases and galleries."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.model import CaseNumber, Purge, PurgeId, PurgeKind

_OUTSIDE = (
    "Copies outside of this workspace, such as printed sheets and exported files, are not reached."
)


def request_case(arguments: argparse.Namespace) -> Answer:
    """``case purge request NUMBER --reason TEXT``."""
    with opened(arguments) as workspace:
        made = casework.request_case_purge(
            workspace, CaseNumber(arguments.target), arguments.reason
        )
    return _asked(made)


def request_gallery(arguments: argparse.Namespace) -> Answer:
    """``gallery purge request NAME --reason TEXT``."""
    with opened(arguments) as workspace:
        made = casework.request_gallery_purge(workspace, arguments.target, arguments.reason)
    return _asked(made)


def confirm(arguments: argparse.Namespace) -> Answer:
    """``case|gallery purge confirm PURGE_ID``; the salt is told once and kept nowhere."""
    with opened(arguments) as workspace:
        receipt = casework.confirm_purge(workspace, PurgeId(arguments.purge_id))
    done = receipt.purge
    counts = ", ".join(f"{name} {rows}" for name, rows in done.counts)
    return Answer(
        {"purge": purge_facts(done), "salt": receipt.salt},
        f"{_name(done)} was purged: {counts}.\nCommitment {done.commitment}\n"
        f"Salt {receipt.salt} (told only now; keep it where the papers of this purge are)\n"
        f"{_OUTSIDE}",
    )


def withdraw(arguments: argparse.Namespace) -> Answer:
    """``case|gallery purge withdraw PURGE_ID --reason TEXT``."""
    with opened(arguments) as workspace:
        done = casework.withdraw_purge(workspace, PurgeId(arguments.purge_id), arguments.reason)
    return Answer({"purge": purge_facts(done)}, "The request was withdrawn; nothing was purged.")


def list_case(arguments: argparse.Namespace) -> Answer:
    """``case purge list``."""
    return _list(arguments, PurgeKind.CASE)


def list_gallery(arguments: argparse.Namespace) -> Answer:
    """``gallery purge list``."""
    return _list(arguments, PurgeKind.GALLERY)


def purge_facts(purge: Purge) -> dict[str, Any]:
    """A purge as JSON."""
    return {
        "id": purge.id,
        "kind": purge.kind.value,
        "target": purge.target,
        "name": purge.name,
        "state": _state(purge),
        "reason": purge.reason,
        "requested_at": purge.requested_at.isoformat(),
        "requested_by": purge.requested_by,
        "due_at": purge.due_at.isoformat(),
        "withdrawn_by": purge.withdrawn_by,
        "confirmed_at": purge.confirmed_at.isoformat() if purge.confirmed_at else None,
        "confirmed_by": purge.confirmed_by,
        "counts": dict(purge.counts),
        "commitment": purge.commitment,
    }


def _list(arguments: argparse.Namespace, kind: PurgeKind) -> Answer:
    with opened(arguments, read_only=True) as workspace:
        found = [one for one in casework.purges(workspace) if one.kind is kind]
    return Answer(
        {"purges": [purge_facts(one) for one in found]},
        "\n".join(f"{one.id}  {_name(one)}: {_state(one)}" for one in found)
        or "No purge was requested yet.",
    )


def _asked(made: Purge) -> Answer:
    return Answer(
        {"purge": purge_facts(made)},
        f"The purge {made.id} was requested. Another person can confirm it from "
        f"{made.due_at:%Y-%m-%d %H:%M} UTC on.",
    )


def _state(purge: Purge) -> str:
    if purge.confirmed_at is not None:
        return "purged"
    return "requested" if purge.pending else "withdrawn"


def _name(purge: Purge) -> str:
    return f"{purge.kind.value.capitalize()} {purge.name}"
