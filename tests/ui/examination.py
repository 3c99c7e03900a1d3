"""An examiner at the examination panel, who has only a keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.views.examination.panel import ExaminationPanel
from workstation.model import Conclusion, LimitKind

Key, PLAIN = Qt.Key, Qt.KeyboardModifier.NoModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

ANSWERS = {"similar": Key.Key_S, "dissimilar": Key.Key_U, "explainable": Key.Key_Y}


class KeyboardExaminer:
    """Presses keys wherever the focus is. ``wait`` waits until what follows is done."""

    def __init__(self, panel: ExaminationPanel, wait: Callable[[], None]) -> None:
        self.panel = panel
        self.wait = wait

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """One key, and what follows."""
        QTest.keyClick(self._focus(), key, modifier)
        self.wait()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self._focus(), text)

    def tab_to(self, widget: QWidget) -> None:
        """Go on with Tab until a widget has the focus."""
        for _ in range(40):
            if widget.hasFocus():
                return
            QTest.keyClick(self._focus(), Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")

    def choose(self, group: QButtonGroup, place: int, arrow: Qt.Key = Key.Key_Right) -> None:
        """Choose a radio button by its place in its group: Tab leads there, arrows choose."""
        first = group.checkedButton() or group.button(0)
        self.tab_to(first)
        self.press(Key.Key_Space)
        for _ in range(place):
            self.press(arrow)
        assert group.checkedId() == place

    def answer(self, word: str) -> None:
        """The chosen component is visible in both pictures, and compared so."""
        self.press(Key.Key_V)
        self.press(Key.Key_B)
        self.press(ANSWERS[word])

    def answer_everything(self, word: str = "similar") -> None:
        """Every component alike, from the chosen one to the last."""
        self.press(Key.Key_1, ALT)
        model = self.panel.components.model
        for row in range(self.panel.components.list.currentIndex().row(), model.rowCount()):
            self.answer(word)
            last = row + 1 == model.rowCount()
            self.press(Key.Key_Return if last else Key.Key_PageDown, CONTROL if last else PLAIN)

    def answer_limits(self) -> None:
        """The size limits, in words; nothing else does."""
        self.press(Key.Key_2, ALT)
        for kind in LimitKind:
            form = self.panel.limits.forms[kind]
            limits = kind is LimitKind.SIZE
            self.choose(form.choices.group, 0 if limits else 1)
            if limits:
                self.tab_to(form.note)
                self.write("The face is small.")
            self.press(Key.Key_PageDown)

    def conclude(self, conclusion: Conclusion, note: str, would_change: str) -> None:
        """The conclusion and its words; then record it."""
        self.press(Key.Key_3, ALT)
        part = self.panel.conclusion
        self.choose(part.scale.group, list(Conclusion).index(conclusion), Key.Key_Down)
        self.press(Key.Key_J)
        self.write(note)
        self.tab_to(part.would_change)
        self.write(would_change)
        self.press(Key.Key_Return, CONTROL)

    def _focus(self) -> QWidget:
        window = self.panel.window()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window.focusWidget() or self.panel
