"""Verify: nothing tells the case, a name, a score, a rank or a file; the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.examinations import SECOND, compare
from tests.people import acting_as
from tests.ui.scene import Scene, scene
from tests.ui.views.test_candidates_gate import everything_said
from ui.desk import Desk
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow
from ui.work_area import WorkArea
from workstation import casework
from workstation.model import Conclusion, Verification, VerificationResult

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
        press(Qt.Key(Qt.Key.Key_A + ord(shown.label) - ord("A")))
        assert task.scale.chosen() is None
        press(Qt.Key.Key_5 if shown.person_id == person else Qt.Key.Key_1)
    assert "a note" in task.state.text()
    for _ in range(30):
        if task.note.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    assert task.note.hasFocus()
    # Letters and digits are words again where one writes.
    qtbot.keyClicks(task.note, "A 1: brow and ears.")
    assert task.note.toPlainText() == "A 1: brow and ears."
    for _ in range(5):
        if task.lock_button.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert not page.busy
    assert "They agree with the first examiner" in page.told.text()
    made = casework.verifications(scene.workspace, scene.search.id)[0]
    assert made.result is VerificationResult.AGREES and made.verified_by == SECOND
    assert made.conclusions[[p.person_id for p in asked.portraits].index(person)] is (
        Conclusion.STRONG_SAME
    )
    assert "Nothing waits for you" in page.said.text()
    press(Qt.Key.Key_Escape)
    assert not area.verifying


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
