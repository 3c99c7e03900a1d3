"""Importing files as evidence: one after the other, each failure kept as a visible row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.models.evidence import NotImported
from workstation import casework
from workstation.model import CaseNumber, EvidenceItem

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


@dataclass(frozen=True)
class Imported:
    """What an import of several files brought."""

    items: tuple[EvidenceItem, ...]
    failures: tuple[NotImported, ...]


def import_files(
    workspace: Workspace, number: CaseNumber, paths: Sequence[Path], progress: Progress
) -> Imported:
    """Import files and folders into a case; a cancel keeps those imported before it.

    A file that the core refuses becomes a failure with its reason; ``Corrupt`` stops all.
    """
    report = casework.take_in_all(workspace, number, paths, progress)
    failed = [NotImported(one.path.name, one.reason) for one in report.failed]
    skipped = [NotImported(one.path.name, one.reason, skipped=True) for one in report.skipped]
    return Imported(tuple(one.intake.item for one in report.taken), (*failed, *skipped))


class EvidenceImport(QObject):
    """Runs imports for the desk and puts the first new item on it."""

    failures_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def start(self, paths: Sequence[Path]) -> None:
        """Import files into the case on the desk, which must be there."""
        case = self._desk.case
        if case is None or not paths:
            return
        number, wanted = case.number, tuple(paths)
        self._desk.run(
            lambda workspace, progress: import_files(workspace, number, wanted, progress),
            lambda imported: self._on_imported(number, imported),
            what=self.tr("Importing evidence"),
        )

    def _on_imported(self, number: CaseNumber, imported: Imported) -> None:
        self._desk.log_changed.emit()
        if self._desk.case is None or self._desk.case.number != number:
            return
        self.failures_changed.emit(imported.failures)
        self._desk.evidence_list_changed.emit()
        if imported.items:
            self._desk.choose_evidence(imported.items[0])
