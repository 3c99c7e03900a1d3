"""``bench log``: checking a large log, and adding to it, beside what the disk takes by itself."""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import quantiles
from typing import Any

from sqlalchemy import Connection

from workstation import app, casework
from workstation.errors import CannotProceed
from workstation.ledger.checkpoints import sign
from workstation.ledger.entries import Json, leaf_hash, make_entry
from workstation.ledger.merkle import Frontier
from workstation.ledger.signing import signing_key
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.progress import Progress
from workstation.storage import checkpoint_rows, logbook
from workstation.storage.checkpoint_tables import checkpoints
from workstation.storage.tables import log
from workstation.workspace import CHECKPOINT_EVERY, Workspace

APPENDS = 1000
SYNCED_BYTES = 4096
_PART = 20_000


def bench_log(entries: int, folder: Path | None, progress: Progress) -> dict[str, Any]:
    """Times with a log of ``entries``, in seconds and milliseconds, in a folder of its own.

    The entries are like those of a comparison, with two commitments each, and sealed every
    hundred. They are put there in bulk, so what would open their commitments is not kept.
    """
    if entries < 1:
        raise CannotProceed("A log has at least one entry.", "Give a larger number.")
    with (
        tempfile.TemporaryDirectory(dir=folder) as made,
        app.create_workspace(
            Path(made) / "workspace",
            "benchmark",
            password=secrets.token_hex(),
            roles=tuple(Role),
            engines=_none,
            attended=False,
        ) as workspace,
    ):
        size = _fill(workspace, entries, progress)
        progress.step(1, 1, "Verifying")
        before, started = os.times(), time.perf_counter()
        check = casework.verify_log(workspace)
        seconds, after = time.perf_counter() - started, os.times()
        appended = _timed(APPENDS, lambda n: casework.open_case(workspace, str(n)))
        synced = _synced(Path(made))
        with workspace.database.read() as connection:
            mode = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
        return {
            "entries": check.entries,
            "checkpoints": check.checkpoints,
            "bytes_an_entry": round(size, 1),
            "ok": check.ok,
            "verify_s": round(seconds, 3),
            "verify_processor_s": round(sum(after[:4]) - sum(before[:4]), 3),
            "processors": os.cpu_count(),
            "synchronous": {2: "FULL", 3: "EXTRA"}.get(mode, str(mode)),
            "appends": APPENDS,
            "append_p50_ms": _at(appended, 50),
            "append_p99_ms": _at(appended, 99),
            "append_most_ms": round(max(appended), 3),
            "fsync_p50_ms": _at(synced, 50),
            "fsync_p99_ms": _at(synced, 99),
            "append_to_fsync_p50": round(_at(appended, 50) / max(_at(synced, 50), 0.001), 2),
            "load_average": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        }


def as_text(facts: dict[str, Any]) -> str:
    """The figures in sentences."""
    return (
        f"{facts['entries']:,} entries of {facts['bytes_an_entry']} bytes and "
        f"{facts['checkpoints']:,} checkpoints: verified in {facts['verify_s']} s "
        f"({facts['verify_processor_s']} s of processor time on {facts['processors']}).\n"
        f"A record with its entry, synchronous={facts['synchronous']}: half within "
        f"{facts['append_p50_ms']} ms, 99 of 100 within {facts['append_p99_ms']} ms. "
        f"A bare write and fsync here: {facts['fsync_p50_ms']} and {facts['fsync_p99_ms']} ms."
    )


def _fill(workspace: Workspace, entries: int, progress: Progress) -> float:
    """Bring the log to ``entries``; the bytes of an entry on average."""
    key, _new = signing_key(workspace.root)
    with workspace.database.write() as connection:
        frontier = Frontier()
        workspace.seal(connection)
        for leaf in checkpoint_rows.leaf_hashes(connection):
            frontier.add(leaf)
        newest = logbook.newest_entries(connection, 1)[0]
    origin = casework.checkpoint(workspace).origin
    total = 0

    def made() -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
        nonlocal total
        previous = newest.sha256
        form = _form(workspace)
        for number in range(newest.number + 1, entries + 1):
            body = form % (secrets.token_hex(32), secrets.token_hex(32), number, previous)
            previous = leaf_hash(body.encode())
            total += len(body)
            frontier.add(bytes.fromhex(previous))
            seal = None
            if number % CHECKPOINT_EVERY == 0 or number == entries:
                note = sign(origin, number, frontier.root(), key)
                seal = {
                    "tree_size": number,
                    "note": note.note,
                    "key": note.key,
                    "frontier": frontier.packed(),
                }
            yield {"number": number, "body": body.encode(), "sha256": previous}, seal

    rows = made()
    while part := list(islice(rows, _PART)):
        with workspace.database.write() as connection:
            _put(connection, part)
        progress.step(part[-1][0]["number"], entries, "Making entries")
    return total / max(1, entries - newest.number)


def _form(workspace: Workspace) -> str:
    """An entry with places for two commitments, number and predecessor, in this order."""
    facts: dict[str, Json] = {
        "case": {"commitment": "%s"},
        "comparison": secrets.token_hex(16),
        "person": {"commitment": "%s"},
        "search": secrets.token_hex(16),
    }
    entry = make_entry(
        1,
        "%s",
        workspace.now(),
        workspace.user,
        "comparison.recorded",
        "A comparison note was written.",
        facts,
        workspace.where.replace("%", "%%"),
    )
    return entry.body.decode().replace('"number":1,', '"number":%d,')


def _put(connection: Connection, part: list[tuple[dict[str, Any], dict[str, Any] | None]]) -> None:
    """Insert entries, each seal right after the entry that it covers, as the guards demand."""
    waiting: list[dict[str, Any]] = []
    for row, seal in part:
        waiting.append(row)
        if seal is not None:
            connection.execute(log.insert(), waiting)
            connection.execute(checkpoints.insert().values(**seal))
            waiting = []
    if waiting:
        connection.execute(log.insert(), waiting)


def _synced(folder: Path) -> list[float]:
    with (folder / "synced").open("wb", buffering=0) as stream:

        def write(_number: int) -> None:
            stream.write(bytes(SYNCED_BYTES))
            os.fsync(stream.fileno())

        return _timed(200, write)


def _timed(times: int, act: Callable[[int], object]) -> list[float]:
    """How long each of several calls took, in milliseconds."""
    taken = []
    for number in range(times):
        started = time.perf_counter()
        act(number)
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def _at(taken: list[float], percent: int) -> float:
    return round(quantiles(taken, n=100, method="inclusive")[percent - 1], 3)


def _none(pack_name: str | None) -> FaceEngine:
    raise CannotProceed("This benchmark looks for no faces.", f"It needs no {pack_name}.")
