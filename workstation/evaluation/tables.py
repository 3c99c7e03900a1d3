"""The tables of an evaluation as CSV: one line per threshold, rank, group or face height."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence

from workstation.evaluation.curves import CURVE_RANKS, DetPoint, RankPoint
from workstation.evaluation.groups import TOO_FEW, Group
from workstation.evaluation.heights import AtHeight
from workstation.evaluation.metrics import Share
from workstation.evaluation.rates import OperatingPoint, rank_name

AS_IS = "as it is"
"""The face height of probes that were not degraded."""

Curves = tuple[str, Sequence[DetPoint], Sequence[RankPoint]]
"""A condition's name with its DET and its CMC curve."""

_SHARE = ("count", "total", "rate", "low", "high")


def det_table(curves: Iterable[Curves]) -> str:
    """FPIR and FNIR at each threshold, shares from 0 to 1 with bounds at 95 % (Clopper-Pearson)."""
    columns = ["face_height", "threshold", *_named("fpir")]
    for rank in CURVE_RANKS:
        columns += _named(f"fnir_r{rank_name(rank)}")
    return _written(
        columns,
        (
            [name, _number(point.threshold), *_cells(point.fpir)]
            + [cell for part in point.fnir for cell in _cells(part)]
            for name, det, _ in curves
            for point in det
        ),
    )


def rank_table(curves: Iterable[Curves]) -> str:
    """The share of mated searches with the mate among the first R people."""
    return _written(
        ["face_height", "rank", *_SHARE],
        (
            [name, str(point.rank), *_cells(point.within)]
            for name, _, cmc in curves
            for point in cmc
        ),
    )


def group_csv(groups: Iterable[Group]) -> str:
    """One line per group and target; rates that cannot be said are words, not numbers."""
    columns = ["by", "group", "mated", "nonmated", *_named("failed_to_enrol"), "target_fpir"]
    return _written(
        [*columns, *_named("fnir"), *_named("fpir")],
        (
            [group.fact, group.name, str(group.mated), str(group.nonmated)]
            + [*_cells(group.not_enrolled), point.target]
            + (_cells(point.fnir) if point.fnir else [TOO_FEW] * len(_SHARE))
            + (_cells(point.fpir) if point.fpir else [TOO_FEW] * len(_SHARE))
            for group in groups
            for point in group.points
        ),
    )


def height_csv(heights: Iterable[AtHeight]) -> str:
    """One line per face height, target and way of setting the threshold."""
    columns = ["face_height_px", "left_out", "mated", "nonmated_strangers"]
    columns += ["mated_no_face", "nonmated_no_face", *_named("rank1"), *_named("rank10")]
    columns += ["target_fpir", "threshold_is", "threshold", *_named("fnir")]
    return _written(
        [*columns, "fnir_stated_low", "fnir_stated_high", *_named("fpir")],
        (
            _height_cells(each, how, point)
            for each in heights
            for how, points in (("kept", each.kept), ("set anew", each.learned))
            for point in points
        ),
    )


def _height_cells(each: AtHeight, how: str, point: OperatingPoint) -> list[str]:
    counts = [each.height_px, each.left_out, each.mated_probes, each.nonmated_probes]
    counts += [each.mated_no_face, each.nonmated_no_face]
    stated = point.stated
    return [
        *(str(count) for count in counts),
        *_cells(each.rank1),
        *_cells(each.rank10),
        point.target,
        how,
        _number(point.threshold),
        *_cells(point.fnir),
        _number(stated.low),
        _number(stated.high),
        *_cells(point.fpir),
    ]


def _named(rate: str) -> list[str]:
    return [f"{rate}_{part}" if part != "rate" else rate for part in _SHARE]


def _cells(part: Share) -> list[str]:
    numbers = [part.value, part.low, part.high]
    return [str(part.count), str(part.total), *(_number(number) for number in numbers)]


def _number(value: float) -> str:
    """Enough digits to find the same threshold again; empty where there is no number."""
    return repr(float(value)) if math.isfinite(value) else ""


def _written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return stream.getvalue()
