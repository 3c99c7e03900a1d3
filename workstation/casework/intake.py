"""The verb that takes in many files at once, with folders and all that lies in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation.casework.custody import Intake, take_in
from workstation.errors import CannotProceed, Corrupt, WorkstationError
from workstation.media.gathering import LeftOut, gather
from workstation.model import CaseNumber
from workstation.progress import Cancelled, Progress
from workstation.storage import case_rows
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Taken:
    """A file that became evidence, or was recognised as evidence already."""

    path: Path
    intake: Intake


@dataclass(frozen=True)
class IntakeReport:
    """What became of many files; a cancel keeps what was taken in before it.

    ``skipped`` are hidden files and those of operating systems, which nobody misses. Importing
    the same folder again goes on where it stopped: content that is known is not read twice.
    """

    taken: tuple[Taken, ...]
    failed: tuple[LeftOut, ...]
    skipped: tuple[LeftOut, ...]
    cancelled: bool = False


def take_in_all(
    workspace: Workspace,
    case_number: CaseNumber,
    paths: Sequence[Path],
    progress: Progress | None = None,
) -> IntakeReport:
    """Take files into a case, each by itself; a folder stands for all files below it.

    A file that cannot be taken in is one failure with its reason. Raises ``CannotProceed`` where
    there is no such case, ``Corrupt`` where the workspace contradicts itself.
    """
    progress = progress or Progress()
    with workspace.database.read() as connection:
        if case_rows.case_by_number(connection, case_number) is None:
            raise CannotProceed("There is no case of this number.", "Open the case first.")
    taken: list[Taken] = []
    failed: list[LeftOut] = []
    skipped: list[LeftOut] = []
    try:
        gathered = gather(paths, progress)
        failed += gathered.refused
        skipped += gathered.skipped
        files = gathered.files
        # Of one file its bytes are counted; of many, the files.
        within = progress if len(files) == 1 else _Within(progress)
        for done, path in enumerate(files):
            progress.step(done, len(files), "Importing evidence")
            try:
                taken.append(Taken(path, take_in(workspace, case_number, path, within)))
            except Corrupt:
                raise
            except WorkstationError as error:
                failed.append(LeftOut(path, str(error)))
    except Cancelled:
        return IntakeReport(tuple(taken), tuple(failed), tuple(skipped), cancelled=True)
    return IntakeReport(tuple(taken), tuple(failed), tuple(skipped))


class _Within(Progress):
    """Passes a cancel on to the work on one of many files, and shows none of its steps."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def check(self) -> None:
        """Raise ``Cancelled`` where the whole was cancelled."""
        self._whole.check()
