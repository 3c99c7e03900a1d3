"""A line chart as SVG, in greys, for print and screen; no library draws so little so plainly."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

_WIDTH, _HEIGHT = 720, 480
_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 144, 72, 88
_INK, _QUIET, _GRID, _BAND = "#222222", "#555555", "#dddddd", "#e8e8e8"
_FONT = "font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\""

STYLES = (
    ("#111111", 2.0, ""),
    ("#111111", 1.6, "8 4"),
    ("#111111", 1.6, "2 3"),
    ("#777777", 2.0, ""),
    ("#777777", 1.6, "8 4"),
    ("#777777", 1.6, "2 3"),
)
"""Colour, width and dashes of the lines in their order: told apart without colour."""


@dataclass(frozen=True)
class Axis:
    """One axis: what it shows and in which unit, its ends, its ticks with their words."""

    words: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    log: bool = False

    def place(self, value: float) -> float:
        """Where a value lies, 0 at the low end and 1 at the high; held within both."""
        held = min(max(value, self.low), self.high)
        if self.log:
            return math.log(held / self.low) / math.log(self.high / self.low)
        return (held - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Line:
    """A stepped line through (x, y), level up to the next x.

    ``band`` gives an interval all along, ``bars`` at some places, each as (x, low, high).
    """

    name: str
    points: tuple[tuple[float, float], ...]
    band: tuple[tuple[float, float, float], ...] = ()
    bars: tuple[tuple[float, float, float], ...] = ()


def chart(title: str, below: str, x: Axis, y: Axis, lines: Sequence[Line]) -> str:
    """The chart as an SVG document. ``below`` is one line on what was counted."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label={quoteattr(title)}>',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(below)}</desc>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        _text(_LEFT, 32, title, 15, weight="600"),
        *(_steps_band(line, x, y) for line in lines if line.band),
        *_grid(x, y),
    ]
    styled = list(zip(lines, STYLES, strict=False))
    for line, (colour, width, dashes) in styled:
        parts.append(
            f'<path d="{_path(_stepped(line.points, x.high), x, y)}" fill="none" '
            f'stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dashes or "none"}"/>'
        )
        parts += [
            _bar(_across(x, at), _down(y, low), _down(y, high)) for at, low, high in line.bars
        ]
    for number, (line, (colour, width, dashes)) in enumerate(styled):
        height = _TOP + 8 + number * 20
        left = _WIDTH - _RIGHT + 16
        parts.append(
            f'<path d="M{left} {height}H{left + 28}" stroke="{colour}" stroke-width="{width}" '
            f'stroke-dasharray="{dashes or "none"}"/>'
        )
        parts.append(_text(left + 36, height + 4, line.name, 11))
    parts.append(_text(_LEFT, _HEIGHT - 16, below, 11, colour=_QUIET))
    return "\n".join([*parts, "</svg>", ""])


def _across(x: Axis, value: float) -> float:
    return _LEFT + x.place(value) * (_WIDTH - _LEFT - _RIGHT)


def _down(y: Axis, value: float) -> float:
    return _HEIGHT - _BOTTOM - y.place(value) * (_HEIGHT - _TOP - _BOTTOM)


def _grid(x: Axis, y: Axis) -> list[str]:
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    parts = []
    for value, words in x.ticks:
        at = _across(x, value)
        parts.append(f'<path d="M{at:.1f} {_TOP}V{bottom}" stroke="{_GRID}"/>')
        parts.append(_text(at, bottom + 18, words, 11, anchor="middle"))
    for value, words in y.ticks:
        at = _down(y, value)
        parts.append(f'<path d="M{_LEFT} {at:.1f}H{right}" stroke="{_GRID}"/>')
        parts.append(_text(_LEFT - 8, at + 4, words, 11, anchor="end"))
    parts.append(
        f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none" stroke="{_QUIET}"/>',
    )
    parts.append(_text((_LEFT + right) / 2, bottom + 40, x.words, 11, anchor="middle"))
    parts.append(_text(_LEFT, _TOP - 12, y.words, 11))
    return parts


def _stepped(points: Sequence[tuple[float, float]], end: float) -> list[tuple[float, float]]:
    """Corners of the steps: each value holds until the next one begins."""
    corners: list[tuple[float, float]] = []
    for x, y in points:
        if corners:
            corners.append((x, corners[-1][1]))
        corners.append((x, y))
    if corners:
        corners.append((end, corners[-1][1]))
    return corners


def _path(corners: Sequence[tuple[float, float]], x: Axis, y: Axis) -> str:
    return "".join(
        f"{'L' if number else 'M'}{_across(x, at):.1f} {_down(y, value):.1f}"
        for number, (at, value) in enumerate(corners)
    )


def _steps_band(line: Line, x: Axis, y: Axis) -> str:
    low = _stepped([(at, bound) for at, bound, _ in line.band], x.high)
    high = _stepped([(at, bound) for at, _, bound in line.band], x.high)
    return f'<path d="{_path([*low, *reversed(high)], x, y)}Z" fill="{_BAND}"/>'


def _bar(at: float, low: float, high: float) -> str:
    ends = f"M{at - 6:.1f} {low:.1f}H{at + 6:.1f}M{at - 6:.1f} {high:.1f}H{at + 6:.1f}"
    return f'<path d="M{at:.1f} {low:.1f}V{high:.1f}{ends}" fill="none" stroke="{_QUIET}"/>'


def _text(
    x: float,
    y: float,
    words: str,
    size: int,
    *,
    anchor: str = "start",
    weight: str = "400",
    colour: str = _INK,
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" {_FONT} font-size="{size}" font-weight="{weight}" '
        f'text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'
    )
