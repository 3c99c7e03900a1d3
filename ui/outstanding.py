"""What each of the four places still lacks, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.phrases import translated
from ui.places import STEPS
from workstation import casework

if TYPE_CHECKING:
    from workstation.identification import Decision, Requirement
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Facts = tuple["tuple[Requirement, ...]", "tuple[Decision, ...]"]


class Outstanding(QObject):
    """Follows the desk. ``lacking[place]`` is a sentence, empty where nothing is missing;
    ``complete`` holds the places whose step is finished."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._requirements: tuple[Requirement, ...] = ()
        self._decided = False
        self.lacking: dict[str, str] = dict.fromkeys(STEPS, "")
        self.complete: set[str] = set()
        for signal in (desk.case_changed, desk.evidence_changed, desk.face_changed):
            signal.connect(self._tell)
        for signal in (
            desk.search_changed,
            desk.candidate_changed,
            desk.analysis_changed,
            desk.corroboration_changed,
            desk.decision_changed,
        ):
            signal.connect(self._read)
        self._tell()

    def _read(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        self._requirements, self._decided = (), False
        self._tell()
        if search is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> Facts:
            decisions = casework.decisions(workspace, search.id)
            if candidate is None:
                return (), decisions
            return casework.requirements(workspace, search.id, candidate.person_id), decisions

        def read(facts: Facts) -> None:
            if (self._desk.search, self._desk.candidate) == (search, candidate):
                self._requirements, self._decided = facts[0], bool(facts[1])
                self._tell()

        self._desk.run(work, read)

    def _tell(self) -> None:
        desk = self._desk
        unmet = {
            each.name: translated(each.sentence) for each in self._requirements if not each.met
        }
        lacking = dict.fromkeys(STEPS, "")
        if desk.case is None:
            lacking["evidence"] = self.tr("A case is missing.")
        elif desk.evidence is None:
            lacking["evidence"] = self.tr("A picture from a camera is missing.")
        elif desk.face is None:
            lacking["evidence"] = self.tr("A face is not chosen yet.")
        else:
            lacking["evidence"] = unmet.get("analysis", "")
        if desk.search is None:
            lacking["candidates"] = self.tr("No search is made or opened yet.")
        elif not desk.candidates_shown:
            lacking["candidates"] = self.tr("The candidates are not shown yet.")
        elif desk.candidate is None:
            lacking["candidates"] = self.tr("No candidate is chosen yet.")
        if desk.candidate is None:
            lacking["compare"] = self.tr("There is no candidate to compare yet.")
            lacking["decide"] = self.tr("There is no candidate to decide about yet.")
        else:
            lacking["compare"] = unmet.get("comparison", "")
            lacking["decide"] = " ".join(unmet.values()) or self.tr("No decision is recorded yet.")
        if desk.search is not None and desk.face is None:
            lacking["evidence"] = ""
        if self._decided:
            lacking["decide"] = ""
        self.lacking = lacking
        self.complete = {place for place in STEPS if desk.case is not None and not lacking[place]}
        self.changed.emit()
