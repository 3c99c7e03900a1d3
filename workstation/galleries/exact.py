"""Exact search over the templates of one gallery with NumPy: every template is compared."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workstation.galleries.filtering import About, admits
from workstation.model import EVERYBODY, PeopleFilter, PersonId, PortraitId
from workstation.ports import Found, Ranked, Template


class ExactIndex:
    """All templates of a gallery at one version.

    ``templates`` has shape (images, dimension), float32, rows of unit length; ``person_ids``
    and ``portrait_ids`` name each row. A person with several portraits ranks by the best.
    ``about`` says of each row what filters ask for; without it nothing is known of anybody.
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
        self._people = sorted(set(person_ids))
        numbers = {person: number for number, person in enumerate(self._people)}
        self._owner: NDArray[np.int64] = np.array(
            [numbers[person] for person in person_ids], dtype=np.int64
        )

    @property
    def people(self) -> int:
        """Number of different people."""
        return len(self._people)

    @property
    def images(self) -> int:
        """Number of templates."""
        return len(self._portraits)

    def search(self, probe: Template, limit: int) -> list[Ranked]:
        """The ``limit`` best people for a unit template of shape (dimension,).

        The float32 product only shortlists. Its error is below d * 2**-23 for unit vectors
        of d numbers (Higham, Accuracy and Stability of Numerical Algorithms, 3.1, with room
        to spare), so everybody within twice that of the last place is compared again, and
        nobody is missed. The final score is the correctly rounded sum of exact products (a
        product of two float32 numbers is exact in float64), so equal templates score equally
        wherever they stand. Ties go by person id, then portrait id.
        """
        if limit < 1 or not self._people:
            return []
        rough = self._templates @ probe.astype(np.float32)
        best = np.full(self.people, -np.inf, dtype=np.float32)
        np.maximum.at(best, self._owner, rough)
        slack = np.float32(2 * len(probe) * 2.0**-23)
        if limit < self.people:
            floor = np.partition(best, self.people - limit)[self.people - limit] - slack
        else:
            floor = np.float32(-np.inf)
        rows = np.flatnonzero(rough >= np.maximum(floor, best[self._owner] - slack))
        products = self._templates[rows].astype(np.float64) * probe.astype(np.float64)
        scores = [math.fsum(row) for row in products.tolist()]
        ranked: dict[PersonId, Ranked] = {}
        for row, score in sorted(
            zip(rows.tolist(), scores, strict=True),
            key=lambda pair: (-pair[1], self._portraits[pair[0]]),
        ):
            person = self._people[int(self._owner[row])]
            if person not in ranked:
                ranked[person] = Ranked(person, self._portraits[row], score)
        return sorted(ranked.values(), key=lambda found: (-found.score, found.person_id))[:limit]

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
