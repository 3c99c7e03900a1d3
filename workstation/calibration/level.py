"""How high one probe scores against everybody: its mean and spread over the whole gallery.

They follow exactly from two moments of the gallery's templates t, whatever the gallery's size:
with m = mean(t) and C = mean(t t'), a probe q scores q'm on average, with variance
q'C q - (q'm)^2, because a score is the dot product q't.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_LEAST_SPREAD = 1e-6
"""Templates that are all alike have no spread; a score then lies far off or nowhere."""
_ROWS = 65_536


@dataclass(frozen=True)
class Moments:
    """``mean`` (d,) and ``second`` (d, d), float64, of ``images`` templates of unit length."""

    mean: Floats
    second: Floats
    images: int


def moments_of(templates: NDArray[np.float32]) -> Moments:
    """The moments of templates of shape (images, d)."""
    images, dimension = templates.shape
    mean, second = np.zeros(dimension), np.zeros((dimension, dimension))
    for start in range(0, images, _ROWS):
        block = templates[start : start + _ROWS].astype(np.float64)
        mean += block.sum(axis=0)
        second += block.T @ block
    return Moments(mean / max(images, 1), second / max(images, 1), images)


def levels(
    moments: Moments, probes: NDArray[np.float32], count: Floats, total: Floats, squares: Floats
) -> tuple[Floats, Floats]:
    """Mean and standard deviation of each probe's scores, shape (n,), without some of them.

    ``probes`` has shape (n, d). ``count``, ``total`` and ``squares`` (n,) are the number, the sum
    and the sum of squares of the scores to leave out: a person's own portraits, and the best
    score, which is the mate's where the person is in the gallery.
    """
    q = probes.astype(np.float64)
    left = np.maximum(moments.images - count, 1.0)
    mean = (moments.images * (q @ moments.mean) - total) / left
    square = np.einsum("nd,nd->n", q @ moments.second, q)
    variance = (moments.images * square - squares) / left - mean**2
    return mean, np.sqrt(np.maximum(variance, _LEAST_SPREAD**2))


def level(moments: Moments, probe: NDArray[np.float32], best: float) -> tuple[float, float]:
    """Mean and standard deviation of the scores of one probe (d,) without its best score."""
    one = np.array([best])
    mean, spread = levels(moments, probe[None, :], np.ones(1), one, one**2)
    return float(mean[0]), float(spread[0])
