"""The conclusion: nothing beforehand, reasons beside the button, and records that stay readable."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.examinations import FIRST, compare
from tests.people import acting_as
from tests.ui.examination import ALT, CONTROL, Key, KeyboardExaminer
from tests.ui.scene import Scene
from tests.ui.surface import FakeSurface
from ui.views.examination.answers import LimitAnswer
from ui.views.examination.keys import CONCLUSION
from ui.views.examination.panel import ExaminationPanel
from workstation import casework
from workstation.identification import Outcome
from workstation.model import Conclusion, LimitKind, View


def write_all(panel: ExaminationPanel) -> None:
    """Everything that a comparison needs, without pressing a key for it."""
    written = panel.examining.conclusion
    for kind in LimitKind:
        written = written.with_limit(kind, LimitAnswer(False))
    panel.examining.put_conclusion(
        replace(written, conclusion=Conclusion.SAME, note="Ears alike.", would_change="An ear.")
    )


def test_what_is_needed_stands_beside_the_button(panel: ExaminationPanel) -> None:
    part = panel.conclusion
    panel.go_to(CONCLUSION)
    assert part.missing() == [
        "a conclusion",
        "a note",
        "the answers to 7 limits (Alt+2)",
        "what would change it",
    ]
    assert all(each in part.state.text() for each in part.missing())
    assert not part.record_button.isEnabled()
    write_all(panel)
    assert part.missing() == [] and part.record_button.isEnabled()
    panel.components.form.see(in_probe=True)
    (begun,) = part.missing()
    assert begun.endswith("Skin") and not part.record_button.isEnabled()
    panel.components.back_button.click()
    assert part.record_button.isEnabled()


def test_a_limit_that_limits_needs_words(panel: ExaminationPanel) -> None:
    write_all(panel)
    form = panel.limits.forms[LimitKind.LIGHT]
    form.choices.press(0)
    assert not panel.conclusion.record_button.isEnabled()
    assert "in words" in panel.limits.state.text()
    form.note.setPlainText("The left half lies in shadow.")
    assert panel.conclusion.record_button.isEnabled()
    assert "Light: The left half lies in shadow." in panel.conclusion.limits.text()


def test_what_was_measured_stands_beside_a_limit_and_answers_nothing(
    panel: ExaminationPanel,
) -> None:
    form = panel.limits.forms[LimitKind.SIZE]
    assert "40" in form.suggestion.text()
    assert form.choices.choice() is None and form.note.toPlainText() == ""


def test_no_step_looks_better_and_both_propositions_are_written_out(
    panel: ExaminationPanel,
) -> None:
    scale = panel.conclusion.scale
    assert scale.chosen() is None
    buttons = scale.group.buttons()
    assert [button.text().lower() for button in buttons] == [str(each) for each in Conclusion]
    assert {button.styleSheet() for button in buttons} == {""}
    assert len({button.palette().text().color().name() for button in buttons}) == 1
    said = [label.text() for label in scale.findChildren(QLabel)]
    assert said == [
        "Different source: the probe and the portrait show two different persons.",
        "Same source: the probe and the portrait show one and the same person.",
    ]


def test_answers_are_counted_and_nothing_is_drawn_from_them(
    panel: ExaminationPanel, examiner: KeyboardExaminer
) -> None:
    examiner.answer("dissimilar")
    examiner.press(Key.Key_PageDown)
    examiner.answer("similar")
    examiner.press(Key.Key_3, ALT)
    assert panel.conclusion.summary.text().splitlines() == [
        "Similar: 1",
        "Dissimilar: 1",
        "Explainable difference: 0",
        "Not comparable: 0",
        "Not answered: 17",
    ]
    assert panel.conclusion.scale.chosen() is None


def test_an_answer_after_the_conclusion_asks_for_it_again(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    write_all(panel)
    panel.record_comparison()
    scene.wait()
    assert "Recorded by A. Tester" in panel.conclusion.state.text()
    examiner.answer("similar")
    examiner.press(Key.Key_3, ALT)
    assert "Record it again" in panel.conclusion.state.text()
    examiner.press(Key.Key_Return, CONTROL)
    assert "Recorded by A. Tester" in panel.conclusion.state.text()
    person = scene.search.candidates[0].person_id
    made = casework.comparisons(scene.workspace, scene.search.id, person)
    assert [len(each.findings) for each in made] == [1, 0]


def test_earlier_comparisons_stay_readable(panel: ExaminationPanel, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    for note, conclusion in (("<b>First</b>", Conclusion.SAME), ("Second", Conclusion.DIFFERENT)):
        casework.record_comparison(scene.workspace, scene.search.id, person, note, conclusion)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    panel.go_to(CONCLUSION)
    part = panel.conclusion
    assert part.editor.toPlainText() == "Second"
    assert part.scale.chosen() is Conclusion.DIFFERENT
    assert part.record.button.isVisible() and "1 earlier" in part.record.button.text()
    part.record.button.click()
    dialog = part.record.dialog
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.index("Second") < texts.index("<b>First</b>")
    assert "Support for same source" in texts
    dialog.accept()


def test_an_examiner_is_not_led_by_somebody_elses_conclusion(
    panel: ExaminationPanel, scene: Scene
) -> None:
    compare(scene.workspace, scene.search, scene.search.candidates[0].person_id, by=FIRST)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    assert panel.conclusion.scale.chosen() is None
    assert panel.conclusion.editor.toPlainText() == ""


def test_pictures_that_are_not_there_yet_are_waited_for(
    panel: ExaminationPanel, surface: FakeSurface, monkeypatch, scene: Scene
) -> None:
    def not_yet() -> View:
        raise ValueError

    monkeypatch.setattr(surface, "view", not_yet)
    write_all(panel)
    panel.record_comparison()
    scene.wait()
    assert "Not all pictures can be seen" in panel.problem.text()
    assert panel.examining.read is not None and panel.examining.read.comparisons == ()


def test_whoever_saw_the_candidates_without_an_analysis_is_told_the_way_out(
    panel: ExaminationPanel, scene: Scene, qtbot: QtBot
) -> None:
    with acting_as(scene.workspace, "L. Late"):
        casework.show_candidates(scene.workspace, scene.search.id)
        scene.desk.choose_candidate(scene.search.candidates[1])
        scene.wait()
        assert "Another examiner has to analyse and compare" in panel.hindrance.text()
        assert panel.components.form.note.isReadOnly()
        assert not panel.conclusion.scale.isEnabled()
        with qtbot.waitSignal(scene.desk.place_requested) as asked:
            panel.way_out.click()
        assert asked.args == ["analysis"]


def test_a_decision_ends_comparing(panel: ExaminationPanel, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    casework.conclude(scene.workspace, scene.search.id, Outcome.EXCLUDED, "Other ears.", person)
    scene.desk.decision_changed.emit()
    scene.wait()
    assert "Reopen it in Decide" in panel.hindrance.text()
    assert not panel.conclusion.scale.isEnabled()
    assert not panel.components.form.in_probe.isEnabled()
