"""What the window remembers between two starts: geometry, theme, language, user and workspaces."""

from __future__ import annotations

import getpass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_MAX = 8


class Remembered:
    """A typed front to ``QSettings``. It holds nothing about cases, people or pictures."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("corroborate", "corroborate")

    @property
    def theme(self) -> str:
        """``system``, ``dark`` or ``light``."""
        name = str(self._settings.value("theme", "system"))
        return name if name in ("dark", "light") else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def language(self) -> str:
        """``en`` or ``es``, or ``system`` while nobody chose."""
        name = str(self._settings.value("language", "system"))
        return name if name in ("en", "es") else "system"

    @language.setter
    def language(self, name: str) -> None:
        self._settings.setValue("language", name)

    @property
    def user(self) -> str:
        """Who worked here last, at first the user of the operating system."""
        return str(self._settings.value("user", "")) or system_user()

    @user.setter
    def user(self, name: str) -> None:
        self._settings.setValue("user", name)

    @property
    def last_user(self) -> str:
        """Who signed in last on this computer, or nobody."""
        return str(self._settings.value("user", ""))

    @property
    def tour_seen(self) -> bool:
        """Whether somebody on this computer has seen the tour, or ended it."""
        return str(self._settings.value("tour_seen", "")) == "yes"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._settings.setValue("tour_seen", "yes" if seen else "")

    @property
    def recent(self) -> list[Path]:
        """Workspaces opened before, the last one first."""
        value = self._settings.value("recent", [])
        # A list of one comes back from an INI file as a bare string.
        entries = value if isinstance(value, list) else [value]
        return [Path(str(entry)) for entry in entries if entry][:RECENT_MAX]

    def add_recent(self, root: Path) -> None:
        """Put a workspace at the top of the list."""
        others = [path for path in self.recent if path != root]
        self._save_recent([root, *others])

    def forget_recent(self, root: Path) -> None:
        """Take a workspace off the list; the workspace itself is not touched."""
        self._save_recent([path for path in self.recent if path != root])

    def _save_recent(self, paths: list[Path]) -> None:
        self._settings.setValue("recent", [str(path) for path in paths[:RECENT_MAX]])

    def geometry(self, name: str) -> QByteArray | None:
        """The saved geometry or state called ``name``."""
        value = self._settings.value(f"geometry/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_geometry(self, name: str, value: QByteArray) -> None:
        """Save a geometry or state."""
        self._settings.setValue(f"geometry/{name}", value)


def system_user() -> str:
    """The name of the operating system's user, or an empty string where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
