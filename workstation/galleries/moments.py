"""What the templates of a gallery have in common: their mean and their second moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workstation.ports import Template

_BLOCK_ROWS = 1 << 14


@dataclass(frozen=True)
class Moments:
    """Sums over templates x: how many, the sum of x, and that of x x^T, in float64."""

    count: int
    total: NDArray[np.float64]
    products: NDArray[np.float64]

    @staticmethod
    def of(take: Callable[[slice], Template], rows: int, dimension: int) -> Moments:
        """Over all rows, block by block: ``take`` gives those of a slice that count."""
        count, total = 0, np.zeros(dimension)
        products = np.zeros((dimension, dimension))
        for start in range(0, rows, _BLOCK_ROWS):
            block = take(slice(start, start + _BLOCK_ROWS)).astype(np.float64)
            count += len(block)
            total += block.sum(axis=0)
            products += block.T @ block
        return Moments(count, total, products)

    def plus(self, templates: Template, sign: int = 1) -> Moments:
        """With some templates more, or without them where ``sign`` is -1."""
        more = templates.astype(np.float64)
        return Moments(
            self.count + sign * len(more),
            self.total + sign * more.sum(axis=0),
            self.products + sign * (more.T @ more),
        )

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean template, shape (dimension,); zeros where there is none."""
        return self.total / max(self.count, 1)

    @property
    def second_moment(self) -> NDArray[np.float64]:
        """The mean of x x^T, shape (dimension, dimension)."""
        return self.products / max(self.count, 1)
