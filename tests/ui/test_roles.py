"""Each place opened by each role alone: no background call that the role does not permit."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from tests.people import become
from tests.ui.scene import Scene, scene
from ui.places import PLACES
from ui.views.oversight import OversightPlace
from ui.work_area import WorkArea
from workstation import casework
from workstation.model.accounts import Role

__all__ = ["scene"]

REFUSED = "permission.refused"


def refusals(scene: Scene) -> list[str]:
    become(scene.workspace, "A. Tester")
    return [
        f"{entry.who}: {entry.sentence}"
        for entry in casework.log_entries(scene.workspace, 500)
        if entry.action == REFUSED
    ]


@pytest.mark.parametrize("role", Role, ids=str)
def test_opening_a_place_asks_nothing_that_the_role_forbids(
    qtbot: QtBot, scene: Scene, role: Role
) -> None:
    case = casework.find_case(scene.workspace, "2026-0117")
    become(scene.workspace, "One. Role", {role})
    area = WorkArea(scene.desk)
    qtbot.addWidget(area)
    area.resize(1280, 800)
    area.show()
    scene.wait()
    if role in (Role.DETECTIVE, Role.EXAMINER, Role.SUPERVISOR):
        scene.desk.choose_case(case)
        scene.wait()
    for place in ("case", "galleries", "oversight", "candidates", "compare", "decide", "evidence"):
        assert place in PLACES
        area.show_place(place)
        scene.wait()
        shown = area.place(place)
        if isinstance(shown, OversightPlace):
            tabs = shown.findChild(QTabWidget)
            assert tabs is not None
            for index in range(tabs.count()):
                tabs.setCurrentIndex(index)
                scene.wait()
    scene.desk.cases_changed.emit()
    scene.desk.galleries_changed.emit()
    scene.wait()
    assert refusals(scene) == []


def test_a_refusal_would_be_seen(scene: Scene) -> None:
    become(scene.workspace, "One. Role", {Role.TRAINER})
    with pytest.raises(Exception, match="trainer"):
        casework.cases(scene.workspace)
    assert len(refusals(scene)) == 1


@pytest.mark.parametrize("role", (Role.TRAINER, Role.ADMINISTRATOR), ids=str)
def test_who_sees_no_cases_reads_why(qtbot: QtBot, scene: Scene, role: Role) -> None:
    become(scene.workspace, "One. Role", {role})
    area = WorkArea(scene.desk)
    qtbot.addWidget(area)
    area.show()
    scene.wait()
    assert "do not include looking at cases" in area.side_panel.case_section.note()
    assert not area.side_panel.new_case.isEnabled()
    assert "A detective may" in area.side_panel.new_case.accessibleDescription()
