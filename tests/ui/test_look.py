"""One type scale, one spacing scale, colours that can be told apart in both themes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from ui import style_sheet, theme
from ui.inspection.contrast import contrast_ratio

UI = Path(theme.__file__).parent
MODULES = sorted(
    path for path in UI.rglob("*.py") if path.name not in ("theme.py", "style_sheet.py")
)
BEFORE_THE_SCALE = {"picture.py"}
"""Its caption has the scale's 8 and 4 as numbers."""
OPTICAL_MAX = 5
"""Logical pixels up to which a margin may be set by eye, to bring words onto one line."""


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield name or getattr(node.func, "id", ""), node


def numbers(call: ast.Call) -> list[float]:
    return [
        each.value
        for each in call.args
        if isinstance(each, ast.Constant) and isinstance(each.value, int | float)
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(UI).as_posix())
def test_sizes_of_type_and_spaces_are_those_of_the_theme(path: Path) -> None:
    for name, call in calls(path):
        where = f"{path.name}:{call.lineno}"
        if name in ("setPixelSize", "setPointSize", "setPointSizeF", "QFont"):
            assert not numbers(call), f"{where}: a size of type of its own"
        margins = name in ("setContentsMargins", "setSpacing", "addSpacing")
        if margins and path.name not in BEFORE_THE_SCALE:
            assert all(abs(each) <= OPTICAL_MAX for each in numbers(call)), f"{where}: a space"
    # An index of pictures is a page of its own.
    if path.name != "pictures.py":
        assert "font-size" not in path.read_text(encoding="utf-8"), path.name


def test_the_scales_are_short() -> None:
    assert (theme.TINY, theme.SMALL, theme.MEDIUM, theme.LARGE) == (4, 8, 16, 24)
    sizes = {style_sheet.TEXT_SMALL, style_sheet.TEXT_BODY, style_sheet.TEXT_HEADING}
    assert len(sizes | {style_sheet.TEXT_TITLE}) == 4


def colourless(sheet: str) -> str:
    return re.sub("#[0-9a-f]{6}", "", sheet, flags=re.IGNORECASE)


def test_themes_differ_in_nothing_but_colours() -> None:
    # So what has its room in one of them has it in the other, whatever the size of the window.
    dark, light = (style_sheet.style_sheet(palette) for palette in (theme.DARK, theme.LIGHT))
    assert dark != light
    # The tick of a check box is a picture, of one size in two colours.
    light = light.replace("control-tick-light.svg", "control-tick-dark.svg")
    assert colourless(dark) == colourless(light)


@pytest.mark.parametrize("palette", [theme.DARK, theme.LIGHT], ids=lambda palette: palette.name)
def test_every_colour_that_says_something_can_be_read(palette: theme.Palette) -> None:
    for ground in ("window", "panel", "base", "raised", "selection"):
        behind = QColor(getattr(palette, ground))
        for name in ("text", "text_muted", "missing", "refused", "complete"):
            ratio = contrast_ratio(QColor(getattr(palette, name)), behind)
            assert ratio >= 4.5, (name, ground, ratio)
        assert contrast_ratio(QColor(palette.accent), behind) >= 3, ground
    for ground in ("window", "panel", "base"):
        assert contrast_ratio(QColor(palette.edge), QColor(getattr(palette, ground))) >= 3, ground
    assert contrast_ratio(QColor(palette.accent_text), QColor(palette.accent)) >= 4.5


@pytest.mark.parametrize("palette", [theme.DARK, theme.LIGHT], ids=lambda palette: palette.name)
def test_what_surrounds_pictures_has_no_hue(palette: theme.Palette) -> None:
    for name in ("window", "panel", "base", "raised", "surround", "selection", "edge"):
        colour = QColor(getattr(palette, name))
        assert colour.red() == colour.green() == colour.blue(), name


def test_no_widget_of_the_window_has_a_style_sheet_of_its_own() -> None:
    """Qt leaves a widget that has one with a dead style when the application's is taken off."""
    for path in sorted(Path(theme.__file__).parent.rglob("*.py")):
        if path.name != "theme.py":
            assert "setStyleSheet" not in path.read_text(encoding="utf-8"), path.name
