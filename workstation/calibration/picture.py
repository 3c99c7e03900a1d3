"""The picture of a check: observed over expected by score, and the diagonal of best candidates.

Plain SVG in greys and one blue: no colour says yes or no.
"""

from __future__ import annotations

import math

from workstation.calibration.reliability import HIGHEST, LOWEST, Reliability

_WIDTH, _HEIGHT = 840, 420
_SIDE = 300
_TOP, _LEFT, _RIGHT = 60, 60, 490
_INK, _FAINT, _POINT = "#333333", "#dddddd", "#1f4e79"
_RATIOS = (0.25, 0.5, 0.8, 1.0, 1.25, 2.0, 4.0)
_TENTHS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def as_svg(reliability: Reliability) -> str:
    """The picture as an SVG document."""
    parts = [*_ratios(reliability), *_diagonal(reliability)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="11">\n'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _ratios(reliability: Reliability) -> list[str]:
    """Left: one point for each bin, hollow where there are too few counts to tell."""

    def y(ratio: float) -> float:
        held = min(max(ratio, _RATIOS[0]), _RATIOS[-1])
        return _TOP + _SIDE * (0.5 - math.log(held) / math.log(_RATIOS[-1]) / 2)

    parts = [
        _text(_LEFT, 24, "False candidates: observed / expected", size=14),
        _text(_LEFT, 42, f"{reliability.strangers:,} strangers; hollow: too few to tell"),
        f'<rect x="{_LEFT}" y="{y(HIGHEST):.1f}" width="{_SIDE}" '
        f'height="{y(LOWEST) - y(HIGHEST):.1f}" fill="#eeeeee"/>',
    ]
    for ratio in _RATIOS:
        parts += [_line(_LEFT, y(ratio), _LEFT + _SIDE, y(ratio), _INK if ratio == 1 else _FAINT)]
        parts += [_text(_LEFT - 6, y(ratio) + 4, f"{ratio:g}", "end")]
    step = _SIDE / max(len(reliability.bins), 1)
    for number, each in enumerate(reliability.bins):
        x = _LEFT + step * (number + 0.5)
        parts += [_line(x, y(each.ratio_low), x, y(each.ratio_high), _POINT)]
        parts += [_point(x, y(each.ratio), full=each.enough)]
        parts += [_text(x, _TOP + _SIDE + 16, f"{each.low:.2f}", "middle")]
    middle = _LEFT + _SIDE / 2
    return [*parts, _text(middle, _TOP + _SIDE + 36, "score, from this one up", "middle")]


def _diagonal(reliability: Reliability) -> list[str]:
    """Right: the stated and the observed share of strangers with so good a best candidate."""
    bottom = _TOP + _SIDE
    parts = [
        _text(_RIGHT, 24, "Best candidate at least this good", size=14),
        _text(_RIGHT, 42, "share of strangers: observed by stated"),
        _line(_RIGHT, bottom, _RIGHT + _SIDE, _TOP, _INK),
    ]
    for tenth in _TENTHS:
        x, y = _RIGHT + _SIDE * tenth, bottom - _SIDE * tenth
        parts += [_line(_RIGHT, y, _RIGHT + _SIDE, y, _FAINT), _line(x, bottom, x, _TOP, _FAINT)]
        parts += [_text(_RIGHT - 6, y + 4, f"{tenth:g}", "end")]
        parts += [_text(x, bottom + 16, f"{tenth:g}", "middle")]
    for each in reliability.best:
        x = _RIGHT + _SIDE * each.stated
        parts += [_line(x, bottom - _SIDE * each.low, x, bottom - _SIDE * each.high, _POINT)]
        parts += [_point(x, bottom - _SIDE * each.observed, full=True)]
    middle = _RIGHT + _SIDE / 2
    return [*parts, _text(middle, bottom + 36, "stated share of strangers", "middle")]


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def _point(x: float, y: float, *, full: bool) -> str:
    fill = _POINT if full else "#ffffff"
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{fill}" stroke="{_POINT}"/>'


def _text(x: float, y: float, words: str, anchor: str = "start", size: int = 11) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
        f'fill="{_INK}">{words}</text>'
    )
