"""What the palette alone cannot say of the look: the style sheet of both themes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.theme import Palette

TEXT_SMALL, TEXT_BODY, TEXT_HEADING, TEXT_TITLE = 11, 13, 15, 20
"""The four type sizes, in logical pixels."""

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def style_sheet(p: Palette) -> str:
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
    QFrame[role="line"] {{ background: {p.faint}; border: 0; max-height: 1px; }}
    QWidget[surface="panel"] {{ background: {p.panel}; }}
    QFrame[surface="callout"] {{ background: {p.raised}; border: 1px solid {p.edge};
        border-radius: 4px; }}
    QPushButton {{ background: {p.raised}; border: 1px solid {p.edge}; border-radius: 3px;
        padding: 4px 12px; min-height: 18px; color: {p.text}; }}
    QPushButton[kind="way"] {{ padding: 1px 8px; }}
    QPushButton:checked {{ background: {p.selection}; border-color: {p.text}; }}
    QPushButton:hover {{ border-color: {p.text_muted}; }}
    QPushButton:focus {{ border: 2px solid {p.accent}; padding: 3px 11px; }}
    QPushButton[kind="way"]:focus {{ padding: 0 7px; }}
    QPushButton:pressed {{ background: {p.selection}; }}
    QPushButton:disabled {{ color: {p.text_disabled}; border: 1px solid {p.faint};
        padding: 4px 12px; background: transparent; }}
    QPushButton[kind="way"]:disabled {{ padding: 1px 8px; }}
    QPushButton[kind="primary"] {{ background: {p.accent}; border-color: {p.accent};
        color: {p.accent_text}; font-weight: 600; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {p.text}; }}
    QPushButton[kind="primary"]:disabled {{ background: transparent;
        border: 1px solid {p.faint}; color: {p.text_disabled}; }}
    QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{ background: {p.base};
        border: 1px solid {p.edge}; border-radius: 3px; padding: 4px 6px;
        color: {p.text}; selection-background-color: {p.accent};
        selection-color: {p.accent_text}; placeholder-text-color: {p.text_muted}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 18px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
        border: 2px solid {p.accent}; padding: 3px 5px; }}
    QAbstractSpinBox {{ padding: 3px 6px; }}
    QAbstractSpinBox:focus {{ padding: 2px 5px; }}
    QComboBox {{ padding: 4px 8px; }}
    QComboBox:focus {{ padding: 3px 7px; }}
    QPlainTextEdit {{ padding: 2px 4px; }}
    QPlainTextEdit:focus {{ padding: 1px 3px; }}
    QPlainTextEdit:read-only, QLineEdit:read-only {{ background: transparent;
        border-color: {p.faint}; }}
    QPlainTextEdit:read-only:focus, QLineEdit:read-only:focus {{ border-color: {p.accent}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
        color: {p.text_disabled}; border: 1px solid {p.faint}; background: transparent; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
    QComboBox QLineEdit:focus {{ border: 0; min-height: 0; padding: 0; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 20px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 18px;
        background: transparent; }}
    QComboBox::down-arrow, QDateEdit::down-arrow, QAbstractSpinBox::down-arrow {{
        image: url("{_control("down")}"); width: 10px; height: 10px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{_control("up")}"); width: 10px; height: 10px; }}
    QSlider:horizontal {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {p.edge}; }}
    QSlider::groove:horizontal:disabled {{ background: {p.faint}; }}
    QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; border: 1px solid {p.edge};
        border-radius: 7px; background: {p.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {p.accent}; width: 10px;
        background: {p.accent}; }}
    QSlider::handle:horizontal:disabled {{ background: {p.panel}; border-color: {p.faint}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 3px;
        padding: 3px 4px; color: {p.text}; }}
    QToolButton:hover {{ background: {p.raised}; }}
    QToolButton:focus {{ border: 2px solid {p.accent}; padding: 2px 3px; }}
    QToolButton:pressed {{ background: {p.selection}; }}
    QToolButton:checked {{ background: {p.selection}; border-color: {p.edge}; }}
    QToolButton:checked:focus {{ border-color: {p.accent}; }}
    QToolButton:disabled {{ color: {p.text_disabled}; }}
    QToolButton[kind="place"] {{ padding: 0 6px; min-height: 40px; border-radius: 0;
        color: {p.text_muted}; }}
    QToolButton[kind="place"]:focus {{ padding: 0 5px; }}
    QToolButton[kind="place"]:checked {{ background: transparent; color: {p.text};
        border-color: transparent; font-weight: 600; }}
    QToolButton[kind="place"]:checked:focus {{ border-color: {p.accent}; }}
    QToolButton[kind="fold"] {{ padding: 3px 0; }}
    QToolButton[kind="fold"]:focus {{ padding: 2px 0; }}
    QToolButton[kind="fold"]:checked {{ background: transparent; border-color: transparent; }}
    QToolButton[kind="fold"]:checked:focus {{ border-color: {p.accent}; }}
    QToolButton[kind="account"] {{ padding: 4px 20px; }}
    QToolButton[kind="account"]:focus {{ padding: 3px 19px; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right;
        right: 4px; }}
    QTabWidget::pane {{ border: 0; }}
    QTabBar::tab {{ background: transparent; color: {p.text_muted}; padding: 4px 10px;
        border: 2px solid transparent; }}
    QTabBar[kind="dense"]::tab, QTabBar[kind="narrow"]::tab {{ padding: 4px 6px; }}
    QTabBar[kind="narrow"] {{ font-size: {TEXT_SMALL}px; }}
    QTabBar::tab:selected {{ color: {p.text}; border-bottom-color: {p.accent}; }}
    QTabBar::tab:focus {{ border-color: {p.accent}; border-radius: 3px; }}
    QTabBar::tab:hover {{ color: {p.text}; }}
    QAbstractItemView {{ background: {p.base}; border: 1px solid {p.line}; outline: 0; }}
    QAbstractItemView:focus {{ border-color: {p.accent}; }}
    QAbstractItemView::item:selected {{ background: {p.selection}; color: {p.text}; }}
    QListView::item {{ padding: 3px 4px 3px 3px; border-left: 3px solid transparent; }}
    QListView::item:selected {{ border-left-color: {p.accent}; }}
    QListView[layoutDirection="RightToLeft"]::item {{ padding: 3px 3px 3px 4px;
        border-left: 0; border-right: 3px solid transparent; }}
    QListView[layoutDirection="RightToLeft"]::item:selected {{ border-right-color: {p.accent}; }}
    QTableView::item {{ padding: 0 8px; }}
    QTableView {{ gridline-color: {p.faint}; }}
    QHeaderView {{ border: 0; }}
    QHeaderView::section {{ background: {p.panel}; color: {p.text_muted}; border: 0;
        border-bottom: 1px solid {p.faint}; padding: 4px 10px; font-size: {TEXT_SMALL}px; }}
    QSplitter::handle {{ background: {p.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QSplitter[kind="grip"]::handle {{ background: transparent;
        image: url("{_control("grip")}"); }}
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
    QProgressBar {{ background: {p.base}; border: 1px solid {p.edge}; border-radius: 2px;
        max-height: 10px; font-size: {TEXT_SMALL}px; }}
    QProgressBar::chunk {{ background: {p.accent}; }}
    QScrollBar {{ background: {p.panel}; border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {p.edge}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 24px; }}
    QScrollBar::handle:horizontal {{ min-width: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QCheckBox {{ outline: 2px solid {p.accent}; outline-radius: 3px; }}
    QRadioButton {{ outline: 0; }}
    QRadioButton:focus {{ color: {p.accent}; }}
    QCheckBox::indicator, QAbstractItemView::indicator {{ width: 12px; height: 12px;
        border: 1px solid {p.edge}; border-radius: 2px; background: {p.base}; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
        border-color: {p.accent}; background: {p.accent};
        image: url("{_control(f"tick-{p.name}")}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {p.accent}; width: 10px; height: 10px; }}
    QCheckBox::indicator:checked:focus {{ border-color: {p.text}; }}
    QCheckBox::indicator:disabled {{ border-color: {p.faint}; background: transparent; }}
    QCheckBox::indicator:checked:disabled {{ background: {p.text_disabled}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {p.edge};
        border-radius: 7px; background: {p.base}; }}
    QRadioButton::indicator:checked {{ border-color: {p.accent};
        background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
            stop:0 {p.accent}, stop:0.55 {p.accent}, stop:0.65 {p.base}, stop:1 {p.base}); }}
    QRadioButton::indicator:focus {{ border: 2px solid {p.accent}; width: 10px; height: 10px; }}
    QRadioButton::indicator:checked:focus {{ border-color: {p.text}; }}
    QRadioButton::indicator:disabled {{ border-color: {p.faint}; background: transparent; }}
    QRadioButton::indicator:checked:disabled {{ border-color: {p.text_disabled};
        background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
            stop:0 {p.text_disabled}, stop:0.55 {p.text_disabled}, stop:0.65 {p.panel},
            stop:1 {p.panel}); }}
    """


def _control(name: str) -> str:
    """A drawing inside a control, as a style sheet names it: its grey suits both themes."""
    return (ICONS / f"control-{name}.svg").as_posix()
