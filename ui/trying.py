"""Trying the program on samples: a workspace is made, its password shown, the tour begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.permitted import permitted
from ui.remembered import Remembered
from ui.tour import Tour

if TYPE_CHECKING:
    from ui.work_area import WorkArea
    from workstation.model import Case, EvidenceItem, Face, Search
    from workstation.progress import Progress
    from workstation.sample_workspace import SampleWorkspace
    from workstation.workspace import Workspace

Sampler = Callable[["Progress"], "SampleWorkspace"]
"""Makes a workspace of samples; called in a worker."""


def make_samples(progress: Progress) -> SampleWorkspace:
    """A workspace of samples in a folder of its own; called in a worker."""
    from workstation.sample_workspace import make_sample_workspace, new_folder

    return make_sample_workspace(new_folder(), progress)


class Trying:
    """Knows the workspaces of samples that were made since the program started."""

    def __init__(self, remembered: Remembered, tour: Tour) -> None:
        self._remembered = remembered
        self._tour = tour
        self._made: dict[Path, SampleWorkspace] = {}

    def add(self, sample: SampleWorkspace) -> None:
        """Its password is known as long as the program runs, and is kept nowhere."""
        self._made[sample.root] = sample

    def sample(self, root: Path) -> SampleWorkspace | None:
        """What was made in this folder."""
        return self._made.get(root)

    def begin(self, area: WorkArea) -> None:
        """Put the sample case on the desk, and begin the tour for whoever has not seen it."""
        desk = area.desk
        if desk.workspace.root not in self._made:
            return
        if not permitted(desk.workspace, "find_search"):
            # Somebody else than the sample's examiner: an administrator sees no cases.
            self._begin_tour(area)
            return

        def work(
            workspace: Workspace, _progress: Progress
        ) -> tuple[Case, EvidenceItem, Face, Search] | None:
            from workstation import casework

            made = [
                (case, search)
                for case in casework.cases(workspace)
                for search in casework.searches(workspace, case.number)
            ]
            if not made:
                return None  # purged since
            case, search = made[0]
            item = casework.find_evidence(workspace, search.evidence_id)
            return case, item, casework.face(workspace, search.probe.face_id), search

        def done(found: tuple[Case, EvidenceItem, Face, Search] | None) -> None:
            if found is not None:
                case, item, face, search = found
                desk.choose_case(case)
                desk.choose_evidence(item)
                desk.choose_face(face)
                desk.choose_search(search)
            self._begin_tour(area)

        desk.run(work, done)

    def _begin_tour(self, area: WorkArea) -> None:
        if not self._remembered.tour_seen:
            self._tour.start(area)
