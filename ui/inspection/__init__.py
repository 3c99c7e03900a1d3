"""Looks at a screen as an examiner would: is text cut, faint, unnamed, is the focus seen?

Nothing here runs while somebody works. ``python -m ui.screenshots`` and the tests use it:
``inspect`` walks what is visible of a widget and returns each fault that it finds.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.inspection.contrast import faint_texts, pictured
from ui.inspection.cut_text import cut_texts
from ui.inspection.drawn import read
from ui.inspection.edges import faint_edges
from ui.inspection.findings import Finding
from ui.inspection.layout import misplaced, order_faults
from ui.inspection.naming import unnamed

__all__ = ["Finding", "inspect"]


def inspect(root: QWidget, *, only_room: bool = False) -> list[Finding]:
    """Every fault of a visible widget and what it holds; an empty list where there is none.

    ``only_room`` asks no more than whether everything has its room: colours, names and the order
    of Tab are those of any other size. What takes the keyboard away is not tried here: see
    ``ui.inspection.focus``.
    """
    page = read(root)
    found = [*cut_texts(root, page), *misplaced(root)]
    if not only_room:
        picture = pictured(root)
        found += [*faint_texts(root, page, picture), *faint_edges(root, picture)]
        found += [*order_faults(root), *unnamed(root)]
    return found
