"""The index for large galleries keeps the contract, and widens its scan where it must."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.galleries.contract import FILTERS, IndexContract, brute_force
from tests.workstation.galleries.samples import DATES, SEXES, SampleSource, gallery, probe_like
from workstation.galleries import codes, shortlist
from workstation.galleries.codes import CodedProbe, Coding
from workstation.galleries.columns import Enrolled, admitted, facts_of
from workstation.galleries.filtering import About, admits
from workstation.galleries.shelf import in_memory
from workstation.model import PeopleFilter, PersonId, PortraitId
from workstation.ports import GalleryIndex


class TestShortlistIndex(IndexContract):
    def made(self, enrolled: Enrolled, folder: Path) -> GalleryIndex:
        source = SampleSource(enrolled)
        return in_memory(source, source.version)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first scan that keeps next to nothing, and several threads even for few rows."""
    monkeypatch.setattr(shortlist, "_FEWEST", 1)
    monkeypatch.setattr(codes, "_BLOCK_ROWS", 64)
    monkeypatch.setattr(codes, "_SPARE", 0)


@pytest.mark.usefixtures("narrow")
class TestNarrowShortlistIndex(TestShortlistIndex):
    pass


@pytest.mark.usefixtures("narrow")
@pytest.mark.parametrize("kind", ["equal", "near"])
@pytest.mark.parametrize(("owners", "limit"), [(5000, 20), (40, 2)])
def test_a_scan_that_proves_nothing_is_widened(
    kind: str, owners: int, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled = gallery(5, 3000, 16, owners, kind)
    compared: list[int] = []
    scans: list[str] = []
    for name in ("best_rows", "rows_at_least"):
        scan = getattr(shortlist, name)

        def told(*arguments: object, scan: Any = scan, name: str = name) -> object:
            scans.append(name)
            return scan(*arguments)

        monkeypatch.setattr(shortlist, name, told)
    ranking = shortlist.best_people
    monkeypatch.setattr(
        shortlist, "best_people", lambda *all_: compared.append(len(all_[1])) or ranking(*all_)
    )
    index = in_memory(SampleSource(enrolled), 1)
    probe = probe_like(3, enrolled, kind)
    (found,) = index.search_all(probe[None], limit)
    got = [(each.person_id, each.portrait_id, each.score) for each in found.ranked]
    assert got == brute_force(enrolled, probe, limit)
    assert len(scans) > 1, "the first scan was enough: the test proves nothing"
    assert compared[0] < compared[-1] == 3000, "all are as near, so all are compared in the end"


@settings(max_examples=100, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    dimension=st.sampled_from([1, 7, 16, 128, 512, 2048]),
    reach=st.sampled_from([0.01, 0.2, 1.0, 30.0]),
    scale=st.sampled_from([1e-30, 1e-3, 1.0, 1e6, 1e20]),
)
def test_the_error_of_a_scan_stays_within_its_bound(
    seed: int, dimension: int, reach: float, scale: float
) -> None:
    random = np.random.default_rng(seed)
    templates = random.standard_cauchy((40, dimension)).clip(-50, 50).astype(np.float32)
    probe = (random.standard_cauchy(dimension).clip(-50, 50) * scale).astype(np.float32)
    coded, coding = Coding.reaching(reach).encode(templates)
    query = CodedProbe(probe, coding)
    (scan,) = codes.best_rows(coded, [query], 40, None)
    true = templates[scan.rows].astype(np.float64) @ probe.astype(np.float64)
    assert sorted(scan.rows.tolist()) == list(range(40))
    assert np.abs(scan.scores - true).max() <= query.error
    middle = float(np.median(scan.scores))
    assert set(scan.rows[scan.scores >= middle]) <= set(
        codes.rows_at_least(coded, query, middle, None).tolist()
    )


@settings(max_examples=200, deadline=None)
@given(
    within=FILTERS,
    facts=st.lists(
        st.tuples(
            st.sampled_from(SEXES),
            st.sampled_from(DATES) | st.dates().map(date.isoformat),
            st.sampled_from(DATES) | st.dates(date(1985, 1, 1), date(2027, 1, 1)).map(str),
        ),
        min_size=1,
        max_size=30,
    ),
)
def test_a_filter_over_columns_lets_through_whom_the_rule_lets_through(
    within: PeopleFilter, facts: list[tuple[str, str, str]]
) -> None:
    about = [About(*each) for each in facts]
    names = [str(number) for number in range(len(about))]
    enrolled = Enrolled(
        np.zeros((len(about), 2), np.float32),
        [PersonId(name) for name in names],
        [PortraitId(name) for name in names],
        about,
        [1] * len(about),
    )
    columns = facts_of(enrolled, list(range(len(about))), 0)
    assert admitted(columns, within, 1).tolist() == [admits(within, each) for each in about]


def test_an_earlier_version_is_searched_as_it_was() -> None:
    first = gallery(1, 300, 16, 200, "random")
    later = gallery(2, 200, 16, 200, "near", version=4)
    source = SampleSource(first, later)
    probe = probe_like(9, later, "random")
    then = in_memory(source, 4)
    assert then.images == 500
    columns_of_then = shortlist.ShortlistIndex(then._columns, then._coding, 3)
    got = [(e.person_id, e.portrait_id, e.score) for e in columns_of_then.search(probe, 10)]
    assert got == brute_force(first, probe, 10)
    assert columns_of_then.images == 300
    np.testing.assert_allclose(columns_of_then.mean, first.templates.mean(axis=0), atol=1e-6)
