"""A desk with a real workspace on it: gallery, case, evidence and a search, on the fake engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fakes import BLUE, GREEN, RED, YELLOW, draw_faces
from tests.patterns import Pattern, fill_once
from ui.desk import Desk
from workstation import casework
from workstation.model import CaseNumber, EvidenceItem, Face, Search
from workstation.workspace import Workspace

CASE = CaseNumber("2026-0117")


@dataclass
class Scene:
    """What a test needs: the desk, and a way to wait until it is quiet."""

    desk: Desk
    workspace: Workspace
    item: EvidenceItem
    face: Face
    search: Search
    wait: Callable[[], None]

    def analyse(self) -> None:
        """Write the analysis, before any candidate is shown."""
        if not casework.may_compare(self.workspace, self.search.id):
            casework.analyse(self.workspace, self.face.id, "Brow, nose and ears show.", True)

    def put_on_desk(self) -> None:
        """Choose case, evidence, face and search, as the window does, after an analysis.

        The candidates are shown, as they are to whoever has seen them before.
        """
        self.analyse()
        casework.show_candidates(self.workspace, self.search.id)
        self.put_search_on_desk()
        self.desk.choose_candidate(self.search.candidates[0])
        self.wait()

    def put_search_on_desk(self) -> None:
        """Choose case, evidence, face and search, and nothing else."""
        desk = self.desk
        desk.choose_case(casework.cases(self.workspace)[0])
        desk.choose_evidence(self.item)
        desk.choose_face(self.face)
        desk.choose_search(self.search)
        self.wait()


def fill(workspace: Workspace, folder: Path) -> tuple[EvidenceItem, Face, Search]:
    """A gallery of four people, one of them with two portraits, and a search of a red face."""
    for name, colour in {"Green": GREEN, "Blue": BLUE, "Yellow": YELLOW}.items():
        draw_faces(folder / "portraits" / f"{name}.png", [colour])
    draw_faces(folder / "portraits" / "Red" / "one.png", [RED], side=96)
    draw_faces(folder / "portraits" / "Red" / "two.png", [(205, 60, 60)], side=48)
    casework.create_gallery(workspace, "Booking", "Department order 7.4")
    report = casework.import_portraits(workspace, "Booking", folder / "portraits")
    assert report.enrolled == 5
    casework.open_case(
        workspace,
        CASE,
        "Counter",
        offence="Entry without right",
        legal_authority="General order 7",
        reason="Nobody knows who it was",
        requesting_officer="R. Officer",
    )
    frame = draw_faces(folder / "frame.png", [(200, 50, 45), (60, 70, 215)], side=40)
    item = casework.import_evidence(workspace, CASE, frame)
    face = casework.find_faces(workspace, item.id)[0]
    return item, face, casework.search(workspace, face.id, "Booking", "Who is this")


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern[tuple[EvidenceItem, Face, Search]]:
    """What every scene begins with."""
    return fill_once(tmp_path_factory.mktemp("pattern"), fill)


@pytest.fixture
def scene(
    workspace: Workspace,
    desk: Desk,
    pattern: Pattern[tuple[EvidenceItem, Face, Search]],
    settle: Callable[[], None],
) -> Scene:
    """The scene, with nothing chosen yet."""
    return Scene(desk, workspace, *pattern.made, settle)
