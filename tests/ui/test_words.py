"""Messages, forecasts, what is remembered, and the record of unexpected errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui import error_record, messages, theme, time_left
from ui.remembered import RECENT_MAX, Remembered
from ui.views.eliding_label import ElidingLabel
from workstation.errors import CannotProceed, Corrupt

pytestmark = pytest.mark.usefixtures("qapp")


def test_an_expected_error_speaks_for_itself() -> None:
    message = messages.explain(CannotProceed("The disk is full.", "Free some space."))
    assert (message.sentence, message.next_step) == ("The disk is full.", "Free some space.")
    assert message.details == ""


def test_damaged_data_say_stop_and_preserve() -> None:
    assert "keep it as it is" in messages.explain(Corrupt("The log is broken.")).next_step


def test_a_bug_shows_its_traceback_only_in_the_details() -> None:
    try:
        raise KeyError("surprise")
    except KeyError as error:
        message = messages.explain(error)
    assert "surprise" not in message.sentence + message.next_step
    assert "KeyError: 'surprise'" in message.details


def test_a_message_renders_no_markup(qtbot: QtBot) -> None:
    text = "<b>bold</b> <img src=x>"
    dialog = messages.tell(messages.Message(text, text, text))
    qtbot.addWidget(dialog)
    labels = [label for label in dialog.findChildren(QLabel) if label.text() == text]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == text


def test_details_are_folded_away_until_asked_for(qtbot: QtBot) -> None:
    dialog = messages.tell(messages.Message("What.", "Next.", "Details."))
    qtbot.addWidget(dialog)
    details = dialog.findChild(QPlainTextEdit)
    assert not details.isVisible()
    buttons = [b for b in dialog.findChildren(QPushButton) if b.text() == "Show details"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert details.isVisible()


def test_a_tool_tip_is_plain() -> None:
    assert messages.plain_tip("cam 3.png") == "cam 3.png"
    assert messages.plain_tip("<b>\na & b") == "<span>&lt;b&gt;<br>a &amp; b</span>"


@pytest.mark.parametrize(
    ("elapsed", "done", "total", "words"),
    [
        (1.0, 5, 10, ""),
        (10.0, 0, 10, ""),
        (10.0, 10, 10, ""),
        (10.0, 5, 0, ""),
        (10.0, 90, 100, "a few seconds left"),
        (10.0, 20, 100, "about 40 seconds left"),
        (60.0, 10, 100, "about 9 minutes left"),
        (600.0, 1, 100, "about 16 hours left"),
    ],
)
def test_forecasts(elapsed: float, done: int, total: int, words: str) -> None:
    assert time_left.time_left(elapsed, done, total) == words


def test_progress_as_a_sentence() -> None:
    assert time_left.sentence("Reading", 0, 0, 9) == "Reading"
    assert time_left.sentence("Reading", 7, 0, 9) == "Reading: 7"
    assert time_left.sentence("Reading", 20, 100, 10).startswith("Reading: 20 of 100, about 40")


def test_hashes_are_read_in_groups_of_four() -> None:
    assert theme.grouped("0123456789ab") == "0123 4567 89ab"
    assert theme.grouped("0123456789ab", 2) == "0123 4567"


def test_what_is_remembered_survives(tmp_path: Path) -> None:
    def again() -> Remembered:
        return Remembered(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))

    first = again()
    assert first.theme == "system"
    assert first.recent == []
    first.theme, first.user = "light", "Det. Example"
    first.add_recent(tmp_path / "one")
    first.set_geometry("window", QByteArray(b"abc"))
    first._settings.sync()
    second = again()
    assert (second.theme, second.user) == ("light", "Det. Example")
    assert second.recent == [tmp_path / "one"]
    assert second.geometry("window") == QByteArray(b"abc")
    assert second.geometry("none") is None


def test_recent_workspaces_are_few_and_the_last_comes_first(remembered: Remembered) -> None:
    for number in range(RECENT_MAX + 3):
        remembered.add_recent(Path(f"/w/{number}"))
    remembered.add_recent(Path("/w/9"))
    assert remembered.recent[0] == Path("/w/9")
    assert len(remembered.recent) == len(set(remembered.recent)) == RECENT_MAX
    remembered.forget_recent(Path("/w/9"))
    assert Path("/w/9") not in remembered.recent


def test_an_unexpected_error_is_written_whole_and_told_once(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(error_record, "folder", lambda: tmp_path / "errors")
    reporter = error_record.ErrorReporter()
    for text in ("first", "second"):
        reporter.on_exception(RuntimeError, RuntimeError(text), None)
    assert reporter.dialog is not None
    qtbot.addWidget(reporter.dialog)
    records = sorted(path.read_text("utf-8") for path in (tmp_path / "errors").iterdir())
    assert len(records) == 2
    assert any("RuntimeError: second" in record for record in records)
    assert "did not expect" in reporter.dialog.message.sentence
    assert str(tmp_path) in reporter.dialog.message.details
    assert "RuntimeError: first" in capsys.readouterr().err
    reporter.dialog.reject()
    assert reporter.dialog is None


def test_an_expected_error_is_shown_but_not_recorded(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(error_record, "folder", lambda: tmp_path / "errors")
    reporter = error_record.ErrorReporter()
    reporter.report(CannotProceed("The disk is full.", "Free some space."))
    assert reporter.dialog is not None
    qtbot.addWidget(reporter.dialog)
    assert reporter.dialog.message.sentence == "The disk is full."
    assert not (tmp_path / "errors").exists()


def test_an_error_is_told_even_where_it_cannot_be_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(error_record, "folder", lambda: tmp_path / "file" / "errors")
    reporter = error_record.ErrorReporter()
    reporter.report(RuntimeError("x"))
    assert reporter.dialog is not None
    qtbot.addWidget(reporter.dialog)


def test_both_themes_are_neutral_where_pictures_are_judged(qapp: QApplication) -> None:
    for palette in (theme.DARK, theme.LIGHT):
        for colour in (palette.window, palette.panel, palette.base, palette.surround):
            assert colour[1:3] == colour[3:5] == colour[5:7]


def test_words_can_be_read_on_every_ground() -> None:
    """WCAG contrast: 4.5 for text, 3 for marks that words repeat."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(one: str, other: str) -> float:
        low, high = sorted((luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    for p in (theme.DARK, theme.LIGHT):
        for ground in (p.window, p.panel, p.base):
            for text in (p.text, p.text_muted, p.missing, p.refused, p.complete):
                assert contrast(text, ground) >= 4.5, (p.name, text, ground)
        assert contrast(p.text, p.selection) >= 4.5
        assert contrast(p.accent_text, p.accent) >= 4.5
        assert contrast(p.accent, p.panel) >= 3


def test_a_long_name_gives_way_and_stands_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidingLabel()
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.set_full_text("<b>a very long file name of a camera</b>.png")
    assert label.text() != label.full_text() and label.text().startswith("<b>")
    assert "&lt;b&gt;a very long" in label.toolTip()
    label.resize(2000, 20)
    label.show()
    assert label.text() == label.full_text()
    assert label.toolTip() == ""
