"""Odd pictures: turned by EXIF, 16 bits, CMYK, palette; eyes are laid where they are seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes import RED, draw_faces
from ui.desk import Desk
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.model import OverlayKind
from workstation.workspace import Workspace


def turned(path: Path, drawn: Path, orientation: int) -> None:
    """Recorded lying on its side, with the tag that says so."""
    picture = Image.open(drawn)
    lying = {
        3: Image.Transpose.ROTATE_180,
        6: Image.Transpose.ROTATE_90,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture.transpose(lying).save(path, "PNG", exif=exif)


@pytest.fixture
def people(workspace: Workspace, tmp_path: Path) -> Path:
    """A gallery of odd portraits of one colour, each a person of its own."""
    drawn = draw_faces(tmp_path / "upright.png", [RED], size=(360, 200), side=60)
    folder = tmp_path / "portraits"
    folder.mkdir()
    for orientation in (3, 6, 8):
        turned(folder / f"turned{orientation}.png", drawn, orientation)
    Image.open(drawn).convert("CMYK").save(folder / "cmyk.tif")
    Image.open(drawn).convert("P").save(folder / "palette.png")
    Image.open(drawn).convert("RGBA").save(folder / "layered.png")
    deep = np.asarray(Image.open(drawn))[:, :, ::-1].astype(np.uint16) * 257
    (folder / "deep.png").write_bytes(cv2.imencode(".png", deep)[1].tobytes())
    Image.new("RGB", (1, 1), RED).save(folder / "single.png")
    casework.create_gallery(workspace, "Odd", "Statute 1")
    casework.import_portraits(workspace, "Odd", folder)
    return folder


def test_eyes_are_laid_on_eyes_whatever_the_file_is(
    workspace: Workspace,
    desk: Desk,
    people: Path,
    tmp_path: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    case = casework.open_case(workspace, "1", "Odd", "Offence", "Statute 1", "Why", "R. Officer")
    still = draw_faces(tmp_path / "still.png", [RED], size=(500, 300), side=44)
    turned(tmp_path / "still6.png", still, 6)
    item = casework.import_evidence(workspace, case.number, tmp_path / "still6.png")
    face = casework.find_faces(workspace, item.id)[0]
    search = casework.search(workspace, face.id, "Odd", "Who is this")
    casework.analyse(workspace, face.id, "Brow shows.", True)
    casework.show_candidates(workspace, search.id)
    place = ComparePlace(desk)
    qtbot.addWidget(place)
    place.resize(1280, 760)
    place.show()
    desk.choose_case(case)
    desk.show_search(search)
    names = [candidate.name for candidate in search.candidates]
    assert {"turned3", "turned6", "turned8", "cmyk", "palette", "layered", "deep"} <= set(names), (
        names
    )
    for candidate in search.candidates:
        desk.choose_candidate(candidate)
        settle()
        place.pictures.aligning.on_eyes()
        settle()
        eyes = []
        for pane in place.pictures.board.panes:
            assert pane.is_ready, candidate.name
            assert pane.shown is not None and pane.shown.face is not None
            placed = pane.canvas.placed
            assert placed is not None and pane.treated.picture is not None
            for eye in pane.shown.face.landmarks[:2]:
                seen = pane.treated.picture.levels[0].pixelColor(int(eye[0]), int(eye[1]))
                assert (seen.red(), seen.green(), seen.blue()) != (128, 128, 128), candidate.name
            eyes.append([placed(each) for each in pane.shown.face.landmarks[:2]])
        for ours, theirs in zip(*eyes, strict=True):
            assert theirs == pytest.approx(ours, abs=1e-6)
        for kind in OverlayKind:
            place.pictures.overlaying.begin(kind)
            place.pictures.overlay_view.grab()
        settle()
        place.pictures.overlay_view.grab()
        place.pictures.overlaying.leave()
        for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_F):
            QTest.keyClick(place.pictures.board.panes[1].canvas, key)
        place.grab()
