"""A reduced picture is looked at until all pixels are there, and is good for nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.treated import Look
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import Channel, OverlayKind, Portrait, PortraitId, Search, Treatment

__all__ = ["scene"]

WIDTH, HEIGHT = 320, 240
WHOLE, REDUCED = 200, 90
"""The greys of both pictures, so that one can tell which is drawn."""


def picture(reduced: int) -> Prepared:
    image = QImage(WIDTH // reduced, HEIGHT // reduced, QImage.Format.Format_RGB32)
    tone = WHOLE if reduced == 1 else REDUCED
    image.fill(QColor(tone, tone, tone))
    if reduced == 1:
        return Prepared((image,))
    return Prepared((image,), reduced, (WIDTH, HEIGHT))


class TwiceSource(PixelSource):
    """Answers when a test wants: reduced pictures by ``look``, whole ones by ``end``."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.desk)
        self._scene = scene
        self.waiting: list[Callable[[Prepared | None], None]] = []
        self.faces_px: list[float] = []

    def probe(
        self,
        asker: QObject,
        search: Search,
        done: Callable[[Prepared | None], None],
        face_px: float = 0.0,
    ) -> None:
        self.faces_px.append(face_px)
        self.waiting.append(done)

    def portrait(
        self,
        asker: QObject,
        portrait_id: PortraitId,
        done: Callable[[Prepared | None, Portrait | None], None],
        face_px: float = 0.0,
    ) -> None:
        record = casework.portrait(self._scene.workspace, portrait_id)
        self.faces_px.append(face_px)
        self.waiting.append(lambda made: done(made, record))

    def look(self, reduced: int = 2) -> None:
        for answer in self.waiting:
            answer(picture(reduced))

    def end(self) -> None:
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer(picture(1))


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    return made


@pytest.fixture
def source(place: ComparePlace, scene: Scene) -> TwiceSource:
    made = TwiceSource(scene)
    place.pictures.filling.choices._source = made
    scene.put_on_desk()
    return made


def drawn(pane: ComparisonPane) -> set[int]:
    """Which of the two pictures stands in the middle of a pane."""
    image = pane.canvas.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2).red()
    return {middle} & {WHOLE, REDUCED}


def test_what_is_looked_at_is_aligned_and_enters_nothing(
    place: ComparePlace, source: TwiceSource
) -> None:
    pictures, board = place.pictures, place.pictures.board
    pictures.aligning.keeps_eyes = True
    source.look(8)
    panes = board.panes
    assert all(pane.is_placed and not pane.is_ready for pane in panes)
    assert board.is_aligned(panes[1])
    assert all(pane.record() is None for pane in panes)
    with pytest.raises(ValueError, match="nothing yet"):
        pictures.surface.view()
    pictures.surface.draw_region(1)
    assert not pictures.surface.is_drawing
    pictures.aligning.begin_points()
    assert not pictures.aligning.is_placing
    for kind in OverlayKind:
        pictures.overlaying.begin(kind)
        assert pictures.overlaying.shown is None
    assert pictures.overlaying.used == ()
    source.end()
    assert all(pane.is_ready for pane in panes)
    assert board.is_aligned(panes[1])
    assert len(pictures.surface.view().panes) == 2


def test_it_is_drawn_at_sizes_that_it_has_the_pixels_for_and_no_larger(
    place: ComparePlace, source: TwiceSource
) -> None:
    board = place.pictures.board
    source.look(2)
    first = board.first
    board.show_whole(first)
    for zoom, seen in ((0.5, {REDUCED}), (0.25, {REDUCED}), (0.6, set()), (1.0, set())):
        board.view = board.view_of(first).zoomed(zoom)
        board.arrange()
        assert drawn(first) == seen, zoom
        assert (first.treated.level_for(zoom) is None) == (not seen)
    assert "Reading" in first.canvas.empty_text
    source.end()
    assert drawn(first) == {WHOLE}


def test_it_is_neither_treated_nor_laid_over_another(
    place: ComparePlace, source: TwiceSource
) -> None:
    source.look(2)
    pane = place.pictures.board.panes[1]
    assert pane.treated.level_for(0.25) is not None
    assert pane.treated.level_for(0.25, Look.EDGES) is None
    assert pane.treated.level_for(0.25, Look.GREY) is None
    pane.treat(Treatment(channel=Channel.GREY))
    assert pane.treated.level_for(0.25) is None
    source.end()
    assert pane.treatment.channel is Channel.GREY
    assert pane.treated.level_for(0.25) is not None


def test_the_whole_picture_comes_where_the_reduced_one_was_looked_at(
    place: ComparePlace, source: TwiceSource
) -> None:
    board, aligning = place.pictures.board, place.pictures.aligning
    aligning.keeps_eyes = True
    source.look(8)
    board.move_by(board.first, 12.0, 7.0)
    aligning.take_back()
    before = board.view, [pane.alignment for pane in board.panes]
    source.end()
    assert (board.view, [pane.alignment for pane in board.panes]) == before


def test_only_a_pane_that_shows_nothing_asks_for_a_first_look(
    place: ComparePlace, scene: Scene, source: TwiceSource
) -> None:
    size = place.pictures.board.first.canvas.device_size
    asked = [px for px in source.faces_px if px]
    assert len(asked) == 2 and all(0 < px < min(size) for px in asked)
    # The next candidate's portrait is read ahead, whole.
    assert source.faces_px[-1] == 0
    source.end()
    source.faces_px.clear()
    scene.desk.choose_candidate(scene.search.candidates[1])
    assert [bool(px) for px in source.faces_px] == [True, False]


def test_where_the_whole_cannot_be_read_nothing_is_left_of_the_reduced_one(
    place: ComparePlace, source: TwiceSource
) -> None:
    pictures = place.pictures
    pictures.aligning.keeps_eyes = True
    source.look(2)
    assert all(pane.is_placed for pane in pictures.board.panes)
    waiting, source.waiting = source.waiting, []
    for answer in waiting:
        answer(None)
    for pane in pictures.board.panes:
        assert not pane.is_placed and pane.record() is None
        assert "cannot be read" in pane.canvas.empty_text and drawn(pane) == set()
        assert pane.caption.text() == ""
    pictures.overlaying.begin(OverlayKind.OPACITY)
    pictures.stepping.step(1)
    assert pictures.overlaying.used == () and pictures.stepping.stepped() is None
    with pytest.raises(ValueError, match="nothing yet"):
        pictures.surface.view()


def test_what_is_pressed_during_a_first_look_holds_for_all_pixels(
    place: ComparePlace, source: TwiceSource
) -> None:
    pictures, board = place.pictures, place.pictures.board
    source.look(2)
    pane = board.panes[1]
    for act in pictures.acts:
        if not {"M", "Esc"} & set(act.keys):
            act.do()
    assert pane.record() is None and pictures.overlaying.used == ()
    assert not pictures.surface.is_drawing and not pictures.aligning.is_placing
    for _ in range(12):
        board.enlarge(pane, 2.0, 10.0, 10.0)
    assert drawn(pane) == set()
    source.end()
    assert all(pane.is_ready for pane in board.panes)
    recorded = pictures.surface.view()
    assert [each.treatment for each in recorded.panes] == [each.treatment for each in board.panes]
