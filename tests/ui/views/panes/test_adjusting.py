"""Marks that are not recorded yet are moved and sized, by mouse and by keys, and put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.scene import Scene
from ui.views.compare import ComparePlace
from ui.views.panes.adjust_tool import REACH, ROOM, AdjustTool
from ui.views.panes.canvas import PaneCanvas
from workstation import casework
from workstation.model import Likeness, Point, Region
from workstation.viewing.outlines import Outline

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
Press = Callable[..., None]


@pytest.fixture
def marked(place: ComparePlace, press: Press) -> ComparePlace:
    """The first component has marks 1 and 2 on both pictures, which wait to be recorded."""
    panel = place.examination
    for _ in range(2):
        panel.components.begin()
        press(Qt.Key.Key_Z, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert [each.number for each in _marks(place)] == [1, 2]
    return place


def _marks(place: ComparePlace) -> tuple[Region, ...]:
    examining = place.examination.examining
    assert examining.chosen is not None
    return examining.answer(examining.chosen.key).regions


def _box(outline: Outline) -> tuple[float, float, float, float]:
    across, down = zip(*outline, strict=True)
    return min(across), min(down), max(across), max(down)


def _shift(before: Outline, after: Outline) -> Point:
    return after[0][0] - before[0][0], after[0][1] - before[0][1]


def _drag(canvas: PaneCanvas, start: QPointF, by: tuple[int, int]) -> None:
    button, at = Qt.MouseButton.LeftButton, start.toPoint()
    QTest.mousePress(canvas, button, NONE, at)
    for share in (2, 1):
        QTest.mouseMove(canvas, at + QPoint(by[0] // share, by[1] // share))
    QTest.mouseRelease(canvas, button, NONE, at + QPoint(*by))


def _handle(canvas: PaneCanvas, outline: Outline, side: tuple[int, int]) -> QPointF:
    """Where the handle of a side lies, computed anew from the outline as it is seen."""
    seen = [canvas.point_in_view(point) for point in outline]
    left, right = min(p.x() for p in seen), max(p.x() for p in seen)
    top, bottom = min(p.y() for p in seen), max(p.y() for p in seen)
    wide, high = max(right - left, ROOM), max(bottom - top, ROOM)
    return QPointF(
        (left + right + side[0] * wide) / 2,
        (top + bottom + side[1] * high) / 2,
    )


def test_keys_move_and_size_by_recorded_pixels(marked: ComparePlace, press: Press) -> None:
    first, second = _marks(marked)
    press(Qt.Key.Key_Z, held=SHIFT)
    canvas = marked.pictures.board.first.canvas
    assert canvas.hasFocus() and isinstance(canvas.tool, AdjustTool)
    press(RIGHT, RIGHT, UP)
    now = _marks(marked)
    # The mark that was drawn last is the one that is chosen.
    assert now[0] == first
    assert _shift(second.in_probe, now[1].in_probe) == pytest.approx((2, -1))
    assert now[1].in_portrait == second.in_portrait, "the halves are adjusted separately"
    press(DOWN, held=SHIFT)
    assert _shift(second.in_probe, _marks(marked)[1].in_probe) == pytest.approx((2, 9))
    left, top, right, bottom = _box(_marks(marked)[1].in_probe)
    press(RIGHT, held=CONTROL)
    press(UP, held=CONTROL)
    press(LEFT, held=CONTROL | SHIFT)
    assert _box(_marks(marked)[1].in_probe) == pytest.approx((left, top, right - 9, bottom - 1))
    press(Qt.Key.Key_Return)
    assert canvas.tool is None and marked.examination.components.list.hasFocus()
    assert _box(_marks(marked)[1].in_probe) == pytest.approx((left, top, right - 9, bottom - 1))


def test_space_goes_through_marks_and_pictures_and_escape_puts_all_back(
    marked: ComparePlace, press: Press
) -> None:
    before = _marks(marked)
    board, form = marked.pictures.board, marked.examination.components.form
    press(Qt.Key.Key_Z, held=SHIFT)
    seen = []
    for _ in range(4):
        chosen = form.chosen_region()
        assert chosen is not None
        seen.append((chosen.number, board.active_number))
        press(RIGHT, Qt.Key.Key_Space)
    assert seen == [(2, 0), (2, 1), (1, 0), (1, 1)]
    for old, new in zip(before, _marks(marked), strict=True):
        assert _shift(old.in_probe, new.in_probe) == pytest.approx((1, 0))
        assert _shift(old.in_portrait, new.in_portrait) == pytest.approx((1, 0))
    press(Qt.Key.Key_Escape)
    assert _marks(marked) == before and not marked.surface.is_drawing
    # Putting back is an act as well, so that nothing is lost by a slip.
    marked._desk.undo_stack.undo()
    assert _marks(marked) != before


def test_the_last_adjustment_is_undone_also_after_it_was_kept(
    marked: ComparePlace, press: Press
) -> None:
    undo = marked._desk.undo_stack
    before = _marks(marked)
    press(Qt.Key.Key_Z, held=SHIFT)
    press(RIGHT, RIGHT, RIGHT)
    moved = _marks(marked)
    press(RIGHT, held=CONTROL)
    sized = _marks(marked)
    undo.undo()
    assert _marks(marked) == moved
    press(Qt.Key.Key_Return)
    undo.undo()
    assert _marks(marked) == before
    undo.redo()
    undo.redo()
    assert _marks(marked) == sized
    # A mark that is not there any more cannot be put back.
    marked.examination.components.form.remove_button.click()
    undo.undo()
    assert _marks(marked) == sized[:1] and not undo.canRedo()


def test_the_mouse_moves_and_sizes_at_any_turn_and_zoom(marked: ComparePlace, press: Press) -> None:
    board = marked.pictures.board
    press(Qt.Key.Key_A)
    for turned_deg, zoom in ((0.0, 0.6), (30.0, 4.0), (90.0, 1.5)):
        board.turn_to(board.first, turned_deg)
        press(Qt.Key.Key_Z, held=SHIFT)
        for pane in (board.panes[1], board.first):
            canvas = pane.canvas
            assert canvas.placed is not None
            board.enlarge(pane, zoom / canvas.placed.scale, 0.0, 0.0)
            canvas.setFocus()
            before = _half(marked, canvas)
            _drag(canvas, _handle(canvas, before, (0, 0)), (11, -6))
            after = _half(marked, canvas)
            # What is under the pointer goes with it.
            seen = [canvas.point_in_view(each[0]) for each in (before, after)]
            assert (seen[1] - seen[0]).x() == pytest.approx(11, abs=0.01)
            assert (seen[1] - seen[0]).y() == pytest.approx(-6, abs=0.01)

            beside = QPointF(REACH - 3, -REACH + 3)
            _drag(canvas, _handle(canvas, after, (1, 1)) + beside, (8, 12))
            boxes = [_seen(canvas, each) for each in (after, _half(marked, canvas))]
            grown = [b - a for a, b in zip(*boxes, strict=True)]
            assert grown == pytest.approx([0, 0, 8, 12], abs=0.01)
        press(Qt.Key.Key_Return)


def _half(place: ComparePlace, canvas: PaneCanvas) -> Outline:
    region = _marks(place)[1]
    return region.in_portrait if place.pictures.board.panes[1].canvas is canvas else region.in_probe


def _seen(canvas: PaneCanvas, outline: Outline) -> tuple[float, float, float, float]:
    points = [canvas.point_in_view(point) for point in outline]
    return _box(tuple((each.x(), each.y()) for each in points))


def test_a_click_takes_another_mark_and_moves_nothing(marked: ComparePlace, press: Press) -> None:
    canvas = marked.pictures.board.first.canvas
    press(Qt.Key.Key_Z, held=SHIFT)
    press(*[RIGHT] * 3, held=SHIFT)
    before = _marks(marked)
    button = Qt.MouseButton.LeftButton
    at = QPointF(_handle(canvas, before[0].in_probe, (-1, 0))).toPoint() + QPoint(3, 0)
    QTest.mousePress(canvas, button, NONE, at)
    QTest.mouseMove(canvas, at + QPoint(1, 1))
    QTest.mouseRelease(canvas, button, NONE, at + QPoint(1, 1))
    chosen = marked.examination.components.form.chosen_region()
    assert chosen is not None and chosen.number == 1
    assert _marks(marked) == before
    # Beside every mark the picture is moved, as always.
    view = marked.pictures.board.view
    _drag(canvas, QPointF(12, canvas.height() - 50), (20, 10))
    assert marked.pictures.board.view != view and _marks(marked) == before


def test_a_mark_stays_within_its_picture(marked: ComparePlace, press: Press) -> None:
    canvas = marked.pictures.board.first.canvas
    width, height = canvas.picture_size
    press(Qt.Key.Key_Z, held=SHIFT)
    for key in (LEFT, UP):
        press(*[key] * 60, held=SHIFT)
    press(*[RIGHT] * 60, held=SHIFT | CONTROL)
    left, top, right, bottom = _box(_marks(marked)[1].in_probe)
    assert (left, top, right) == (0, 0, width) and bottom < height


def test_a_recorded_finding_stays_and_a_new_one_follows(
    marked: ComparePlace, press: Press, scene: Scene
) -> None:
    press(Qt.Key.Key_V, Qt.Key.Key_B, Qt.Key.Key_S)
    press(Qt.Key.Key_Return, held=CONTROL)
    before = _marks(marked)
    press(Qt.Key.Key_Z, held=SHIFT)
    press(RIGHT)
    press(Qt.Key.Key_Escape)
    examining = marked.examination.examining
    assert not examining.draft.components, "as recorded: nothing waits"
    press(Qt.Key.Key_Z, held=SHIFT)
    press(RIGHT, Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, held=CONTROL)
    person = scene.search.candidates[0].person_id
    history = casework.component_history(scene.workspace, scene.search.id, person)
    assert [each.likeness for each in history] == [Likeness.SIMILAR] * 2
    assert history[0].regions == before
    old, new = history[0].regions[1], history[1].regions[1]
    assert new == replace(old, in_probe=new.in_probe)
    assert _shift(old.in_probe, new.in_probe) == pytest.approx((1, 0))


def test_going_elsewhere_leaves_marks_as_they_lie(marked: ComparePlace, press: Press) -> None:
    examining = marked.examination.examining
    about, before = examining.about, _marks(marked)
    assert about is not None and examining.chosen is not None
    component = examining.chosen.key
    ways = (
        (Qt.Key.Key_PageDown, NONE),
        (Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_O, NONE),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_N, NONE),
    )
    for moved, (key, held) in enumerate(ways, start=1):
        marked.examination.go_to(0)
        examining.choose(component)
        press(Qt.Key.Key_Z, held=SHIFT)
        press(RIGHT)
        press(key, held=held)
        assert not marked.surface.is_drawing
        assert not any(isinstance(p.canvas.tool, AdjustTool) for p in marked.pictures.board.panes)
        kept = examining.draft_of(about).components[component]
        way = _shift(before[1].in_probe, kept.regions[1].in_probe)
        assert way == pytest.approx((moved, 0))
        press(Qt.Key.Key_Escape)


def _drag_half(canvas: PaneCanvas, start: QPointF, by: tuple[int, int]) -> QPoint:
    """A drag with the button held down; where it stopped."""
    at = start.toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, NONE, at)
    for share in (2, 1):
        QTest.mouseMove(canvas, at + QPoint(by[0] // share, by[1] // share))
    return at + QPoint(*by)


def test_a_drag_that_is_cut_short_leaves_no_mark_where_none_is(
    marked: ComparePlace, press: Press
) -> None:
    canvas = marked.pictures.board.first.canvas
    before = _marks(marked)
    press(Qt.Key.Key_Z, held=SHIFT)
    ends = _drag_half(canvas, _handle(canvas, _half(marked, canvas), (0, 0)), (40, 30))
    assert {n: p for n, p, _chosen in canvas.outlines}[2] != before[1].in_probe
    press(Qt.Key.Key_O)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, ends)
    press(Qt.Key.Key_Escape)
    assert _marks(marked) == before
    assert {n: p for n, p, _chosen in canvas.outlines} == {e.number: e.in_probe for e in before}


def test_a_mark_that_is_gone_while_it_is_dragged_stays_gone(
    marked: ComparePlace, press: Press
) -> None:
    canvas = marked.pictures.board.first.canvas
    one, two = _marks(marked)
    press(Qt.Key.Key_Z, held=SHIFT)
    ends = _drag_half(canvas, _handle(canvas, two.in_probe, (0, 0)), (40, 30))
    marked.surface.show_regions([one], 1)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, NONE, ends)
    assert [(n, p) for n, p, _chosen in canvas.outlines] == [(1, one.in_probe)]


def test_without_a_mark_it_says_what_to_do(place: ComparePlace, press: Press) -> None:
    place.examination.components.begin()
    press(Qt.Key.Key_Z, held=SHIFT)
    assert "no mark yet" in place.pictures.said.full_text()
    assert not place.surface.is_drawing
