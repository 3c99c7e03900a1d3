"""The DET and CMC curves of an evaluation as pictures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from workstation.evaluation.chart import Axis, Line, chart
from workstation.evaluation.curves import CURVE_RANKS, DetPoint, RankPoint
from workstation.evaluation.rates import RANK_LIMIT, OperatingPoint, rank_name
from workstation.evaluation.tables import Curves

_NICE = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
_AT_LIMIT = CURVE_RANKS.index(RANK_LIMIT)
_AT_WORDS = f"R = {RANK_LIMIT}"


def det_picture(curves: Curves, points: Sequence[OperatingPoint], below: str) -> str:
    """DET of the probes as they are for each R, with the intervals of the operating points."""
    det = _shown(curves[1])
    lines = [
        Line(_AT_WORDS, _det_line(det, _AT_LIMIT), bars=_bars(points)),
        *(
            Line(f"R = {rank_name(rank)}", _det_line(det, number))
            for number, rank in enumerate(CURVE_RANKS)
            if number != _AT_LIMIT
        ),
    ]
    if lines[-1].points == lines[0].points:  # Lines on one another could not be told apart.
        lines = [replace(lines[0], name=f"{_AT_WORDS} and N"), *lines[1:-1]]
    highest = [y for line in lines for _, y in line.points] + [
        high for line in lines for _, _, high in line.bars
    ]
    return chart(
        "Detection error trade-off (DET)",
        f"{below}; bars: 95 % interval",
        _fpir_axis(det),
        _rate_axis("FNIR(N, R, T): mated searches that miss the mate", max(highest, default=1.0)),
        lines,
    )


def _det_line(det: Sequence[DetPoint], number: int) -> tuple[tuple[float, float], ...]:
    return tuple((point.fpir.value, point.fnir[number].value) for point in det)


def _bars(points: Sequence[OperatingPoint]) -> tuple[tuple[float, float, float], ...]:
    """The stated interval at each target FPIR that could be measured."""
    return tuple(
        (float(point.target), point.stated.low, point.stated.high)
        for point in points
        if point.fpir.count and point.fnir.total
    )


def det_by_height(curves: Sequence[Curves], below: str) -> str:
    """DET at each face height, the threshold set anew on its own non-mated searches."""
    lines = []
    shown = []
    for name, det, _ in curves:
        points = _shown(det)
        shown += points
        lines.append(Line(name, _det_line(points, _AT_LIMIT)))
    return chart(
        f"DET by face height, {_AT_WORDS}",
        below,
        _fpir_axis(shown),
        _rate_axis(
            "FNIR(N, R, T): mated searches that miss the mate",
            max((point.fnir[_AT_LIMIT].value for point in shown), default=1.0),
        ),
        lines,
    )


def rank_picture(curves: Sequence[Curves], below: str) -> str:
    """CMC of one condition with its interval, or of several without."""
    only = len(curves) == 1
    lines = [
        Line(
            name,
            tuple((point.rank, point.within.value) for point in cmc if point.within.total),
            tuple((p.rank, p.within.low, p.within.high) for p in cmc) if only else (),
        )
        for name, _, cmc in curves
    ]
    points = [point for _, _, cmc in curves for point in cmc if point.within.total]
    lowest = min((p.within.low if only else p.within.value for p in points), default=0.0)
    return chart(
        "Rank curve (CMC), without a threshold",
        f"{below}; shaded: 95 % interval" if only else below,
        _rank_axis(points),
        _found_axis(lowest),
        lines,
    )


def _shown(det: Sequence[DetPoint]) -> list[DetPoint]:
    """What a logarithmic axis can show: no point without a false positive or a mated search."""
    return [point for point in det if point.fpir.count and point.fnir[_AT_LIMIT].total]


def _fpir_axis(points: Sequence[DetPoint]) -> Axis:
    """From the decade below one false positive, which is as far as counting goes."""
    least = min((point.fpir.value for point in points), default=0.01)
    decade = min(math.floor(math.log10(least) + 1e-9), -1)
    return Axis(
        "FPIR(N, T): non-mated searches with a candidate at or above T (logarithmic)",
        10.0**decade,
        1.0,
        tuple((10.0**power, _per_cent(10.0**power)) for power in range(decade, 1)),
        log=True,
    )


def _rate_axis(words: str, highest: float) -> Axis:
    top = next(nice for nice in _NICE if nice >= min(highest, 1.0))
    return Axis(words, 0.0, top, _fifths(0.0, top))


def _rank_axis(points: Sequence[RankPoint]) -> Axis:
    last = max((point.rank for point in points), default=10)
    ticks = [rank for rank in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if rank <= last]
    return Axis(
        "rank R (logarithmic)",
        1.0,
        float(max(last, 2)),
        tuple((float(rank), str(rank)) for rank in ticks),
        log=True,
    )


def _found_axis(lowest: float) -> Axis:
    span = next(nice for nice in _NICE if nice >= 1.0 - lowest)
    begins = f"; the axis begins at {_per_cent(1.0 - span)}" if span < 1.0 else ""
    words = f"Mated searches with the mate among the first R people{begins}"
    return Axis(words, 1.0 - span, 1.0, _fifths(1.0 - span, 1.0))


def _fifths(low: float, high: float) -> tuple[tuple[float, str], ...]:
    values = (low + (high - low) * step / 5 for step in range(6))
    return tuple((value, _per_cent(value)) for value in values)


def _per_cent(value: float) -> str:
    return f"{round(value * 100, 6):g} %"
