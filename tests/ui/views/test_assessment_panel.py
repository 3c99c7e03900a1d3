"""Recording that there is not enough information, and withdrawing a mark, from the panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.fakes import draw_faces
from tests.ui.scene import CASE, Scene, scene
from ui.views.forms import FormDialog
from ui.views.search_panel import SearchPanel
from workstation import casework
from workstation.model import EvidenceItem

__all__ = ["scene"]


@pytest.fixture
def item(scene: Scene, tmp_path: Path) -> EvidenceItem:
    """A face of 24 px."""
    frame = draw_faces(tmp_path / "small.png", [(200, 50, 45)], side=24)
    return casework.import_evidence(scene.workspace, CASE, frame)


@pytest.fixture
def panel(scene: Scene, item: EvidenceItem, qtbot: QtBot) -> SearchPanel:
    made = SearchPanel(scene.desk)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    scene.desk.choose_case(casework.cases(scene.workspace)[0])
    scene.desk.choose_evidence(item)
    scene.wait()
    return made


def fill(panel: SearchPanel, scene: Scene, text: str, qtbot: QtBot) -> FormDialog:
    """Write into the only field of the open dialog and press its verb."""
    (form,) = [each for each in panel.findChildren(FormDialog) if each.isVisible()]
    fields = [*form.findChildren(QPlainTextEdit), *form.findChildren(QLineEdit)]
    qtbot.keyClicks(fields[0], text)
    form.verb.click()
    scene.wait()
    return form


def test_a_face_below_the_gate_can_be_recorded_as_such(
    panel: SearchPanel, scene: Scene, item: EvidenceItem, qtbot: QtBot
) -> None:
    scene.desk.choose_face(casework.find_faces(scene.workspace, item.id)[0])
    scene.wait()
    assessment = panel.assessment
    assert assessment.record_button.isVisible()
    assessment.record_button.click()
    fill(panel, scene, "Too far from the camera", qtbot)
    (made,) = casework.assessments(scene.workspace, CASE)
    assert made.note == "Too far from the camera"
    assert made.face_id is not None
    assert not assessment.record_button.isVisible()
    assert "not enough information. Too far from the camera" in assessment.recorded.text()
    assert assessment.case_list.isVisible()
    shown = assessment.assessments.index(0).data()
    assert "a face of small.png" in shown and "Too far from the camera" in shown


def test_a_whole_picture_can_be_recorded_and_printed(
    panel: SearchPanel, scene: Scene, item: EvidenceItem, qtbot: QtBot, tmp_path: Path
) -> None:
    scene.desk.choose_face(None)
    assessment = panel.assessment
    assert assessment.record_button.isVisible()
    assert "whole picture" in assessment.record_button.accessibleName()
    assessment.record_button.click()
    fill(panel, scene, "All dark", qtbot)
    (made,) = casework.assessments(scene.workspace, CASE)
    assert made.face_id is None and made.evidence_id == item.id
    assert not assessment.sheet_button.isEnabled()
    assessment.list.setCurrentIndex(assessment.assessments.index(0))
    assessment.sheet_button.click()
    assessment.dialog.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    assessment.dialog.close()
    scene.wait()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "sheet.pdf" in assessment.saved.text()


def test_a_good_face_is_not_offered_that(panel: SearchPanel, scene: Scene) -> None:
    scene.put_on_desk()
    assert not panel.assessment.record_button.isVisible()
    assert not panel.assessment.withdraw_button.isVisible()


def test_what_was_searched_says_why_it_cannot(
    panel: SearchPanel, scene: Scene, item: EvidenceItem, qtbot: QtBot
) -> None:
    face = casework.find_faces(scene.workspace, item.id)[0]
    casework.search(scene.workspace, face.id, "Booking", "why", override_reason="only one")
    scene.desk.choose_face(face)
    scene.wait()
    panel.assessment.record_button.click()
    form = fill(panel, scene, "Too far from the camera", qtbot)
    assert "was searched already" in form.problem.text()
    assert casework.assessments(scene.workspace, CASE) == ()
    form.reject()


def test_a_mark_is_withdrawn_with_its_reason(
    panel: SearchPanel, scene: Scene, item: EvidenceItem, qtbot: QtBot
) -> None:
    points = [(12, 18), (26, 18), (19, 26), (13, 34), (25, 34)]
    mark = casework.mark_face(scene.workspace, item.id, 0, (4, 4, 30, 40), points)
    scene.desk.choose_face(mark)
    scene.wait()
    panel.assessment.withdraw_button.click()
    fill(panel, scene, "A poster", qtbot)
    assert scene.desk.face is not None and scene.desk.face != mark, "the other face is chosen"
    assert mark not in casework.find_faces(scene.workspace, item.id)
    assert "face.withdrawn" in [e.action for e in casework.log_entries(scene.workspace)]


def test_the_model_keeps_qt_s_contract(
    panel: SearchPanel, scene: Scene, item: EvidenceItem, qtmodeltester
) -> None:
    casework.record_not_enough(scene.workspace, item.id, '<img src="/etc/hosts">')
    panel.assessment._read()
    scene.wait()
    model = panel.assessment.assessments
    qtmodeltester.check(model)
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert '<img src="/etc/hosts">' in model.index(0).data()
