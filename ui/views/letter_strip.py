"""The portraits of a blind verification in a row: letters, pictures, and what is concluded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui import theme
from ui.phrases import translated
from ui.views.pixels import Prepared
from workstation.model import Conclusion

THUMBNAIL = 72
"""Side of a picture in logical pixels."""


class LetterStrip(QWidget):
    """``chosen`` carries the letter. Nothing but letters and pictures is known here."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Portraits"))
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.TINY)
        self._row.addStretch(1)

    def show_labels(self, labels: Sequence[str]) -> None:
        """One button for each letter, without pictures yet."""
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, label in enumerate(labels):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
            # As wide as the words under the picture need, and wider where there is room.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(THUMBNAIL + 20)
            button.setMaximumWidth(THUMBNAIL + 32)
            button.setFixedHeight(THUMBNAIL + 32)
            button.clicked.connect(lambda _checked=False, wanted=label: self.chosen.emit(wanted))
            self._group.addButton(button)
            self._row.insertWidget(place, button)
            button.show()
            self.buttons[label] = button

    def choose(self, label: str) -> None:
        """Mark a letter; nothing is told."""
        self.buttons[label].setChecked(True)

    def show_picture(self, label: str, picture: Prepared) -> None:
        """The picture of a letter, made small."""
        ratio = self.devicePixelRatioF()
        side = round(THUMBNAIL * ratio)
        small = _smallest(picture, side).scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(small)
        pixmap.setDevicePixelRatio(ratio)
        self.buttons[label].setIcon(QIcon(pixmap))

    def show_conclusions(self, conclusions: Mapping[str, Conclusion]) -> None:
        """Say about each letter whether something is concluded, and what."""
        for label, button in self.buttons.items():
            drawn = conclusions.get(label)
            done = self.tr("concluded") if drawn is not None else self.tr("open")
            button.setText(f"{label}  {done}")
            words = translated(drawn) if drawn is not None else self.tr("nothing concluded yet")
            button.setAccessibleName(
                self.tr("Portrait {letter}: {words}").format(letter=label, words=words)
            )
            button.setToolTip(button.accessibleName())


def _smallest(picture: Prepared, side: int) -> QImage:
    """The smallest of a picture's levels that is still as large as a thumbnail."""
    large = [level for level in picture.levels if max(level.width(), level.height()) >= side]
    return large[-1] if large else picture.levels[0]
