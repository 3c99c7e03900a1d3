"""A label that gives way: what does not fit ends in dots and stands whole in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.messages import plain_tip


class ElidingLabel(QLabel):
    """Plain text on one line. ``full_text`` is what was set, ``text`` what is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = self._shorter = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_full_text(self, text: str, shorter: str = "") -> None:
        """Another text; where it does not fit, ``shorter`` stands for it, before dots do."""
        self._full, self._shorter = text, shorter
        self.setAccessibleName(text)
        self._elide()

    def full_text(self) -> str:
        """The whole text."""
        return self._full

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        metrics = self.fontMetrics()
        fits = not self._shorter or metrics.horizontalAdvance(self._full) <= room
        text = metrics.elidedText(
            self._full if fits else self._shorter, Qt.TextElideMode.ElideRight, room
        )
        self.setText(text)
        self.setToolTip(plain_tip(self._full) if text != self._full else "")
