"""What every index owes: the result of a float64 brute force, whatever the templates look like.

Each adapter's tests inherit ``IndexContract`` and say how theirs is made.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workstation.galleries.samples import KINDS, gallery, probe_like
from workstation.galleries.columns import Enrolled
from workstation.galleries.filtering import About, admits
from workstation.model import EVERYBODY, PeopleFilter, PersonId, PortraitId
from workstation.ports import GalleryIndex


def brute_force(
    enrolled: Enrolled, probe: np.ndarray, limit: int, within: PeopleFilter = EVERYBODY
) -> list[tuple[str, str, float]]:
    best: dict[str, tuple[float, str]] = {}
    for template, person, portrait, about in zip(
        enrolled.templates, enrolled.person_ids, enrolled.portrait_ids, enrolled.about, strict=True
    ):
        if admits(within, about):
            score = math.fsum(float(a) * float(b) for a, b in zip(template, probe, strict=True))
            if person not in best or (-score, portrait) < (-best[person][0], best[person][1]):
                best[person] = (score, portrait)
    order = sorted(best, key=lambda person: (-best[person][0], person))
    return [(person, best[person][1], best[person][0]) for person in order[:limit]]


FILTERS = st.builds(
    PeopleFilter,
    sexes=st.frozensets(st.sampled_from("FMX")),
    born_from=st.none() | st.integers(1900, 1980),
    born_to=st.none() | st.integers(1980, 2020),
    taken_from=st.none() | st.dates(date(1990, 1, 1), date(2010, 1, 1)),
    taken_to=st.none() | st.dates(date(2010, 1, 1), date(2026, 1, 1)),
)


class IndexContract:
    """Inherited by the tests of each adapter."""

    def made(self, enrolled: Enrolled, folder: Path) -> GalleryIndex:
        """The index under test."""
        raise NotImplementedError

    @settings(
        max_examples=60,
        deadline=None,
        # The folder is made anew in each example.
        suppress_health_check=[
            HealthCheck.function_scoped_fixture,
            HealthCheck.differing_executors,
        ],
    )
    @given(
        seed=st.integers(0, 2**32 - 1),
        images=st.integers(1, 40),
        dimension=st.sampled_from([1, 2, 8, 128, 512]),
        owners=st.integers(1, 40),
        limit=st.integers(1, 80),
        kind=st.sampled_from(KINDS),
        within=st.just(EVERYBODY) | FILTERS,
    )
    def test_nobody_is_missed(
        self,
        tmp_path: Path,
        seed: int,
        images: int,
        dimension: int,
        owners: int,
        limit: int,
        kind: str,
        within: PeopleFilter,
    ) -> None:
        enrolled = gallery(seed, images, dimension, owners, kind)
        index = self.made(enrolled, tmp_path)
        probes = np.stack([probe_like(seed + n, enrolled, kind) for n in range(2)])
        found = index.search_all(probes, limit, within)
        here = [admits(within, about) for about in enrolled.about]
        for each, probe in zip(found, probes, strict=True):
            assert _told(each.ranked) == brute_force(enrolled, probe, limit, within)
            assert each.certified
            assert each.images == sum(here)
            people = {p for p, kept in zip(enrolled.person_ids, here, strict=True) if kept}
            assert each.people == len(people)
        assert _told(index.search(probes[0], limit)) == brute_force(enrolled, probes[0], limit)
        assert (index.people, index.images) == (len(set(enrolled.person_ids)), images)

    def test_an_empty_gallery_returns_nobody(self, tmp_path: Path) -> None:
        index = self.made(gallery(1, 0, 8, 1, "random"), tmp_path)
        assert index.search(np.ones(8, np.float32), 5) == []
        assert (index.people, index.images) == (0, 0)
        assert not index.mean.any()

    def test_nobody_within_a_filter_is_an_empty_result(self, tmp_path: Path) -> None:
        enrolled = gallery(1, 5, 8, 5, "random")
        known = Enrolled(
            enrolled.templates,
            enrolled.person_ids,
            enrolled.portrait_ids,
            [About("M", "1950", "2001")] * 5,
            enrolled.added,
        )
        index = self.made(known, tmp_path)
        (found,) = index.search_all(np.ones((1, 8), np.float32), 5, PeopleFilter(frozenset("F")))
        assert (found.ranked, found.certified, found.people, found.images) == ((), True, 0, 0)

    def test_a_probe_of_no_numbers_is_refused(self, tmp_path: Path) -> None:
        index = self.made(gallery(1, 5, 8, 5, "random"), tmp_path)
        with pytest.raises(ValueError, match="finite"):
            index.search(np.full(8, np.nan, np.float32), 5)

    def test_the_moments_are_those_of_all_templates(self, tmp_path: Path) -> None:
        enrolled = gallery(3, 50, 8, 20, "random")
        index = self.made(enrolled, tmp_path)
        exact = enrolled.templates.astype(np.float64)
        np.testing.assert_allclose(index.mean, exact.mean(axis=0), atol=1e-12)
        np.testing.assert_allclose(index.second_moment, exact.T @ exact / 50, atol=1e-12)
        probe = probe_like(9, enrolled, "random").astype(np.float64)
        variance = probe @ index.second_moment @ probe - (probe @ index.mean) ** 2
        assert variance == pytest.approx((exact @ probe).var())


def _told(ranked: Sequence[object]) -> list[tuple[PersonId, PortraitId, float]]:
    return [(each.person_id, each.portrait_id, each.score) for each in ranked]  # type: ignore[attr-defined]
