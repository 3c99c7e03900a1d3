"""A long list of candidates: work is done for the rows in sight, and for no other."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.samples import candidate, search
from tests.ui.scene import Scene, scene
from tests.ui.strangers import judged
from ui import portrait_thumbnails, theme
from ui.desk import Desk
from ui.models.candidates import COLUMNS, CandidateColumn, CandidatesModel
from ui.portrait_thumbnails import KEPT_MAX, PortraitThumbnails
from ui.views import candidate_list
from ui.views.candidate_list import CandidateList
from ui.views.candidate_rows import ROW_HEIGHT
from workstation import casework
from workstation.model import PortraitId, Search
from workstation.workspace import Workspace

__all__ = ["scene"]

ROWS = 10_000
DATA_PER_CELL = 4
"""Text, lines, alignment and one more: what a cell may ask its model for when it is painted."""


@pytest.fixture(scope="module")
def long_search() -> Search:
    """Ten thousand candidates."""
    return judged(
        search(*(candidate(rank, score=0.6 - rank / 30_000) for rank in range(1, ROWS + 1)))
    )


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which portraits were read, in that order; none of them is real."""
    asked: list[str] = []

    def portrait(_workspace: Workspace, portrait_id: PortraitId) -> Any:
        asked.append(portrait_id)
        raise FileNotFoundError

    monkeypatch.setattr(casework, "portrait", portrait)
    return asked


@pytest.fixture
def listed(desk: Desk, long_search: Search, read: list[str], qtbot: QtBot) -> CandidateList:
    """The list at its top, at rest."""
    return shown(desk, long_search, qtbot)


def shown(desk: Desk, long_search: Search, qtbot: QtBot) -> CandidateList:
    view = CandidateList(desk)
    qtbot.addWidget(view)
    view.resize(900, 10 * ROW_HEIGHT)
    view.show()
    view.show_search(long_search)
    rest(view, qtbot)
    return view


def rest(view: CandidateList, qtbot: QtBot) -> None:
    """Wait until everything that is wanted was read."""
    desk = view.thumbnails._desk
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: desk.tasks.idle() and not view.thumbnails.waiting)


def rows_of(portraits: list[str]) -> set[int]:
    return {int(each.removeprefix("portrait-")) - 1 for each in portraits}


def test_only_rows_in_sight_and_a_page_ahead_are_read(
    listed: CandidateList, read: list[str], qtbot: QtBot
) -> None:
    seen = listed.rows_in_sight()
    assert 8 <= len(seen) <= 11
    assert rows_of(read) == set(range(2 * len(seen)))
    assert read[0] == "portrait-1"
    read.clear()
    listed.verticalScrollBar().setValue(5_000 * ROW_HEIGHT)
    rest(listed, qtbot)
    seen = listed.rows_in_sight()
    assert rows_of(read) == set(range(5_000, 5_000 + 2 * len(seen)))
    read.clear()
    listed.verticalScrollBar().setValue(4_000 * ROW_HEIGHT)
    rest(listed, qtbot)
    seen = listed.rows_in_sight()
    assert rows_of(read) == set(range(4_000 - len(seen), 4_000 + len(seen)))


def test_rows_that_were_scrolled_past_are_not_read(
    listed: CandidateList, read: list[str], qtbot: QtBot
) -> None:
    read.clear()
    bar = listed.verticalScrollBar()
    for row in range(100, ROWS, 100):
        bar.setValue(row * ROW_HEIGHT)
        QCoreApplication.processEvents()
    rest(listed, qtbot)
    page = len(listed.rows_in_sight())
    # One may have been begun at each place on the way, but never a page of them.
    assert len(read) <= ROWS // 100 + 2 * page
    assert rows_of(read) >= set(listed.rows_in_sight())


class CountingModel(CandidatesModel):
    """Counts what is asked, by row."""

    asked: ClassVar[Counter[int]] = Counter()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked[index.row()] += 1
        return super().data(index, role)


def test_a_repaint_asks_for_the_rows_in_sight_only(
    desk: Desk, long_search: Search, read: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidate_list, "CandidatesModel", CountingModel)
    asked = CountingModel.asked
    asked.clear()
    view = shown(desk, long_search, qtbot)
    # Nothing beyond the first page is asked for to lay the list out.
    assert asked and max(asked) <= len(view.rows_in_sight())
    view.verticalScrollBar().setValue(7_000 * ROW_HEIGHT)
    rest(view, qtbot)
    asked.clear()
    view.grab()
    seen = view.rows_in_sight()
    assert asked and set(asked) <= set(seen)
    assert asked.total() <= len(seen) * COLUMNS * DATA_PER_CELL


def test_no_more_pictures_are_kept_than_are_allowed(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portrait_thumbnails, "KEPT_MAX", 2)
    thumbnails = PortraitThumbnails(scene.desk, 32)
    portraits = [each.portrait_id for each in scene.search.candidates]
    thumbnails.want(portraits[:3])
    scene.wait()
    assert thumbnails.kept == 2
    assert thumbnails.picture(portraits[0]) is None
    assert all(isinstance(thumbnails.picture(each), QImage) for each in portraits[1:3])
    assert KEPT_MAX * 112 * 112 * 4 < 32 * 2**20


def test_what_is_out_of_sight_is_dropped_unread(scene: Scene) -> None:
    thumbnails = PortraitThumbnails(scene.desk, 32)
    first, second, third, fourth = (each.portrait_id for each in scene.search.candidates)
    thumbnails.want([first, second, third])
    assert thumbnails.waiting == (second, third)
    thumbnails.want([fourth])
    scene.wait()
    assert thumbnails.picture(second) is None and thumbnails.picture(third) is None
    assert thumbnails.picture(fourth) is not None
    assert thumbnails.begun == 2


def test_the_order_is_that_of_the_scores_and_no_click_changes_it(listed: CandidateList) -> None:
    assert not listed.isSortingEnabled()
    assert not listed.header().sectionsClickable()
    model = listed.candidates
    before = [model.index(row, CandidateColumn.PERSON).data() for row in range(5)]
    for column in CandidateColumn:
        model.sort(column, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, CandidateColumn.PERSON).data() for row in range(5)] == before


def test_the_keyboard_reaches_both_ends(listed: CandidateList, qtbot: QtBot) -> None:
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_End)
    assert listed.currentIndex().row() == ROWS - 1
    assert listed.rows_in_sight()[-1] == ROWS - 1
    qtbot.keyClick(listed, Qt.Key.Key_Home)
    assert listed.currentIndex().row() == 0


def test_states_of_a_long_list_take_as_many_questions_as_those_of_a_short_one(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.views.candidate_states import read_states

    asked: Counter[str] = Counter()
    for name in ("comparison", "compared_people", "corroborations", "decisions"):
        real = getattr(casework, name)

        def counted(*args: Any, name: str = name, real: Any = real) -> Any:
            asked[name] += 1
            return real(*args)

        monkeypatch.setattr(casework, name, counted)
    second = scene.search.candidates[1].person_id
    scene.analyse()
    casework.record_comparison(scene.workspace, scene.search.id, second, "Ears unlike.")
    many = tuple(replace(candidate(rank), search_id=scene.search.id) for rank in range(5, ROWS))
    asked.clear()
    long = replace(scene.search, candidates=scene.search.candidates + many)
    _, states = read_states(scene.workspace, long)
    assert asked == {"compared_people": 1, "corroborations": 1, "decisions": 1}
    assert states[second].compared and len(states) == 1


def test_a_theme_that_changes_is_followed(listed: CandidateList, qapp: QApplication) -> None:
    before = listed.grab().toImage()
    theme.apply(qapp, "light")
    QCoreApplication.sendEvent(listed, QEvent(QEvent.Type.PaletteChange))
    assert listed.grab().toImage() != before
