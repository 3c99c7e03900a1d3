"""The overlay that lists every key, those of the place that is shown first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.keys import KeyGroup
from ui.messages import plain_label

COLUMNS = 3
ROOM = (1264, 776)
"""At most, in logical pixels: inside a window of 1280 by 800. Where words are longer it scrolls."""


class ShortcutOverlay(QDialog):
    """Keys in columns, read downwards; Escape, Enter or ``?`` closes it."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAccessibleName(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.groups = tuple(groups)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        page = self._page()
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Every key"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        # The arrows move it where it does not fit; otherwise there is nothing to do in it.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(scroll, 1)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.close_button.setDefault(True)
        self._scroll = scroll
        self.ensurePolished()
        page.ensurePolished()
        wanted = page.sizeHint()
        bar = scroll.verticalScrollBar().sizeHint().width()
        below = self.close_button.sizeHint().height() + theme.SMALL + 2 * theme.MEDIUM
        self.resize(
            min(wanted.width() + bar + 2 * theme.LARGE, ROOM[0]),
            min(wanted.height() + below + theme.SMALL, ROOM[1]),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.text() == "?":
            self.accept()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _page(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(theme.LARGE)
        each = sum(len(group.keys) + 2 for group in self.groups) / COLUMNS
        sides = [QVBoxLayout() for _ in range(COLUMNS)]
        rows = 0.0
        for group in self.groups:
            # Where the middle of a group lies says in which column it stands.
            middle = rows + len(group.keys) / 2 + 1
            sides[min(int(middle / each), COLUMNS - 1)].addLayout(self._group(group))
            rows += len(group.keys) + 2
        for side in sides:
            side.setSpacing(theme.MEDIUM)
            side.addStretch(1)
            columns.addLayout(side, 1)
        return page

    @staticmethod
    def _group(group: KeyGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        heading = plain_label(group.title.upper())
        heading.setProperty("role", "section")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, key in enumerate(group.keys, start=1):
            label = plain_label(key.words)
            label.setProperty("role", "muted")
            grid.addWidget(label, row, 0)
            grid.addWidget(plain_label(key.text()), row, 1, Qt.AlignmentFlag.AlignRight)
        return grid
