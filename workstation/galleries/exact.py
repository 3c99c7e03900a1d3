"""Exact search over the templates of a small gallery with NumPy: every template is compared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from workstation.galleries.filtering import About, admits
from workstation.galleries.moments import Moments
from workstation.galleries.second_pass import best_people
from workstation.model import EVERYBODY, PeopleFilter, PersonId, PortraitId
from workstation.ports import Found, Ranked, Template


class ExactIndex:
    """All templates of a gallery at one version.

    ``templates`` has shape (images, dimension), float32; ``person_ids`` and ``portrait_ids`` name
    each row. A person with several portraits ranks by the best. ``about`` says of each row what
    filters ask for; without it nothing is known of anybody.
    """

    def __init__(
        self,
        templates: Template,
        person_ids: Sequence[PersonId],
        portrait_ids: Sequence[PortraitId],
        about: Sequence[About] | None = None,
    ) -> None:
        if not len(templates) == len(person_ids) == len(portrait_ids):
            raise ValueError("one person and one portrait for each template")
        self._templates = np.ascontiguousarray(templates, dtype=np.float32)
        self._portraits = list(portrait_ids)
        self._persons = list(person_ids)
        self._about = list(about) if about is not None else [About()] * len(self._portraits)
        numbers: dict[PersonId, int] = {}
        self._owner: NDArray[np.int64] = np.array(
            [numbers.setdefault(person, len(numbers)) for person in person_ids], dtype=np.int64
        )
        self._people = len(numbers)
        exact = self._templates.astype(np.float64)
        self._longest = float(np.sqrt((exact**2).sum(axis=1)).max(initial=0.0))

    @property
    def people(self) -> int:
        """Number of different people."""
        return self._people

    @property
    def images(self) -> int:
        """Number of templates."""
        return len(self._portraits)

    @property
    def mean(self) -> NDArray[np.float64]:
        """The mean template over all images, shape (dimension,)."""
        return self.moments.mean

    @property
    def second_moment(self) -> NDArray[np.float64]:
        """The mean of x x^T over all images, shape (dimension, dimension)."""
        return self.moments.second_moment

    @cached_property
    def moments(self) -> Moments:
        """Sums over all templates, computed at the first need."""
        return Moments.of(lambda part: self._templates[part], *self._templates.shape)

    def search(self, probe: Template, limit: int) -> list[Ranked]:
        """The ``limit`` best people for a template of shape (dimension,); exact.

        The float32 product only shortlists. Its error is below d * 2**-24 |x| |q| for d numbers,
        times a factor near 1 (Higham, Accuracy and Stability of Numerical Algorithms, 3.1; twice
        that is allowed for here, and something for underflow), so every row within twice that of
        the last place goes to the second pass, and nobody is missed.
        """
        if not np.isfinite(probe).all():
            raise ValueError("a probe holds finite numbers")
        if limit < 1 or not self._people:
            return []
        with np.errstate(over="ignore", invalid="ignore"):
            rough = self._templates @ probe.astype(np.float32)
        length = self._longest * float(np.linalg.norm(probe.astype(np.float64)))
        slack = len(probe) * (2.0**-23 * length + 2.0**-120)
        rows: NDArray[np.int64] = np.arange(self.images)
        if limit < self._people and np.isfinite(rough).all():
            best = np.full(self._people, -np.inf)
            np.maximum.at(best, self._owner, rough)
            last = np.partition(best, self._people - limit)[self._people - limit]
            rows = np.flatnonzero(rough >= last - 2 * slack)
        return best_people(
            lambda chosen: self._templates[chosen],
            rows,
            self._owner[rows],
            probe,
            limit,
            lambda row: (self._persons[row], self._portraits[row]),
        )

    def search_all(
        self, probes: Template, limit: int, within: PeopleFilter = EVERYBODY
    ) -> list[Found]:
        """The ``limit`` best people for each probe of shape (n, dimension), within a filter."""
        index = self._within(within) if within.limits else self
        return [
            Found(tuple(index.search(probe, limit)), True, index.people, index.images)
            for probe in probes
        ]

    def _within(self, within: PeopleFilter) -> ExactIndex:
        kept = [row for row, about in enumerate(self._about) if admits(within, about)]
        return ExactIndex(
            self._templates[kept],
            [self._persons[row] for row in kept],
            [self._portraits[row] for row in kept],
            [self._about[row] for row in kept],
        )
