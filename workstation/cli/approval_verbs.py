"""Shell verbs about approvals before a search."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.model import ApprovalId, CaseNumber, SearchApproval


def request(arguments: argparse.Namespace) -> Answer:
    """``approval request --case NUMBER --gallery NAME --reason TEXT``."""
    with opened(arguments) as workspace:
        made = casework.request_search_approval(
            workspace, CaseNumber(arguments.case), arguments.gallery, arguments.reason
        )
    return _answer(made)


def grant(arguments: argparse.Namespace) -> Answer:
    """``approval grant APPROVAL_ID --note TEXT``."""
    with opened(arguments) as workspace:
        made = casework.grant_search_approval(
            workspace, ApprovalId(arguments.approval_id), arguments.note
        )
    return _answer(made)


def refuse(arguments: argparse.Namespace) -> Answer:
    """``approval refuse APPROVAL_ID --note TEXT``."""
    with opened(arguments) as workspace:
        made = casework.refuse_search_approval(
            workspace, ApprovalId(arguments.approval_id), arguments.note
        )
    return _answer(made)


def list_all(arguments: argparse.Namespace) -> Answer:
    """``approval list [--case NUMBER]``."""
    number = CaseNumber(arguments.case) if arguments.case else None
    with opened(arguments, read_only=True) as workspace:
        found = casework.search_approvals(workspace, number)
    return Answer(
        {"approvals": [approval_facts(one) for one in found]},
        "\n".join(_text(one) for one in found) or "No approval was asked for yet.",
    )


def approval_facts(one: SearchApproval) -> dict[str, Any]:
    """An approval as JSON."""
    return {
        "id": one.id,
        "case": one.case_number,
        "gallery": one.gallery_name,
        "reason": one.reason,
        "requested_at": one.requested_at.isoformat(),
        "requested_by": one.requested_by,
        "granted": one.granted,
        "note": one.note,
        "answered_at": one.answered_at.isoformat() if one.answered_at else None,
        "answered_by": one.answered_by,
    }


def _answer(made: SearchApproval) -> Answer:
    return Answer({"approval": approval_facts(made)}, _text(made))


def _text(one: SearchApproval) -> str:
    states = {None: "waits for an answer", True: "granted", False: "refused"}
    return f"{one.id}  case {one.case_number}, gallery '{one.gallery_name}': {states[one.granted]}"
