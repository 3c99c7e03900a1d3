"""Tabs that take smaller words before one of them would end in dots, and then ask for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

ROOMY, NARROW = "dense", "narrow"
"""What the style sheet calls the two sizes of words."""


class FittedTabBar(QTabBar):
    """One row of tabs with whole words: in the usual size where they fit, else in the small one.

    It is never narrower than its words in the small size, so what holds it becomes as wide as
    the language needs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: tuple[tuple[tuple[str, bool], ...], int] | None = None
        self.setProperty("kind", ROOMY)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def minimumSizeHint(self) -> QSize:
        """All words in the small size."""
        return QSize(self._least(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """No more than that either, or what holds it would widen before the words are small."""
        return QSize(self._least(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wear(ROOMY)
        if super().sizeHint().width() > self.width():
            self._wear(NARROW)

    def _least(self) -> int:
        """The width of all words in the small size, measured anew when they have changed."""
        words = tuple(
            (self.tabText(tab), self.tabIcon(tab).isNull()) for tab in range(self.count())
        )
        if self._measured is None or self._measured[0] != words:
            worn = str(self.property("kind"))
            self._wear(NARROW)
            self._measured = (words, super().sizeHint().width())
            self._wear(worn)
        return self._measured[1]

    def _wear(self, kind: str) -> None:
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
