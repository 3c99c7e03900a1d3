"""From the page of people in footage to a search of all kept faces of a track."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import BLUE, GREEN, RED, draw_faces
from tests.scanned import Passage, add_scan
from tests.ui.samples import followed
from tests.workstation.media.films import Film, write
from ui.desk import Desk
from ui.views.evidence_tools import EvidenceTools
from ui.views.track_choice import TrackChoice
from workstation import casework
from workstation.model import CaseNumber, EvidenceId, EvidenceItem, ProbeClass
from workstation.workspace import Workspace

CASE = CaseNumber("7")


@pytest.fixture
def video(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    """A scanned video in a case, and a gallery."""
    for name, colour in {"Green": GREEN, "Blue": BLUE, "Red": RED}.items():
        draw_faces(tmp_path / "portraits" / f"{name}.png", [colour])
    casework.create_gallery(workspace, "Booking", "Department order 7.4")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    casework.open_case(workspace, CASE)
    item = casework.import_evidence(workspace, CASE, write(tmp_path / "f.mp4", 24, Film()))
    add_scan(workspace, item.id, [Passage(RED, 0, 8), Passage(BLUE, 12, 20)])
    return item


@pytest.fixture
def tools(
    desk: Desk, video: EvidenceItem, qtbot: QtBot, settle: Callable[[], None]
) -> EvidenceTools:
    """The pages beside the frame, with that case on the desk."""
    made = EvidenceTools(desk)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    desk.choose_case(casework.cases(desk.workspace)[0])
    desk.choose_evidence(video)
    settle()
    made.setCurrentWidget(made.people)
    return made


def test_a_track_is_searched_with_the_form_of_a_face(
    tools: EvidenceTools, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    tools.people.search_track.click()
    settle()
    panel = tools.search
    assert tools.currentWidget() is panel
    assert panel.track.isVisible()
    track = panel.track.track
    assert track is not None and track.evidence_id == desk.evidence.id  # type: ignore[union-attr]
    assert "the kind of picture" in panel.hindrances.text()
    assert "a reason" in panel.hindrances.text()
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.CAMERA_FRAME))
    panel.form.reason.setPlainText("Who walks by")
    with qtbot.waitSignal(desk.place_requested) as asked:
        panel.search_button.click()
    assert asked.args == ["candidates"]
    settle()
    assert desk.search is not None and desk.search.track_id == track.id
    assert desk.search.reason == "Who walks by"


def test_another_evidence_item_or_a_button_ends_it(
    tools: EvidenceTools, desk: Desk, settle: Callable[[], None]
) -> None:
    tools.people.search_track.click()
    settle()
    tools.search.track.single.click()
    assert tools.search.track.track is None and not tools.search.track.isVisible()
    tools.people.search_track.click()
    settle()
    assert tools.search.track.track is not None
    desk.choose_evidence(None)
    assert tools.search.track.track is None


def test_one_appearance_has_to_be_chosen(tools: EvidenceTools) -> None:
    people = tools.people
    people.tracks.selectAll()
    several = len(people.chosen_tracks()) > 1
    assert people.search_track.isEnabled() is not several
    assert people.search_track.accessibleName() == "Search this track"
    assert people.search_track.shortcut().toString() == "Ctrl+Shift+F"
    assert people.search_track.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_says_which_faces_are_searched_and_whether_one_is_enough(qapp: QApplication) -> None:
    choice = TrackChoice()
    track = followed(EvidenceId("e"), 0, 8, 4, lambda frame: frame / 25)
    good = track.best[0]
    poor = replace(good, enough=False, reasons=("The face is too small.",))
    choice.choose(replace(track, best=(good,) * 3))
    assert "its 3 kept faces" in choice.words.text() and choice.enough
    choice.choose(replace(track, best=(good, good, poor)))
    assert "those 2 of its 3 kept faces" in choice.words.text() and choice.enough
    choice.choose(replace(track, best=(poor,)))
    assert "One face was kept" in choice.words.text() and not choice.enough
    choice.on_face(None)
    assert choice.track is not None
    choice.on_face(replace(good.face, id="another"))
    assert choice.track is None
