"""The plate is saved from where the comparison stands, and only by whom the roles permit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.examinations import compare
from tests.people import become
from tests.ui.scene import Scene, scene
from tests.ui.surface import FakeSurface
from ui.showing import Showing
from ui.views.examination.panel import ExaminationPanel
from ui.views.plate_saver import PlateSaver
from workstation.model.accounts import Role

__all__ = ["scene"]


def saver_of(scene: Scene, qtbot: QtBot) -> PlateSaver:
    saver = PlateSaver(scene.desk)
    qtbot.addWidget(saver)
    saver.show_candidate(scene.search, scene.search.candidates[0].person_id)
    return saver


def test_the_kind_of_file_says_what_is_written(scene: Scene, qtbot: QtBot, tmp_path: Path) -> None:
    compare(scene.workspace, scene.search, scene.search.candidates[0].person_id)
    saver = saver_of(scene, qtbot)
    for name, begins in (("plate.pdf", b"%PDF"), ("plate.png", b"\x89PNG")):
        saver.save(tmp_path / name)
        scene.wait()
        assert (tmp_path / name).read_bytes().startswith(begins)
        assert saver.saved.text() == f"Saved as {tmp_path / name}"


def test_a_file_that_is_there_stays_and_that_is_said(
    scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    compare(scene.workspace, scene.search, scene.search.candidates[0].person_id)
    there = tmp_path / "plate.pdf"
    there.write_bytes(b"before")
    saver = saver_of(scene, qtbot)
    saver.save(there)
    scene.wait()
    assert there.read_bytes() == b"before"
    assert saver.saved.text() and "Saved" not in saver.saved.text()


def test_roles_without_plates_see_why(scene: Scene, qtbot: QtBot) -> None:
    become(scene.workspace, "D. Keeper", {Role.ADMINISTRATOR})
    saver = saver_of(scene, qtbot)
    assert not saver.button.isEnabled()
    assert "Your roles do not include" in saver.button.toolTip()


def test_it_stands_beside_a_recorded_comparison_only(
    scene: Scene, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    panel = ExaminationPanel(scene.desk, FakeSurface(scene.desk))
    qtbot.addWidget(panel)
    Showing.of(scene.desk)
    scene.put_on_desk()
    panel.show()
    panel.go_to(2)
    settle()
    button = panel.conclusion.plate.button
    assert button.isHidden()
    compare(scene.workspace, scene.search, scene.search.candidates[0].person_id)
    scene.desk.corroboration_changed.emit()
    settle()
    assert not button.isHidden() and button.isEnabled()
