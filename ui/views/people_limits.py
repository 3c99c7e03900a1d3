"""Limits on who is compared, folded away until somebody asks for them, with their reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import filter_words, theme
from ui.messages import plain_label, say_hint
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation.model import EVERYBODY, PeopleFilter

SEXES = ("F", "M", "X")
YEAR_MIN, YEAR_MAX = 1850, 2100


class _NotUnderstood(ValueError):
    """A field holds something that is no year, no day, or not in order; says what to write."""


class PeopleLimits(QWidget):
    """Nothing is limited until somebody says so; then a reason is required.

    ``within`` is the filter. While it is folded away its button says what is limited, so that no
    limit is ever in force unseen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setProperty("kind", "fold")
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggle.toggled.connect(self._on_toggled)
        self.sexes = {sex: QCheckBox(filter_words.sex_name(sex)) for sex in SEXES}
        for box in self.sexes.values():
            box.setAccessibleName(self.tr("Compare people: {0}").format(box.text()))
            box.toggled.connect(self._on_changed)
        year, day = self.tr("any year"), self.tr("any day")
        self.born_from = self._line(self.tr("Born from this year"), year)
        self.born_to = self._line(self.tr("Born up to this year"), year)
        self.taken_from = self._line(self.tr("Portrait taken from this day on"), day)
        self.taken_to = self._line(self.tr("Portrait taken up to this day"), day)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason for limiting the search"))
        say_hint(self.reason, self.tr("Why others need not be compared"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(48)
        self.reason.textChanged.connect(self._on_changed)
        self.problem = Note()
        self._lay_out()
        self._on_toggled(False)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        say_hint(line, hint)
        line.setMinimumWidth(48)
        line.textChanged.connect(self._on_changed)
        return line

    def _lay_out(self) -> None:
        self.fields = QWidget()
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(1, 1)
        boxes = QVBoxLayout()
        boxes.setSpacing(theme.TINY)
        for box in self.sexes.values():
            boxes.addWidget(box)
        grid.addWidget(plain_label(self.tr("Sex")), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(boxes, 0, 1)
        born = self._span(self.born_from, self.born_to)
        taken = self._span(self.taken_from, self.taken_to)
        grid.addWidget(self._label(self.tr("Born"), self.born_from), 1, 0)
        grid.addLayout(born, 1, 1)
        grid.addWidget(self._label(self.tr("Portrait"), self.taken_from), 2, 0)
        grid.addLayout(taken, 2, 1)
        why = self._label(self.tr("Why"), self.reason)
        why.setContentsMargins(0, theme.LABEL_TOP, 0, 0)
        grid.addWidget(why, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.reason, 3, 1)
        hint = self.tr("Days are written YYYY-MM-DD.") + " " + filter_words.unknown_stay_in()
        grid.addWidget(wrapped(hint, "small"), 4, 0, 1, 2)
        grid.addWidget(self.problem, 5, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.toggle)
        layout.addWidget(self.fields)

    def _span(self, first: QLineEdit, last: QLineEdit) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.TINY)
        row.addWidget(first, 1)
        row.addWidget(plain_label(self.tr("to")))
        row.addWidget(last, 1)
        return row

    @staticmethod
    def _label(text: str, field: QWidget) -> QLabel:
        label = plain_label(text)
        label.setBuddy(field)
        return label

    def within(self) -> PeopleFilter:
        """Who is compared; everybody while a field cannot be understood."""
        try:
            return self._read()
        except _NotUnderstood:
            return EVERYBODY

    def filter_reason(self) -> str:
        """Why it is limited; empty where it is not."""
        return self.reason.toPlainText().strip() if self.within().limits else ""

    def missing(self) -> list[str]:
        """What has to be filled in or mended, as short phrases."""
        try:
            within = self._read()
        except _NotUnderstood:
            return [self.tr("limits that can be understood")]
        if within.limits and not self.reason.toPlainText().strip():
            return [self.tr("a reason for limiting the search")]
        return []

    def clear(self) -> None:
        """Compare everybody again."""
        for box in self.sexes.values():
            box.setChecked(False)
        for line in (self.born_from, self.born_to, self.taken_from, self.taken_to):
            line.clear()
        self.reason.clear()
        self.toggle.setChecked(False)

    def _read(self) -> PeopleFilter:
        chosen = frozenset(sex for sex, box in self.sexes.items() if box.isChecked())
        # All of them together leave nobody out.
        sexes = chosen if len(chosen) < len(SEXES) else frozenset()
        born = (self._year(self.born_from), self._year(self.born_to))
        taken = (self._day(self.taken_from), self._day(self.taken_to))
        if born[0] is not None and born[1] is not None and born[0] > born[1]:
            raise _NotUnderstood(self.tr("The first year of birth lies after the last."))
        if taken[0] is not None and taken[1] is not None and taken[0] > taken[1]:
            raise _NotUnderstood(self.tr("The first day of portraits lies after the last."))
        return PeopleFilter(sexes, *born, *taken)

    def _year(self, line: QLineEdit) -> int | None:
        text = line.text().strip()
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and YEAR_MIN <= int(text) <= YEAR_MAX):
            raise _NotUnderstood(self.tr("Write a year of birth with four digits, as in 1984."))
        return int(text)

    def _day(self, line: QLineEdit) -> date | None:
        text = line.text().strip()
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise _NotUnderstood(
                self.tr("Write the day of a portrait as YYYY-MM-DD, as in 2019-05-31.")
            ) from None

    def _on_toggled(self, unfolded: bool) -> None:
        self.fields.setVisible(unfolded)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.toggle.setArrowType(arrow)
        self._on_changed()

    def _on_changed(self) -> None:
        words = self.tr("Limit who is compared")
        try:
            asked = filter_words.in_words(self._read())
            self.problem.say("")
        except _NotUnderstood as wrong:
            asked = self.tr("not understood yet")
            self.problem.say(str(wrong), "missing")
        if asked and not self.toggle.isChecked():
            words = self.tr("Limited: {0}").format(asked)
        self.toggle.setText(words)
        self.toggle.setToolTip(words)
        self.toggle.setAccessibleName(words)
        self.changed.emit()
