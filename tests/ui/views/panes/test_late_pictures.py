"""Pictures that arrive late: none is ever seen, overlaid or recorded under another candidate."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from ui.views.panes.pane import ComparisonPane
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import EvidenceId, OverlayKind, Portrait, PortraitId, Search, Treatment
from workstation.viewing.codec import view_from_json, view_to_json
from workstation.viewing.transform import aligned

__all__ = ["scene"]


class LateSource(PixelSource):
    """Answers when, and in the order in which, a test wants; each picture has its own colour."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.desk)
        self._scene = scene
        self.waiting: list[tuple[str, Callable[[], None]]] = []
        self.colours: dict[str, int] = {}

    def made(self, key: str) -> Prepared:
        """The picture of a key."""
        tone = self.colours.setdefault(key, 20 + 25 * len(self.colours))
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(QColor(tone, tone, tone))
        return Prepared((image,))

    def probe(
        self,
        asker: QObject,
        search: Search,
        done: Callable[[Prepared | None], None],
        face_px: float = 0.0,
    ) -> None:
        self.waiting.append(("probe", lambda: done(self.made("probe"))))

    def evidence(
        self,
        asker: QObject,
        evidence_id: EvidenceId,
        frame_number: int,
        done: Callable[[Prepared | None], None],
    ) -> None:
        raise AssertionError("there is no track")

    def portrait(
        self,
        asker: QObject,
        portrait_id: PortraitId,
        done: Callable[[Prepared | None, Portrait | None], None],
        face_px: float = 0.0,
    ) -> None:
        record = casework.portrait(self._scene.workspace, portrait_id)
        self.waiting.append((portrait_id, lambda: done(self.made(portrait_id), record)))

    def deliver(self, number: int) -> None:
        """Answer one of those that wait."""
        self.waiting.pop(number)[1]()


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    return made


def tone_of(pane: ComparisonPane) -> int | None:
    """The colour of the picture that a pane holds."""
    picture = pane.treated.picture
    return None if picture is None else picture.levels[0].pixelColor(0, 0).red()


def refuse_strangers(place: ComparePlace, scene: Scene, source: LateSource) -> None:
    """Every pane holds nothing, or the very picture that it says that it shows."""
    candidate = scene.desk.candidate
    assert candidate is not None
    people = casework.portraits(scene.workspace, "Booking", candidate.person_id)
    own = {each.id for each in people}
    for pane in place.pictures.board.panes:
        tone = tone_of(pane)
        if tone is None:
            continue
        assert pane.shown is not None
        assert tone == source.colours[pane.shown.portrait_id or "probe"]
        assert pane.shown.portrait_id is None or pane.shown.portrait_id in own


@pytest.mark.parametrize("seed", range(6))
def test_answers_in_any_order_never_show_somebody_else(
    place: ComparePlace, scene: Scene, seed: int
) -> None:
    """Candidates, panes, overlays, marks and points change at random while pictures arrive."""
    source = LateSource(scene)
    pictures = place.pictures
    filling, board, overlaying = pictures.filling, pictures.board, pictures.overlaying
    filling.choices._source = source
    scene.put_on_desk()
    chance = random.Random(seed)

    def deliver() -> None:
        if source.waiting:
            source.deliver(chance.randrange(len(source.waiting)))

    def add() -> None:
        if filling.offered is not None and len(board.panes) < 4:
            filling.add(chance.choice(filling.offered.portraits))

    def instead() -> None:
        if filling.offered is not None:
            filling.put(chance.choice(board.panes[1:]), chance.choice(filling.offered.portraits))

    acts: list[Callable[[], object]] = [
        *[lambda: scene.desk.choose_candidate(chance.choice(scene.search.candidates))] * 3,
        *[deliver] * 5,
        add,
        instead,
        lambda: filling.close_pane(chance.choice(board.panes)),
        lambda: overlaying.toggle(chance.choice(list(OverlayKind))),
        lambda: overlaying.next_upper(chance.choice((1, -1))),
        pictures.toggle_eyes,
        pictures.begin_points,
        lambda: pictures.surface.draw_region(1),
        scene.desk.galleries_changed.emit,
        pictures.reset,
    ]
    for _ in range(200):
        chance.choice(acts)()
        refuse_strangers(place, scene, source)
        shown = overlaying.shown
        if shown is not None:
            assert max(shown.upper, shown.lower) < len(board.panes)
            assert shown.upper != shown.lower
            seen = [board.panes[n] for n in (shown.lower, shown.upper)]
            assert all(not p.is_ready for p in seen[1:]) or board.is_aligned(seen[1])
        refuse_false_records(place)
    scene.wait()
    while source.waiting:
        deliver()
        refuse_strangers(place, scene, source)
    assert all(pane.is_ready for pane in board.panes)
    refuse_false_records(place)


def refuse_false_records(place: ComparePlace) -> None:
    """What would be recorded now can be kept, and every overlay in it was aligned."""
    if not all(pane.is_ready for pane in place.pictures.board.panes):
        with pytest.raises(ValueError, match="nothing yet"):
            place.pictures.surface.view()
        return
    view = place.pictures.surface.view()
    assert view_from_json(view_to_json(view)) == view
    for overlay in view.overlays:
        assert aligned(view.panes[overlay.upper].alignment, view.panes[overlay.lower].alignment)


def test_nothing_can_be_recorded_while_a_picture_is_not_there(
    place: ComparePlace, scene: Scene
) -> None:
    source = LateSource(scene)
    place.pictures.filling.choices._source = source
    scene.put_on_desk()
    with pytest.raises(ValueError, match="nothing yet"):
        place.pictures.surface.view()
    while source.waiting:
        source.deliver(0)
    assert len(place.pictures.surface.view().panes) == 2
    scene.desk.choose_candidate(scene.search.candidates[1])
    with pytest.raises(ValueError, match="nothing yet"):
        place.pictures.surface.view()


def test_a_real_lane_that_is_held_up(
    place: ComparePlace, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first picture is read last of all, and treated in between."""
    gate = threading.Event()
    read = casework.portrait_pixels

    def slowly(*arguments: object, **named: object) -> object:
        gate.wait(5)
        return read(*arguments, **named)

    monkeypatch.setattr(casework, "portrait_pixels", slowly)
    scene.analyse()
    casework.show_candidates(scene.workspace, scene.search.id)
    scene.put_search_on_desk()
    for candidate in scene.search.candidates:
        scene.desk.choose_candidate(candidate)
    last = scene.search.candidates[-1]
    place.pictures.board.panes[1].treat(Treatment(gamma=2.0))
    gate.set()
    scene.wait()
    pane = place.pictures.board.panes[1]
    assert pane.shown is not None and pane.shown.portrait_id == last.portrait_id
    expected = read(scene.workspace, last.portrait_id)
    assert pane.treated.picture is not None
    middle = pane.treated.picture.levels[0].pixelColor(160, 120)
    assert [middle.red(), middle.green(), middle.blue()] == [int(v) for v in expected[120, 160]]
