"""The verbs that take what the log proves outside the workspace: checkpoint, anchor, export."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import rfc8785
from sqlalchemy import Connection

from workstation.casework.auditing import verify_log
from workstation.casework.blindness import count_as_shown, count_export_as_shown
from workstation.errors import CannotProceed, file_trouble
from workstation.ledger.entries import REFUSED, Json
from workstation.model import CaseNumber, Checkpoint
from workstation.storage import logbook, opening_rows, search_rows
from workstation.workspace import Workspace

EXPORT_FORMAT = "corroborate-log/1"
OPENINGS_FORMAT = "corroborate-openings/1"
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


def export_log(
    workspace: Workspace,
    target: Path,
    entries: Sequence[int] = (),
    openings: Path | None = None,
) -> Exported:
    """Write the log as JSON lines, for the standalone verifier; docs/log.md has the format.

    ``target`` is a new file, or a folder that gets a file named after the log and its size.
    With ``entries``, numbers from 1, only these are written, each with its proof of inclusion
    in the newest checkpoint. What opens their commitments is not in it; with ``openings``, a
    new file, it is written there, and counts as having been shown the candidates that they are
    about. The export itself is an entry, and the checkpoint covers it.
    Raises ``CannotProceed`` where the file exists or cannot be written, or an entry is unknown.
    """
    if (target.exists() and not target.is_dir()) or (openings is not None and openings.exists()):
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
            {"entries": list(entries), "openings": openings is not None},
        )
        made = workspace.seal(connection)
        numbers = sorted(set(entries)) or range(1, made.tree_size + 1)
        if openings is not None:
            count_export_as_shown(workspace, connection, numbers)
    if target.is_dir():
        kind = "entries" if entries else "log"
        name = f"{made.origin.replace('/', '-')}-{made.tree_size}-{kind}.jsonl"
        target = target / name
    with workspace.database.read() as connection:
        lines = (
            _proof_lines(connection, made, tuple(sorted(set(entries))))
            if entries
            else _log_lines(connection, made)
        )
        done = _write(target, lines)
        if openings is not None:
            _write(openings, opening_lines(connection, numbers))
    return done


def write_log_of_case(
    workspace: Workspace, case_number: CaseNumber, folder: Path
) -> dict[str, Json]:
    """Write the log's part of a disclosure into ``folder``, and give its place in the manifest.

    That is ``log/entries.jsonl``, the entries about the case with their proofs of inclusion in
    a new checkpoint, and ``log/openings.jsonl``, what opens them; docs/log.md has the formats.
    Whoever writes it has been shown the candidates of the case's searches. That the part was
    written is not an entry: whoever writes the bundle logs that first.
    """
    from workstation.storage.case_entries import entries_of_case

    with workspace.database.write() as connection:
        searches = search_rows.searches_of(connection, case_number)
        count_as_shown(workspace, connection, [each.id for each in searches])
        made = workspace.seal(connection)
    try:
        (folder / "log").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_trouble(error, "The log was not exported.") from error
    with workspace.database.read() as connection:
        numbers = entries_of_case(connection, case_number)
        numbers = tuple(number for number in numbers if number <= made.tree_size)
        _write(folder / "log" / "entries.jsonl", _proof_lines(connection, made, numbers))
        _write(folder / "log" / "openings.jsonl", opening_lines(connection, numbers))
    return {
        "case": case_number,
        "proofs": "log/entries.jsonl",
        "openings": "log/openings.jsonl",
    }


def opening_lines(connection: Connection, numbers: Sequence[int]) -> Iterator[dict[str, object]]:
    """The header, and what opens the commitments of these entries, in order."""
    wanted = set(numbers)
    kept = [each for each in opening_rows.all_openings(connection) if each[0] in wanted]
    yield {"format": OPENINGS_FORMAT, "openings": len(kept)}
    for number, each in kept:
        yield {
            "entry": number,
            "path": each.path,
            "salt": each.salt.hex(),
            "value": rfc8785.dumps(each.value).decode(),
        }


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
    connection: Connection, made: Checkpoint, wanted: tuple[int, ...]
) -> Iterator[dict[str, object]]:
    """The header, the checkpoint, and the wanted entries with their proofs of inclusion."""
    yield {"checkpoints": 1, "entries": len(wanted), "format": PROOF_FORMAT, "key": made.key}
    yield {"checkpoint": made.note, "key": made.key}
    from workstation.storage.case_entries import proven

    for each in proven(connection, made, wanted):
        yield {
            "body": each.body.decode("utf-8", "replace"),
            "entry": each.number,
            "proof": [value.hex() for value in each.proof],
        }


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
