"""Average linkage under constraints: which units lie close enough together to be suggested."""

from __future__ import annotations

import heapq
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
    clusters: list[list[int] | None] = [[number] for number in range(count)]
    age = [0] * count
    queue: list[tuple[float, int, int, int, int]] = []

    def offer(one: int, others: Sequence[int]) -> None:
        for other in others:
            low, high = min(one, other), max(one, other)
            mean = float(sums[low, high] / pairs[low, high])
            heapq.heappush(queue, (-mean, low, high, age[low], age[high]))

    for number in range(count):
        close = (sums[number] >= 0) & (pairs[number] > 0) & ~barred[number]
        offer(number, [int(other) for other in np.flatnonzero(close) if other > number])
    while queue:
        _, keep, gone, keep_age, gone_age = heapq.heappop(queue)
        kept, given = clusters[keep], clusters[gone]
        if kept is None or given is None or (age[keep], age[gone]) != (keep_age, gone_age):
            continue
        clusters[keep], clusters[gone] = sorted(kept + given), None
        age[keep] += 1
        sums[keep] += sums[gone]
        sums[:, keep] = sums[keep]
        barred[keep] |= barred[gone]
        barred[:, keep] = barred[keep]
        pairs[keep] += pairs[gone]
        pairs[:, keep] = pairs[keep]
        barred[gone] = barred[:, gone] = True
        close = (sums[keep] >= 0) & (pairs[keep] > 0) & ~barred[keep]
        offer(keep, [int(other) for other in np.flatnonzero(close) if clusters[other] is not None])
    return sorted(cluster for cluster in clusters if cluster is not None)


def _between(units: Sequence[Sequence[int]], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sum over all pairs of members for each pair of units, shape (units, units)."""
    order = [position for unit in units for position in unit]
    starts = np.cumsum([0, *(len(unit) for unit in units[:-1])])
    rows = np.add.reduceat(values[np.ix_(order, order)], starts, axis=0)
    return np.asarray(np.add.reduceat(rows, starts, axis=1))
