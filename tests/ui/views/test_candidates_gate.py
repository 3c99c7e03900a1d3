"""Analysis first: nothing of a candidate is anywhere before it, or before somebody asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.examinations import FIRST, ready_to_identify
from tests.people import acting_as
from tests.ui.scene import Scene, scene
from tests.ui.shown_alone import watching
from ui.places import PLACES
from ui.views.candidates import CandidatesPlace
from ui.work_area import WorkArea
from workstation import casework
from workstation.identification import Outcome

__all__ = ["scene"]


@pytest.fixture
def area(scene: Scene, qtbot: QtBot) -> WorkArea:
    """All places of a window, with a search on the desk that nobody has looked at."""
    made = WorkArea(scene.desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    scene.put_search_on_desk()
    return made


@pytest.fixture
def place(area: WorkArea, scene: Scene) -> CandidatesPlace:
    area.show_place("candidates")
    scene.wait()
    made = area.place("candidates")
    assert isinstance(made, CandidatesPlace)
    return made


def everything_said(root: QWidget) -> str:
    """Every text, tool tip, name and description of every widget, and every cell of every list."""
    said = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        said += [widget.windowTitle(), widget.statusTip(), widget.whatsThis()]
        text = getattr(widget, "text", None)
        said.append(str(text()) if callable(text) else "")
        if isinstance(widget, QPlainTextEdit):
            said += [widget.toPlainText(), widget.placeholderText()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for row in range(model.rowCount()):
                for column in range(columns):
                    index = model.index(row, column)
                    for role in (
                        Qt.ItemDataRole.DisplayRole,
                        Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole,
                    ):
                        said.append(str(index.data(role) or ""))
    return "\n".join(said)


def test_no_place_tells_anything_of_a_candidate_before_it_was_asked_for(
    area: WorkArea, scene: Scene
) -> None:
    for name in PLACES:
        if name in ("galleries", "log"):  # who is enrolled is no secret, and the log is no place
            continue
        area.show_place(name)
        scene.wait()
    said = everything_said(area)
    for candidate in scene.search.candidates:
        for secret in (candidate.name, candidate.person_id, f"{candidate.score:.4f}"):
            assert secret not in said.split(), secret
    assert not casework.candidates_shown(scene.workspace, scene.search.id)
    assert scene.desk.search is not None and scene.desk.search.candidates == ()
    assert scene.desk.candidate is None


def test_the_walk_would_find_a_candidate(place: CandidatesPlace, scene: Scene) -> None:
    place.gate.show_button.click()
    scene.wait()
    said = everything_said(place)
    for candidate in scene.search.candidates:
        assert candidate.name in said and f"{candidate.score:.4f}" in said


def test_the_page_says_why_and_leads_through_the_analysis(
    place: CandidatesPlace, scene: Scene
) -> None:
    gate = place.gate
    assert gate.isVisible() and not place.list.isVisible()
    assert "Whoever has seen a portrait" in gate.why.text()
    assert "cannot verify blindly" in gate.consequence.text()
    assert not gate.form.lock_button.isEnabled()
    gate.form.editor.setPlainText("Brow and nose show; the ears do not.")
    assert not gate.form.lock_button.isEnabled()
    gate.form.choices.button(1).setChecked(True)
    gate.form.lock_button.click()
    scene.wait()
    # Locked, and still nothing is shown before it is asked for.
    assert gate.isVisible() and not gate.form.isVisible()
    assert not casework.candidates_shown(scene.workspace, scene.search.id)
    assert gate.card is not None and gate.card.words.text().startswith("Brow and nose")
    assert gate.show_button.text() == "Show the candidates"
    gate.show_button.click()
    scene.wait()
    assert place.list.isVisible()
    assert place.list.candidates.rowCount() == len(scene.search.candidates)
    assert casework.may_compare(scene.workspace, scene.search.id)
    assert casework.log_entries(scene.workspace)[0].action == "candidates.shown"


def test_no_part_flashes_up_alone_on_the_way(
    place: CandidatesPlace, area: WorkArea, scene: Scene
) -> None:
    person = scene.search.candidates[0].person_id
    with watching(area) as shown:
        place.gate.form.editor.setPlainText("Brow and nose show.")
        place.gate.form.choices.button(1).setChecked(True)
        place.gate.form.lock_button.click()
        scene.wait()
        place.gate.show_button.click()
        scene.wait()
        for name in ("compare", "decide"):
            area.show_place(name)
            scene.wait()
        ready_to_identify(scene.workspace, scene.search, person)
        casework.conclude(scene.workspace, scene.search.id, Outcome.EXCLUDED, "Ears.", person)
        scene.desk.decision_changed.emit()
        scene.wait()
        casework.reopen(scene.workspace, scene.search.id, "A sharper frame.", person)
        scene.desk.decision_changed.emit()
        scene.wait()
        area.show_verify()
        scene.wait()
        area.leave_verify()
    assert shown == []


def test_whoever_analysed_before_comes_to_the_candidates_at_once(
    area: WorkArea, scene: Scene
) -> None:
    scene.analyse()
    scene.desk.analysis_changed.emit()
    area.show_place("compare")
    scene.wait()
    assert not scene.desk.candidates_shown
    area.show_place("candidates")
    scene.wait()
    assert scene.desk.candidates_shown
    assert scene.desk.candidate == scene.search.candidates[0]


def test_whoever_only_investigates_can_look_and_cannot_compare(
    place: CandidatesPlace, scene: Scene
) -> None:
    place.gate.show_button.click()
    scene.wait()
    assert place.list.isVisible()
    assert casework.candidates_shown(scene.workspace, scene.search.id)
    casework.analyse(scene.workspace, scene.face.id, "Brow.", True)
    assert not casework.may_compare(scene.workspace, scene.search.id)


def test_a_probe_that_is_not_good_enough_can_end_there(
    place: CandidatesPlace, scene: Scene
) -> None:
    gate = place.gate
    assert not gate.not_enough_button.isVisible()
    gate.form.editor.setPlainText("Twelve pixels and a hat.")
    gate.form.choices.button(0).setChecked(True)
    gate.form.lock_button.click()
    scene.wait()
    assert gate.isVisible()
    assert "not good enough" in gate.heading.text()
    gate.not_enough_button.click()
    scene.wait()
    made = casework.decisions(scene.workspace, scene.search.id)
    assert [each.outcome for each in made] == [Outcome.NOT_ENOUGH_INFORMATION]
    assert made[0].note == "Twelve pixels and a hat."
    assert not casework.candidates_shown(scene.workspace, scene.search.id)


def test_who_has_seen_candidates_of_the_face_is_told_that_an_analysis_comes_too_late(
    area: WorkArea, scene: Scene
) -> None:
    casework.show_candidates(scene.workspace, scene.search.id)
    again = casework.search_again(scene.workspace, scene.search.id)
    scene.desk.choose_search(again)
    area.show_place("candidates")
    scene.wait()
    place = area.place("candidates")
    assert isinstance(place, CandidatesPlace)
    assert place.gate.isVisible() and not place.gate.form.isVisible()
    assert "seen candidates of this face before" in place.gate.heading.text()


def test_a_difference_names_nobody_whom_the_user_has_not_seen(
    place: CandidatesPlace, scene: Scene
) -> None:
    gone = scene.search.candidates[3]
    casework.delete_person(scene.workspace, "Booking", gone.person_id, "Expunged")
    again = casework.search_again(scene.workspace, scene.search.id)
    scene.desk.choose_search(again)
    scene.wait()
    place.gate.show_button.click()
    scene.wait()
    assert place.again.isVisible()
    assert gone.name not in place.again.gone.text()
    assert "stands in the earlier result" in place.again.gone.text()


def test_another_examiners_words_are_shown_once_ones_own_are_locked(
    area: WorkArea, scene: Scene
) -> None:
    with acting_as(scene.workspace, FIRST):
        casework.analyse(scene.workspace, scene.face.id, "A scar on the left cheek.", True)
    scene.desk.analysis_changed.emit()
    scene.wait()
    panel = area.evidence_place.tools.analysis
    shown = [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]
    assert not any("scar" in text for text in shown)
    assert any(FIRST in text for text in shown)
    panel.form.editor.setPlainText("Brow and nose.")
    panel.form.choices.button(1).setChecked(True)
    panel.form.lock_button.click()
    scene.wait()
    assert [card.words.text() for card in panel.cards] == [
        "A scar on the left cheek.",
        "Brow and nose.",
    ]
    assert panel.form.isHidden() and not panel.further_button.isHidden()
    assert "You have analysed" in area.evidence_place.search_panel.analysis.said.text()
