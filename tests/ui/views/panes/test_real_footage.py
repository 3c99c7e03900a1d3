"""Stepping through a track of real people, scanned and decoded, in the Compare place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from ui.desk import Desk
from ui.tasks import TaskRunner
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.model import CaseNumber, Subject
from workstation.workspace import Workspace

STEPS = 8


def test_the_portrait_stays_while_every_frame_goes_by(
    real_workspace: Workspace,
    test_data: Path,
    astronaut: Path,
    tmp_path: Path,
    tasks: TaskRunner,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    path = test_data / "data" / "video" / "walking-and-pause.mp4"
    if not path.is_file():
        pytest.skip("the footage is not among the test data")
    workspace = real_workspace
    casework.create_gallery(workspace, "Everybody", "a basis")
    folder = tmp_path / "portraits"
    folder.mkdir()
    shutil.copy(astronaut, folder / "portrait.png")
    casework.import_portraits(workspace, "Everybody", folder)
    casework.open_case(workspace, CaseNumber("1"), "T", "O", "Statute 1", "Why", "R. Officer")
    item = casework.import_evidence(workspace, CaseNumber("1"), path)
    casework.scan_video(workspace, item.id)
    track = casework.tracks(workspace, item.id)[0]
    face = track.best[0].face
    search = casework.search(
        workspace, face.id, "Everybody", "a reason", override_reason="for a test"
    )
    casework.analyse(workspace, face.id, "Brow and nose show.", True)
    casework.show_candidates(workspace, search.id)

    desk = Desk(workspace, tasks)
    place = ComparePlace(desk)
    qtbot.addWidget(place)
    place.resize(1280, 760)
    place.show()
    desk.choose_case(casework.cases(workspace)[0])
    desk.choose_evidence(item)
    desk.choose_face(face)
    desk.show_search(search)
    desk.choose_candidate(search.candidates[0])
    settle()
    first, portrait = place.pictures.board.panes
    first.canvas.setFocus()
    QTest.keyClick(first.canvas, Qt.Key.Key_A)
    assert first.shown is not None and first.shown.subject is Subject.PROBE
    begun, lies = first.shown.frame_number, portrait.canvas.placed
    assert lies is not None and f"frame {begun}, the searched probe" in first.caption.text()

    for step in range(1, STEPS + 1):
        QTest.keyClick(first.canvas, Qt.Key.Key_Period)
        qtbot.waitUntil(
            lambda number=begun + step: first.shown.frame_number == number, timeout=PATIENCE_MS
        )
        now = portrait.canvas.placed
        assert now is not None and place.pictures.board.is_aligned(portrait)
        for corner in ((0.0, 0.0), (400.0, 0.0), (0.0, 400.0)):
            assert now(corner) == pytest.approx(lies(corner), abs=1e-6)
    # Once it rests it is what a search would read of this frame, to the pixel.
    exact = casework.evidence_pixels(workspace, item.id, frame_number=begun + STEPS)

    def rests_exactly() -> bool:
        picture = first.treated.picture
        assert picture is not None
        colour = picture.levels[0].pixelColor(100, 100)
        seen = (colour.red(), colour.green(), colour.blue())
        return tasks.idle() and seen == tuple(exact[100, 100])

    qtbot.waitUntil(rests_exactly, timeout=PATIENCE_MS)
    view = place.pictures.surface.view()
    assert view.stepped is not None and view.stepped.count == STEPS
    person = search.candidates[0].person_id
    made = casework.record_comparison(workspace, search.id, person, "Ears.", view=view)
    assert casework.comparison(workspace, search.id, person) == made
    tasks.stop()
