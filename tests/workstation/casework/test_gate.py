"""A face below the gate: refused, or searched for a recorded reason and marked for ever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes import GREEN, RED, draw_faces
from workstation import casework
from workstation.errors import SearchRefused
from workstation.ledger.commitments import told
from workstation.model import Face
from workstation.workspace import Workspace


@pytest.fixture
def gallery(workspace: Workspace, tmp_path: Path) -> str:
    for name, colour in {"Red": RED, "Green": GREEN}.items():
        draw_faces(tmp_path / "portraits" / f"{name}.png", [colour])
    casework.create_gallery(workspace, "Booking", "order 7")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    casework.open_case(workspace, "7")
    return "Booking"


def face_of(workspace: Workspace, folder: Path, side: int) -> Face:
    frame = draw_faces(folder / f"frame-{side}.png", [RED], side=side)
    item = casework.import_evidence(workspace, casework.cases(workspace)[0].number, frame)
    return casework.find_faces(workspace, item.id)[0]


def test_a_small_face_is_refused_and_the_log_says_why(
    workspace: Workspace, gallery: str, tmp_path: Path
) -> None:
    small = face_of(workspace, tmp_path, 28)
    measured = casework.face_quality(workspace, small.id)
    assert not measured.enough
    with pytest.raises(SearchRefused, match="enough information") as caught:
        casework.search(workspace, small.id, gallery, "why")
    assert caught.value.reasons == measured.reasons
    assert "28 pixels high" in caught.value.next_step
    assert casework.searches(workspace, casework.cases(workspace)[0].number) == ()
    entry = casework.log_entries(workspace, 1)[0]
    assert entry.action == "search.refused"
    assert "28 pixels high" in entry.sentence
    assert json.loads(entry.body)["facts"]["reasons"] == list(measured.reasons)


@pytest.mark.parametrize("reason", ["", "  ", "...", "\u200b"])
def test_a_reason_without_words_opens_nothing(
    workspace: Workspace, gallery: str, tmp_path: Path, reason: str
) -> None:
    small = face_of(workspace, tmp_path, 28)
    with pytest.raises(SearchRefused):
        casework.search(workspace, small.id, gallery, "why", override_reason=reason)


def test_with_a_reason_the_warning_stays_for_ever(
    workspace: Workspace, gallery: str, tmp_path: Path
) -> None:
    small = face_of(workspace, tmp_path, 28)
    made = casework.search(
        workspace, small.id, gallery, "why", override_reason="The only frame there is"
    )
    assert made.warnings == casework.face_quality(workspace, small.id).reasons
    assert made.override_reason == "The only frame there is"
    assert casework.find_search(workspace, made.id) == made
    assert casework.replay(workspace, made.id).same
    facts = told(next(e for e in casework.log_entries(workspace) if e.action == "search.made"))
    assert facts["warnings"] == list(made.warnings)
    assert facts["override_reason"] == made.override_reason


def test_a_face_above_the_gate_carries_neither(
    workspace: Workspace, gallery: str, tmp_path: Path
) -> None:
    large = face_of(workspace, tmp_path, 40)
    assert casework.face_quality(workspace, large.id).enough
    made = casework.search(workspace, large.id, gallery, "why", override_reason="not needed")
    assert (made.warnings, made.override_reason) == ((), "")
