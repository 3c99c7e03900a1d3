"""Checking a whole log: its chain, its tree, and every checkpoint that speaks about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workstation.ledger.chain import check_chain
from workstation.ledger.checkpoints import read_checkpoint
from workstation.ledger.merkle import Frontier
from workstation.model import Checkpoint, LogCheck

HERE, WITNESS = "the log", "the witness folder"


@dataclass(frozen=True)
class StoredCheckpoint:
    """A checkpoint as it was found: nothing of it has been checked.

    ``frontier`` is what the next checkpoint carries on from, None where it was not kept.
    """

    tree_size: int
    note: str
    key: str
    frontier: bytes | None
    keeper: str = HERE

    @property
    def origin(self) -> str:
        """The log that it says it is of."""
        return self.note.partition("\n")[0]

    def read(self) -> Checkpoint:
        """The checkpoint itself. Raises ``ValueError`` where anything of it is wrong."""
        checkpoint = read_checkpoint(self.note, self.key)
        if checkpoint.tree_size != self.tree_size:
            raise ValueError("it is filed under another number of entries")
        if self.frontier is not None:
            frontier = Frontier.from_bytes(self.tree_size, self.frontier)
            if frontier.root() != checkpoint.root:
                raise ValueError("what was kept for the next one does not fit it")
        return checkpoint


def check_log(
    rows: Iterable[tuple[int, bytes, str]], stored: Sequence[StoredCheckpoint]
) -> LogCheck:
    """Check ``(number, body, sha256)`` rows and compare them with checkpoints.

    Every checkpoint must be signed by the key it is kept with, and its root must be that of as
    many entries. The first bad thing is named: an entry, or the first entry that a checkpoint
    no longer finds as it was sealed.
    """
    wanted = {checkpoint.tree_size for checkpoint in stored}
    roots: dict[int, bytes] = {}
    frontier = Frontier()

    def good(sha256: str) -> None:
        frontier.add(bytes.fromhex(sha256))
        if frontier.size in wanted:
            roots[frontier.size] = frontier.root()

    check = check_chain(rows, good)
    sealed = 0
    for each in sorted(stored, key=lambda c: c.tree_size):
        if check.first_bad is not None and each.tree_size >= check.first_bad:
            break
        fault = _fault(each, roots.get(each.tree_size), check.entries, sealed)
        if fault:
            return replace(check, ok=False, first_bad=fault[0], sentence=fault[1], root="")
        sealed = each.tree_size
    if not check.ok:
        return check
    return all_good(check.entries, frontier.root(), len(stored), 0)


def all_good(entries: int, root: bytes, checkpoints: int, openings: int) -> LogCheck:
    """What is said about a log in which nothing is wrong."""
    sentence = f"All {entries} entries are unchanged and in order."
    if checkpoints:
        agree = "agrees" if checkpoints == 1 else "agree"
        sentence += f" {_counted(checkpoints, 'checkpoint')} {agree} with them."
    return LogCheck(
        entries, True, None, sentence, root.hex(), checkpoints=checkpoints, openings=openings
    )


def _fault(
    stored: StoredCheckpoint, root: bytes | None, entries: int, sealed: int
) -> tuple[int, str] | None:
    """The first entry in doubt and a sentence, where a checkpoint does not fit the entries."""
    which = f"The checkpoint of {stored.keeper} over {_counted(stored.tree_size, 'entry')}"
    try:
        checkpoint = stored.read()
    except ValueError as error:
        return min(sealed + 1, entries), f"{which} is bad: {error}."
    if root is None:
        return (
            entries + 1,
            f"Entries are missing from the end: {which[0].lower()}{which[1:]} is there, and the "
            f"log holds only {entries}.",
        )
    if root != checkpoint.root:
        return (
            sealed + 1,
            f"{which} is of other entries: among the entries from {sealed + 1} to "
            f"{stored.tree_size} at least one was changed, and what follows was made anew.",
        )
    return None


def _counted(count: int, noun: str) -> str:
    plural = {"entry": "entries", "checkpoint": "checkpoints"}[noun]
    return f"{count:,} {noun if count == 1 else plural}"
