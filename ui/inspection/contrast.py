"""Text that is too faint against what lies behind it.

WCAG 2.2, success criteria 1.4.3 (text: 4.5 to 1, large text: 3 to 1) and 1.4.11 (what marks a
control and its focus: 3 to 1). The colour is that of the painter's pen, and the ground is the
colour most often found behind the text in the rendered picture, so that style sheets, delegates
and disabled states count as they are seen. Disabled text is exempt there, and is here.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.inspection.drawn import DrawnText, drawn_texts
from ui.inspection.findings import FAINT, Finding, visible_widgets, where

TEXT_RATIO, LARGE_RATIO, CONTROL_RATIO = 4.5, 3.0, 3.0
_LARGE_PX, _LARGE_BOLD_PX = 24.0, 18.66
"""18 and 14 points at 96 dots per inch, as WCAG defines large text."""
_SHADE = 0.02
"""Ratios are compared to two hundredths, because colours come in 256 steps."""


def contrast_ratio(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance from 0 to 1, as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faint_texts(root: QWidget) -> Iterator[Finding]:
    """Each text whose contrast is below what its size asks for."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    stride = picture.bytesPerLine() // 4
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), stride)
    pixels = pixels[:, : picture.width()]
    for widget in visible_widgets(root):
        if not widget.isEnabled():
            continue
        offset = widget.mapTo(root, QPoint(0, 0))
        told: set[str] = set()
        for drawn in drawn_texts(widget):
            seen = drawn.box & drawn.clip & QRectF(widget.rect())
            if seen.width() < 3 or seen.height() < 5 or _is_disabled(widget, drawn):
                continue
            middle = offset + seen.center().toPoint()
            if root.childAt(middle) not in (widget, None) and widget is not root:
                continue  # something lies over it, or it is scrolled away
            ground = _ground(pixels, seen.translated(offset), ratio)
            if ground is None:
                continue
            reached = contrast_ratio(_over(drawn.colour, ground), ground)
            asked = LARGE_RATIO if _is_large(drawn) else TEXT_RATIO
            if reached < asked - _SHADE and drawn.text not in told:
                told.add(drawn.text)
                yield Finding(
                    FAINT,
                    where(widget),
                    f"{drawn.text!r} has {reached:.2f} to 1, {drawn.colour.name()} on "
                    f"{ground.name()}; {asked} is asked for",
                )


def _is_large(drawn: DrawnText) -> bool:
    return drawn.size_px >= (_LARGE_BOLD_PX if drawn.bold else _LARGE_PX)


def _is_disabled(widget: QWidget, drawn: DrawnText) -> bool:
    from PySide6.QtCore import Qt

    view = widget.parentWidget()
    if not isinstance(view, QAbstractItemView):
        return False
    index = view.indexAt(drawn.box.center().toPoint())
    return index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled


def _ground(pixels: np.ndarray, box: QRectF, ratio: float) -> QColor | None:
    """The colour most often found in a box of logical pixels."""
    left, top = max(round(box.left() * ratio), 0), max(round(box.top() * ratio), 0)
    part = pixels[top : round(box.bottom() * ratio), left : round(box.right() * ratio)]
    if part.size == 0:
        return None
    colours, counts = np.unique(part, return_counts=True)
    return QColor(int(colours[counts.argmax()]) & 0xFFFFFF)


def _over(colour: QColor, ground: QColor) -> QColor:
    """A colour that lets some of the ground through."""
    share = colour.alphaF()
    return QColor.fromRgbF(
        *(
            front * share + back * (1 - share)
            for front, back in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
        )
    )
