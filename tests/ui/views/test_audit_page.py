"""The monthly audit in the window, from the months to the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.people import acting_as, become
from tests.workstation.months import Months
from ui.desk import Desk
from ui.models.audit_items import Item
from ui.views.audit_page import AuditPage
from ui.views.reason_form import ReasonForm
from workstation import casework
from workstation.casework.recording import record
from workstation.model import Grade, Month
from workstation.model.accounts import Role
from workstation.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
MONTH = Month(2098, 3)


@pytest.fixture
def page(
    qtbot: QtBot, workspace: Workspace, desk: Desk, tmp_path: Path, settle: Callable[[], None]
) -> AuditPage:
    """Four searches of a month: one by the auditor, three by a detective, one of these edited."""
    begun = datetime(2098, 2, 27, 10, tzinfo=UTC)
    months = Months(workspace, tmp_path / "months", begun)
    for number in range(4):
        at = datetime(2098, 3, 2, 10, tzinfo=UTC) + timedelta(days=number)
        by = "S. Supervisor" if number == 0 else "D. Etective"
        made = months.copy(at, by, "2026-1", edited=number == 3)
        with acting_as(workspace, by):
            record(workspace, made, months.item, ())
    months.seal(datetime(2098, 3, 30, 10, tzinfo=UTC))
    months.now = datetime(2098, 4, 10, 9, tzinfo=UTC)
    become(workspace, "S. Supervisor", {Role.SUPERVISOR})
    made_page = AuditPage(desk)
    qtbot.addWidget(made_page)
    made_page.resize(1000, 700)
    made_page.show()
    made_page.read()
    settle()
    return made_page


def draw(page: AuditPage, qtbot: QtBot, settle: Callable[[], None]) -> None:
    rows = page.months.rows.statements
    at = next(n for n, row in enumerate(rows) if row.text == str(MONTH))
    page.months.months.setCurrentIndex(page.months.rows.index(at))
    qtbot.mouseClick(page.months.draw.button, LEFT)
    settle()


def shown(page: AuditPage) -> Item:
    item = page.view.item()
    assert item is not None
    return item


def test_months_say_their_state_and_what_can_be_done(page: AuditPage) -> None:
    rows = {row.text: row for row in page.months.rows.statements}
    assert rows[str(MONTH)].word == "Not drawn"
    assert rows["2098-02"].word == "Overdue" and rows["2098-02"].mark == "missing"
    chosen = page.months.chosen()
    assert chosen is not None and str(chosen.month) == "2098-02", "the longest overdue first"
    assert page.months.go.why_not() == "Its sample is not drawn yet."


def test_a_search_shows_reason_probe_scores_and_edits(
    page: AuditPage, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    draw(page, qtbot, settle)
    view = page.view
    edited = next(
        n for n, each in enumerate(view._items)
        if each.search is not None and each.search.search is not None
        and each.search.search.probe.steps
    )  # fmt: skip
    view.list.setCurrentIndex(view.rows.index(edited))
    settle()
    told = view.detail.facts.text()
    assert "Reason: a reason" in told and "Edits: Gamma 0.80" in told
    assert "Authority: not on record with the case" in told
    assert not view.detail.probe.pixmap().isNull()
    first = view.detail.candidates.toPlainText().splitlines()[0]
    assert "1.0000" in first and "%" not in first


def test_the_auditors_own_search_waits_for_another(
    page: AuditPage, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    draw(page, qtbot, settle)
    view = page.view
    own = next(n for n, each in enumerate(view._items) if each.own)
    row = view.rows.statement(own)
    assert row is not None and row.word == "Another auditor"
    view.list.setCurrentIndex(view.rows.index(own))
    assert "Another supervisor" in view.form.note.text()
    assert not any(button.isEnabled() for button in view.form.grades.values())


def test_findings_are_written_by_keys_and_the_next_open_one_follows(
    page: AuditPage, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    draw(page, qtbot, settle)
    view, form = page.view, page.view.form
    first = shown(page)
    assert not first.own and form.grade() is None, "nothing is chosen beforehand"
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: form.grade() is Grade.REMARK)
    assert form.note.text() == "This finding needs words." and not form.write.isEnabled()
    form.text.setPlainText("The reason says little.")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.progress.value() == 1)
    settle()
    assert shown(page) != first and form.grade() is None and form.text.toPlainText() == ""
    before = view.list.currentIndex().row()
    qtbot.keyClick(page, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: view.list.currentIndex().row() == before - 1)
    qtbot.keyClick(page, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: view.list.currentIndex().row() == before)


def test_an_audit_is_finished_by_two_signed_and_printed(
    page: AuditPage,
    qtbot: QtBot,
    desk: Desk,
    workspace: Workspace,
    tmp_path: Path,
    settle: Callable[[], None],
) -> None:
    draw(page, qtbot, settle)
    view, form = page.view, page.view.form

    def answer_what_is_open() -> None:
        while not shown(page).own and not shown(page).findings(view._audit):  # type: ignore[arg-type]
            form.grades[Grade.NOTHING].setChecked(True)
            qtbot.mouseClick(form.write, LEFT)
            settle()

    answer_what_is_open()
    assert "Without a finding yet" in view.closing.sign.why_not()
    become(workspace, "T. Third", {Role.SUPERVISOR})
    view.left.emit()
    settle()
    qtbot.mouseClick(page.months.go.button, LEFT)
    settle()
    answer_what_is_open()
    assert view.closing.sign.why_not() == ""
    qtbot.mouseClick(view.closing.sign.button, LEFT)
    statement = next(one for one in view.findChildren(ReasonForm) if one.isVisible())
    statement.reason.setPlainText("Looked at everything.")
    qtbot.mouseClick(statement.verb, LEFT)
    settle()
    assert view.closing.sign.note.mark() == "complete"
    assert "signed" in form.note.text() and not form.write.isEnabled()
    view.closing.write_report(tmp_path / "audit.pdf")
    settle()
    assert (tmp_path / "audit.pdf").read_bytes().startswith(b"%PDF")
    view.left.emit()
    settle()
    assert page.months.add.why_not() == ""
    assert casework.audit(workspace, MONTH).signature is not None
