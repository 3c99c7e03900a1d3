"""The verbs that take what the log proves outside the workspace: checkpoint, anchor, export."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from workstation.casework.auditing import verify_log
from workstation.errors import CannotProceed, file_trouble
from workstation.ledger.entries import REFUSED
from workstation.model import Checkpoint
from workstation.storage import logbook
from workstation.workspace import Workspace

EXPORT_FORMAT = "corroborate-log/1"
PROOF_FORMAT = "corroborate-proof/1"


@dataclass(frozen=True)
class Anchored:
    """What a witness folder took: ``before`` is the size it had seen until then, 0 if none."""

    checkpoint: Checkpoint
    before: int


@dataclass(frozen=True)
class Exported:
    """A written export: the file, and how many entries and checkpoints stand in it."""

    path: Path
    entries: int
    checkpoints: int


def checkpoint(workspace: Workspace) -> Checkpoint:
    """Sign what the log holds now; the newest checkpoint where nothing came after it.

    Raises ``Corrupt`` where the log or its key is damaged.
    """
    with workspace.database.write() as connection:
        return workspace.seal(connection)


def anchor(workspace: Workspace, folder: Path) -> Anchored:
    """Copy a new checkpoint to a witness folder, which refuses a smaller or another tree.

    The log is verified first. A refusal is on the log. Raises ``CannotProceed`` where the log
    is broken, where the folder refuses, or where it cannot be written.
    """
    from workstation.ledger.merkle import consistency_proof
    from workstation.ledger.witness import WitnessFolder
    from workstation.storage import checkpoint_rows

    check = verify_log(workspace)
    if not check.ok:
        refusal = CannotProceed(
            f"The log does not verify, so nothing was copied. {check.sentence}",
            "Keep the workspace as it is, and tell a supervisor.",
        )
        _log_refusal(workspace, refusal)
        raise refusal
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "log.checkpoint",
            "A checkpoint was made to be copied to a witness folder.",
            {},
        )
        made = workspace.seal(connection)
        leaves = list(checkpoint_rows.leaf_hashes(connection))[: made.tree_size]
    try:
        witness = WitnessFolder(folder, made.origin)
        newest = witness.newest()
        before = 0 if newest is None else newest.tree_size
        proof = consistency_proof(leaves, before) if 0 < before <= len(leaves) else []
        witness.accept(made, proof)
    except CannotProceed as error:
        _log_refusal(workspace, error)
        raise
    with workspace.database.write() as connection:
        checkpoint_rows.add_anchor(connection, made.tree_size, workspace.now(), workspace.user)
    return Anchored(made, before)


def _log_refusal(workspace: Workspace, error: CannotProceed) -> None:
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "log.anchor-refused",
            f"The log was not anchored. {error.sentence}",
            {},
            outcome=REFUSED,
        )


def export_log(workspace: Workspace, target: Path, entries: Sequence[int] = ()) -> Exported:
    """Write the log as JSON lines, for the standalone verifier; docs/log.md has the format.

    ``target`` is a new file, or a folder that gets a file named after the log and its size.
    With ``entries``, numbers from 1, only these are written, each with its proof of inclusion
    in the newest checkpoint. The export itself is an entry, and the checkpoint covers it.
    Raises ``CannotProceed`` where the file exists or cannot be written, or an entry is unknown.
    """
    if target.exists() and not target.is_dir():
        raise CannotProceed("A file of that name exists already.", "Choose a new name.")
    with workspace.database.read() as connection:
        count = logbook.count(connection)
    unknown = [number for number in entries if not 1 <= number <= count]
    if unknown:
        raise CannotProceed(
            f"The log has no entry {unknown[0]}.", f"It has the entries 1 to {count}."
        )
    with workspace.database.write() as connection:
        what = f"{len(entries)} entries of the log" if entries else "The log"
        workspace.log(
            connection,
            "log.exported",
            f"{what} was written to a file outside the workspace."
            if not entries
            else f"{what} were written to a file outside the workspace.",
            {"entries": list(entries)},
        )
        made = workspace.seal(connection)
    if target.is_dir():
        kind = "entries" if entries else "log"
        name = f"{made.origin.replace('/', '-')}-{made.tree_size}-{kind}.jsonl"
        target = target / name
    with workspace.database.read() as connection:
        lines = (
            _proof_lines(connection, made, sorted(set(entries)))
            if entries
            else _log_lines(connection, made)
        )
        return _write(target, lines)


def _log_lines(connection: Connection, made: Checkpoint) -> Iterator[dict[str, object]]:
    """The header, every checkpoint, every entry."""
    from workstation.storage import checkpoint_rows

    sealed = checkpoint_rows.all_checkpoints(connection)
    yield {
        "checkpoints": len(sealed),
        "entries": made.tree_size,
        "format": EXPORT_FORMAT,
        "key": made.key,
    }
    for each in sealed:
        yield {"checkpoint": each.note, "key": each.key}
    for number, body, _sha256 in logbook.rows(connection):
        if number <= made.tree_size:
            yield {"body": body.decode("utf-8", "replace"), "entry": number}


def _proof_lines(
    connection: Connection, made: Checkpoint, wanted: list[int]
) -> Iterator[dict[str, object]]:
    """The header, the checkpoint, and the wanted entries with their proofs of inclusion."""
    from workstation.ledger.merkle import inclusion_proof
    from workstation.storage import checkpoint_rows

    leaves = list(checkpoint_rows.leaf_hashes(connection))[: made.tree_size]
    yield {"checkpoints": 1, "entries": len(wanted), "format": PROOF_FORMAT, "key": made.key}
    yield {"checkpoint": made.note, "key": made.key}
    for number, body, _sha256 in logbook.rows(connection):
        if number in wanted:
            proof = [each.hex() for each in inclusion_proof(leaves, number - 1)]
            yield {"body": body.decode("utf-8", "replace"), "entry": number, "proof": proof}


def _write(target: Path, lines: Iterator[dict[str, object]]) -> Exported:
    """One line each, canonical enough that a verifier can insist on every byte."""
    temporary = target.with_name(f".{target.name}.part")
    counted = {"entry": 0, "checkpoint": 0}
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as stream:
            for line in lines:
                for kind in counted:
                    counted[kind] += kind in line
                stream.write(
                    json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                )
                stream.write("\n")
        if target.exists():
            raise CannotProceed("A file of that name exists already.", "Choose a new name.")
        temporary.rename(target)
    except OSError as error:
        raise file_trouble(error, "The log was not exported.") from error
    finally:
        temporary.unlink(missing_ok=True)
    return Exported(target, counted["entry"], counted["checkpoint"])
