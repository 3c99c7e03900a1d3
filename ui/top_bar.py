"""The bar at the top: the case, the places that the roles have a use of, and the account."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_tip
from ui.outstanding import Outstanding
from ui.permitted import permitted, places
from ui.places import STEPS, VERIFY
from ui.views.account_menu import AccountMenu
from ui.views.eliding_label import ElidingLabel

HEIGHT = 44
CASE_WIDTH = 128
CASE_HEIGHT = 36
"""Of the row for the case and the account, where the places have one of their own."""


class PlaceButton(QToolButton):
    """A place with its mark: a shape and a colour, and the words as tool tip and description."""

    def __init__(
        self, text: str, key: str, parent: QWidget | None = None, *, step: bool = True
    ) -> None:
        super().__init__(parent)
        self._words, self._key, self._step = text, key, step
        self.setText(text)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setAccessibleName(text)
        self.toggled.connect(lambda _checked: self.updateGeometry())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("kind", "place")
        self.setIconSize(QSize(12, 12))
        self._mark = ""
        self.show_state("", "")

    def show_state(self, lacking: str, mark: str) -> None:
        """Say what is missing; ``mark`` is empty, ``missing`` or ``complete``."""
        self._mark = mark
        tip = "\n".join(part for part in (lacking, self._key) if part)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleDescription(lacking)
        self._draw_icon()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._step:
            return  # no room is kept for a mark that never comes
        palette = theme.current()
        colour = {"missing": palette.missing, "complete": palette.complete}.get(self._mark)
        self.setIcon(theme.icon(self._mark, 12, colour) if colour else theme.icon("empty", 12))

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves or is cut when it is chosen."""
        hint = super().sizeHint()
        bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(self._words)
        mark = self.iconSize().width() + theme.TINY if self._step else 0
        return QSize(max(hint.width(), mark + bold + 2 * theme.SMALL), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            line = self.rect().adjusted(4, self.height() - 2, -4, 0)
            painter.fillRect(line, QColor(theme.current().accent))
            painter.end()


class TopBar(QWidget):
    """``place_chosen`` carries the name of the place."""

    place_chosen = Signal(str)

    def __init__(self, desk: Desk, outstanding: Outstanding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outstanding = outstanding
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.case = ElidingLabel()
        self.case.setProperty("role", "heading")
        # A case's number must be readable in the narrowest window; its title gives way.
        self.case.setMinimumWidth(CASE_WIDTH)
        self.buttons: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        self._row = QWidget(self)
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        offered = places(desk.workspace)
        may_verify = permitted(desk.workspace, "verify_blind")
        for place, text, key in (
            ("today", self.tr("Today"), "Ctrl+T"),
            ("evidence", self.tr("1 Evidence"), "Ctrl+1"),
            ("candidates", self.tr("2 Candidates"), "Ctrl+2"),
            ("compare", self.tr("3 Compare"), "Ctrl+3"),
            ("decide", self.tr("4 Decide"), "Ctrl+4"),
            (VERIFY, self.tr("Verify"), "Ctrl+5"),
            ("case", self.tr("Case"), "Ctrl+D"),
            ("galleries", self.tr("Galleries"), "Ctrl+G"),
            ("oversight", self.tr("Oversight"), "Ctrl+U"),
            ("log", self.tr("Log"), "Ctrl+6"),
            ("accounts", self.tr("People"), "Ctrl+7"),
        ):
            if place not in offered and not (place == VERIFY and may_verify):
                continue
            if place in ("evidence", VERIFY):
                # It gives way where the places have hardly room.
                gap = QSizePolicy.Policy.Maximum
                layout.addItem(QSpacerItem(theme.SMALL, 0, gap, QSizePolicy.Policy.Minimum))
            button = PlaceButton(text, key, step=place in STEPS)
            button.clicked.connect(lambda _checked, name=place: self.place_chosen.emit(name))
            self._group.addButton(button)
            self.buttons[place] = button
            layout.addWidget(button)
        self.account = AccountMenu(desk)
        self._has_cases = "evidence" in offered
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.MEDIUM, 0, theme.SMALL, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.case, 0, 0)
        self._grid.addWidget(self.account, 0, 2)
        self._two_rows: bool | None = None
        self._comparing = False
        self._arrange(False)
        self.case.setVisible(self._has_cases)
        desk.case_changed.connect(self._show_case)
        desk.case_updated.connect(self._show_case)
        outstanding.changed.connect(self._show_outstanding)
        self._show_case()
        self._show_outstanding()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as two rows can be."""
        row = self._row.minimumSizeHint().width()
        return QSize(row + theme.MEDIUM + theme.SMALL, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Where case, places and account do not fit side by side, the places come below."""
        needed = self._row.sizeHint().width() + self.account.sizeHint().width()
        needed += CASE_WIDTH if self._has_cases else 0
        self._arrange(needed + theme.MEDIUM + 3 * theme.SMALL > self.width())

    def _arrange(self, two_rows: bool) -> None:
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        self._grid.removeWidget(self._row)
        if two_rows:
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._row, 1, 0, 1, 3, left)
        else:
            self._grid.addWidget(self._row, 0, 1)
        self.setFixedHeight(HEIGHT + (CASE_HEIGHT if two_rows else 0))

    def show_place(self, place: str) -> None:
        """Mark the place that is shown."""
        self.buttons[place].setChecked(True)
        self._comparing = place == "compare"
        self._show_case()

    def _show_case(self) -> None:
        case = self._desk.case
        text = self.tr("No case")
        if case is not None:
            # A title often names the offence, which nobody needs who compares two faces.
            title = "" if self._comparing else case.title
            text = self.tr("Case {0}").format(f"{case.number}  {title}".strip())
        self.case.set_full_text(text)

    def _show_outstanding(self) -> None:
        for place in STEPS:
            if place not in self.buttons:
                continue
            lacking = self._outstanding.lacking[place]
            done = place in self._outstanding.complete
            mark = "complete" if done else ("missing" if lacking else "")
            self.buttons[place].show_state(lacking, mark)
