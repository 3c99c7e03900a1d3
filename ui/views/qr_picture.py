"""A QR code, drawn here: nothing leaves the computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""
SIDE = 232


class QrPicture(QWidget):
    """Black on white in both themes, or a telephone would not read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Sequence[bool]] = ()
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(self.tr("QR code with the secret, for an authenticator app"))

    def show_code(self, rows: Sequence[Sequence[bool]]) -> None:
        """Draw the modules of a code."""
        self._rows = rows
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        count = len(self._rows) + 2 * QUIET
        step = self.width() // count if self._rows else 0
        start = (self.width() - step * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        QRect(start + x * step, start + y * step, step, step), Qt.GlobalColor.black
                    )
        painter.end()
