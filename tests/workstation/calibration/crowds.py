"""Synthetic galleries: templates that spread as those of a real pack do."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workstation.calibration.crowd import Crowd, crowd_of
from workstation.calibration.level import moments_of


def templates(
    people: int, seed: int = 0, dimension: int = 64, common: float = 0.25, groups: int = 1
) -> NDArray[np.float32]:
    """One unit template for each person; ``common`` is what all faces share."""
    random = np.random.default_rng(seed)
    axes = random.normal(size=(groups, dimension)) if groups > 1 else np.zeros((1, dimension))
    axes *= 3.0 / np.maximum(np.linalg.norm(axes, axis=1, keepdims=True), 1.0)
    made = random.normal(size=(people, dimension)) + axes[np.arange(people) % len(axes)]
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    made[:, 0] += common
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


def crowd(people: int, seed: int = 0, **more: float) -> Crowd:
    rows = templates(people, seed, **more)  # type: ignore[arg-type]
    return crowd_of(rows, np.arange(people), moments_of(rows))
