"""The keys with which an examination is done without touching the mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.keys import Key
from workstation.model import Likeness

if TYPE_CHECKING:
    from ui.views.examination.panel import ExaminationPanel

PARTS = COMPONENTS, LIMITS, CONCLUSION, REMARKS = range(4)


class ExaminationKeys(QObject):
    """Shortcuts on a place. Single letters are typed, not obeyed, where a text has the focus."""

    def __init__(self, panel: ExaminationPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def told(self) -> tuple[Key, ...]:
        """What the keys do."""
        return tuple(key for key, _acts in self._bound())

    def install(self, place: QWidget) -> None:
        """Obey keys wherever in this place the focus is."""
        for key, acts in self._bound():
            for each, act in zip(key.keys, acts, strict=True):
                shortcut = QShortcut(QKeySequence(each), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                # Held, it would ask or record again and again.
                shortcut.setAutoRepeat(each.startswith("Pg"))
                shortcut.activated.connect(act)

    def _bound(self) -> list[tuple[Key, tuple[Callable[[], object], ...]]]:
        """Each line of the overlay, and what each of its keys does."""
        panel, form = self._panel, self._panel.components.form

        def see(**where: bool) -> Callable[[], None]:
            return lambda: self._here(partial(form.see, **where))

        def compare(likeness: Likeness) -> Callable[[], None]:
            return lambda: self._here(partial(form.compare, likeness))

        return [
            (
                Key(
                    self.tr("Components, limits, conclusion, remarks"),
                    tuple(f"Alt+{part + 1}" for part in PARTS),
                    self.tr("Alt+1 to 4"),
                ),
                tuple(partial(panel.go_to, part) for part in PARTS),
            ),
            (
                Key(
                    self.tr("Next component or limit, back"),
                    ("PgDown", "PgUp"),
                    self.tr("Page Down, Page Up"),
                ),
                (lambda: self._step(1), lambda: self._step(-1)),
            ),
            (
                Key(self.tr("Visible in the probe, in the portrait"), ("V", "B")),
                (see(in_probe=True), see(in_portrait=True)),
            ),
            (
                Key(self.tr("Not visible there"), ("Shift+V", "Shift+B")),
                (see(in_probe=False), see(in_portrait=False)),
            ),
            (
                Key(self.tr("Similar, dissimilar"), ("S", "U")),
                (compare(Likeness.SIMILAR), compare(Likeness.DISSIMILAR)),
            ),
            (
                Key(self.tr("Explainable difference, not comparable"), ("Y", "Q")),
                (compare(Likeness.EXPLAINABLE), compare(Likeness.NOT_COMPARABLE)),
            ),
            (Key(self.tr("Write the note"), ("J",)), (self._write,)),
            (
                Key(self.tr("Mark a region"), ("Z",)),
                (lambda: self._here(panel.components.mark),),
            ),
            (
                Key(self.tr("Adjust a mark"), ("Shift+Z",)),
                (lambda: self._here(panel.components.adjust),),
            ),
            (
                Key(self.tr("Record"), ("Ctrl+Return", "Ctrl+Enter"), self.tr("Ctrl+Enter")),
                (panel.record, panel.record),
            ),
            (Key(self.tr("Ask to see a hidden fact"), ("H",)), (panel.context.ask,)),
        ]

    def _here(self, act: Callable[[], object]) -> None:
        """Answer a component only while the components are in sight."""
        if self._panel.parts.currentIndex() == COMPONENTS:
            act()

    def _step(self, by: int) -> None:
        part = self._panel.parts.currentIndex()
        if part == COMPONENTS:
            self._panel.components.step(by)
        elif part == LIMITS:
            self._panel.limits.step(by)

    def _write(self) -> None:
        shown = self._panel.parts.currentWidget()
        for part in (self._panel.components, self._panel.conclusion, self._panel.remarks):
            if part is shown:
                part.write()
