"""Folders as evidence: dropped, chosen, with what is left out, cancelled and gone on with."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fakes import BLUE, GREEN, RED, draw_faces
from tests.ui.conftest import open_dialog
from tests.ui.window_steps import LEFT, Settle, area_of, drop, with_case
from ui.views.case_form import NewCaseForm
from ui.window import MainWindow
from workstation import casework


def shop(folder: Path) -> Path:
    """What a shop hands over: two pictures, one of them deep down, a note, and system files."""
    draw_faces(folder / "cam 1.png", [RED])
    draw_faces(folder / "2026" / "01" / "cam 2.png", [BLUE])
    (folder / "notes.txt").write_text("no picture")
    (folder / "Thumbs.db").write_bytes(b"thumbnails")
    (folder / "2026" / ".DS_Store").write_bytes(b"places")
    return folder


def listed(window: MainWindow) -> list[str]:
    model = area_of(window).side_panel.evidence_model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_dropped_folder_becomes_evidence(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    third = draw_faces(tmp_path / "cam 3.png", [GREEN])
    drop(working_window, shop(tmp_path / "shop"), third)
    settle()
    assert listed(working_window) == [
        "cam 1.png", "cam 2.png", "cam 3.png",
        "notes.txt  not imported", "Thumbs.db  left out", ".DS_Store  left out",
    ]  # fmt: skip
    assert "Not imported: 1" in area.side_panel.evidence_section.note()
    model = area.side_panel.evidence_model
    area.side_panel.evidence.setCurrentIndex(model.index(4))
    assert "operating system" in area.side_panel.evidence_section.note()
    # Dropped again: the same content is recognised, and nothing is there twice.
    drop(working_window, tmp_path / "shop")
    settle()
    assert len(casework.all_evidence(area.desk.workspace)) == 3


def test_system_files_alone_are_no_failures(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    area = with_case(working_window, settle)
    draw_faces(tmp_path / "shop" / "cam.png", [RED])
    (tmp_path / "shop" / "desktop.ini").write_text("[.ShellClassInfo]")
    drop(working_window, tmp_path / "shop")
    settle()
    note = area.side_panel.evidence_section.note()
    assert note == "Hidden and system files left out: 1."


def test_a_folder_is_chosen_from_the_menu(
    qtbot: QtBot,
    working_window: MainWindow,
    tmp_path: Path,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = str(shop(tmp_path / "shop"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: chosen)
    area = area_of(working_window)
    assert not area.side_panel.import_folder.isEnabled()
    working_window.actions_list["import_folder"].trigger()
    form = open_dialog(working_window)
    assert isinstance(form, NewCaseForm)
    form.number.setText("2026-9")
    qtbot.mouseClick(form.verb, LEFT)
    settle()
    assert listed(working_window)[:2] == ["cam 1.png", "cam 2.png"]
    assert area.side_panel.import_folder.isEnabled()
    chosen = ""
    area.side_panel.import_folder.click()
    settle()
    assert len(casework.all_evidence(area.desk.workspace)) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as POSIX has them")
def test_a_pipe_that_is_dropped_does_not_hold_the_window_up(
    working_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    with_case(working_window, settle)
    os.mkfifo(tmp_path / "camera")
    drop(working_window, tmp_path / "camera")
    settle()
    assert listed(working_window) == ["camera  not imported"]
