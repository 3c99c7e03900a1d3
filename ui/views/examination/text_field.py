"""A field for several lines of text, as high as it is told and no higher than it may grow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class TextField(QPlainTextEdit):
    """Plain text; Tab leaves it. ``height_px`` (logical) is its height, or its least if it grows.

    ``least_px`` is its height where a low window has no room for more. Qt's own field asks for
    ten lines, whatever the panel has room for.
    """

    def __init__(
        self,
        name: str,
        hint: str = "",
        height_px: int = 76,
        *,
        grows: bool = False,
        least_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height_px, self._least_px = height_px, least_px or height_px
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self._least_px)
        vertical = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._least_px)

    def show_text(self, text: str, *, another: bool = False) -> None:
        """Show a text without telling of it; the cursor stays where only spaces differ.

        ``another`` where the text is about something else than before.
        """
        if another or self.toPlainText().strip() != text.strip():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
