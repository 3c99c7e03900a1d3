"""The searches of an evaluation: each probe against the enrolled gallery."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workstation.errors import CannotProceed
from workstation.evaluation.manifest import Listed, Role
from workstation.evaluation.metrics import MatedSearch, person_scores, place, top_score
from workstation.ports import Analysis, Template, Unusable

NO_FACE = "No face was found in this picture."


@dataclass(frozen=True)
class ProbeSearches:
    """What one probe gave.

    ``mated`` is its search for the mate, None where the person is not in the gallery. ``top``
    is the highest score of anybody but the mate: what a non-mated search returns. It is None
    where no face was found, and no non-mated search was made.
    """

    probe: Listed
    mated: MatedSearch | None
    top: float | None


class EnrolledGallery:
    """The templates of a gallery, and whose they are."""

    def __init__(self, portraits: Sequence[tuple[Listed, Template]]) -> None:
        """Raises ``CannotProceed`` for fewer than two people: a search needs somebody else."""
        people = sorted({item.person for item, _ in portraits})
        if len(people) < 2:
            raise CannotProceed(
                "Fewer than two people of the gallery could be enrolled.",
                "Look at the pictures: each portrait needs one face that stands out.",
            )
        self._number = {person: index for index, person in enumerate(people)}
        self._templates = np.stack([template for _, template in portraits])
        self._owners = np.array([self._number[item.person] for item, _ in portraits], np.intp)
        self.people = len(people)
        self.images = len(portraits)

    def search(self, probe: Listed, template: Template | None) -> ProbeSearches:
        """Search one probe; ``template`` of shape (dimension,), None where no face was found.

        A mated probe without a face, or whose mate has no enrolled portrait, is a miss at every
        rank and threshold.
        """
        missed = MatedSearch(-math.inf, None) if probe.role is Role.MATED else None
        if template is None:
            return ProbeSearches(probe, missed, None)
        scores = person_scores(template, self._templates, self._owners, self.people)
        mate = self._number.get(probe.person)
        if missed is not None and mate is not None:
            missed = MatedSearch(float(scores[mate]), place(scores, mate))
        return ProbeSearches(probe, missed, top_score(scores, without=mate))


def largest_face(result: Analysis | Unusable) -> int | str:
    """Index of the face of a probe that is searched, or the reason why there is none."""
    if isinstance(result, Unusable):
        return result.reason
    if not result.faces:
        return NO_FACE
    return int(np.argmax([face.box[2] * face.box[3] for face in result.faces]))


def mated_searches(probes: Sequence[ProbeSearches]) -> list[MatedSearch]:
    """The mated searches, those that failed to enrol among them."""
    return [each.mated for each in probes if each.mated is not None]


def top_scores(probes: Sequence[ProbeSearches]) -> list[float]:
    """The highest score of each non-mated search that could be made."""
    return [each.top for each in probes if each.top is not None]
