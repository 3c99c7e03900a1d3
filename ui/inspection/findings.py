"""A fault, and how the widget that has it is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

CUT, FAINT, MISPLACED, ORDER, UNNAMED, UNSEEN_FOCUS = (
    "cut", "faint", "misplaced", "order", "unnamed", "unseen focus",
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """``kind`` of fault, ``where`` (classes from the outside in) and ``words`` about it."""

    kind: str
    where: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.words} [{self.where}]"


def where(widget: QWidget) -> str:
    """The last classes above a widget, and its own with its name."""
    parts = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(parts) < 4:
        if type(parent).__name__ not in ("QWidget", "QStackedWidget"):
            parts.insert(0, type(parent).__name__)
        parent = parent.parentWidget()
    name = widget.accessibleName() or widget.objectName()
    return " > ".join(parts) + (f" {name[:60]!r}" if name else "")


def visible_widgets(root: QWidget) -> Iterator[QWidget]:
    """``root`` and all below it that is shown in the same window."""
    for widget in (root, *root.findChildren(QWidget)):
        if (
            widget.isVisibleTo(root)
            and widget.window() is root.window()
            and not widget.size().isEmpty()
        ):
            yield widget
