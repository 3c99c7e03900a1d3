"""Small parts that several places share: facts in aligned columns, headings, empty states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label


def section(text: str) -> QLabel:
    """A small heading over a group, as in "WHAT IS STILL MISSING"."""
    label = plain_label(text)
    label.setProperty("role", "section")
    return label


def wrapped(text: str = "", role: str = "") -> QLabel:
    """A plain label that wraps and gives way."""
    label = plain_label(text)
    label.setWordWrap(True)
    label.setMinimumWidth(0)
    if role:
        label.setProperty("role", role)
    return label


def hairline() -> QFrame:
    """A line between what scrolls and what stays."""
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line


def align_names(*labels: QLabel) -> None:
    """Make the labels before fields equally wide, so that fields of several grids line up."""
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)


class Facts(QWidget):
    """Names and values in ``columns`` aligned pairs; values can be selected and copied."""

    def __init__(
        self,
        name: str,
        columns: int = 1,
        parent: QWidget | None = None,
        *,
        size: int = theme.TEXT_SMALL,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._size = size
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(2)
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._labels: list[QLabel] = []
        self._lined_up: list[Facts] = [self]

    def show_facts(self, facts: Sequence[tuple[str, str]], missing: Sequence[str] = ()) -> None:
        """Replace the facts; one without a value is left out, ``missing`` ones are amber."""
        for label in self._labels:
            self._grid.removeWidget(label)
            # It is deleted some events later, and must not be seen under the new ones till then.
            label.hide()
            label.deleteLater()
        self._labels = []
        shown = [fact for fact in facts if fact[1]]
        rows = -(-len(shown) // self._columns)
        for number, (name, value) in enumerate(shown):
            column, row = divmod(number, rows)
            name_label = plain_label(name)
            name_label.setProperty("role", "small" if self._size == theme.TEXT_SMALL else "muted")
            name_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            name_label.setContentsMargins(theme.MEDIUM if column else 0, 0, 0, 0)
            value_label = wrapped(value)
            value_label.setFont(theme.font(self._size, tabular=True))
            value_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value_label.setAccessibleName(f"{name}: {value}")
            if name in missing:
                value_label.setProperty("state", "missing")
            self._grid.addWidget(name_label, row, 2 * column)
            self._grid.addWidget(value_label, row, 2 * column + 1)
            self._labels += [name_label, value_label]
            if self.isVisible():
                # A layout shows what it is given some events later; the size is asked for at once.
                name_label.show()
                value_label.show()

        for each in self._lined_up:
            each._grid.setColumnMinimumWidth(0, max(one.names_width() for one in self._lined_up))

    def names_width(self) -> int:
        """How wide the names of the first column are, in logical pixels."""
        count = len(self._labels) // 2
        first = self._labels[: 2 * -(-count // self._columns) : 2]
        return max((label.sizeHint().width() for label in first), default=0)

    def line_up_with(self, other: Facts) -> None:
        """The values of both begin at one line, whatever either of them shows."""
        self._lined_up = other._lined_up = [self, other]

    def text(self) -> str:
        """All facts as lines."""
        pairs = zip(self._labels[::2], self._labels[1::2], strict=True)
        return "\n".join(f"{name.text()}: {value.text()}" for name, value in pairs)


class EmptyState(QWidget):
    """What to do next, where there is nothing to show yet, with a button that leads there."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = plain_label()
        self._heading.setProperty("role", "heading")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = wrapped(role="muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setFixedWidth(420)
        self._button = QPushButton()
        self._button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SMALL)
        layout.addStretch(2)
        layout.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.setFocusProxy(self._button)

    def say(self, heading: str, text: str, button: str) -> None:
        """Show a heading, a sentence and a button."""
        self._heading.setText(heading)
        self._text.setText(text)
        # A centred label takes the height of its unwrapped text unless it is told otherwise.
        self._text.setMinimumHeight(self._text.heightForWidth(self._text.width()))
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self.setAccessibleName(f"{heading} {text}")
