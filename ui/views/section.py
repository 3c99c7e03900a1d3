"""A titled list of the side panel, with its verb and the words that stand for an empty list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label

_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme; ``name`` is spoken and shown as tip.

    Where its words have no room it is the icon alone.
    """

    def __init__(
        self, icon: str, name: str, words: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(name)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setAutoRaise(True)
        self._words = words
        self.setToolButtonStyle(_BESIDE if words else _ALONE)
        if words:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._words and self.toolButtonStyle() == _ALONE:
            hint.setWidth(hint.width() + self._word_width())
        return hint

    def minimumSizeHint(self) -> QSize:
        """Of the icon alone."""
        hint = super().sizeHint()
        if self._words and self.toolButtonStyle() == _BESIDE:
            hint.setWidth(hint.width() - self._word_width())
        return hint

    def _word_width(self) -> int:
        """How much wider the words make it: as QToolButton measures them."""
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return 4 + words + 2 * metrics.horizontalAdvance(" ")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._words:
            self.setToolButtonStyle(_BESIDE if self.width() >= self.sizeHint().width() else _ALONE)

    def set_icon(self, icon: str) -> None:
        """Another icon, for a button that does another thing now."""
        if icon != self._icon:
            self._icon = icon
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(theme.icon(self._icon, 16))


class Section(QWidget):
    """A heading, a note, and a view that fills the rest."""

    def __init__(
        self,
        title: str,
        view: QWidget,
        button: QToolButton | None = None,
        parent: QWidget | None = None,
        *,
        further: QToolButton | None = None,
        margin: int = theme.SMALL,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self._title = plain_label(title)
        self._title.setProperty("role", "section")
        self._note: QLabel = plain_label()
        self._note.setWordWrap(True)
        self._note.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.TINY)
        head.addWidget(self._title)
        head.addStretch(1)
        for each in (button, further):
            if each is not None:
                head.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, theme.SMALL, margin, theme.SMALL)
        layout.setSpacing(theme.TINY)
        layout.addLayout(head)
        layout.addWidget(self._note)
        layout.addWidget(view, 1)
        layout.addStretch(0)
        self.say("")

    def set_title(self, title: str) -> None:
        """Another heading, e.g. with a count."""
        self._title.setText(title)

    def say(self, sentence: str, *, instead: bool = False) -> None:
        """Words above the list, or ``instead`` of it while it is empty."""
        self._note.setText(sentence)
        self._note.setAccessibleName(sentence)
        self._note.setVisible(bool(sentence))
        self.view.setVisible(not instead)

    def note(self) -> str:
        """What it says."""
        return self._note.text()
