"""The bar under a picture with several pages: by button, key and number."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import BLUE, GREEN, RED, YELLOW, draw_faces
from tests.ui.window_steps import area_of, drop, with_case
from ui.views.evidence import EvidencePlace
from ui.window import MainWindow
from workstation import casework

Settle = Callable[[], None]


@pytest.fixture
def fax(tmp_path: Path) -> Path:
    """Three pages with one, two and one face; the last one is larger."""
    pages = []
    for number, (colours, size) in enumerate(
        (([RED], (320, 240)), ([GREEN, BLUE], (320, 240)), ([YELLOW], (400, 300)))
    ):
        pages.append(Pillow.open(draw_faces(tmp_path / f"{number}.png", colours, size)))
    path = tmp_path / "fax.tif"
    pages[0].save(path, "TIFF", save_all=True, append_images=pages[1:])
    return path


@pytest.fixture
def place(working_window: MainWindow, fax: Path, settle: Settle) -> EvidencePlace:
    """The place with the first page shown."""
    area = with_case(working_window, settle)
    drop(working_window, fax)
    settle()
    return area.evidence_place


def shown(place: EvidencePlace) -> tuple[int, str, int]:
    """Page, words beside it and the number of faces."""
    bar = place.page_bar
    return bar.number.value(), bar.of.text(), len(place._frame.model.faces)


def test_pages_are_turned_by_buttons(qtbot: QtBot, place: EvidencePlace, settle: Settle) -> None:
    bar = place.page_bar
    assert bar.isVisible() and shown(place) == (1, "of 3", 1)
    assert not bar.previous.isEnabled() and bar.next.isEnabled()
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    settle()
    assert shown(place) == (2, "of 3", 2)
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    settle()
    assert shown(place) == (3, "of 3", 1)
    assert not bar.next.isEnabled()
    assert "400 x 300 px" in place.title.full_text()
    face = place._desk.face
    assert face is not None
    assert casework.frame_of(place._desk.workspace, face).number == 2


def test_pages_are_turned_by_keys(
    qtbot: QtBot, working_window: MainWindow, place: EvidencePlace, settle: Settle
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key, page in (
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_PageUp, 2),
    ):
        qtbot.keyClick(working_window, key, control)
        settle()
        assert shown(place)[0] == page


def test_a_page_is_named_by_its_number(qtbot: QtBot, place: EvidencePlace, settle: Settle) -> None:
    number = place.page_bar.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "3")
    assert place._desk.frame_number == 0
    qtbot.keyClick(number, Qt.Key.Key_Return)
    settle()
    assert shown(place) == (3, "of 3", 1)


def test_one_page_needs_no_bar(
    working_window: MainWindow, place: EvidencePlace, tmp_path: Path, settle: Settle
) -> None:
    place._desk.choose_frame(2)
    settle()
    drop(working_window, draw_faces(tmp_path / "cam.png", [RED]))
    settle()
    assert not place.page_bar.isVisible() and place._desk.frame_number == 0
    model = area_of(working_window).side_panel.evidence_model
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 pages" in tip


def test_a_face_of_a_later_page_is_searched(
    working_window: MainWindow, place: EvidencePlace, tmp_path: Path, settle: Settle
) -> None:
    desk, workspace = place._desk, place._desk.workspace
    for name, colour in (("Green", GREEN), ("Blue", BLUE)):
        draw_faces(tmp_path / "portraits" / f"{name}.png", [colour])
    casework.create_gallery(workspace, "Booking", "Order 7")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    desk.choose_frame(1)
    settle()
    face = place._frame.model.faces[1]
    made = casework.search(workspace, face.id, "Booking", "Who is this")
    assert made.candidates[0].name == "Blue"
    assert casework.replay(workspace, made.id).same
