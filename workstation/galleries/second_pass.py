"""The second pass: the true scores of a few rows, and the ranking that they give.

The final score is the correctly rounded sum of exact products (a product of two float32 numbers
is exact in float64, and ``math.fsum`` rounds once), so equal templates score equally wherever
they stand (docs/adr/0003). Ties go by person id, then by portrait id.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from workstation.model import PersonId, PortraitId
from workstation.ports import Ranked, Template

Ids = Callable[[int], tuple[PersonId, PortraitId]]
"""The person and the portrait of a row."""
_BLOCK_ROWS = 1 << 14


def best_people(
    take: Callable[[NDArray[np.int64]], Template],
    rows: NDArray[np.int64],
    owners: NDArray[np.int64],
    probe: Template,
    limit: int,
    ids: Ids,
) -> list[Ranked]:
    """The ``limit`` best people among rows, each by their best portrait.

    ``take`` gives the templates of rows; ``owners`` numbers the person of each row.

    A float64 product decides which rows could be in the result at all. Its error is below
    d * 2**-53 |x| |q| for d numbers, times a factor near 1 (Higham, Accuracy and Stability of
    Numerical Algorithms, 3.1); what it leaves open is summed exactly.
    """
    if not len(rows) or limit < 1:
        return []
    if len(rows) <= _BLOCK_ROWS:
        taken: Template | None = take(rows)  # once for both steps
        places: NDArray[np.int64] = np.arange(len(rows))
    else:
        taken, places = None, rows
    chosen = take if taken is None else taken.__getitem__
    scores, slack = products(chosen, places, probe)
    people, person = np.unique(owners, return_inverse=True)
    best = np.full(len(people), -np.inf)
    np.maximum.at(best, person, scores)
    last = np.partition(best, -limit)[-limit] if limit < len(people) else -np.inf
    near = np.flatnonzero(scores >= np.maximum(last, best[person]) - 2 * slack)
    ranked: dict[int, Ranked] = {}
    for place, score in zip(near.tolist(), _exact(chosen, places[near], probe), strict=True):
        who, portrait = ids(int(rows[place]))
        held = ranked.get(int(person[place]))
        if held is None or (-score, portrait) < (-held.score, held.portrait_id):
            ranked[int(person[place])] = Ranked(who, portrait, score)
    return sorted(ranked.values(), key=lambda found: (-found.score, found.person_id))[:limit]


def products(
    take: Callable[[NDArray[np.int64]], Template], rows: NDArray[np.int64], probe: Template
) -> tuple[NDArray[np.float64], float]:
    """Rough scores of rows in float64, and a bound of their error."""
    exact = probe.astype(np.float64)
    scores = np.empty(len(rows))
    longest = 0.0
    for start in range(0, len(rows), _BLOCK_ROWS):
        templates = take(rows[start : start + _BLOCK_ROWS]).astype(np.float64)
        # Not by BLAS: its threads go on spinning for some 25 ms, on the cores of the next scan.
        scores[start : start + _BLOCK_ROWS] = np.einsum("rd,d->r", templates, exact)
        longest = max(longest, float(np.einsum("rd,rd->r", templates, templates).max()))
    length = math.sqrt(longest) * float(np.linalg.norm(exact))
    return scores, 2 * len(exact) * 2.0**-53 * length


def _exact(
    take: Callable[[NDArray[np.int64]], Template], rows: NDArray[np.int64], probe: Template
) -> Iterator[float]:
    exact = probe.astype(np.float64)
    for start in range(0, len(rows), _BLOCK_ROWS):
        products = take(rows[start : start + _BLOCK_ROWS]).astype(np.float64) * exact
        yield from map(math.fsum, products.tolist())
