"""The page of people in footage, driven with clicks and keys on real records."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot

from tests.fakes import BLUE, GREEN, RED
from tests.patterns import Pattern, fill_once
from tests.scanned import Passage, add_scan
from tests.workstation.media.films import Film, write
from ui.case_footage import CaseFootage
from ui.desk import Desk
from ui.footage_scans import FootageScans
from ui.views.group_forms import MergeForm, ReasonForm
from ui.views.people_panel import PeoplePanel
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import CaseNumber, EvidenceItem, ScanState
from workstation.workspace import Workspace

CASE = CaseNumber("7")
LEFT = Qt.MouseButton.LeftButton
PASSAGES = (Passage(RED, 0, 8), Passage(BLUE, 2, 8, (10, 100), (200, 100)), Passage(RED, 12, 20))


def take_video(workspace: Workspace, folder: Path) -> EvidenceItem:
    casework.open_case(workspace, CASE)
    return casework.import_evidence(workspace, CASE, write(folder / "f.mp4", 30, Film()))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern[EvidenceItem]:
    return fill_once(tmp_path_factory.mktemp("pattern"), take_video)


@pytest.fixture
def video(pattern: Pattern[EvidenceItem]) -> EvidenceItem:
    """A video in a case, in the workspace already."""
    return pattern.made


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, video: EvidenceItem, settle: Callable[[], None]) -> PeoplePanel:
    """The page, with the case and the video on the desk."""
    made = PeoplePanel(desk)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    desk.choose_case(casework.cases(desk.workspace)[0])
    desk.choose_evidence(video)
    settle()
    return made


@pytest.fixture
def scanned(
    panel: PeoplePanel, desk: Desk, video: EvidenceItem, settle: Callable[[], None]
) -> PeoplePanel:
    """The page with a scanned video: red twice, blue beside the first red."""
    add_scan(desk.workspace, video.id, PASSAGES)
    desk.tracks_changed.emit()
    settle()
    return panel


def names(panel: PeoplePanel) -> dict[str, int]:
    """The groups that are listed, with the number of their tracks."""
    model = panel.groups_model
    return {
        str(model.index(row).data()): len(model.group(row).tracks)  # type: ignore[union-attr]
        for row in range(model.rowCount())
    }


def click_row(
    qtbot: QtBot, view: QListView, row: int,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:  # fmt: skip
    place = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), LEFT, modifier, QPoint(90, place.center().y()))


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def test_every_state_says_what_to_do_next(
    qtbot: QtBot, desk: Desk, video: EvidenceItem, workspace: Workspace,
    settle: Callable[[], None], tmp_path: Path,
) -> None:  # fmt: skip
    empty = casework.open_case(workspace, "8")
    panel = PeoplePanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    assert "Choose a case" in panel.scan.words.text()
    assert not panel.scan.start.isVisible()
    desk.choose_case(empty)
    settle()
    assert "no video in this case" in panel.scan.words.text()
    desk.choose_case(casework.cases(workspace)[1])
    settle()
    assert "Choose a video" in panel.scan.words.text()
    assert "scanned yet" in panel.group_section.note()
    desk.choose_evidence(video)
    settle()
    assert panel.scan.start.isVisible() and panel.scan.start.text() == "Scan this video"
    add_scan(workspace, video.id, [])
    desk.tracks_changed.emit()
    settle()
    assert "No face was found" in panel.scan.words.text()
    assert "No face was found" in panel.group_section.note()
    assert not panel.acts.isVisible() and not panel.scan.start.isVisible()


def test_a_scan_tells_how_far_it_is_and_can_be_stopped_and_go_on(
    qtbot: QtBot, panel: PeoplePanel, desk: Desk, video: EvidenceItem,
    settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    going, seen = threading.Event(), threading.Event()
    runs: list[str] = []

    def scan_video(workspace, evidence_id, *, every_frame=False, progress=None):  # type: ignore[no-untyped-def]
        runs.append(evidence_id)
        progress.step(10, 40, "Looking for faces")
        going.wait(20)
        if len(runs) == 1:
            add_scan(workspace, evidence_id, PASSAGES[:1], state=ScanState.STOPPED)
            progress.check()
        else:
            with workspace.database.write() as connection:
                from sqlalchemy import text

                connection.execute(text("UPDATE scans SET state = 'complete'"))
        seen.set()

    monkeypatch.setattr(casework, "scan_video", scan_video)
    press(qtbot, panel.scan.start)
    qtbot.waitUntil(lambda: "10 of 40" in panel.scan.words.text())
    assert panel.scan.bar.isVisible() and panel.scan.bar.value() == 10
    assert not panel.scan.start.isVisible()
    # Other work does not wait for it.
    answers: list[int] = []
    desk.run(lambda _workspace, _progress: 7, answers.append)
    qtbot.waitUntil(lambda: answers == [7])
    press(qtbot, panel.scan.stop)
    assert "Stopping" in panel.scan.words.text() and not panel.scan.stop.isEnabled()
    going.set()
    settle()
    assert "was stopped" in panel.scan.words.text()
    assert panel.scan.start.text() == "Go on with the scan"
    assert names(panel) == {"unknown A": 1}
    with qtbot.waitSignal(desk.tracks_changed):
        press(qtbot, panel.scan.start)
    settle()
    assert len(runs) == 2 and seen.is_set()
    assert "Scanned: " in panel.scan.words.text() and "1 face appears" in panel.scan.words.text()
    assert casework.group_history(desk.workspace, CASE)[0].sentence == "unknown A was named."


def test_a_scan_that_cannot_be_made_says_why(
    qtbot: QtBot, panel: PeoplePanel, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def scan_video(*_arguments: object, **_options: object) -> None:
        raise CannotProceed("The video breaks off.", "Import it again.")

    monkeypatch.setattr(casework, "scan_video", scan_video)
    press(qtbot, panel.scan.start)
    settle()
    assert panel.scan.words.text() == "The video breaks off. Import it again."
    assert panel.scan.start.isEnabled()


def test_a_click_on_an_appearance_goes_to_its_frame_and_its_face(
    qtbot: QtBot, scanned: PeoplePanel, desk: Desk, settle: Callable[[], None]
) -> None:
    assert names(scanned) == {"unknown A": 2, "unknown B": 1}
    assert scanned.tracks_model.rowCount() == 2
    click_row(qtbot, scanned.tracks, 1)
    settle()
    second = scanned.tracks_model.track(1)
    assert second is not None
    assert desk.frame_number == second.best[0].frame_number == 16
    assert desk.face == second.best[0].face
    # By keys: down to the next group, Tab to its appearances, Enter to the face.
    scanned.groups.setFocus()
    qtbot.keyClick(scanned.groups, Qt.Key.Key_Down)
    assert scanned.group is not None and scanned.group.name == "unknown B"
    scanned.tracks.setFocus()
    qtbot.keyClick(scanned.tracks, Qt.Key.Key_Home)
    qtbot.keyClick(scanned.tracks, Qt.Key.Key_Return)
    settle()
    blue = scanned.tracks_model.track(0)
    assert blue is not None and desk.face == blue.best[0].face
    # From another evidence item, and with a click that only adds to the choice: no move.
    desk.choose_evidence(None)
    click_row(qtbot, scanned.tracks, 0, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert desk.evidence is None


def test_a_group_is_confirmed_and_the_history_says_so(
    qtbot: QtBot, scanned: PeoplePanel, desk: Desk, settle: Callable[[], None]
) -> None:
    assert not scanned.history_section.isVisible()
    with qtbot.waitSignals([desk.tracks_changed, desk.log_changed]):
        press(qtbot, scanned.acts.confirm)
    settle()
    assert scanned.group is not None and scanned.group.confirmed
    assert not scanned.acts.confirm.isEnabled() and not scanned.undo.isEnabled()
    assert scanned.history_model.index(0).data().startswith("unknown A was confirmed")
    assert scanned.history_section.isVisible()


def test_a_rejected_suggestion_stays_rejected(
    qtbot: QtBot, scanned: PeoplePanel, settle: Callable[[], None]
) -> None:
    press(qtbot, scanned.acts.reject)
    settle()
    assert names(scanned) == {"unknown A": 1, "unknown B": 1, "unknown C": 1}
    assert not scanned.acts.reject.isEnabled()


def test_splitting_what_was_confirmed_asks_why(
    qtbot: QtBot, scanned: PeoplePanel, settle: Callable[[], None]
) -> None:
    press(qtbot, scanned.acts.confirm)
    settle()
    assert not scanned.acts.split.isEnabled()
    click_row(qtbot, scanned.tracks, 1)
    settle()
    press(qtbot, scanned.acts.split)
    settle()
    (form,) = scanned.acts.findChildren(ReasonForm)
    press(qtbot, form.verb)
    assert "Reason is missing" in form.problem.text()
    qtbot.keyClicks(form.reason, "Other ears")
    press(qtbot, form.verb)
    settle()
    assert names(scanned) == {"unknown A": 1, "unknown B": 1, "unknown C": 1}
    assert "left unknown A" in scanned.history_model.index(0).data()
    # And it is undone by a further act.
    click_row(qtbot, scanned.history, 0)
    press(qtbot, scanned.undo)
    form = next(f for f in scanned.acts.findChildren(ReasonForm) if f.isVisible())
    qtbot.keyClicks(form.reason, "Looked again")
    press(qtbot, form.verb)
    settle()
    assert names(scanned) == {"unknown A": 2, "unknown B": 1}
    assert scanned.history_model.index(1).data().endswith("Undone.")


def test_groups_are_merged_by_their_faces_and_a_refusal_stays_in_the_dialog(
    qtbot: QtBot, scanned: PeoplePanel, desk: Desk, video: EvidenceItem,
    settle: Callable[[], None], workspace: Workspace, tmp_path: Path,
) -> None:  # fmt: skip
    other = casework.import_evidence(workspace, CASE, write(tmp_path / "g.mp4", 31, Film()))
    add_scan(workspace, other.id, [Passage(GREEN, 0, 5)])
    desk.tracks_changed.emit()
    settle()
    press(qtbot, scanned.acts.merge)
    (form,) = scanned.acts.findChildren(MergeForm)
    assert [form.others_model.index(row).data() for row in range(2)] == ["unknown B", "unknown C"]
    press(qtbot, form.verb)
    settle()
    assert form.isVisible() and "at different places" in form.problem.text()
    click_row(qtbot, form.others, 1)
    press(qtbot, form.verb)
    settle()
    assert names(scanned) == {"unknown A": 3, "unknown B": 1}


def test_another_case_shows_its_own_people_only(
    scanned: PeoplePanel, desk: Desk, settle: Callable[[], None]
) -> None:
    other = casework.open_case(desk.workspace, "8")
    desk.choose_case(other)
    assert names(scanned) == {}
    settle()
    assert names(scanned) == {} and scanned.group is None
    desk.choose_case(next(c for c in casework.cases(desk.workspace) if c.number == CASE))
    settle()
    assert names(scanned) == {"unknown A": 2, "unknown B": 1}


def test_all_who_look_share_one_reading(scanned: PeoplePanel, desk: Desk) -> None:
    assert CaseFootage.of(desk) is CaseFootage.of(desk)
    assert FootageScans.of(desk) is FootageScans.of(desk)
    assert FootageScans.of(desk).under_way(next(iter(CaseFootage.of(desk).footage.videos))) is None
