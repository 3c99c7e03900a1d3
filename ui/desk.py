"""The desk: the state of one open workspace, in which every change is a signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from ui.phrases import in_records
from ui.tasks import Task, TaskRunner
from workstation import casework

if TYPE_CHECKING:
    from workstation.model import Candidate, Case, EvidenceItem, Face, Search
    from workstation.progress import Progress
    from workstation.workspace import Workspace

T = TypeVar("T")


class Desk(QObject):
    """What lies on the examiner's desk: the chosen case, evidence, face, search, candidate.

    Choosing a parent clears its children, so that no view ever shows a face of one case
    beside a candidate of another. The ``..._changed`` signals of the choices tell that a
    choice changed; those of the records tell that records were written and must be re-read.
    ``case_updated`` tells that the case on the desk has other facts or another state now.
    """

    case_changed = Signal()
    case_updated = Signal()
    evidence_changed = Signal()
    frame_changed = Signal()
    face_changed = Signal()
    search_changed = Signal()
    candidate_changed = Signal()

    cases_changed = Signal()
    evidence_list_changed = Signal()
    tracks_changed = Signal()
    galleries_changed = Signal()
    searches_changed = Signal()
    analysis_changed = Signal()
    corroboration_changed = Signal()
    decision_changed = Signal()
    log_changed = Signal()

    place_requested = Signal(str)
    """The name of a place, or "analysis" for that page of the evidence."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tasks = tasks
        self.undo_stack = QUndoStack(self)
        self.case: Case | None = None
        self.evidence: EvidenceItem | None = None
        self.frame_number = 0
        self.face: Face | None = None
        self.search: Search | None = None
        self.candidates_shown = False
        self.candidate: Candidate | None = None

    def choose_case(self, case: Case | None) -> None:
        """Put another case on the desk; its evidence, face, search and candidate are cleared."""
        if case == self.case:
            return
        if case is not None and self.case is not None and case.number == self.case.number:
            self.update_case(case)
            return
        self.case = case
        self.undo_stack.clear()
        self.choose_evidence(None)
        self.choose_search(None)
        self.case_changed.emit()

    def update_case(self, case: Case) -> None:
        """The facts or the state of the case on the desk are others now; what is chosen stays."""
        if self.case is not None and case.number == self.case.number and case != self.case:
            self.case = case
            self.case_updated.emit()

    def choose_evidence(self, item: EvidenceItem | None) -> None:
        """Put another evidence item on the desk, at its first frame; the chosen face is cleared."""
        if item == self.evidence:
            return
        self.evidence = item
        self.frame_number = 0
        self.choose_face(None)
        self.evidence_changed.emit()

    def choose_frame(self, number: int) -> None:
        """Show another frame of the evidence: of a video, or a page of an image; from 0.

        The chosen face is cleared.
        """
        if number == self.frame_number or self.evidence is None:
            return
        self.frame_number = number
        self.choose_face(None)
        self.frame_changed.emit()

    def choose_face(self, face: Face | None) -> None:
        """Choose a face of the evidence. A search of another face leaves the desk."""
        if face == self.face:
            return
        self.face = face
        if self.search is not None and (face is None or face.id != self.search.probe.face_id):
            self.choose_search(None)
        self.face_changed.emit()

    def choose_search(self, search: Search | None) -> None:
        """Put a search on the desk, without its candidates; the chosen candidate is cleared.

        What is not on the desk cannot be seen in any place, tool tip or accessible name: the
        candidates come with ``show_search``, once the core was told that they are shown.
        """
        if search is None:
            self._put_search(None, False)
        elif self.search is None or search.id != self.search.id:
            self._put_search(replace(search, candidates=(), strangers=None), False)

    def show_search(self, search: Search) -> None:
        """Put a search on the desk with its candidates, which the core knows to be shown."""
        self._put_search(search, True)

    def _put_search(self, search: Search | None, shown: bool) -> None:
        if (search, shown) == (self.search, self.candidates_shown):
            return
        self.search, self.candidates_shown = search, shown
        self.choose_candidate(None)
        self.search_changed.emit()

    def choose_candidate(self, candidate: Candidate | None) -> None:
        """Choose a candidate of the search."""
        if candidate == self.candidate:
            return
        self.candidate = candidate
        self.candidate_changed.emit()

    def run(
        self,
        work: Callable[[Workspace, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        what: str = "",
        lane: str = "work",
    ) -> Task:
        """Run ``work(workspace, progress)`` in the background; see ``TaskRunner.run``."""
        workspace = self.workspace

        def noted(progress: Progress) -> T:
            if lane not in ("work", "footage"):  # a picture that cannot be shown is no failed act
                return work(workspace, progress)
            with casework.noting_failures(workspace, in_records(what) or "window"):
                return work(workspace, progress)

        return self.tasks.run(
            noted,
            done=done,
            failed=failed,
            what=what,
            lane=lane,
        )
