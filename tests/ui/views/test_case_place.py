"""The case as a whole in the window: its form, its page, its states, its disclosure."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.people import acting_as, become
from tests.ui.scene import CASE, Scene, scene
from ui.models.cases import CasesModel
from ui.views.case_form import AmendCaseForm, NewCaseForm
from ui.views.case_place import CasePlace
from ui.views.disclosure_form import DisclosureForm
from ui.views.reason_form import ReasonForm
from ui.work_area import WorkArea
from workstation import casework
from workstation.model import CaseNumber, CaseState
from workstation.model.accounts import Role

__all__ = ["scene"]

LEFT = Qt.MouseButton.LeftButton
NUMBER = CaseNumber("2026-0200")
"""A case with gaps; that of the scene has none."""

FACTS = {
    "offence": "Theft",
    "legal_authority": "Order 7.4",
    "reason": "No other lead",
    "requesting_officer": "Sgt. Example",
}


@pytest.fixture
def place(qtbot: QtBot, scene: Scene) -> CasePlace:
    made = CasePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    scene.desk.choose_case(casework.open_case(scene.workspace, NUMBER, "Counter"))
    scene.wait()
    return made


def dialog_of(widget: QWidget, kind: type[QDialog]) -> QDialog:
    return next(one for one in widget.findChildren(kind) if one.isVisible())


def give_reason(qtbot: QtBot, scene: Scene, place: QWidget, words: str) -> None:
    form = dialog_of(place, ReasonForm)
    assert isinstance(form, ReasonForm)
    form.reason.setPlainText(words)
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()


def fill_gaps(scene: Scene) -> None:
    scene.desk.choose_case(casework.amend_case(scene.workspace, NUMBER, "the file came", **FACTS))
    scene.wait()


def test_a_number_is_enough_and_gaps_are_said_while_typing(qtbot: QtBot, scene: Scene) -> None:
    form = NewCaseForm(scene.desk)
    qtbot.addWidget(form)
    form.show()
    assert len(form.gaps.sentences()) == 4
    assert {note.mark() for note in form.gaps.notes} == {"missing"}
    assert form.problem.text() == ""
    qtbot.keyClicks(form.fields["offence"], "Theft")
    assert len(form.gaps.sentences()) == 3
    qtbot.keyClicks(form.number, "2026-2")
    qtbot.keyClick(form.number, Qt.Key.Key_Return)
    scene.wait()
    assert scene.desk.case is not None
    assert (scene.desk.case.number, scene.desk.case.offence) == ("2026-2", "Theft")


def test_who_may_not_open_a_case_reads_it_in_the_form(qtbot: QtBot, scene: Scene) -> None:
    become(scene.workspace, "S. Supervisor", {Role.SUPERVISOR})
    form = NewCaseForm(scene.desk)
    qtbot.addWidget(form)
    assert not form.verb.isEnabled()
    assert form.problem.text().endswith("A detective may.")


def test_amending_keeps_the_evidence_on_the_desk_and_the_earlier_wording(
    qtbot: QtBot, scene: Scene, place: CasePlace
) -> None:
    scene.desk.choose_evidence(scene.item)
    assert len(place.gaps.sentences()) == 4
    qtbot.mouseClick(place.acts.amend.button, LEFT)
    form = dialog_of(place, AmendCaseForm)
    assert isinstance(form, AmendCaseForm)
    for name, text in FACTS.items():
        form.fields[name].setText(text)
    qtbot.mouseClick(form.verb, LEFT)
    assert form.problem.text() == "Why it is amended is missing."
    form.why.setText("the file came")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert scene.desk.evidence == scene.item
    assert place.gaps.sentences() == []
    assert "Sgt. Example" in place.facts.text()
    told = [line for row in place.events.statements for line in row.lines]
    assert "Offence: Theft" in told and "Why: the file came" in told


def test_a_case_with_gaps_cannot_be_closed_and_the_button_says_which(place: CasePlace) -> None:
    act = place.acts.close_case
    assert act.why_not().startswith("A case with gaps cannot be closed. The offence")
    assert act.note.mark() == "missing"
    assert act.button.isVisible()


def test_closing_and_reopening(qtbot: QtBot, scene: Scene, place: CasePlace) -> None:
    fill_gaps(scene)
    qtbot.mouseClick(place.acts.close_case.button, LEFT)
    give_reason(qtbot, scene, place, "solved by other means")
    assert scene.desk.case is not None and scene.desk.case.state is CaseState.CLOSED
    assert place.state.text().startswith("Closed; kept until")
    assert "Reopen it first" in place.acts.close_case.why_not()
    assert place.acts.purge.button.isEnabled()
    qtbot.mouseClick(place.acts.hold.button, LEFT)
    give_reason(qtbot, scene, place, "appeal")
    assert "legal hold lies on the case" in place.acts.purge.why_not()
    assert place.acts.release.button.isEnabled()
    qtbot.mouseClick(place.acts.reopen.button, LEFT)
    give_reason(qtbot, scene, place, "a new witness")
    assert scene.desk.case.state is CaseState.OPEN
    assert [row.word for row in place.events.statements][:3] == ["Reopened", "Held", "Closed"]


def test_a_closed_case_says_so_everywhere_before_anything_is_tried(
    qtbot: QtBot, scene: Scene
) -> None:
    area = WorkArea(scene.desk)
    qtbot.addWidget(area)
    area.resize(1280, 800)
    area.show()
    scene.put_on_desk()
    panel = area.evidence_place.search_panel
    assert not area.closed_case.isVisible()
    assert area.side_panel.import_evidence.isEnabled()
    casework.close_case(scene.workspace, CASE, "solved")
    scene.desk.cases_changed.emit()
    scene.wait()
    assert area.closed_case.isVisible()
    assert "closed" in area.closed_case.note.text()
    assert not area.side_panel.import_evidence.isEnabled()
    assert "closed" in area.side_panel.import_evidence.accessibleDescription()
    assert "closed" in panel.permission.note.text()
    assert not panel.search_button.isEnabled()
    assert not panel.permission.ask.isVisible()
    assert scene.desk.face == scene.face, "looking at it goes on"
    qtbot.mouseClick(area.closed_case.button, LEFT)
    assert area.place_shown() == "case"


def test_the_list_says_the_state_by_words_and_shape(scene: Scene, qtmodeltester: object) -> None:
    scene.desk.choose_case(casework.open_case(scene.workspace, NUMBER, "Counter"))
    model = CasesModel()
    model.show_cases(casework.cases(scene.workspace))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(0).data().endswith("\n4 facts missing")
    fill_gaps(scene)
    casework.close_case(scene.workspace, NUMBER, "solved")
    closed = casework.find_case(scene.workspace, NUMBER)
    assert model.standing(closed) == ("closed", "closed")


def test_a_case_is_kept_for_longer(qtbot: QtBot, scene: Scene, place: CasePlace) -> None:
    from ui.views.retention_form import RetentionForm

    fill_gaps(scene)
    casework.close_case(scene.workspace, NUMBER, "solved")
    before = casework.find_case(scene.workspace, NUMBER)
    scene.desk.update_case(before)
    qtbot.mouseClick(place.acts.retain.button, LEFT)
    form = dialog_of(place, RetentionForm)
    assert isinstance(form, RetentionForm)
    form.reason.setPlainText("appeal")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert scene.desk.case is not None and scene.desk.case.retention_date is not None
    assert before.retention_date is not None
    assert scene.desk.case.retention_date > before.retention_date


def test_an_examiner_sees_the_case_and_who_may_change_it(
    qtbot: QtBot, scene: Scene, place: CasePlace
) -> None:
    with acting_as(scene.workspace, "E. Examiner", {Role.EXAMINER}):
        place._show()
        scene.wait()
        assert "A detective may" in place.acts.amend.why_not()
        assert all(each.why_not() for each in place.acts.acts)
        assert len(place.events.statements) == 1


def test_a_disclosure_is_written_with_the_command_that_checks_it(
    qtbot: QtBot, scene: Scene, place: CasePlace, tmp_path: Path
) -> None:
    fill_gaps(scene)
    qtbot.mouseClick(place.acts.disclose.button, LEFT)
    form = dialog_of(place, DisclosureForm)
    assert isinstance(form, DisclosureForm)
    qtbot.mouseClick(form.verb, LEFT)
    assert form.problem.text() == "Write into is missing."
    form.place.setText(str(tmp_path))
    form.name.setText("for the court")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert (tmp_path / "for the court" / "verify_log.py").is_file()
    assert form.written is not None and form.problem.mark() == "complete", form.problem.text()
    assert f'bundle "{tmp_path / "for the court"}"' in form.command.text()
    assert form.command.isVisible() and not form.verb.isEnabled()
    form.accept()
    again = DisclosureForm(scene.desk, casework.find_case(scene.workspace, NUMBER))
    qtbot.addWidget(again)
    again.show()
    again.place.setText(str(tmp_path))
    again.name.setText("for the court")
    qtbot.mouseClick(again.verb, LEFT)
    scene.wait()
    assert again.written is None and again.problem.mark() == "refused"
    assert again.verb.isEnabled()
