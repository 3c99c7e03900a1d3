"""Every screen of the program in both themes at two sizes: nothing cut, faint, unnamed, astray.

The second size asks only whether everything has its room, which no theme changes
(``test_look.py``), so one theme answers it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

import ui.views
from ui import theme
from ui.gallery.pictures import has_own_size, looks, put_on
from ui.gallery.screens import NAMES, OF_PEOPLE
from ui.gallery.visit import PARTS, PEOPLE, WORK, visit
from ui.inspection import Finding, inspect
from ui.inspection.focus import unseen_focus
from ui.places import PLACES, VERIFY
from ui.screenshots import SIZES, THEMES
from ui.views.shortcuts import ShortcutOverlay

OF_ACCOUNTS = {
    "AddAccountForm", "RolesForm", "ResetPasswordForm", "ResetFactorForm", "ChangePasswordForm",
    "SecondFactorForm", "LogReviewForm",
}  # fmt: skip
NO_FOCUS_YET = {"Canvas"}
"""A picture takes the keyboard and does not show it."""


@pytest.fixture(autouse=True)
def _theme_as_before(qapp: QApplication) -> Iterator[None]:
    before = theme.current().name
    yield
    theme.apply(qapp, before)


def dialog_classes() -> set[str]:
    """Every dialog of the program that is not only a base of others."""
    for module in pkgutil.iter_modules(ui.views.__path__):
        importlib.import_module(f"ui.views.{module.name}")
    found: set[str] = set()
    waiting = [QDialog]
    while waiting:
        for each in waiting.pop().__subclasses__():
            waiting.append(each)
            if each.__module__.startswith("ui.") and not each.__subclasses__():
                found.add(f"{each.__module__}.{each.__name__}")
    return found


def keys_of(widget: QWidget) -> set[str]:
    """Every key that a window knows, in whatever way."""
    keys = [key for each in widget.findChildren(QShortcut) for key in each.keys()]  # noqa: SIM118
    keys += [each.shortcut() for each in widget.findChildren(QAction)]
    # An underlined letter stands on the button itself.
    keys += [
        each.shortcut()
        for each in widget.findChildren(QAbstractButton)
        if each.shortcut() != QKeySequence.mnemonic(each.text())
    ]
    return {key.toString() for key in keys if not key.isEmpty()}


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", THEMES)
def test_every_screen_can_be_read_and_used(
    qapp: QApplication, default_pack: Path, name: str, part: str
) -> None:
    theme.apply(qapp, name)
    faults: dict[str, list[str]] = {}
    tried: set[str] = set()
    dialogs: set[str] = set()
    keys: set[str] = set()
    listed: set[str] = set()

    def note(where: str, findings: Iterator[Finding] | list[Finding]) -> None:
        for finding in findings:
            faults.setdefault(str(finding), []).append(where)

    def look(screen: str, widget: QWidget, settle: Callable[[], None]) -> None:
        for number, each in enumerate(looks([name], SIZES if name == THEMES[0] else SIZES[:1])):
            if has_own_size(widget) and number:
                continue
            put_on(qapp, each, widget, settle)
            note(f"{screen} {each.name}", inspect(widget, only_room=number > 0))
        if isinstance(widget, QDialog):
            if isinstance(widget, ShortcutOverlay):
                listed.update(key for g in widget.groups for each in g.keys for key in each.keys)
                first = (VERIFY,) if screen == "keyboard-verify" else ("compare",)
                assert screen == "keyboard" or widget.groups[0].places == first
            dialogs.add(f"{type(widget).__module__}.{type(widget).__name__}")
        if has_own_size(widget):
            width, height = SIZES[0]
            assert widget.width() <= width and widget.height() <= height, screen
        else:
            keys.update(keys_of(widget))
        note(
            screen,
            [
                finding
                for finding in unseen_focus(widget, settle, tried)
                if not NO_FOCUS_YET & set(finding.where.replace(" '", " ").split(" > ")[-1].split())
            ],
        )

    visit(qapp, look, [part])
    assert faults == {}
    assert len(tried) > 5
    if part == WORK:
        assert keys and keys - listed == set()
    forms_of_people = {each for each in dialog_classes() if each.split(".")[-1] in OF_ACCOUNTS}
    assert len(forms_of_people) == len(OF_ACCOUNTS)
    assert dialogs == (forms_of_people if part == PEOPLE else dialog_classes() - forms_of_people)


def test_every_place_is_among_the_screens() -> None:
    known = {"accounts": "people", "oversight": "audit"}
    assert {known.get(place, place) for place in (*PLACES, VERIFY)} <= set(NAMES)
    assert set(NAMES) > OF_PEOPLE
