"""What is known of people in the footage of the case on the desk, read once for all views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ui.desk import Desk
from workstation import casework
from workstation.model import (
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    EvidenceKind,
    Group,
    GroupEvent,
    GroupEventId,
    GroupId,
    Scan,
    Track,
    TrackId,
)

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


@dataclass(frozen=True)
class Footage:
    """The videos of a case with their scans, tracks and groups, and what was done to these."""

    videos: dict[EvidenceId, EvidenceItem] = field(default_factory=dict)
    scans: dict[EvidenceId, tuple[Scan, ...]] = field(default_factory=dict)
    tracks: dict[TrackId, Track] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()
    history: tuple[GroupEvent, ...] = ()
    undone: frozenset[GroupEventId] = frozenset()

    def group(self, group_id: GroupId | None) -> Group | None:
        """One group."""
        return next((group for group in self.groups if group.id == group_id), None)


class CaseFootage(QObject):
    """Follows the desk: reads anew when the case, its evidence or its tracks change."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._reading = self._read_again = False
        self.footage = Footage()
        self.is_read = False
        desk.case_changed.connect(self._on_case_changed)
        desk.evidence_list_changed.connect(self._read)
        desk.tracks_changed.connect(self._read)
        self._read()

    @staticmethod
    def of(desk: Desk) -> CaseFootage:
        """The desk's footage; made on first use."""
        found = desk.findChild(CaseFootage)
        return found if isinstance(found, CaseFootage) else CaseFootage(desk)

    def act(
        self,
        work: Callable[[Workspace, CaseNumber], object],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        what: str,
    ) -> None:
        """Do something to the groups of the case on the desk, and read them anew."""
        case = self._desk.case
        if case is None:
            return
        number = case.number

        def finished(_result: object) -> None:
            owner = getattr(done, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):  # a dialog may be closed by now
                done()
            self._desk.log_changed.emit()
            self._desk.tracks_changed.emit()

        self._desk.run(lambda workspace, _progress: work(workspace, number), finished, failed, what)

    def _on_case_changed(self) -> None:
        self.footage = Footage()
        self.is_read = False
        self.changed.emit()
        self._read()

    def _read(self) -> None:
        """Many changes in a row ask for one reading more, not for many."""
        case = self._desk.case
        if case is None:
            return
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        number = case.number
        self._desk.run(
            lambda workspace, progress: read_footage(workspace, number, progress),
            lambda footage: self._on_read(number, footage),
            self._on_failed,
        )

    def _on_read(self, number: CaseNumber, footage: Footage) -> None:
        self._reading = False
        if self._desk.case is not None and self._desk.case.number == number:
            self.footage = footage
            self.is_read = True
            self.changed.emit()
        else:
            self._read_again = True
        self._follow_up()

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        self._desk.tasks.report(error)
        self._follow_up()

    def _follow_up(self) -> None:
        if self._read_again:
            self._read_again = False
            self._read()


def read_footage(workspace: Workspace, number: CaseNumber, _progress: Progress) -> Footage:
    """Everything about the footage of a case."""
    videos = {
        item.id: item
        for item in casework.evidence(workspace, number)
        if item.kind is EvidenceKind.VIDEO
    }
    history = casework.group_history(workspace, number)
    return Footage(
        videos,
        {each: casework.scans(workspace, each) for each in videos},
        {track.id: track for track in casework.tracks_of_case(workspace, number)},
        casework.groups(workspace, number),
        history,
        casework.undone_events(history),
    )
