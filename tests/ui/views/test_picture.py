"""The picture view: exact pixels, neutral outlines, mouse and keys."""

from __future__ import annotations

import colorsys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.views import outlines, pixels
from ui.views.picture import PictureView
from workstation.model import Box, DetectedFace, EvidenceId, Face, FaceId, FrameId


def face_at(box: Box, name: str) -> Face:
    """A face at a place in a frame."""
    points = ((0.0, 0.0),) * 5
    detected = DetectedFace(box, points, 0.9)
    return Face(FaceId(name), FrameId("frame"), EvidenceId("evidence"), detected, "test")


FACES = (face_at((10, 10, 40, 50), "left"), face_at((100, 20, 20, 26), "right"))


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> PictureView:
    """A view of 400 x 300 pixels and its caption."""
    theme.apply(qapp, "dark")
    made = PictureView("Frame")
    qtbot.addWidget(made)
    made.resize(400, 300 + made.caption.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def noise(width: int, height: int) -> pixels.Pixels:
    """A picture in which every pixel differs from its neighbours."""
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), np.uint8)


def drawn(view: PictureView) -> np.ndarray:
    """What the canvas shows, as (height, width, 3) RGB."""
    image = view.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)


def test_at_one_to_one_every_recorded_pixel_is_on_the_screen(view: PictureView) -> None:
    picture = noise(200, 100)
    view.set_pixels(picture)
    assert view.zoom() == 1
    shown = drawn(view)
    height, width = shown.shape[:2]
    top, left = (height - 100) // 2, (width - 200) // 2
    found = [
        (y, x)
        for y in (top, top + 1)
        for x in (left, left + 1)
        if np.array_equal(shown[y : y + 100, x : x + 200], picture)
    ]
    assert found


def test_enlarged_pixels_are_squares_without_smoothing(view: PictureView) -> None:
    picture = noise(10, 8)
    view.set_pixels(picture)
    view.canvas.zoom_to(16.0)
    colours = {tuple(colour) for colour in drawn(view).reshape(-1, 3)}
    recorded = {tuple(colour) for colour in picture.reshape(-1, 3)}
    surround = tuple(bytes.fromhex(theme.current().surround[1:]))
    assert recorded <= colours <= recorded | {surround}


def test_a_reduced_picture_is_averaged_and_not_thinned_out(view: PictureView) -> None:
    stripes = np.zeros((2048, 4096, 3), np.uint8)
    stripes[:, ::2] = 255
    prepared = pixels.prepare(stripes)
    assert [level.width() for level in prepared.levels] == [4096, 2048, 1024]
    view.set_pixels(prepared)
    middle = drawn(view)[140:160, 150:250]
    assert np.all(np.abs(middle.astype(int) - 127) <= 2)


def test_the_surround_is_neutral(view: PictureView) -> None:
    view.set_pixels(noise(20, 20))
    corner = drawn(view)[0, 0]
    assert corner[0] == corner[1] == corner[2]


@pytest.mark.parametrize("name", ["dark", "light"])
def test_no_saturated_colour_comes_within_16_px_of_a_face(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    box = QRectF(100, 100, 80, 100)
    painter = QPainter(image)
    outlines.draw_outline(painter, box, chosen=True)
    outlines.draw_label(painter, box, "2  38 px")
    painter.end()
    saturated = [
        (x, y)
        for x in range(300)
        for y in range(300)
        if colorsys.rgb_to_hsv(*image.pixelColor(x, y).getRgbF()[:3])[1] > 0.15
    ]
    assert saturated, "the accent marks the chosen face"
    near = box.adjusted(-16, -16, 16, 16)
    assert not [point for point in saturated if near.contains(QPointF(*point))]


def test_a_click_chooses_the_smallest_face_under_it(qtbot: QtBot, view: PictureView) -> None:
    inner = face_at((20, 20, 10, 12), "inner")
    view.set_pixels(noise(200, 100))
    view.set_faces((*FACES, inner))
    place = view.canvas.box_in_view(inner.detected.box).center().toPoint()
    with qtbot.waitSignal(view.face_chosen) as told:
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [inner]


def test_a_click_beside_the_faces_chooses_none(qtbot: QtBot, view: PictureView) -> None:
    view.set_pixels(noise(200, 100))
    view.set_faces(FACES)
    with qtbot.assertNotEmitted(view.face_chosen):
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_keys_zoom_and_move(qtbot: QtBot, view: PictureView) -> None:
    view.set_pixels(noise(1600, 1200))
    fitted = view.zoom()
    assert fitted < 1
    qtbot.keyClicks(view.canvas, "1")
    assert view.zoom() == 1
    qtbot.keyClicks(view.canvas, "+")
    assert view.zoom() > 1
    qtbot.keyClicks(view.canvas, "-")
    assert view.zoom() == 1
    before = view.canvas.port.centre_x
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert view.canvas.port.centre_x > before
    qtbot.keyClicks(view.canvas, "0")
    assert view.zoom() == fitted


def test_the_caption_says_what_was_done(view: PictureView) -> None:
    assert view.caption.text() == ""
    view.set_pixels(noise(200, 100))
    assert view.caption.text() == "as recorded, 1:1"
    view.canvas.zoom_to(4.0)
    assert view.caption.text() == "as recorded, enlarged 4.0:1 without smoothing"
    view.set_treatment("brightened by gamma 0.4", "cam3.png")
    assert view.caption.text().startswith("cam3.png, brightened by gamma 0.4, ")


def test_a_screen_reader_hears_the_faces(view: PictureView) -> None:
    view.set_empty_text("Drop pictures here.")
    assert view.canvas.accessibleDescription() == "Drop pictures here."
    view.set_pixels(noise(200, 100))
    view.set_faces(FACES, FACES[1].id)
    assert view.canvas.accessibleDescription().startswith("Faces: 2, face 2 chosen")


def test_focus_shows_the_whole_face_with_its_surroundings(view: PictureView) -> None:
    view.set_pixels(noise(1600, 1200))
    box = (700.0, 500.0, 30.0, 40.0)
    view.set_focus_box(box, 0.5)
    shown = view.canvas.box_in_view(box)
    assert QRectF(view.canvas.rect()).contains(shown)
    assert view.zoom() == int(view.zoom()) > 1


def test_linked_views_move_and_zoom_together(qtbot: QtBot, view: PictureView) -> None:
    other = PictureView("Portrait")
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show()
    qtbot.waitExposed(other)
    for each in (view, other):
        each.set_pixels(noise(1600, 1200))
    view.set_focus_box((100, 100, 50, 50), 1)
    other.set_focus_box((900, 700, 100, 100), 1)
    view.link_with(other)
    before = view.zoom(), other.zoom()
    centre = other.canvas.port.centre_x
    view.zoom_in()
    assert other.zoom() / before[1] == pytest.approx(view.zoom() / before[0])
    view.canvas.pan(20, 0)
    assert other.canvas.port.centre_x == pytest.approx(centre - 20 / other.zoom())
    other.fit()
    assert view.canvas.port.fitted
    view.unlink_from(other)
    still = other.zoom()
    view.zoom_in()
    assert other.zoom() == still


def test_outlines_can_be_hidden(view: PictureView) -> None:
    picture = np.full((100, 200, 3), 90, np.uint8)
    view.set_pixels(picture)
    plain = drawn(view)
    view.set_faces(FACES, FACES[0].id)
    assert not np.array_equal(drawn(view), plain)
    view.set_outlined(False)
    assert np.array_equal(drawn(view), plain)


def test_a_cut_out_of_a_small_face_keeps_its_pixels(qapp: QApplication) -> None:
    picture = noise(100, 100)
    cut = pixels.face_thumbnail(picture, (40, 40, 12, 16), 64)
    assert (cut.width(), cut.height()) == (48, 48)
    colours = {cut.pixelColor(x, y).getRgb()[:3] for x in range(48) for y in range(48)}
    assert colours == {tuple(map(int, c)) for c in picture[36:60, 34:58].reshape(-1, 3)}


@pytest.mark.parametrize("side", [64, 80, 96, 128, 200])
def test_a_cut_out_fills_its_place_at_every_density(qapp: QApplication, side: int) -> None:
    cut = pixels.face_thumbnail(noise(100, 100), (30, 30, 40, 47), side)
    assert 0.75 * side <= max(cut.width(), cut.height()) <= side


def test_a_face_at_the_edge_is_cut_out_of_the_picture(qapp: QApplication) -> None:
    large = replace(FACES[0].detected, box=(-20.0, -10.0, 90.0, 120.0))
    cut = pixels.face_thumbnail(noise(100, 80), large.box, 64)
    assert (cut.width(), cut.height()) == (64, 64)
