"""Average linkage under constraints does what its definition says."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from workstation.grouping.linkage import linked


def by_definition(
    margins: np.ndarray, forbidden: np.ndarray, units: list[list[int]]
) -> list[list[int]]:
    """The same, slowly: look at every pair of clusters again after each joining."""
    clusters = [[number] for number in range(len(units))]

    def mean(one: list[int], other: list[int]) -> float:
        pairs = [(a, b) for u in one for a in units[u] for v in other for b in units[v]]
        known = [margins[pair] for pair in pairs if np.isfinite(margins[pair])]
        if any(forbidden[pair] for pair in pairs) or not known:
            return -1.0
        return float(np.mean(known))

    while True:
        best = max(combinations(clusters, 2), key=lambda pair: round(mean(*pair), 9), default=None)
        if best is None or mean(*best) < 0:
            return sorted(clusters)
        clusters = sorted([c for c in clusters if c not in best] + [sorted(best[0] + best[1])])


@pytest.mark.parametrize("seed", range(30))
def test_the_fast_way_is_the_slow_way(seed: int) -> None:
    random = np.random.default_rng(seed)
    count = 14
    margins = random.normal(-0.1, 0.4, (count, count))
    margins = (margins + margins.T) / 2
    unknown = np.triu(random.random((count, count)) < 0.15, 1)
    margins[unknown | unknown.T] = np.nan
    apart = np.triu(random.random((count, count)) < 0.08, 1)
    apart[:3, :3] = False
    units = [[0, 1, 2], *([number] for number in range(3, count))]
    forbidden = apart | apart.T
    assert linked(margins, forbidden, units) == by_definition(margins, forbidden, units)


def test_of_equals_the_first_pair_goes_first() -> None:
    margins = np.full((3, 3), 0.2)
    forbidden = np.zeros((3, 3), bool)
    forbidden[0, 2] = forbidden[2, 0] = True
    assert linked(margins, forbidden, [[0], [1], [2]]) == [[0, 1], [2]]
    assert linked(np.zeros((1, 1)), np.zeros((1, 1), bool), [[0]]) == [[0]]
