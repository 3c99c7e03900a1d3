"""Power cuts while the log is written: what was acknowledged is there afterwards, and verifies.

``python -m tests.workstation.storage.power_cuts [STATES]`` makes 1,000 states of a disk, and as
many with ``synchronous=NORMAL``, where entries must get lost: that shows that it can find a loss.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text

from tests.fakes import FakeEngine
from tests.people import seat
from tests.workstation.storage.recorded_disk import Disk, Tape, recorded_database
from workstation import casework
from workstation.errors import WorkstationError
from workstation.storage import logbook
from workstation.storage.database import open_database
from workstation.workspace import DATABASE, Workspace

LOST = "an acknowledged entry is lost"


def recorded(root: Path, cases: int, synchronous: str = "FULL") -> tuple[Disk, Tape, list[bytes]]:
    """Open cases one after the other, each a record, an entry and openings in one transaction.

    Returns the disk before the first, all that happened since, and the entries in the end. In
    between the write-ahead log is brought in and cut, and the workspace closed and opened.
    """
    root.mkdir()
    path = root / DATABASE
    open_database(path, create=True).close()
    disk = Disk({DATABASE: bytearray(path.read_bytes())})
    tape = Tape()
    for part in range(2):
        database = recorded_database(path, tape, synchronous)
        workspace = Workspace(root, database, lambda _pack: FakeEngine())
        seat(workspace)
        for number in range(part, cases, 2):
            casework.open_case(workspace, str(number), "x" * (number * 97 % 9000))
            with database.read() as connection:
                tape.acknowledge(logbook.count(connection))
            if number % 40 == 20:
                database.empty_log()
        with database.read() as connection:
            bodies = [body for _, body, _ in logbook.rows(connection)]
        database.close()
    return disk, tape, bodies


def states(
    disk: Disk, tape: Tape, count: int, rng: random.Random
) -> Iterator[tuple[dict[str, bytes], int]]:
    """Files after a cut, with the number of entries acknowledged until then.

    Half of the cuts come right after an acknowledgement, the others anywhere.
    """
    told = [n for n, act in enumerate(tape.acts, start=1) if act.kind == "acknowledged"]
    points = [rng.choice(told) for _ in range(count // 2)]
    points += [rng.randrange(len(tape.acts) + 1) for _ in range(count - len(points))]
    done = 0
    for point in sorted(points):
        for act in tape.acts[done:point]:
            disk.happen(act)
        done = point
        yield disk.after_a_cut(rng), disk.acknowledged


def fault(folder: Path, files: dict[str, bytes], acknowledged: int, bodies: list[bytes]) -> str:
    """What is wrong with a workspace that is opened after a cut; empty where nothing is."""
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    try:
        database = open_database(folder / DATABASE)
    except WorkstationError as error:
        return f"it does not open: {error}"
    try:
        with database.read() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
            if sound != "ok":
                return "the database is damaged"
            found = [body for _, body, _ in logbook.rows(connection)]
            if len(found) < acknowledged:
                return LOST
            if found != bodies[: len(found)]:
                return "the entries are not those that were written"
            if found and not logbook.check(connection).ok:
                return "the log does not verify"
            cases = connection.execute(text("SELECT count(*) FROM cases")).scalar_one()
            if cases != len(found):
                return "a record stands there without its entry, or an entry without its record"
    finally:
        database.close()
    return ""


def faults(folder: Path, count: int, cases: int, synchronous: str, seed: int) -> Counter[str]:
    """How often which fault was found; the empty one counts the good states."""
    disk, tape, bodies = recorded(folder / "recorded", cases, synchronous)
    after = folder / "after"
    after.mkdir()
    rng = random.Random(seed)
    return Counter(
        fault(after, files, acknowledged, bodies)
        for files, acknowledged in states(disk, tape, count, rng)
    )


def main(count: int = 1000) -> None:
    for synchronous in ("FULL", "NORMAL"):
        with tempfile.TemporaryDirectory() as folder:
            found = faults(Path(folder), count, 240, synchronous, 5)
        told = ", ".join(f"{times}: {what}" for what, times in found.items() if what)
        print(f"synchronous={synchronous}: {found['']} of {count} states good. {told}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
