"""Text that does not fit: cut by its widget or by what holds it, or ended by dots.

Dots are allowed where the whole text stands in the tool tip of the widget, or of the row or
header that it belongs to: whoever elides on purpose gives it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ui.inspection.drawn import DrawnText, Page
from ui.inspection.findings import CUT, Finding, where

_GIVE = 1.5
"""Logical pixels that a box may lie outside: side bearings, and rounding at odd scales."""
_GIVE_DOWN = 2.5
"""The box of a line reaches higher and lower than its letters."""


def cut_texts(root: QWidget, page: Page) -> Iterator[Finding]:
    """Each line of text that cannot be read whole."""
    for widget, texts in page:
        told: set[str] = set()
        for drawn in texts:
            words = _fault(widget, drawn, root)
            if words and words not in told:
                told.add(words)
                yield Finding(CUT, where(widget), words)
        field = widget.parentWidget()
        if isinstance(field, QPlainTextEdit) and _hides_hint(field):
            yield Finding(CUT, where(field), "not every line of the hint has room")
        if isinstance(widget, QTabBar) and _hides_tabs(widget):
            yield Finding(CUT, where(widget), "not every tab is in sight")


def _fault(widget: QWidget, drawn: DrawnText, root: QWidget) -> str:
    box = drawn.box
    room = QRectF(widget.rect()) & drawn.clip
    along, down = _scrolls(widget)
    typed = isinstance(widget, QLineEdit) and bool(widget.text())
    if typed and not isinstance(widget.parentWidget(), QAbstractSpinBox):
        return ""  # what somebody typed may be longer than the field; a number may not
    if not room.intersects(box) and (along or down):
        return ""
    if "\u2026" in drawn.text and not _told_whole(widget, drawn):
        return f"{drawn.text!r} ends in dots, and no tool tip tells the rest"
    if not along and _beyond(box.left(), box.right(), room.left(), room.right(), _GIVE):
        return f"{drawn.text!r} is cut at its side"
    if not down and _beyond(box.top(), box.bottom(), room.top(), room.bottom(), _GIVE_DOWN):
        return f"{drawn.text!r} is cut above or below"
    return _cut_by_others(widget, box, root, drawn.text)


def _cut_by_others(widget: QWidget, box: QRectF, root: QWidget, text: str) -> str:
    """What lies outside of a parent that does not scroll can never be read."""
    at, parent = box, widget
    along, down = _scrolls(widget)
    while parent is not root and parent.parentWidget() is not None:
        at = at.translated(parent.pos())
        parent = parent.parentWidget()
        scrolls = _scrolls(parent)
        along, down = along or scrolls[0], down or scrolls[1]
        rect = parent.rect()
        if not along and _beyond(at.left(), at.right(), rect.left(), rect.right() + 1, _GIVE):
            return f"{text!r} is cut at the side by {type(parent).__name__}"
        if not down and _beyond(at.top(), at.bottom(), rect.top(), rect.bottom() + 1, _GIVE_DOWN):
            return f"{text!r} is cut above or below by {type(parent).__name__}"
    return ""


def _beyond(start: float, end: float, first: float, last: float, give: float) -> bool:
    return start < first - give or end > last + give


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Whether this is what a scroll area shows, and can be moved sideways, and up and down."""
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not widget:
        return False, False
    if isinstance(area, QHeaderView):
        view = area.parentWidget()
        if not isinstance(view, QAbstractScrollArea):
            return False, False
        area = view
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    across, up = area.horizontalScrollBar(), area.verticalScrollBar()
    return (
        across.maximum() > across.minimum() and area.horizontalScrollBarPolicy() != off,
        up.maximum() > up.minimum() and area.verticalScrollBarPolicy() != off,
    )


def _told_whole(widget: QWidget, drawn: DrawnText) -> bool:
    view = widget.parentWidget()
    at = drawn.box.center().toPoint()
    if isinstance(widget, QTabBar):
        return bool(widget.tabToolTip(widget.tabAt(at)))
    if isinstance(view, QHeaderView):
        section = view.logicalIndexAt(at)
        tip = view.model().headerData(section, view.orientation(), Qt.ItemDataRole.ToolTipRole)
        return bool(tip)
    if isinstance(view, QAbstractItemView):
        return bool(view.indexAt(at).data(Qt.ItemDataRole.ToolTipRole))
    inside = isinstance(view, QAbstractSpinBox)
    return bool(widget.toolTip() or (inside and view is not None and view.toolTip()))


def _hides_tabs(bar: QTabBar) -> bool:
    shown = [bar.tabRect(tab) for tab in range(bar.count()) if bar.isTabVisible(tab)]
    return any(not bar.rect().adjusted(-2, -2, 2, 2).contains(tab) for tab in shown)


def _hides_hint(field: QPlainTextEdit) -> bool:
    """Lines that begin below a field are not drawn at all, so nothing of them is seen as cut."""
    if field.toPlainText() or field.toolTip():
        return False
    margin = round(field.document().documentMargin())
    room = field.viewport().rect().adjusted(margin, margin, -margin, -margin)
    wraps = Qt.TextFlag.TextWordWrap
    needed = field.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 0), wraps, field.placeholderText()
    )
    return needed.height() > room.height() + margin
