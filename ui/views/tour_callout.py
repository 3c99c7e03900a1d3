"""A few sentences under the button of a place; the window goes on working beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label

WIDTH = 360


class TourCallout(QFrame):
    """``went`` carries 1 or -1; ``ended`` tells that nobody wants to hear more."""

    went = Signal(int)
    ended = Signal()

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._anchor: QWidget | None = None
        self.setProperty("surface", "callout")
        # It lies over the place on purpose; the checker of screens is told so.
        self.setProperty("over", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.count = plain_label("", self)
        self.count.setProperty("role", "small")
        self.title = plain_label("", self)
        self.title.setProperty("role", "heading")
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        self.back = self._button(self.tr("Back"), lambda: self.went.emit(-1))
        self.next = self._button(self.tr("Next"), lambda: self.went.emit(1))
        self.next.setProperty("kind", "primary")
        self.end = self._button(self.tr("End the tour"), self.ended.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        for button in (self.next, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.end)
        self.setTabOrder(self.next, self.back)
        self.setTabOrder(self.back, self.end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        for label in (self.count, self.title, self.words):
            layout.addWidget(label)
        layout.addSpacing(theme.SMALL)
        layout.addLayout(buttons)
        room.installEventFilter(self)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: slot())  # type: ignore[operator]
        return button

    def show_step(self, title: str, words: str, number: int, count: int, anchor: QWidget) -> None:
        """Say something about a place, below its button; ``number`` counts from 0."""
        self._anchor = anchor
        self.count.setText(self.tr("{0} of {1}").format(number + 1, count))
        self.title.setText(title)
        self.words.setText(words)
        last = number == count - 1
        verb = self.tr("Finish") if last else self.tr("Next")
        self.next.setText(verb)
        self.next.setAccessibleName(verb)
        self.back.setEnabled(number > 0)
        self.end.setVisible(not last)
        # A screen reader reads this when the focus comes to the button.
        self.next.setAccessibleDescription(f"{title}. {words}")
        self.setAccessibleName(self.tr("Tour: {0}").format(title))
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Under the button, inside the window."""
        room = self.parentWidget()
        if self._anchor is None or room is None:
            return
        self.resize(WIDTH, self.heightForWidth(WIDTH))
        under = self._anchor.mapTo(room, QPoint(0, self._anchor.height()))
        rightmost = room.width() - WIDTH - theme.SMALL
        self.move(max(min(under.x(), rightmost), theme.SMALL), under.y() + theme.SMALL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
