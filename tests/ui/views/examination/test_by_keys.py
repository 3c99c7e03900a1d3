"""Analysis to conclusion without touching the mouse."""

from __future__ import annotations

from tests.ui.examination import ALT, CONTROL, SHIFT, Key, KeyboardExaminer
from tests.ui.scene import Scene
from tests.ui.surface import FakeSurface
from ui.views.examination.panel import ExaminationPanel
from workstation import casework
from workstation.model import Comparison, ComponentFinding, Conclusion, Likeness, LimitKind


def findings(scene: Scene, place: int = 0) -> tuple[ComponentFinding, ...]:
    person = scene.search.candidates[place].person_id
    return casework.component_findings(scene.workspace, scene.search.id, person)


def comparison(scene: Scene) -> Comparison:
    person = scene.search.candidates[0].person_id
    return casework.comparisons(scene.workspace, scene.search.id, person)[0]


def test_an_examiner_answers_limits_and_concludes(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene, surface: FakeSurface
) -> None:
    count = len(casework.facial_components(scene.workspace))
    examiner.answer_everything()
    assert panel.progress.words.text() == f"{count} of {count} answered"
    examiner.answer_limits()
    assert panel.limits.state.text() == ""
    examiner.conclude(Conclusion.SAME, "The ears and the brow.", "A picture of the left ear.")
    made = comparison(scene)
    assert (made.conclusion, made.note) == (Conclusion.SAME, "The ears and the brow.")
    assert made.would_change == "A picture of the left ear."
    assert made.view == surface.view()
    assert set(made.findings) == {each.id for each in findings(scene)}
    assert len(made.findings) == count
    limiting = {each.kind: each.note for each in made.limits if each.limits}
    assert limiting == {LimitKind.SIZE: "The face is small."}
    assert len(made.limits) == len(LimitKind)
    assert "Recorded by A. Tester" in panel.conclusion.state.text()
    assert not panel.conclusion.record_button.isEnabled()


def test_nothing_is_answered_beforehand(panel: ExaminationPanel) -> None:
    form = panel.components.form
    chosen = [form.in_probe, form.in_portrait, form.likeness]
    chosen += [each.choices for each in panel.limits.forms.values()]
    assert {each.choice() for each in chosen} == {None}
    assert panel.conclusion.scale.chosen() is None
    assert all(not each.note.toPlainText() for each in panel.limits.forms.values())


def test_the_answers_wait_for_both_questions(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene
) -> None:
    form = panel.components.form
    buttons = form.likeness.group.buttons()
    examiner.press(Key.Key_S)
    assert form.likeness.choice() is None
    assert not any(button.isEnabled() for button in buttons)
    assert "first" in form.reason.text()
    examiner.press(Key.Key_V)
    examiner.press(Key.Key_B, SHIFT)
    assert [button.isEnabled() for button in buttons] == [False, False, False, True]
    assert "can only be not comparable" in form.reason.text()
    assert form.likeness.choice() is None
    examiner.press(Key.Key_S)
    assert form.likeness.choice() is None
    examiner.press(Key.Key_Q)
    examiner.press(Key.Key_Return, CONTROL)
    (found,) = findings(scene)
    assert (found.visible_in_probe, found.visible_in_portrait) == (True, False)
    assert found.likeness is Likeness.NOT_COMPARABLE
    assert "1 not comparable" in panel.progress.words.text()


def test_an_answer_that_became_impossible_is_taken_back(
    examiner: KeyboardExaminer, panel: ExaminationPanel
) -> None:
    examiner.answer("similar")
    examiner.press(Key.Key_V, SHIFT)
    assert panel.components.form.likeness.choice() is None
    assert "Begun" in panel.components.state.text()


def test_letters_are_written_in_a_note_and_answer_after_it(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene
) -> None:
    form = panel.components.form
    examiner.answer("explainable")
    assert "explains" in panel.components.state.text()
    examiner.press(Key.Key_J)
    assert form.note.hasFocus()
    examiner.write("squvybq")
    examiner.press(Key.Key_PageDown)
    assert not form.note.hasFocus() and form.note.toPlainText() == ""
    examiner.answer("similar")
    examiner.press(Key.Key_PageUp)
    assert form.note.toPlainText() == "squvybq"
    assert [each.likeness for each in findings(scene)] == [Likeness.EXPLAINABLE, Likeness.SIMILAR]
    assert [each.note for each in findings(scene)] == ["squvybq", ""]


def test_the_same_letters_answer_characteristics_in_their_list(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene
) -> None:
    form = panel.components.form
    examiner.answer("similar")
    examiner.tab_to(form.checklist)
    examiner.press(Key.Key_U)
    examiner.press(Key.Key_S)
    examiner.press(Key.Key_Y)
    examiner.press(Key.Key_Up)
    assert form.likeness.choice() == list(Likeness).index(Likeness.SIMILAR)
    examiner.press(Key.Key_Return, CONTROL)
    keys = [each.key for each in casework.facial_components(scene.workspace)[0].characteristics]
    assert dict(findings(scene)[0].characteristics) == {
        keys[0]: Likeness.DISSIMILAR,
        keys[1]: Likeness.SIMILAR,
        keys[2]: Likeness.EXPLAINABLE,
    }


def test_a_mark_is_drawn_on_both_pictures_and_kept(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene, surface: FakeSurface
) -> None:
    form = panel.components.form
    examiner.answer("similar")
    examiner.press(Key.Key_Z)
    assert surface.drawing == 1
    first = surface.finish()
    assert form.regions.item(0).text() == "Mark 1 on both pictures"
    assert (surface.regions, surface.chosen) == ((first,), 1)
    examiner.press(Key.Key_PageDown)
    examiner.answer("similar")
    assert (surface.regions, surface.chosen) == ((first,), None)
    examiner.press(Key.Key_Z)
    assert surface.drawing == 2
    second = surface.finish(in_portrait=False)
    assert form.regions.item(0).text() == "Mark 2 on the probe only"
    examiner.press(Key.Key_PageUp)
    assert [each.regions for each in findings(scene)] == [(first,), (second,)]
    examiner.tab_to(form.remove_button)
    examiner.press(Key.Key_Space)
    examiner.press(Key.Key_Return, CONTROL)
    assert findings(scene)[0].regions == ()
    assert surface.regions == (second,)
    examiner.press(Key.Key_Z)
    assert surface.drawing == 3, "the number of a mark that was recorded is never given again"


def test_a_mark_drawn_for_another_candidate_is_nobodys(
    examiner: KeyboardExaminer, panel: ExaminationPanel, scene: Scene, surface: FakeSurface
) -> None:
    examiner.press(Key.Key_Z)
    scene.desk.choose_candidate(scene.search.candidates[1])
    scene.wait()
    surface.finish()
    assert panel.components.form.regions.count() == 0


def test_tabs_have_keys_and_what_they_begin_with(
    examiner: KeyboardExaminer, panel: ExaminationPanel
) -> None:
    places = (
        panel.components.list,
        panel.limits.forms[LimitKind.SIZE].choices.button(0),
        panel.conclusion.scale.group.button(0),
        panel.remarks.editor,
    )
    for number, expected in enumerate(places):
        examiner.press(Key(Key.Key_1 + number), ALT)
        assert panel.tabs.currentIndex() == number
        assert expected.hasFocus()


def test_the_overlay_is_told_every_key(panel: ExaminationPanel) -> None:
    told = " ".join(key.text() for key in panel.keys_here.told())
    for key in ("Alt+1", "Page Down", "V", "B", "S", "U", "Y", "Q", "J", "Z", "Ctrl+Enter", "H"):
        assert key in told
