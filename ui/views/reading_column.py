"""A column that stays as narrow as words and fields are read well, however wide the window is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

WIDEST = 720
"""Logical pixels: about a hundred letters of a sentence, and a field that the eye spans."""


class ReadingColumn(QVBoxLayout):
    """A vertical layout whose contents are ``widest`` logical pixels wide at most.

    They stand where a line begins: at the left, or at the right where one reads from there.
    """

    def __init__(self, parent: QWidget | None = None, widest: int = WIDEST) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._widest = widest

    def setGeometry(self, rect: QRect) -> None:
        narrow = QRect(rect)
        narrow.setWidth(min(rect.width(), self._widest))
        widget = self.parentWidget()
        if widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            narrow.moveRight(rect.right())
        super().setGeometry(narrow)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self._widest))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(min(width, self._widest))
