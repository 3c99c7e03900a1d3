"""Today: what waits, each with its way; read again when records change."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import people
from tests.ui.scene import CASE, Scene, scene
from ui.places import PLACES
from ui.views.today import TodayPlace
from ui.views.today_ways import way_of
from workstation import casework
from workstation.casework import Due
from workstation.model import CaseNumber, Conclusion
from workstation.model.accounts import Role

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> TodayPlace:
    made = TodayPlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    scene.wait()
    return made


def words(place: TodayPlace) -> str:
    return "\n".join(
        label.text() for label in place.rows.findChildren(QLabel) if not label.isHidden()
    )


def test_it_says_who_is_signed_in_and_what_waits(place: TodayPlace, scene: Scene) -> None:
    assert people.TESTER in place.who.text() and "Detective" in place.who.text()
    (unanchored,) = [d for d in casework.status(scene.workspace).due if d.kind == "unanchored"]
    assert unanchored.sentence in words(place)
    assert [place.model.index(row).data() for row in range(place.model.rowCount())] == [
        "2026-0117  Counter"
    ]


def test_records_that_change_are_read_again(place: TodayPlace, scene: Scene) -> None:
    casework.open_case(scene.workspace, CaseNumber("2026-2"), "")
    before = words(place)
    scene.desk.cases_changed.emit()
    scene.desk.log_changed.emit()
    scene.wait()
    assert place.model.rowCount() == 2 and words(place) != before


def test_the_log_is_anchored_from_here(place: TodayPlace, scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert place.anchor.isVisible()
    place.anchor.anchor_to(tmp_path / "stick")
    scene.wait()
    assert place.done.mark() == "complete" and "vouches for" in place.done.text()
    assert not place.anchor.isVisible()
    assert place.note.text() == "Nothing waits for you."
    place.anchor.anchor_to(tmp_path / "nowhere")
    scene.wait()
    assert place.done.mark() == "refused"


def test_what_is_overdue_is_marked_and_leads_to_its_place(
    place: TodayPlace, scene: Scene, qtbot: QtBot
) -> None:
    due = [
        Due("retention", "Gallery 'Booking' was to be kept.", "Delete it.", True),
        Due("audit", "The audit was due.", "corroborate audit open 2026-10", True),
    ]
    place._show_due(due)
    qtbot.waitUntil(lambda: words(place).count("overdue") == 2)
    button = place.buttons[0]
    assert "Gallery 'Booking'" in button.accessibleName()
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        button.click()
    assert asked.args == ["galleries"]


def test_an_approval_leads_to_its_search(place: TodayPlace, scene: Scene, qtbot: QtBot) -> None:
    due = Due("approval", "A candidate waits.", "x", False, str(CASE), str(scene.search.id))
    place._show_due([due])
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        place.buttons[0].click()
    assert asked.args == ["decide"]
    assert scene.desk.case is not None and scene.desk.case.number == CASE
    assert scene.desk.search is not None and scene.desk.search.id == scene.search.id


def test_a_case_is_opened_by_keyboard(place: TodayPlace, scene: Scene, qtbot: QtBot) -> None:
    place.cases.setCurrentIndex(place.model.index(0))
    with qtbot.waitSignal(scene.desk.place_requested):
        qtbot.keyClick(place.cases, Qt.Key.Key_Return)
    assert scene.desk.case is not None and scene.desk.case.number == CASE


def test_who_sees_no_cases_is_shown_none(scene: Scene, qtbot: QtBot) -> None:
    with people.acting_as(scene.workspace, "C. Trainer", {Role.TRAINER}):
        made = TodayPlace(scene.desk)
        qtbot.addWidget(made)
        made.show()
        scene.wait()
        shown = " ".join(label.text() for label in made.findChildren(QLabel))
        assert made.model.rowCount() == 0 and not made.cases.isVisible()
        assert str(CASE) not in shown


def test_a_way_is_offered_only_to_a_place_that_is_there() -> None:
    audit = Due("audit", "", "", True)
    assert way_of(audit, PLACES) is not None
    assert way_of(audit, ("today", "log")) is None
    assert way_of(Due("log-review", "", "", True), ("today",)) is None


def test_a_blind_verification_is_begun_from_here(
    place: TodayPlace, scene: Scene, qtbot: QtBot
) -> None:
    workspace, search = scene.workspace, scene.search
    scene.analyse()
    casework.show_candidates(workspace, search.id)
    person = search.candidates[0].person_id
    casework.record_comparison(workspace, search.id, person, "Brow alike.", Conclusion.SAME)
    casework.request_verification(workspace, search.id, person)
    people.become(workspace, "Second examiner", {Role.EXAMINER})
    scene.desk.log_changed.emit()
    scene.wait()
    (button,) = [button for button in place.buttons if button.text() == "Verify"]
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        button.click()
    assert asked.args == ["verify"]
