"""The look: spacing, type sizes, colours of both themes, fonts and icons."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ui.garbage import nothing_collected
from ui.style_sheet import (
    ICONS,
    TEXT_BODY,
    TEXT_HEADING,
    TEXT_SMALL,
    TEXT_TITLE,
    style_sheet,
)

__all__ = [
    "DARK", "FIELD_INSET", "ICONS", "LABEL_TOP", "LARGE", "LIGHT", "MEDIUM", "SMALL", "TEXT_BODY",
    "TEXT_HEADING", "TEXT_SMALL", "TEXT_TITLE", "TINY", "Palette", "apply", "current", "font",
    "grouped", "icon", "icon_pixmap",
]  # fmt: skip

TINY, SMALL, MEDIUM, LARGE = 4, 8, 16, 24
"""Space in logical pixels: inside a control, inside a group, between groups, window's edge."""

LABEL_TOP = 6
"""Above the words beside a field: so they stand on one line with the words in it."""
FIELD_INSET = 7
"""Before the number in a spin box, which a style sheet does not move: as in other fields."""


@dataclass(frozen=True)
class Palette:
    """Colours of a theme. Greys are neutral: no hue may tint the judgement of a picture."""

    name: str
    window: str
    panel: str
    base: str
    raised: str
    line: str
    line_strong: str
    edge: str
    """What bounds a control that can be used: 3 to 1 against each ground (WCAG 1.4.11)."""
    edge_thinned: str
    """The same where a line of one logical pixel is drawn paler: see ``_for_screens``."""
    faint: str
    """What bounds one that cannot, and divides the rows of a list."""
    text: str
    text_muted: str
    text_disabled: str
    surround: str
    accent: str
    accent_text: str
    selection: str
    missing: str
    refused: str
    complete: str


DARK = Palette(
    name="dark", window="#262626", panel="#2d2d2d", base="#1f1f1f", raised="#373737",
    line="#1a1a1a", line_strong="#565656", edge="#808080", edge_thinned="#9a9a9a",
    faint="#3d3d3d", text="#e4e4e4", text_muted="#acacac", text_disabled="#6f6f6f",
    surround="#4a4a4a", accent="#5b9bd9",
    accent_text="#101010", selection="#3d3d3d", missing="#e0a030", refused="#f58d83",
    complete="#6dbb74",
)  # fmt: skip
LIGHT = Palette(
    name="light", window="#e6e6e6", panel="#efefef", base="#fafafa", raised="#ffffff",
    line="#cbcbcb", line_strong="#9a9a9a", edge="#787878", edge_thinned="#525252",
    faint="#d0d0d0", text="#1c1c1c", text_muted="#595959", text_disabled="#9b9b9b",
    surround="#757575", accent="#1f64ad",
    accent_text="#ffffff", selection="#d8d8d8", missing="#7d5200", refused="#a8201a",
    complete="#1d6526",
)  # fmt: skip

_in_use = {"palette": DARK}
_DRESSED = "corroborate_theme"
"""The property of the application that names the theme it wears."""


def current() -> Palette:
    """The palette in use; ask again after a ``QEvent.Type.PaletteChange``."""
    return _in_use["palette"]


def apply(app: QApplication, name: str = "system") -> Palette:
    """Dress the application in ``dark``, ``light`` or, for ``system``, what the desktop uses.

    Where the desktop says nothing the theme is dark: a neutral dark surround tires the eye of
    somebody who judges pictures all day the least.
    """
    if name == "system":
        light = app.styleHints().colorScheme() == Qt.ColorScheme.Light
        name = "light" if light else "dark"
    palette = _for_screens(LIGHT if name == "light" else DARK)
    _in_use["palette"] = palette
    if app.property(_DRESSED) == palette.name:
        return palette  # each of what follows goes through every widget there is
    with nothing_collected():
        _dress(app, palette)
    _pixmaps.clear()
    return palette


def _dress(app: QApplication, palette: Palette) -> None:
    # Exchanging one style sheet for another takes ten times as long as taking it off first. That
    # is safe because no widget has a style sheet of its own: Qt leaves those with a dead style.
    app.setStyleSheet("")
    if app.property(_DRESSED) is None:
        app.setStyle("Fusion")
    app.setProperty(_DRESSED, palette.name)
    font = QFont(app.font())
    font.setPixelSize(TEXT_BODY)
    app.setFont(font)
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(style_sheet(palette))


def _for_screens(palette: Palette) -> Palette:
    """``palette`` with stronger edges where a screen has, say, 1.25 device pixels for a logical.

    There Qt spreads a line over two device pixels, and three quarters of its colour are seen.
    """
    spread = any(0 < each.devicePixelRatio() % 1 < 0.5 for each in QGuiApplication.screens())
    return replace(palette, edge=palette.edge_thinned) if spread else palette


def font(size: int = TEXT_BODY, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The system's UI font at one of the four sizes; ``tabular`` for scores, times, hashes."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(size)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def grouped(digest: str, groups: int = 0) -> str:
    """A hash in groups of four characters; only the first ``groups`` where that is above 0."""
    parts = [digest[i : i + 4] for i in range(0, len(digest), 4)]
    return " ".join(parts[:groups] if groups else parts)


_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """``resources/icons/NAME.svg`` in one colour, ``size`` logical pixels at a pixel ratio."""
    key = (name, colour, size, ratio)
    if key not in _pixmaps:
        from PySide6.QtSvg import QSvgRenderer

        drawing = (ICONS / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        _pixmaps[key] = pixmap
    return _pixmaps[key]


def icon(name: str, size: int = 16, colour: str = "") -> QIcon:
    """An icon in the theme's text colour (or ``colour``), sharp on every screen there is."""
    made = QIcon()
    screens = {each.devicePixelRatio() for each in QGuiApplication.screens()}
    for ratio in sorted({1.0, 2.0, *screens}):
        made.addPixmap(icon_pixmap(name, colour or current().text, size, ratio))
        made.addPixmap(icon_pixmap(name, current().text_disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def _qt_palette(p: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for group_role, colour in (
        (role.Window, p.window), (role.WindowText, p.text), (role.Base, p.base),
        (role.AlternateBase, p.panel), (role.Text, p.text), (role.Button, p.raised),
        (role.ButtonText, p.text), (role.BrightText, p.refused), (role.Highlight, p.selection),
        (role.HighlightedText, p.text), (role.ToolTipBase, p.raised), (role.ToolTipText, p.text),
        (role.PlaceholderText, p.text_muted), (role.Link, p.accent), (role.Light, p.line_strong),
        (role.Midlight, p.line_strong), (role.Mid, p.line), (role.Dark, p.line),
        (role.Shadow, p.line), (role.Accent, p.accent),
    ):  # fmt: skip
        made.setColor(group_role, QColor(colour))
    for group_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, group_role, QColor(p.text_disabled))
    return made
