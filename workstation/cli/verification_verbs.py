"""Shell verbs of blind verification and approval."""

from __future__ import annotations

import argparse
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.errors import CannotProceed, file_trouble
from workstation.model import PersonId, Verification, VerificationId
from workstation.ports import Image
from workstation.viewing.codec import view_to_json


def request(arguments: argparse.Namespace) -> Answer:
    """``verify-blind request SEARCH_ID --person P``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.request_verification(workspace, found.id, PersonId(arguments.person))
    return Answer(
        {"verification": {"id": made.id, "portraits": len(made.portraits)}},
        f"A blind verification waits for another examiner: {made.id}",
    )


def waiting(arguments: argparse.Namespace) -> Answer:
    """``verify-blind list``: those that the user may make; nothing about case or candidate."""
    with opened(arguments, read_only=True) as workspace:
        tasks = casework.waiting_verifications(workspace)
    return Answer(
        {"verifications": [{"id": each.id, "letters": list(each.labels)} for each in tasks]},
        "\n".join(f"{each.id}  portraits {', '.join(each.labels)}" for each in tasks)
        or "No verification waits for you.",
    )


def show(arguments: argparse.Namespace) -> Answer:
    """``verify-blind show ID --out FOLDER``: ``probe.png`` and one PNG for each letter.

    Where a working copy of the probe was searched too, ``edited-probe.png``, and what was done.
    """
    verification_id = VerificationId(arguments.verification_id)
    folder: Path = arguments.out
    with opened(arguments) as workspace:
        task = casework.blind_task(workspace, verification_id)
        pictures = {"probe": casework.blind_probe(workspace, task.id)}
        if task.edits:
            with suppress(CannotProceed):  # it cannot be made again; the one as recorded is there
                pictures["edited-probe"] = casework.blind_probe(workspace, task.id, edited=True)
        for label in task.labels:
            pictures[label] = casework.blind_portrait(workspace, task.id, label)
    files = _write(folder, pictures)
    return Answer(
        {
            "id": task.id,
            "letters": list(task.labels),
            "edits": list(task.edits),
            "files": files,
        },
        f"Compare {folder / 'probe.png'} with each of {', '.join(task.labels)}, and lock one "
        "conclusion for each of them."
        + (f" A working copy was searched too: {'; '.join(task.edits)}." if task.edits else ""),
    )


def conclude(arguments: argparse.Namespace) -> Answer:
    """``verify-blind conclude ID --conclusion LETTER=C ... --note TEXT``."""
    drawn = dict(arguments.conclusion)
    if len(drawn) != len(arguments.conclusion):
        raise CannotProceed("A portrait has two conclusions.", "Give one for each letter.")
    with opened(arguments) as workspace:
        made = casework.verify_blind(
            workspace, VerificationId(arguments.verification_id), drawn, arguments.note
        )
    return Answer({"verification": verification_facts(made)}, f"Locked. The result: {made.result}.")


def withdraw(arguments: argparse.Namespace) -> Answer:
    """``verify-blind withdraw ID --reason TEXT``."""
    with opened(arguments) as workspace:
        made = casework.withdraw_verification_request(
            workspace, VerificationId(arguments.verification_id), arguments.reason
        )
    return Answer({"verification": {"id": made.id}}, "The request was taken back.")


def approve(arguments: argparse.Namespace) -> Answer:
    """``approve SEARCH_ID --person P --note TEXT [--refuse]``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.approve(
            workspace,
            found.id,
            PersonId(arguments.person),
            arguments.note,
            approved=not arguments.refuse,
        )
    return Answer(
        {
            "approval": {
                "id": made.id,
                "search_id": made.search_id,
                "person": made.person_id,
                "approved": made.approved,
                "note": made.note,
                "approved_by": made.approved_by,
                "approved_at": made.approved_at.isoformat(),
            }
        },
        "Approved." if made.approved else "It was recorded that you do not approve.",
    )


def verification_facts(made: Verification) -> dict[str, Any]:
    """A verification as JSON, once its conclusions are locked."""
    return {
        "id": made.id,
        "result": None if made.result is None else made.result.value,
        "conclusions": {
            shown.label: conclusion.value
            for shown, conclusion in zip(made.portraits, made.conclusions, strict=True)
        },
        "views": {
            shown.label: None if view is None else json.loads(view_to_json(view))
            for shown, view in zip(made.portraits, made.views, strict=False)
        },
        "note": made.note,
        "verified_by": made.verified_by,
        "verified_at": None if made.verified_at is None else made.verified_at.isoformat(),
    }


def _write(folder: Path, pictures: dict[str, Image]) -> list[str]:
    import PIL.Image

    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, pixels in pictures.items():
            target = folder / f"{name}.png"
            PIL.Image.fromarray(pixels).save(target)
            files.append(str(target))
    except OSError as error:
        raise file_trouble(error, "The pictures could not be written.") from error
    return files
