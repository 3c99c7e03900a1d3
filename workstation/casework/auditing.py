"""The verbs about the log and about the engine in use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from workstation.casework.blindness import withheld
from workstation.model import LogCheck, LogEntry, PackIdentity
from workstation.storage import logbook
from workstation.workspace import Workspace


@dataclass(frozen=True)
class EngineFacts:
    """Which pack is loaded and the execution provider that is really in use."""

    pack: PackIdentity
    provider: str


def log_entries(workspace: Workspace, limit: int = 500) -> tuple[LogEntry, ...]:
    """Up to ``limit`` log entries, the newest first.

    Whoever may still verify a search blindly is not told what would say which candidate it
    means; such entries say how many facts are ``withheld``.
    """
    with workspace.database.read() as connection:
        return withheld(workspace, connection, logbook.newest_entries(connection, limit))


def verify_log(workspace: Workspace, witness: Path | None = None) -> LogCheck:
    """Check every entry of the log, the chain between them, the tree and every checkpoint.

    With a ``witness`` folder its checkpoints are checked too, and a folder that has never seen
    this log is a fault: somebody who rewrites the whole log can sign it anew, but cannot change
    what lies elsewhere. Raises ``CannotProceed`` where the folder cannot be read.
    """
    from workstation.ledger.witness import WitnessFolder
    from workstation.storage import checkpoint_rows

    with workspace.database.read() as connection:
        if witness is None:
            anchored = checkpoint_rows.anchored_entries(connection)
            check = logbook.check(connection, database=workspace.database.path)
            return replace(check, unanchored=max(0, check.entries - anchored))
        newest = checkpoint_rows.newest_checkpoint(connection)
        folder = WitnessFolder(witness, "" if newest is None else newest.origin)
        seen = folder.checkpoints()
        check = logbook.check(connection, seen, workspace.database.path)
    anchored = max((checkpoint.tree_size for checkpoint in seen), default=0)
    check = replace(check, unanchored=max(0, check.entries - anchored))
    if check.ok and not seen:
        return replace(
            check, ok=False, sentence="The witness folder holds no checkpoint of this log."
        )
    return check


def unanchored(workspace: Workspace) -> int:
    """How many entries came after the newest checkpoint that a witness folder accepted.

    These are the entries that somebody with the workspace's files could still drop unseen.
    """
    from workstation.storage import checkpoint_rows

    with workspace.database.read() as connection:
        return max(0, logbook.count(connection) - checkpoint_rows.anchored_entries(connection))


def engine_facts(workspace: Workspace) -> EngineFacts:
    """The engine in use, loaded if it is not yet."""
    engine = workspace.any_engine()
    return EngineFacts(engine.pack, engine.provider)
