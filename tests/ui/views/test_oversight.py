"""Oversight in the window: approvals, purges by two people, the log's review."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.people import acting_as, become
from tests.ui.scene import CASE, Scene, scene
from tests.workstation.clock import Clock, clock
from ui.models.statements import Statement, StatementsModel
from ui.views.galleries import GalleriesPlace
from ui.views.oversight import OversightPlace
from ui.views.purge_forms import ConfirmPurgeForm, ReceiptDialog, RequestPurgeForm
from ui.views.reason_form import ReasonForm
from ui.views.search_permission import SearchPermission
from workstation import casework
from workstation.model import CaseState
from workstation.model.accounts import Role

__all__ = ["clock", "scene"]

LEFT = Qt.MouseButton.LeftButton
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def place(qtbot: QtBot, scene: Scene) -> OversightPlace:
    made = OversightPlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    scene.wait()
    return made


def dialog_of(widget: QWidget, kind: type[D]) -> D:
    return next(one for one in widget.findChildren(kind) if one.isVisible())


def test_rows_of_statements(qtmodeltester: object) -> None:
    model = StatementsModel()
    model.show_statements([Statement("Open", "missing", "<b>", ("line",)), Statement("", "", "x")])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Open: <b>. line"
    assert "<b>" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


# --- approvals ---------------------------------------------------------------


@pytest.fixture
def permission(qtbot: QtBot, scene: Scene) -> SearchPermission:
    casework.set_policy(scene.workspace, "pilot", approval_before_search=True)
    made = SearchPermission(scene.desk)
    qtbot.addWidget(made)
    made.show()
    scene.desk.choose_case(casework.find_case(scene.workspace, CASE))
    made.show_gallery(casework.galleries(scene.workspace)[0])
    scene.wait()
    return made


def test_an_approval_is_asked_for_beside_the_button_and_granted_by_another(
    qtbot: QtBot, scene: Scene, permission: SearchPermission, place: OversightPlace
) -> None:
    assert "policy wants an approval" in permission.obstacle
    qtbot.mouseClick(permission.ask, LEFT)
    form = dialog_of(permission, ReasonForm)
    form.reason.setPlainText("no other lead")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert "waits for its approval" in permission.obstacle
    assert not permission.ask.isVisible()

    page = place.approvals
    place.show_page(page)
    scene.wait()
    assert page.grant.why_not() == page.refuse.why_not() == page.grant.note.text()
    assert "Nobody answers their own request" in page.grant.why_not()
    assert page.refuse.note.text() == ""
    become(scene.workspace, "S. Supervisor", {Role.SUPERVISOR})
    page.read()
    scene.wait()
    qtbot.mouseClick(page.grant.button, LEFT)
    form = dialog_of(page, ReasonForm)
    form.reason.setPlainText("statement W-4")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    row = page.rows.statement(0)
    assert row is not None and (row.word, row.mark) == ("Granted", "neutral")
    assert "answered already" in page.refuse.why_not()
    become(scene.workspace, "A. Tester")
    permission._read()
    scene.wait()
    assert permission.obstacle == ""


def test_a_detective_sees_what_waits_and_who_answers(
    qtbot: QtBot, scene: Scene, place: OversightPlace
) -> None:
    casework.request_search_approval(scene.workspace, CASE, "Booking", "no other lead")
    with acting_as(scene.workspace, "D. Etective", {Role.DETECTIVE}):
        place.show_page(place.approvals)
        scene.wait()
        assert place.approvals.rows.rowCount() == 1
        assert "A supervisor may" in place.approvals.grant.why_not()


# --- purges ------------------------------------------------------------------


def close(scene: Scene) -> None:
    casework.close_case(scene.workspace, CASE, "done")


def test_a_case_is_purged_by_a_second_person_who_types_its_number(
    qtbot: QtBot, clock: Clock, scene: Scene, place: OversightPlace
) -> None:
    close(scene)
    scene.desk.choose_case(casework.find_case(scene.workspace, CASE))
    form = RequestPurgeForm(scene.desk, *_case_target(), lambda _purge: None)
    qtbot.addWidget(form)
    form.show()
    scene.wait()
    assert "searches: 1" in form.facts.text() and "may confirm it from" in form.facts.text()
    form.reason.setPlainText("retention rule 12")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()

    page = place.retention
    place.show_page(page)
    scene.wait()
    assert "two people" in page.confirm.why_not()
    become(scene.workspace, "S. Second", {Role.ADMINISTRATOR})
    page.read()
    scene.wait()
    assert "It can be confirmed from" in page.confirm.why_not()
    clock.behind -= timedelta(days=8)
    page.read()
    scene.wait()
    qtbot.mouseClick(page.confirm.button, LEFT)
    asked = dialog_of(page, ConfirmPurgeForm)
    assert not asked.verb.isEnabled() and "waits until" in asked.problem.text()
    qtbot.keyClicks(asked.typed, str(CASE)[:-1])
    assert not asked.verb.isEnabled()
    qtbot.keyClicks(asked.typed, str(CASE)[-1])
    qtbot.mouseClick(asked.verb, LEFT)
    scene.wait()
    receipt = dialog_of(page, ReceiptDialog)
    assert receipt.salt.toPlainText().replace(" ", "") == receipt.receipt.salt
    receipt.leave.click()
    assert receipt.isVisible(), "the salt was not copied yet"
    receipt.copy.click()
    assert receipt.receipt.salt in QApplication.clipboard().text()
    receipt.leave.click()
    assert not receipt.isVisible()
    assert scene.desk.case is None
    row = page.request_rows.statement(0)
    assert row is not None and row.word == "Purged"


def test_a_request_is_withdrawn_for_a_reason(
    qtbot: QtBot, clock: Clock, scene: Scene, place: OversightPlace
) -> None:
    close(scene)
    casework.request_case_purge(scene.workspace, CASE, "rule 12")
    page = place.retention
    place.show_page(page)
    scene.wait()
    qtbot.mouseClick(page.withdraw.button, LEFT)
    form = dialog_of(page, ReasonForm)
    form.reason.setPlainText("an appeal")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert casework.find_case(scene.workspace, CASE).state is CaseState.CLOSED
    assert "withdrawn" in page.said.text() and page.withdraw.why_not() != ""


def test_a_gallery_past_its_date_is_due_and_its_purge_is_asked_for_in_its_place(
    qtbot: QtBot, clock: Clock, scene: Scene, place: OversightPlace
) -> None:
    galleries = GalleriesPlace(scene.desk)
    qtbot.addWidget(galleries)
    galleries.show()
    scene.wait()
    qtbot.mouseClick(galleries.purge.button, LEFT)
    form = dialog_of(galleries, RequestPurgeForm)
    scene.wait()
    assert "Candidates in the searches of cases" in form.facts.text()
    form.reason.setPlainText("court order")
    qtbot.mouseClick(form.verb, LEFT)
    scene.wait()
    assert "was requested" in galleries.purge.why_not()
    clock.behind -= timedelta(days=800)
    place.show_page(place.retention)
    scene.wait()
    due = place.retention.due_rows.statement(0)
    assert due is not None and (due.word, due.text) == ("Due", "Gallery Booking")


def _case_target() -> tuple[object, str, str]:
    from workstation.model import PurgeKind

    return PurgeKind.CASE, str(CASE), str(CASE)


# --- the log's review --------------------------------------------------------


def test_the_log_is_reviewed_with_a_note(qtbot: QtBot, scene: Scene, place: OversightPlace) -> None:
    page = place.review
    with (
        pytest.raises(Exception, match="trainer"),
        acting_as(scene.workspace, "T. Rainer", {Role.TRAINER}),
    ):
        casework.cases(scene.workspace)
    place.show_page(page)
    scene.wait()
    first = page.counts_rows.statement(0)
    assert first is not None and (first.text, first.mark) == ("permission.refused", "missing")
    assert page.record.why_not() == "A review of the log needs a note."
    page.note.setPlainText("One refusal, explained.")
    qtbot.mouseClick(page.record.button, LEFT)
    scene.wait()
    assert "Review 1 is recorded" in page.said.text()
    assert page.note.toPlainText() == ""
