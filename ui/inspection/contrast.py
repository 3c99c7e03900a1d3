"""Text that is too faint against what lies behind it.

WCAG 2.2, success criteria 1.4.3 (text: 4.5 to 1, large text: 3 to 1) and 1.4.11 (what marks a
control and its focus: 3 to 1). The colour is that of the painter's pen, and the ground is the
colour most often found behind the text in the rendered picture, so that style sheets, delegates
and disabled states count as they are seen. Disabled text is exempt there, and is here.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.inspection.drawn import DrawnText, Page
from ui.inspection.findings import FAINT, Finding, where

TEXT_RATIO, LARGE_RATIO, CONTROL_RATIO = 4.5, 3.0, 3.0
_LARGE_PX, _LARGE_BOLD_PX = 24.0, 18.66
"""18 and 14 points at 96 dots per inch, as WCAG defines large text."""
_OFTEN = 0.2
"""Share of the pixels that one colour has where the ground is plain."""
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


def pictured(root: QWidget) -> QImage:
    """What a widget and all that it holds look like."""
    return root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def faint_texts(root: QWidget, page: Page, picture: QImage) -> Iterator[Finding]:
    """Each text whose contrast, in a picture of ``root``, is below what its size asks for."""
    ratio = picture.devicePixelRatio()
    stride = picture.bytesPerLine() // 4
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), stride)
    pixels = pixels[:, : picture.width()]
    for widget, texts in page:
        if not widget.isEnabled():
            continue
        offset = widget.mapTo(root, QPoint(0, 0))
        told: set[str] = set()
        for drawn in texts:
            seen = drawn.box & drawn.clip & QRectF(widget.rect())
            if seen.width() < 3 or seen.height() < 5 or _is_disabled(widget, drawn):
                continue
            middle = offset + seen.center().toPoint()
            if root.childAt(middle) not in (widget, None) and widget is not root:
                continue  # something lies over it, or it is scrolled away
            ground = _ground(pixels, seen.translated(offset), ratio, drawn.colour)
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
    view = widget.parentWidget()
    if not isinstance(view, QAbstractItemView):
        return False
    index = view.indexAt(drawn.box.center().toPoint())
    return index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled


def _ground(pixels: np.ndarray, box: QRectF, ratio: float, pen: QColor) -> QColor | None:
    """What lies behind text in a box of logical pixels: the colour most often found.

    Over a photograph no colour is found often; there it is the one of middle brightness.
    """
    left, top = max(round(box.left() * ratio), 0), max(round(box.top() * ratio), 0)
    part = pixels[top : round(box.bottom() * ratio), left : round(box.right() * ratio)]
    part = part[(part & 0xFFFFFF) != (pen.rgb() & 0xFFFFFF)] & 0xFFFFFF
    if part.size == 0:
        return None
    colours, counts = np.unique(part, return_counts=True)
    if counts.max() >= _OFTEN * part.size:
        return QColor(int(colours[counts.argmax()]))
    brightness = (part >> 16 & 0xFF) * 2 + (part >> 8 & 0xFF) * 5 + (part & 0xFF)
    return QColor(int(part[np.argsort(brightness)[part.size // 2]]))


def _over(colour: QColor, ground: QColor) -> QColor:
    """A colour that lets some of the ground through."""
    share = colour.alphaF()
    return QColor.fromRgbF(
        *(
            front * share + back * (1 - share)
            for front, back in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
        )
    )
