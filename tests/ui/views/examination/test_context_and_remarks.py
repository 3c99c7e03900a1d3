"""Hidden facts that are asked for, and what peers remark."""

from __future__ import annotations

from tests.people import acting_as
from tests.ui.examination import ALT, CONTROL, Key, KeyboardExaminer
from tests.ui.scene import Scene
from ui.models.remarks import LEVEL_ROLE
from ui.views.examination.keys import REMARKS
from ui.views.examination.panel import ExaminationPanel
from workstation import casework
from workstation.model import ContextFact
from workstation.model.accounts import Role


def shown(panel: ExaminationPanel) -> str:
    return panel.context.facts.text()


def test_nothing_is_shown_or_logged_before_it_is_asked_for(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    candidate = scene.search.candidates[0]
    entries = scene.workspace.newest_entry
    assert shown(panel) == ""
    examiner.press(Key.Key_H)
    menu = panel.context.menu
    assert menu is not None and menu.isVisible()
    offered = [each.text() for each in menu.actions() if each.text()]
    assert offered == ["Similarity", "Rank", "Name", "Offence"]
    menu.close()
    scene.wait()
    assert scene.workspace.newest_entry == entries
    about = (scene.search.id, candidate.person_id)
    assert casework.context_asked(scene.workspace, *about) == ()


def test_what_was_asked_for_is_shown_and_comes_back_with_its_candidate(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    first, second = scene.search.candidates[:2]
    examiner.press(Key.Key_H)
    menu = panel.context.menu
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "Name").trigger()
    menu.close()
    scene.wait()
    assert shown(panel) == f"Name: {first.name}"
    assert "name" not in panel.context.words.text()
    (asked,) = casework.context_asked(scene.workspace, scene.search.id, first.person_id)
    assert (asked.fact, asked.asked_by) == (ContextFact.NAME, "A. Tester")
    scene.desk.choose_candidate(second)
    assert shown(panel) == ""
    scene.wait()
    assert shown(panel) == ""
    scene.desk.choose_candidate(first)
    scene.wait()
    assert shown(panel) == f"Name: {first.name}"


def test_each_fact_is_what_the_record_says(panel: ExaminationPanel, scene: Scene) -> None:
    candidate = scene.search.candidates[0]
    for fact in ContextFact:
        panel.recording.ask(fact)
    scene.wait()
    lines = shown(panel).splitlines()
    assert lines[0].startswith(f"Similarity: {candidate.score:.4f}")
    assert lines[1:] == ["Rank: 1 of 4", f"Name: {candidate.name}", "Offence: Entry without right"]
    assert not panel.context.ask_button.isVisible()


def test_what_somebody_else_asked_for_stays_hidden(panel: ExaminationPanel, scene: Scene) -> None:
    about = (scene.search.id, scene.search.candidates[0].person_id)
    with acting_as(scene.workspace, "B. Other"):
        casework.ask_context(scene.workspace, *about, ContextFact.SIMILARITY)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    assert shown(panel) == ""


def test_remarks_are_threaded_by_component(
    panel: ExaminationPanel, examiner: KeyboardExaminer, scene: Scene
) -> None:
    about = (scene.search.id, scene.search.candidates[0].person_id)
    with acting_as(scene.workspace, "V. Verifier", {Role.EXAMINER}):
        casework.add_remark(scene.workspace, *about, "The whole is thin.")
        casework.add_remark(scene.workspace, *about, "The skin is a shade darker.", "skin")
    scene.desk.decision_changed.emit()
    scene.wait()
    examiner.press(Key.Key_4, ALT)
    remarks = panel.remarks
    assert remarks.list.hasFocus()
    examiner.press(Key.Key_Down)
    examiner.press(Key.Key_Home)
    examiner.press(Key.Key_Return)
    assert remarks.editor.hasFocus()
    assert "V. Verifier" in remarks.answering.text()
    examiner.write("The lamp.")
    examiner.press(Key.Key_Return, CONTROL)
    model = remarks.model
    told = [(model.index(n).data(), model.index(n).data(LEVEL_ROLE)) for n in range(3)]
    assert told == [("The skin is a shade darker.", 0), ("The lamp.", 1), ("The whole is thin.", 0)]
    assert remarks.editor.toPlainText() == "" and not remarks.answering.isVisible()
    made = casework.remarks(scene.workspace, *about)
    assert made[-1].answers == made[1].id and made[-1].component == "skin"


def test_a_supervisor_who_did_not_compare_remarks(panel: ExaminationPanel, scene: Scene) -> None:
    with acting_as(scene.workspace, "S. Supervisor", {Role.SUPERVISOR}):
        casework.show_candidates(scene.workspace, scene.search.id)
        scene.desk.choose_candidate(scene.search.candidates[1])
        scene.wait()
        assert panel.hindrance.isVisible() and "An examiner may" in panel.hindrance.text()
        panel.go_to(REMARKS)
        assert not panel.hindrance.isVisible()
        panel.remarks.editor.setPlainText("The chin was not looked at.")
        panel.remarks.add_button.click()
        scene.wait()
        about = (scene.search.id, scene.search.candidates[1].person_id)
        (made,) = casework.remarks(scene.workspace, *about)
        assert (made.text, made.written_by) == ("The chin was not looked at.", "S. Supervisor")
        assert made.component == "skin"


def test_a_detective_may_not_remark_and_is_told_who_may(
    panel: ExaminationPanel, scene: Scene
) -> None:
    with acting_as(scene.workspace, "D. Detective", {Role.DETECTIVE}):
        casework.show_candidates(scene.workspace, scene.search.id)
        scene.desk.choose_candidate(scene.search.candidates[1])
        scene.wait()
        panel.go_to(REMARKS)
        panel.remarks.editor.setPlainText("x")
        assert "supervisor" in panel.remarks.state.text()
        assert not panel.remarks.add_button.isEnabled()
