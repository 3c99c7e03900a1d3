"""Low, narrow and wide windows: what gives way, what scrolls, and what stays together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.inspection.contrast import contrast_ratio
from ui.inspection.drawn import read
from ui.keys import place_groups
from ui.models.components import AnsweredRow, AnsweredRows
from ui.views.examination.shapes import AnswerList
from ui.views.examination.text_field import TextField
from ui.views.facts import wrapped
from ui.views.forms import FormDialog
from ui.views.letter_strip import LetterStrip
from ui.views.reading_column import WIDEST, ReadingColumn
from ui.views.section import IconButton
from ui.views.shortcuts import ShortcutOverlay

WORDS = "A sentence of many words that somebody reads from its beginning to its end. " * 4


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(3840, 400)
    return made


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def filled(page: QWidget) -> tuple[QLabel, QLineEdit]:
    layout = ReadingColumn(page)
    words, field = wrapped(WORDS), QLineEdit()
    layout.addWidget(words)
    layout.addWidget(field)
    layout.addStretch(1)
    page.show()
    return words, field


def test_words_and_fields_of_a_wide_window_stay_narrow(page: QWidget) -> None:
    words, field = filled(page)
    for each in (words, field):
        assert each.geometry().right() < WIDEST
    assert field.width() > WIDEST / 2
    assert words.height() >= words.heightForWidth(words.width())


def test_they_stand_where_a_line_begins(page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _words, field = filled(page)
    assert field.geometry().left() > page.width() - WIDEST


def test_a_button_without_room_for_its_words_is_its_icon(page: QWidget) -> None:
    button = IconButton("look-harder", "Look harder")
    row = QHBoxLayout(page)
    row.addWidget(QLabel("x"), 1)
    row.addWidget(button)
    page.show()
    wide = button.width()
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    page.resize(wide, 40)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert button.accessibleName() == button.toolTip() == "Look harder"
    page.resize(3840, 40)
    assert button.width() == wide
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_the_parts_of_a_form_move_together_on_a_low_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = FormDialog("Title", "Record", WORDS)
    qtbot.addWidget(form)
    for number in range(6):
        form.add_line(f"Line {number}")
    monkeypatch.setattr(form, "room", lambda: 2000)
    form.fit()
    spacious = form.height()
    monkeypatch.setattr(form, "room", lambda: spacious - 1)
    form.fit()
    assert form.height() < spacious - theme.LARGE
    monkeypatch.setattr(form, "room", lambda: 2000)
    form.fit()
    assert form.height() == spacious


def test_the_list_of_keys_lies_inside_of_a_small_window(page: QWidget, qtbot: QtBot) -> None:
    page.resize(960, 460)
    overlay = ShortcutOverlay(place_groups(), "compare", page)
    qtbot.addWidget(overlay)
    size = overlay.size()
    assert size.boundedTo(QSize(960, 460)) == size


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_name_of_a_component_never_lies_over_its_state(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    rows = AnsweredRows()
    rows.show_rows([AnsweredRow("hairline", "Hairline and baldness and its outline")])
    view = AnswerList(rows)
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(280, 60)
    view.show()
    ((_viewport, texts),) = read(view)
    name, state = sorted(texts, key=lambda drawn: drawn.text.startswith("not"))
    assert name.text.startswith("Hairline") and state.text.startswith("not answered")
    assert not name.box.intersects(state.box)
    before = name.box.left() < state.box.left()
    assert before is (direction == Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_a_date_begins_with_its_year_from_whatever_side_one_reads(qtbot: QtBot) -> None:
    form = FormDialog("Title", "Record", WORDS)
    qtbot.addWidget(form)
    assert form.isRightToLeft()
    field = form.add_date("Keep until", QDate(2026, 1, 31))
    assert field.lineEdit().text() == "2026-01-31"


@pytest.mark.usefixtures("right_to_left")
def test_the_bar_of_a_chosen_row_stands_where_the_row_begins(page: QWidget, qtbot: QtBot) -> None:
    rows = QListView(page)
    model = QStandardItemModel(rows)
    model.appendRow(QStandardItem("one"))
    rows.setModel(model)
    rows.setCurrentIndex(model.index(0, 0))
    rows.resize(200, 60)
    page.show()
    box = rows.visualRect(model.index(0, 0))
    picture = rows.viewport().grab().toImage()
    accent = QColor(theme.current().accent)
    assert picture.pixelColor(box.right() - 1, box.center().y()) == accent
    assert picture.pixelColor(box.left() + 1, box.center().y()) != accent


def test_six_portraits_of_a_blind_verification_fit_into_the_narrowest_window(
    page: QWidget,
) -> None:
    strip = LetterStrip(page)
    strip.show_labels("ABCDEF")
    assert strip.minimumSizeHint().width() <= 960 - 300 - 3 * theme.LARGE


def test_a_field_gives_way_where_a_low_window_has_no_room(page: QWidget) -> None:
    field, below = TextField("Remark", least_px=32), QLabel("x")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in (field, below):
        layout.addWidget(part)
    below.setFixedHeight(20)
    page.resize(300, 80)
    page.show()
    assert field.geometry().bottom() < below.geometry().top()
    page.resize(300, 400)
    assert field.height() == field.sizeHint().height()


class Screen:
    """A screen of so many device pixels for a logical one."""

    def __init__(self, ratio: float) -> None:
        self.devicePixelRatio = lambda: ratio


@pytest.mark.parametrize(("ratio", "stronger"), [(1.0, False), (1.25, True), (1.5, False)])
@pytest.mark.parametrize("plain", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_edges_are_stronger_where_a_line_is_spread_over_two_pixels(
    monkeypatch: pytest.MonkeyPatch, plain: theme.Palette, ratio: float, stronger: bool
) -> None:
    monkeypatch.setattr(theme.QGuiApplication, "screens", lambda: [Screen(ratio)])
    worn, ground = theme._for_screens(plain), QColor(plain.window)
    before, after = (contrast_ratio(QColor(each.edge), ground) for each in (plain, worn))
    assert (after > before) is stronger


def test_icons_are_sharp_on_every_screen_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme.QGuiApplication, "screens", lambda: [Screen(1.5)])
    sizes = {each.width() for each in theme.icon("complete", 16).availableSizes()}
    assert sizes == {16, 24, 32}
