"""The script that makes the pictures of the documentation, and its list of screens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from ui import screenshots, theme
from ui.gallery import people, visit
from ui.gallery.pictures import Pictures, looks
from ui.gallery.screens import NAMES, SCREENS
from ui.gallery.stage import Seen
from ui.gallery.strange_words import LongWords, longer
from workstation.errors import CannotProceed


def nothing() -> None:
    """Nothing to wait for."""


def test_a_picture_in_every_look_and_an_index(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, "light")
    window, dialog = QLabel("Words on a window"), QDialog()
    for widget in (window, dialog):
        qtbot.addWidget(widget)
        widget.show()
    pictures = Pictures(qapp, tmp_path, looks(["dark", "light"], [(300, 200), (400, 300)]))
    pictures("start", window, nothing)
    pictures("message", dialog, nothing)
    index = pictures.write_index().read_text(encoding="utf-8")
    names = sorted(path.relative_to(tmp_path).as_posix() for path in pictures.saved)
    assert names == [
        "dark-300x200/message.png",
        "dark-300x200/start.png",
        "dark-400x300/start.png",
        "light-300x200/message.png",
        "light-300x200/start.png",
        "light-400x300/start.png",
    ]
    assert all(name in index for name in names)
    assert "Start with workspaces opened before" in index
    dark, light = (
        QImage(str(tmp_path / f"{look}-400x300" / "start.png")) for look in ("dark", "light")
    )
    assert (dark.width(), dark.height()) == (400, 300)
    assert dark.pixelColor(2, 2).name() == theme.DARK.window
    assert light.pixelColor(2, 2).name() == theme.LIGHT.window
    theme.apply(qapp, "dark")


def test_one_look_lies_in_the_folder_itself(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    window = QLabel("Words")
    qtbot.addWidget(window)
    window.show()
    pictures = Pictures(qapp, tmp_path, looks(["dark"], [(300, 200)]), only=["start"])
    pictures("start", window, nothing)
    pictures("today", window, nothing)
    assert [path.relative_to(tmp_path).as_posix() for path in pictures.saved] == ["start.png"]


@pytest.mark.parametrize(
    ("shown", "fault"), [(NAMES[1:], NAMES[0]), ((*NAMES, "attic"), "attic"), (NAMES, "")]
)
def test_a_screen_that_is_missing_or_not_listed_fails(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, shown: tuple[str, ...], fault: str
) -> None:
    def put_up(_application: QApplication, _kept: Path, seen: Seen) -> None:
        for name in shown:
            seen(name, QLabel(), nothing)

    monkeypatch.setattr(visit, "_work", put_up)
    monkeypatch.setattr(people, "show_all", lambda *_given: None)
    look: Callable[..., None] = lambda *_seen: None  # noqa: E731
    if fault:
        with pytest.raises(CannotProceed, match=fault):
            visit.visit(qapp, look)
    else:
        visit.visit(qapp, look)


def test_every_screen_has_a_name_of_its_own_and_words() -> None:
    assert len(set(NAMES)) == len(SCREENS)
    assert all(screen.words and screen.group for screen in SCREENS)


def test_it_ends_with_a_sentence_where_it_cannot_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert screenshots.main([str(tmp_path / "file")]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("argument", ["--size=wide", "--screen=attic", "--theme=pink"])
def test_it_refuses_what_it_does_not_know(argument: str) -> None:
    with pytest.raises(SystemExit):
        screenshots.parse([argument])


def test_long_words_keep_what_is_no_word() -> None:
    long = longer("Write {name} into\nthe record (Ctrl+Enter)")
    assert "{name}" in long and "\n" in long and "Ctrl+Enter)" in long
    assert len(long) >= 1.2 * len("Write {name} into\nthe record (Ctrl+Enter)")
    assert longer("") == "" and longer("7") == "7"


def test_long_words_reach_every_label(qapp: QApplication) -> None:
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        assert len(qapp.translate("Any", "Search gallery")) >= 1.35 * len("Search gallery")
    finally:
        qapp.removeTranslator(translator)
    assert qapp.translate("Any", "Search gallery") == "Search gallery"
