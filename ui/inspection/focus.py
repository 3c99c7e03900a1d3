"""Widgets that look alike with and without the keyboard's focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from ui.inspection.contrast import CONTROL_RATIO, contrast_ratio
from ui.inspection.findings import UNSEEN_FOCUS, Finding, visible_widgets, where
from ui.inspection.naming import part_of_another

_PIXELS = 12
"""So many pixels must change by enough; a blinking text cursor alone has as many or fewer."""
_MARGIN = 3
"""Focus may be drawn a little outside of the widget."""


def unseen_focus(
    root: QWidget, settle: Callable[[], None], known: set[str] | None = None
) -> Iterator[Finding]:
    """Each widget that Tab reaches and that does not show it.

    ``settle`` lets the window repaint. ``known`` collects the kinds that were tried, so that
    each is tried once over many screens.
    """
    tried = set() if known is None else known
    before = QApplication.focusWidget()
    for widget in list(visible_widgets(root)):
        kind = f"{type(widget).__name__} {widget.property('kind')}"
        reached = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if (
            not reached
            or not widget.isEnabled()
            or part_of_another(widget)
            or kind in tried
            or isinstance(widget, QScrollArea)
            or widget.focusProxy() is not None
        ):
            continue
        tried.add(kind)
        area = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
        area = area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if QApplication.focusWidget() is not widget:
            continue
        with_focus = _picture(root, area)
        widget.clearFocus()
        settle()
        changed = _changed(with_focus, _picture(root, area))
        if changed < _PIXELS and not isinstance(widget, QAbstractItemView):
            yield Finding(UNSEEN_FOCUS, where(widget), f"only {changed} pixels change")
        elif changed < _PIXELS:
            yield Finding(UNSEEN_FOCUS, where(widget), f"only {changed} pixels change in a list")
    if before is not None:
        before.setFocus()


def _picture(root: QWidget, area: QRect) -> np.ndarray:
    image = root.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    stride = image.bytesPerLine() // 4
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), stride)
    return pixels[:, : image.width()].copy()


def _changed(one: np.ndarray, other: np.ndarray) -> int:
    """How many pixels differ by the contrast that WCAG asks of a focus indicator (2.4.13)."""
    if one.shape != other.shape:
        return int(one.size)
    differing = np.flatnonzero((one & 0xFFFFFF) != (other & 0xFFFFFF))
    pairs, counts = np.unique(
        np.stack([one.ravel()[differing], other.ravel()[differing]]), axis=1, return_counts=True
    )
    return int(
        sum(
            count
            for (a, b), count in zip(pairs.T, counts, strict=True)
            if contrast_ratio(QColor(int(a) & 0xFFFFFF), QColor(int(b) & 0xFFFFFF))
            >= CONTROL_RATIO / 2
        )
    )
