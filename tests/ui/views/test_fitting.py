"""Words that are longer than their room: tabs, titles and pages that do without dots and cuts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.inspection.drawn import drawn_texts
from ui.models.components import AnsweredRow, AnsweredRows
from ui.views.eliding_label import ElidingLabel
from ui.views.examination.shapes import AnswerList
from ui.views.facts import Facts
from ui.views.fitted_tabs import NARROW, ROOMY, FittedTabBar
from ui.views.scrolled import Scrolled
from workstation.model import Likeness

WORDS = ("Components", "Limits", "Conclusion", "Remarks")


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "dark")
    yield


def held(qtbot: QtBot, widget: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    return window


def assert_whole(tabs: FittedTabBar) -> None:
    rects = [tabs.tabRect(tab) for tab in range(tabs.count())]
    assert all(tabs.rect().contains(each) for each in rects)
    for tab, rect in enumerate(rects):
        assert tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)) < rect.width()


@pytest.mark.parametrize("longer", [1, 2])
def test_tabs_become_small_before_a_word_is_cut_and_then_ask_for_room(
    qtbot: QtBot, qapp: QApplication, longer: int
) -> None:
    tabs = FittedTabBar()
    for word in WORDS:
        tabs.addTab(word * longer)
    window = held(qtbot, tabs)
    roomy, least = tabs.sizeHint().width(), tabs.minimumSizeHint().width()
    assert least < roomy
    for width, kind in ((roomy, ROOMY), (roomy - 1, NARROW), (least, NARROW), (10, NARROW)):
        window.resize(width, 40)
        qapp.processEvents()
        assert tabs.property("kind") == kind
        assert tabs.width() >= least
        assert_whole(tabs)


def test_a_tab_whose_words_grow_later_is_fitted_again(qtbot: QtBot, qapp: QApplication) -> None:
    class Pages(QTabWidget):
        def __init__(self) -> None:
            super().__init__()
            self.setTabBar(FittedTabBar())
            self.setDocumentMode(True)

    pages = Pages()
    for word in WORDS:
        pages.addTab(QWidget(), word)
    tabs = pages.tabBar()
    assert isinstance(tabs, FittedTabBar)
    window = held(qtbot, pages)
    window.resize(tabs.sizeHint().width(), 80)
    qapp.processEvents()
    assert tabs.property("kind") == ROOMY
    pages.setTabText(1, "Limits (3/9)")
    qapp.processEvents()
    assert tabs.property("kind") == NARROW
    assert_whole(tabs)


def test_a_page_is_as_wide_as_its_words(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    label = QLabel("What is written here must not be cut at the side of its column")
    layout.addWidget(label)
    scroll = Scrolled(page, least=120)
    window = held(qtbot, scroll)
    window.resize(100, 40)
    qapp.processEvents()
    assert scroll.viewport().width() >= page.minimumSizeHint().width()
    label.setText("Short")
    assert scroll.minimumSizeHint().width() == 120


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_name_and_its_answer_never_lie_over_each_other(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    rows = [
        AnsweredRow("composition", "Face and head composition", Likeness.EXPLAINABLE),
        AnsweredRow("hairline", "Hairline and baldness", Likeness.NOT_COMPARABLE),
    ]
    answers = AnswerList(AnsweredRows())
    model = answers.model()
    assert isinstance(model, AnsweredRows)
    model.show_rows(rows)
    answers.setLayoutDirection(direction)
    window = held(qtbot, answers)
    window.resize(320, 80)
    qapp.processEvents()
    boxes = [each.box for each in drawn_texts(answers.viewport())]
    assert len(boxes) == 2 * len(rows)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_a_title_gives_its_second_part_up_before_it_ends_in_dots(
    qtbot: QtBot, qapp: QApplication
) -> None:
    label = ElidingLabel()
    window = held(qtbot, label)
    label.set_full_text("camera-1.jpg   440 x 304 px", "camera-1.jpg")
    room = label.fontMetrics().horizontalAdvance
    for width, text in (
        (room(label.full_text()) + 8, label.full_text()),
        (room("camera-1.jpg") + 8, "camera-1.jpg"),
    ):
        window.resize(width, 30)
        qapp.processEvents()
        assert label.text() == text
    assert label.toolTip() == label.full_text()
    window.resize(40, 30)
    qapp.processEvents()
    assert label.text().endswith("\N{HORIZONTAL ELLIPSIS}")


def test_the_values_of_two_groups_of_facts_begin_at_one_line(
    qtbot: QtBot, qapp: QApplication
) -> None:
    both = QWidget()
    layout = QVBoxLayout(both)
    first, second = Facts("The face"), Facts("What it shows")
    first.line_up_with(second)
    layout.addWidget(first)
    layout.addWidget(second)
    window = held(qtbot, both)
    first.show_facts([("Height", "45 px")])
    second.show_facts([("Sharpness of it", "The face is sharp.")])
    qapp.processEvents()
    starts = {
        value.mapTo(both, value.rect().topLeft()).x()
        for facts in (first, second)
        for value in facts.findChildren(QLabel)
        if ":" in value.accessibleName() and value.isVisible()
    }
    assert window.isVisible() and len(starts) == 1
