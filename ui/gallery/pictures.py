"""Saves each screen in every theme and size, and an index of them."""

from __future__ import annotations

import html
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from ui import theme
from ui.gallery.screens import SCREENS
from workstation.errors import CannotProceed


@dataclass(frozen=True)
class Look:
    """A theme, and a size of the window in logical pixels."""

    theme: str
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """As folders and the index call it: ``dark-1280x800``."""
        return f"{self.theme}-{self.size[0]}x{self.size[1]}"


def looks(themes: Sequence[str], sizes: Sequence[tuple[int, int]]) -> list[Look]:
    """Every theme in every size."""
    return [Look(theme, size) for theme in themes for size in sizes]


def has_own_size(widget: QWidget) -> bool:
    """Whether it keeps the size that it opened with, whatever that of the window is."""
    return isinstance(widget, QDialog | QMenu)


def put_on(
    application: QApplication, look: Look, widget: QWidget, settle: Callable[[], None]
) -> None:
    """Dress the program in a look. A dialog keeps its size."""
    if theme.current().name != look.theme:
        theme.apply(application, look.theme)
    if not has_own_size(widget):
        widget.resize(QSize(*look.size))
    settle()


class Pictures:
    """Call it with each screen, as ``ui.gallery.visit`` does, then ``write_index``."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        wanted: Sequence[Look],
        only: Collection[str] = (),
    ) -> None:
        self._application = application
        self._folder = folder
        self._looks = list(wanted)
        self._only = frozenset(only)
        self.saved: list[Path] = []

    def __call__(self, name: str, widget: QWidget, settle: Callable[[], None]) -> None:
        """Save a screen in every look."""
        if self._only and name not in self._only:
            return
        for look in self._looks:
            if has_own_size(widget) and look.size != self._looks[0].size:
                continue
            put_on(self._application, look, widget, settle)
            target = self._target(name, look)
            target.parent.mkdir(parents=True, exist_ok=True)
            if not widget.grab().save(str(target)):
                raise CannotProceed(
                    f"The picture {target.name} could not be written.", "Choose another folder."
                )
            self.saved.append(target)
        # Half as many changes of the theme: the next screen begins where this one ends.
        self._looks.sort(key=lambda look: look.theme != theme.current().name)

    def _target(self, name: str, look: Look) -> Path:
        inside = self._folder / look.name if len(self._looks) > 1 else self._folder
        return inside / f"{name}.png"

    def write_index(self) -> Path:
        """One page of HTML with every picture, grouped as in the list of screens."""
        parts = [
            "<!doctype html><html lang='en'><meta charset='utf-8'><title>Screens</title>",
            "<style>body{font:13px sans-serif;margin:24px;background:#777;color:#111}"
            "img{max-width:640px;vertical-align:top;margin:4px}h3{margin-bottom:4px}</style>",
            f"<h1>{len({path.name for path in self.saved})} screens of Corroborate</h1>",
        ]
        group = ""
        for screen in SCREENS:
            found = [path for path in self.saved if path.stem == screen.name]
            if not found:
                continue
            if screen.group != group:
                group = screen.group
                parts.append(f"<h2>{html.escape(group)}</h2>")
            parts.append(f"<h3>{html.escape(screen.words)}</h3>")
            for path in sorted(found):
                source = path.relative_to(self._folder).as_posix()
                title = html.escape(source)
                parts.append(
                    f"<a href='{title}'><img src='{title}' alt='{title}' loading='lazy'></a>"
                )
        target = self._folder / "index.html"
        target.write_text("\n".join(parts) + "\n", encoding="utf-8")
        return target
