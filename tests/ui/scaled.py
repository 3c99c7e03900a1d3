"""Looks at the screens about people at the scale of ``QT_SCALE_FACTOR``, and prints what it found.

A program of its own: Qt reads the scale once, when the application is made.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.gallery.pictures import Look, has_own_size, put_on
from ui.gallery.visit import PEOPLE, visit
from ui.inspection import inspect
from ui.window import SMALLEST


def main() -> None:
    """One object of JSON: the densities of the pictures, the sizes of dialogs, the faults."""
    application = QApplication(sys.argv[:1])
    theme.apply(application, "light")
    densities: set[float] = set()
    heights: dict[str, int] = {}
    faults: list[str] = []

    def look(name: str, widget: QWidget, settle: Callable[[], None]) -> None:
        put_on(application, Look("light", SMALLEST), widget, settle)
        densities.add(widget.grab().devicePixelRatio())
        heights[name] = widget.height()
        if not has_own_size(widget) and (widget.width(), widget.height()) != SMALLEST:
            faults.append(f"{name}: {widget.width()} x {widget.height()} is its smallest size")
        faults.extend(f"{name}: {each}" for each in inspect(widget, only_room=True))

    visit(application, look, [PEOPLE])
    print(json.dumps({"densities": sorted(densities), "heights": heights, "faults": faults}))


if __name__ == "__main__":
    main()
