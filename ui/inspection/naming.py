"""Controls that a screen reader cannot name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from ui.inspection.findings import UNNAMED, Finding, visible_widgets, where

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTabBar,
)  # fmt: skip


def unnamed(root: QWidget) -> Iterator[Finding]:
    """Each control, and each widget that Tab reaches, without a name for a screen reader."""
    for widget in visible_widgets(root):
        reached = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if not isinstance(widget, CONTROLS) and not (reached and widget.isEnabled()):
            continue
        if part_of_another(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        name = face.text(QAccessible.Text.Name) if face is not None else ""
        if not name.strip():
            yield Finding(UNNAMED, where(widget), "has no name for a screen reader")


def part_of_another(widget: QWidget) -> bool:
    """Parts that Qt builds into its own controls: headers, scroll bars, editors, pop-ups."""
    if isinstance(widget, (QHeaderView, QScrollBar)) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)):
            return True
        if isinstance(parent, QTabBar):
            return True
        parent = parent.parentWidget()
    return False
