"""Controls whose shape cannot be told from what lies around them.

WCAG 2.2, success criterion 1.4.11: what is needed to recognise a control that can be used has
3 to 1 against what is beside it. A field, a button or the box of a choice is recognised by its
edge or by its ground, so the strongest colour within its edge is held against the ground outside.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.inspection.contrast import CONTROL_RATIO, contrast_ratio
from ui.inspection.findings import FAINT, Finding, visible_widgets, where
from ui.inspection.naming import part_of_another

_BOUNDED = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton)
_DEEP = 2
"""The edge is looked for in so many logical pixels from the outermost one."""
_SIDES = 3
"""Of four; at one of them something else may lie."""


def faint_edges(root: QWidget, picture: QImage) -> Iterator[Finding]:
    """Each control that can be used and whose edge, in a picture of ``root``, is below 3 to 1."""
    for widget in visible_widgets(root):
        area = _bounds(widget)
        if area is None or not widget.isEnabled() or part_of_another(widget) or _is_text(widget):
            continue
        if not widget.visibleRegion().boundingRect().contains(area & widget.rect()):
            continue  # a part of it is scrolled away
        reached = _sides(picture, QRect(widget.mapTo(root, area.topLeft()), area.size()))
        if len(reached) >= _SIDES and sorted(reached)[-_SIDES] < CONTROL_RATIO:
            yield Finding(
                FAINT,
                where(widget),
                f"an edge has {sorted(reached)[-_SIDES]:.2f} to 1; {CONTROL_RATIO} is asked for",
            )


def _bounds(widget: QWidget) -> QRect | None:
    """What is to be recognised of a widget, in its own logical pixels."""
    if isinstance(widget, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        element = (
            QStyle.SubElement.SE_CheckBoxIndicator
            if isinstance(widget, QCheckBox)
            else QStyle.SubElement.SE_RadioButtonIndicator
        )
        return widget.style().subElementRect(element, option, widget)
    return widget.rect() if isinstance(widget, _BOUNDED) else None


def _is_text(widget: QWidget) -> bool:
    """Text that can be read and copied only is recognised as text."""
    return isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly()


def _sides(picture: QImage, area: QRect) -> list[float]:
    """The contrast at the middle of each side that has something outside of it."""
    scale = picture.devicePixelRatio()
    middle = area.center()
    reached = []
    for start, inwards in (
        (QPoint(area.left(), middle.y()), QPoint(1, 0)),
        (QPoint(area.right(), middle.y()), QPoint(-1, 0)),
        (QPoint(middle.x(), area.top()), QPoint(0, 1)),
        (QPoint(middle.x(), area.bottom()), QPoint(0, -1)),
    ):
        outside = _colour(picture, start - inwards * 2, scale)
        if outside is None:
            continue
        inside = (_colour(picture, start + inwards * step, scale) for step in range(_DEEP + 1))
        reached.append(max(contrast_ratio(each, outside) for each in inside if each is not None))
    return reached


def _colour(picture: QImage, at: QPoint, scale: float) -> QColor | None:
    place = QPoint(int((at.x() + 0.5) * scale), int((at.y() + 0.5) * scale))
    return picture.pixelColor(place) if picture.rect().contains(place) else None
