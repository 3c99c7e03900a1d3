"""The witness folder: copies of checkpoints outside the workspace, such as on a memory stick.

    <folder>/<origin>/log-key.txt                      the verifier key, from the first time on
    <folder>/<origin>/000000001234.checkpoint          the signed note over 1,234 entries
    <folder>/<origin>/000000001234-from-1100.proof     RFC 9162 consistency proof, base64 lines

Nothing in it is ever overwritten, and one folder serves several logs.
"""

from __future__ import annotations

import base64
import contextlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble
from workstation.ledger.checkpoints import read_checkpoint
from workstation.ledger.merkle import verify_consistency
from workstation.ledger.verifying import WITNESS, StoredCheckpoint
from workstation.model import Checkpoint

KEY_FILE = "log-key.txt"
_NAME = re.compile(r"([0-9]{12})\.checkpoint")
_ORIGIN = re.compile(r"(corroborate)/([0-9a-f]{32})")
_SHOW = "Keep the workspace and the witness folder as they are, and show both to a supervisor."
_NOTE_LIMIT_BYTES = 4096


class WitnessFolder:
    """What a witness folder holds of one log."""

    def __init__(self, folder: Path, origin: str) -> None:
        if not folder.is_dir():
            raise CannotProceed(
                "The witness folder does not exist.", "Choose an existing folder, on a stick say."
            )
        # A tampered origin leads nowhere else.
        known = _ORIGIN.fullmatch(origin)
        self.folder = folder / (f"{known[1]}-{known[2]}" if known else "not-a-log")

    def checkpoints(self) -> list[StoredCheckpoint]:
        """Every checkpoint of this log, the smallest first, none of them checked."""
        try:
            if not self.folder.is_dir():
                return []
            key = _text(self.folder / KEY_FILE)
            found = sorted((m, p) for p in self.folder.iterdir() if (m := _size_in(p.name)))
            return [StoredCheckpoint(n, _text(path), key, None, WITNESS) for n, path in found]
        except OSError as error:
            raise file_trouble(error, "The witness folder could not be read.") from error

    def newest(self) -> Checkpoint | None:
        """The newest checkpoint. Raises ``CannotProceed`` where the folder's own are damaged."""
        found = self.checkpoints()
        if not found:
            return None
        try:
            return found[-1].read()
        except ValueError as error:
            raise CannotProceed(
                f"The newest checkpoint in the witness folder is damaged: {error}.", _SHOW
            ) from error

    def accept(self, checkpoint: Checkpoint, proof: Sequence[bytes]) -> None:
        """Keep a checkpoint that continues the newest one here, which ``proof`` shows.

        Raises ``CannotProceed`` for a smaller or an inconsistent tree, for one that another key
        signed, and where the folder cannot be written.
        """
        read_checkpoint(checkpoint.note, checkpoint.key)  # never keep what is not signed
        before = self.newest()
        if before is not None:
            _continues(before, checkpoint, proof)
            if before.note == checkpoint.note:
                return
        try:
            self.folder.mkdir(exist_ok=True)
            if before is None:
                _keep(self.folder / KEY_FILE, checkpoint.key)
            else:
                name = f"{checkpoint.tree_size:012d}-from-{before.tree_size}.proof"
                lines = [base64.b64encode(each).decode() + "\n" for each in proof]
                _keep(self.folder / name, "".join(lines))
            _keep(self.folder / f"{checkpoint.tree_size:012d}.checkpoint", checkpoint.note)
        except OSError as error:
            raise file_trouble(error, "The witness folder could not be written.") from error


def _continues(before: Checkpoint, checkpoint: Checkpoint, proof: Sequence[bytes]) -> None:
    if before.key != checkpoint.key:
        raise CannotProceed(
            "The witness folder knows this log by another key, so it did not accept it.", _SHOW
        )
    if checkpoint.tree_size < before.tree_size:
        raise CannotProceed(
            f"The log has {checkpoint.tree_size:,} entries, and the witness folder has seen "
            f"{before.tree_size:,}: entries are missing, so it did not accept it.",
            _SHOW,
        )
    if not verify_consistency(
        before.tree_size, checkpoint.tree_size, proof, before.root, checkpoint.root
    ):
        raise CannotProceed(
            f"The first {before.tree_size:,} entries of the log are not those that the witness "
            "folder has seen, so it did not accept it.",
            _SHOW,
        )


def _size_in(name: str) -> int:
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else 0


def _text(path: Path) -> str:
    """A small file's text; what is no UTF-8 comes as something that no check accepts."""
    with path.open("rb") as stream:
        return stream.read(_NOTE_LIMIT_BYTES).decode("utf-8", "replace")


def _keep(path: Path, text: str) -> None:
    """Write a file whole and durably; one that is there with other content stays and is told."""
    content = text.encode()
    if path.exists():
        if path.read_bytes() == content:
            return
        raise CannotProceed("The witness folder holds a file of that name already.", _SHOW)
    temporary = path.with_name(f".{path.name}.part")
    with temporary.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    # Memory sticks know no links, which would refuse an existing name by themselves.
    temporary.rename(path)
    with contextlib.suppress(OSError, AttributeError):  # Windows cannot open a folder
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
