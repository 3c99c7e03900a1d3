"""Notes what shows as a window of its own: such a part takes the keyboard from the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.window import MainWindow


class ShownAlone(QObject):
    """Notes every widget that shows as a window of its own."""

    def __init__(self, allowed: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._allowed = allowed
        self.classes: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, MainWindow)
            and watched not in self._allowed
        ):
            self.classes.append(type(watched).__name__)
        return False


@contextmanager
def watching(*allowed: QWidget) -> Iterator[list[str]]:
    """The classes of widgets that show alone meanwhile, other than those allowed."""
    shown = ShownAlone(allowed)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(shown)
    try:
        yield shown.classes
    finally:
        application.removeEventFilter(shown)
