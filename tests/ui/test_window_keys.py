"""The main window's keys, and that no part of it takes them away."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot

from installer.translations.window_words import window_phrases
from tests.ui.shown_alone import watching
from tests.ui.window_steps import area_of
from ui import actions, window_actions
from ui.actions import wanted_actions
from ui.places import PLACES
from ui.views.compare import ComparePlace
from ui.window import MainWindow

Settle = Callable[[], None]


@pytest.mark.usefixtures("qapp")
def test_a_sentence_names_the_key_that_the_menus_have() -> None:
    # One sent people to Ctrl+L for the log, which locks the window.
    keys = {wanted.text: wanted.key for wanted in wanted_actions() if wanted.key}
    named = [
        (found[1], found[2])
        for phrase in window_phrases(Path(actions.__file__).parent)
        for found in re.finditer(r"((?:\d )?[A-Z]\w+) \((Ctrl\+[^)]+)\)", phrase.source)
        if found[1] in keys
    ]
    assert len(named) > 2
    assert [(name, keys[name]) for name, _key in named] == named


def test_every_place_has_its_key(qtbot: QtBot, working_window: MainWindow, settle: Settle) -> None:
    area = area_of(working_window)
    keys = {
        "evidence": Qt.Key.Key_1,
        "candidates": Qt.Key.Key_2,
        "compare": Qt.Key.Key_3,
        "decide": Qt.Key.Key_4,
        "case": Qt.Key.Key_D,
        "galleries": Qt.Key.Key_G,
        "oversight": Qt.Key.Key_U,
        "log": Qt.Key.Key_6,
        "accounts": Qt.Key.Key_7,
        "today": Qt.Key.Key_T,
    }
    assert set(keys) == set(PLACES)
    for place, key in keys.items():
        qtbot.keyClick(working_window, key, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert area.place_shown() == place
        assert area.top_bar.buttons[place].isChecked()


def test_a_question_mark_shows_every_key(qtbot: QtBot, working_window: MainWindow) -> None:
    area_of(working_window).side_panel.cases.setFocus()
    overlay = window_actions.show_shortcuts(working_window)
    words = {label.text() for label in overlay.findChildren(QLabel)}
    for action in working_window.actions_list._by_name.values():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in words
    qtbot.keyClicks(overlay, "?")
    assert not overlay.isVisible()


def test_compare_shows_its_own_keys_first_and_says_why_there_is_no_ruler(
    qtbot: QtBot, working_window: MainWindow, settle: Settle
) -> None:
    area_of(working_window).show_place("compare")
    settle()
    overlay = window_actions.show_shortcuts(working_window)
    with qtbot.waitActive(overlay):
        overlay.activateWindow()
    shown = {label.text() for label in overlay.findChildren(QLabel) if label.isVisible()}
    assert overlay.groups[0].places == ("compare",)
    assert {"Split by facial thirds", "Mark a region", "Move the picture", "New case"} <= shown
    assert "Grade it" not in shown and "Hide what is known" not in shown
    assert any("no ruler" in text for text in shown)
    # A bracket is gamma here, and no face of the evidence.
    assert "Next face" not in shown
    assert overlay.width() <= 1280 and overlay.height() <= 800
    qtbot.keyClicks(overlay, "o")
    others = {label.text() for label in overlay.findChildren(QLabel) if label.isVisible()}
    assert "Grade it" in others and "Mark a region" not in others
    qtbot.keyClicks(overlay, "o")
    assert "Mark a region" in {
        label.text() for label in overlay.findChildren(QLabel) if label.isVisible()
    }
    overlay.reject()


def test_compare_declares_exactly_the_keys_that_it_gives(working_window: MainWindow) -> None:
    place = area_of(working_window).place("compare")
    assert isinstance(place, ComparePlace)
    groups = place.key_groups()
    declared = [
        QKeySequence(key).toString() for group in groups for each in group.keys for key in each.keys
    ]
    assert len(declared) == len(set(declared))
    given = {
        key.toString()
        for each in place.findChildren(QShortcut)
        for key in each.keys()  # noqa: SIM118
    }
    claimed = {key for act in place.pictures.acts if act.claimed for key in act.keys}
    assert set(declared) == given | claimed


def test_no_key_is_given_twice(working_window: MainWindow) -> None:
    keys = [
        action.shortcut().toString()
        for action in working_window.actions_list._by_name.values()
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_no_part_of_the_window_flashes_up_alone(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    with watching() as shown:
        window.make_workspace(tmp_path / "workspace")
        settle()
    assert shown == []
    # A part that was shown alone takes the keyboard away from the window.
    assert QApplication.activeWindow() is window
