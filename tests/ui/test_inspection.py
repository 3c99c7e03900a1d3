"""The checker of screens: it finds what is wrong with widgets that are bad on purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.inspection import inspect
from ui.inspection.contrast import contrast_ratio, pictured
from ui.inspection.edges import faint_edges
from ui.inspection.focus import unseen_focus
from ui.views.eliding_label import ElidingLabel

Put = Callable[..., QWidget]


@pytest.fixture
def put(qtbot: QtBot, qapp: QApplication) -> Iterator[Put]:
    """Shows widgets one below the other in a window of their own."""
    theme.apply(qapp, "dark")

    def put(*widgets: QWidget, width: int = 320) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.resize(width, 240)
        window.show()
        qtbot.waitExposed(window)
        qapp.processEvents()
        return window

    yield put


def named(widget: QWidget) -> QWidget:
    widget.setAccessibleName("Something")
    return widget


def kinds(window: QWidget) -> list[str]:
    return [finding.kind for finding in inspect(window)]


def narrow(widget: QWidget, width: int = 40) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def test_a_good_form_has_no_faults(put: Put) -> None:
    field, list_view = QLineEdit(), QListView()
    field.setPlaceholderText("What it says")
    list_view.setModel(QStringListModel(["one", "two"], list_view))
    check = QCheckBox("Add the evidence files")
    window = put(QLabel("A label"), named(field), check, named(list_view), QPushButton("Record"))
    assert inspect(window) == []


@pytest.mark.parametrize(
    "make",
    [
        lambda: narrow(QLabel("A label that does not fit")),
        lambda: narrow(QPushButton("Record the decision")),
        lambda: narrow(QCheckBox("Add the evidence files")),
    ],
)
def test_text_that_is_cut_at_its_side_is_found(put: Put, make: Callable[[], QWidget]) -> None:
    assert "cut" in kinds(put(make()))


def test_a_wrapped_text_that_is_too_high_is_found(put: Put) -> None:
    label = QLabel("several words that need more than one line to stand " * 3)
    label.setWordWrap(True)
    label.setFixedHeight(20)
    assert "cut" in kinds(put(label))


def test_a_hint_that_does_not_fit_its_field_is_found(put: Put) -> None:
    line, text = QLineEdit(), QPlainTextEdit()
    line.setPlaceholderText("A hint that is much too long for its field, and says so at length")
    text.setPlaceholderText("A hint of many words " * 12)
    text.setFixedHeight(40)
    findings = [each.where for each in inspect(put(named(line), named(text))) if each.kind == "cut"]
    assert any("QLineEdit" in where for where in findings)
    assert any("QPlainTextEdit" in where for where in findings)


def test_an_edge_that_is_too_faint_is_found_and_one_that_cannot_be_used_is_not(put: Put) -> None:
    seen, faint, off = QPushButton("Record"), QPushButton("Search"), QPushButton("Open")
    faint.setStyleSheet("background: #2d2d2d; border: 1px solid #565656")
    off.setStyleSheet("background: #2d2d2d; border: 1px solid #565656")
    off.setEnabled(False)
    choice = QRadioButton("Similar")
    window = put(*map(named, (seen, faint, off, choice)))
    assert [each.words for each in faint_edges(window, pictured(window))] == [
        "an edge has 2.06 to 1; 3.0 is asked for"
    ]


@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_every_kind_of_control_has_an_edge_that_is_seen(
    qapp: QApplication, put: Put, theme_name: str
) -> None:
    controls = [QPushButton("Record"), QLineEdit(), QPlainTextEdit(), QComboBox(), QSpinBox()]
    controls += [QCheckBox("Limits"), QRadioButton("Similar")]
    checked = QPushButton("Link views")
    checked.setCheckable(True)
    checked.setChecked(True)
    primary = QPushButton("Search gallery")
    primary.setProperty("kind", "primary")
    window = put(*controls, checked, primary)
    window.resize(320, 480)
    theme.apply(qapp, theme_name)
    qapp.processEvents()
    for surface in ("", "panel"):
        window.setProperty("surface", surface)
        window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        window.style().unpolish(window)
        window.style().polish(window)
        qapp.processEvents()
        assert list(faint_edges(window, pictured(window))) == []


def test_a_number_without_room_is_found_and_a_long_entry_is_not(put: Put) -> None:
    number, line = QSpinBox(), QLineEdit("what somebody typed may be longer than the field is")
    number.setRange(0, 1_000_000)
    number.setValue(1_000_000)
    number.setFixedWidth(48)
    found = [each for each in inspect(put(named(number), named(line))) if each.kind == "cut"]
    assert found and all("QSpinBox" in each.where for each in found)


def test_dots_need_a_tool_tip_with_the_whole(put: Put) -> None:
    label = ElidingLabel()
    label.set_full_text("A title that is a good deal longer than the bar")
    window = put(label, width=120)
    assert kinds(window) == []
    label.setToolTip("")
    assert kinds(window) == ["cut"]


def test_a_tab_out_of_sight_is_found(put: Put) -> None:
    bar = QTabBar()
    for word in ("Monthly audit", "Search approvals", "Retention and purges", "Log review"):
        bar.addTab(word)
    bar.setAccessibleName("Pages")
    bar.setUsesScrollButtons(True)
    assert "cut" in kinds(put(bar, width=160))


@pytest.mark.parametrize(("colour", "faint"), [("#6a6a6a", True), ("#acacac", False)])
def test_faint_text_is_found_as_it_is_painted(put: Put, colour: str, faint: bool) -> None:
    label = QLabel("A label")
    label.setStyleSheet(f"color: {colour}")
    assert ("faint" in kinds(put(label))) is faint


def test_faint_rows_and_hints_are_found(put: Put) -> None:
    list_view, line = QListView(), QLineEdit()
    list_view.setModel(QStringListModel(["one", "two"], list_view))
    list_view.setStyleSheet("color: #555555")
    line.setPlaceholderText("A hint")
    line.setStyleSheet("placeholder-text-color: #444444")
    found = [each.where for each in inspect(put(named(list_view), named(line)))]
    assert len(found) == 3


def test_disabled_text_may_be_faint(put: Put) -> None:
    button = QPushButton("Record")
    button.setEnabled(False)
    assert kinds(put(button)) == []


def test_large_text_may_be_fainter(put: Put) -> None:
    label = QLabel("Large")
    label.setStyleSheet("color: #8a8a8a; font-size: 26px")
    assert kinds(put(label)) == []


def test_widgets_that_overlap_or_leave_the_window_are_found(put: Put) -> None:
    window = put()
    one, other = QWidget(window), QWidget(window)
    for widget, left in ((one, 10), (other, 60)):
        widget.setGeometry(left, 150, 100, 20)
        widget.show()
    assert kinds(window) == ["misplaced"]
    other.move(120, 150)
    assert kinds(window) == []
    other.move(300, 150)
    assert kinds(window) == ["misplaced"]


def test_a_window_over_another_part_can_be_meant(put: Put) -> None:
    window = put(QLabel("A label"))
    over = QWidget(window)
    over.setGeometry(window.rect())
    over.setProperty("over", True)
    over.show()
    assert kinds(window) == []


@pytest.mark.parametrize(
    ("places", "faults"),
    [
        (((10, 100), (10, 20)), ["order"]),
        (((150, 20), (10, 20)), ["order"]),
        (((10, 20), (10, 100)), []),
        (((10, 20), (150, 20)), []),
    ],
)
def test_tab_that_goes_back_is_found(
    put: Put, places: tuple[tuple[int, int], ...], faults: list[str]
) -> None:
    window = put()
    for x, y in places:
        field = named(QLineEdit(window))
        field.setGeometry(x, y, 100, 26)
        field.show()
    assert kinds(window) == faults


def test_a_second_column_may_begin_higher(put: Put) -> None:
    left, right = QWidget(), QWidget()
    for column in (left, right):
        inside = QVBoxLayout(column)
        for _row in range(2):
            inside.addWidget(named(QLineEdit()))
    both = QWidget()
    row = QHBoxLayout(both)
    row.addWidget(left)
    row.addWidget(right)
    assert kinds(put(both)) == []


def test_a_control_without_a_name_is_found(put: Put) -> None:
    assert kinds(put(QLineEdit())) == ["unnamed"]
    label, field = QLabel("Name"), QLineEdit()
    label.setBuddy(field)
    assert kinds(put(label, field)) == []


class Silent(QWidget):
    """Takes the keyboard, and does not show it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(80, 30)


def test_focus_that_is_not_shown_is_found(put: Put, qapp: QApplication, qtbot: QtBot) -> None:
    window = put(named(Silent()), named(QLineEdit()), QPushButton("Record"), QCheckBox("Add"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = list(unseen_focus(window, qapp.processEvents))
    assert [each.kind for each in found] == ["unseen focus"]
    assert "Silent" in found[0].where


def test_contrast_is_that_of_wcag() -> None:
    assert contrast_ratio(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    assert contrast_ratio(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
