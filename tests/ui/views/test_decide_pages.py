"""The pages of Decide: independence, checks, verification and approval, as the core says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.examinations import (
    SECOND,
    SUPERVISOR,
    answer_checks,
    compare,
    independent_item,
    verify,
)
from tests.people import acting_as
from tests.ui.scene import Scene, scene
from ui.models.checks import CHECKS, CheckColumn, ChecksModel
from ui.models.corroborations import HEADING_ROLE, LINES_ROLE, MARK_ROLE
from ui.views import corroboration_panel
from ui.views.decide import DecidePlace
from ui.views.independence_questions import IndependenceQuestions
from workstation import casework
from workstation.identification import Outcome, counts
from workstation.model import (
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    LineUp,
    PersonId,
    WitnessSaw,
)

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> DecidePlace:
    place = DecidePlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1020, 700)
    place.show()
    scene.put_on_desk()
    return place


@pytest.fixture
def person(scene: Scene) -> PersonId:
    return scene.search.candidates[0].person_id


def read_again(scene: Scene) -> None:
    scene.desk.corroboration_changed.emit()
    scene.wait()


# --- independence --------------------------------------------------------------


@pytest.fixture
def questions(qtbot: QtBot) -> IndependenceQuestions:
    made = IndependenceQuestions()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_answered_beforehand_and_everything_is_asked(
    questions: IndependenceQuestions,
) -> None:
    assert questions.missing() == []
    questions.show_kind(CorroborationKind.WITNESS)
    assert len(questions.missing()) == 4 and questions.answers() is None
    questions.show_kind(CorroborationKind.DNA)
    assert len(questions.missing()) == 2
    questions.show_kind(CorroborationKind.SECOND_FACE_SEARCH)
    assert questions.missing() == []
    assert "does not count" in questions.consequence.text()


@pytest.mark.parametrize(
    ("saw", "line_up", "derives", "said"),
    [
        (0, 0, 0, "it counts"),
        (1, 0, 0, "only the footage"),
        (2, 0, 0, "one who saw the event"),
        (0, 2, 0, "built from a face search"),
        (0, 1, 1, "because of the face search"),
    ],
)
def test_what_an_answer_means_is_said_at_once(
    questions: IndependenceQuestions, saw: int, line_up: int, derives: int, said: str
) -> None:
    questions.show_kind(CorroborationKind.WITNESS)
    questions.derives.button(derives).setChecked(True)
    questions.saw.button(saw).setChecked(True)
    questions.line_up.button(line_up).setChecked(True)
    questions.derivation.setText("Came to the station by herself.")
    assert said in questions.consequence.text()
    answers = questions.answers()
    assert answers is not None
    assert answers.witness_saw is tuple(WitnessSaw)[saw]
    assert answers.line_up is tuple(LineUp)[line_up]
    questions.clear()
    assert questions.answers() is None and not questions.consequence.isVisible()


def test_an_item_without_answers_can_be_answered_for(
    place: DecidePlace, scene: Scene, person: PersonId
) -> None:
    casework.add_corroboration(
        scene.workspace, scene.search.id, CorroborationKind.DNA, "Laboratory", "L-1",
        scene.search.searched_at.date(), "Profile of the cup.", person,
    )  # fmt: skip
    read_again(scene)
    panel = place.corroboration
    panel.list.setCurrentIndex(panel.items.index(0))
    assert panel.questions.isVisible() and not panel.answer_button.isEnabled()
    panel.questions.derives.button(0).setChecked(True)
    panel.questions.derivation.setText("The cup stood at the counter.")
    panel.answer_button.click()
    scene.wait()
    assert counts(casework.corroborations(scene.workspace, scene.search.id)[0])
    assert panel.items.counting == 1 and not panel.questions.isVisible()


def test_files_are_dropped_attached_and_saved(
    place: DecidePlace, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "<b>report.pdf"
    report.write_bytes(b"%PDF-1.7 a report")
    form = place.corroboration.form
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report)), QUrl.fromLocalFile(str(tmp_path))])
    form.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert form.attachments.paths == (report,)
    form.choose_kind(CorroborationKind.DNA)
    form.source.setText("Laboratory")
    form.reference.setText("L-9")
    form.dated.setText("2026-01-15")
    form.description.setPlainText("Profile of the cup.")
    form.questions.derives.button(0).setChecked(True)
    form.questions.derivation.setText("Found by the patrol.")
    form.add_button.click()
    scene.wait()
    panel = place.corroboration
    lines = panel.items.index(0).data(LINES_ROLE)
    assert any(report.name in line for line in lines)
    assert any("Entered by A. Tester" in line for line in lines)
    panel.list.setCurrentIndex(panel.items.index(0))
    folder = tmp_path / "saved"
    folder.mkdir()
    monkeypatch.setattr(
        corroboration_panel.QFileDialog, "getExistingDirectory", lambda *_: str(folder)
    )
    for _ in range(2):
        panel.save_button.click()
        scene.wait()
    assert (folder / report.name).read_bytes() == report.read_bytes()
    assert "already" in panel.state.text()


# --- checks --------------------------------------------------------------------


def test_the_table_of_checks_is_a_proper_model(qtmodeltester, qapp) -> None:
    model = ChecksModel()
    qtmodeltester.check(model)
    assert [model.check(row) for row in range(model.rowCount())] == list(Check)
    assert {model.index(row, CheckColumn.ANSWER).data() for row in range(9)} == {"Not answered"}


def test_a_check_is_answered_with_its_source(
    place: DecidePlace, scene: Scene, person: PersonId
) -> None:
    panel = place.tabs.checks
    panel.table.selectRow(CHECKS.index(Check.CUSTODY))
    form = panel.form
    assert "CUSTODY" in form.heading.text()
    assert form.finding() is None
    form.findings.button(0).setChecked(True)
    assert not form.record_button.isEnabled() and "its source" in form.state.text()
    form.source.setText("Jail roster, 15 January")
    form.record_button.click()
    scene.wait()
    made = casework.check_answers(scene.workspace, scene.search.id, person)
    assert [(each.check, each.finding) for each in made] == [
        (Check.CUSTODY, Finding.NOTHING_AGAINST)
    ]
    assert panel.checks.answered == 1
    assert "Jail roster" in panel.history.text()
    assert form.source.text() == ""


def test_a_contradiction_is_red_and_another_person_resolves_it(
    place: DecidePlace, scene: Scene, person: PersonId
) -> None:
    panel = place.tabs.checks
    row = CHECKS.index(Check.HEIGHT)
    panel.table.selectRow(row)
    panel.form.findings.button(1).setChecked(True)
    panel.form.source.setText("Footage at the door")
    assert not panel.form.record_button.isEnabled()
    panel.form.note.setText("A head taller.")
    panel.form.record_button.click()
    scene.wait()
    cell = panel.checks.index(row, CheckColumn.ANSWER)
    assert (cell.data(), cell.data(MARK_ROLE)) == ("Contradiction", "refused")
    assert not panel.resolution.isHidden()
    panel.resolution.explanation.setText("The door is lower.")
    panel.resolution.source.setText("Measured")
    assert not panel.resolution.record_button.isEnabled()
    assert "somebody else" in panel.resolution.state.text()
    # A later answer does not take it away.
    casework.answer_check(
        scene.workspace, scene.search.id, person, Check.HEIGHT, Finding.NOTHING_AGAINST, "Again"
    )
    read_again(scene)
    assert cell.data() == "Contradiction" and panel.checks.contradicting
    with acting_as(scene.workspace, "D. Detective"):
        read_again(scene)
        panel.resolution.explanation.setText("The door is lower.")
        panel.resolution.source.setText("Measured")
        panel.resolution.record_button.click()
        scene.wait()
    assert not panel.checks.contradicting and panel.resolution.isHidden()
    assert "Resolved: The door is lower." in panel.history.text()
    assert (cell.data(), cell.data(MARK_ROLE)) == ("Contradiction, resolved", "neutral")


def test_a_contradiction_is_what_its_button_leads_to(
    place: DecidePlace, scene: Scene, person: PersonId
) -> None:
    casework.answer_check(
        scene.workspace, scene.search.id, person, Check.SIBLING, Finding.CONTRADICTION, "Mother",
        "A twin.",
    )  # fmt: skip
    read_again(scene)
    place.rule.checklist.buttons["contradictions"].click()
    assert place.tabs.checks.table.currentIndex().row() == CHECKS.index(Check.SIBLING)


# --- verification and approval -------------------------------------------------


def test_a_verification_is_asked_for_and_taken_back(
    place: DecidePlace, scene: Scene, person: PersonId
) -> None:
    panel = place.tabs.verification
    assert not panel.ask_button.isEnabled()
    assert "comparison" in panel.state.text()
    compare(scene.workspace, scene.search, person)
    read_again(scene)
    panel.ask_button.click()
    scene.wait()
    model = panel.verifications
    assert model.index(0).data(HEADING_ROLE) == "Waits for an examiner"
    assert not panel.ask_button.isEnabled()
    assert not panel.withdraw_button.isEnabled()
    panel.reason.setText("Asked for the wrong candidate.")
    panel.withdraw_button.click()
    scene.wait()
    assert model.index(0).data(HEADING_ROLE) == "Taken back"
    assert panel.ask_button.isEnabled()


def test_a_disagreement_is_shown_and_leads_on(
    place: DecidePlace, scene: Scene, person: PersonId, qtmodeltester
) -> None:
    compare(scene.workspace, scene.search, person)
    verify(scene.workspace, scene.search, person, Conclusion.DIFFERENT)
    read_again(scene)
    panel = place.tabs.verification
    qtmodeltester.check(panel.verifications)
    row = panel.verifications.index(0)
    assert (row.data(HEADING_ROLE), row.data(MARK_ROLE)) == ("Does not agree", "refused")
    assert any(SECOND in line for line in row.data(LINES_ROLE))
    assert "A third one" in panel.disagreement.text()
    assert panel.ask_button.isEnabled()
    panel.inconclusive_button.click()
    assert place.outcome.chosen() is Outcome.INCONCLUSIVE
    verify(scene.workspace, scene.search, person, Conclusion.NO_CONCLUSION, by="T. Third")
    read_again(scene)
    assert "Two examiners did not agree" in panel.disagreement.text()


@pytest.mark.parametrize("approved", [True, False])
def test_a_supervisor_who_took_no_part_approves_or_does_not(
    place: DecidePlace, scene: Scene, person: PersonId, approved: bool
) -> None:
    panel = place.tabs.approval
    assert len(panel.hindrance_sentences()) == 5
    compare(scene.workspace, scene.search, person)
    independent_item(scene.workspace, scene.search, person)
    answer_checks(scene.workspace, scene.search, person)
    verify(scene.workspace, scene.search, person)
    read_again(scene)
    assert any("You took part" in each for each in panel.hindrance_sentences())
    assert not panel.note.isEnabled()
    with acting_as(scene.workspace, SUPERVISOR):
        read_again(scene)
        assert panel.hindrance_sentences() == []
        assert not panel.approve_button.isEnabled()
        panel.note.setPlainText("All of it looked at.")
        (panel.approve_button if approved else panel.refuse_button).click()
        scene.wait()
    assert place.rule.record_button.isEnabled() is approved
    assert panel.said.text() == ("Approved." if approved else "A supervisor did not approve.")
    assert SUPERVISOR in panel.said_by.text()
    if approved:
        independent_item(scene.workspace, scene.search, person)
        read_again(scene)
        assert "no longer holds" in panel.said.text()
