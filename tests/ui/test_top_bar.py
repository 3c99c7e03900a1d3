"""The bar at the top: the case's number is never cut, and everything fits in a narrow window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.inspection import inspect
from ui.top_bar import CASE_HEIGHT, HEIGHT
from ui.work_area import NARROW, WorkArea

__all__ = ["scene"]


@pytest.fixture
def area(scene: Scene, qtbot: QtBot) -> WorkArea:
    made = WorkArea(scene.desk)
    qtbot.addWidget(made)
    made.resize(1900, 800)
    made.show()
    scene.put_on_desk()
    return made


@pytest.mark.parametrize(
    ("width", "height"), [(1900, HEIGHT), (1040, HEIGHT + CASE_HEIGHT), (960, HEIGHT + CASE_HEIGHT)]
)
def test_places_come_below_the_case_where_they_do_not_fit_beside_it(
    area: WorkArea, scene: Scene, width: int, height: int
) -> None:
    area.resize(width, 800)
    scene.wait()
    assert area.top_bar.height() == height
    assert area.top_bar.case.text().startswith("Case 2026-0117")
    assert inspect(area.top_bar) == []


def test_a_narrow_window_has_the_side_panel_only_where_evidence_is_chosen(
    area: WorkArea, scene: Scene, settle: Callable[[], None]
) -> None:
    for place, shown in (("evidence", True), ("decide", False), ("candidates", False)):
        area.resize(NARROW - 1, 800)
        area.show_place(place)
        settle()
        assert area.side_panel.isVisible() is shown, place
        area.resize(1280, 800)
        settle()
        assert area.side_panel.isVisible(), place
    area.resize(NARROW - 1, 800)
    area.show_side_panel(True)
    assert area.side_panel.isVisible()


def test_nothing_about_the_case_but_its_number_is_in_sight_while_comparing(
    area: WorkArea, scene: Scene, settle: Callable[[], None]
) -> None:
    assert scene.desk.case is not None and scene.desk.case.title
    title = scene.desk.case.title
    for place, shown in (("evidence", True), ("compare", False), ("decide", True)):
        area.show_place(place)
        settle()
        assert (title in area.top_bar.case.full_text()) is shown, place
        assert scene.desk.case.number in area.top_bar.case.full_text()
        assert area.side_panel.isVisible() is shown, place
