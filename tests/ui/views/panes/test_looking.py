"""The pictures of the Compare place, driven by keys: laid on each other, treated, overlaid."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene
from ui.views.compare import ComparePlace
from ui.views.panes.looking import ComparisonPictures
from workstation import casework
from workstation.model import (
    AS_RECORDED,
    AlignedOn,
    Channel,
    OverlayKind,
    Subject,
    Treatment,
)
from workstation.viewing.transform import Transform

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


def placed(pictures: ComparisonPictures, number: int) -> Transform:
    found = pictures.board.panes[number].canvas.placed
    assert found is not None
    return found


def eyes_in_view(pictures: ComparisonPictures, number: int) -> list[tuple[float, float]]:
    shown = pictures.board.panes[number].shown
    assert shown is not None and shown.face is not None
    return [placed(pictures, number)(eye) for eye in shown.face.landmarks[:2]]


def test_a_lays_the_eyes_on_each_other_and_takes_it_back(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A)
    for ours, theirs in zip(eyes_in_view(pictures, 0), eyes_in_view(pictures, 1), strict=True):
        assert theirs == pytest.approx(ours, abs=1e-6)
    assert "aligned on the eyes" in pictures.board.panes[1].caption.text()
    assert all(pane.alignment is not None for pane in pictures.surface.view().panes)
    press(Qt.Key.Key_A)
    assert all(pane.alignment is None for pane in pictures.surface.view().panes)
    assert "aligned" not in pictures.board.panes[1].caption.text()


def test_an_alignment_on_the_eyes_goes_on_with_the_next_candidate(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A, Qt.Key.Key_N)
    assert pictures.board.is_aligned(pictures.board.panes[1])


def test_linked_views_move_over_the_same_part_and_free_ones_do_not(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Down)
    first, second = eyes_in_view(pictures, 0), eyes_in_view(pictures, 1)
    assert second[0] == pytest.approx(first[0], abs=1e-6)
    press(Qt.Key.Key_L, Qt.Key.Key_Right)
    assert eyes_in_view(pictures, 1) == second
    assert eyes_in_view(pictures, 0) != first
    press(Qt.Key.Key_F)
    assert eyes_in_view(pictures, 1)[0] == pytest.approx(eyes_in_view(pictures, 0)[0], abs=1e-6)


def test_one_to_one_and_the_closest_are_of_the_pane_with_the_focus(
    pictures: ComparisonPictures, press: Press
) -> None:
    pictures.board.panes[1].canvas.setFocus()
    press(Qt.Key.Key_1)
    assert placed(pictures, 1).scale == pytest.approx(1.0)
    assert pictures.board.panes[1].caption.text().endswith("1:1")
    press(*[Qt.Key.Key_Plus] * 30)
    assert placed(pictures, 1).scale == pytest.approx(32.0)
    press(Qt.Key.Key_0)
    assert placed(pictures, 1).scale <= 1.0


def test_each_recorded_pixel_is_a_square_of_its_own_value(
    pictures: ComparisonPictures, press: Press
) -> None:
    canvas = pictures.board.first.canvas
    press(Qt.Key.Key_1)
    picture = pictures.board.first.treated.picture
    assert picture is not None
    x, y = (round(each) for each in placed(pictures, 0)((100, 100)))
    grabbed = canvas.grab().toImage()
    for dx in range(0, 60, 7):
        assert grabbed.pixel(x + dx, y + 5) == picture.levels[0].pixel(100 + dx, 105)


def test_grey_gamma_and_levels_are_said_and_one_key_takes_them_back(
    pictures: ComparisonPictures, press: Press, scene: Scene
) -> None:
    pane = pictures.board.first
    original = pane.treated.picture
    press(Qt.Key.Key_G, Qt.Key.Key_BracketRight, Qt.Key.Key_BraceLeft, Qt.Key.Key_R)
    caption = pane.caption.text()
    for words in ("in grey", "gamma 1.10", "levels 5 to 250", "turned 1 degrees clockwise"):
        assert words in caption
    pane.treated.level_for(1.0)
    scene.wait()
    level = pane.treated.level_for(1.0)
    assert level is not None
    colour = level[0].pixelColor(100, 100)
    assert colour.red() == colour.green() == colour.blue()
    assert pane.treatment == Treatment(Channel.GREY, 5, 250, 1.1, 1.0)
    assert pictures.board.panes[1].treatment == AS_RECORDED
    assert pictures.surface.view().panes[0].treatment == pane.treatment
    press(Qt.Key.Key_Backspace)
    assert pane.treatment == AS_RECORDED
    assert pane.treated.picture is original
    again = pane.treated.level_for(1.0)
    assert original is not None and again is not None and again[0] is original.levels[0]


def test_channels_come_round_and_gamma_stays_in_bounds(
    pictures: ComparisonPictures, press: Press
) -> None:
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_C)
        seen.append(pictures.board.first.treatment.channel)
    assert seen == [Channel.RED, Channel.GREEN, Channel.BLUE, Channel.COLOUR]
    press(*[Qt.Key.Key_BracketLeft] * 40)
    assert pictures.board.first.treatment.gamma == 0.2
    press(*[Qt.Key.Key_BraceLeft] * 40)
    assert pictures.board.first.treatment.black < pictures.board.first.treatment.white


def test_sliders_do_what_the_keys_do(pictures: ComparisonPictures, press: Press) -> None:
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_G, held=SHIFT)
    assert pictures.tone_bar.isVisible() and pictures.tone_bar.black.hasFocus()
    press(Qt.Key.Key_Right)
    pictures.tone_bar.turn.setValue(-30)
    treatment = pictures.board.first.treatment
    assert treatment.channel is Channel.GREY and treatment.black == 1
    assert treatment.turned_deg == -30
    press(Qt.Key.Key_Escape)
    assert not pictures.tone_bar.isVisible()
    assert pictures.board.first.canvas.hasFocus()


def test_every_overlay_aligns_first_is_kept_and_goes_by_escape(
    pictures: ComparisonPictures, press: Press
) -> None:
    kinds = {
        Qt.Key.Key_O: OverlayKind.OPACITY,
        Qt.Key.Key_W: OverlayKind.WIPE,
        Qt.Key.Key_K: OverlayKind.BLINK,
        Qt.Key.Key_T: OverlayKind.THIRDS,
        Qt.Key.Key_D: OverlayKind.EDGES,
        Qt.Key.Key_X: OverlayKind.DIFFERENCE,
    }
    for number, (key, kind) in enumerate(kinds.items(), start=1):
        press(key)
        assert pictures.overlay_view.isVisible() and pictures.overlay_view.hasFocus()
        assert pictures.board.is_aligned(pictures.board.panes[1])
        assert "Aligned on the eyes for this overlay" in pictures.overlay_bar.words.full_text()
        assert pictures.overlay_page.age.text() == pictures.board.panes[1].age.text() != ""
        assert not pictures.overlay_view.grab().isNull()
        used = pictures.surface.view().overlays
        assert len(used) == number and used[-1].kind is kind
        assert (used[-1].upper, used[-1].lower) == (1, 0)
        press(Qt.Key.Key_Escape)
        assert pictures.board.isVisible() and not pictures.overlay_view.isVisible()
        assert pictures.surface.view().overlays == used
        press(Qt.Key.Key_A)
        assert not pictures.board.is_aligned(pictures.board.panes[1])


def middle_colour(pictures: ComparisonPictures, wait: Callable[[], None]) -> tuple[int, int, int]:
    """The colour in the middle of the first face, as the overlay shows it."""
    view = pictures.overlay_view
    view.grab()  # asks for what it needs
    wait()
    colour = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_what_lies_above_is_seen_as_much_as_was_asked(
    pictures: ComparisonPictures, press: Press, scene: Scene
) -> None:
    press(Qt.Key.Key_O, *[Qt.Key.Key_Less] * 10)
    below = middle_colour(pictures, scene.wait)
    press(*[Qt.Key.Key_Greater] * 20)
    above = middle_colour(pictures, scene.wait)
    assert below != above
    press(*[Qt.Key.Key_Less] * 10)
    half = middle_colour(pictures, scene.wait)
    assert all(abs(h - (a + b) / 2) <= 2 for h, a, b in zip(half, above, below, strict=True))
    press(Qt.Key.Key_X)
    greys = [round(0.299 * r + 0.587 * g + 0.114 * b) for r, g, b in (above, below)]
    assert middle_colour(pictures, scene.wait)[0] == pytest.approx(abs(greys[0] - greys[1]), abs=2)
    press(Qt.Key.Key_W, *[Qt.Key.Key_Greater] * 10)
    assert middle_colour(pictures, scene.wait) == above


def test_a_wipe_is_turned_moved_and_dragged(pictures: ComparisonPictures, press: Press) -> None:
    press(Qt.Key.Key_W)
    shown = pictures.overlaying
    assert shown.shown is not None and shown.shown.angle_deg == 0
    press(Qt.Key.Key_W)
    assert shown.shown.angle_deg == 90
    press(Qt.Key.Key_W, held=SHIFT)
    assert shown.shown.angle_deg == 105
    press(Qt.Key.Key_Escape, Qt.Key.Key_W)
    assert shown.shown is not None
    pictures.overlay_bar.angle.setValue(0)
    view = pictures.overlay_view
    line = QPoint(round(view.width() * shown.shown.value), view.height() // 3)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=line)
    QTest.mouseMove(view, QPoint(view.width() // 4, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 4, 10))
    assert shown.shown.value == pytest.approx(0.25, abs=0.01)


def test_blinking_goes_above_three_a_second_only_when_asked_twice(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_K)
    overlaying = pictures.overlaying
    assert overlaying.shown is not None and overlaying.shown.value <= 3.0
    assert overlaying.view.blinking.isActive()
    press(*[Qt.Key.Key_Greater] * 3)
    assert overlaying.shown.value == 3.0
    assert "seizures" in pictures.overlay_bar.words.full_text()
    press(Qt.Key.Key_Greater)
    assert overlaying.shown.value == 3.5
    assert "Caution" in pictures.overlay_bar.words.full_text()
    press(*[Qt.Key.Key_Greater] * 20)
    assert overlaying.shown.value == 8.0
    press(Qt.Key.Key_Escape)
    assert not overlaying.view.blinking.isActive()
    press(Qt.Key.Key_K)
    assert overlaying.shown.value <= 3.0


def test_bands_of_the_face_are_moved(pictures: ComparisonPictures, press: Press) -> None:
    press(Qt.Key.Key_T)
    overlaying = pictures.overlaying
    assert overlaying.shown is not None
    before = overlaying.shown.bounds
    press(Qt.Key.Key_Greater)
    assert all(now > then for now, then in zip(overlaying.shown.bounds, before, strict=True))


def test_panes_are_added_seen_alike_and_closed_by_the_menu(
    pictures: ComparisonPictures, press: Press, scene: Scene, qtbot: QtBot
) -> None:
    menu = pictures.show_menu()
    assert not any(a.isEnabled() for a in menu.actions() if a.text().startswith("Close"))
    add = next(a for a in menu.actions() if a.isEnabled() and a.text().startswith("Add"))
    menu.close()
    add.trigger()
    scene.wait()
    board = pictures.board
    assert [pane.shown.subject for pane in board.panes if pane.shown] == [
        Subject.PROBE, Subject.PORTRAIT, Subject.PORTRAIT,
    ]  # fmt: skip
    pictures.window().activateWindow()
    qtbot.waitUntil(pictures.window().isActiveWindow)
    assert board.panes[2].canvas.hasFocus()
    assert board.active is board.panes[2]
    widths = {pane.canvas.width() for pane in board.panes}
    assert max(widths) - min(widths) <= 1
    assert len({pane.canvas.height() for pane in board.panes}) == 1
    assert pictures.surface.portrait_id() == board.panes[2].shown.portrait_id  # type: ignore[union-attr]
    press(Qt.Key.Key_O)
    assert pictures.surface.view().overlays[0].upper == 2
    press(Qt.Key.Key_Tab, held=CONTROL)
    assert [o.upper for o in pictures.surface.view().overlays] == [2, 1]
    press(Qt.Key.Key_Escape)
    board.panes[1].canvas.setFocus()
    menu = pictures.show_menu()
    close = next(a for a in menu.actions() if a.text().startswith("Close"))
    menu.close()
    close.trigger()
    assert [o.upper for o in pictures.surface.view().overlays] == [1]
    assert len(pictures.surface.view().panes) == 2


def test_tab_goes_from_pane_to_pane(pictures: ComparisonPictures, press: Press) -> None:
    press(Qt.Key.Key_Tab)
    assert pictures.board.panes[1].canvas.hasFocus()
    press(Qt.Key.Key_Tab, held=CONTROL)
    assert pictures.board.first.canvas.hasFocus()


def test_three_points_are_placed_by_keys_and_what_is_left_over_is_said(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A, held=SHIFT)
    for _picture in range(2):
        press(Qt.Key.Key_Return)
        press(*[Qt.Key.Key_Right] * 9, held=SHIFT)
        press(Qt.Key.Key_Return)
        press(*[Qt.Key.Key_Down] * 9, held=SHIFT)
        press(Qt.Key.Key_Return)
    view = pictures.surface.view()
    assert all(
        pane.alignment and pane.alignment.on is AlignedOn.POINTS and pane.alignment.by_hand
        for pane in view.panes
    )
    assert "three points lie on each other" in pictures.said.full_text()
    press(*[Qt.Key.Key_Left] * 4, held=SHIFT)
    assert "px away" in pictures.board.panes[1].caption.text()
    press(Qt.Key.Key_Return)
    assert not pictures.aligning.is_placing
    assert pictures.board.is_aligned(pictures.board.panes[1])
    press(Qt.Key.Key_A)
    assert not pictures.board.is_aligned(pictures.board.panes[1])


def test_a_point_is_taken_back_and_escape_leaves(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A, held=SHIFT)
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert "Point 3 of 3" in pictures.said.full_text()
    press(Qt.Key.Key_Backspace)
    assert "Point 2 of 3" in pictures.said.full_text()
    press(Qt.Key.Key_Escape)
    assert not pictures.aligning.is_placing
    assert all(pane.alignment is None for pane in pictures.surface.view().panes)


def test_turning_an_aligned_picture_turns_all_of_them(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_A)
    pictures.board.panes[1].canvas.setFocus()
    press(Qt.Key.Key_R, held=CONTROL)
    assert placed(pictures, 0).turned_deg == pytest.approx(90)
    for ours, theirs in zip(eyes_in_view(pictures, 0), eyes_in_view(pictures, 1), strict=True):
        assert theirs == pytest.approx(ours, abs=1e-6)
    press(Qt.Key.Key_R, held=SHIFT)
    assert placed(pictures, 0).turned_deg == pytest.approx(89)


def test_the_view_is_forgotten_with_the_candidate(
    pictures: ComparisonPictures, press: Press
) -> None:
    press(Qt.Key.Key_O, Qt.Key.Key_Escape, Qt.Key.Key_N)
    assert pictures.surface.view().overlays == ()
    assert len(pictures.board.panes) == 2


def test_overlays_go_with_the_picture_that_they_were_of(
    pictures: ComparisonPictures, press: Press, scene: Scene
) -> None:
    press(Qt.Key.Key_O, Qt.Key.Key_Escape)
    assert len(pictures.surface.view().overlays) == 1
    pane, offered = pictures.board.panes[1], pictures.filling.offered
    assert offered is not None and pane.shown is not None
    key = pane.shown.key
    pictures.filling.put(pane, next(each for each in offered.portraits if each.key != key))
    scene.wait()
    assert pictures.surface.view().overlays == ()


def test_letters_that_are_written_do_nothing_to_the_pictures(
    place: ComparePlace, pictures: ComparisonPictures
) -> None:
    place.examination.go_to(2)
    editor = place.examination.conclusion.editor
    editor.setFocus()
    QTest.keyClicks(editor, "agxk[{<vbsuyqjzhpnf,.")
    assert editor.toPlainText() == "agxk[{<vbsuyqjzhpnf,."
    assert pictures.board.first.treatment == AS_RECORDED
    assert pictures.overlaying.shown is None


def test_no_two_keys_collide_and_every_button_says_its_key(place: ComparePlace) -> None:
    keys = [key for act in place.pictures.acts for key in act.keys]
    texts = [QKeySequence(key).toString() for key in [*keys, "P", "N", "E"]]
    assert len(texts) == len(set(texts)) and all(texts)
    for button in place.pictures.tools.buttons.values():
        assert button.toolTip() == button.accessibleName() and "(" in button.toolTip()
    assert "no ruler" in place.notes()[0]
    told = dict(place.keys())
    assert told["Bring the faces to one size"] == "F" and "" not in told


def test_the_age_of_a_portrait_stands_large_over_it(pictures: ComparisonPictures) -> None:
    pane = pictures.board.panes[1]
    assert pane.age.text() == "It is not known when this portrait was taken"
    assert pane.age.property("state") == "missing"
    assert pane.age.isVisible() and pictures.board.first.age.property("state") == ""


def test_more_than_two_panes_give_way_to_the_next_candidate(
    pictures: ComparisonPictures, press: Press, scene: Scene
) -> None:
    offered = pictures.filling.offered
    assert offered is not None
    shown = pictures.board.panes[1].shown
    assert shown is not None
    pictures.filling.add(next(each for each in offered.portraits if each.key != shown.key))
    scene.wait()
    press(Qt.Key.Key_N)
    person = scene.search.candidates[1].person_id
    mine = {each.id for each in casework.portraits(scene.workspace, "Booking", person)}
    assert {p.portrait_id for p in pictures.surface.view().panes if p.portrait_id} <= mine
