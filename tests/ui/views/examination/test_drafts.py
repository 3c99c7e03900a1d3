"""What is written waits for its candidate; what is complete is recorded on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.examination import CONTROL, SHIFT, Key, KeyboardExaminer
from tests.ui.scene import Scene
from tests.ui.surface import FakeSurface
from ui.views.examination.keys import REMARKS
from ui.views.examination.panel import ExaminationPanel
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import Conclusion, Likeness


def go_to(scene: Scene, place: int) -> None:
    scene.desk.choose_candidate(scene.search.candidates[place])
    scene.wait()


def recorded(scene: Scene, place: int = 0) -> list[Likeness]:
    person = scene.search.candidates[place].person_id
    found = casework.component_findings(scene.workspace, scene.search.id, person)
    return [each.likeness for each in found]


def test_everything_unfinished_waits_for_its_candidate(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    form = panel.components.form
    examiner.press(Key.Key_PageDown)
    examiner.press(Key.Key_V)
    examiner.press(Key.Key_J)
    examiner.write("Half in shadow")
    examining = panel.examining
    examining.put_conclusion(
        replace(examining.conclusion, conclusion=Conclusion.SAME, note="Ears alike.")
    )
    panel.go_to(REMARKS)
    examiner.write("Look at the ears")
    assert panel.unrecorded() == 1
    go_to(scene, 1)
    assert form.heading.text() == "1. Skin"
    assert form.in_probe.choice() is None and form.note.toPlainText() == ""
    assert panel.conclusion.scale.chosen() is None
    assert panel.conclusion.editor.toPlainText() == panel.remarks.editor.toPlainText() == ""
    assert recorded(scene) == recorded(scene, 1) == []
    go_to(scene, 0)
    assert form.heading.text().startswith("2. ")
    assert form.in_probe.choice() == 0 and form.in_portrait.choice() is None
    assert form.note.toPlainText() == "Half in shadow"
    assert panel.conclusion.scale.chosen() is Conclusion.SAME
    assert panel.conclusion.editor.toPlainText() == "Ears alike."
    assert panel.remarks.editor.toPlainText() == "Look at the ears"


def test_a_complete_answer_is_recorded_when_the_candidate_is_left(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    examiner.answer("dissimilar")
    go_to(scene, 1)
    assert recorded(scene) == [Likeness.DISSIMILAR]
    assert recorded(scene, 1) == []
    assert panel.unrecorded() == 0


def test_looking_at_a_component_again_records_nothing(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    examiner.answer("similar")
    for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageDown):
        examiner.press(key)
    person = scene.search.candidates[0].person_id
    history = casework.component_history(scene.workspace, scene.search.id, person)
    assert [each.likeness for each in history] == [Likeness.SIMILAR]


def test_a_corrected_answer_stands_and_the_first_stays(
    examiner: KeyboardExaminer, scene: Scene
) -> None:
    examiner.answer("similar")
    examiner.press(Key.Key_Return, CONTROL)
    examiner.press(Key.Key_U)
    examiner.press(Key.Key_Return, CONTROL)
    person = scene.search.candidates[0].person_id
    history = casework.component_history(scene.workspace, scene.search.id, person)
    assert [each.likeness for each in history] == [Likeness.SIMILAR, Likeness.DISSIMILAR]
    assert recorded(scene) == [Likeness.DISSIMILAR]


def test_what_was_begun_can_be_taken_back(
    panel: ExaminationPanel, examiner: KeyboardExaminer
) -> None:
    examiner.answer("similar")
    examiner.press(Key.Key_Return, CONTROL)
    examiner.press(Key.Key_V, SHIFT)
    panel.components.back_button.click()
    form = panel.components.form
    assert form.in_probe.choice() == 0
    assert form.likeness.choice() == list(Likeness).index(Likeness.SIMILAR)
    assert "Recorded by A. Tester" in panel.components.state.text()


def test_an_answer_that_is_refused_is_kept(
    panel: ExaminationPanel,
    examiner: KeyboardExaminer,
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise CannotProceed("The disk is full.", "Free some space.")

    monkeypatch.setattr(casework, "record_component", refuse)
    examiner.answer("similar")
    examiner.press(Key.Key_PageDown)
    assert "The disk is full." in panel.problem.text()
    monkeypatch.undo()
    examiner.press(Key.Key_PageUp)
    assert panel.components.form.likeness.choice() == 0
    examiner.press(Key.Key_Return, CONTROL)
    assert recorded(scene) == [Likeness.SIMILAR]
    assert panel.problem.text() == ""


def test_an_adjusted_mark_is_undone_where_it_was_adjusted(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene, surface: FakeSurface
) -> None:
    undo = scene.desk.undo_stack
    examiner.press(Key.Key_Z)
    drawn = surface.finish()
    examiner.press(Key.Key_Z, SHIFT)
    surface.move_mark(1, 3.0)
    moved = surface.move_mark(1, 2.0, same_act=True)
    assert undo.count() == 1, "keys that follow each other are one act"
    examiner.press(Key.Key_PageDown)
    assert surface.adjusting == ()
    assert surface.regions == (moved,)
    undo.undo()
    assert (panel.components.list.currentIndex().row(), surface.regions) == (0, (drawn,))
    undo.redo()
    scene.desk.choose_candidate(scene.search.candidates[1])
    scene.wait()
    undo.undo()
    assert undo.count() == 0 and not panel.examining.draft.components
    scene.desk.choose_candidate(scene.search.candidates[0])
    scene.wait()
    assert surface.regions == (moved,)
