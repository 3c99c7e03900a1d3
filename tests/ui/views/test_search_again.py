"""Limits on who is compared, searching again, and searching a whole track."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import draw_faces
from tests.ui.scene import Scene, scene
from ui.views.candidates import CandidatesPlace
from ui.views.people_limits import PeopleLimits
from ui.views.search_panel import SearchPanel
from workstation import casework
from workstation.model import EVERYBODY, PeopleFilter, ProbeClass

__all__ = ["scene"]


@pytest.fixture
def limits(qtbot: QtBot) -> PeopleLimits:
    made = PeopleLimits()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> CandidatesPlace:
    place = CandidatesPlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 720)
    place.show()
    scene.put_on_desk()
    return place


def test_nothing_is_limited_and_nothing_shown_until_asked_for(limits: PeopleLimits) -> None:
    assert limits.within() == EVERYBODY
    assert limits.missing() == []
    assert not limits.fields.isVisible()
    assert limits.toggle.text() == "Limit who is compared"


def test_a_limit_needs_its_reason_and_is_never_unseen(limits: PeopleLimits, qtbot: QtBot) -> None:
    limits.toggle.setFocus()
    qtbot.keyClick(limits.toggle, Qt.Key.Key_Space)
    assert limits.fields.isVisible()
    qtbot.keyClick(limits.sexes["F"], Qt.Key.Key_Space)
    qtbot.keyClicks(limits.born_from, "1970")
    qtbot.keyClicks(limits.taken_to, "2019-05-31")
    within = PeopleFilter(frozenset("F"), born_from=1970, taken_to=date(2019, 5, 31))
    assert limits.within() == within
    assert limits.missing() == ["a reason for limiting the search"]
    qtbot.keyClicks(limits.reason, "Two witnesses saw a woman")
    assert limits.missing() == []
    assert limits.filter_reason() == "Two witnesses saw a woman"
    limits.toggle.click()
    assert limits.toggle.text() == (
        "Limited: female; born from 1970 on; portrait taken up to 2019-05-31"
    )
    assert limits.toggle.accessibleName() == limits.toggle.text()
    limits.clear()
    assert limits.within() == EVERYBODY and limits.filter_reason() == ""


@pytest.mark.parametrize(
    ("field", "text"),
    [("born_from", "84"), ("born_to", "abcd"), ("taken_from", "May 2019"), ("taken_to", "2019-13")],
)
def test_what_cannot_be_understood_hinders_the_search(
    limits: PeopleLimits, field: str, text: str
) -> None:
    limits.toggle.setChecked(True)
    getattr(limits, field).setText(text)
    assert limits.missing() == ["limits that can be understood"]
    assert limits.problem.isVisible()
    assert limits.within() == EVERYBODY


def test_bounds_in_the_wrong_order_are_said(limits: PeopleLimits) -> None:
    limits.toggle.setChecked(True)
    limits.born_from.setText("1990")
    limits.born_to.setText("1980")
    assert "lies after the last" in limits.problem.text()
    limits.born_to.setText("1990")
    assert not limits.problem.isVisible()


def test_both_and_all_other_entries_leave_nobody_out(limits: PeopleLimits) -> None:
    for box in limits.sexes.values():
        box.setChecked(True)
    assert limits.within() == EVERYBODY


def test_a_limited_search_says_so_with_its_reason(
    place: CandidatesPlace, scene: Scene, qtbot: QtBot
) -> None:
    panel = SearchPanel(scene.desk)
    qtbot.addWidget(panel)
    panel.show()
    scene.wait()
    assert not place.scope.limit.isVisible()
    assert "All 4 people of the gallery were compared" in place.scope.proof.text()
    form = panel.form
    form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.PHOTOGRAPH))
    form.reason.setPlainText("Who is this")
    form.limits.born_from.setText("1970")
    assert not panel.search_button.isEnabled()
    assert "a reason for limiting the search" in panel.hindrances.text()
    form.limits.reason.setPlainText("The clerk saw <b>somebody</b> young.")
    panel.search_button.click()
    scene.wait()
    made = scene.desk.search
    assert made is not None and made.filters == PeopleFilter(born_from=1970)
    assert place.scope.limit.isVisible()
    said = place.scope.limit.text()
    assert "Limit in force: born from 1970 on." in said
    assert "The clerk saw <b>somebody</b> young" in said
    assert "not on record are always compared" in said
    # Nobody's year of birth is on record here, so nobody was left out.
    assert "It left out nobody" in said
    assert "within the limit" in place.scope.proof.text()
    scene.desk.choose_face(casework.find_faces(scene.workspace, scene.item.id)[1])
    assert form.limits.within() == EVERYBODY


def test_searching_again_keeps_the_old_result_and_says_what_is_new(
    place: CandidatesPlace, scene: Scene, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    draw_faces(more / "Crimson.png", [(200, 55, 50)])
    casework.import_portraits(scene.workspace, "Booking", more)
    gone = scene.search.candidates[3]
    casework.delete_person(scene.workspace, "Booking", gone.person_id, "Expunged")
    assert not place.again.isVisible()
    place.again.button.click()
    scene.wait()
    made = scene.desk.search
    assert made is not None and made.repeats == scene.search.id
    assert place.again.isVisible()
    assert "new: 1, gone: 1" in place.again.said.text()
    assert f"No longer listed: {gone.name} (rank 4" in place.again.gone.text()
    new = [each.person_id for each in made.candidates if each.name == "Crimson"]
    assert place.list.candidates._new == frozenset(new)
    assert casework.find_search(scene.workspace, scene.search.id) == scene.search
    place.again.to_earlier.click()
    scene.wait()
    assert scene.desk.search == scene.search
    assert "was made again" in place.again.later.text()
    assert place.list.candidates._new == frozenset()
    place.again.to_later.click()
    scene.wait()
    assert scene.desk.search == made


def test_a_refusal_of_searching_again_stands_in_the_place(
    place: CandidatesPlace, scene: Scene
) -> None:
    for each in scene.search.candidates:
        casework.delete_person(scene.workspace, "Booking", each.person_id, "Expunged")
    place.again.button.click()
    scene.wait()
    assert place.again.problem.isVisible()
    assert "empty" in place.again.problem.text()
    assert place.again.button.isEnabled()
    assert scene.desk.search == scene.search
