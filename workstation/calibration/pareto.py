"""The tail: a generalised Pareto distribution above a threshold.

Above a threshold that is high enough, what any of the usual distributions leaves is close to a
generalised Pareto distribution (Pickands 1975; Balkema and de Haan 1974).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_STRAIGHT = 1e-9


@dataclass(frozen=True)
class Pareto:
    """Excess over a threshold: survival (1 + shape x / scale) ** (-1 / shape); scale > 0."""

    shape: float
    scale: float

    def survival(self, excess: Floats) -> Floats:
        """Share of what exceeds the threshold that exceeds it by ``excess`` (>= 0) or more."""
        x = np.maximum(excess, 0.0) / self.scale
        if abs(self.shape) < _STRAIGHT:
            return np.asarray(np.exp(-x))
        inner = np.maximum(1.0 + self.shape * x, 0.0)
        with np.errstate(divide="ignore"):
            return np.asarray(np.exp(-np.log(inner) / self.shape))


def fit(excess: Floats, weights: Floats | None = None) -> Pareto:
    """Fit by probability-weighted moments (Hosking and Wallis 1987, Technometrics 29:339).

    ``excess`` (n,), n >= 2, not negative, sorted from small to large; ``weights`` (n,) count how
    often each was seen. Closed form, stable for small n, valid for shapes below 0.5.
    """
    counted = np.ones_like(excess) if weights is None else weights
    whole = max(float(counted.sum()), 1e-12)
    # Plotting positions (j - 0.35) / n, as Hosking and Wallis give them. No dot products: BLAS
    # wakes its threads for them, which takes longer than the sums where other work is going on.
    below = (np.cumsum(counted) - 0.35 * counted) / whole
    seen = counted * excess
    a0 = max(float(seen.sum()) / whole, 1e-12)
    a1 = a0 - float((seen * below).sum()) / whole
    gap = max(a0 - 2.0 * a1, 1e-12)
    return Pareto(2.0 - a0 / gap, max(2.0 * a0 * a1 / gap, 1e-12))
