"""A large log is checked by several processes at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy import Connection, text

from workstation.isolation.process import clean_environment
from workstation.ledger.parts import PART_ENTRIES, Part, address, joined
from workstation.ledger.verifying import StoredCheckpoint, all_good
from workstation.model import LogCheck

PARTS_FROM = 100_000
"""Entries from which on it is worth starting processes: they take about 0.3 s to start."""
_WORKER = "from workstation.ledger.parts import serve; serve()"


def check_in_parts(
    connection: Connection, database: Path, witnessed: Sequence[StoredCheckpoint]
) -> LogCheck | None:
    """The check of a large log, or None where it is small or anything at all is not good.

    The log is only added to, so what the processes read is what ``connection`` sees.
    """
    entries, newest, checkpoints, openings = connection.execute(
        text(
            "SELECT (SELECT count(*) FROM log), (SELECT max(number) FROM log), "
            "(SELECT count(*) FROM checkpoints), (SELECT count(*) FROM openings)"
        )
    ).one()
    if entries < PARTS_FROM or newest != entries:
        return None
    wanted = sorted({each.tree_size for each in witnessed})
    found = _checked(database, entries, wanted)
    roots = None if found is None else joined(found)
    if found is None or roots is None or sum(part.entries for part in found) != entries:
        return None
    if sum(len(part.sealed) for part in found) < checkpoints:
        return None
    if sum(part.openings for part in found) != openings:
        return None
    try:
        if any(each.read().root != roots.get(each.tree_size) for each in witnessed):
            return None
    except ValueError:
        return None
    return all_good(entries, roots[entries], checkpoints + len(witnessed), openings)


def _checked(database: Path, entries: int, wanted: Sequence[int]) -> list[Part] | None:
    parts = [
        (after, min(after + PART_ENTRIES, entries)) for after in range(0, entries, PART_ENTRIES)
    ]
    count = min(os.cpu_count() or 1, len(parts))
    where = address(database, not os.access(database.parent, os.W_OK))
    questions = [
        json.dumps({"address": where, "parts": parts[worker::count], "wanted": list(wanted)})
        for worker in range(count)
    ]
    with ThreadPoolExecutor(count, "verify") as pool:
        answers = list(pool.map(_ask, questions))
    if not all(answers):
        return None  # a worker could not be started, or ended: one process checks the log
    return [Part(**each) for answer in answers for each in json.loads(answer)]


def _ask(question: str) -> bytes:
    """What a worker process answers; nothing where it fails."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _WORKER],
            input=question.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=clean_environment(),
            check=False,
        )
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""
