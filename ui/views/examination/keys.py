"""The keys with which an examination is done without touching the mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from workstation.model import Likeness

if TYPE_CHECKING:
    from ui.views.examination.panel import ExaminationPanel

COMPONENTS, LIMITS, CONCLUSION, REMARKS = range(4)


class ExaminationKeys(QObject):
    """Shortcuts on a place. Single letters are typed, not obeyed, where a text has the focus."""

    def __init__(self, panel: ExaminationPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def told(self) -> list[tuple[str, str]]:
        """What the keys do, as (words, key)."""
        return [
            (self.tr("Components, limits, conclusion, remarks"), self.tr("Alt+1 to 4")),
            (self.tr("Next component or limit, back"), self.tr("Page Down, Page Up")),
            (self.tr("Visible in the probe, in the portrait"), "V  B"),
            (self.tr("Not visible there"), "Shift+V  Shift+B"),
            (self.tr("Similar, dissimilar"), "S  U"),
            (self.tr("Explainable difference, not comparable"), "Y  Q"),
            (self.tr("Write the note"), "J"),
            (self.tr("Mark a region"), "Z"),
            (self.tr("Record"), self.tr("Ctrl+Enter")),
            (self.tr("Ask to see a hidden fact"), "H"),
        ]

    def install(self, place: QWidget) -> None:
        """Obey keys wherever in this place the focus is."""
        panel, form = self._panel, self._panel.components.form
        acts: list[tuple[tuple[str, ...], Callable[[], object]]] = [
            (("PgDown",), lambda: self._step(1)),
            (("PgUp",), lambda: self._step(-1)),
            (("V",), lambda: self._here(partial(form.see, in_probe=True))),
            (("Shift+V",), lambda: self._here(partial(form.see, in_probe=False))),
            (("B",), lambda: self._here(partial(form.see, in_portrait=True))),
            (("Shift+B",), lambda: self._here(partial(form.see, in_portrait=False))),
            (("S",), lambda: self._here(partial(form.compare, Likeness.SIMILAR))),
            (("U",), lambda: self._here(partial(form.compare, Likeness.DISSIMILAR))),
            (("Y",), lambda: self._here(partial(form.compare, Likeness.EXPLAINABLE))),
            (("Q",), lambda: self._here(partial(form.compare, Likeness.NOT_COMPARABLE))),
            (("J",), self._write),
            (("Z",), lambda: self._here(panel.components.mark)),
            (("Ctrl+Return", "Ctrl+Enter"), panel.record),
            (("H",), panel.context.ask),
        ]
        acts += [
            ((f"Alt+{part + 1}",), partial(panel.go_to, part))
            for part in (COMPONENTS, LIMITS, CONCLUSION, REMARKS)
        ]
        for keys, act in acts:
            shortcut = QShortcut(place)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # Held, it would ask or record again and again.
            shortcut.setAutoRepeat(keys[0].startswith("Pg"))
            shortcut.activated.connect(act)

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
