"""Nine ways to tamper with a log, as somebody who holds the workspace's files and its key.

``python -m tests.workstation.ledger.tampering [N]`` runs each N times (300), flips 10,000 bits
and checks 1,000 untouched logs, and prints what was found. The suite runs fewer.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workstation.ledger.checkpoints import origin_of, public_key_of, sign
from workstation.ledger.entries import BEFORE_FIRST, leaf_hash, make_entry
from workstation.ledger.merkle import Frontier
from workstation.ledger.verifying import WITNESS, StoredCheckpoint, check_log
from workstation.model import LogCheck

Row = tuple[int, bytes, str]
Contents = list[dict[str, object]]
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ORIGIN = origin_of(public_key_of(KEY))
AT = datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)


@dataclass(frozen=True)
class Log:
    """Rows and checkpoints as the workspace's database holds them."""

    rows: list[Row]
    sealed: list[StoredCheckpoint]

    @property
    def contents(self) -> Contents:
        return [json.loads(body)["facts"] for _, body, _ in self.rows]

    @property
    def sizes(self) -> set[int]:
        return {each.tree_size for each in self.sealed}

    def until(self, size: int) -> Log:
        """The log as it was when it had ``size`` entries."""
        return Log(self.rows[:size], [c for c in self.sealed if c.tree_size <= size])

    def witnessed(self) -> list[StoredCheckpoint]:
        """The checkpoints as a witness folder keeps them."""
        return [replace(each, frontier=None, keeper=WITNESS) for each in self.sealed]

    def check(self, witnessed: list[StoredCheckpoint]) -> LogCheck:
        return check_log(self.rows, [*self.sealed, *witnessed])


def written(contents: Contents, sizes: set[int]) -> Log:
    """A log with these contents, sealed at these sizes, all hashes and signatures right."""
    rows: list[Row] = []
    sealed = []
    frontier, previous = Frontier(), BEFORE_FIRST
    for number, content in enumerate(contents, start=1):
        entry = make_entry(number, previous, AT, "who", "action", "sentence", content)  # type: ignore[arg-type]
        rows.append((number, entry.body, entry.sha256))
        previous = entry.sha256
        frontier.add(bytes.fromhex(entry.sha256))
        if number in sizes:
            made = sign(ORIGIN, number, frontier.root(), KEY)
            sealed.append(StoredCheckpoint(number, made.note, made.key, frontier.packed()))
    return Log(rows, sealed)


def fresh(rng: random.Random) -> tuple[Log, int]:
    """A log of 8 to 40 entries and how many of them a witness folder has seen: 4 or more."""
    size = rng.randint(8, 40)
    anchored = rng.randint(4, size - 1)
    sizes = {anchored, *(rng.randint(1, size) for _ in range(4))}
    return written([{"n": rng.getrandbits(40)} for _ in range(size)], sizes), anchored


def renumbered(bodies: list[bytes]) -> list[Row]:
    """Rows whose numbers follow and whose hashes are right, whatever the bodies say."""
    return [(number, body, leaf_hash(body)) for number, body in enumerate(bodies, start=1)]


def edit(log: Log, anchored: int, rng: random.Random) -> Log:
    at = rng.randrange(anchored)
    content = json.loads(log.rows[at][1])
    content["who"] = "other"
    body = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    sha256 = leaf_hash(body) if rng.random() < 0.5 else log.rows[at][2]
    return replace(log, rows=[*log.rows[:at], (at + 1, body, sha256), *log.rows[at + 1 :]])


def delete(log: Log, anchored: int, rng: random.Random) -> Log:
    at = rng.randrange(anchored)
    rows = log.rows[:at] + log.rows[at + 1 :]
    return replace(log, rows=rows if rng.random() < 0.5 else renumbered([r[1] for r in rows]))


def insert(log: Log, anchored: int, rng: random.Random) -> Log:
    at = rng.randrange(anchored)
    previous = log.rows[at - 1][2] if at else BEFORE_FIRST
    entry = make_entry(at + 1, previous, AT, "other", "action", "sentence", {})
    bodies = [row[1] for row in log.rows]
    return replace(log, rows=renumbered([*bodies[:at], entry.body, *bodies[at:]]))


def swap(log: Log, anchored: int, rng: random.Random) -> Log:
    one, other = rng.sample(range(anchored), 2)
    rows = list(log.rows)
    rows[one], rows[other] = rows[other], rows[one]
    return replace(log, rows=rows if rng.random() < 0.5 else renumbered([r[1] for r in rows]))


def edit_and_recompute_everything(log: Log, anchored: int, rng: random.Random) -> Log:
    contents = log.contents
    contents[rng.randrange(anchored)] = {"n": -1}
    return written(contents, log.sizes)


def truncate(log: Log, anchored: int, rng: random.Random) -> Log:
    size = rng.randrange(1, anchored)
    return Log(log.rows[:size], log.sealed if rng.random() < 0.5 else log.until(size).sealed)


def restore_an_older_file(log: Log, anchored: int, rng: random.Random) -> Log:
    return log.until(rng.randrange(1, anchored))


def roll_back_and_carry_on(log: Log, anchored: int, rng: random.Random) -> Log:
    size = rng.randrange(1, anchored)
    more: Contents = [{"n": -2} for _ in range(rng.randint(1, 2 * len(log.rows)))]
    contents = log.contents[:size] + more
    return written(contents, {*log.until(size).sizes, len(contents)})


def drop_the_unanchored_tail(log: Log, anchored: int, rng: random.Random) -> Log:
    return log.until(rng.randrange(anchored, len(log.rows)))


Tampering = Callable[[Log, int, random.Random], Log]
FOUND: tuple[Tampering, ...] = (
    edit,
    delete,
    insert,
    swap,
    edit_and_recompute_everything,
    truncate,
    restore_an_older_file,
    roll_back_and_carry_on,
)


def found(kind: Tampering, times: int, rng: random.Random) -> int:
    """How often a kind of tampering is found with the witness's checkpoints."""
    count = 0
    for _ in range(times):
        log, anchored = fresh(rng)
        witnessed = log.until(anchored).witnessed()
        count += not kind(log, anchored, rng).check(witnessed).ok
    return count


def dropped_tails(times: int, rng: random.Random) -> tuple[int, int]:
    """How often a dropped tail is found, and how often it fitted what the counter had shown."""
    seen = fitted = 0
    for _ in range(times):
        log, anchored = fresh(rng)
        unanchored = len(log.rows) - anchored
        left = drop_the_unanchored_tail(log, anchored, rng)
        seen += not left.check(log.until(anchored).witnessed()).ok
        fitted += 0 < len(log.rows) - len(left.rows) <= unanchored
    return seen, fitted


def flipped(text: str, bit: int) -> str:
    """A text with one bit of its UTF-8 flipped, read as the database's texts are."""
    data = bytearray(text.encode())
    data[bit // 8] ^= 1 << bit % 8
    return data.decode("utf-8", "replace")


def bit_flips(times: int, rng: random.Random) -> Iterator[bool]:
    """Flip one bit of one stored value; whether each flip was found, without any witness."""
    log = written([{"n": rng.getrandbits(40)} for _ in range(24)], {7, 16, 24})
    assert log.check([]).ok
    for _ in range(times):
        rows, sealed = list(log.rows), list(log.sealed)
        field = rng.choice(("number", "body", "body", "sha256", "size", "note", "key", "frontier"))
        if field in ("number", "body", "sha256"):
            at = rng.randrange(len(rows))
            number, body, sha256 = rows[at]
            if field == "number":
                number ^= 1 << rng.randrange(63)
            elif field == "body":
                data = bytearray(body)
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
                body = bytes(data)
            else:
                sha256 = flipped(sha256, rng.randrange(8 * len(sha256)))
            rows[at] = number, body, sha256
        else:
            at = rng.randrange(len(sealed))
            each = sealed[at]
            if field == "size":
                each = replace(each, tree_size=each.tree_size ^ 1 << rng.randrange(63))
            elif field == "frontier":
                data = bytearray(each.frontier or b"")
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
                each = replace(each, frontier=bytes(data))
            elif field == "note":
                bits = 8 * len(each.note.encode())
                each = replace(each, note=flipped(each.note, rng.randrange(bits)))
            else:
                each = replace(each, key=flipped(each.key, rng.randrange(8 * len(each.key))))
            sealed[at] = each
        yield not Log(rows, sealed).check([]).ok


def false_alarms(times: int, rng: random.Random) -> int:
    """How many untouched logs do not verify, with the witness's checkpoints and without."""
    alarms = 0
    for _ in range(times):
        log, anchored = fresh(rng)
        alarms += not log.check(log.until(anchored).witnessed()).ok
    return alarms


def main(times: int = 300) -> None:
    rng = random.Random(5)
    for kind in FOUND:
        print(f"{kind.__name__}: {found(kind, times, rng)} of {times} found")
    seen, fitted = dropped_tails(times, rng)
    print(f"drop_the_unanchored_tail: {seen} of {times} found;", end=" ")
    print(f"{fitted} of {times} no longer than the counter had shown")
    print(f"bit flips: {sum(bit_flips(10_000, rng)):,} of 10,000 found")
    print(f"false alarms: {false_alarms(1000, rng)} of 1,000 untouched logs")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
