"""Text on pictures that are written as PNG: any script, never markup."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont

from workstation.reports.reading_order import visual
from workstation.reports.typefaces import runs

SURROUND = (119, 119, 119)
"""Mid grey without a hue, so that the surround does not change how skin looks."""
INK = (0, 0, 0)
BODY, LEADING = 15, 20
SLACK = 0.96
"""Lines are measured as a PDF draws them; glyphs on whole pixels come out a little wider."""


@cache
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout, because the text is put into visual order here, for PDF and PNG alike.
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def font(text: str, size: int) -> ImageFont.FreeTypeFont:
    """The bold font of a short text that one font can draw."""
    return _font(runs(text, True)[0].typeface.path, size)


def write_lines(
    draw: ImageDraw.ImageDraw,
    left: int,
    top: int,
    lines: Sequence[str],
    size: int,
    *,
    bold: bool = False,
    leading: int = LEADING,
) -> None:
    """Draw drawable lines; every glyph comes from the first font that has it."""
    for number, line in enumerate(lines):
        x, baseline = float(left), top + number * leading + size
        for run in runs(visual(line), bold):
            glyphs = _font(run.typeface.path, size)
            draw.text((x, baseline), run.text, fill=INK, font=glyphs, anchor="ls")
            x += glyphs.getlength(run.text)
