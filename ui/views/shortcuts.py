"""The overlay that lists every key: first those that do something in the place that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.keys import KeyGroup
from ui.messages import plain_label
from ui.views.facts import wrapped

COLUMNS = 3
NOTE_ROWS = 5
"""Lines that a note takes, about."""
ROOM = (1264, 776)
"""At most, in logical pixels: inside a window of 1280 by 800. Where words are longer it scrolls."""
AROUND = (16, 24)
"""What it leaves of a smaller window, in logical pixels."""


class ShortcutOverlay(QDialog):
    """Keys in columns, read downwards; Escape, Enter or ``?`` closes it.

    The keys of the other places stand on a second page; O leads there and back.
    """

    def __init__(
        self, groups: Sequence[KeyGroup], place: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAccessibleName(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.groups = tuple(groups)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        here = [group for group in groups if group.holds_in(place)]
        others = [group for group in groups if not group.holds_in(place)]
        self.pages = QStackedWidget()
        pages = [_page(shown) for shown in (here, others) if shown]
        for page in pages:
            self.pages.addWidget(page)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Every key"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.pages)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The arrows move it where it does not fit; otherwise there is nothing to do in it.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(scroll, 1)
        self.turn_button = QPushButton(self)
        self.turn_button.setAutoDefault(False)
        self.turn_button.clicked.connect(self.turn)
        self.turn_button.setVisible(self.pages.count() > 1)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_button)
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._scroll = scroll
        self._name_turn()
        self.ensurePolished()
        self.pages.ensurePolished()
        room = QSize(*ROOM)
        if parent is not None:
            room = room.boundedTo(parent.window().size() - QSize(*AROUND))
        width = room.width() - scroll.verticalScrollBar().sizeHint().width() - 2 * theme.LARGE
        wanted = max(page.heightForWidth(width) for page in pages)
        below = self.close_button.sizeHint().height() + theme.SMALL + 2 * theme.MEDIUM
        self.resize(room.width(), min(wanted + below + theme.SMALL, room.height()))

    def turn(self) -> None:
        """Show the keys of the other places, or those of this one again."""
        self.pages.setCurrentIndex((self.pages.currentIndex() + 1) % self.pages.count())
        self._scroll.verticalScrollBar().setValue(0)
        self._name_turn()

    def _name_turn(self) -> None:
        words = self.tr("Keys of other places (O)")
        if self.pages.currentIndex() > 0:
            words = self.tr("Keys of this place (O)")
        self.turn_button.setText(words)
        self.turn_button.setAccessibleName(words)

    def event(self, event: QEvent) -> bool:
        """The letter is this page's, whatever it does in the place below."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_O:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.text() == "?":
            self.accept()
        elif event.key() == Qt.Key.Key_O:
            self.turn()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _page(groups: Sequence[KeyGroup]) -> QWidget:
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(theme.LARGE)
    each = sum(_rows(group) for group in groups) / COLUMNS
    sides = [QVBoxLayout() for _ in range(COLUMNS)]
    rows = 0.0
    for group in groups:
        # Where the middle of a group lies says in which column it stands.
        middle = rows + _rows(group) / 2
        sides[min(int(middle / each), COLUMNS - 1)].addLayout(_group(group))
        rows += _rows(group)
    for side in sides:
        side.setSpacing(theme.MEDIUM)
        side.addStretch(1)
        columns.addLayout(side, 1)
    return page


def _rows(group: KeyGroup) -> int:
    """How many lines it takes, with its title and the space after it."""
    return len(group.keys) + 2 + (NOTE_ROWS if group.note else 0)


def _group(group: KeyGroup) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.MEDIUM)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    heading = plain_label(group.title.upper())
    heading.setProperty("role", "section")
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, key in enumerate(group.keys, start=1):
        grid.addWidget(wrapped(key.words, "muted"), row, 0)
        top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        grid.addWidget(plain_label(key.text()), row, 1, top)
    if group.note:
        note = wrapped(group.note, "small")
        note.setContentsMargins(0, theme.TINY, 0, 0)
        grid.addWidget(note, len(group.keys) + 1, 0, 1, 2)
    return grid
