"""The overlay that lists every key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label

KEY_WIDTH = 112

Group = tuple[str, Sequence[tuple[str, str]]]


class ShortcutOverlay(QDialog):
    """Keys in columns, one group per menu; Escape, Enter or ``?`` closes it."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAccessibleName(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        columns = QHBoxLayout()
        columns.setSpacing(theme.LARGE * 2)
        sides = (QVBoxLayout(), QVBoxLayout())
        heights = [0, 0]
        for side in sides:
            side.setSpacing(theme.MEDIUM)
            columns.addLayout(side)
        own = (self._picture_keys(), self._video_keys(), self._blind_keys())
        for title, keys in (*groups, *own):
            target = 0 if heights[0] <= heights[1] else 1
            heights[target] += len(keys) + 2
            sides[target].addLayout(self._group(title, keys))
        for side in sides:
            side.addStretch(1)
        layout.addLayout(columns)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)

    def _group(self, title: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.LARGE)
        grid.setVerticalSpacing(theme.TINY)
        grid.setColumnMinimumWidth(0, KEY_WIDTH)
        grid.setColumnStretch(1, 1)
        heading = plain_label(title.upper())
        heading.setProperty("role", "section")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (words, key) in enumerate(keys, start=1):
            grid.addWidget(plain_label(key), row, 0)
            label = plain_label(words)
            label.setProperty("role", "muted")
            grid.addWidget(label, row, 1)
        return grid

    def _picture_keys(self) -> Group:
        return (
            self.tr("In a picture"),
            [
                (self.tr("Zoom at the pointer"), self.tr("Wheel")),
                (self.tr("Zoom in, zoom out"), self.tr("+  -")),
                (self.tr("Whole picture"), "0"),
                (self.tr("One to one"), "1"),
                (self.tr("Move the picture"), self.tr("Arrows, drag")),
                (self.tr("See an edited picture as recorded"), self.tr("B, held")),
                (self.tr("Next handle, move it, end"), self.tr("Space, arrows, Enter")),
            ],
        )

    def _video_keys(self) -> Group:
        return (
            self.tr("In a video"),
            [
                (self.tr("Play, pause"), self.tr("Space")),
                (self.tr("One frame back, on"), self.tr(",  .")),
                (self.tr("Slower, pause, play or faster"), self.tr("J  K  L")),
                (self.tr("Loop from here, to here"), self.tr("I  O")),
                (self.tr("On the timeline: a frame, ten seconds"), self.tr("Arrows, Page")),
            ],
        )

    def _blind_keys(self) -> Group:
        return (
            self.tr("While verifying blindly"),
            [
                (self.tr("Choose a portrait"), self.tr("A to F")),
                (self.tr("Conclude about it"), self.tr("1 to 5")),
                (self.tr("Lock the conclusions"), self.tr("Ctrl+Enter")),
            ],
        )
