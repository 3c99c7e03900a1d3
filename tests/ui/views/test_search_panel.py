"""The search panel: what it demands, what it refuses, and earlier searches."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.search_panel import SearchPanel
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
    panel.form.reason.setPlainText("Who is this")
    assert not panel.search_button.isEnabled()
    assert str(kind) in panel.form.explanation.text()
    assert "(refused)" in panel.form.probe_class.currentText()


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
    assert len(made.candidates) == 2
    scene.wait()
    assert panel.searches.rowCount() == 2
    assert panel.search_button.isEnabled()


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
    assert not panel.open_button.isEnabled()
    panel.list.setCurrentIndex(panel.searches.index(0))
    with qtbot.waitSignal(scene.desk.place_requested):
        panel.open_button.click()
    assert scene.desk.search == scene.search
    assert scene.desk.face == scene.face
    assert scene.desk.evidence == scene.item


def test_the_list_of_searches_keeps_qt_s_contract(
    panel: SearchPanel, scene: Scene, qtmodeltester
) -> None:
    scene.put_on_desk()
    qtmodeltester.check(panel.searches)
    assert panel.searches.index(0).data().endswith("Booking\nWho is this")
