"""Average linkage under constraints: which units lie close enough together to be suggested."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def linked(
    margins: NDArray[np.float64], forbidden: NDArray[np.bool_], units: Sequence[Sequence[int]]
) -> list[list[int]]:
    """Join the units whose members lie close on average, the closest first.

    ``margins`` of shape (n, n) says by how much each pair lies above what is asked of it, NaN
    where the two cannot be compared; ``forbidden`` of the same shape, symmetric, which pairs
    never come together. ``units`` are disjoint sets of positions 0 to n-1 that are together
    already, and stay so. Returns sets of units as lists of their positions in ``units``, in
    ascending order. Units are joined while the mean margin over all pairs of the two that can
    be compared is 0 or more; of equal means the pair with the lowest positions goes first, so
    that the same input gives the same answer.
    """
    count = len(units)
    comparable = np.isfinite(margins)
    sums = _between(units, np.where(comparable, margins, 0.0))
    pairs = _between(units, comparable.astype(np.float64))
    barred = _between(units, forbidden.astype(np.float64)) > 0
    np.fill_diagonal(barred, True)
    clusters: dict[int, list[int]] = {number: [number] for number in range(count)}
    means = np.full((count, count), -np.inf)
    for number in range(count):
        means[number] = _means(sums[number], pairs[number], barred[number])
    # The closest partner of each cluster, kept up to date: a search of the whole matrix after
    # each joining would take a minute for 2,000 tracks.
    partner = means.argmax(axis=1)
    best = means.max(axis=1)
    while len(clusters) > 1:
        one = int(best.argmax())
        if best[one] < 0:
            break
        keep, gone = sorted((one, int(partner[one])))
        clusters[keep] = sorted(clusters[keep] + clusters.pop(gone))
        for matrix in (sums, pairs):
            matrix[keep] += matrix[gone]
            matrix[:, keep] = matrix[keep]
        barred[keep] |= barred[gone]
        barred[:, keep] = barred[keep]
        barred[gone] = barred[:, gone] = True
        row = _means(sums[keep], pairs[keep], barred[keep])
        means[keep] = means[:, keep] = row
        means[gone] = means[:, gone] = -np.inf
        stale = np.flatnonzero((partner == keep) | (partner == gone))
        stale = np.union1d(stale, [keep, gone])
        partner[stale] = means[stale].argmax(axis=1)
        best[stale] = means[stale, partner[stale]]
        closer = (row > best) | ((row == best) & (keep < partner))
        partner[closer], best[closer] = keep, row[closer]
    return [clusters[number] for number in sorted(clusters)]


def _means(
    sums: NDArray[np.float64], pairs: NDArray[np.float64], barred: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """The mean margin to every other cluster; minus infinity where the two are not joined."""
    close = (sums >= 0) & (pairs > 0) & ~barred
    return np.where(close, sums / np.maximum(pairs, 1.0), -np.inf)


def _between(units: Sequence[Sequence[int]], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sum over all pairs of members for each pair of units, shape (units, units)."""
    order = [position for unit in units for position in unit]
    starts = np.cumsum([0, *(len(unit) for unit in units[:-1])])
    rows = np.add.reduceat(values[np.ix_(order, order)], starts, axis=0)
    return np.asarray(np.add.reduceat(rows, starts, axis=1))
