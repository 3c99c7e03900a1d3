"""A fitted calibration: aggregated parameters that say how often strangers reach a score."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from workstation.calibration.level import Moments, level
from workstation.calibration.pareto import Pareto
from workstation.model import StrangerJudgement, StrangerStanding

Floats = NDArray[np.float64]

METHOD = 1
"""Raised whenever the same data would give other parameters."""
USUAL_BEST = 0.05
"""A best candidate that this share of strangers reaches is no better than a stranger's usual
best; measured in docs/adr/0018."""
_FAINTEST = -60.0
"""Natural logarithm of the smallest share that is told from nothing."""
_PICTURE_FROM, _PICTURE_TO, _PICTURE_BINS = -4.0, 8.0, 48


@dataclass(frozen=True)
class Calibration:
    """How strangers score in one gallery, in standard scores z = (score - mean) / spread.

    Mean and spread are those of the probe's own scores against the gallery (``level``). Up to
    ``threshold`` the share of pairs at z or above runs through the knots (natural logarithms,
    straight lines between them); above it follows a generalised Pareto distribution. The 95 %
    interval runs through ``grid_z``. ``dispersion`` says how unlike each other probes still are:
    see ``best_share``. ``people`` and ``images`` were compared, ``learned_from`` of the people
    were left out in turn. ``fit_p`` and ``best_p`` are the p-values of the tests of the tail and
    of the best scores. Nothing in it belongs to one person.
    """

    people: int
    images: int
    learned_from: int
    knots_z: tuple[float, ...]
    knots_log_share: tuple[float, ...]
    threshold: float
    threshold_share: float
    shape: float
    scale: float
    fit_p: float
    dispersion: float
    best_p: float
    grid_z: tuple[float, ...]
    low_log_share: tuple[float, ...]
    high_log_share: tuple[float, ...]
    method: int = METHOD

    def share(self, z: ArrayLike) -> Floats:
        """Share of pairs of strangers, 0 to 1, at the standard score z or above."""
        at = np.asarray(z, np.float64)
        body = np.exp(np.interp(at, self.knots_z, self.knots_log_share))
        tail = self.threshold_share * Pareto(self.shape, self.scale).survival(at - self.threshold)
        return np.asarray(np.where(at > self.threshold, tail, body))

    def interval(self, z: ArrayLike) -> tuple[Floats, Floats]:
        """The 95 % interval of ``share``, which always holds it."""
        at, share = np.asarray(z, np.float64), self.share(z)
        low, high = (
            np.where(curve <= _FAINTEST, 0.0, np.exp(curve))
            for curve in (
                np.interp(at, self.grid_z, self.low_log_share),
                np.interp(at, self.grid_z, self.high_log_share),
            )
        )
        return np.minimum(low, share), np.maximum(high, share)

    def best_share(self, expected: ArrayLike) -> Floats:
        """Share of strangers whose best candidate is as good as one that ``expected`` reach.

        Were all probes alike, the number of people above a high score would be Poisson, and the
        share 1 - exp(-e): the generalised extreme value law of the best score. Probes differ:
        some faces resemble more people than others. With a gamma distribution of rates the
        number is negative binomial, and the share 1 - (1 + v e) ** (-1 / v), v the
        ``dispersion``. It never exceeds e, as Boole's inequality demands.
        """
        e = np.asarray(expected, np.float64)
        if self.dispersion < 1e-6:
            return np.asarray(-np.expm1(-e))
        return np.asarray(-np.expm1(-np.log1p(self.dispersion * e) / self.dispersion))

    def as_json(self) -> dict[str, Any]:
        """The parameters as stored."""
        return asdict(self)

    @property
    def sha256(self) -> str:
        """SHA-256 over the parameters as JSON with sorted keys: names them exactly."""
        text = json.dumps(self.as_json(), sort_keys=True, separators=(",", ":"), allow_nan=False)
        return hashlib.sha256(text.encode()).hexdigest()


def from_json(stored: dict[str, Any]) -> Calibration:
    """The inverse of ``Calibration.as_json``."""
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in stored.items()
    }
    return Calibration(**values)


def judge(
    calibration: Calibration,
    moments: Moments,
    probe: NDArray[np.float32],
    scores: ArrayLike,
    people: int,
) -> StrangerJudgement:
    """What the scores of one probe (d,), best first and at least one, mean among ``people``."""
    found = np.asarray(scores, np.float64)
    mean, spread = level(moments, probe, float(found.max()))
    z = (found - mean) / spread
    share = calibration.share(z)
    low, high = calibration.interval(z)
    best = calibration.best_share(people * share)
    standings = tuple(
        StrangerStanding(*map(float, row))
        for row in zip(people * share, people * low, people * high, best, share, strict=True)
    )
    edges = np.linspace(_PICTURE_FROM, _PICTURE_TO, _PICTURE_BINS + 1)
    inner = calibration.share(edges[1:-1])
    return StrangerJudgement(
        enough=True,
        reason="",
        looks_like_stranger=bool(best.min() >= USUAL_BEST),
        people=people,
        learned_from=calibration.learned_from,
        calibration_sha256=calibration.sha256,
        standings=standings,
        edges=tuple((mean + spread * edges).tolist()),
        shares=_between(inner),
        best_shares=_between(calibration.best_share(people * inner)),
    )


def _between(reached: Floats) -> tuple[float, ...]:
    """Shares of the bins from the shares that reach their inner edges; the ends hold the rest."""
    steps = -np.diff(np.concatenate([[1.0], reached, [0.0]]))
    steps = np.maximum(steps, 0.0)
    return tuple((steps / math.fsum(steps)).tolist())
