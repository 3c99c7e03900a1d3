"""Place 4: the core decides, the window shows what it said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.examinations import ready_to_identify
from tests.ui.scene import Scene, scene
from ui.views.corroboration_form import CorroborationForm, kinds_in_order
from ui.views.decide import DecidePlace
from workstation import casework
from workstation.identification import NOT_CORROBORATING, Outcome
from workstation.model import ASKED_ABOUT_WITNESSES, Corroboration, CorroborationKind

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> DecidePlace:
    place = DecidePlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    scene.put_on_desk()
    return place


def answer(form: CorroborationForm) -> None:
    """Answer the questions of independence so that the item counts."""
    form.questions.derives.button(0).setChecked(True)
    form.questions.derivation.setText("Found by the patrol before anybody searched.")


def enter_witness(scene: Scene) -> Corroboration:
    made = casework.add_corroboration(
        scene.workspace,
        scene.search.id,
        CorroborationKind.WITNESS,
        "Interview",
        "W-4",
        date(2026, 1, 15),
        "Saw the person.",
        scene.search.candidates[0].person_id,
    )
    scene.desk.corroboration_changed.emit()
    scene.wait()
    return made


def test_the_checklist_is_what_the_core_says(place: DecidePlace, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    told = casework.requirements(scene.workspace, scene.search.id, person)
    assert place.rule.checklist.sentences == [requirement.sentence for requirement in told]
    assert list(place.rule.checklist.buttons) == [requirement.name for requirement in told]
    assert "5 of 10" in place.rule.reasons.text()


def test_asking_the_rule_is_refused_in_its_words_and_logged(
    place: DecidePlace, scene: Scene
) -> None:
    place.rule.ask_button.click()
    scene.wait()
    person = scene.search.candidates[0].person_id
    unmet = [
        requirement.sentence
        for requirement in casework.requirements(scene.workspace, scene.search.id, person)
        if not requirement.met
    ]
    assert place.rule.refusal_sentences()[1:] == unmet
    assert casework.log_entries(scene.workspace)[0].action == "identification.refused"
    assert place.rule.ask_button.isEnabled()
    scene.desk.choose_candidate(scene.search.candidates[1])
    scene.wait()
    assert place.rule.refusal_sentences() == []


@pytest.mark.parametrize("kind", list(CorroborationKind))
def test_kinds_that_never_count_are_explained_when_chosen(
    place: DecidePlace, kind: CorroborationKind
) -> None:
    form = place.corroboration.form
    form.choose_kind(kind)
    assert form.chosen_kind() is kind
    told = form.questions.consequence
    assert told.isVisible() is (kind in NOT_CORROBORATING)
    assert form.questions.derivation.isVisible() is (kind not in NOT_CORROBORATING)
    asked = kind in ASKED_ABOUT_WITNESSES
    assert form.questions.saw.button(0).isVisible() is asked
    if kind in NOT_CORROBORATING:
        assert NOT_CORROBORATING[kind] in told.text()
        assert "does not count" in form.kind.currentText()


def test_kinds_that_count_come_first(place: DecidePlace) -> None:
    kinds = kinds_in_order()
    assert set(kinds) == set(CorroborationKind)
    assert [kind in NOT_CORROBORATING for kind in kinds] == sorted(
        kind in NOT_CORROBORATING for kind in kinds
    )


@pytest.mark.parametrize("written", ["", "yesterday", "2026-13-01", "15.01.2026"])
def test_an_item_needs_a_real_date(place: DecidePlace, written: str) -> None:
    form = place.corroboration.form
    form.choose_kind(CorroborationKind.DNA)
    form.source.setText("Laboratory")
    form.reference.setText("L-9")
    form.description.setPlainText("Profile of the cup.")
    answer(form)
    form.dated.setText(written)
    assert not form.add_button.isEnabled()
    assert "YYYY-MM-DD" in form.state.text()
    form.dated.setText("2026-01-15")
    assert form.add_button.isEnabled()
    assert not form.state.isVisible()


def test_what_the_core_refuses_to_enter_is_said_and_kept_in_the_form(
    place: DecidePlace, scene: Scene
) -> None:
    form = place.corroboration.form
    form.choose_kind(CorroborationKind.DNA)
    form.source.setText("Laboratory")
    form.reference.setText("L-9")
    form.description.setPlainText("Profile of the cup.")
    answer(form)
    form.dated.setText("2999-01-01")
    form.add_button.click()
    scene.wait()
    assert "future" in form.state.text()
    assert form.reference.text() == "L-9"
    assert scene.desk.undo_stack.count() == 0


def test_an_item_is_withdrawn_with_a_reason_and_stays(place: DecidePlace, scene: Scene) -> None:
    enter_witness(scene)
    panel = place.corroboration
    assert not panel.withdraw_button.isEnabled()
    panel.list.setCurrentIndex(panel.items.index(0))
    assert not panel.withdraw_button.isEnabled()
    panel.reason.setText("The witness spoke of another day.")
    panel.withdraw_button.click()
    scene.wait()
    assert panel.items.rowCount() == 1
    assert panel.items.counting == 0
    item = panel.items.item(0)
    assert item is not None and item.withdrawn
    assert not panel.withdraw_button.isEnabled()


def test_undo_of_an_identified_search_is_not_offered(place: DecidePlace, scene: Scene) -> None:
    form = place.corroboration.form
    form.choose_kind(CorroborationKind.DNA)
    form.source.setText("Laboratory")
    form.reference.setText("L-9")
    form.dated.setText("2026-01-15")
    form.description.setPlainText("Profile of the cup.")
    answer(form)
    form.add_button.click()
    scene.wait()
    assert scene.desk.undo_stack.canUndo()
    person = scene.search.candidates[0].person_id
    ready_to_identify(scene.workspace, scene.search, person, item=False)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    assert place.rule.record_button.isEnabled()
    assert not place.rule.ask_button.isEnabled()
    place.rule.record_button.click()
    place.rule.confirmation.buttons()[0].click()
    scene.wait()
    assert not scene.desk.undo_stack.canUndo()
    place.corroboration.list.setCurrentIndex(place.corroboration.items.index(0))
    assert not place.corroboration.reason.isEnabled()
    assert not form.add_button.isEnabled() and "reopen" in form.state.text()


def test_cancelling_the_question_records_nothing(place: DecidePlace, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    ready_to_identify(scene.workspace, scene.search, person)
    scene.desk.corroboration_changed.emit()
    scene.wait()
    place.rule.record_button.click()
    place.rule.confirmation.reject()
    scene.wait()
    assert casework.decisions(scene.workspace, scene.search.id) == ()
    assert place.rule.record_button.isEnabled()


def test_each_requirement_leads_to_where_it_is_seen_to(
    place: DecidePlace, scene: Scene, qtbot: QtBot
) -> None:
    buttons = place.rule.checklist.buttons
    for name, there in (
        ("candidate", "candidates"),
        ("probe", "evidence"),
        ("analysis", "analysis"),
        ("comparison", "compare"),
    ):
        with qtbot.waitSignal(scene.desk.place_requested) as asked:
            buttons[name].click()
        assert asked.args == [there]
    for name, page in (
        ("corroboration", 0),
        ("checks", 1),
        ("contradictions", 1),
        ("verification", 2),
        ("approval", 3),
    ):
        place.tabs.setCurrentIndex(4)
        buttons[name].click()
        assert place.tabs.currentIndex() == page


@pytest.mark.parametrize(
    ("number", "outcome", "names_somebody"),
    [
        (0, Outcome.EXCLUDED, True),
        (1, Outcome.INCONCLUSIVE, True),
        (2, Outcome.NOT_ENOUGH_INFORMATION, False),
        (3, Outcome.WITHDRAWN, True),
    ],
)
def test_other_outcomes_are_recorded_with_a_note(
    place: DecidePlace, scene: Scene, number: int, outcome: Outcome, names_somebody: bool
) -> None:
    panel = place.outcome
    place.tabs.setCurrentIndex(4)
    button = panel.choices.button(number)
    assert not panel.record_button.isEnabled()
    button.click()
    assert not panel.record_button.isEnabled()
    panel.note.setPlainText("The face is turned away.")
    panel.record_button.click()
    scene.wait()
    made = casework.decisions(scene.workspace, scene.search.id)
    assert [decision.outcome for decision in made] == [outcome]
    assert (made[0].person_id is not None) is names_somebody
    card = place.record.cards[0]
    assert card.verdict.text().lower().startswith(str(outcome))
    assert card.picture_button.isEnabled() is names_somebody
    assert panel.chosen() is None and panel.note.toPlainText() == ""
    assert not panel.isVisible() and place.tabs.reopening.isVisible()
    assert not place.rule.ask_button.isEnabled()


def test_what_ended_is_reopened_with_a_reason(place: DecidePlace, scene: Scene) -> None:
    person = scene.search.candidates[0].person_id
    casework.conclude(scene.workspace, scene.search.id, Outcome.EXCLUDED, "Other ears.", person)
    scene.desk.decision_changed.emit()
    scene.wait()
    place.tabs.setCurrentIndex(4)
    panel = place.tabs.reopening
    assert panel.isVisible() and not panel.reopen_button.isEnabled()
    assert "a reason" in panel.state.text()
    panel.reason.setText("A sharper frame was found.")
    panel.reopen_button.click()
    scene.wait()
    assert not panel.isVisible() and place.outcome.isVisible()
    assert "A sharper frame was found." in place.record.cards[0].reopened.text()
    assert place.rule.ask_button.isEnabled()


def test_an_outcome_can_be_about_the_whole_search(place: DecidePlace, scene: Scene) -> None:
    place.tabs.setCurrentIndex(4)
    place.outcome.choose(Outcome.EXCLUDED)
    assert not place.outcome.whole_search.isVisible()
    place.outcome.choose(Outcome.INCONCLUSIVE)
    place.outcome.whole_search.click()
    place.outcome.note.setPlainText("Nobody can be told apart.")
    place.outcome.record_button.click()
    scene.wait()
    made = casework.decisions(scene.workspace, scene.search.id)
    assert [(each.outcome, each.person_id) for each in made] == [(Outcome.INCONCLUSIVE, None)]


def test_a_document_that_cannot_be_written_is_said_at_the_decision(
    place: DecidePlace, scene: Scene, tmp_path: Path
) -> None:
    place.outcome.choices.button(0).click()
    place.outcome.note.setPlainText("Other ears.")
    place.outcome.record_button.click()
    scene.wait()
    card = place.record.cards[0]
    card.sheet_button.click()
    dialog = card.dialog
    assert isinstance(dialog, QFileDialog)
    assert scene.search.case_number in dialog.selectedFiles()[0]
    dialog.reject()
    (tmp_path / "a-file").write_text("x")
    dialog.fileSelected.emit(str(tmp_path / "a-file" / "lead.pdf"))
    scene.wait()
    assert card.saved.isVisible()
    assert "Saved as" not in card.saved.text()
