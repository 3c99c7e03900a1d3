"""The buttons over the pictures: icons, with short words beside them where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.views.panes.acts import Act
from ui.views.section import IconButton


class ToolRow(QWidget):
    """One flat button for each act that has an icon; ``refresh`` presses those that are on."""

    def __init__(self, acts: Sequence[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = [act for act in acts if act.icon]
        self.buttons: dict[str, IconButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = None
        for act in self._acts:
            button = IconButton(act.icon, act.tip)
            button.setText(act.label)
            button.setCheckable(act.is_on is not None)
            button.clicked.connect(act.do)
            if group is not None and group != act.group:
                row.addSpacing(theme.SMALL + theme.TINY)
            group = act.group
            self.buttons[act.icon] = button
            row.addWidget(button)
        row.addStretch(1)
        self._wide = self.sizeHint().width()
        self._set_words(False)

    def minimumSizeHint(self) -> QSize:
        """The icons by themselves."""
        return QSize(len(self._acts) * 26, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_words(event.size().width() >= self._wide)

    def _set_words(self, words: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
            )

    def refresh(self) -> None:
        """Show which are on."""
        for act in self._acts:
            if act.is_on is not None:
                self.buttons[act.icon].setChecked(act.is_on())
