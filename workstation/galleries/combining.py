"""Several faces of one person searched as one: which ways there are, and how much each counts.

docs/adr/0021 says which way misses least, and ``quality.weight`` how much a face counts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from workstation.model import WEIGHTED_MEAN, PersonId
from workstation.ports import Found, Ranked, Template

DEFAULT_COMBINATION = WEIGHTED_MEAN
"""How the faces of a track are searched unless another way is asked for."""


def shares(weights: Sequence[float]) -> tuple[float, ...]:
    """The same weights, adding up to 1. Raises ``ValueError`` unless all are above 0."""
    if not weights or min(weights) <= 0:
        raise ValueError("a weight is above 0")
    total = sum(weights)
    return tuple(weight / total for weight in weights)


def mean_weighted(templates: Template, weights: Sequence[float]) -> Template:
    """The mean of unit templates, of shape (n, dimension), as one of shape (dimension,).

    Each counts by its weight; the mean is made a unit vector again. Where the templates cancel
    each other out, the one of largest weight stands for all.
    """
    factors = np.asarray(shares(weights), dtype=np.float64)
    mean = factors @ np.asarray(templates, dtype=np.float64)
    length = float(np.linalg.norm(mean))
    if length < 1e-6:
        return np.asarray(templates[int(np.argmax(factors))], dtype=np.float32)
    return np.asarray(mean / length, dtype=np.float32)


def best_of(found: Sequence[Found], limit: int) -> Found:
    """One list of several, each person by the best of their scores; ties by person id.

    Exact: whoever is among the ``limit`` best by their best score is among the ``limit`` best of
    the list that gave it. All lists must come from one search of the same people.
    """
    best: dict[PersonId, Ranked] = {}
    for ranked in (one for each in found for one in each.ranked):
        held = best.get(ranked.person_id)
        if held is None or ranked.score > held.score:
            best[ranked.person_id] = ranked
    ordered = sorted(best.values(), key=lambda one: (-one.score, one.person_id))[:limit]
    certified = all(each.certified for each in found)
    return Found(tuple(ordered), certified, found[0].people, found[0].images)


def probes_of(templates: Template, weights: Sequence[float], combination: str) -> Template:
    """What is searched for faces of shape (n, dimension): one mean template, or each of them."""
    if combination == WEIGHTED_MEAN:
        return mean_weighted(templates, weights)[np.newaxis]
    return np.asarray(templates, dtype=np.float32)
