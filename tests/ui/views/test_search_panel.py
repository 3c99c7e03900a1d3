"""The search panel: what it demands, what it refuses, and earlier searches."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import draw_faces
from tests.ui.scene import CASE, Scene, scene
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from ui.views.search_panel import NEXT_TURN_MS, SearchPanel
from workstation import casework
from workstation.identification import SEARCHABLE_PROBES
from workstation.model import ProbeClass

__all__ = ["scene"]


@pytest.fixture
def panel(scene: Scene, qtbot: QtBot) -> SearchPanel:
    panel = SearchPanel(scene.desk)
    qtbot.addWidget(panel)
    panel.show()
    scene.wait()
    return panel


def choose_kind(panel: SearchPanel, kind: ProbeClass) -> None:
    panel.form.probe_class.setCurrentIndex(list(ProbeClass).index(kind))


def test_nothing_that_needs_judgement_is_preselected(panel: SearchPanel) -> None:
    assert panel.form.chosen_probe_class() is None
    assert panel.form.reason.toPlainText() == ""
    # There is one gallery only, so there is nothing to judge about it.
    gallery = panel.form.chosen_gallery()
    assert gallery is not None and gallery.name == "Booking"
    assert not panel.search_button.isEnabled()
    for thing in ("a face", "the kind of picture", "a reason"):
        assert thing in panel.hindrances.text()


@pytest.mark.parametrize("kind", sorted(set(ProbeClass) - SEARCHABLE_PROBES))
def test_refused_kinds_are_offered_and_explained(
    panel: SearchPanel, scene: Scene, kind: ProbeClass
) -> None:
    scene.put_on_desk()
    choose_kind(panel, kind)
    assert str(kind) in panel.form.explanation.text()
    assert "(refused)" in panel.form.probe_class.currentText()
    before = casework.searches(scene.workspace, CASE)
    # Nothing else is asked for: whoever tries is refused, and the log keeps the attempt.
    panel.search_button.click()
    scene.wait()
    assert "cannot be searched" in panel.refusal.text()
    assert casework.searches(scene.workspace, CASE) == before
    entry = casework.log_entries(scene.workspace, 1)[0]
    assert entry.action == "search.refused"
    assert json.loads(entry.body)["facts"]["probe_class"] == kind.value


def test_scrolling_over_the_form_chooses_nothing(panel: SearchPanel, scene: Scene) -> None:
    scene.put_on_desk()
    box = panel.form.probe_class
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert panel.form.chosen_probe_class() is None


def test_another_face_needs_its_own_reason(panel: SearchPanel, scene: Scene) -> None:
    scene.put_on_desk()
    choose_kind(panel, ProbeClass.PHOTOGRAPH)
    panel.form.reason.setPlainText("Who is this")
    assert panel.search_button.isEnabled()
    scene.desk.choose_face(casework.find_faces(scene.workspace, scene.item.id)[1])
    assert panel.form.chosen_probe_class() is None
    assert not panel.search_button.isEnabled()


def test_a_search_is_recorded_and_leads_to_the_candidates(
    panel: SearchPanel, scene: Scene, qtbot: QtBot
) -> None:
    scene.put_on_desk()
    choose_kind(panel, ProbeClass.PHOTOGRAPH)
    panel.form.reason.setPlainText("  Who is this, again  ")
    panel.form.limit.setValue(2)
    with qtbot.waitSignal(scene.desk.place_requested) as asked:
        panel.search_button.click()
    assert asked.args == ["candidates"]
    made = scene.desk.search
    assert made is not None and made.id != scene.search.id
    assert made.probe.probe_class is ProbeClass.PHOTOGRAPH
    assert made.reason == "Who is this, again"
    # They come onto the desk once somebody asks to see them.
    assert made.candidates == ()
    assert len(casework.find_search(scene.workspace, made.id).candidates) == 2
    scene.wait()
    assert panel.earlier.model.rowCount() == 2
    assert panel.search_button.isEnabled()


def test_the_place_changes_in_a_later_turn_and_not_for_a_search_that_left_the_desk(
    panel: SearchPanel, scene: Scene, qtbot: QtBot
) -> None:
    scene.put_search_on_desk()
    asked: list[str] = []
    scene.desk.place_requested.connect(asked.append)

    def turn() -> None:
        """Wait for what begins after whatever was put off until now."""
        over: list[bool] = []
        QTimer.singleShot(NEXT_TURN_MS, panel, lambda: over.append(True))
        qtbot.waitUntil(lambda: bool(over))

    panel._on_searched(scene.search)
    assert asked == []
    turn()
    assert asked == ["candidates"]
    panel._on_searched(scene.search)
    scene.desk.choose_search(None)
    turn()
    assert asked == ["candidates"]
    scene.wait()


def test_a_refusal_of_the_core_stands_in_the_panel(panel: SearchPanel, scene: Scene) -> None:
    scene.put_on_desk()
    choose_kind(panel, ProbeClass.PHOTOGRAPH)
    panel.form.reason.setPlainText("...")
    panel.search_button.click()
    scene.wait()
    assert "needs a reason" in panel.refusal.text()
    assert panel.search_button.isEnabled()
    refused = [e.action for e in casework.log_entries(scene.workspace)]
    assert refused[0] == "search.refused"


def test_an_earlier_search_opens_with_its_face(
    panel: SearchPanel, scene: Scene, qtbot: QtBot
) -> None:
    scene.desk.choose_case(casework.cases(scene.workspace)[0])
    scene.wait()
    assert not panel.earlier.open_button.isEnabled()
    panel.earlier.list.setCurrentIndex(panel.earlier.model.index(0))
    with qtbot.waitSignal(scene.desk.place_requested):
        panel.earlier.open_button.click()
    assert scene.desk.search is not None and scene.desk.search.id == scene.search.id
    assert scene.desk.face == scene.face
    assert scene.desk.evidence == scene.item


def test_the_list_of_searches_keeps_qt_s_contract(
    panel: SearchPanel, scene: Scene, qtmodeltester
) -> None:
    scene.put_on_desk()
    qtmodeltester.check(panel.earlier.model)
    assert panel.earlier.model.index(0).data().endswith("Booking\nWho is this")


def below_the_gate(panel: SearchPanel, scene: Scene, folder: Path) -> None:
    """A face of 24 px on the desk."""
    scene.put_on_desk()
    frame = draw_faces(folder / "small.png", [(200, 50, 45)], side=24)
    item = casework.import_evidence(scene.workspace, CASE, frame)
    scene.desk.choose_evidence(item)
    scene.wait()
    scene.desk.choose_face(casework.find_faces(scene.workspace, item.id)[0])
    scene.wait()


def test_a_face_s_measures_stand_in_plain_sentences(panel: SearchPanel, scene: Scene) -> None:
    scene.put_on_desk()
    said = panel.quality.measures.text()
    assert "The face is sharp for its size." in said
    assert "The face looks about straight into the camera." in said
    assert panel.quality.gate.isHidden()
    assert panel.quality.reason.isHidden()


def test_below_the_gate_a_reason_is_asked_for_and_recorded(
    panel: SearchPanel, scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    below_the_gate(panel, scene, tmp_path)
    assert "24 pixels high" in panel.quality.gate.text()
    assert panel.quality.reason.isVisible()
    choose_kind(panel, ProbeClass.CAMERA_FRAME)
    panel.form.reason.setPlainText("Who is this")
    assert not panel.search_button.isEnabled()
    assert "a reason for searching a face below the gate" in panel.hindrances.text()
    qtbot.keyClicks(panel.quality.reason, "The only frame")
    assert panel.search_button.isEnabled()
    panel.search_button.click()
    scene.wait()
    made = scene.desk.search
    assert made is not None
    assert made.override_reason == "The only frame"
    assert any("24 pixels high" in warning for warning in made.warnings)


def test_another_face_needs_its_own_reason_at_the_gate(
    panel: SearchPanel, scene: Scene, tmp_path: Path
) -> None:
    below_the_gate(panel, scene, tmp_path)
    panel.quality.reason.setPlainText("The only frame")
    scene.desk.choose_face(scene.face)
    scene.wait()
    assert panel.quality.override_reason() == ""
    assert panel.quality.reason.isHidden()


def test_the_warning_of_a_search_stands_beside_its_candidates(
    panel: SearchPanel, scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    candidates, compare = CandidatesPlace(scene.desk), ComparePlace(scene.desk)
    for place in (candidates, compare):
        qtbot.addWidget(place)
    scene.put_on_desk()
    assert candidates.warning.isHidden() and compare.warning.isHidden()
    below_the_gate(panel, scene, tmp_path)
    face = scene.desk.face
    assert face is not None
    made = casework.search(
        scene.workspace, face.id, "Booking", "why", override_reason="<b>The only frame</b>"
    )
    scene.desk.show_search(made)
    scene.wait()
    for place in (candidates, compare):
        assert not place.warning.isHidden()
        assert "24 pixels high" in place.warning.text()
        assert "<b>The only frame</b>" in place.warning.text()
