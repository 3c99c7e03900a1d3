"""Shell verbs about the log: verify, show, checkpoint, anchor, export."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.ledger.commitments import told
from workstation.ledger.entries import DONE
from workstation.model import Checkpoint


def verify(arguments: argparse.Namespace) -> Answer:
    """``log verify [--witness FOLDER]``; the status is 2 where anything is bad."""
    with opened(arguments, read_only=True) as workspace:
        check = casework.verify_log(workspace, arguments.witness)
        casework.note_check(workspace, check)
    waiting = f"{check.unanchored:,} {'entry' if check.unanchored == 1 else 'entries'}"
    return Answer(
        {
            "entries": check.entries,
            "ok": check.ok,
            "first_bad": check.first_bad,
            "tree_size": check.entries,
            "root": check.root,
            "checkpoints": check.checkpoints,
            "unanchored": check.unanchored,
            "sentence": check.sentence,
        },
        f"{check.sentence} {waiting} not yet anchored.",
        0 if check.ok else 2,
    )


def show(arguments: argparse.Namespace) -> Answer:
    """``log show``."""
    with opened(arguments, read_only=True) as workspace:
        entries = casework.log_entries(workspace, arguments.limit)
        casework.note_view(workspace, casework.Shown.LOG)
    lines = [
        f"{e.number}  {e.at:%Y-%m-%d %H:%M:%S}.{e.at.microsecond // 10000:02} UTC  {e.who}  "
        f"{e.where}  {e.sentence}" + (f"  ({e.outcome})" if e.outcome not in ("", DONE) else "")
        for e in entries
    ]
    return Answer(
        {
            "entries": [
                {
                    "number": entry.number,
                    "at": entry.at.isoformat(),
                    "who": entry.who,
                    "where": entry.where,
                    "outcome": entry.outcome,
                    "facts": told(entry),
                    "closed": entry.closed,
                    "withheld": entry.withheld,
                    "action": entry.action,
                    "sentence": entry.sentence,
                    "sha256": entry.sha256,
                }
                for entry in entries
            ]
        },
        "\n".join(lines),
    )


def checkpoint(arguments: argparse.Namespace) -> Answer:
    """``log checkpoint``: makes one where the newest does not cover every entry."""
    with opened(arguments) as workspace:
        made = casework.checkpoint(workspace)
    return Answer(_facts(made), f"{made.note}\n{made.key}")


def anchor(arguments: argparse.Namespace) -> Answer:
    """``log anchor FOLDER``."""
    with opened(arguments) as workspace:
        done = casework.anchor(workspace, arguments.folder)
    size = f"{done.checkpoint.tree_size:,}"
    text = (
        f"The witness folder took the log up to entry {size}. It continues the "
        f"{done.before:,} entries that the folder had seen."
        if done.before
        else f"The witness folder took the log up to entry {size}. It had never seen this log."
    )
    return Answer(_facts(done.checkpoint) | {"before": done.before}, text)


def export(arguments: argparse.Namespace) -> Answer:
    """``log export FOLDER|FILE [--entry N]... [--openings FILE]``."""
    with opened(arguments) as workspace:
        done = casework.export_log(workspace, arguments.target, arguments.entry, arguments.openings)
    return Answer(
        {"export": str(done.path), "entries": done.entries, "checkpoints": done.checkpoints},
        f"Written: {done.path}",
    )


def _facts(made: Checkpoint) -> dict[str, Any]:
    return {
        "origin": made.origin,
        "tree_size": made.tree_size,
        "root": made.root.hex(),
        "checkpoint": made.note,
        "key": made.key,
    }
