"""Drives the real window as an examiner does: by clicks, keys and what is written on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.tasks import TaskRunner
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from ui.views.decide import DecidePlace
from ui.views.forms import FormDialog
from ui.views.log import LogPlace
from ui.window import MainWindow
from ui.work_area import WorkArea

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 60_000


class Examiner:
    """One person at one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow, tasks: TaskRunner) -> None:
        self.qtbot = qtbot
        self.window = window
        self.tasks = tasks

    @property
    def area(self) -> WorkArea:
        """The work area of the open workspace."""
        assert self.window.work_area is not None
        return self.window.work_area

    @property
    def candidates(self) -> CandidatesPlace:
        """Place 2."""
        place = self.area.place("candidates")
        assert isinstance(place, CandidatesPlace)
        return place

    @property
    def compare(self) -> ComparePlace:
        """Place 3."""
        place = self.area.place("compare")
        assert isinstance(place, ComparePlace)
        return place

    @property
    def decide(self) -> DecidePlace:
        """Place 4."""
        place = self.area.place("decide")
        assert isinstance(place, DecidePlace)
        return place

    @property
    def log(self) -> LogPlace:
        """The log."""
        place = self.area.place("log")
        assert isinstance(place, LogPlace)
        return place

    def wait(self) -> None:
        """Until everything that was asked for is done and shown."""
        self.qtbot.waitUntil(self.tasks.idle, timeout=PATIENCE_MS)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key wherever the focus is, and wait for what follows."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.wait()

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be seen and used, and wait for what follows."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        # A radio button reacts on its indicator and words, not on the room behind them.
        at = QPoint(10, button.height() // 2)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
        self.wait()

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field."""
        assert field.isVisible() and field.isEnabled()
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def choose(self, box: QComboBox, begins: str) -> None:
        """Choose the entry of a list that begins with these letters, by Home and Down."""
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText().startswith(begins):
                break
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText().startswith(begins), box.currentText()

    def fill_form(self, texts: dict[str, str]) -> None:
        """Fill the fields of the open dialog by their names and press its verb."""
        form = next(f for f in self.window.findChildren(FormDialog) if f.isVisible())
        fields = {w.accessibleName(): w for w in form.findChildren(QWidget) if w.accessibleName()}
        for name, text in texts.items():
            self.write(fields[name], text)
        self.click(form.verb)

    def add_item(self, kind: str, reference: str) -> None:
        """Fill the form of corroboration and add the item."""
        form = self.decide.corroboration.form
        self.choose(form.kind, kind)
        self.write(form.source, "Interview of the clerk")
        self.write(form.reference, reference)
        self.write(form.dated, "2026-01-15")
        self.write(form.description, "Knows the person and saw them at the counter.")
        questions = form.questions
        if questions.derivation.isVisible():
            self.click(questions.derives.button(0))
            self.write(questions.derivation, "Called the station before anybody searched.")
        for group in (questions.saw, questions.line_up):
            if group.button(0).isVisible():
                self.click(group.button(0))
        self.click(form.add_button)

    def confirm(self, words: str) -> None:
        """Press the button with these words in the question that is open."""
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        assert question.textFormat() == Qt.TextFormat.PlainText
        self.click(next(b for b in question.buttons() if b.text() == words))

    def save_as(self, target: Path) -> None:
        """Name the file in the dialog that is open and save it."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(target.parent))
        dialog.selectFile(target.name)
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        self.click(box.button(QDialogButtonBox.StandardButton.Save))

    def logged(self) -> list[str]:
        """What the log holds, oldest first, as the log place shows it."""
        self.press(Qt.Key.Key_6, CONTROL)
        model = self.log.entries
        return [str(model.index(row, 3).data()) for row in range(model.rowCount())][::-1]
