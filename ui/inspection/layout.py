"""Widgets that lie over each other or outside of the window, and Tab that goes astray."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

from ui.inspection.findings import MISPLACED, ORDER, Finding, visible_widgets, where
from ui.inspection.naming import part_of_another

_GIVE = 2
"""Logical pixels that neighbours may share: frames that meet."""
OVER = "over"
"""A widget with this property lies over its neighbours on purpose."""

_OWN_ORDER = (
    QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QMainWindow, QSplitter,
    QStackedWidget, QTabBar, QTabWidget,
)  # fmt: skip
"""Qt itself places the parts of these."""


def misplaced(root: QWidget) -> Iterator[Finding]:
    """Each pair of neighbours that overlap, and each widget that its parent cuts off."""
    for parent in visible_widgets(root):
        if isinstance(parent, _OWN_ORDER):
            continue
        scrolled = _is_viewport(parent)
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and not child.isWindow()
            and child.isVisibleTo(root)
            and not child.size().isEmpty()
            and not child.property(OVER)
        ]
        for number, child in enumerate(children):
            if not scrolled and not _holds(parent.rect(), child.geometry()):
                yield Finding(
                    MISPLACED, where(child), f"reaches out of its {type(parent).__name__}"
                )
            for other in children[number + 1 :]:
                shared = child.geometry() & other.geometry()
                if shared.width() > _GIVE and shared.height() > _GIVE:
                    yield Finding(MISPLACED, where(child), f"lies over {where(other)}")


def order_faults(root: QWidget) -> Iterator[Finding]:
    """Where Tab goes back up, or back along a row, among widgets of the same parent.

    The next column may begin higher up: what lies above and further on is no fault.
    """
    chain = list(_chain(root))
    groups: dict[QWidget | None, list[QWidget]] = defaultdict(list)
    for widget in chain:
        groups[widget.parentWidget()].append(widget)
    forward = root.layoutDirection() != Qt.LayoutDirection.RightToLeft
    for group in groups.values():
        for first, then in pairwise(group):
            if _goes_back(first.geometry(), then.geometry(), forward):
                yield Finding(ORDER, where(first), f"Tab goes back to {where(then)}")


def _chain(root: QWidget) -> Iterator[QWidget]:
    """What Tab reaches inside ``root``, in its order from the top."""
    widget = root
    reached: set[int] = set()
    while id(widget) not in reached:
        reached.add(id(widget))
        if (
            widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and root.isAncestorOf(widget)
            and widget.isVisibleTo(root)
            and widget.isEnabled()
            and not part_of_another(widget)
        ):
            yield widget
        widget = widget.nextInFocusChain()


def _goes_back(first: QRect, then: QRect, forward: bool) -> bool:
    beside = min(first.bottom(), then.bottom()) - max(first.top(), then.top())
    if beside > min(first.height(), then.height()) / 2:
        return then.right() <= first.left() if forward else then.left() >= first.right()
    above = then.bottom() <= first.top()
    further_on = then.left() > first.right() if forward else then.right() < first.left()
    return above and not further_on


def _holds(room: QRect, inside: QRect) -> bool:
    return room.adjusted(-_GIVE, -_GIVE, _GIVE, _GIVE).contains(inside)


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def outside(window: QRect, widget: QWidget) -> bool:
    """Whether a widget lies partly outside of the window's rectangle on the screen."""
    return not window.contains(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()))
