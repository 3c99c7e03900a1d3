"""Verify: nothing tells the case, a name, a score, a rank or a file; the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.examinations import SECOND, compare
from tests.people import acting_as
from tests.ui.scene import Scene, scene
from tests.ui.views.test_candidates_gate import everything_said
from ui.desk import Desk
from ui.keys import place_groups
from ui.places import VERIFY
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.views.blind_task import BlindTaskPage
from ui.views.compare import ComparePlace
from ui.window import MainWindow
from ui.window_actions import show_shortcuts
from ui.work_area import WorkArea
from workstation import casework
from workstation.model import (
    AlignedOn,
    Alignment,
    Conclusion,
    Edit,
    EditKind,
    OverlayKind,
    Subject,
    Treatment,
    Verification,
    VerificationResult,
)
from workstation.viewing.transform import eyes_of

ALT = Qt.KeyboardModifier.AltModifier
__all__ = ["scene"]


@pytest.fixture
def asked(scene: Scene) -> Verification:
    """A verification that waits for somebody else."""
    person = scene.search.candidates[0].person_id
    compare(scene.workspace, scene.search, person)
    return casework.request_verification(scene.workspace, scene.search.id, person)


@pytest.fixture
def window(
    scene: Scene, asked: Verification, qtbot: QtBot, tasks: TaskRunner, remembered: Remembered
) -> Iterator[MainWindow]:
    """The main window of the second examiner, with the very case on the desk."""
    with acting_as(scene.workspace, SECOND):
        made = MainWindow(tasks, remembered, lambda *_: scene.workspace, lambda *_: scene.workspace)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.open_workspace(scene.workspace.root)
        scene.wait()
        assert made.work_area is not None
        desk = made.work_area.desk
        desk.choose_case(casework.cases(scene.workspace)[0])
        desk.choose_evidence(scene.item)
        desk.choose_face(scene.face)
        desk.choose_search(scene.search)
        scene.wait()
        yield made
        tasks.stop()
        made.work_area = None


def area_of(window: MainWindow) -> WorkArea:
    assert window.work_area is not None
    return window.work_area


def seen_and_spoken(window: MainWindow) -> str:
    """What every visible part of the window says, its actions and its title too."""
    parts = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            shown = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
            text = getattr(widget, "text", None)
            shown.append(str(text()) if callable(text) else "")
            if isinstance(widget, QPlainTextEdit):
                shown.append(widget.placeholderText())
            parts += shown
    for action in window.findChildren(QAction):
        parts += [action.text(), action.toolTip()]
    area = area_of(window)
    return "\n".join([*parts, everything_said(area.verify_page)])


def secrets(scene: Scene) -> set[str]:
    """Everything that must not be told."""
    told = {scene.search.case_number, "Counter", scene.search.gallery_name, scene.item.file_name}
    told |= {scene.search.id, scene.search.reason, scene.search.searched_by}
    for candidate in scene.search.candidates:
        told |= {candidate.name, candidate.person_id, candidate.image, f"{candidate.score:.4f}"}
        told |= {f"{candidate.score:.2f}", candidate.portrait_id}
        told.add(casework.portrait(scene.workspace, candidate.portrait_id).file_name)
    return told


def test_nothing_is_told_before_the_conclusions_are_locked(
    window: MainWindow, scene: Scene, asked: Verification, qtbot: QtBot
) -> None:
    before = seen_and_spoken_of_case(window)
    assert any(secret in before for secret in secrets(scene))
    area = area_of(window)
    area.show_verify()
    scene.wait()
    page = area.verify_page
    page.begin_button.click()
    scene.wait()
    for label in page.task._task.labels:  # type: ignore[union-attr]
        page.task.choose(label)
        said = seen_and_spoken(window)
        words = set(said.replace(",", " ").replace(":", " ").split())
        # What the slider of gamma says of an untouched picture is no score.
        words -= set(page.task.pictures.tone_bar.values.text().split())
        for secret in secrets(scene):
            alone = len(secret.split()) == 1
            assert secret not in words if alone else secret not in said, secret
    assert not area.top_bar.isVisible() and not area.side_panel.isVisible()
    area.leave_verify()
    assert area.top_bar.isVisible()
    assert window.windowTitle().startswith(scene.workspace.root.name)


def seen_and_spoken_of_case(window: MainWindow) -> str:
    """The walk itself can find what it looks for."""
    area = area_of(window)
    return "\n".join([window.windowTitle(), everything_said(area)])


def test_work_that_ends_meanwhile_does_not_bring_the_case_back(
    window: MainWindow, scene: Scene
) -> None:
    area = area_of(window)
    area.show_verify()
    scene.wait()
    for place in ("candidates", "analysis"):
        area.desk.place_requested.emit(place)
        assert area.verifying and not area.side_panel.isVisible()
    area.take_dropped([])
    assert area.verifying
    area.show_place("compare")
    assert not area.verifying and area.place_shown() == "compare"


def test_a_verification_by_keyboard_alone(
    window: MainWindow, scene: Scene, asked: Verification, qtbot: QtBot
) -> None:
    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window.focusWidget() or window, key, modifier)
        scene.wait()

    press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    area = area_of(window)
    page, task = area.verify_page, area.verify_page.task
    assert page.isVisible() and not page.busy
    assert page.waiting.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.busy and not task.lock_button.isEnabled()
    person = scene.search.candidates[0].person_id
    for shown in asked.portraits:
        press(Qt.Key(Qt.Key.Key_A + ord(shown.label) - ord("A")), ALT)
        assert task.label == shown.label
        if shown.person_id == person:
            press(Qt.Key.Key_A)
            press(Qt.Key.Key_O)
            assert task.pictures.overlaying.shown is not None
            press(Qt.Key.Key_Escape)
            assert page.busy and task.pictures.overlaying.shown is None
        press(Qt.Key.Key_1)
        assert task.scale.chosen() is None, "a digit is a zoom, as in Compare"
        press(Qt.Key.Key_5 if shown.person_id == person else Qt.Key.Key_1, ALT)
    assert "a note" in task.state.text()
    press(Qt.Key.Key_J)
    assert task.note.hasFocus()
    # Letters and digits are words again where one writes.
    qtbot.keyClicks(task.note, "A 1: brow and ears.")
    assert task.note.toPlainText() == "A 1: brow and ears."
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not page.busy
    assert "They agree with the first examiner" in page.told.text()
    made = casework.verifications(scene.workspace, scene.search.id)[0]
    assert made.result is VerificationResult.AGREES and made.verified_by == SECOND
    place = [p.person_id for p in asked.portraits].index(person)
    assert made.conclusions[place] is Conclusion.STRONG_SAME
    view = made.views[place]
    assert view is not None and [each.kind for each in view.overlays] == [OverlayKind.OPACITY]
    assert view.panes[0].alignment == eyes_of(scene.search.face)
    assert view.panes[1].portrait_id == asked.portraits[place].portrait_id
    assert "Nothing waits for you" in page.said.text()
    press(Qt.Key.Key_Escape)
    assert not area.verifying


def begun(window: MainWindow, scene: Scene) -> BlindTaskPage:
    """The page of the verification that waits, begun."""
    area = area_of(window)
    area.show_verify()
    scene.wait()
    area.verify_page.begin_button.click()
    scene.wait()
    return area.verify_page.task


def test_each_portrait_is_left_and_found_again_as_it_was_looked_at(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    task = begun(window, scene)
    pictures = task.pictures
    probe, portrait = pictures.board.panes
    pictures.tools.buttons["align-eyes"].click()
    pictures.tools.buttons["wipe"].click()
    pictures.overlaying.leave()
    portrait.treat(Treatment(gamma=2.0))
    task.step(1)
    scene.wait()
    # The next one is aligned as this was, and nothing else was done to it.
    assert task.label == "B" and pictures.overlaying.used == ()
    assert portrait.treatment == Treatment() and pictures.board.is_aligned(portrait)
    pictures.aligning.take_back()
    task.step(-1)
    scene.wait()
    assert task.label == "A" and portrait.treatment == Treatment(gamma=2.0)
    assert [each.kind for each in pictures.overlaying.used] == [OverlayKind.WIPE]
    assert pictures.board.is_aligned(portrait) and pictures.aligning.keeps_eyes
    views = pictures.views()
    assert set(views) == {"A", "B"}
    assert [each.kind for each in views["A"].overlays] == [OverlayKind.WIPE]
    assert views["B"].overlays == () and views["B"].panes[1].alignment is None
    assert {pane.face_id for pane in views["A"].panes} == {casework.BLIND_PROBE, None}
    assert probe.shown is not None and probe.shown.evidence_id is None


def test_there_is_nothing_to_choose_but_letters(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    task = begun(window, scene)
    heads = [pane.title.full_text() for pane in task.pictures.board.panes]
    assert heads == ["PROBE", "PORTRAIT A"]
    for pane in task.pictures.board.panes:
        assert not pane.change_button.isVisible() and not pane.close_button.isVisible()
    assert not {"add", "step-back", "step-forward"} & set(task.pictures.tools.buttons)
    ages = [pane.age.text() for pane in task.pictures.board.panes]
    assert all(words.startswith("Face ") and words.count("px") == 1 for words in ages)
    assert not task.edited_button.isVisible() and not task.edits.isVisible()


def test_verify_declares_exactly_the_keys_that_it_gives(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    task = begun(window, scene)
    compare_place = area_of(window).place("compare")
    assert isinstance(compare_place, ComparePlace)
    groups = [*place_groups(), *compare_place.key_groups()]
    declared = {
        QKeySequence(key).toString()
        for group in groups
        if VERIFY in group.places
        for each in group.keys
        for key in each.keys
    }
    given = {
        key.toString()
        for each in area_of(window).verify_page.findChildren(QShortcut)
        for key in each.keys()  # noqa: SIM118
    }
    claimed = {key for act in task.pictures.acts if act.claimed for key in act.keys}
    # What a canvas takes itself is told too: zoom by keys.
    assert declared - {"+", "-", "0", "1"} == given | claimed


def test_its_keys_stand_first_in_the_overlay_of_shortcuts(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    begun(window, scene)
    overlay = show_shortcuts(window)
    here = {key.words for group in overlay.groups if VERIFY in group.places for key in group.keys}
    first = tuple(group for group in overlay.groups if VERIFY in group.places)
    assert overlay.groups[: len(first)] == first
    assert {"Choose a portrait", "Split by facial thirds", "Link or free the views"} <= here
    assert not {"Mark a region", "Add, change or close a pane", "Ask to see a hidden fact"} & here
    overlay.reject()


def test_the_working_copy_that_was_searched_is_shown_and_told(
    scene: Scene, qtbot: QtBot, tasks: TaskRunner, desk: Desk
) -> None:
    recipe = (Edit.of(EditKind.GAMMA, gamma=1.5),)
    made = casework.search(scene.workspace, scene.face.id, "Booking", "Who is this", recipe=recipe)
    person = made.candidates[0].person_id
    compare(scene.workspace, made, person)
    asked = casework.request_verification(scene.workspace, made.id, person)
    with acting_as(scene.workspace, SECOND):
        task = BlindTaskPage(desk)
        qtbot.addWidget(task)
        task.show()
        task.show_task(casework.blind_task(scene.workspace, asked.id))
        scene.wait()
        assert task.edited_button.isVisible()
        assert made.probe.steps[0] in task.edits.text()
        task.edited_button.click()
        scene.wait()
        (probe, _portrait) = task.pictures.board.panes
        assert probe.shown is not None and probe.shown.subject is Subject.EDITED_PROBE
        assert probe.title.full_text() == "PROBE AS EDITED"
        assert made.probe.steps[0] in probe.caption.text()
        view = task.pictures.views()["A"]
        assert view.panes[0].subject is Subject.EDITED_PROBE
        tasks.stop()


def test_what_was_aligned_on_the_edited_probe_is_not_laid_on_the_recorded_one(
    scene: Scene, qtbot: QtBot, tasks: TaskRunner, desk: Desk
) -> None:
    """An edit may have moved the face: points of one probe mean nothing on the other."""
    left, top = (max(0, int(each) - 4) for each in scene.face.detected.box[:2])
    recipe = (Edit.of(EditKind.CROP, x=left, y=top, width=80, height=80),)
    made = casework.search(scene.workspace, scene.face.id, "Booking", "Who is this", recipe=recipe)
    assert made.probe.edits is not None
    compare(scene.workspace, made, made.candidates[0].person_id)
    asked = casework.request_verification(scene.workspace, made.id, made.candidates[0].person_id)
    with acting_as(scene.workspace, SECOND):
        task = BlindTaskPage(desk)
        qtbot.addWidget(task)
        task.show()
        task.show_task(casework.blind_task(scene.workspace, asked.id))
        task.edited_button.click()
        scene.wait()
        task.pictures.aligning.toggle_eyes()
        task.step(1)
        scene.wait()
        probe, portrait = task.pictures.board.panes
        points = ((1.0, 1.0), (9.0, 2.0), (5.0, 8.0))
        for pane in (probe, portrait):
            pane.align(Alignment(AlignedOn.POINTS, points, by_hand=True))
        task.pictures.aligning.keeps_eyes = False
        task.step(1)
        task.edited_button.click()
        scene.wait()
        task.choose("B")
        scene.wait()
        assert probe.shown is not None and probe.shown.subject is Subject.PROBE
        assert probe.alignment is None and not task.pictures.board.is_aligned(portrait)
        task.choose("A")
        scene.wait()
        assert task.pictures.board.is_aligned(portrait)
        assert probe.alignment == eyes_of(casework.blind_face(scene.workspace, asked.id))
        # What the page tells of it can be locked.
        drawn = dict.fromkeys(casework.blind_task(scene.workspace, asked.id).labels)
        locked = casework.verify_blind(
            scene.workspace,
            asked.id,
            dict.fromkeys(drawn, Conclusion.DIFFERENT),
            "Seen.",
            views=task.pictures.views(),
        )
        assert None not in locked.views[:2]
        tasks.stop()


def test_a_request_that_was_taken_back_meanwhile_says_so(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    area = area_of(window)
    area.show_verify()
    scene.wait()
    with acting_as(scene.workspace, "A. Tester"):
        casework.withdraw_verification_request(scene.workspace, asked.id, "too early")
    area.verify_page.begin_button.click()
    scene.wait()
    task = area.verify_page.task
    assert "no such verification" in task.state.text()
    assert task.pictures.views() == {}


def test_what_is_put_away_goes_on_where_it_was(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    area = area_of(window)
    area.show_verify()
    scene.wait()
    page = area.verify_page
    page.begin_button.click()
    scene.wait()
    page.task.scale.press(2)
    page.task.leave_button.click()
    scene.wait()
    assert not page.busy
    assert casework.verifications(scene.workspace, scene.search.id)[0].open
    page.begin_button.click()
    assert page.task.conclusion("A") is Conclusion.NO_CONCLUSION


def test_disagreement_is_told_as_plainly(
    window: MainWindow, scene: Scene, asked: Verification
) -> None:
    area = area_of(window)
    area.show_verify()
    scene.wait()
    page = area.verify_page
    page.begin_button.click()
    scene.wait()
    for shown in asked.portraits:
        page.task.choose(shown.label)
        page.task.scale.press(0)
    page.task.note.setPlainText("Nobody is alike.")
    page.task.lock_button.click()
    scene.wait()
    assert "do not agree" in page.told.text()


def test_ones_own_work_does_not_wait(
    desk: Desk, scene: Scene, asked: Verification, qtbot: QtBot
) -> None:
    area = WorkArea(desk)
    qtbot.addWidget(area)
    area.show()
    area.show_verify()
    scene.wait()
    assert not area.verify_page.begin_button.isEnabled()
    assert "waits for somebody else" in area.verify_page.said.text()
