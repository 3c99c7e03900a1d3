"""Tabs that take smaller words before one of them would end in dots, and then ask for room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

ROOMY, NARROW = "dense", "narrow"
"""What the style sheet calls the two sizes of words."""


class FittedTabBar(QTabBar):
    """One row of tabs with whole words: in the usual size where they fit, else in the small one.

    It is never narrower than its words in the small size, so what holds it becomes as wide as
    the language needs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[tuple[str, bool], ...] = ()
        self._widths = {ROOMY: 0, NARROW: 0}
        self.setProperty("kind", ROOMY)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def sizeHint(self) -> QSize:
        """All words in the usual size."""
        return QSize(self._width_in(ROOMY), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """All words in the small size."""
        return QSize(self._width_in(NARROW), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def tabLayoutChange(self) -> None:
        """Words or marks have changed, and with them what fits."""
        super().tabLayoutChange()
        if self._words != self._said():
            self._fit()

    def _fit(self) -> None:
        self._wear(ROOMY if self._width_in(ROOMY) <= self.width() else NARROW)

    def _said(self) -> tuple[tuple[str, bool], ...]:
        tabs = range(self.count())
        return tuple((self.tabText(tab), self.tabIcon(tab).isNull()) for tab in tabs)

    def _width_in(self, kind: str) -> int:
        """The width of all words in one size; measured when they have changed."""
        said = self._said()
        if self._words != said:
            self._words = said
            worn = str(self.property("kind"))
            for each in self._widths:
                self._wear(each)
                self._widths[each] = super().sizeHint().width()
            self._wear(worn)
        return self._widths[kind]

    def _wear(self, kind: str) -> None:
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            # Without this the tabs keep the places that they had in the other size.
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
