"""Checking a large log in parts, each in a process of its own.

A part is up to 65,536 entries whose place in the tree is a complete subtree: the roots inside it
need nothing of the parts before it, and are joined with theirs afterwards. A part that is not
good is not examined here; ``verifying.check_log`` then goes through the whole log and names what
is wrong. The worker reads the database file itself, because handing it the entries would cost
more than checking them.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from workstation.ledger.chain import check_chain
from workstation.ledger.commitments import fits
from workstation.ledger.entries import BEFORE_FIRST
from workstation.ledger.merkle import Frontier, node_hash
from workstation.ledger.verifying import StoredCheckpoint

PART_ENTRIES = 1 << 16


@dataclass(frozen=True)
class Part:
    """What was found in one part, ``after`` being the number of entries before it.

    ``roots`` are those of the part alone, by the size of the whole tree at which they stand;
    ``sealed`` the roots that the checkpoints inside the part were signed over. All in
    hexadecimal.
    """

    after: int
    entries: int
    good: bool
    last: str
    roots: dict[str, str]
    sealed: dict[str, str]
    openings: int


def check_part(
    connection: sqlite3.Connection, after: int, until: int, wanted: Sequence[int]
) -> Part:
    """Check the entries from ``after + 1`` to ``until``, with their checkpoints and openings."""
    bad = Part(after, 0, False, "", {}, {}, 0)
    try:
        sealed = {
            each.tree_size: each.read().root for each in _checkpoints(connection, after, until)
        }
    except ValueError:
        return bad
    sizes = {*sealed, *wanted, until}
    roots: dict[str, str] = {}
    frontier = Frontier()
    last = before = _hash_of(connection, after)

    def good(sha256: str) -> None:
        nonlocal last
        last = sha256
        frontier.add(bytes.fromhex(sha256))
        size = after + frontier.size
        if size in sizes:
            roots[str(size)] = frontier.root().hex()

    check = check_chain(_rows(connection, after, until), good, after, before)
    openings = _openings(connection, after, until)
    if not check.ok or check.entries != until or openings is None:
        return bad
    told = {str(size): root.hex() for size, root in sealed.items()}
    return Part(after, frontier.size, True, last, roots, told, openings)


def joined(parts: Sequence[Part]) -> dict[int, bytes] | None:
    """The roots of the whole tree by its size; None where a part or a checkpoint is not good."""
    roots: dict[int, bytes] = {}
    before: list[tuple[int, bytes]] = []
    entries = 0
    for part in sorted(parts, key=lambda each: each.after):
        if not part.good or part.after != entries:
            return None
        for size, local in part.roots.items():
            root = bytes.fromhex(local)
            for _height, left in reversed(before):
                root = node_hash(left, root)
            roots[int(size)] = root
        if any(roots[int(size)].hex() != root for size, root in part.sealed.items()):
            return None
        entries += part.entries
        subtree = (0, bytes.fromhex(part.roots[str(entries)]))
        while before and before[-1][0] == subtree[0]:
            subtree = (subtree[0] + 1, node_hash(before.pop()[1], subtree[1]))
        before.append(subtree)
    return roots


def answer(question: str) -> str:
    """What was found in the parts that were asked for, both as JSON."""
    asked = json.loads(question)
    with closing(sqlite3.connect(asked["address"], uri=True)) as connection:
        found = [
            check_part(connection, after, until, asked["wanted"]) for after, until in asked["parts"]
        ]
    return json.dumps([asdict(part) for part in found])


def serve() -> None:
    """Answer standard input on standard output."""
    sys.stdout.write(answer(sys.stdin.read()))


def address(database: Path, immutable: bool) -> str:
    """The database's address for reading; on write-protected media nothing is locked."""
    return f"{database.absolute().as_uri()}?{'immutable=1' if immutable else 'mode=ro'}"


def _rows(
    connection: sqlite3.Connection, after: int, until: int
) -> Iterator[tuple[int, bytes, str]]:
    rows = connection.execute(
        "SELECT number, body, CAST(sha256 AS BLOB) FROM log WHERE number > ? AND number <= ? "
        "ORDER BY number",
        (after, until),
    )
    for number, body, sha256 in rows:
        yield number, body if isinstance(body, bytes) else b"", sha256.decode("utf-8", "replace")


def _hash_of(connection: sqlite3.Connection, number: int) -> str:
    """The stored hash of an entry, which the part that holds it has checked."""
    if number == 0:
        return BEFORE_FIRST
    row = connection.execute(
        "SELECT CAST(sha256 AS BLOB) FROM log WHERE number = ?", (number,)
    ).fetchone()
    return "" if row is None else row[0].decode("utf-8", "replace")


def _checkpoints(
    connection: sqlite3.Connection, after: int, until: int
) -> Iterator[StoredCheckpoint]:
    rows = connection.execute(
        "SELECT tree_size, CAST(note AS BLOB), CAST(key AS BLOB), frontier FROM checkpoints "
        "WHERE tree_size > ? AND tree_size <= ?",
        (after, until),
    )
    for size, note, key, frontier in rows:
        yield StoredCheckpoint(
            size,
            note.decode("utf-8", "replace"),
            key.decode("utf-8", "replace"),
            frontier if isinstance(frontier, bytes) else b"",
        )


def _openings(connection: sqlite3.Connection, after: int, until: int) -> int | None:
    """How many openings the entries have; None where one does not fit."""
    rows = connection.execute(
        "SELECT o.path, o.salt, o.value, l.body FROM openings o JOIN log l ON l.number = o.entry "
        "WHERE o.entry > ? AND o.entry <= ?",
        (after, until),
    )
    count = 0
    for row in rows:
        if not fits(*row):
            return None
        count += 1
    return count
