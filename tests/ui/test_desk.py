"""The desk: choosing a parent clears its children, and each change is told once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.fakes import BLUE, RED, draw_faces
from tests.ui import samples
from ui.desk import Desk
from workstation import casework
from workstation.model import Case, CaseNumber, EvidenceItem, Face, Search
from workstation.workspace import Workspace


def search_of(face: Face) -> Search:
    """A search with one candidate, made from a face."""
    made = samples.search(samples.candidate(1))
    return replace(made, probe=replace(made.probe, face_id=face.id))


def _fill(workspace: Workspace, tmp_path: Path) -> tuple[Case, EvidenceItem, tuple[Face, ...]]:
    case = casework.open_case(workspace, CaseNumber("2026-1"), "")
    picture = draw_faces(tmp_path / "cam.png", [RED, BLUE])
    item = casework.import_evidence(workspace, case.number, picture)
    return case, item, casework.find_faces(workspace, item.id)


def test_choosing_a_parent_clears_the_children(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    case, item, faces = _fill(workspace, tmp_path)
    desk.choose_case(case)
    desk.choose_evidence(item)
    desk.choose_face(faces[0])
    search = search_of(faces[0])
    desk.show_search(search)
    desk.choose_candidate(search.candidates[0])
    desk.choose_evidence(None)
    assert (desk.face, desk.search, desk.candidate) == (None, None, None)
    assert desk.case == case


def test_another_face_takes_the_search_of_the_first_off_the_desk(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    _case, item, faces = _fill(workspace, tmp_path)
    desk.choose_evidence(item)
    desk.choose_face(faces[0])
    desk.choose_search(search_of(faces[0]))
    desk.choose_face(faces[1])
    assert desk.search is None


def test_a_search_keeps_its_place_while_its_own_face_is_chosen(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    _case, item, faces = _fill(workspace, tmp_path)
    desk.choose_evidence(item)
    search = search_of(faces[0])
    desk.show_search(search)
    desk.choose_face(faces[0])
    assert desk.search == search


def test_a_choice_is_told_once_and_only_when_it_changes(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    case, *_ = _fill(workspace, tmp_path)
    told: list[str] = []
    desk.case_changed.connect(lambda: told.append("case"))
    desk.choose_case(case)
    desk.choose_case(replace(case))
    assert told == ["case"]


def test_run_hands_over_the_workspace(
    desk: Desk, workspace: Workspace, settle: Callable[[], None]
) -> None:
    seen: list[object] = []
    desk.run(lambda opened, _progress: opened, seen.append)
    settle()
    assert seen == [workspace]
