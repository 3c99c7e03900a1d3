"""The window in Spanish, the choice of its language, and text that runs the other way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import language, phrases, theme
from ui.messages import MessageDialog, explain
from ui.remembered import Remembered
from ui.views.rows import CellDelegate
from ui.window import MainWindow
from workstation.errors import CannotProceed

UI = Path(language.__file__).parent

SHOWN = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "plain_label", "wrapped", "section", "setText", "setToolTip", "setStatusTip", "setWhatsThis",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle",
    "setTitle", "setTabText", "addTab", "addRow", "addMenu", "addAction", "setSuffix", "setPrefix",
    "setSpecialValueText", "addItem", "addItems", "insertItem", "setLabelText", "say", "tell",
    "show_facts",
}  # fmt: skip
"""What puts the words it is given before somebody's eyes or ears."""


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[QApplication]:
    locale = QLocale()
    assert language.speak(qapp, "es") == "es"
    yield qapp
    language.speak(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("Ctrl+Shift+A", "Ctrl+Shift+A"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Backspace", "Retroceso"),
        ("Del", "Supr"),
        ("Alt+Up", "Alt+Arriba"),
        ("PgDown", "Av Pág"),
        ("Space", "Espacio"),
    ],
)
def test_keys_are_called_as_the_sentences_call_them(key: str, named: str) -> None:
    # Qt's own Spanish says "Control" and "Mayúsculas", and "Borrar" for two keys.
    assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) == named


@pytest.mark.usefixtures("spanish")
def test_qts_own_buttons_and_ours_speak_spanish(qtbot: QtBot) -> None:
    dialog = MessageDialog(explain(CannotProceed("The disk is full.", "Free some space.")))
    qtbot.addWidget(dialog)
    assert [label.text() for label in dialog.findChildren(QLabel)] == [
        "El disco está lleno.",
        "Libere espacio.",
    ]
    assert dialog.accessibleName() == "Mensaje"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    assert box.buttons()[0].text().replace("&", "") == "Cancelar"


@pytest.mark.usefixtures("spanish")
def test_a_class_takes_the_words_of_the_class_it_was_made_from(qtbot: QtBot) -> None:
    class Further(MessageDialog):
        pass

    dialog = Further(explain(CannotProceed("The disk is full.")))
    qtbot.addWidget(dialog)
    assert dialog.accessibleName() == "Mensaje"


@pytest.mark.usefixtures("spanish")
def test_scores_keep_their_point_and_thousands_their_comma() -> None:
    assert QLocale().toString(0.41, "f", 2) == "0.41"
    assert QLocale().toString(2000) == "2,000"


def test_the_language_is_chosen_remembered_and_told_in_that_language(
    qtbot: QtBot, tasks: object, remembered: Remembered
) -> None:
    window = MainWindow(tasks, remembered, lambda *_: None, lambda *_: None)
    qtbot.addWidget(window)
    languages = window.actions_list.languages
    assert [name for name, action in languages.items() if action.isChecked()] == ["system"]
    languages["es"].trigger()
    assert remembered.language == "es"
    told = window.findChild(MessageDialog)
    assert told.message.sentence == language.NEXT_TIME["es"]
    told.reject()


@pytest.mark.parametrize(("kept", "said"), [("es", "es"), ("en", "en"), ("xx", "system")])
def test_what_is_remembered_is_a_language_of_the_window(
    remembered: Remembered, kept: str, said: str
) -> None:
    remembered.language = kept
    assert remembered.language == said


@pytest.mark.parametrize(
    ("system", "meant"),
    [(QLocale.Language.Spanish, "es"), (QLocale.Language.English, "en"),
     (QLocale.Language.German, "en")],
)  # fmt: skip
def test_where_nobody_chose_the_system_does(
    monkeypatch: pytest.MonkeyPatch, system: QLocale.Language, meant: str
) -> None:
    monkeypatch.setattr(language.QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert language.meant("system") == meant
    assert language.meant("es") == "es"


def _literals(node: ast.Call) -> Iterator[str]:
    """Words that a call shows as they stand; what goes through a function is somebody else's."""
    waiting: list[ast.AST] = [*node.args, *(each.value for each in node.keywords)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
        if not isinstance(part, ast.Call | ast.Compare | ast.Subscript | ast.Lambda):
            waiting += [
                child
                for child in ast.iter_child_nodes(part)
                if not (isinstance(part, ast.FormattedValue) and child is part.format_spec)
            ]


NOT_WORDS = {
    "", "missing", "refused", "complete", "neutral", "because", "small", "muted", "heading",
    "section", "title", "Alt+", 'python verify_log.py bundle "',
}  # fmt: skip
"""Names of marks and styles, keys, and a command: the same in every language."""


def test_no_word_is_shown_that_nobody_could_translate() -> None:
    found = []
    for path in sorted(UI.rglob("*.py")):
        if "benchmark" in path.stem or "screenshots" in path.stem:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            # What is copied out of the window is a record, and those are English.
            if name in SHOWN and "clipboard" not in ast.unparse(node.func):
                found += [
                    f"{path.relative_to(UI)}:{node.lineno}: {text!r}"
                    for text in _literals(node)
                    if text not in NOT_WORDS and re.search(r"[A-Za-z]{3}", text.replace("UTC", ""))
                ]
    assert found == []


DRAWN_BY_OTHERS = {"canvas.py", "picture.py"}
"""These draw text through ``outlines``, or names of files alone."""


def test_whoever_draws_text_says_that_it_runs_from_left_to_right() -> None:
    drawing = {
        path.name: path.read_text("utf-8")
        for path in UI.rglob("*.py")
        if ".drawText(" in path.read_text("utf-8")
    }
    assert len(drawing) > 5
    for name in drawing.keys() - DRAWN_BY_OTHERS:
        assert "setLayoutDirection(Qt.LayoutDirection.LeftToRight)" in drawing[name], name


@pytest.mark.usefixtures("qapp")
def test_numbers_and_times_are_drawn_alike_in_both_directions(qtbot: QtBot) -> None:
    theme.apply(QApplication.instance(), "light")
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel()
    item = QStandardItem("-0.0202  2026-11-26 02:31:50 UTC")
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft)
    model.appendRow(item)
    delegate = CellDelegate(view)

    def drawn(direction: Qt.LayoutDirection) -> QImage:
        image = QImage(300, 26, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        option = QStyleOptionViewItem()
        option.rect, option.direction = image.rect(), direction
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        return image

    left = drawn(Qt.LayoutDirection.LeftToRight)
    assert left == drawn(Qt.LayoutDirection.RightToLeft)
    blank = QImage(left.size(), left.format())
    blank.fill(0xFFFFFF)
    assert left != blank


@pytest.mark.usefixtures("right_to_left")
def test_a_window_that_runs_the_other_way_is_mirrored(
    qtbot: QtBot, tasks: object, remembered: Remembered
) -> None:
    window = MainWindow(tasks, remembered, lambda *_: None, lambda *_: None)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    bar = window.menuBar()
    first, last = (bar.actionGeometry(bar.actions()[number]).x() for number in (0, -1))
    assert first > last
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            assert window.rect().intersects(
                widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
            )


def test_english_costs_nothing(qapp: QApplication) -> None:
    locale = QLocale()
    assert language.speak(qapp, "en") == "en"
    QLocale.setDefault(locale)
    assert language._loaded == []
    assert phrases._Chosen.book is None
