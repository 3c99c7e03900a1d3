"""Error rates of a set of searches at stated operating points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workstation.evaluation.curves import CURVE_RANKS
from workstation.evaluation.metrics import Share, fnir, fpir, threshold_at
from workstation.evaluation.resampling import resampled_fnir
from workstation.evaluation.searches import ProbeSearches, mated_searches, top_scores

TARGETS = ("0.01", "0.1")
"""False positive identification rates at which FNIR is reported, as JSON keys."""

RANK_LIMIT = 20
"""R of FNIR(N, R, T): as many candidates as a search shows where nobody asks otherwise."""


@dataclass(frozen=True)
class OperatingPoint:
    """FNIR and FPIR at one threshold, for a target FPIR.

    ``fnir`` is at ``RANK_LIMIT``, ``by_rank`` at each R of ``CURVE_RANKS``. ``resampled`` holds
    the bounds of FNIR from ``resampled_fnir`` where the threshold was learned from these very
    searches, and None where it was set before.
    """

    target: str
    threshold: float
    fnir: Share
    fpir: Share
    by_rank: tuple[Share, ...]
    resampled: tuple[float, float] | None

    @property
    def stated(self) -> Share:
        """FNIR with the interval to state: the wider of both, for the reason in ADR 0019."""
        low, high = self.resampled or (1.0, 0.0)
        return replace(self.fnir, low=min(self.fnir.low, low), high=max(self.fnir.high, high))


def learned_points(probes: Sequence[ProbeSearches]) -> tuple[OperatingPoint, ...]:
    """One point per target, its threshold learned from the non-mated searches given."""
    tops = top_scores(probes)
    return tuple(
        _point(
            probes,
            target,
            threshold_at(tops, float(target)),
            resampled_fnir(probes, RANK_LIMIT, float(target)),
        )
        for target in TARGETS
    )


def points_at(
    probes: Sequence[ProbeSearches], elsewhere: Sequence[OperatingPoint]
) -> tuple[OperatingPoint, ...]:
    """The rates of these searches at thresholds that were learned elsewhere."""
    return tuple(_point(probes, point.target, point.threshold, None) for point in elsewhere)


def _point(
    probes: Sequence[ProbeSearches],
    target: str,
    threshold: float,
    resampled: tuple[float, float] | None,
) -> OperatingPoint:
    searches = mated_searches(probes)
    return OperatingPoint(
        target,
        threshold,
        fnir(searches, RANK_LIMIT, threshold),
        fpir(top_scores(probes), threshold),
        tuple(
            fnir(searches, len(searches) + 2**31 if rank is None else rank, threshold)
            for rank in CURVE_RANKS
        ),
        resampled,
    )


def interval_facts(part: Share) -> dict[str, float | int]:
    """Bounds and counts of a share as JSON."""
    return {"low": part.low, "high": part.high, "count": part.count, "of": part.total}


def share_facts(part: Share) -> dict[str, float | int | None]:
    """A share as JSON; no value where nothing was counted."""
    return {"value": finite(part.value), **interval_facts(part)}


def finite(value: float) -> float | None:
    """A number that JSON can hold, or None."""
    return value if math.isfinite(value) else None


def rank_name(rank: int | None) -> str:
    """R as it is written: a number, or N for everybody."""
    return "N" if rank is None else str(rank)


def point_facts(point: OperatingPoint) -> dict[str, object]:
    """An operating point as JSON."""
    facts: dict[str, object] = {
        **share_facts(point.fnir),
        "threshold": finite(point.threshold),
        "rank_limit": RANK_LIMIT,
        "fpir": finite(point.fpir.value),
        "fpir_low": point.fpir.low,
        "fpir_high": point.fpir.high,
        "false_positives": point.fpir.count,
        "nonmated": point.fpir.total,
        "by_rank": {
            rank_name(rank): share_facts(part)
            for rank, part in zip(CURVE_RANKS, point.by_rank, strict=True)
        },
    }
    if point.resampled is not None:
        facts |= {"resampled_low": point.resampled[0], "resampled_high": point.resampled[1]}
    facts |= {"stated_low": point.stated.low, "stated_high": point.stated.high}
    return facts


def in_words(part: Share) -> str:
    """A share in per cent with its counts and interval; "not measured" without a search."""
    if part.total == 0:
        return "not measured (0 of 0)"
    return (
        f"{part.value:.1%} ({part.count} of {part.total}; 95 % interval {part.low:.1%} to "
        f"{part.high:.1%})"
    )


def in_cell(part: Share) -> str:
    """A share for a cell of a table."""
    if part.total == 0:
        return "not measured"
    return f"{part.value:.1%} ({part.count}/{part.total}; {part.low:.1%} to {part.high:.1%})"
