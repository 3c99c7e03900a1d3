"""A page that scrolls up and down where a low window has no room for it, and never sideways."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

Held = TypeVar("Held", bound=QWidget)


class Scrolled(QScrollArea):
    """Holds ``page``, and asks for the width that its words and fields need.

    ``name`` is for screen readers. At least ``least`` logical pixels wide; ``surface`` is the
    theme's ground of the page.
    """

    def __init__(
        self,
        page: QWidget | None = None,
        name: str = "",
        *,
        least: int = 0,
        surface: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._surface = least, surface
        if name:
            self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if page is not None:
            self.hold(page)

    def hold(self, page: Held) -> Held:
        """Show ``page``. Made with the viewport as its parent, it is dressed only once."""
        if self._surface:
            page.setProperty("surface", self._surface)
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        return page

    def minimumSizeHint(self) -> QSize:
        """As wide as the page and its scroll bar; any height will do."""
        hint = super().minimumSizeHint()
        page = self.widget()
        if page is None:
            return hint
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(self._least, page.minimumSizeHint().width() + bar), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # other words in the page may need another width
        return super().eventFilter(watched, event)
