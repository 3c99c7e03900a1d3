"""The look: spacing, type sizes, colours of both themes, fonts and icons."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

TINY, SMALL, MEDIUM, LARGE = 4, 8, 16, 24
"""Space in logical pixels: inside a control, inside a group, between groups, window's edge."""

TEXT_SMALL, TEXT_BODY, TEXT_HEADING, TEXT_TITLE = 11, 13, 15, 20
"""The four type sizes, in logical pixels."""

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


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
    name="dark", window="#262626", panel="#2d2d2d", base="#1f1f1f", raised="#3a3a3a",
    line="#1a1a1a", line_strong="#565656", text="#e4e4e4", text_muted="#a6a6a6",
    text_disabled="#6f6f6f", surround="#4a4a4a", accent="#5b9bd9", accent_text="#101010",
    selection="#474747", missing="#e0a030", refused="#f0796e", complete="#6dbb74",
)  # fmt: skip
LIGHT = Palette(
    name="light", window="#e6e6e6", panel="#efefef", base="#fafafa", raised="#ffffff",
    line="#cbcbcb", line_strong="#9a9a9a", text="#1c1c1c", text_muted="#595959",
    text_disabled="#9b9b9b", surround="#8c8c8c", accent="#1f64ad", accent_text="#ffffff",
    selection="#d4d4d4", missing="#8a5a00", refused="#b3261e", complete="#23702c",
)  # fmt: skip

_in_use = {"palette": DARK}


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
    palette = LIGHT if name == "light" else DARK
    _in_use["palette"] = palette
    app.setStyle("Fusion")
    font = QFont(app.font())
    font.setPixelSize(TEXT_BODY)
    app.setFont(font)
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(_style_sheet(palette))
    _pixmaps.clear()
    return palette


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
    """An icon in the theme's text colour (or ``colour``), sharp at one and two device pixels."""
    made = QIcon()
    for ratio in (1.0, 2.0):
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


def _style_sheet(p: Palette) -> str:
    """The few things that the palette alone cannot say."""
    return f"""
    QToolTip {{ background: {p.raised}; color: {p.text}; border: 1px solid {p.line_strong};
        padding: 4px; }}
    QLabel[role="title"] {{ font-size: {TEXT_TITLE}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {TEXT_HEADING}px; font-weight: 600; }}
    QLabel[role="section"] {{ font-size: {TEXT_SMALL}px; font-weight: 600;
        color: {p.text_muted}; }}
    QLabel[role="small"] {{ font-size: {TEXT_SMALL}px; color: {p.text_muted}; }}
    QLabel[role="muted"] {{ color: {p.text_muted}; }}
    QLabel[state="missing"] {{ color: {p.missing}; }}
    QLabel[state="refused"] {{ color: {p.refused}; }}
    QLabel[state="complete"] {{ color: {p.complete}; }}
    QFrame[role="line"] {{ background: {p.line_strong}; border: 0; max-height: 1px; }}
    QWidget[surface="panel"] {{ background: {p.panel}; }}
    QPushButton {{ background: {p.raised}; border: 1px solid {p.line_strong}; border-radius: 3px;
        padding: 4px 12px; min-height: 18px; color: {p.text}; }}
    QPushButton[kind="way"] {{ padding: 1px 8px; }}
    QPushButton:hover {{ border-color: {p.text_muted}; }}
    QPushButton:focus {{ border-color: {p.accent}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {p.selection}; }}
    QPushButton:disabled {{ color: {p.text_disabled}; border-color: {p.line};
        background: {p.panel}; }}
    QPushButton[kind="primary"] {{ background: {p.accent}; border-color: {p.accent};
        color: {p.accent_text}; font-weight: 600; }}
    QPushButton[kind="primary"]:focus {{ border-color: {p.text}; }}
    QPushButton[kind="primary"]:disabled {{ background: {p.panel}; border-color: {p.line_strong};
        color: {p.text_disabled}; }}
    QLineEdit, QPlainTextEdit {{ background: {p.base};
        border: 1px solid {p.line_strong}; border-radius: 3px; padding: 3px 6px;
        color: {p.text}; selection-background-color: {p.accent};
        selection-color: {p.accent_text}; }}
    QLineEdit {{ min-height: 18px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {p.accent}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled {{
        color: {p.text_disabled}; border-color: {p.line}; background: {p.panel}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; min-height: 0; padding: 0; }}
    QComboBox, QAbstractSpinBox {{ min-height: 24px; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 3px;
        padding: 3px 4px; color: {p.text}; }}
    QToolButton:hover {{ background: {p.raised}; }}
    QToolButton:focus {{ border-color: {p.accent}; }}
    QToolButton:checked, QToolButton:pressed {{ background: {p.selection}; }}
    QToolButton:disabled {{ color: {p.text_disabled}; }}
    QToolButton[kind="place"] {{ padding: 0 6px; min-height: 40px; border-radius: 0;
        color: {p.text_muted}; }}
    QToolButton[kind="place"]:checked {{ background: transparent; color: {p.text};
        font-weight: 600; }}
    QToolButton[kind="account"] {{ padding: 4px 20px 4px 8px; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right;
        right: 4px; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{ background: transparent; color: {p.text_muted}; padding: 6px 12px;
        border-bottom: 2px solid transparent; }}
    QTabBar[kind="dense"]::tab, QTabBar[kind="narrow"]::tab {{ padding: 6px 8px; }}
    QTabBar[kind="narrow"] {{ font-size: {TEXT_SMALL}px; }}
    QTabBar::tab:selected {{ color: {p.text}; border-bottom-color: {p.accent}; }}
    QTabBar::tab:hover {{ color: {p.text}; }}
    QAbstractItemView {{ background: {p.base}; border: 1px solid {p.line}; outline: 0; }}
    QAbstractItemView:focus {{ border-color: {p.accent}; }}
    QAbstractItemView::item:selected {{ background: {p.selection}; color: {p.text}; }}
    QListView::item {{ padding: 3px 4px; }}
    QTableView::item {{ padding: 0 8px; }}
    QTableView {{ gridline-color: {p.line}; }}
    QHeaderView::section {{ background: {p.panel}; color: {p.text_muted}; border: 0;
        border-bottom: 1px solid {p.line}; padding: 4px 10px; font-size: {TEXT_SMALL}px; }}
    QSplitter::handle {{ background: {p.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QStatusBar {{ background: {p.panel}; border-top: 1px solid {p.line}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ font-size: {TEXT_SMALL}px; color: {p.text_muted}; }}
    QMenuBar {{ background: {p.panel}; }}
    QMenuBar::item {{ padding: 4px 8px; background: transparent; }}
    QMenuBar::item:selected {{ background: {p.selection}; }}
    QMenu {{ background: {p.raised}; border: 1px solid {p.line_strong}; padding: 4px 0; }}
    QMenu::item {{ padding: 4px 24px; }}
    QMenu::item:selected {{ background: {p.selection}; }}
    QMenu::item:disabled {{ color: {p.text_disabled}; }}
    QMenu::separator {{ height: 1px; background: {p.line}; margin: 4px 0; }}
    QProgressBar {{ background: {p.base}; border: 1px solid {p.line_strong}; border-radius: 2px;
        max-height: 10px; font-size: {TEXT_SMALL}px; }}
    QProgressBar::chunk {{ background: {p.accent}; }}
    QScrollBar {{ background: {p.panel}; border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {p.line_strong}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 24px; }}
    QScrollBar::handle:horizontal {{ min-width: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{
        width: 12px; height: 12px; border: 1px solid {p.text_muted}; border-radius: 2px;
        background: {p.base}; }}
    QCheckBox::indicator:unchecked:focus {{ border-color: {p.accent}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {p.text_muted};
        border-radius: 7px; background: {p.base}; }}
    QRadioButton::indicator:focus {{ border-color: {p.accent}; }}
    QRadioButton::indicator:checked {{ border-color: {p.accent};
        background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
            stop:0 {p.accent}, stop:0.55 {p.accent}, stop:0.65 {p.base}, stop:1 {p.base}); }}
    """
